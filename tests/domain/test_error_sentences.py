"""Every error that a person may meet has a sentence of its own."""

from __future__ import annotations

import importlib
import pkgutil
import string
from collections.abc import Iterator

import asm_desktop
import ui
from asm_desktop.decoding.problems import NotDecoded
from asm_desktop.domain.errors import FileError, InvalidValue, LeftAsItWas, UserError

FAMILIES = (UserError, FileError, LeftAsItWas, NotDecoded)
"""What others are kinds of; none of them is raised itself."""


def errors() -> Iterator[type[UserError]]:
    """Every kind of error that the program may raise."""
    for package in (asm_desktop, ui):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    waiting, seen = [UserError], set[type[UserError]]()
    while waiting:
        error = waiting.pop()
        if error not in seen and error.__module__.startswith(("asm_desktop.", "ui.")):
            seen.add(error)
            waiting += error.__subclasses__()
    yield from sorted(seen - set(FAMILIES), key=lambda error: (error.__module__, error.__name__))


def test_every_error_has_its_own_sentence() -> None:
    told = {error: error.template for error in errors() if error is not InvalidValue}
    assert len(told) > 60
    assert len(set(told.values())) == len(told), "no two errors say the same"
    for error, sentence in told.items():
        assert "template" in vars(error), f"{error.__name__} has no sentence of its own"
        filled = sentence.format(**{name: "X" for _, name, _, _ in string.Formatter().parse(sentence) if name})
        assert filled.endswith((".", "X")), f"{error.__name__} ends without a stop"
        assert filled != filled.removeprefix(filled[0].upper()), f"{error.__name__} begins without a capital"


if __name__ == "__main__":
    for each in errors():
        print(f"{each.__name__}: {each.template}")
