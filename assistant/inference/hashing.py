"""Hashing weights in a thread of its own, so that whoever waits can be told how far it is, and can go away."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from assistant.inference.engine import Loading
from assistant.inference.models import ModelEntry
from assistant.inference.weights import Hashes, OpenWeights, open_weights

_TELL_SECONDS = 0.1


class _GivenUp(Exception):
    """Nobody wants the weights any more."""


def hashing(
    path: Path, entry: ModelEntry, hashes: Hashes, stopped: Callable[[], bool]
) -> Generator[Loading | OpenWeights]:
    """How far it is, and at last the open weights; nothing more where `stopped` has come to be true.

    Closing it gives the hashing up. Raises what `open_weights` raises.
    """
    fractions: list[float] = [0.0]
    abandoned = threading.Event()

    def progress(fraction: float) -> None:
        fractions[0] = fraction
        if stopped() or abandoned.is_set():
            raise _GivenUp

    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="model-hash") as pool:
        future: Future[OpenWeights] = pool.submit(open_weights, path, entry, hashes, progress)
        try:
            while not is_done(future, _TELL_SECONDS):
                yield Loading(fractions[0], verifying=True)
            opened = future.result()
        except _GivenUp:
            return
        except GeneratorExit:
            abandoned.set()
            future.add_done_callback(_close_unwanted)
            raise
    yield opened


def is_done(future: Future[Any], timeout: float) -> bool:
    """Whether it has ended, waiting `timeout` seconds for that. What it ended with is not raised."""
    try:
        future.exception(timeout)
    except TimeoutError:
        return False
    return True


def _close_unwanted(future: Future[OpenWeights]) -> None:
    if future.exception() is None:
        future.result().close()
