"""Sources, and the citations that say which sentence of which source a value rests on (DOMAIN §2)."""

from __future__ import annotations

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Record, Surroundings, Titled


class Source(Titled, noun="source", prefix="S"):
    """A news item, letter, minute or other text that facts come from."""

    headline = declare.text("Headline", required=True, search=6)
    kind = declare.choice(
        "Kind",
        ("news", "News item"),
        ("release", "Press release"),
        ("agreement", "Agreement text"),
        ("minutes", "Minutes of a meeting"),
        ("letter", "Letter or e-mail"),
        ("web", "Web page"),
        ("person", "A person’s word"),
        ("invented", "Invented for demonstration"),
        ("other", "Other"),
        default="news",
        column=2,
    )
    kind_note = declare.text("Remark on the kind")
    publisher = declare.text("Publisher", search=2, column=4)
    published = declare.date("Published", column=3)
    language = declare.language("Language")
    url = declare.text("Address", help="https://…")
    caption = declare.text("Caption", search=2)
    text = declare.verbatim("Text", search=1, group="Text")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the headline."""
        return {"title": self.headline, "short": self.headline}


class Citation(Record, noun="citation"):
    """The sentence that a field of a record rests on; `subject` is that record's identifier.

    Where a source says something else than the field's value, `reads` is its own wording: both are shown (DOMAIN §2).
    """

    subject = declare.text("Record", required=True)
    field = declare.text("Field", required=True)
    source = declare.link("Source", "source", required=True, inverse="Citations", column=1)
    sentence = declare.verbatim("Sentence", column=2)
    status = declare.choice(
        "Status",
        ("stated", "Stated"),
        ("implied", "Implied"),
        ("outside", "Known from elsewhere"),
        ("unconfirmed", "Unconfirmed"),
        required=True,
        default="stated",
        column=3,
    )
    reads = declare.text("This source says", help="Where it differs from the value kept here.", column=4)
    note = declare.text("Note")
