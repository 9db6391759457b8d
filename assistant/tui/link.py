"""The screen's way to the application: requests run in threads, and what comes back arrives as messages of the screen.

Nothing here touches a widget from another thread.
"""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from textual.message import Message
from textual.message_pump import MessagePump

from assistant.application import port
from assistant.facts import Principal


class RequestFailed(Exception):
    """A request ended in `Failed`. The event's message is meant for the person."""

    def __init__(self, event: port.Failed) -> None:
        self.event = event
        super().__init__("a request failed")


class Arrived(Message):
    """One event of a streamed request. `stream` says which."""

    def __init__(self, stream: Stream, event: port.Event) -> None:
        self.stream = stream
        self.event = event
        super().__init__()


class Stream:
    """A request whose events are delivered to `target` one by one, as `Arrived`."""

    def __init__(self, handle: port.Handle, target: MessagePump) -> None:
        self._handle = handle
        self._target = target
        self.task = asyncio.get_running_loop().create_task(asyncio.to_thread(self._run))

    def cancel(self) -> None:
        """Stop it, at once: in a thread of its own, because writing to the other side may have to wait."""
        threading.Thread(target=self._handle.cancel, name="stop", daemon=True).start()

    def conclude(self) -> None:
        """Have the answer written now."""
        threading.Thread(target=self._handle.conclude, name="conclude", daemon=True).start()

    def _run(self) -> None:
        try:
            for event in self._handle:
                self._target.post_message(Arrived(self, event))
        except (OSError, ValueError):  # the other side of a socket went away, or speaks another language
            lost = "The connection to the application was lost. Its log says what became of the message."
            self._target.post_message(Arrived(self, port.Failed(message=lost, exit_code=3)))


class Link:
    """The application for one person."""

    def __init__(self, application: port.Port, principal: Principal) -> None:
        self._application = application
        self._principal = principal

    async def ask(self, request: port.Request) -> port.Result:
        """The answer to a request that has one. Raises RequestFailed."""
        return await asyncio.to_thread(self._ask, request)

    async def value(self, request: port.Request) -> dict[str, Any]:
        """The object of that answer."""
        return (await self.ask(request)).value

    def stream(self, request: port.Request, target: MessagePump) -> Stream:
        """Start a request; its events go to `target`."""
        return Stream(self._application.submit(self._principal, request), target)

    def _ask(self, request: port.Request) -> port.Result:
        for event in self._application.submit(self._principal, request):
            if isinstance(event, port.Failed):
                raise RequestFailed(event)
            if isinstance(event, port.Result):
                return event
        raise RequestFailed(port.Failed(message="The application gave no answer.", exit_code=3))
