"""Sources in words: each cited sentence, and the fields that rest on it with their status (DOMAIN §2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from asm_desktop.domain.fields import Record, Titled
from asm_desktop.domain.records import Citation, Source
from asm_desktop.domain.said import say
from asm_desktop.packs import briefing as pack
from asm_desktop.services.briefings.scope import Scope
from asm_desktop.services.links import Cited

STATUS = Citation.fields["status"]
STATUSES = ("stated", "implied", "outside", "unconfirmed")
Use = tuple[Record, str, Cited]


def entries(scope: Scope) -> tuple[pack.SourceEntry, ...]:
    """The sources cited by anything in the pack, in order of their references."""
    uses: dict[str, list[Use]] = {}
    for (subject, name), listed in scope.cited.items():
        for cited in listed:
            uses.setdefault(cited.source_key, []).append((scope.rows[subject], name, cited))
    rows = scope.register.store.get_many(Source, list(uses))
    return tuple(_entry(scope, row, uses[row.key]) for row in sorted(rows, key=lambda row: row.ref or ""))


def _entry(scope: Scope, source: Source, uses: Iterable[Use]) -> pack.SourceEntry:
    known = say("published {day}", day=source.published)
    published = scope.speak(known if source.published else say("date of publication not known"))
    facts = (scope.shown(source, "kind"), source.kind_note, source.caption, source.publisher, published, source.url)
    supports: dict[str, list[Use]] = {}
    for use in uses:
        supports.setdefault((use[2].sentence or "").strip("“”"), []).append(use)
    order = sorted(supports, key=lambda sentence: _place(source, sentence))
    return pack.SourceEntry(
        source.ref or "",
        source.headline or "",
        tuple(fact for fact in facts if fact),
        tuple(pack.Support(sentence, _listed(scope, supports[sentence])) for sentence in order),
    )


def _place(source: Source, sentence: str) -> tuple[int, str]:
    """Sentences in the order of the source's text; those not found in it last."""
    found = (source.text or "").find(sentence) if sentence else -1
    return (found if found >= 0 else len(source.text or "") + 1, sentence)


def _listed(scope: Scope, uses: Iterable[Use]) -> tuple[str, ...]:
    """What rests on a sentence, a line for each status; what the source reads instead, or a note, has its own line."""
    fields: dict[tuple[int, str], dict[str, dict[str, None]]] = {}
    for row, name, cited in uses:
        label = scope.speak(say(row.fields[name].label)) if name in row.fields else name
        reads = scope.speak(say("reads “{text}”", text=cited.reads)) if cited.reads else ""
        told = " · ".join(filter(None, (reads, cited.note)))
        line = fields.setdefault((STATUSES.index(cited.status), told), {})
        line.setdefault(_subject(scope, row), {})[label.lower()] = None
    words = {status: scope.speak(say(STATUS.format(STATUSES[status]))) for status, _ in fields}
    return tuple(
        f"{words[status]}: {_subjects(fields[status, told])}" + (f" – {told}" if told else "")
        for status, told in sorted(fields)
    )


def _subjects(found: Mapping[str, Iterable[str]]) -> str:
    return "; ".join(f"{subject} ({', '.join(labels)})" for subject, labels in sorted(found.items()))


def _subject(scope: Scope, row: Record) -> str:
    """What a record is called in the list: its reference and short title, or its owner's with what the row is."""
    if isinstance(row, Titled):
        return f"{row.ref} {scope.short(row.key) or row.short or row.heading}"
    owner = scope.titles.get(str(row.values.get(type(row).owner)))
    linked = [name for name, each in row.fields.items() if each.target and name != type(row).owner]
    named = next((short for name in linked if (short := scope.short(row.values.get(name)))), "")
    what = named or str(row.values.get("full") or row.values.get("title") or row.values.get("product") or "")
    return " ".join(filter(None, (owner.ref if owner else "", scope.speak(say(type(row).label)).lower(), what)))
