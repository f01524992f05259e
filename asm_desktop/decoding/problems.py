"""Why a picture or a PDF is not decoded, each with a sentence; `code` is how the child names it to its parent."""

from __future__ import annotations

from asm_desktop.domain.errors import UserError

MOST_BYTES = 100_000_000
MOST_PIXELS = 40_000_000
MOST_PAGES = 3_000
MOST_ANNEX_PAGES = 300
SECONDS = 10.0
"""For one picture, for opening a PDF, for drawing one page."""
MEMORY = 1_500_000_000
"""Bytes that the child may address; a picture of MOST_PIXELS needs less than half."""


class NotDecoded(UserError):
    """A file that is not decoded."""

    code = ""


class Damaged(NotDecoded):
    """It is not what it claims to be, cut off, or locked."""

    code = "damaged"
    template = "This file cannot be read: it is damaged, or not what its name says. It was left as it is."


class TooLarge(NotDecoded):
    """It claims more pixels, or has more bytes, than are decoded."""

    code = "large"
    template = "This picture has more than 40 megapixels, so it was not opened. It was left as it is."


class TooManyPages(NotDecoded):
    """It has more pages than are shown."""

    code = "pages"
    template = "This PDF has more than 3,000 pages, so it is not shown here. Save a copy to open it elsewhere."


class TookTooMuch(NotDecoded):
    """The child was ended at its limit of time or memory, or fell over what it read."""

    code = "much"
    template = (
        "Reading this file took too much time or memory, so it was stopped. It was left as it is. "
        "Save a copy to open it elsewhere."
    )


class LockedPdf(NotDecoded):
    """A PDF that is encrypted, whether it opens without a password or not."""

    code = "locked"
    template = "This PDF is encrypted, so it was not opened. Save it without a password, and attach that."


class HasHiddenLayers(NotDecoded):
    """A PDF with layers that are not seen."""

    code = "layers"
    template = "This PDF has hidden layers, which would be seen in print. Print it to a PDF, and attach that."


class TooLongToAppend(NotDecoded):
    """A PDF with more pages than are appended to a document."""

    code = "long"
    template = "This PDF has more than 300 pages, which are too many for an annex. Attach the part that is needed."


PROBLEMS: dict[str, type[NotDecoded]] = {
    each.code: each
    for each in (Damaged, TooLarge, TooManyPages, TookTooMuch, LockedPdf, HasHiddenLayers, TooLongToAppend)
}
