"""Between the application's words and the pipe's: a turn as a request frame, and a child's frames as events.

Whatever a child says that does not belong where it says it ends in ChildBroke. No text of a prompt is put in an error.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import cast

from assistant.errors import EngineFailed, InputRefused
from assistant.facts import Outbound
from assistant.inference import frames
from assistant.inference.child import Child, ChildBroke, ChildDied
from assistant.inference.engine import Channel, EngineEvent, Finished, FinishReason, Prefill, Sampling, Token, Usage
from assistant.inference.probe import ProbeResult, ProbeState

_PROBE_SECONDS = 60.0


def request_frame(request: int, outbound: Outbound, sampling: Sampling) -> dict[str, frames.Value]:
    """The frame that asks for a reply. Raises InputRefused for text that is no Unicode or more than a frame may
    hold."""
    user, conversation = outbound.principal.user, outbound.conversation_id
    owner = hashlib.sha256(
        b"cache owner\0" + len(conversation).to_bytes(4, "big") + conversation + user.encode()
    ).digest()
    frame: dict[str, frames.Value] = {
        "t": "generate",
        "id": request,
        "owner": owner,
        "messages": [[message.role.value, message.text] for message in outbound.messages],
        "temperature": float(sampling.temperature),
        "top_p": float(sampling.top_p),
        "min_p": float(sampling.min_p),
        "top_k": sampling.top_k,
        "repeat_penalty": float(sampling.repeat_penalty),
        "seed": secrets.randbits(32) if sampling.seed is None else sampling.seed,
        "max_tokens": sampling.max_tokens,
        "max_reasoning_tokens": sampling.max_reasoning_tokens,
    }
    try:
        size = len(frames.encode(frame))
    except ValueError:
        raise InputRefused(
            "The text is not valid Unicode.",
            not_done="Nothing was sent to the model.",
            next_step="Save it as UTF-8 and try again.",
        ) from None
    if size > frames.MAX_REQUEST:
        raise InputRefused(
            f"The conversation has {size:,} bytes, and the engine takes {frames.MAX_REQUEST:,}.",
            not_done="Nothing was sent to the model.",
            next_step="Start a new conversation, or send less.",
        )
    return frame


def read_event(frame: frames.Frame, request: int) -> EngineEvent:
    """A child's frame as an event. Raises ChildBroke for one that does not belong here, InputRefused, EngineFailed."""
    if frame["t"] == "failed":
        raise EngineFailed(
            f"The model failed in the middle ({printable(str(frame['stage']))}: {printable(str(frame['detail']))}).",
            model_received=frame["stage"] != "prompt",
            next_step="Try again; if it happens again, report it without the prompt.",
        )
    if frame.get("id") != request:
        raise ChildBroke("it answered another request")
    match frame:
        case {"t": "prefill", "done": int(done), "total": int(total)}:
            return Prefill(done, total)
        case {"t": "token", "reasoning": bool(reasoning), "text": str(text), "count": int(count)}:
            return Token(Channel.REASONING if reasoning else Channel.ANSWER, text, count)
        case {"t": "finished", "reason": str(reason)} if reason in list(FinishReason):
            return Finished(FinishReason(reason), _usage(frame))
        case {"t": "too_long", "tokens": int(tokens), "limit": int(limit)}:
            raise InputRefused(
                f"The conversation has {tokens:,} tokens, and the model takes {limit:,}.",
                not_done="The model was not given it.",
                next_step="Start a new conversation, send less, or raise engine.context.",
            )
    raise ChildBroke("it answered out of order")


def _usage(frame: frames.Frame) -> Usage:
    prompt, cached, completion, reasoning = (
        cast(int, frame[name]) for name in ("prompt", "cached", "completion", "reasoning")
    )
    ttft, rate = cast(float, frame["ttft_ms"]), cast(float, frame["tokens_per_second"])
    return Usage(prompt, cached, completion, reasoning, ttft, rate)


def probe_results(child: Child) -> tuple[ProbeResult, ...]:
    """What a child that was asked to get out tells. Raises ChildBroke, ChildDied; a death by signal while it tries
    counts as no."""
    results: list[ProbeResult] = []
    trying = ""
    while True:
        try:
            frame = child.receive(_PROBE_SECONDS)
        except ChildDied as death:
            if not trying or not death.signal:
                raise
            results.append(ProbeResult(trying, True, True, f"the kernel ends whoever tries (signal {death.signal})"))
            return tuple(results)
        if frame is None:
            raise ChildBroke("its attempts to get out did not end")
        if frame["t"] == "probed":
            return tuple(results)
        if frame["t"] != "probe" or frame["state"] not in list(ProbeState):
            raise ChildBroke("it answered out of order")
        name, state = printable(str(frame["name"])), ProbeState(str(frame["state"]))
        trying = name if state is ProbeState.TRYING else ""
        if state is not ProbeState.TRYING:
            attempted, refused = state is not ProbeState.SKIPPED, state is not ProbeState.GRANTED
            results.append(ProbeResult(name, attempted, refused, printable(str(frame["detail"]))))


def printable(text: str) -> str:
    """Without control characters, for text that comes from another process."""
    return "".join(character if character.isprintable() else " " for character in text)
