"""Whom to ask about what is not known, in words that fit after “ask”."""

from __future__ import annotations

from asm_desktop.domain.gaps import whom
from asm_desktop.domain.records import Agreement
from asm_desktop.domain.said import say
from asm_desktop.services.briefings.scope import Scope

# Whom to ask for what only the pack's own side can write.
WRITER = say("whoever prepares this pack")


def about_event(scope: Scope) -> str:
    """The contact on the day, else the host, else the agreement's parties, else the guests' offices."""
    event = scope.event
    if event.contact or event.host:
        return scope.title(event.contact) or scope.short(event.host)
    if event.agreement and scope.agreements:
        return about_agreement(scope, scope.agreements[0])
    return scope.speak(say("the offices of the participants"))


def about_agreement(scope: Scope, agreement: Agreement) -> str:
    """Its owner or backup owner, else its parties."""
    owners = [scope.title(agreement.lead), scope.title(agreement.backup_lead)]
    return scope.speak(whom(owners, say("the parties to {ref}", ref=agreement.ref or "")))


def about_sale(scope: Scope, agreement: Agreement) -> str:
    """The seller, else as about the agreement."""
    sellers = [scope.short(row.party) for row in scope.parties.get(agreement.key, []) if row.role == "seller"]
    return scope.speak(whom(sellers, say("{name}", name=about_agreement(scope, agreement))))


def about_person(scope: Scope, person: str | None) -> str:
    """The bodies where they hold a post on the day, else the person."""
    bodies = [scope.short(post.organisation) for post in scope.posts_on_day(person)]
    called = scope.title(person)
    return scope.speak(whom(bodies, say("{name}", name=called) if called else say("the speaker")))
