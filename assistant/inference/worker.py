"""The model's process: shuts itself in, loads one weights file from an open descriptor, and answers frames until its
parent closes the pipe.

Started by `local.py` as `python -I -m assistant.inference.worker`, with everything it may touch as open descriptors. It
writes nothing but frames, holds no key, and never prints a prompt: what goes wrong is told as a kind and figures.
"""

from __future__ import annotations

import argparse
import codecs
import collections
import os
import signal
import threading
import time
from pathlib import Path
from typing import Any, cast

from assistant.facts import Role
from assistant.inference import bindings, frames, probe, sandbox
from assistant.inference.engine import Channel, Finished, Layer, Prefill, Sampling, Token
from assistant.inference.llama import Context, DecodeFailed, Interrupt, LoadFailed, Model, PromptTooLong
from assistant.inference.prompts import SpecialTokenForged

_FLUSH_SECONDS = 0.016
"""Text of a fast model is gathered this long, so that telling it costs less than making it."""
_GPU_DEVICES = ("/dev/nvidiactl", "/dev/nvidia-uvm", "/dev/nvidia-uvm-tools", "/dev/dri", "/dev/kfd")


class Mailbox:
    """What the parent has asked. A thread of its own reads, so that a stop is heard while the model computes."""

    def __init__(self, descriptor: int, interrupt: Interrupt) -> None:
        self._descriptor, self._interrupt = descriptor, interrupt
        self._changed = threading.Condition()
        self._waiting: collections.deque[frames.Frame] = collections.deque()
        self._running = 0
        self._cancelled = 0
        self._concluded = 0

    def listen(self) -> None:
        """Start reading. The end of the pipe, or a frame that is none, ends the process."""
        threading.Thread(target=self._read, daemon=True).start()

    def take(self) -> frames.Frame:
        """The next request, waiting for it. A `generate` counts as running from here on."""
        with self._changed:
            self._running = 0
            while not self._waiting:
                self._changed.wait()
            frame = self._waiting.popleft()
            self._interrupt.clear()
            if frame["t"] == "generate":
                self._running = cast(int, frame["id"])
                self._tell()
            return frame

    def idle(self) -> bool:
        """Declare what runs now as unimportant: the next request interrupts it. False where one waits already."""
        with self._changed:
            self._running = 0
            self._interrupt.clear()
            return not self._waiting

    def _read(self) -> None:
        splitter = frames.Splitter(frames.REQUESTS, frames.MAX_REQUEST)
        while True:
            data = os.read(self._descriptor, 1 << 16)
            if not data:
                os._exit(0)
            try:
                received = splitter.feed(data)
            except frames.FrameError:
                os._exit(70)
            with self._changed:
                for frame in received:
                    self._accept(frame)
                self._changed.notify()

    def _accept(self, frame: frames.Frame) -> None:
        match frame["t"]:
            case "cancel":
                self._cancelled = max(self._cancelled, cast(int, frame["id"]))
                self._tell()
            case "conclude":
                self._concluded = max(self._concluded, cast(int, frame["id"]))
                self._tell()
            case _:
                self._waiting.append(frame)
                if not self._running:
                    self._interrupt.set()

    def _tell(self) -> None:
        """Pass on what was asked of the request that runs. Requests are numbered upwards: what names one, names no later."""
        if self._running and self._running <= self._cancelled:
            self._interrupt.set()
        if self._running and self._running <= self._concluded:
            self._interrupt.concluding = True


