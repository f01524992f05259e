from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.domain import recovery_code

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS)
def test_a_code_gives_its_key_however_it_is_typed(key: bytes) -> None:
    code = recovery_code.write(key)
    assert [len(group) for group in code.split("-")] == [4] * 14
    for typed in (code, code.lower(), code.replace("-", " "), f"  {code.replace('-', '')} ", code.replace("0", "o")):
        assert recovery_code.read(typed) == key


@given(KEYS, st.integers(0, 55), st.sampled_from(recovery_code.LETTERS))
def test_a_slip_is_told_from_a_code(key: bytes, place: int, letter: str) -> None:
    code = recovery_code.write(key).replace("-", "")
    slip = code[:place] + letter + code[place + 1 :]
    assert recovery_code.read(slip) == (key if slip == code else None)


@given(st.text())
def test_what_is_no_code_is_none(text: str) -> None:
    assert recovery_code.read(text) is None
