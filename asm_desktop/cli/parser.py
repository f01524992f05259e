"""The parser of the command line, and what every command has: its FILE and its way to get the passphrase."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, TypeAlias

PROGRAM = Path(sys.executable).name if getattr(sys, "frozen", False) else "main.py"


class Layout(argparse.RawDescriptionHelpFormatter):
    """Help texts with their line breaks, and with room for the longest option."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30, width=116)


class Parser(argparse.ArgumentParser):
    """An argument parser that takes no shortened options."""

    def __init__(self, **facts: Any) -> None:
        super().__init__(formatter_class=Layout, allow_abbrev=False, **facts)


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"


def add(commands: Commands, name: str, usage: str, summary: str, more: str = "", *, file: bool = True) -> Parser:
    """A command with its FILE and its way to get the passphrase."""
    about = f"{summary[0].upper()}{summary[1:]}.{more}"
    parser: Parser = commands.add_parser(name, usage=f"{PROGRAM} {name} {usage}", help=summary, description=about)
    if file:
        parser.add_argument("file", metavar="FILE", type=Path, help="the register")
    return parser


def add_passphrase(parser: argparse._ActionsContainer) -> None:
    """The option that reads a passphrase from a file."""
    parser.add_argument(
        "--passphrase-file", metavar="PATH", type=Path, help="read the passphrase from the first line of this file"
    )


def add_json(parser: Parser, shape: str) -> None:
    """The option that asks for JSON of this shape."""
    parser.add_argument("--json", action="store_true", help=f"print JSON instead of text: {shape}")
