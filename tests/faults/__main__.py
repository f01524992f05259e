"""``python -m tests.faults [CAMPAIGN …] [-n N] [--seed S]``: a line for each campaign; ends with 1 where one failed."""

import argparse
import sys

from asm_desktop.environment import prepare

if __name__ == "__main__":
    prepare(with_tests=True)
    from tests.faults.campaigns import CAMPAIGNS, run

    parser = argparse.ArgumentParser(prog="python -m tests.faults", description="Faults, provoked many times over.")
    parser.add_argument("campaigns", nargs="*", metavar="CAMPAIGN", help=f"some of: {', '.join(CAMPAIGNS)}")
    parser.add_argument("-n", type=int, default=100, help="how many times each (100)")
    parser.add_argument("--seed", type=int, default=1, help="what the random places and moments follow from (1)")
    options = parser.parse_args()
    if unknown := set(options.campaigns) - CAMPAIGNS.keys():
        parser.error(f"there is no campaign called {', '.join(sorted(unknown))}")
    passed = [run(name, options.n, options.seed) for name in options.campaigns or CAMPAIGNS]
    sys.exit(0 if all(passed) else 1)
