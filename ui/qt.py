"""Loading Qt without work that is done anew, or in vain, at every start: a fifth of the time to the first page.

PySide compiles the Python part of itself each time it is loaded; here what was compiled is kept, as Python keeps its
own modules, beside this one. What writes stubs is left out, with all that it loads, and what is named and never used.
The regular expression that takes signatures apart, for the message about a wrong argument, is compiled where there is
one. PySide also puts an import of its own in the place of Python's, to look at who imports what, in case one asks for
its `__feature__` names; no module here does, so Python gets its own back.
"""

from __future__ import annotations

import builtins
import contextlib
import marshal
import os
import re
import sys
from collections.abc import Callable, Iterator
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import ModuleType
from typing import Any
from zlib import crc32

OWN = "shibokensupport/"
"""How the names begin under which PySide compiles its own modules."""
STUBS = (f"{OWN}signature/lib/pyi_generator.py", f"{OWN}signature/lib/enum_sig.py")
"""Those that write stubs: what is loaded of them here is empty."""
UNUSED = "tempfile"
"""A module of Python's that PySide names and never uses: it finds an empty one, whoever uses it the real one."""


def load() -> None:
    """Load Qt; what cannot be read or kept is compiled as ever."""
    kept = _read()
    known = dict(kept)
    with _compiled_once(known), _patterns_compiled_later(), _without(UNUSED):
        import PySide6.QtCore  # noqa: F401
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    if known != kept:
        _keep(known)


@contextlib.contextmanager
def _compiled_once(known: dict[str, tuple[int, Any]]) -> Iterator[None]:
    """Take what PySide compiles of itself from what is known, and add to it what is not."""
    plain = builtins.compile

    def compile_once(source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        if not isinstance(source, bytes) or not isinstance(filename, str) or not filename.startswith(OWN):
            return plain(source, filename, mode, *rest, **named)
        source = b"" if filename in STUBS else source
        was, code = known.get(filename, (0, None))
        if was != (stamp := _stamp(source)):
            known[filename] = stamp, (code := plain(source, filename, mode, *rest, **named))
        return code

    builtins.compile = compile_once
    try:
        yield
    finally:
        builtins.compile = plain


class _Pattern:
    """A regular expression whose methods compile it when they are called; `re` keeps what it compiled."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self._given, self._named = given, named

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return lambda *words, **named: getattr(re.compile(*self._given, **self._named), name)(*words, **named)


@contextlib.contextmanager
def _patterns_compiled_later() -> Iterator[None]:
    """Compile no regular expression of PySide's own until it is used."""
    plain = re.compile

    def compile_later(*given: Any, **named: Any) -> Any:
        is_own = sys._getframe(1).f_code.co_filename.startswith(OWN)
        return (_Pattern if is_own else plain)(*given, **named)

    re.compile = compile_later
    try:
        yield
    finally:
        re.compile = plain


@contextlib.contextmanager
def _without(name: str) -> Iterator[None]:
    """Let an empty module stand for one that has not been loaded."""
    empty = ModuleType(name)
    sys.modules.setdefault(name, empty)
    try:
        yield
    finally:
        if sys.modules[name] is empty:
            del sys.modules[name]


def path() -> Path:
    """Where the compiled modules are kept: where Python keeps one of this name."""
    return Path(cache_from_source(str(Path(__file__).with_name("pyside_support.py"))))


def _stamp(content: bytes) -> int:
    return crc32(MAGIC_NUMBER + content)


def _read() -> dict[str, tuple[int, Any]]:
    """The stamp of the source, and the code, by file name; nothing where none is kept, or it is damaged."""
    with contextlib.suppress(OSError):
        content = path().read_bytes()
        if int.from_bytes(content[:4], "big") == _stamp(content[4:]):
            found: dict[str, tuple[int, Any]] = marshal.loads(content[4:])
            return found
    return {}


def _keep(known: dict[str, tuple[int, Any]]) -> None:
    if sys.dont_write_bytecode:
        return
    content = marshal.dumps(known)
    draft = path().with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        draft.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(_stamp(content).to_bytes(4, "big") + content)
        draft.replace(path())
