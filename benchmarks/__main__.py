"""`make bench`: every benchmark that needs nothing but this machine, one after another."""

from __future__ import annotations

import subprocess
import sys

ALL = ("benchmarks.startup", "benchmarks.engine", "benchmarks.log", "benchmarks.screen")


def main() -> int:
    """Runs each in a process of its own; returns the worst exit code."""
    worst = 0
    for name in ALL:
        print(f"== {name}", flush=True)
        worst = max(worst, subprocess.run([sys.executable, "-m", name]).returncode)
    return worst


if __name__ == "__main__":
    sys.exit(main())
