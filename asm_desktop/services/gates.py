"""The gates of an agreement's stages (DOMAIN §3): the one check that every change of a stage passes.

An agreement is not “signed” until each required signatory is dated and a copy is attached or its place is known; other
stages need less (`lifecycle`). Whoever changes a stage, in the window, from a command or for many records together,
comes through `passed`, and gives a reason where something is missing: a person decides that, and says why.

Two ways lead past it. Undo and redo bring back what stood. An import tells what happened elsewhere, and history is
contradictory: the agreement of the model case is signed though nobody knows by whom. Refusing it would lose a fact, and
a reason of our own would be invented. So an import keeps the stage as it is told and names, by its path, each one for
which something is missing (`short`); the agreement's sheet and the gaps of a pack go on saying so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeGuard

from asm_desktop.domain.errors import LeftAsItWas
from asm_desktop.domain.fields import Record
from asm_desktop.domain.records import Agreement, AgreementParty, Document, DocumentVersion, Signatory
from asm_desktop.domain.said import Said, Sayings, say
from asm_desktop.store.store import Store

if TYPE_CHECKING:
    from asm_desktop.domain.lifecycle import Papers

STAGE, REASON = Agreement.stage.name, Agreement.stage_reason.name


class GateClosed(LeftAsItWas):
    """A stage needs what is not there; `missing` holds a sentence for each thing."""

    template = "“{stage}” needs more, so the stage was left as it was. {sentences}"

    def __init__(self, stage: str, missing: Sequence[Said]) -> None:
        self.missing = Sayings(missing)
        super().__init__(stage=say(stage), sentences=self.missing)


def papers(store: Store, key: str) -> Papers:
    """What an agreement has beside its own fields."""
    return papers_of(store, [key])[key]


def papers_of(store: Store, keys: Sequence[str]) -> dict[str, Papers]:
    """What each of these agreements has beside its own fields, by key, in a fixed number of queries."""
    from asm_desktop.domain.lifecycle import Papers

    wanted = list(keys)
    parties = Counter(row.agreement for row in store.referring(AgreementParty, "agreement", wanted))
    signatories: dict[str, list[Signatory]] = {key: [] for key in wanted}
    for row in store.referring(Signatory, "agreement", wanted, order=Signatory.order):
        signatories[row.agreement or ""].append(row)
    copies = {
        row.key: row.agreement for row in store.referring(Document, "agreement", wanted) if row.kind == "signed_copy"
    }
    versions = store.referring(DocumentVersion, "document", list(copies)) if copies else []
    kept = {copies[row.document or ""] for row in versions}
    return {key: Papers(parties[key], signatories[key], key in kept) for key in wanted}


def _moves(row: Record, news: Mapping[str, Any]) -> TypeGuard[Agreement]:
    """Whether a change brings an agreement to another stage."""
    return isinstance(row, Agreement) and news.get(STAGE, row.stage) != row.stage


def missing(store: Store, row: Record, news: Mapping[str, Any]) -> list[Said]:
    """What a change of an agreement lacks for its new stage; nothing where the stage stays, or goes back."""
    if not _moves(row, news):
        return []
    from asm_desktop.domain import lifecycle

    changed = row.replace(**{**news, STAGE: row.stage})
    return lifecycle.needs_reason(changed, papers(store, row.values.get("id", "")), news[STAGE])


def passed(store: Store, row: Record, news: Mapping[str, Any]) -> dict[str, Any]:
    """What a change comes to at the gate: the reason for the stage before goes, unless the change says another.

    `row` is as it was; of an agreement that is yet to be, one without a stage. Raises GateClosed where something is
    missing and the change gives no reason.
    """
    if not _moves(row, news):
        return dict(news)
    lacking = missing(store, row, news)
    if lacking and not news.get(REASON):
        raise GateClosed(row.fields[STAGE].format(news[STAGE]), lacking)
    return {REASON: None, **news}


def short(store: Store, key: str) -> list[Said]:
    """What is missing for the stage an agreement is at, where no reason is kept for it."""
    row = store.get(Agreement, key)
    from asm_desktop.domain import lifecycle

    return [] if row is None or row.stage_reason else lifecycle.missing(row, papers(store, key))
