"""What the value types have in common: they are their parts, and never change."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn


class Value:
    """Named `PARTS`, which are its slots, given once by `_hold`; equal, and hashed, by them.

    A plain class: declared as one, a value costs a program that starts nothing, where a dataclass composes its methods.
    """

    PARTS: ClassVar[tuple[str, ...]] = ()
    __slots__ = PARTS

    def _hold(self, *parts: Any) -> None:
        for name, part in zip(self.PARTS, parts, strict=True):
            object.__setattr__(self, name, part)

    def _parts(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.PARTS)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} never changes: make another one.")

    def __eq__(self, other: object) -> bool:
        return self._parts() == other._parts() if isinstance(other, type(self)) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._parts())

    def __repr__(self) -> str:
        parts = ", ".join(f"{name}={part!r}" for name, part in zip(self.PARTS, self._parts(), strict=True))
        return f"{type(self).__name__}({parts})"

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        return type(self), self._parts()
