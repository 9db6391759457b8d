"""What the chat screen costs while an answer comes, and how soon it is there: `python -m benchmarks.screen [--seconds N]`.

Every figure is taken from a fresh process on a pseudo-terminal of 120 x 40 that is read as fast as it draws. An answer
comes at 60 tokens a second over the port (see `screen_feed`); beside it the same feed is taken with no screen. How late
the event loop wakes is measured inside; all that a person sees, first frame, echo and opening, from outside.
"""

from __future__ import annotations

import argparse
import json
import os
import select
import statistics
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.screen_feed import LAST_WORDS, MESSAGES, RATE

PROGRAM = str(Path(sys.executable).with_name("assistant"))
SHARE_BUDGET = 0.15
"""Of one core, while an answer comes."""
STALL_BUDGET = 0.05
"""Seconds that the event loop may be late."""
FRAME_BUDGET = 0.6
"""Seconds from starting the program to where one can write."""
OPEN_BUDGET = 0.5
"""Seconds from asking for a conversation of MESSAGES messages to its last one."""
STOP_BUDGET = 0.1
"""Seconds from the key to the engine's ear."""
STARTS = 7
STOPS = 5
OPENINGS = 5
_COMPOSER = b"rite a message"
"""The first letter is under the cursor."""
_FOOTER = b"Leave"
_PATIENCE = 60.0


class Terminal:
    """A program on a pseudo-terminal, and somebody who reads what it draws."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._master, slave = os.openpty()
        termios.tcsetwinsize(slave, (40, 120))
        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True
        )
        os.close(slave)
        self._seen = b""

    def type(self, keys: bytes) -> float:
        """Press keys. Returns when; only what is drawn after that counts as seen."""
        self._seen = b""
        now = time.perf_counter()
        os.write(self._master, keys)
        return now

    def until(self, wanted: bytes, seconds: float = _PATIENCE) -> float:
        """Read until `wanted` has been drawn, since the last key. Returns when; RuntimeError where it never is."""
        deadline = time.perf_counter() + seconds
        while wanted not in self._seen:
            if not self._read(deadline - time.perf_counter()):
                raise RuntimeError(f"{wanted!r} never came; the end of what did: {self._seen[-2000:]!r}")
        return time.perf_counter()

    def wait(self, seconds: float) -> bool:
        """Read for so long. Returns whether the program still runs."""
        deadline = time.perf_counter() + seconds
        while (left := deadline - time.perf_counter()) > 0:
            if not self._read(left) and self._process.poll() is not None:
                return False
        return True

    def close(self) -> int:
        """Read until the program has ended. Returns its exit code."""
        if self.wait(_PATIENCE):
            self._process.kill()
        os.close(self._master)
        return self._process.wait()

    def _read(self, seconds: float) -> bool:
        """Whether anything came in time."""
        if seconds <= 0 or not select.select([self._master], [], [], seconds)[0]:
            return False
        try:
            more = os.read(self._master, 65536)
        except OSError:  # the other side is closed
            self._process.wait()
            return False
        self._seen = (self._seen + more)[-1_000_000:]
        return bool(more)


def environment(home: Path) -> dict[str, str]:
    """Of a person who has only this home, at a terminal that can do everything."""
    places = {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    terminal = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
    return {**os.environ, **places, **terminal, "ESCDELAY": "40"}  # as `assistant chat` sets it


def stream(kind: str, seconds: float, home: Path, *, keys: list[float] | None = None) -> dict[str, float]:
    """One answer on the screen. With `keys`, somebody types meanwhile, and how long each key took is added to them."""
    result = home / "result.json"
    command = [sys.executable, "-m", "benchmarks.screen_feed", kind, str(seconds), str(result)]
    terminal = Terminal(command, environment(home))
    terminal.until(_COMPOSER)
    terminal.wait(1.0)
    terminal.type(b"go\r")
    terminal.wait(1.0)
    number = 0
    while keys is not None and terminal.wait(0.1):
        letter = chr(0x100 + number % 128).encode()  # each another one, and none of those that the answer has
        try:
            keys.append(-terminal.type(letter) + terminal.until(letter, 5))
            terminal.wait(0.05)
            terminal.type(b"\x7f")
        except (OSError, RuntimeError):
            break  # the program has ended in between
        number += 1
    if terminal.close() != 0:
        raise RuntimeError(f"the screen with a {kind} failed")
    return _result(result)


def stop(home: Path) -> float:
    """Seconds from pressing Esc, in the middle of a list, to the port being told."""
    result = home / "result.json"
    terminal = Terminal([sys.executable, "-m", "benchmarks.screen_feed", "list", "10", str(result)], environment(home))
    terminal.until(_COMPOSER)
    terminal.wait(1.0)
    terminal.type(b"go\r")
    terminal.wait(3.0)
    pressed = terminal.type(b"\x1b")
    terminal.close()
    return _result(result)["stopped"] - pressed


def without_screen(kind: str, seconds: float, home: Path) -> dict[str, float]:
    """The same answer, and nobody who draws it."""
    result = home / "result.json"
    command = [sys.executable, "-m", "benchmarks.screen_feed", kind, str(seconds), str(result), "--no-screen"]
    subprocess.run(command, check=True, env=environment(home))
    return _result(result)


def _result(path: Path) -> dict[str, float]:
    found: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))
    path.unlink()
    return found


def first_frame(home: Path) -> float:
    """Seconds from starting the program to the composer and the footer."""
    terminal = Terminal([PROGRAM, "chat"], environment(home))
    seen = max(terminal.until(_COMPOSER), terminal.until(_FOOTER))
    terminal.wait(1.0)
    terminal.type(b"\x11")
    terminal.close()
    return seen - terminal.started


def bare_start() -> float:
    """Seconds of a Python that does nothing."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.perf_counter() - begun


