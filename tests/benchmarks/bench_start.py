"""Start to a usable window, against one that shows an empty table: ``python tests/benchmarks/bench_start.py``.

The two start in turn, so that a busy machine slows both; what counts is the median of the ratios. The first start of
each, which may have modules to compile, is not counted. Exit 1 above LIMIT.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIMIT = 1.5
EMPTY_TABLE = """
import time
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Rows(QAbstractTableModel):
    def rowCount(self, parent=QModelIndex()):
        return 50

    def columnCount(self, parent=QModelIndex()):
        return 8

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return f"{index.row()}:{index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


class Table(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: print("READY", time.monotonic(), flush=True))


application = QApplication([])
window, table, rows = QMainWindow(), Table(), Rows()
table.setModel(rows)
window.resize(1280, 800)
window.setCentralWidget(table)
window.show()
application.exec()
"""


def start(command: list[str]) -> float:
    """Seconds from starting a command until it prints READY; the process is ended then."""
    environment = {**os.environ, "ASM_DESKTOP_READY": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        words = next((line.split() for line in process.stdout if line.startswith("READY")), None)
        process.kill()
    if words is None:
        raise SystemExit(f"{' '.join(command[:3])} … ended without showing a window.")
    return float(words[1]) - began


def main() -> int:
    """Measure and report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=11)
    runs = options.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        register = Path(folder, "sample.asm")
        program = [sys.executable, str(ROOT / "main.py")]
        subprocess.run([*program, "sample", str(register), "--unencrypted"], check=True, cwd=ROOT)
        cases = {"empty table": [sys.executable, "-c", EMPTY_TABLE], "ASM Desktop": [*program, str(register)]}
        times: dict[str, list[float]] = {name: [] for name in cases}
        for run in range(runs + 1):
            for name, command in cases.items():
                seconds = start(command)
                if run:
                    times[name].append(seconds)
    ratios = [ours / base for base, ours in zip(*times.values(), strict=True)]
    for name, measured in times.items():
        print(f"{name:12} {statistics.median(measured) * 1000:6.0f} ms (median of {runs})")
    print(f"ratio        {statistics.median(ratios):6.2f} (limit {LIMIT})")
    return int(statistics.median(ratios) > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
