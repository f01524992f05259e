"""What every PDF of ours has in common: how pages are drawn, compressed and described. One is drawn at a time."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from reportlab import rl_config

from asm_desktop.domain.progress import Progress, go_on, on_and_on
from asm_desktop.packs.block import Sheet
from asm_desktop.packs.divider import Tabs
from asm_desktop.packs.furniture import Furniture
from asm_desktop.packs.pages import Page
from asm_desktop.packs.style import Style

_DRAWING = threading.Lock()


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself, and nothing else."""

    title: str
    author: str = ""
    subject: str = ""
    language: str = "en"


def draw(
    pages: Sequence[Page],
    style: Style,
    furniture: Furniture,
    about: About,
    progress: Progress = on_and_on,
    tabs: Tabs | None = None,
) -> bytes:
    """The pages as a PDF, with tabs if there are any; the same pages give the same bytes. Raises Stopped."""

    def on(sheet: Sheet) -> None:
        sheet.showOutline()
        for number, page in enumerate(pages, start=1):
            side = style.on(number)
            furniture.draw(sheet, side, number, len(pages))
            if not page.placed:
                furniture.draw_blank(sheet, side)
            for block, top in page.placed:
                block.draw(sheet, side.left, top, side.width)
            if tabs:
                tabs.draw(sheet, side, number)
            sheet.showPage()
            go_on(progress, number, len(pages))

    anchors = frozenset(key for page in pages for block, _ in page.placed for key in block.anchors())
    return drawn(style.paper, about, on, anchors)


def drawn(
    paper: tuple[float, float], about: About, on: Callable[[Sheet], None], anchors: frozenset[str] = frozenset()
) -> bytes:
    """What is drawn `on` a sheet of this size in points, as a PDF; `anchors` are the places links may point at."""
    out = io.BytesIO()
    with _DRAWING, compact():
        sheet = Sheet(out, pagesize=paper, pageCompression=1, invariant=1, lang=about.language, anchors=anchors)
        _describe(sheet, about)
        on(sheet)
        sheet.save()
    return out.getvalue()


def _describe(sheet: Sheet, about: About) -> None:
    """Title, author and viewer's settings."""
    sheet.setTitle(encodable(about.title))
    sheet.setAuthor(encodable(about.author))
    sheet.setSubject(encodable(about.subject))
    sheet.setCreator("ASM Desktop")
    sheet.setProducer("ASM Desktop")
    sheet.setKeywords("")
    sheet.setViewerPreference("DisplayDocTitle", "true")


def encodable(text: str) -> str:
    """The text without what Unicode cannot hold: half surrogate pairs become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


@contextmanager
def compact() -> Iterator[None]:
    """Streams as bytes rather than ASCII85, for this drawing only; ReportLab reads a global setting."""
    before, rl_config.useA85 = rl_config.useA85, 0
    try:
        yield
    finally:
        rl_config.useA85 = before
