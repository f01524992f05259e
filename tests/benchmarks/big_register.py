"""A big register, made by the program's own store: ``python -m tests.benchmarks.big_register FILE``.

Invented people in Korean and English with a post each, organisations a fifth, agreements a tenth and engagements three
times as many. The first organisation and the first person take part in one of fifty. The same size gives the same
names.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from asm_desktop.domain.fields import Record
from asm_desktop.domain.partial_date import PartialDate
from asm_desktop.domain.records import (
    Agreement,
    AgreementParty,
    Engagement,
    Organisation,
    Participation,
    PartyName,
    Person,
    Post,
)
from asm_desktop.services.register import Register
from asm_desktop.store.store import Store, new_key

AT_ONCE, HUB = 2000, 50
FAMILIES = (
    *("김 Kim", "이 Lee", "박 Park", "최 Choi", "정 Jung", "강 Kang", "조 Cho"),
    *("윤 Yoon", "장 Jang", "임 Lim", "한 Han", "오 Oh", "남궁 Namgung"),
)
GIVEN = (
    *("민 Min", "서 Seo", "준 Jun", "지 Ji", "현 Hyun", "수 Soo", "영 Young"),
    *("진 Jin", "우 Woo", "은 Eun", "혜 Hye", "성 Sung", "재 Jae", "호 Ho"),
)
BODIES = ("Research", "Trade", "Energy", "Culture", "Health", "Education", "Climate", "Marine", "Technology", "Finance")
KINDS = (("Bank", "bank"), ("Institute", "university"), ("Ministry", "government"), ("Works", "company"))
TITLES = ("Director", "President", "Vice President", "Team Leader", "Secretary General", "Ambassador", "Professor")
COUNTRIES = ("Korea", "Japan", "Australia", "Viet Nam", "Germany")
CHANNELS = ("meeting", "call", "video", "email", "visit", "meal")
TOPICS = ("review", "call", "visit", "talks", "workshop", "dinner")
Rows = Iterator[tuple[type[Record], dict[str, Any]]]


def one_of(keys: list[str], chance: random.Random) -> str:
    """Any of them, the first far more often than the others."""
    return keys[0] if chance.randrange(HUB) == 0 else chance.choice(keys)


def organisations(keys: list[str], chance: random.Random) -> Rows:
    """Organisations with a name in two scripts."""
    for number, key in enumerate(keys, 1):
        kind, code = chance.choice(KINDS)
        name = f"{chance.choice(BODIES)} {kind} {number}"
        yield Organisation, {"id": key, "ref": f"O-{number:04d}", "type": code, "country": chance.choice(COUNTRIES)}
        yield PartyName, {"party": key, "kind": "formal", "full": name, "position": 1}


def people(keys: list[str], bodies: list[str], chance: random.Random) -> Rows:
    """People with a Korean and a Latin name and a post."""
    for number, key in enumerate(keys, 1):
        family = chance.choice(FAMILIES).split()
        given = [chance.choice(GIVEN).split() for _ in range(2)]
        latin = f"{given[0][1]}-{given[1][1].lower()} {family[1]}"
        korean = family[0] + "".join(each[0] for each in given)
        yield Person, {"id": key, "ref": f"P-{number:04d}", "country": chance.choice(COUNTRIES)}
        yield PartyName, {"party": key, "kind": "formal", "full": latin, "preferred": True, "position": 1}
        yield PartyName, {"party": key, "kind": "alias", "full": korean, "language": "ko", "position": 2}
        post = {"person": key, "organisation": one_of(bodies, chance), "title": chance.choice(TITLES), "position": 1}
        yield Post, post


def agreements(keys: list[str], bodies: list[str], chance: random.Random) -> Rows:
    """Agreements between two organisations."""
    for number, key in enumerate(keys, 1):
        title = f"Agreement on {chance.choice(BODIES).lower()} {number}"
        yield Agreement, {"id": key, "ref": f"A-{number:04d}", "type": "mou", "formal_title": title, "stage": "signed"}
        for place, body in enumerate(chance.sample(bodies, 2), 1):
            yield AgreementParty, {"agreement": key, "party": body, "role": "party", "position": place}


def engagements(keys: list[str], people_keys: list[str], bodies: list[str], deals: list[str]) -> Rows:
    """Contacts over the years with a person and an organisation, a third of them about an agreement."""
    chance = random.Random(len(keys))
    for number, key in enumerate(keys, 1):
        topic = f"{chance.choice(BODIES)} {chance.choice(TOPICS)} {number % 977}"
        day = PartialDate(chance.randint(2010, 2026), chance.randint(1, 12), chance.randint(1, 28))
        values = {"name": topic, "channel": chance.choice(CHANNELS), "held_on": day}
        about = one_of(deals, chance) if number % 3 == 0 else None
        yield Engagement, {"id": key, "ref": f"G-{number:04d}", "agreement": about, **values}
        with_whom = {"person": one_of(people_keys, chance), "organisation": one_of(bodies, chance)}
        yield Participation, {"engagement": key, "side": "theirs", "position": 1, **with_whom}


def fill(register: Register, count: int) -> None:
    """Add so many people, and what is around them."""
    chance = random.Random(count)
    people_keys, bodies, deals = ([new_key() for _ in range(count // share)] for share in (1, 5, 10))
    talks = [new_key() for _ in range(3 * count)]
    for rows in (
        organisations(bodies, chance),
        people(people_keys, bodies, chance),
        agreements(deals, bodies, chance),
        engagements(talks, people_keys, bodies, deals),
    ):
        _write(register, rows)


def _write(register: Register, rows: Rows) -> None:
    waiting: list[tuple[type[Record], dict[str, Any]]] = []
    for record, values in rows:
        if len(waiting) >= AT_ONCE and record.prefix:
            _keep(register, waiting)
            waiting = []
        waiting.append((record, values))
    _keep(register, waiting)


def _keep(register: Register, rows: list[tuple[type[Record], dict[str, Any]]]) -> None:
    with register.action("Add invented records") as store:
        _insert(store, rows)


def _insert(store: Store, rows: list[tuple[type[Record], dict[str, Any]]]) -> None:
    for record, values in rows:
        store.insert(record, values)


def main() -> int:
    """Make the file."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("file", type=Path)
    options.add_argument("--people", type=int, default=100_000)
    given = options.parse_args()
    began = time.monotonic()
    register = Register.create(given.file, None)
    try:
        fill(register, given.people)
    finally:
        register.close()
    print(f"{given.file.name}: {given.people:,} people in {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