class Worker:
    """Answers requests, one at a time.

    Args: where events are written, the weights' descriptor, requests, the flag that stops what runs, llama.cpp.
    """

    def __init__(self, events: int, weights: int, mailbox: Mailbox, interrupt: Interrupt, api: Any) -> None:
        self._events, self._weights = events, weights
        self._mailbox, self._interrupt, self._api = mailbox, interrupt, api
        self._context: Context | None = None

    def serve(self) -> None:
        """Answer until the pipe closes. Does not return."""
        while True:
            frame = self._mailbox.take()
            match frame["t"]:
                case "load":
                    self._load(frame)
                case "generate":
                    self._generate(frame)
                    if self._context and self._mailbox.idle():
                        self._context.prepare_next_turn()
                case "forget" if self._context:
                    self._context.forget()
                case "probe":
                    self._probe()

    def say(self, kind: str, **fields: frames.Value) -> None:
        """Send one event. The end of the pipe ends the process."""
        try:
            frames.write_all(self._events, frames.encode({"t": kind, **fields}))
        except BrokenPipeError:
            os._exit(0)

    def _load(self, frame: frames.Frame) -> None:
        told = -1.0

        def progress(fraction: float) -> None:
            nonlocal told
            if fraction - told >= 0.01 or fraction == 1 > told:
                told = fraction
                self.say("loading", fraction=float(fraction))

        try:
            model = Model(self._api, f"/proc/self/fd/{self._weights}", cast(int, frame["gpu_layers"]), progress)
            size = min(cast(int, frame["context"]), model.context_length)
            self._context = Context(self._api, model, size, cast(int, frame["threads"]), self._interrupt)
        except LoadFailed as error:
            self.say("failed", stage="load", detail=_printable(str(error)))
            return
        self.say("loaded", context=self._context.size)

    def _generate(self, frame: frames.Frame) -> None:
        request = cast(int, frame["id"])
        if self._context is None:
            self.say("failed", stage="order", detail="nothing is loaded")
            return
        rows = cast("list[list[str]]", frame["messages"])
        sampling = Sampling(**{name: cast(Any, frame[name]) for name in Sampling.__dataclass_fields__})
        try:
            messages = [(Role(role), text) for role, text in rows]
            self._stream(request, self._context.generate(cast(bytes, frame["owner"]), messages, sampling))
        except PromptTooLong as error:
            self.say("too_long", id=request, tokens=error.tokens, limit=error.limit)
        except SpecialTokenForged:
            self.say("failed", stage="prompt", detail="a text would have become a special token")
        except DecodeFailed as error:
            self._context.forget()
            self.say("failed", stage="decode", detail=f"llama.cpp answered {error}")

    def _stream(self, request: int, events: Any) -> None:
        channel, pending, count, flushed = Channel.REASONING, "", 0, 0.0
        for event in events:
            if isinstance(event, Token):
                if pending and event.channel is not channel:
                    self._say_token(request, channel, pending, count)
                    pending = ""
                channel, count = event.channel, event.count
                pending += event.text
                now = time.monotonic()
                if now - flushed < _FLUSH_SECONDS:
                    continue
                flushed = now
            if pending:
                self._say_token(request, channel, pending, count)
                pending = ""
            if isinstance(event, Prefill):
                self.say("prefill", id=request, done=event.done, total=event.total)
            elif isinstance(event, Finished):
                self._say_finished(request, event)

    def _say_token(self, request: int, channel: Channel, text: str, count: int) -> None:
        self.say("token", id=request, reasoning=channel is Channel.REASONING, text=text, count=count)

    def _say_finished(self, request: int, event: Finished) -> None:
        usage = event.usage
        self.say(
            "finished",
            id=request,
            reason=event.reason.value,
            prompt=usage.prompt_tokens,
            cached=usage.cached_tokens,
            completion=usage.completion_tokens,
            reasoning=usage.reasoning_tokens,
            ttft_ms=float(usage.ttft_ms),
            tokens_per_second=float(usage.tokens_per_second),
        )

    def _probe(self) -> None:
        for name, state, detail in probe.attempts(os.getppid()):
            self.say("probe", name=name, state=state.value, detail=detail)
        self.say("probed")


def main() -> None:
    """Entry point of the child. Arguments are descriptors and the parent's process id, never content."""
    parser = argparse.ArgumentParser()
    for name in ("requests", "events", "weights", "parent"):
        parser.add_argument(f"--{name}", type=int, required=True)
    parser.add_argument("--gpu", action="store_true")
    arguments = parser.parse_args()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to hear
    layers = sandbox.isolate(arguments.parent)
    api = bindings.load()
    codecs.lookup("utf-8")
    interrupt = Interrupt()
    devices = _devices() if arguments.gpu and api.llama_supports_gpu_offload() else ()
    layers += sandbox.confine(arguments.weights if arguments.weights >= 0 else None, devices)
    mailbox = Mailbox(arguments.requests, interrupt)
    worker = Worker(arguments.events, arguments.weights, mailbox, interrupt, api)
    mailbox.listen()
    worker.say("ready", layers=[_row(layer) for layer in layers])
    worker.serve()


def _devices() -> tuple[Path, ...]:
    return (*map(Path, _GPU_DEVICES), *sorted(Path("/dev").glob("nvidia[0-9]*")))


def _row(layer: Layer) -> list[frames.Value]:
    return [layer.name, layer.enforced, layer.detail]


def _printable(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text)[:300]


if __name__ == "__main__":
    main()
