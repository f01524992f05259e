"""What this program is, and what it is made of."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.icons import app_mark
from ui.translation import translate
from ui.widgets.dialog_parts import PlainDialog
from ui.widgets.words import Words

PARTS = (
    ("pyside6-essentials", "Qt for Python", "LGPL-3.0"),
    ("sqlcipher3", "SQLCipher", "zlib, BSD-3-Clause"),
    ("peewee", "Peewee", "MIT"),
    ("reportlab", "ReportLab", "BSD-3-Clause"),
    ("pypdfium2", "PDFium", "Apache-2.0, BSD-3-Clause"),
    ("pypdf", "pypdf", "BSD-3-Clause"),
)
BUNDLED = (("Noto Sans, Noto Sans KR", "OFL-1.1"), ("Lucide", "ISC"))


class About(PlainDialog):
    """Name, purpose and the licences of the parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("About", "About ASM Desktop"))
        mark = QLabel()
        mark.setPixmap(app_mark(48, self.devicePixelRatioF()))
        purpose = translate(
            "About",
            "Partnerships, stakeholders and signing ceremonies in one encrypted file, with printed briefing packs.",
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark)
        head.addWidget(Words(purpose, wraps=True), 1)
        self.body.addLayout(head)
        self.body.addSpacing(12)
        self.body.addWidget(Words(translate("About", "Made with"), "heading"))
        parts = [(f"{name} {_version(package)}".strip(), licence) for package, name, licence in PARTS]
        self.body.addWidget(Words("\n".join(f"{name} · {licence}" for name, licence in (*parts, *BUNDLED)), "soft"))
        self.add_close()


def _version(package: str) -> str:
    """The installed version; empty in a build that leaves such facts out."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
