"""From the words of the command line to an exit code: 0, 1 with one line on stderr, or 2 for wrong usage."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from asm_desktop.cli.names import COMMANDS, VARIABLE
from asm_desktop.domain.errors import InvalidData, UserError

if TYPE_CHECKING:
    from asm_desktop.cli.window import DrawPictures, OpenWindow

INTERRUPTED = 130


def main(words: Sequence[str], open_window: OpenWindow, draw_pictures: DrawPictures) -> int:
    """Do what the words of the command line ask for; returns the exit code."""
    return _guarded(lambda: _main(list(words), open_window, draw_pictures))


def _main(words: list[str], open_window: OpenWindow, draw_pictures: DrawPictures) -> int:
    if not words or words == ["--sample"]:
        return open_window(None, passphrase=None, sample=bool(words))
    if len(words) == 1 and words[0] not in COMMANDS and Path(words[0]).exists():
        # The usual start, by a double click: it waits for nothing that only the commands need.
        return open_window(Path(words[0]), passphrase=os.environ.get(VARIABLE) or None, sample=False)
    from asm_desktop.cli import arguments, dispatch

    options = arguments.parse(words)
    if options.command is None:
        return dispatch.window(options, open_window)
    if options.command == "pictures":
        return dispatch.pictures(options, draw_pictures)
    return dispatch.command(options)


def _guarded(action: Callable[[], int]) -> int:
    """Run an action; whatever goes wrong becomes an exit code and one line on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = action()
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    except InvalidData as error:
        return _failed(str(error), error.shown if sys.stderr.isatty() else ())
    except UserError as error:
        return _failed(str(error))
    except KeyboardInterrupt:
        _failed("Interrupted; what was saved before is safe.")
        return INTERRUPTED
    except Exception as error:
        if _reader_is_gone(error):
            _leave_pipe()
            return 0
        return _failed(f"Something unexpected went wrong ({type(error).__name__}: {error}). What was saved is safe.")


def _failed(sentence: str, parts: Sequence[str] = ()) -> int:
    """The sentence as one line; parts that are many stand one under another below its beginning."""
    lines = [sentence] if len(parts) < 2 else [sentence.partition(parts[0])[0], *parts]
    print("\n  ".join(" ".join(line.split()) for line in lines), file=sys.stderr)
    return 1


def _reader_is_gone(error: Exception) -> bool:
    """Whether the program that reads what is written has ended; Windows calls that an invalid argument."""
    on_windows = os.name == "nt" and isinstance(error, OSError) and error.errno == errno.EINVAL
    return on_windows or isinstance(error, BrokenPipeError)


def _leave_pipe() -> None:
    """The reader has seen enough: let Python's own flush at the end go nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
