"""``python -m tests``: set up what the tests need, then run them on up to four cores; arguments go to pytest."""

import os
import sys

from asm_desktop.environment import prepare

if __name__ == "__main__":
    prepare(with_tests=True)
    import pytest

    sys.exit(pytest.main(["-n", str(min(os.cpu_count() or 1, 4)), *sys.argv[1:]]))
