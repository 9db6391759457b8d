"""The port over a byte stream: one JSON object a line, so that a socket can stand between a screen and the application.

The principal is the connection's and never the request's: whoever serves establishes who is at the other end.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from assistant.application import port
from assistant.errors import AssistantError
from assistant.facts import Principal

MAX_LINE = 16 * 1024 * 1024
"""Bytes of one request; a longer one ends the connection."""


def serve(application: port.Port, principal: Principal, requests: BinaryIO, events: BinaryIO) -> None:
    """Answer requests one after another until the other side closes; `Cancel` and `Conclude` go to the one under way.

    The other side going away stops it too.
    """
    connection = _Connection()
    reader = threading.Thread(target=connection.read, args=(requests,), name="port-reader", daemon=True)
    reader.start()
    while (item := connection.waiting.get()) is not None:
        if isinstance(item, port.Failed):
            _write(events, item)
            continue
        request, pressed = item
        handle = application.submit(principal, request)
        connection.begin(handle, pressed)
        try:
            for event in handle:
                _write(events, event)
        finally:
            connection.end()


@dataclass
class _Pressed:
    """Which buttons of a request were pressed before its turn came."""

    cancelled: bool = False
    concluded: bool = False


class _Connection:
    """What the reading thread and the answering one share."""

    def __init__(self) -> None:
        self.waiting: queue.Queue[tuple[port.Request, _Pressed] | port.Failed | None] = queue.Queue()
        """Requests to be answered, each with its buttons."""
        self._lock = threading.Lock()
        self._handle: port.Handle | None = None
        self._last = _Pressed()
        """The newest request's buttons."""
        self._gone = False

    def begin(self, handle: port.Handle, pressed: _Pressed) -> None:
        with self._lock:
            self._handle = handle
            stop, conclude = self._gone or pressed.cancelled, pressed.concluded
        if conclude:
            handle.conclude()
        if stop:
            handle.cancel()

    def end(self) -> None:
        with self._lock:
            self._handle = None

    def read(self, requests: BinaryIO) -> None:
        while (line := requests.readline(MAX_LINE)).endswith(b"\n"):
            try:
                request = port.decode_request(line)
            except AssistantError as error:
                self.waiting.put(port.failed(error))
                continue
            if isinstance(request, port.Cancel):
                self._cancel()
            elif isinstance(request, port.Conclude):
                self._conclude()
            else:
                with self._lock:
                    self._last = _Pressed()
                    self.waiting.put((request, self._last))
        with self._lock:
            self._gone = True
        self._cancel()
        self.waiting.put(None)

    def _cancel(self) -> None:
        with self._lock:
            handle = self._handle
            if handle is None:
                self._last.cancelled = True
        if handle is not None:
            handle.cancel()

    def _conclude(self) -> None:
        with self._lock:
            handle = self._handle
            if handle is None:
                self._last.concluded = True
        if handle is not None:
            handle.conclude()


class Client:
    """The application at the other end of a stream; a `port.Port` for one principal. One request at a time."""

    def __init__(self, requests: BinaryIO, events: BinaryIO) -> None:
        self._requests = requests
        self._events = events

    def submit(self, principal: Principal, request: port.Request) -> port.Handle:
        """Send a request. `principal` is whom the other side says: it is not sent."""
        del principal
        _write(self._requests, request)
        return _Remote(self._requests, self._events)


class _Remote:
    def __init__(self, requests: BinaryIO, events: BinaryIO) -> None:
        self._requests = requests
        self._events = events

    def cancel(self) -> None:
        _write(self._requests, port.Cancel())

    def conclude(self) -> None:
        _write(self._requests, port.Conclude())

    def __iter__(self) -> Iterator[port.Event]:
        """The events. Leaving before the last one stops the request and reads on to its end, for the next one's sake."""
        ended = False
        try:
            while line := self._events.readline():
                event = port.decode_event(line)
                ended = isinstance(event, port.LAST)
                yield event
                if ended:
                    return
            ended = True
            yield port.Failed(message="The application closed the connection.", exit_code=3)
        finally:
            if not ended:
                self.cancel()
                while (line := self._events.readline()) and not isinstance(port.decode_event(line), port.LAST):
                    pass


def _write(stream: BinaryIO, value: port.Request | port.Event) -> None:
    stream.write(port.encode(value))
    stream.flush()
