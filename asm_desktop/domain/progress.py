"""Long work that tells how far it is and can be stopped."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], bool]
"""Told how many of how many steps are done; answers whether to go on."""


class Stopped(Exception):
    """The person did not want to wait; nothing was changed."""


def on_and_on(_: int, __: int) -> bool:
    """Go on, whatever is done."""
    return True


def go_on(progress: Progress, done: int, steps: int) -> None:
    """Tell how far it is. Raises Stopped."""
    if not progress(min(done, steps), steps):
        raise Stopped
