"""A PDF with a password: nobody opens it without, and it says as much of itself as before."""

from __future__ import annotations

import io

import pypdf
import pypdfium2
import pytest

from asm_desktop.domain.errors import InvalidValue
from asm_desktop.packs.document import About, drawn
from asm_desktop.packs.sealed import sealed

PASSWORD = "비밀 correct horse"


def plain() -> bytes:
    """A page that says nothing."""
    return drawn((200, 300), About("Planted title", "Kim", language="ko"), lambda sheet: sheet.showPage())


def test_it_opens_with_its_password_only_and_tells_nothing_without() -> None:
    made = sealed(plain(), PASSWORD)
    assert b"Planted" not in made
    for wrong in (None, "비밀"):
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(made, password=wrong)
    document = pypdfium2.PdfDocument(made, password=PASSWORD)
    assert document.get_metadata_dict()["Title"] == "Planted title"
    document.close()


def test_it_keeps_what_it_says_of_itself() -> None:
    reader = pypdf.PdfReader(io.BytesIO(sealed(plain(), PASSWORD)), password=PASSWORD)
    assert reader.trailer["/Encrypt"]["/R"] == 6  # type: ignore[index]
    assert reader.metadata == pypdf.PdfReader(io.BytesIO(plain())).metadata
    assert str(reader.root_object["/Lang"]) == "ko"


@pytest.mark.parametrize("password", ["", "비" * 43])
def test_a_password_that_readers_would_cut_or_none_is_refused(password: str) -> None:
    with pytest.raises(InvalidValue):
        sealed(plain(), password)
