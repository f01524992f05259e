"""The ceremony desk's plans in words and drawings for the pack: the domain draws, the pack prints (DOMAIN §4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from asm_desktop.domain import ceremony as rules
from asm_desktop.domain import signing as matrix_rules
from asm_desktop.domain.ceremony import Ceremony
from asm_desktop.domain.editions import of_agreement
from asm_desktop.domain.flags import Flag as FlagShown
from asm_desktop.domain.languages import names_of
from asm_desktop.domain.plans import Plan
from asm_desktop.domain.rows import Row
from asm_desktop.domain.said import Said, say
from asm_desktop.packs.ceremony import NO_SIGNING, OrderLine, Round, Seating, SignatureLine, Signing
from asm_desktop.packs.diagram import Diagram, Flag, Form, Place
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.ceremonies.guest_list import Guest, GuestList
from asm_desktop.services.ceremonies.signing import signing_of

PLANNED = "signing"
"""The type of event whose guests are put in order; others are where rules or plans were chosen for them."""


def seating(scope: Scope, planned: Ceremony, guests: GuestList) -> Seating:
    """The order of precedence and every plan of an event; the flags in words where no plan shows them."""
    event, plans, speak = planned.event, planned.plans, scope.speak
    if event.type != PLANNED and event.precedence_rules is None and not plans:
        return Seating()
    drawn = [rules.drawing(planned, plan) for plan in plans]
    asked = [*guests.questions, *(question for plan in drawn for question in plan.questions)]
    row: Row[FlagShown] = Row("behind", ())
    if not any(plan.poles for plan in drawn):
        flags = rules.flags(planned)
        row = flags.row.seen_from("audience" if event.viewpoint == "audience" else "behind")
        asked += flags.questions
    return Seating(
        tuple(_line(guest, scope) for guest in guests.placed()),
        tuple(flag.name for flag in row.places),
        speak(say("{viewpoint}, from the left to the right.", viewpoint=row.title())) if row.places else "",
        tuple(_diagram(plan.heading, each, scope) for plan, each in zip(plans, drawn, strict=True)),
        tuple(dict.fromkeys(speak(each) for each in asked)),
    )


def in_language(found: Ceremony, scope: Scope) -> Ceremony:
    """The ceremony with everybody called as they are in the reader's language."""
    around = found.around
    names = {key: scope.called.get(key, name) for key, name in around.names.items()}
    return found._replace(around=around._replace(names=names))


def _line(guest: Guest, scope: Scope) -> OrderLine:
    name, local, office, _ = guest_words(guest, scope)
    reason = scope.speak(say("{reason}", reason=guest.place.reason)) if guest.place else ""
    return OrderLine(str(guest.number), name, local, office, reason)


def guest_words(guest: Guest, scope: Scope) -> tuple[str, str, str, str]:
    """A guest's name in the reader's language and in the other, the office with its body, and the body alone."""
    name = scope.called.get(guest.person.key, guest.name)
    body = scope.title(scope.organisation_of(guest.row)) or guest.body
    post = guest.post_local if name != guest.name and guest.post_local else guest.post
    return name, guest.name if name != guest.name else guest.local, ", ".join(filter(None, (post, body))), body


def _diagram(title: str, plan: Plan, scope: Scope) -> Diagram:
    speak = scope.speak
    return Diagram(
        title,
        " ".join(speak(say("{sentence}.", sentence=each)) for each in plan.captions()),
        plan.width,
        plan.height,
        tuple(
            Form(each.x, each.y, each.width, each.height, speak(each.label) if each.label else "", each.is_round)
            for each in plan.shapes
        ),
        tuple(Place(each.x, each.y, each.line, each.number, each.label) for each in plan.spots),
        tuple(Flag(each.x, each.y, each.name) for each in plan.poles),
    )


def signing(scope: Scope, planned: Ceremony) -> Signing:
    """The signature matrix of the event's agreement, round by round."""
    found = signing_of(scope.register, planned) if planned.event.type == PLANNED else None
    if found is None or not found.matrix.cells:
        return NO_SIGNING
    matrix, papers, speak = found.matrix, found.papers, scope.speak
    names = {key: scope.called.get(key, name) for key, name in found.names.items()}
    held = matrix_rules.holders(papers.originals)
    rounds = sorted({cell.due.round for cell in matrix.cells})
    return Signing(
        speak(_summary(len(matrix.originals), len(matrix.languages), len(matrix.cells), len(matrix.missing()))),
        tuple(
            speak(_original(each.number, names.get(each.party, ""), names.get(held.get(each.number) or "")))
            for each in matrix.originals
        ),
        tuple(Round(each, _signatures(matrix.round(each), names, scope)) for each in rounds),
        tuple(map(speak, found.questions)),
        of_agreement(papers.agreement),
    )


def _summary(originals: int, languages: int, due: int, missing: int) -> Said:
    texts = say("1 text") if languages == 1 else say("{count} texts", count=languages)
    some = say("{count} made", count=due - missing)
    made = say("none made yet") if missing == due else say("all made") if not missing else some
    numbers = {"originals": originals, "due": due}
    return say("{originals} originals in {texts}: {due} signatures, {made}.", texts=texts, made=made, **numbers)


def _original(number: int, party: str, holder: str | None) -> Said:
    if holder is None:
        return say("Original {number} names {party} first", number=number, party=party)
    return say("Original {number} names {party} first; held by {holder}", number=number, party=party, holder=holder)


def _signatures(
    cells: Sequence[matrix_rules.Cell], names: Mapping[str, str], scope: Scope
) -> tuple[SignatureLine, ...]:
    """The signatures of a round, in one line the texts of an original that one person signs."""
    together: dict[tuple[str, int], list[matrix_rules.Cell]] = {}
    for cell in cells:
        together.setdefault((cell.due.party, cell.number), []).append(cell)
    return tuple(_line_of(each, names, scope) for each in together.values())


def _line_of(cells: Sequence[matrix_rules.Cell], names: Mapping[str, str], scope: Scope) -> SignatureLine:
    first, made = cells[0], [cell.made for cell in cells if cell.made]
    signed = {each.person for each in made if each.person} or {first.person or ""}
    when = sorted({scope.shown(each, "signed_on") or scope.speak(say("yes")) for each in made})
    partly = scope.speak(say("{some} of {all}", some=len(made), all=len(cells))) if len(made) < len(cells) else ""
    return SignatureLine(
        names.get(first.due.party, ""),
        ", ".join(sorted(names.get(key, "") for key in signed)),
        str(first.due.original),
        ", ".join(scope.speak(say(name)) for cell in cells for name in names_of(cell.due.language)) or "–",
        str(first.due.place),
        " ".join(filter(None, (partly, *when))) if made else "",
    )
