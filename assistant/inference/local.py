"""The local engine: a model in a shut-in process of this machine.

It passes on weights only after hashing them through the descriptor that the model's process gets, keeps that process to
one request at a time, and starts a new one where it died. It never shows or logs what the process says beside its
frames.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import cast

from assistant.cores import usable_cores
from assistant.errors import EngineFailed, InputRefused, SandboxUnavailable
from assistant.facts import Outbound
from assistant.inference import frames
from assistant.inference.child import Child, ChildBroke, ChildDied
from assistant.inference.engine import (
    Cancellation,
    EngineEvent,
    Finished,
    FinishReason,
    Layer,
    Loading,
    Sampling,
    Token,
    Usage,
)
from assistant.inference.exchange import printable, probe_results, read_event, request_frame
from assistant.inference.hashing import hashing, is_done
from assistant.inference.models import ModelEntry
from assistant.inference.probe import ProbeResult
from assistant.inference.weights import Hashes, OpenWeights

_START_SECONDS = 60.0
_GRACE_SECONDS = 10.0
"""How long a cancelled request may take to end before its process is killed."""
_BUSY_POLL = 0.05


class LocalEngine:
    """Runs one catalogue entry on this machine.

    Args:
        entry: which model; its SHA-256 decides whether the file runs.
        weights: the file.
        jurisdiction: where this machine stands, for policy rules; None is `local`.
        context: tokens of context, at most what the model was made for.
        n_threads: None takes one a core that this process may use.
        n_gpu_layers: None puts all on the GPU where llama.cpp was built for one, else 0; -1 is all.
        required_layers: layers of the sandbox without which the model is not loaded. None asks for `seccomp` for every
            model but the bundled one.
        allow_unsandboxed: the administrator's leave to run without them.
        hashes: SHA-256 of files already read in this process; shared between engines where given.
    """

    def __init__(
        self,
        entry: ModelEntry,
        weights: Path,
        *,
        jurisdiction: str | None = None,
        context: int = 8192,
        n_threads: int | None = None,
        n_gpu_layers: int | None = None,
        required_layers: frozenset[str] | None = None,
        allow_unsandboxed: bool = False,
        hashes: Hashes | None = None,
    ) -> None:
        self.entry = entry
        self._path, self._jurisdiction = weights, jurisdiction or "local"
        self._context = self._context_size = min(context, entry.context_length)
        self._threads = n_threads or usable_cores()
        self._gpu_layers = -2 if n_gpu_layers is None else n_gpu_layers
        default = frozenset() if entry.bundled else frozenset({"seccomp"})
        self._required = frozenset() if allow_unsandboxed else default if required_layers is None else required_layers
        self._hashes = hashes or Hashes()
        self._turn = threading.Lock()
        # The kernel ends a child with the thread that started it, so one thread starts them all and stays.
        self._keeper = ThreadPoolExecutor(max_workers=1, thread_name_prefix="model-keeper")
        self._child: Child | None = None
        self._opened: OpenWeights | None = None
        self._layers: tuple[Layer, ...] = ()
        self._loading: Loading | None = None
        self._request = 0
        self._closed = False

    @property
    def name(self) -> str:
        """The model's name in the catalogue."""
        return self.entry.name

    @property
    def jurisdiction(self) -> str:
        """Where this machine stands."""
        return self._jurisdiction

    @property
    def layers(self) -> tuple[Layer, ...]:
        """What shuts the model in, as enforced; empty until a process has been started."""
        return self._layers

    @property
    def context_size(self) -> int:
        """Tokens of context: what is asked for, and once a process has loaded the weights what it got."""
        return self._context_size

    @property
    def pid(self) -> int | None:
        """Process id of the model's process, while there is one."""
        child = self._child
        return child.pid if child and child.alive else None

    def prepare(self, cancel: Cancellation) -> Iterator[Loading]:
        """Hash and load in the background, and tell how far that is. Returns when the model is ready, or when cancelled.

        Whoever stops reading holds nothing up: it goes on in a thread of its own, and a turn that comes meanwhile shows
        the same progress. Raises ModelUnavailable, SandboxUnavailable, EngineFailed.
        """
        done: Future[None] = Future()
        threading.Thread(target=self._warm, args=(done, cancel), name="model-prepare", daemon=True).start()
        told: Loading | None = None
        while not is_done(done, _BUSY_POLL):
            if cancel.cancelled:
                return
            loading = self._loading
            if loading and loading != told:
                told = loading
                yield loading
        done.result()

    def generate(self, outbound: Outbound, sampling: Sampling, cancel: Cancellation) -> Iterator[EngineEvent]:
        """The reply to `outbound`, as the protocol says. A generator that is dropped stops its request.

        Raises TypeError for anything but an Outbound, at once; the rest while it is read.
        """
        if type(outbound) is not Outbound:
            raise TypeError("an engine accepts only an Outbound, which only the governed turn makes")
        return self._generate(outbound, sampling, cancel)

    def forget(self) -> None:
        """Drop what the model's process remembers of earlier prompts. Waits for a reply that is being written."""
        with self._turn:
            child = self._child
            if child and child.alive:
                try:
                    child.send({"t": "forget"})
                except ChildDied:
                    self._drop()

    def probe(self) -> tuple[ProbeResult, ...]:
        """Has a process, shut in as the model's is but holding nothing, try to get out; says what the kernel answered.

        Raises EngineFailed where it can't be started. Sets `layers` where no model has been started yet.
        """
        child = self._start(-1)
        try:
            layers = self._ready(child)
            self._layers = self._layers or layers
            child.send({"t": "probe"})
            return probe_results(child)
        except (ChildDied, ChildBroke) as error:
            raise self._failed(error, model_received=False) from None
        finally:
            child.close()

    def close(self) -> None:
        """End the model's process, at once. Idempotent."""
        self._closed = True
        child = self._child
        if child:
            child.kill()  # a reply that is being written ends in EngineFailed and lets go of the lock
        # Not for ever: a reader that went away without closing its generator still holds the lock.
        held = self._turn.acquire(timeout=_GRACE_SECONDS)
        self._drop()
        if held:
            self._turn.release()
        self._keeper.shutdown(wait=True)

    def _warm(self, done: Future[None], cancel: Cancellation) -> None:
        """Load, and leave in `done` how it went. Where nobody looks, the turn that needs the model meets it again."""
        with self._turn:
            try:
                if self._closed:
                    raise EngineFailed("The engine has been closed.", model_received=False)
                for _ in self._prepared(cancel):
                    pass
            except Exception as error:  # noqa: BLE001 - passed on to whoever waits, whatever it is
                self._drop()
                done.set_exception(error)
                return
        done.set_result(None)

    def _generate(self, outbound: Outbound, sampling: Sampling, cancel: Cancellation) -> Iterator[EngineEvent]:
        nothing = Finished(FinishReason.CANCELLED, Usage())
        told: Loading | None = None
        while not self._turn.acquire(timeout=_BUSY_POLL):
            if cancel.cancelled:
                yield nothing
                return
            if self._loading and self._loading != told:
                told = self._loading
                yield told
        try:
            if self._closed:
                raise EngineFailed("The engine has been closed.", model_received=False)
            yield from self._prepared(cancel)
            if cancel.cancelled:
                yield nothing
                return
            if self._child is None:
                raise EngineFailed("The engine has been closed.", model_received=False)
            yield from self._reply(self._child, outbound, sampling, cancel)
        finally:
            self._turn.release()

    # --- A process that is ready ------------------------------------------------------------------------------------

    def _prepared(self, cancel: Cancellation) -> Iterator[Loading]:
        """Make sure that a child runs with verified weights loaded. May stop early where cancelled while hashing."""
        if self._child and self._child.alive and self._opened and self._opened.unchanged:
            return
        self._drop()
        try:
            yield from self._verified(cancel)
            if self._opened is None:
                return
            child = self._child = self._start(self._opened.descriptor)
            self._layers = self._ready(child)
            self._require_layers()
            child.send(
                {"t": "load", "context": self._context, "threads": self._threads, "gpu_layers": self._gpu_layers}
            )
            yield from self._loaded(child)
        except (ChildDied, ChildBroke) as error:
            self._drop()
            raise self._failed(error, model_received=False) from None
        except BaseException:
            self._drop()
            raise
        finally:
            self._loading = None

    def _verified(self, cancel: Cancellation) -> Iterator[Loading]:
        """Hash the weights, and tell how far that is. None are open afterwards where it was cancelled."""

        def stopped() -> bool:
            return cancel.cancelled or self._closed

        with closing(hashing(self._path, self.entry, self._hashes, stopped)) as steps:
            for step in steps:
                if isinstance(step, OpenWeights):
                    self._opened = step
                    return
                self._loading = step
                yield step

    def _start(self, weights: int) -> Child:
        try:
            return self._keeper.submit(Child, weights, self._gpu_layers != 0).result()
        except (OSError, RuntimeError) as error:
            reason = getattr(error, "strerror", None) or "the engine has been closed"
            raise EngineFailed(
                f"The model's process can't be started: {reason}.",
                model_received=False,
                next_step="See that memory and process slots are free, then try again.",
            ) from None

    def _ready(self, child: Child) -> tuple[Layer, ...]:
        frame = self._await(child, "ready")
        rows = cast("list[list[object]]", frame["layers"])
        return tuple(Layer(str(name), bool(enforced), printable(str(detail))) for name, enforced, detail in rows)

    def _await(self, child: Child, kind: str) -> frames.Frame:
        frame = child.receive(_START_SECONDS)
        if frame is None or frame["t"] != kind:
            child.kill()
            raise ChildBroke("it did not say that it was ready")
        return frame

    def _require_layers(self) -> None:
        missing = [layer for layer in self._layers if layer.name in self._required and not layer.enforced]
        missing += [Layer(name, False, "unknown") for name in self._required - {layer.name for layer in self._layers}]
        if missing:
            reasons = ", ".join(f"{layer.name} ({layer.detail})" for layer in missing)
            raise SandboxUnavailable(
                f"The model {self.name} can't be shut in on this machine: {reasons}.",
                not_done="It was not loaded, and nothing was sent to it.",
                next_step="Use the bundled model, or have an administrator set engine.allow_unsandboxed.",
            )

    def _loaded(self, child: Child) -> Iterator[Loading]:
        while True:
            frame = child.receive()
            if frame is None:
                continue
            match frame["t"]:
                case "loading":
                    self._loading = Loading(cast(float, frame["fraction"]))
                    yield self._loading
                case "loaded":
                    self._context_size = cast(int, frame["context"])
                    return
                case "failed":
                    raise EngineFailed(
                        f"The model {self.name} could not be loaded: {printable(str(frame['detail']))}.",
                        model_received=False,
                        next_step="Free memory or lower engine.context; `assistant models verify` checks the file.",
                    )
                case _:
                    child.kill()
                    raise ChildBroke("it answered out of order")

    # --- A reply ----------------------------------------------------------------------------------------------------

    def _reply(
        self, child: Child, outbound: Outbound, sampling: Sampling, cancel: Cancellation
    ) -> Iterator[EngineEvent]:
        self._request += 1
        request = self._request
        frame = request_frame(request, outbound, sampling)
        ended = False
        unsubscribe: Callable[[], None] = lambda: None  # noqa: E731
        # Before the request itself: where somebody wanted the answer before the model was ready, it is to know that first.
        unsubscribe_concluding = cancel.subscribe_concluding(lambda: child.conclude(request))
        try:
            child.send(frame)
            unsubscribe = cancel.subscribe(lambda: child.cancel(request))
            for event in self._events(child, request, cancel):
                ended = isinstance(event, Finished)
                yield event
        except (InputRefused, EngineFailed):
            ended = True  # the child said so itself, and waits for the next request
            raise
        except (ChildDied, ChildBroke) as error:
            self._drop()
            raise self._failed(error, model_received=True) from None
        finally:
            unsubscribe()
            unsubscribe_concluding()
            if not ended and child.alive:
                self._abandon(child, request)

    def _events(self, child: Child, request: int, cancel: Cancellation) -> Iterator[EngineEvent]:
        usage = Usage()
        deadline: float | None = None
        while True:
            frame = child.receive(0.5)
            if cancel.cancelled:
                deadline = deadline or time.monotonic() + _GRACE_SECONDS
                if time.monotonic() > deadline:
                    child.kill()  # what was written is kept; the next turn starts a new process
                    yield Finished(FinishReason.CANCELLED, usage)
                    return
            if frame is None:
                continue
            event = read_event(frame, request)
            if isinstance(event, Token):
                usage = replace(usage, completion_tokens=event.count)
            yield event
            if isinstance(event, Finished):
                return

    def _abandon(self, child: Child, request: int) -> None:
        """Nobody reads this reply any more: have it stopped, and read what is left, so that the next one is not mixed
        up."""
        child.cancel(request)
        deadline = time.monotonic() + _GRACE_SECONDS
        try:
            while time.monotonic() < deadline:
                frame = child.receive(0.5)
                if frame and frame["t"] in ("finished", "failed", "too_long"):
                    return
        except (ChildDied, ChildBroke):
            pass
        self._drop()

    def _failed(self, error: ChildDied | ChildBroke, *, model_received: bool) -> EngineFailed:
        if isinstance(error, ChildDied):
            what = f"The process of the model {self.name} is gone: {error.how}"
            what += f", saying {error.said!r}." if error.said else "."
        else:
            what = f"The process of the model {self.name} broke off: {error}."
        return EngineFailed(what, model_received=model_received, next_step="Try again: the next turn starts a new one.")

    def _drop(self) -> None:
        if self._child:
            self._child.close()
            self._child = None
        if self._opened:
            self._opened.close()
            self._opened = None
