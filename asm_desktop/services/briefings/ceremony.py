"""The ceremony desk's plans in words and drawings for the pack: the domain draws, the pack prints (DOMAIN §4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from asm_desktop.domain import ceremony as rules
from asm_desktop.domain import signing as matrix_rules
from asm_desktop.domain.ceremony import Ceremony
from asm_desktop.domain.flags import Flag as FlagShown
from asm_desktop.domain.languages import names_of
from asm_desktop.domain.plans import Plan
from asm_desktop.domain.rows import Row
from asm_desktop.packs.ceremony import NO_SIGNING, OrderLine, Round, Seating, SignatureLine, Signing
from asm_desktop.packs.diagram import Diagram, Flag, Form, Place
from asm_desktop.services.ceremonies.guest_list import Guest, guests_of
from asm_desktop.services.ceremonies.signing import signing_of
from asm_desktop.services.register import Register

PLANNED = "signing"
"""The type of event whose guests are put in order; others are where rules or plans were chosen for them."""


def seating(register: Register, found: Ceremony) -> Seating:
    """The order of precedence and every plan of an event; the flags in words where no plan shows them."""
    event, plans = found.event, found.plans
    if event.type != PLANNED and event.precedence_rules is None and not plans:
        return Seating()
    guests = guests_of(register, found)
    drawn = [rules.drawing(found, plan) for plan in plans]
    asked = [*guests.questions, *(question for plan in drawn for question in plan.questions)]
    row: Row[FlagShown] = Row("behind", ())
    if not any(plan.poles for plan in drawn):
        flags = rules.flags(found)
        row = flags.row.seen_from("audience" if event.viewpoint == "audience" else "behind")
        asked += flags.questions
    return Seating(
        tuple(_line(guest) for guest in guests.placed()),
        tuple(flag.name for flag in row.places),
        f"{row.title()}, from the left to the right." if row.places else "",
        tuple(_diagram(plan.heading, each) for plan, each in zip(plans, drawn, strict=True)),
        tuple(dict.fromkeys(str(each) for each in asked)),
    )


def _line(guest: Guest) -> OrderLine:
    office = ", ".join(filter(None, (guest.post, guest.body)))
    reason = str(guest.place.reason) if guest.place else ""
    return OrderLine(str(guest.number), guest.name, guest.local, office, reason)


def _diagram(title: str, plan: Plan) -> Diagram:
    return Diagram(
        title,
        "".join(f"{each}. " for each in plan.captions()).rstrip(),
        plan.width,
        plan.height,
        tuple(
            Form(each.x, each.y, each.width, each.height, str(each.label) if each.label else "", each.is_round)
            for each in plan.shapes
        ),
        tuple(Place(each.x, each.y, each.line, each.number, each.label) for each in plan.spots),
        tuple(Flag(each.x, each.y, each.name) for each in plan.poles),
    )


def signing(register: Register, ceremony: Ceremony) -> Signing:
    """The signature matrix of the event's agreement, round by round."""
    found = signing_of(register, ceremony) if ceremony.event.type == PLANNED else None
    if found is None or not found.matrix.cells:
        return NO_SIGNING
    matrix, names = found.matrix, found.names
    held = matrix_rules.holders(found.papers.originals)
    rounds = sorted({cell.due.round for cell in matrix.cells})
    return Signing(
        _summary(len(matrix.originals), len(matrix.languages), len(matrix.cells), len(matrix.missing())),
        tuple(
            f"Original {each.number} names {names.get(each.party, '')} first"
            + (f"; held by {names[holder]}" if (holder := held.get(each.number)) and holder in names else "")
            for each in matrix.originals
        ),
        tuple(Round(each, _signatures(matrix.round(each), names)) for each in rounds),
        tuple(map(str, found.questions)),
    )


def _summary(originals: int, languages: int, due: int, missing: int) -> str:
    texts = "1 text" if languages == 1 else f"{languages} texts"
    made = "none made yet" if missing == due else "all made" if not missing else f"{due - missing} made"
    return f"{originals} originals in {texts}: {due} signatures, {made}."


def _signatures(cells: Sequence[matrix_rules.Cell], names: Mapping[str, str]) -> tuple[SignatureLine, ...]:
    """The signatures of a round, in one line the texts of an original that one person signs."""
    together: dict[tuple[str, int], list[matrix_rules.Cell]] = {}
    for cell in cells:
        together.setdefault((cell.due.party, cell.number), []).append(cell)
    return tuple(_line_of(each, names) for each in together.values())


def _line_of(cells: Sequence[matrix_rules.Cell], names: Mapping[str, str]) -> SignatureLine:
    first, made = cells[0], [cell.made for cell in cells if cell.made]
    signed = {each.person for each in made if each.person} or {first.person or ""}
    when = sorted({each.shown("signed_on") or "yes" for each in made})
    partly = f"{len(made)} of {len(cells)}" if len(made) < len(cells) else ""
    return SignatureLine(
        names.get(first.due.party, ""),
        ", ".join(sorted(names.get(key, "") for key in signed)),
        str(first.due.original),
        ", ".join(name for cell in cells for name in names_of(cell.due.language)) or "–",
        str(first.due.place),
        " ".join(filter(None, (partly, *when))) if made else "",
    )
