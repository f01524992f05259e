"""Files kept inside the register, with their versions, and what they are about (DOMAIN §3)."""

from __future__ import annotations

from asm_desktop.domain import fields as declare
from asm_desktop.domain.fields import Record, Surroundings, Titled
from asm_desktop.domain.records.parties import CONFIDENTIALITY


class Document(Titled, noun="document", prefix="X"):
    """A text, letter, certificate or picture that is kept; its content lies in its versions."""

    name = declare.text("Document", required=True, search=8)
    kind = declare.choice(
        "Kind",
        ("signed_copy", "Signed copy"),
        ("text", "Agreed text or draft"),
        ("certificate", "Certificate of analysis"),
        ("delivery_note", "Delivery note"),
        ("minutes", "Minutes of a meeting"),
        ("letter", "Letter or e-mail"),
        ("presentation", "Presentation"),
        ("picture", "Picture"),
        ("other", "Other"),
        column=3,
    )
    language = declare.language("Language", column=4)
    originality = declare.choice("Original or translation", ("original", "Original"), ("translation", "Translation"))
    translation_of = declare.link("Translation of", "document", inverse="Translations")
    dated = declare.date("Dated", column=5)
    agreement = declare.link("About the agreement", "agreement", inverse="Documents", column=6, group="About")
    party = declare.link("About the party", "party", inverse="Documents", column=7, group="About")
    event = declare.link("About the event", "event", inverse="Documents", group="About")
    engagement = declare.link("About the engagement", "engagement", inverse="Documents", group="About")
    delivery = declare.link("About the delivery", "delivery", inverse="Documents", group="About")
    commitment = declare.link("About the commitment", "commitment", inverse="Documents", group="About")
    confidentiality = declare.choice("Confidentiality", *CONFIDENTIALITY, group="About")
    notes = declare.long_text("Notes", search=1, group="Notes")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the document's name."""
        return {"title": self.name, "short": self.name}


class DocumentVersion(
    Record, noun="document_version", plural="versions", owner="document", label="Version", order=("position",)
):
    """One version of a document's content; the last one counts."""

    document = declare.link("Document", "document", required=True, inverse="Versions")
    version = declare.text("Version", column=1)
    file = declare.attachment("File", required=True)
    file_name = declare.text("File name", help="A label only; the content is kept by its digest.", search=3, column=2)
    size = declare.number("Size in bytes", column=3)
    received_on = declare.date("Received on", column=4)
    note = declare.text("Note", search=1, column=5)
    position = declare.number("Position in the list")
