"""Flags: Korean and Australian order, and the signatories they may conflict with."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain.flags import (
    ORDER,
    Flag,
    behind_signatories,
    flag_question,
    flags,
    flags_australian,
    flags_korean,
)
from asm_desktop.domain.rows import Row

HOST, FIRST, SECOND = Flag("Korea", "national", "k"), Flag("Australia", party="a"), Flag("Viet Nam", party="v")


def test_korean_practice_puts_the_hosts_flag_in_the_middle_or_at_the_far_left() -> None:
    assert flags_korean([SECOND, HOST, FIRST]).places == (FIRST, HOST, SECOND)
    assert flags_korean([FIRST, HOST]).places == (HOST, FIRST)
    assert flags_korean([]).places == ()


def test_australian_order_goes_by_what_the_flag_is_of() -> None:
    state, company = Flag("New South Wales", "state"), Flag("ASM", "company")
    assert flags_australian([company, state, FIRST, HOST]).places == (HOST, FIRST, state, company)


def test_a_conflict_of_flags_and_signatories_is_asked() -> None:
    row = flags_korean([FIRST, HOST])
    assert flag_question(row, Row("audience", ("k", "a"))) is None
    assert flag_question(row, Row("behind", ("a", "k"))) is None
    assert "Which should hold?" in str(flag_question(row, Row("behind", ("k", "a"))))


FLAGS = st.lists(
    st.builds(Flag, st.sampled_from("abcdef"), st.sampled_from(ORDER), st.sampled_from(["p", "q", "r", None])),
    max_size=8,
)


@given(FLAGS, st.sampled_from([None, "korean", "australian"]), st.sampled_from([None, "order", "signatory"]))
def test_every_flag_is_shown_once(shown: list[Flag], rule: str | None, answer: str | None) -> None:
    row = flags(shown, Row("behind", ("p", "q", "r")), rule, answer).row
    assert row.viewpoint == "audience"
    assert sorted(map(str, row.places)) == sorted(map(str, shown))


@given(st.permutations("pqrs"), st.permutations("pqrs"))
def test_flags_behind_their_signatories_leave_nothing_to_ask(parties: list[str], seats: list[str]) -> None:
    row = Row("audience", (*(Flag(party, party=party) for party in parties), Flag("city", "local")))
    seated = Row("behind", tuple(seats))
    assert flag_question(behind_signatories(row, seated), seated) is None
    assert behind_signatories(row, seated).places[-1].name == "city"


def test_what_was_answered_is_not_asked_again() -> None:
    seated = Row("behind", ("k", "a"))
    assert len(flags([FIRST, HOST], seated, "korean").questions) == 1
    kept = flags([FIRST, HOST], seated, "korean", "order")
    assert (kept.row, str(kept.order), kept.questions) == (flags_korean([FIRST, HOST]), "Korean practice", ())
    moved = flags([FIRST, HOST], seated, "korean", "signatory")
    assert moved.row.seen_from("behind").places == (HOST, FIRST)
    assert str(moved.order) == "Korean practice, each behind its signatory"
    three = flags([FIRST, HOST, SECOND], Row("behind", ()))
    assert str(three.order) == "Korean practice for now"
    assert [str(each) for each in three.questions] == ["Do the flags stand by Korean practice or in Australian order?"]


def test_the_host_nations_flag_has_to_be_known() -> None:
    two = flags([HOST, HOST._replace(name="Australia")], Row("behind", ()))
    assert "Several flags are marked" in str(two.questions[0])
    none = flags([FIRST, SECOND], Row("behind", ()))
    assert [str(each) for each in none.questions] == [
        "No flag is marked as the host nation’s. Australia is first for now."
    ]
