"""Who belongs to whom around one organisation: its owners above it, what it owns below (DOMAIN §1)."""

from __future__ import annotations

from dataclasses import dataclass

from asm_desktop.domain.ownership import UNDER
from asm_desktop.domain.records import Relation
from asm_desktop.services.register import Register

MOST_LEVELS, MOST_NODES = 6, 60


@dataclass(frozen=True, slots=True)
class Node:
    """One organisation of the tree: how far it stands in, and its tie to the one above it."""

    key: str
    title: str
    depth: int
    kind: str = ""
    share: str = ""


@dataclass(frozen=True, slots=True)
class Tree:
    """The nodes from top to bottom; `is_whole` is False where there are more of them than are given."""

    nodes: tuple[Node, ...]
    is_whole: bool = True


def tree(register: Register, key: str) -> Tree:
    """The owners of an organisation up to the highest, itself, and all below it; empty for one without such ties."""
    above, whole_above = _levels(register, key, "party", "other")
    below, whole_below = _levels(register, key, "other", "party")
    if not above and not below:
        return Tree(())
    ties = [*above, *below]
    titles = register.store.locate({key, *(each for tie in ties for each in (tie.party or "", tie.other or ""))})
    named = {each: row.short or row.heading for each, row in titles.items()}
    owners = _owners(above, key, named)
    start = max((node.depth for node in owners), default=-1) + 1
    nodes = [*owners, Node(key, named.get(key, ""), start, *_tie_up(above, key)), *_owned(below, key, start + 1, named)]
    return Tree(tuple(nodes[:MOST_NODES]), whole_above and whole_below and len(nodes) <= MOST_NODES)


def _levels(register: Register, key: str, here: str, there: str) -> tuple[list[Relation], bool]:
    """The standing ties of ownership from a party on, level by level, in one direction."""
    found: list[Relation] = []
    seen, level = {key}, [key]
    for _ in range(MOST_LEVELS):
        rows = register.store.referring(Relation, here, level)
        ties = [row for row in rows if row.kind in UNDER and row.ended is None and row.archived is None]
        found += ties
        level = [each for each in dict.fromkeys(str(row.values[there]) for row in ties) if each not in seen]
        seen.update(level)
        if not level or len(found) > MOST_NODES:
            break
    return found, not level


def _owners(above: list[Relation], key: str, named: dict[str, str]) -> list[Node]:
    """The owners, highest first; those on one level stand side by side."""
    height, level = {key: 0}, [key]
    while level:
        ups = [str(tie.other) for tie in above if tie.party in level and tie.other not in height]
        height.update({each: max(height.values()) + 1 for each in ups})
        level = list(dict.fromkeys(ups))
    top = max(height.values())
    ordered = sorted((each for each in height if each != key), key=lambda each: -height[each])
    return [Node(each, named.get(each, ""), top - height[each], *_tie_up(above, each)) for each in ordered]


def _tie_up(above: list[Relation], key: str) -> tuple[str, str]:
    tie = next((tie for tie in above if tie.party == key), None)
    return (tie.kind or "", tie.share or "") if tie else ("", "")


def _owned(below: list[Relation], key: str, depth: int, named: dict[str, str]) -> list[Node]:
    """What an organisation owns, each followed by what that owns."""
    found: list[Node] = []
    if depth > 2 * MOST_LEVELS:
        return found
    ties = sorted((tie for tie in below if tie.other == key), key=lambda tie: named.get(tie.party or "", ""))
    for tie in ties:
        child = tie.party or ""
        found.append(Node(child, named.get(child, ""), depth, tie.kind or "", tie.share or ""))
        found += _owned(below, child, depth + 1, named)
    return found
