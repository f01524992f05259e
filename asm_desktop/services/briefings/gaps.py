"""The pack's one list of gaps: the rules of domain.gaps applied to every record in it (DOMAIN §2)."""

from __future__ import annotations

from collections.abc import Iterator

from asm_desktop.domain import gaps as rules
from asm_desktop.domain.gaps import Gap
from asm_desktop.domain.said import say
from asm_desktop.packs import briefing as pack
from asm_desktop.services.briefings import asking
from asm_desktop.services.briefings.agreements import signing_parties
from asm_desktop.services.briefings.occasion import unsaid
from asm_desktop.services.briefings.scope import Scope


def groups(scope: Scope) -> tuple[pack.GapGroup, ...]:
    """The gaps under their headings, in the order of the pack."""
    found: dict[str, list[pack.Gap]] = {}
    for gap in _all(scope):
        found.setdefault(scope.speak(gap.group), []).append(pack.Gap(scope.speak(gap.what), gap.ask))
    return tuple(pack.GapGroup(heading, tuple(dict.fromkeys(listed))) for heading, listed in found.items())


def _all(scope: Scope) -> Iterator[Gap]:
    ask = asking.about_event(scope)
    yield from rules.of_event(scope.event, scope.run_items, len(scope.guests), ask)
    if not any(point.kind == "sensitivity" for point in scope.points):
        yield Gap(rules.THE_EVENT, say("What is sensitive or not yet public"), ask)
    yield from (Gap(rules.THE_EVENT, what, scope.speak(asking.WRITER)) for what in unsaid(scope))
    yield from _agreements(scope)
    yield from _people(scope)
    yield from _organisations(scope)
    speakers = [scope.title(quote.speaker) for quote in scope.quotes if quote.approval in rules.NOT_APPROVED]
    yield from rules.of_quotes(scope.quotes, scope.speak(rules.whom(speakers, say("{name}", name=ask))))
    yield from _promises(scope)
    yield from _sources(scope)


def _agreements(scope: Scope) -> Iterator[Gap]:
    for agreement in scope.agreements:
        ask, seller = asking.about_agreement(scope, agreement), asking.about_sale(scope, agreement)
        parties = {key: scope.short(key) for key in signing_parties(scope, agreement)}
        yield from rules.of_agreement(agreement, parties, scope.signatories.get(agreement.key, []), ask)
        for line in scope.sales_lines.get(agreement.key, []):
            yield from rules.of_sales_line(agreement, line, seller)
        for delivery in scope.deliveries.get(agreement.key, []):
            yield from rules.of_delivery(delivery, seller)


def _people(scope: Scope) -> Iterator[Gap]:
    yield from _absent(scope)
    yield from _unrepresented(scope)
    for guest in scope.guests:
        key = guest.person or ""
        if key not in scope.people:
            continue
        yield from rules.of_person(
            scope.people[key],
            scope.title(key),
            scope.names.get(key, []),
            bool(scope.posts_on_day(key)),
            bool(scope.contact_points.get(key)),
            asking.about_person(scope, key),
        )
        if guest.attended is None and scope.event.status in rules.OVER:
            yield rules.whether_there(scope.title(key), asking.about_person(scope, key))


def _absent(scope: Scope) -> Iterator[Gap]:
    """People quoted about the event or its agreements who belong to a party and are not on the guest list."""
    guests = {guest.person for guest in scope.guests}
    parties = {row.party for rows in scope.parties.values() for row in rows}
    for speaker in dict.fromkeys(quote.speaker for quote in scope.quotes):
        bodies = {post.organisation for post in scope.posts.get(speaker or "", [])}
        if speaker and speaker not in guests and bodies & parties:
            yield rules.whether_there(scope.title(speaker), asking.about_person(scope, speaker))


def _unrepresented(scope: Scope) -> Iterator[Gap]:
    """The parties to the event's agreement for which nobody is on the guest list."""
    there = {scope.organisation_of(guest) for guest in scope.guests}
    for row in scope.parties.get(scope.event.agreement or "", []) if scope.guests else []:
        if row.party not in there:
            body = scope.short(row.party)
            past, ahead = say("Who represented {body}", body=body), say("Who represents {body}", body=body)
            yield Gap(rules.PEOPLE, past if scope.event.status in rules.OVER else ahead, body)


def _organisations(scope: Scope) -> Iterator[Gap]:
    for relation in scope.relations:
        if relation.kind == "subsidiary_of" and relation.share is None:
            parent, body = scope.short(relation.other), scope.short(relation.party)
            what = say("The share that {parent} holds in {body}", parent=parent, body=body)
            yield Gap(say("Organisations"), what, parent)


def _promises(scope: Scope) -> Iterator[Gap]:
    undated = [row for row in scope.commitments if row.due is None and row.kind in ("commitment", "intention")]
    for row in undated:
        ask = scope.short(row.by) or scope.speak(say("whoever promised it"))
        what = say("When this is due: {promise}", promise=f"{row.ref} {row.text}")
        yield Gap(say("Commitments"), what, ask)


def _sources(scope: Scope) -> Iterator[Gap]:
    refs = sorted({cited.source_ref for listed in scope.cited.values() for cited in listed})
    rows = {row.ref: row for row in scope.register.store.locate(_keys(scope)).values()}
    undated = [ref for ref in refs if ref in rows and rows[ref].values.get("published") is None]
    if undated:
        publishers = [str(rows[ref].values.get("publisher") or "") for ref in undated]
        what = say("Date of publication of {sources}", sources=", ".join(undated))
        yield Gap(say("Sources"), what, scope.speak(rules.whom(publishers, say("the publisher"))))


def _keys(scope: Scope) -> list[str]:
    return [cited.source_key for listed in scope.cited.values() for cited in listed]
