"""Cards on paper are as large as they are in the PDF."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from asm_desktop.packs.document import About
from asm_desktop.packs.name_cards import Card, draw_cards
from ui.ceremony.card_preview import print_at_true_size, sizes_of, use_paper

DOTS = 4
"""Pixels a point in the comparison."""


def marks(pdf: bytes) -> tuple[list[int], tuple[float, float]]:
    """The columns of a page, in pixels, where anything is drawn; and its size in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture = document[0].render(scale=DOTS).to_pil().convert("L")
        size = document.get_page_size(0)
    finally:
        document.close()
    dark = picture.point(lambda value: 255 if value < 200 else 0)
    box = dark.getbbox()
    assert box is not None
    return list(box), size


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", ["badge", "large", "tent"])
def test_what_is_printed_lies_where_the_pdf_has_it(tmp_path: Path, kind: str) -> None:
    pdf = draw_cards([Card("Ann Example", "예시", "Director", "Example Bank")] * 9, kind, About("Cards")).pdf
    size = sizes_of(pdf)[0]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(300)
    use_paper(printer, size)
    assert print_at_true_size(pdf, printer) == len(sizes_of(pdf))
    drawn, paper = marks(pdf)
    printed, sheet = marks((tmp_path / "paper.pdf").read_bytes())
    assert sheet == pytest.approx(paper, abs=1)
    assert printed == pytest.approx(drawn, abs=3), "within a third of a millimetre, the width of a dot or two"
