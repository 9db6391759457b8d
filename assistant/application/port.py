"""What passes between screens and the application, as screens name it: `port.StartTurn`, `port.TurnFinished`, `port.Port`.

A request is answered by a stream of events; a turn by many, everything else by one. Nothing here does any work, so that a
command which needs no model, log or detector loads none of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Protocol

from pydantic import TypeAdapter

from assistant.application.events import *  # noqa: F403 - this module is where their names are looked for
from assistant.application.events import Event, Failed, Result, TurnFinished, TurnRefused
from assistant.application.requests import *  # noqa: F403
from assistant.application.requests import Request
from assistant.errors import AssistantError, ExitCode, InputRefused
from assistant.facts import Principal


@cache
def _requests() -> TypeAdapter[Request]:
    return TypeAdapter(Request)


@cache
def _events() -> TypeAdapter[Event]:
    return TypeAdapter(Event)


class Handle(Protocol):
    """One request under way: its events, and the way to stop it."""

    def __iter__(self) -> Iterator[Event]: ...

    def cancel(self) -> None:
        """Stop it; what was written is kept. From any thread."""

    def conclude(self) -> None:
        """End a turn's reasoning and have the answer written now. Does nothing to anything else. From any thread."""


class Port(Protocol):
    """The application as screens see it. Every request comes with who asks."""

    def submit(self, principal: Principal, request: Request) -> Handle: ...


def failed(error: AssistantError) -> Failed:
    """The event that an error becomes at the edge."""
    received = bool(getattr(error, "model_received", False))
    return Failed(message=str(error), exit_code=int(error.exit_code), model_received=received)


def interrupted() -> Failed:
    return Failed(message="Interrupted.", exit_code=int(ExitCode.INTERRUPTED))


def encode(value: Request | Event) -> bytes:
    """One line of JSON, newline included."""
    return value.model_dump_json().encode() + b"\n"


def decode_request(line: bytes) -> Request:
    """The request that `line` holds. InputRefused where it is none."""
    try:
        return _requests().validate_json(line)
    except ValueError:
        raise InputRefused("That is not a request of this program's port.", not_done="Nothing was done.") from None


def decode_event(line: bytes) -> Event:
    """The event that `line` holds. ValueError where it is none."""
    return _events().validate_json(line)


LAST = (TurnFinished, TurnRefused, Failed, Result)
"""Every answer ends in exactly one of these."""
