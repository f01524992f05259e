"""Commands that only read: list, show, search, check, history."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from asm_desktop.cli import objects, record_text
from asm_desktop.cli.opening import needed, opened
from asm_desktop.cli.text import say, say_json, table
from asm_desktop.domain.errors import UserError
from asm_desktop.services import checking, history, links, listing, records, whole
from asm_desktop.services.register import Register
from asm_desktop.services.search import search

MOST_HITS = 200
MOST_LINKED = 1000
MOST_CHANGES = 12
PAGE = 500


class NotSound(UserError):
    """A check found problems."""

    template = "{name} is not sound: {count} found. Keep this copy, and open your latest backup."


class IndexNotSound(UserError):
    """A check found nothing wrong but the search index."""

    template = (
        "{name} holds every record, but its search index is wrong, so that searches may miss some. Put it right with "
        "the command “rebuild”, or with “Rebuild the search index” in the window."
    )


def list_records(options: argparse.Namespace) -> int:
    """List the records of one kind."""
    record = options.noun
    fields = sorted(listing.columns(record), key=lambda field: field.name != "ref")
    view = listing.View(record.noun, tuple(field.name for field in fields))
    with opened(options) as register:
        lines = listing.rows(register, view, 0, listing.count(register, view))
        if options.json:
            found = whole.wholes(register, [record(line.values) for line in lines])
            called = whole.called(register, found)
            say_json([objects.record(each, called) for each in found])
        elif lines:
            say(table([field.label for field in fields], [line.texts for line in lines]))
        else:
            say(f"There are no {record.label_plural.lower()} in {options.file.name}.")
    return 0


def show_record(options: argparse.Namespace) -> int:
    """Show one whole record."""
    with opened(options) as register:
        row = records.find(register, options.ref)
        found = whole.wholes(register, [row], cited=True)
        incoming = links.incoming(register, row, MOST_LINKED)
        others = [whole.Whole(other) for each in incoming for other in each.rows]
        called = whole.called(register, [*found, *others])
    if options.json:
        shown = objects.record(found[0], called, noun=row.noun)
        say_json(shown | {"linked": objects.linked(incoming, called)})
    else:
        say("\n".join(record_text.lines(found[0], incoming, called)))
    return 0


def search_records(options: argparse.Namespace) -> int:
    """Find records by what a person types."""
    text = " ".join(options.text)
    with opened(options) as register:
        hits = search(register, text, MOST_HITS)
        if options.json:
            found = whole.wholes(register, [records.get(register, hit.key) for hit in hits])
            called = whole.called(register, found)
            facts = [{"noun": hit.noun, "where": hit.where} for hit in hits]
            say_json([objects.record(each, called, **fact) for each, fact in zip(found, facts, strict=True)])
        elif hits:
            say(table(["Reference", "Title", "What it is"], [(hit.ref, hit.title, hit.where) for hit in hits]))
        else:
            say(f"Nothing in {options.file.name} fits “{text}”.")
    return 0


def check_file(options: argparse.Namespace) -> int:
    """Check that a file is sound."""
    found = checking.check(options.file, needed(options))
    problems = [*found.of_file, *found.of_index]
    for problem in problems:
        say(problem)
    if found.of_index and not found.of_file:
        raise IndexNotSound(name=options.file.name)
    if problems:
        raise NotSound(name=options.file.name, count=f"{len(problems)} problem{'s' if len(problems) > 1 else ''}")
    say(f"{options.file.name} is sound.")
    return 0


def show_history(options: argparse.Namespace) -> int:
    """List every action, newest first."""
    with opened(options) as register:
        if options.json:
            say_json([objects.action(entry, history.every(register, entry)) for entry in _actions(register)])
            return 0
        blocks = ["\n".join(_action_lines(entry)) for entry in _actions(register)]
    say("\n\n".join(blocks) or f"Nothing has been done in {options.file.name} yet.")
    return 0


def _actions(register: Register) -> Iterator[history.Entry]:
    before = None
    while page := history.actions(register, PAGE, before, most=MOST_CHANGES):
        yield from page
        before = page[-1].seq


def _action_lines(entry: history.Entry) -> Iterator[str]:
    """When, who and what; then each value before and after, up to a dozen."""
    verb = {"undo": "Undo: ", "redo": "Redo: "}.get(entry.kind, "")
    state = "  (undone)" if entry.undone else ""
    who = f"  {entry.actor}" if entry.actor else ""
    yield f"{entry.at:%Y-%m-%d %H:%M:%S} UTC{who}  {verb}{entry.label}{state}"
    for change in entry.changes[:MOST_CHANGES]:
        old, new = (_brief(text) for text in (change.old, change.new))
        yield f"  {change.title} · {change.field_label}: {old} → {new}"
    more = len(entry.changes[MOST_CHANGES:]) + entry.told.more
    if more:
        yield f"  and {more} more changes; --json lists them all"


def _brief(text: str) -> str:
    line = " ".join(text.split())
    return (line if len(line) <= 60 else f"{line[:59].rstrip()}…") or "unknown"
