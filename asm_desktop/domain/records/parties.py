"""Parties: people and organisations, with the names, contact points and posts that belong to them (DOMAIN §1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from asm_desktop.domain import fields as declare
from asm_desktop.domain.chronology import in_order
from asm_desktop.domain.fields import Record, Surroundings, Titled

if TYPE_CHECKING:
    from asm_desktop.domain.person_name import PersonName

CONFIDENTIALITY = (("public", "Public"), ("internal", "Internal"), ("confidential", "Confidential"))


class Party(Titled, noun="party", plural="parties"):
    """A person or an organisation; agreements, events, quotes and commitments point at parties."""

    country = declare.text("Country", search=2, column=3)
    confidentiality = declare.choice("Confidentiality", *CONFIDENTIALITY, group="Care")
    verified_on = declare.date("Verified on", help="When somebody last checked these particulars.", group="Care")
    notes = declare.long_text("Notes", search=1, group="Notes", candid=True)

    COMPOSED_OF = ()

    def preferred(self, around: Surroundings) -> PartyName | None:
        """The name the party prefers: the one marked so, else its formal name, else its first."""
        names = around.rows(PartyName)
        formal = [name for name in names if name.kind == "formal"]
        return next((name for name in names if name.preferred), next(iter(formal or names), None))


class Person(Party, noun="person", plural="people", table="party", prefix="P", label_plural="People"):
    """A human being, who may hold several posts at once and over time."""

    position = declare.text("Position", derived=True, search=3, column=2)
    portrait = declare.attachment("Portrait")
    form_of_address = declare.text("Form of address", help="When speaking to them: “Vice Governor Kim”.")
    languages = declare.language("Languages", help="Languages they work in.")
    interpreter = declare.flag("Needs an interpreter", group="Protocol")
    diet = declare.text("Diet", group="Protocol", confidential=True)
    access = declare.text("Access needs", group="Protocol", confidential=True)
    gifts = declare.long_text("Gifts given and received", group="Protocol")
    do = declare.long_text("Do", group="Protocol", candid=True)
    avoid = declare.long_text("Avoid", group="Protocol", candid=True)
    purpose = declare.text(
        "Kept for", group="Privacy", help="Why these particulars are kept: the ceremony, the agreement, the account."
    )
    origin = declare.text(
        "Learnt from", group="Privacy", help="Where these particulars come from: their card, their office, a news item."
    )
    keep_until = declare.date(
        "Keep until", group="Privacy", help="Looked at again after this day, and deleted if nothing speaks for them."
    )
    biography = declare.long_text("Biography", search=1, group="Biography")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the preferred name, short from the name without courtesy, position from the present posts."""
        name = self.preferred(around)
        posts = [post.described(around) for post in around.rows(Post) if post.ended is None]
        return {
            "title": name.value().in_order() if name else None,
            "short": name.value().plain() if name else None,
            "position": "; ".join(posts) or None,
        }


class Organisation(Party, noun="organisation", plural="organisations", table="party", prefix="O"):
    """A company, bank, government, university or other body, or a site of one."""

    type = declare.choice(
        "Type",
        ("company", "Company"),
        ("bank", "Bank"),
        ("government", "Government"),
        ("agency", "Agency"),
        ("university", "University or institute"),
        ("association", "Association"),
        ("site", "Site or plant"),
        ("other", "Other"),
        column=2,
    )
    type_note = declare.text(
        "Type in words", help="As the source describes it, such as “magnet manufacturer”.", search=2, column=4
    )
    sector = declare.text("Sector", help="Such as critical minerals or banking.", search=2, group="Particulars")
    legal_suffix = declare.text("Legal suffix", group="Particulars")
    registration = declare.text("Registration number", search=2, group="Particulars")
    listed = declare.text("Listed on", help="Stock exchange and code.", search=2, group="Particulars")
    founded = declare.date("Founded", help="Decides precedence where no other rule does.", group="Particulars")
    institution_order = declare.number(
        "Order among institutions",
        group="Particulars",
        help="For precedence: 1 goes before 2. Leave it empty where there is no such order.",
    )
    website = declare.text("Website", group="Particulars")
    location = declare.text("Location", search=2, group="Particulars")
    description = declare.long_text("Description", search=1, group="Description")

    def derive(self, around: Surroundings) -> dict[str, str | None]:
        """Title from the preferred name, short from the name marked as short."""
        name = self.preferred(around)
        title = name.full if name else None
        short = next((name.full for name in around.rows(PartyName) if name.kind == "short"), title)
        return {"title": title, "short": short}


