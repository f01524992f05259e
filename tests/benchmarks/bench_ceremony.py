"""The ceremony desk with 300 guests: ``python -m tests.benchmarks.bench_ceremony``.

Showing the guests in order, drawing the seats and each step of a drag are timed in the processor time of the window's
own thread, against the tenth of a second after which a person notices that they wait. Exit 1 above it.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asm_desktop.domain.records import Event
from asm_desktop.services import records
from asm_desktop.services.ceremonies.inviting import invite
from asm_desktop.services.ceremonies.seats import add_plan
from asm_desktop.services.engagements import Somebody
from asm_desktop.services.register import Register
from asm_desktop.services.sample import make_sample
from ui.ceremony.desk import CeremonyDesk
from ui.ceremony.seating import SeatingPart
from ui.desk import make_application
from ui.session import Session
from ui.theme.mode import Mode, dress, use_mode

GUESTS, RUNS, FELT = 300, 9, 0.1


def main() -> int:
    """Time it and print the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(tempfile.mkdtemp())
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    application = make_application()
    use_mode(application, Mode.LIGHT)
    make_sample(folder / "sample.asm", None)
    register = Register.open(folder / "sample.asm", None)
    event = records.find(register, "E-0004")
    assert isinstance(event, Event)
    invite(register, event, [Somebody(f"Guest Number {number}") for number in range(GUESTS - 30)], {})
    plan = add_plan(register, event, "theatre", "Hall for all")
    desk = CeremonyDesk(Session(register))
    dress(application)
    desk.resize(1280, 760)
    desk.show()
    shown = [_took(application, lambda: desk.show_event(event.key, "guests")) for _ in range(RUNS)]
    slow = _told("guests in order", shown)
    desk.show_event(event.key, "seating")
    part = desk.part()
    assert isinstance(part, SeatingPart)
    part.choice.setCurrentIndex(part.choice.findData(plan.key))
    slow |= _told("seats drawn", [_took(application, lambda: desk.show_event(event.key)) for _ in range(RUNS)])
    slow |= _told("a step of a drag", _drag(application, part))
    return int(slow)


def _drag(application: QApplication, part: SeatingPart) -> list[float]:
    """Carry the first guest over the hall, step by step, and put them back."""
    port, button, none = part.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    first = next(item for item in part.view.items_by_place.values() if item.spot.key)
    start = part.view.mapFromScene(first.pos())
    QTest.mousePress(port, button, none, start)
    steps = [start + QPoint(6 * step, 4 * step) for step in range(1, 25)]

    def carry(to: QPoint) -> None:
        QTest.mouseMove(port, to)
        port.repaint()

    found = [_took(application, lambda step=step: carry(step)) for step in steps]  # type: ignore[misc]
    QTest.mouseMove(port, start)
    QTest.mouseRelease(port, button, none, start)
    return found


def _took(application: QApplication, act: Callable[[], object]) -> float:
    """Seconds of processor time until all is painted."""
    begun = time.thread_time()
    act()
    application.processEvents()
    return time.thread_time() - begun


def _told(what: str, found: list[float]) -> bool:
    """Print the median against the limit; whether it is above."""
    median = statistics.median(found)
    print(f"{what:20} {median * 1000:6.1f} ms, {median / FELT:.2f} of what is felt (worst {max(found) * 1000:.1f} ms)")
    return median > FELT


if __name__ == "__main__":
    sys.exit(main())
