"""The descriptions of the commands that keep a register safe."""

from __future__ import annotations

from pathlib import Path

from asm_desktop.cli.parser import Commands, add, add_json, add_passphrase


def add_safekeeping(commands: Commands) -> None:
    """Describe backup, restore and salvage."""
    more = (
        "\nIt is encrypted like the register, and opened and read in full before it counts. Older ones are thinned to\n"
        "twelve days, ten weeks and nine months. Where backups are kept is chosen in the window."
    )
    parser = add(commands, "backup", "FILE [--list] [--json]", "back the register up, or list its backups", more)
    parser.add_argument("--list", action="store_true", help="list the backups, newest first, and make none")
    add_json(parser, "an object, or with --list an array, with number, made, why and path")
    add_passphrase(parser)

    more = (
        "\nThe register must be closed. What is there now is kept first, as a backup, or as it lies there where it\n"
        "cannot be opened; restoring that takes the restoring back."
    )
    parser = add(commands, "restore", "FILE [BACKUP]", "put a backup in the place of the register", more)
    parser.add_argument("backup", metavar="BACKUP", nargs="?", help="its number or path (default: the newest)")
    add_passphrase(parser)

    more = (
        "\nFor a register that “check” finds damaged. It is only read; what could not be read is listed, and what the\n"
        "history still tells of it is brought back. NEW has the passphrase of FILE, and must not be there yet."
    )
    parser = add(commands, "salvage", "FILE NEW [--json]", "save all that can be read into a new register", more)
    parser.add_argument("output", metavar="NEW", type=Path, help="the register to make")
    add_json(parser, "an object with saved, recovered, tables, cut and problems")
    add_passphrase(parser)