class PartyName(Record, noun="party_name", plural="names", owner="party", label="Name", order=("position",)):
    """One of a party's names, in one language and script, as it is written there."""

    party = declare.link("Party", "party", required=True, inverse="Names")
    full = declare.text("Name as written", required=True, search=10, column=1)
    kind = declare.choice(
        "Kind",
        ("formal", "Formal name"),
        ("short", "Short name"),
        ("printed", "As printed on their card"),
        ("alias", "Alias or other spelling"),
        ("former", "Former name"),
        default="formal",
        column=2,
    )
    preferred = declare.flag("Preferred", column=3)
    language = declare.language("Language", column=4)
    script = declare.text("Script", help="ISO 15924 code, such as Latn, Hang or Hani.")
    courtesy = declare.text("Courtesy", help="Mr, Ms, Dr, Prof …")
    given = declare.text("Given name")
    family = declare.text("Family name")
    name_order = declare.choice("Order", ("given-first", "Given name first"), ("family-first", "Family name first"))
    pronunciation = declare.text("Pronunciation", search=1)
    order_note = declare.text("Remark on the name", help="What is guessed about it, and why.")
    position = declare.number("Position in the list")

    def value(self) -> PersonName:
        """The name as a value with rules of its own."""
        from asm_desktop.domain.person_name import PersonName

        return PersonName(
            full=self.full or "", family=self.family, given=self.given, order=self.name_order, courtesy=self.courtesy
        )


class ContactPoint(Record, noun="contact_point", owner="party", order=("position",)):
    """A way to reach a party."""

    party = declare.link("Party", "party", required=True, inverse="Contact points")
    kind = declare.choice(
        "Kind",
        ("email", "E-mail"),
        ("phone", "Telephone"),
        ("mobile", "Mobile"),
        ("address", "Postal address"),
        ("web", "Web"),
        ("messenger", "Messenger"),
        required=True,
        default="email",
        column=1,
    )
    value = declare.text("Address or number", required=True, search=4, column=2)
    usage = declare.text("Use", help="Office, assistant, home …", column=3)
    preferred = declare.flag("Preferred")
    confidentiality = declare.choice("Confidentiality", *CONFIDENTIALITY)
    position = declare.number("Position in the list")


class Post(Record, noun="post", owner="person", order=("position",)):
    """An office a person holds or held at an organisation; old meetings keep the old title (DOMAIN §1)."""

    person = declare.link("Person", "person", required=True, inverse="Posts", named=True)
    organisation = declare.link("Organisation", "organisation", inverse="People", named=True, column=2)
    title = declare.text("Title", required=True, search=5, column=1)
    title_local = declare.text("Title in their language", search=5)
    local_language = declare.language("Language of that title")
    unit = declare.text("Division or unit", search=3, column=3)
    started = declare.date("From", column=4)
    ended = declare.date("To", column=5)
    rank = declare.number("Rank", help="Of the office in its service, for precedence: 1 is the highest.")
    head = declare.flag("Head of the body")
    acting = declare.flag("Acting", help="Acting rather than substantive.")
    verified_on = declare.date(
        "Verified on", help="Warned about once it is old; the settings of the register say when."
    )
    position = declare.number("Position in the list")

    def described(self, around: Surroundings) -> str:
        """Title, unit and organisation in one line."""
        office = ", ".join(filter(None, (self.title, self.unit)))
        body = around.short(self.organisation)
        return f"{office} · {body}" if body else office

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """A post does not end before it begins."""
        yield from super().check(values)
        yield from in_order(values, "started", "ended", "A post cannot end before it begins.")


class Relation(Record, noun="relation", owner="party", label="Relation"):
    """A typed tie between two parties that reads both ways (DOMAIN §1)."""

    party = declare.link("This party", "party", required=True, inverse="Relations")
    kind = declare.choice(
        "Is",
        ("subsidiary_of", "Subsidiary of"),
        ("site_of", "Site of"),
        ("unit_of", "Unit of"),
        ("customer_of", "Customer of"),
        ("located_in", "Located in"),
        ("member_of", "Member of"),
        ("partner_of", "Partner of"),
        ("reports_to", "Reports to"),
        ("adviser_to", "Adviser to"),
        ("assistant_to", "Assistant to"),
        ("spouse_of", "Spouse of"),
        ("distinct_from", "Not the same as"),
        required=True,
        column=1,
    )
    other = declare.link("Other party", "party", required=True, inverse="Relations of others", column=2)
    share = declare.text("Share held", help="Ownership in per cent, where known.", column=3)
    started = declare.date("From")
    ended = declare.date("To")
    note = declare.text("Note", search=1)

    INVERSE = {
        "subsidiary_of": "Parent of",
        "site_of": "Owner or operator of",
        "unit_of": "Has the unit",
        "customer_of": "Supplier of",
        "located_in": "Location of",
        "member_of": "Has the member",
        "partner_of": "Partner of",
        "reports_to": "Supervises",
        "adviser_to": "Advised by",
        "assistant_to": "Assisted by",
        "spouse_of": "Spouse of",
        "distinct_from": "Not the same as",
    }

    @classmethod
    def check(cls, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """A relation is between two, and does not end before it begins."""
        yield from super().check(values)
        yield from in_order(values, "started", "ended", "A relation cannot end before it begins.")
        if values.get("party") is not None and values.get("party") == values.get("other"):
            yield "other", "A relation is between two: choose another party."
