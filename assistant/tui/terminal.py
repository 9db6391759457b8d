"""The terminal: kept to ourselves while the app runs, and its keys read so that a paste can never press one.

What native libraries write to stdout and stderr goes nowhere meanwhile.
"""

from __future__ import annotations

import codecs
import contextlib
import os
import selectors
import sys
from collections.abc import Iterable, Iterator
from typing import TextIO

from textual import constants
from textual._parser import ParseError
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.events import Paste
from textual.message import Message

PASTE_START, PASTE_END = "\x1b[200~", "\x1b[201~"
"""Bracketed paste, as xterm's control sequences define it."""
_POLL = 0.1
_READ = 1 << 16


@contextlib.contextmanager
def kept_clean() -> Iterator[TextIO]:
    """Give the terminal as a stream of its own, and point descriptors 1 and 2 at nothing until the end.

    Textual draws on `sys.__stderr__` and asks `sys.__stdout__` for the size: both are that stream meanwhile. What is
    thrown away may hold content, so it is not kept anywhere.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    kept = [os.dup(1), os.dup(2)]
    nothing = os.open(os.devnull, os.O_WRONLY)
    screen = os.fdopen(os.dup(2), "w", encoding="utf-8", errors="replace")
    before = sys.__stdout__, sys.__stderr__
    try:
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        sys.__stdout__ = sys.__stderr__ = screen  # type: ignore[misc]
        yield screen
    finally:
        sys.__stdout__, sys.__stderr__ = before  # type: ignore[misc]
        with contextlib.suppress(OSError):  # the terminal may have gone away
            screen.close()
        os.dup2(kept[0], 1)
        os.dup2(kept[1], 2)
        for descriptor in (*kept, nothing):
            os.close(descriptor)


class KeyParser(XTermParser):
    """Textual's parser, which never sees what is pasted.

    It looks for keys inside a paste too, where an escape sequence is longer than it knows: text from a web page could
    press Enter. It also takes a second for a megabyte, a character at a time.
    """

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._passed = ""
        """The end of what the parser below was given, in which a marker may have begun."""
        self._pasted: list[str] | None = None
        """What has been pasted so far; None outside of a paste."""
        self._tail = ""
        """The end of that."""

    @property
    def waiting(self) -> bool:
        """Whether an escape may be a key of its own or the beginning of something, which only time tells."""
        return self._timeout_time is not None

    def feed(self, data: str) -> Iterable[Message]:
        """The messages that `data` completes. An empty one ends the stream."""
        if not data:
            yield from super().feed(data)
            return
        while data:
            if self._pasted is None:
                keys, data = self._keys(data)
                for message in super().feed(keys):
                    if not isinstance(message, Paste):  # of the two markers, with nothing between
                        yield message
            else:
                text, data = self._paste(data)
                if text is not None:
                    yield Paste(text.replace("\x00", ""))

    def _keys(self, data: str) -> tuple[str, str]:
        """What comes before a paste, its marker included, and the rest."""
        seen = self._passed + data
        at = seen.find(PASTE_START)
        if at < 0:
            self._passed = seen[-len(PASTE_START) + 1 :]
            return data, ""
        self._passed, self._pasted, self._tail = "", [], ""
        end = at + len(PASTE_START) - (len(seen) - len(data))
        return data[:end], data[end:]

    def _paste(self, data: str) -> tuple[str | None, str]:
        """What was pasted, once its end has come, and the rest, which begins with the end's marker."""
        assert self._pasted is not None
        seen = self._tail + data
        at = seen.find(PASTE_END)
        if at < 0:
            self._pasted.append(data)
            self._tail = seen[-len(PASTE_END) + 1 :]
            return None, ""
        before = "".join(self._pasted)
        text = (before[: len(before) - len(self._tail)] if self._tail else before) + seen[:at]
        self._pasted = None
        return text, PASTE_END + seen[at + len(PASTE_END) :]


class Driver(LinuxDriver):
    """Textual's driver for Linux with our parser. Escape is a key as soon as its delay is over, and bytes that are no
    UTF-8 are shown as such instead of ending the app."""

    def run_input_thread(self) -> None:
        """Wait for input and hand on what it means, until the app ends."""
        parser = KeyParser(self._debug)
        decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        with selectors.DefaultSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(constants.ESCAPE_DELAY if parser.waiting else _POLL):
                    try:
                        data = os.read(self.fileno, _READ)
                    except OSError:
                        data = b""
                    if not data:
                        break  # the terminal has gone away
                    self._hand_on(parser.feed(text) if (text := decode(data)) else ())
                self._hand_on(parser.tick())
        with contextlib.suppress(EOFError, ParseError):
            self._hand_on(parser.feed(""))

    def _hand_on(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.process_message(message)
