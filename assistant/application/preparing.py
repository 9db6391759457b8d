"""Loading model and detector before anybody asks, as a stream of progress. A turn that comes meanwhile is not held up."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from threading import Thread
from typing import TYPE_CHECKING

from assistant.application import port
from assistant.application.views import engine_progress
from assistant.inference.engine import Cancellation

if TYPE_CHECKING:
    from assistant.application.assembly import Assistant

_POLL_SECONDS = 0.05


def prepare(assistant: Assistant, cancel: Cancellation) -> Iterator[port.Event]:
    """Progress, then the result; `Failed` where it was cancelled. Raises AssistantError for what can't be loaded."""
    entry = assistant.model()
    engine = assistant.engine(entry)
    detector: Future[None] = Future()
    Thread(target=_load_detector, args=(assistant, detector), name="detector-warm", daemon=True).start()
    yield from map(engine_progress, engine.prepare(cancel))
    while not cancel.cancelled:
        try:
            detector.result(_POLL_SECONDS)
        except TimeoutError:
            continue
        value = {"schema": "assistant.prepared/1", "model": entry.name, "context_size": engine.context_size}
        yield port.Result(value=value)
        return
    yield port.interrupted()


def _load_detector(assistant: Assistant, done: Future[None]) -> None:
    try:
        assistant.detector.load()
    except Exception as error:  # noqa: BLE001 - passed on to whoever waits, whatever it is
        done.set_exception(error)
    else:
        done.set_result(None)
