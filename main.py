"""Start ASM Desktop: the window, or one of its commands (README.md lists them)."""

import sys

from asm_desktop.environment import prepare

if __name__ == "__main__":
    prepare()
    from asm_desktop.cli import main

    sys.exit(main(sys.argv[1:]))
