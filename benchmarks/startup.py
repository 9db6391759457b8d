"""How much longer commands take to start than a bare Python, in one run: `python -m benchmarks.startup`.

The budgets are 200 ms for `--help`, 300 ms for commands that open no database, 450 ms for those that do.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = str(Path(sys.executable).with_name("assistant"))
COMMANDS = {
    "--help": (("--help",), 200),
    "models list": (("models", "list"), 300),
    "policy validate": (("policy", "validate"), 300),
    "config show": (("config", "show"), 300),
    "audit list": (("audit", "list"), 450),
    "conversations list": (("conversations", "list"), 450),
}
ROUNDS = 9


def seconds(arguments: list[str], environment: dict[str, str]) -> float:
    """Wall seconds of one process."""
    begin = time.perf_counter()
    subprocess.run(arguments, check=True, capture_output=True, env=environment)
    return time.perf_counter() - begin


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home}
        subprocess.run([PROGRAM, "audit", "list"], check=True, capture_output=True, env=environment)
        subprocess.run([PROGRAM, "conversations", "list"], check=True, capture_output=True, env=environment)
        bare: list[float] = []
        taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
        for _ in range(ROUNDS):  # in turn, so that a noisy moment hits all alike
            bare.append(seconds([sys.executable, "-c", "pass"], environment))
            for name, (arguments, _) in COMMANDS.items():
                taken[name].append(seconds([PROGRAM, *arguments], environment))
    base = statistics.median(bare)
    print(f"python -c pass: {base * 1000:.0f} ms (median of {ROUNDS})")
    for name, (_, budget) in COMMANDS.items():
        over = (statistics.median(taken[name]) - base) * 1000
        print(f"assistant {name}: + {over:.0f} ms, budget + {budget} ms, ratio {over / budget:.2f}")


if __name__ == "__main__":
    main()
