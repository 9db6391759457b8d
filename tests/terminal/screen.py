"""A terminal with a screen that can be read: the program on a pseudo-terminal, drawn by a terminal emulator (pyte)."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Mapping

import pyte

_NOT_FOR_PYTE = re.compile(rb"\x1b\[[<>=][0-9;]*u|\x1b\[\?[0-9;]*\$p|\x1b\]52;[^\x07]*\x07")
"""Kitty's keyboard protocol, mode reports and the clipboard: pyte would print them."""


class ScreenTerminal:
    """One program on a terminal of its own, which is its controlling terminal."""

    def __init__(
        self, arguments: list[str], environment: Mapping[str, str], columns: int = 100, rows: int = 30
    ) -> None:
        self._keys, self._theirs = pty.openpty()
        self.screen = pyte.Screen(columns, rows)
        self._emulator = pyte.ByteStream(self.screen)
        self.raw = b""
        """Everything that was written to the terminal."""
        self._pending = b""
        self._set_size(columns, rows)
        self.before = termios.tcgetattr(self._theirs)
        self.process = subprocess.Popen(
            arguments,
            stdin=self._theirs,
            stdout=self._theirs,
            stderr=self._theirs,
            env={**environment, "TERM": "xterm-256color"},
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )

    def type(self, keys: str) -> None:
        """Press keys, or paste: whatever the terminal would send."""
        data = memoryview(keys.encode())
        while data:
            _, writable, _ = select.select([], [self._keys], [], 0.05)
            if writable:
                data = data[os.write(self._keys, data[:4096]) :]
            self.draw()

    def paste(self, text: str) -> None:
        """Paste as a terminal does that has bracketed paste switched on."""
        self.type(f"\x1b[200~{text}\x1b[201~")

    def resize(self, columns: int, rows: int) -> None:
        """The person drags the window's corner."""
        self.screen.resize(rows, columns)
        self._set_size(columns, rows)

    @property
    def text(self) -> str:
        """What can be read now."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    @property
    def restored(self) -> bool:
        """Whether the terminal is as it was: its own screen, cursor, keys, and line discipline."""
        switched = [
            (b"\x1b[?1049h", b"\x1b[?1049l"), (b"\x1b[?25l", b"\x1b[?25h"), (b"\x1b[?2004h", b"\x1b[?2004l"),
            (b"\x1b[?1000h", b"\x1b[?1000l"),
        ]  # fmt: skip
        return termios.tcgetattr(self._theirs) == self.before and all(
            self.raw.rfind(off) > self.raw.rfind(on) for on, off in switched
        )

    def draw(self, seconds: float = 0.0) -> None:
        """Take in what the program has drawn; wait so long for something."""
        ready, _, _ = select.select([self._keys], [], [], seconds)
        if not ready:
            return
        try:
            data = os.read(self._keys, 1 << 16)
        except OSError:  # the program has closed the terminal
            return
        self.raw += data
        data = self._pending + data
        cut = data.rfind(b"\x1b", max(0, len(data) - 40))
        if cut >= 0 and not re.match(rb"\x1b(?:\[[0-9;?<>=$]*[@-~]|\][^\x07]*\x07|[@-Z\\^_78=>])", data[cut:]):
            data, self._pending = data[:cut], data[cut:]
        else:
            self._pending = b""
        self._emulator.feed(_NOT_FOR_PYTE.sub(b"", data))

    def wait_for(self, *texts: str, seconds: float = 60) -> str:
        """Wait until all of them can be read on the screen at once."""
        deadline = time.monotonic() + seconds
        while not all(text in self.text for text in texts):
            assert time.monotonic() < deadline, f"waited for {texts}, the screen shows:\n{self.text}"
            self.draw(0.1)
        return self.text

    def wait_gone(self, text: str, seconds: float = 60) -> None:
        """Wait until it can't be read any more."""
        deadline = time.monotonic() + seconds
        while text in self.text:
            assert time.monotonic() < deadline, f"{text} stays:\n{self.text}"
            self.draw(0.1)

    def end(self, seconds: float = 30) -> int:
        """Wait for the program to end, and give its exit code."""
        deadline = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < deadline, f"it does not end:\n{self.text}"
            self.draw(0.1)
        for _ in range(20):
            self.draw(0.02)
        return self.process.returncode

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._keys)
        os.close(self._theirs)

    def _set_size(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._keys, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
