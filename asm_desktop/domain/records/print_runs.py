"""What went out: each issue of a document, and each addendum to one (DOMAIN §5)."""

from __future__ import annotations

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Surroundings, Titled
from asm_desktop.domain.printables import EDITIONS, NAMED, PRINTABLES


class PrintRun(
    Titled,
    noun="print_run",
    prefix="I",
    label="Issued document",
    label_plural="Issued documents",
    sort=(("issued_at", True),),
):
    """A document as it was cleared and handed out, or an addendum to it; `number` is typed to ask after a copy.

    `snapshot` is what it said, after the cut to its edition, one JSON line for each thing told (`domain.issued_state`).
    It is text in the file, not an attachment: so it is undone, merged, exported and, where a person is erased, erased
    with everything else. `digest` is the SHA-256 of that text.
    """

    document = declare.choice(
        "Document", *((each.name, str(each.title)) for each in PRINTABLES), required=True, default="pack", column=3
    )
    number = declare.text("Number", required=True, search=8, column=2, help="The copies add their own: -01, -02 …")
    version = declare.text("Version", required=True, column=4, help="1.0 is an issue, 1.1 its first addendum.")
    edition = declare.choice(
        "Edition",
        *((code, str(words)) for code, words in EDITIONS.items()),
        required=True,
        default="principal",
        column=5,
    )
    language = declare.choice(
        "Language",
        ("en", "English"),
        ("ko", "Korean"),
        ("both", "English and Korean"),
        required=True,
        default="en",
    )
    issued_at = declare.moment("Issued at", required=True, column=6, help="In UTC: 2026-12-03T05:20:00Z.")
    time_zone = declare.time_zone("Time zone")
    prepared_by = declare.text("Prepared by", search=1)
    cleared_by = declare.text("Cleared by", required=True, search=1, column=7)
    copies = declare.long_text("Copies", search=2, help="Who each copy is for, one a line.")
    event = declare.link("Of the event", "event", named=True, inverse="Issued documents", group="Of")
    agreement = declare.link("Of the agreement", "agreement", named=True, inverse="Issued documents", group="Of")
    party = declare.link("Of the party", "party", named=True, inverse="Issued documents", group="Of")
    sections = declare.text("Sections", group="What it said", help="All of the document’s own where nothing is said.")
    digest = declare.text("Digest", group="What it said", help="SHA-256 of what it said.")
    snapshot = declare.long_text("What it said", group="What it said", help="To tell what has changed since.")

    COMPOSED_OF = ("document", "number", "event", "agreement", "party")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the document, its number and what it is of."""
        called = str(NAMED[self.document].title) if self.document in NAMED else ""
        of = around.short(self.subject or None)
        return {"title": " · ".join(filter(None, (called, self.number, of))), "short": self.number}

    @property
    def subject(self) -> str:
        """The key of what it is of; empty for the whole register."""
        return self.event or self.agreement or self.party or ""

    @property
    def readers(self) -> list[str]:
        """Who each copy is for."""
        return [line.strip() for line in (self.copies or "").splitlines() if line.strip()]