def openings(home: Path) -> list[float]:
    """Seconds from Enter on the long conversation in the list to its last message, again and again in one program."""
    terminal = Terminal([PROGRAM, "chat"], environment(home))
    terminal.until(b"ready")
    taken = []
    for _ in range(OPENINGS):
        terminal.type(b"\x0c")
        terminal.until(f"{MESSAGES} messages".encode())
        terminal.wait(0.5)
        taken.append(-terminal.type(b"\r") + terminal.until(LAST_WORDS.encode()))
        terminal.wait(0.5)
        terminal.type(b"\x0e")  # a new one, so that the next time all of it is drawn again
        terminal.wait(0.5)
    terminal.type(b"\x11")
    terminal.close()
    return taken


def show_streams(seconds: float, rounds: int, home: Path) -> bool:
    """Whether the budgets are kept."""
    kept = True
    print(f"120 x 40, {RATE} tokens a second for {seconds:g} s, median of {rounds} (stalls: the worst)")
    for kind in ("prose", "list", "table"):
        bare = without_screen(kind, seconds, home)
        runs = [stream(kind, seconds, home) for _ in range(rounds)]
        shares = [run["share"] for run in runs]
        share, most = statistics.median(shares), max(run["most"] for run in runs)
        p99, end = statistics.median(run["p99"] for run in runs), max(run["end"] for run in runs)
        kept = kept and share <= SHARE_BUDGET and most <= STALL_BUDGET
        print(
            f"{kind:8}  processor {share:6.1%} of a core, {min(shares):.1%} to {max(shares):.1%} (budget {SHARE_BUDGET:.0%})"
            f"   no screen {bare['share']:.1%}   ratio {share / bare['share']:.1f}"
        )
        print(
            f"          stall p99 {p99 * 1000:.1f} ms, most {most * 1000:.1f} ms (budget {STALL_BUDGET * 1000:.0f} ms), "
            f"{end * 1000:.1f} ms at the end   no screen p99 {bare['p99'] * 1000:.1f} ms, most {bare['most'] * 1000:.1f} ms"
            f"   widgets {runs[-1]['widgets']}",
            flush=True,
        )
    keys: list[float] = []
    stream("list", seconds, home, keys=keys)
    keys.sort()
    print(
        f"keys      echo while a list comes: median {statistics.median(keys) * 1000:.1f} ms, "
        f"p99 {keys[len(keys) * 99 // 100] * 1000:.1f} ms, most {keys[-1] * 1000:.1f} ms, of {len(keys)}",
        flush=True,
    )
    stops = sorted(stop(home) for _ in range(STOPS))
    print(
        f"stop      Esc to the port while a list comes: median {statistics.median(stops) * 1000:.1f} ms, "
        f"most {stops[-1] * 1000:.1f} ms (budget {STOP_BUDGET * 1000:.0f} ms), of {STOPS}",
        flush=True,
    )
    return kept and stops[-1] <= STOP_BUDGET


def show_start(home: Path) -> bool:
    """Whether the budget is kept."""
    first = first_frame(home)
    rows = [(first_frame(home), bare_start()) for _ in range(STARTS)]  # in turn, so that a noisy moment hits both
    frames, bare = zip(*rows, strict=True)
    frame, base = statistics.median(frames), statistics.median(bare)
    print(
        f"start     first frame {frame * 1000:.0f} ms, {min(frames) * 1000:.0f} to {max(frames) * 1000:.0f} (budget "
        f"{FRAME_BUDGET * 1000:.0f} ms)   python -c pass {base * 1000:.0f} ms   ratio {frame / base:.1f}"
        f"   the first start of a home {first * 1000:.0f} ms",
        flush=True,
    )
    return bool(frame <= FRAME_BUDGET)


def show_opening(home: Path) -> bool:
    """Whether the budget is kept."""
    command = [sys.executable, "-m", "benchmarks.screen_feed", "fill"]
    subprocess.run(command, check=True, env=environment(home))
    taken = openings(home)
    median = statistics.median(taken)
    print(
        f"opening   {MESSAGES:,} messages: {median * 1000:.0f} ms, {min(taken) * 1000:.0f} to {max(taken) * 1000:.0f} "
        f"(budget {OPEN_BUDGET * 1000:.0f} ms)   the first time {taken[0] * 1000:.0f} ms"
    )
    return median <= OPEN_BUDGET


def main() -> int:
    """Run and print. Exit 1 where a budget is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=20, help="how long each answer comes")
    parser.add_argument("--rounds", type=int, default=3, help="answers of each kind")
    parser.add_argument("--only", choices=("streams", "start", "opening"), help="leave the rest out")
    arguments = parser.parse_args()
    kept = []
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        if arguments.only in (None, "streams"):
            kept.append(show_streams(arguments.seconds, arguments.rounds, home))
        if arguments.only in (None, "start"):
            kept.append(show_start(home))
        if arguments.only in (None, "opening"):
            kept.append(show_opening(home))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
