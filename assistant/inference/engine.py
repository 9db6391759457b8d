"""What an engine is: it takes an `Outbound`, and nothing else, and gives a stream of events back.

Light to import. Nothing here may hold or print what a person or a model wrote outside the events themselves.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from assistant.facts import Outbound


class _Button:
    """Pressed once, from any thread, and then stays so; tells each subscriber once."""

    def __init__(self) -> None:
        # Reentrant: a signal handler may press it while this very thread is subscribing.
        self._lock = threading.RLock()
        self._callbacks: dict[int, Callable[[], None]] = {}
        self._next = 0
        self.pressed = False

    def press(self) -> None:
        with self._lock:
            if self.pressed:
                return
            self.pressed = True
            callbacks = list(self._callbacks.values())
            self._callbacks.clear()
        for callback in callbacks:
            callback()

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        with self._lock:
            if not self.pressed:
                self._next += 1
                key = self._next
                self._callbacks[key] = callback
                return lambda: self._unsubscribe(key)
        callback()
        return lambda: None

    def _unsubscribe(self, key: int) -> None:
        with self._lock:
            self._callbacks.pop(key, None)


class Cancellation:
    """One turn's buttons: stop, and “answer now”. Thread-safe; what was pressed once stays so."""

    def __init__(self) -> None:
        self._stop = _Button()
        self._conclude = _Button()

    @property
    def cancelled(self) -> bool:
        """Whether somebody has stopped the turn."""
        return self._stop.pressed

    @property
    def concluded(self) -> bool:
        """Whether somebody wants the answer now."""
        return self._conclude.pressed

    def cancel(self) -> None:
        """Stop the turn. Calls every subscriber once, in the calling thread; a second call does nothing."""
        self._stop.press()

    def conclude(self) -> None:
        """End the reasoning and have the answer written; nothing where that has begun. Subscribers as for `cancel`."""
        self._conclude.press()

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` on cancelling (at once where that has happened). It must be quick and must not raise.

        Returns a function that takes the subscription back.
        """
        return self._stop.subscribe(callback)

    def subscribe_concluding(self, callback: Callable[[], None]) -> Callable[[], None]:
        """As `subscribe`, for `conclude`."""
        return self._conclude.subscribe(callback)


@dataclass(frozen=True)
class Sampling:
    """How the next token is chosen, and when to stop. The values of a model stand in its catalogue entry."""

    temperature: float = 0.6
    """0 is greedy: always the likeliest token."""
    top_p: float = 0.95
    min_p: float = 0.0
    top_k: int = 0
    """0: off."""
    repeat_penalty: float = 1.0
    """1: off. Counted over the last 64 tokens."""
    seed: int | None = None
    """None draws one for the turn."""
    max_tokens: int = 4096
    """Of reasoning and answer together."""
    max_reasoning_tokens: int = 2048
    """After so many the reasoning is closed and the answer begins."""

    def __post_init__(self) -> None:
        bounds: tuple[tuple[str, float, float, float], ...] = (
            ("temperature", self.temperature, 0, 5),
            ("top_p", self.top_p, 0, 1),
            ("min_p", self.min_p, 0, 1),
            ("top_k", self.top_k, 0, 1_000_000),
            ("repeat_penalty", self.repeat_penalty, 0.1, 10),
            ("seed", self.seed or 0, 0, 2**32 - 1),
            ("max_tokens", self.max_tokens, 1, 10_000_000),
            ("max_reasoning_tokens", self.max_reasoning_tokens, 0, 10_000_000),
        )
        for name, value, low, high in bounds:
            if not low <= value <= high:
                raise ValueError(f"sampling: {name} is {value}, and must be from {low} to {high}")


class Channel(StrEnum):
    """Which part of a reply a text belongs to."""

    REASONING = "reasoning"
    ANSWER = "answer"


class FinishReason(StrEnum):
    """Why a reply ended."""

    STOP = "stop"
    LENGTH = "length"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Usage:
    """What a reply took."""

    prompt_tokens: int = 0
    cached_tokens: int = 0
    """Tokens of the prompt that the cache already held."""
    completion_tokens: int = 0
    """Reasoning and answer, tags left out."""
    reasoning_tokens: int = 0
    ttft_ms: float = 0.0
    """From the request to the first token sampled, in the child."""
    tokens_per_second: float = 0.0
    """Of what followed the first token."""


@dataclass(frozen=True)
class Loading:
    """The model is being made ready. `fraction` from 0 to 1, None where it is not known."""

    fraction: float | None
    verifying: bool = False
    """True while the weights are hashed, False while they are loaded."""


@dataclass(frozen=True)
class Prefill:
    """Tokens of the prompt read so far. `done` counts those that the cache held."""

    done: int
    total: int


@dataclass(frozen=True)
class Token:
    """More of the reply. Several tokens may come as one event where the model is fast."""

    channel: Channel
    text: str = field(repr=False)
    count: int
    """Tokens of the reply so far."""


@dataclass(frozen=True)
class Finished:
    """The last event of a reply."""

    reason: FinishReason
    usage: Usage


EngineEvent = Loading | Prefill | Token | Finished


@dataclass(frozen=True)
class Layer:
    """One layer of what shuts a model in, as it is in force and not as it was asked for."""

    name: str
    """`namespace`, `capabilities`, `landlock`, `seccomp`, `dumpable`."""
    enforced: bool
    detail: str
    """How far it goes, or why it is not there."""


class Engine(Protocol):
    """Runs one model. Only the governed turn calls `generate`."""

    @property
    def name(self) -> str:
        """The model's name in the catalogue."""

    @property
    def jurisdiction(self) -> str:
        """Where the engine stands, for rules; `local` where nobody said."""

    @property
    def layers(self) -> tuple[Layer, ...]:
        """What shuts the model in; empty until it has been started."""

    @property
    def context_size(self) -> int:
        """Tokens that the model can hold: prompt, reasoning and answer together."""

    def generate(self, outbound: Outbound, sampling: Sampling, cancel: Cancellation) -> Iterator[EngineEvent]:
        """The reply, ending in exactly one Finished.

        Raises TypeError for anything but an Outbound, InputRefused where the prompt does not fit, ModelUnavailable,
        SandboxUnavailable, EngineFailed. A cancelled reply ends in Finished with what was written before it;
        a concluded one has its reasoning closed at the next token and goes on with the answer.
        """

    def close(self) -> None:
        """End it. Idempotent."""
