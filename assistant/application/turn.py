"""The governed turn: the one way from a prompt to a model and back.

    prompt, history ─▶ scrub (scrubbing.py) ─▶ refuse or record ─▶ generate ─▶ release (releasing.py)
        ─▶ record (closing.py)

Data goes forward only. A turn that fails before the request is recorded leaves nothing behind; one that fails later leaves
a response that says so. Nothing is ever sent, shown or kept that this module did not decide on.
"""

from __future__ import annotations

import secrets
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import replace

from assistant.application import port
from assistant.application.closing import Closing
from assistant.application.conversing import Thread, answering
from assistant.application.recording import refused_body, request_body
from assistant.application.releasing import Blocked, Release
from assistant.application.scrubbing import Part, scrub
from assistant.application.stages import Ready, Rooms, audit_view, stage
from assistant.application.views import decision_view, engine_progress, message_view
from assistant.audit.events import Entry, EventType, Outcome
from assistant.errors import EngineFailed, InputRefused
from assistant.facts import Classification, Direction, Outbound, Principal, Role
from assistant.inference.engine import (
    Cancellation,
    Engine,
    EngineEvent,
    Finished,
    Loading,
    Sampling,
    Token,
)

_ROOM = 64 * 1024
"""Bytes kept beside the log for a response, besides its text."""
_BYTES_A_TOKEN = 16
"""How much of the log one token can come to, padding and framing included."""


def run(rooms: Rooms, principal: Principal, request: port.StartTurn, cancel: Cancellation) -> Iterator[port.Event]:
    """One turn as a stream of events; the last is TurnFinished or TurnRefused.

    Raises AssistantError for whatever ends it otherwise; the message says whether the model had received the prompt.
    Closing the iterator stops the turn, and the log gets its response all the same.
    """
    _check_place(request)
    if request.again is None:
        _check(request.text, rooms.max_characters)
    with answering(
        rooms.conversations,
        rooms.log,
        rooms.run_folder,
        principal,
        request.conversation,
        after=request.after,
        again=request.again,
    ) as thread:
        ready = _prepare(rooms, principal, request, thread)
        if not ready.scrubbed.decision.allowed:
            yield _refuse(rooms, principal, ready)
            return
        with stage("assembling the prompt"):
            outbound = ready.scrubbed.outbound(principal, ready.conversation)
        yield _prepared(ready, outbound)
        yield from _answer(rooms, principal, thread, ready, outbound, cancel)


_NOT_DONE = "Nothing was sent to the model and nothing was recorded."


def _check_place(request: port.StartTurn) -> None:
    """InputRefused where a request contradicts itself about where its prompt stands."""
    if request.again is not None and (request.text or request.after is not None):
        what = "A prompt that is answered again keeps its text and its place."
    elif (request.again is not None or request.after is not None) and request.conversation is None:
        what = "A new conversation has no message to go on from."
    else:
        return
    raise InputRefused(what, not_done=_NOT_DONE)


def _check(text: str, limit: int) -> None:
    """InputRefused for a prompt that is empty, too long, or no text."""
    not_done = _NOT_DONE
    if not text.strip():
        raise InputRefused("The prompt is empty.", not_done=not_done, next_step="Type or pipe in some text.")
    if len(text) > limit:
        raise InputRefused(
            f"The prompt has {len(text):,} characters; at most {limit:,} are taken.",
            not_done=not_done,
            next_step="Send it in parts.",
        )
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise InputRefused("The prompt is not valid Unicode.", not_done=not_done, next_step="Convert it to UTF-8.")


def _prepare(rooms: Rooms, principal: Principal, request: port.StartTurn, thread: Thread) -> Ready:
    """Everything up to the decision; nothing has been recorded or sent."""
    text = request.text
    if thread.again is not None:
        text = thread.again.text
        _check(text, rooms.max_characters)
    classification = max(
        rooms.default_classification,
        thread.classification,
        Classification.from_label(request.classification) if request.classification else Classification.PUBLIC,
    )
    parts = (
        *(
            Part(Direction.HISTORY, message.role, message.outbound if message.role is Role.ASSISTANT else message.text)
            for message in thread.history
        ),
        Part(Direction.PROMPT, Role.USER, text),
    )
    with stage("scrubbing"):
        scrubbed = scrub(parts, thread.vault, principal, classification, rooms.surroundings)
    return Ready(secrets.token_hex(16), thread.id, classification, scrubbed)


def _prepared(ready: Ready, outbound: Outbound) -> port.TurnPrepared:
    decision = ready.scrubbed.decision
    return port.TurnPrepared(
        turn_id=ready.turn_id,
        conversation=ready.conversation.hex(),
        outbound=tuple(message_view(message) for message in outbound.messages),
        findings=ready.scrubbed.spans,
        decision=decision_view(decision),
        classification=ready.classification.label,
        changes=ready.scrubbed.change_views,
        warnings=ready.scrubbed.warnings,
    )


def _refuse(rooms: Rooms, principal: Principal, ready: Ready) -> port.TurnRefused:
    scrubbed = ready.scrubbed
    receipt = rooms.log.append(
        Entry(
            event=EventType.TURN_REFUSED,
            subject=principal.user,
            conversation_id=ready.conversation,
            decision=scrubbed.decision.action.value,
            model=rooms.model.name,
            body=refused_body(ready.turn_id, principal, ready.classification, scrubbed, rooms.model),
        )
    )
    return port.TurnRefused(
        turn_id=ready.turn_id,
        conversation=ready.conversation.hex(),
        message=scrubbed.refusal,
        findings=scrubbed.spans,
        decision=decision_view(scrubbed.decision),
        classification=ready.classification.label,
        model_name=rooms.model.name,
        model_sha256=rooms.model.sha256,
        audit=audit_view(rooms.log, receipt, None),
    )


def _answer(
    rooms: Rooms,
    principal: Principal,
    thread: Thread,
    ready: Ready,
    outbound: Outbound,
    cancel: Cancellation,
) -> Iterator[port.Event]:
    """From the recorded request to the recorded response."""
    scrubbed = ready.scrubbed
    limit = scrubbed.decision.obligations.max_tokens
    sampling = rooms.sampling
    if limit is not None and limit < sampling.max_tokens:
        sampling = replace(sampling, max_tokens=limit)
    with stage("recording the request"):
        recorded = rooms.log.begin_turn(
            Entry(
                event=EventType.TURN_REQUEST,
                subject=principal.user,
                conversation_id=ready.conversation,
                decision=scrubbed.decision.action.value,
                model=rooms.model.name,
                body=request_body(
                    ready.turn_id, principal, ready.classification, scrubbed, outbound, rooms.model, scrubbed.typed
                ),
            ),
            reserve_bytes=_ROOM + _BYTES_A_TOKEN * sampling.max_tokens,
        )
    release = Release(rooms.surroundings, principal, ready.classification, scrubbed.vault)
    close = Closing(rooms, principal, ready, recorded, release)
    try:
        with stage("keeping the conversation"):
            prompt = thread.keep_prompt(scrubbed.typed, scrubbed, ready.classification, rooms.model.name, recorded.seq)
        close.prompt_kept = True
        yield port.TurnRecorded(audit=audit_view(rooms.log, recorded, None), prompt_id=prompt.id.hex())
        with closing(_events(rooms.engine, outbound, sampling, cancel)) as events:
            for event in _guarded(events):
                match event:
                    case Token():
                        yield engine_progress(event)  # a delta waits for its segment's end; this does not
                        with stage("inspecting the answer", model_received=True):
                            released = tuple(release.feed(event.channel, event.text))
                        yield from released
                    case Finished():
                        close.finished = event
                    case _:
                        yield engine_progress(event)
        with stage("inspecting the answer", model_received=True):
            released = tuple(release.close())
        yield from released
    except Blocked as blocked:
        close.blocked = blocked
    except BaseException as error:
        stopped = isinstance(error, GeneratorExit | KeyboardInterrupt)
        close.record(Outcome.STOPPED if stopped else Outcome.FAILED, thread)
        raise
    if close.finished is None and close.blocked is None:
        close.record(Outcome.FAILED, thread)
        raise EngineFailed("The model's process ended without finishing.", model_received=True)
    yield close.succeed(thread, outbound)


def _events(
    engine: Engine, outbound: Outbound, sampling: Sampling, cancel: Cancellation
) -> Generator[EngineEvent]:  # a generator of its own, so that leaving the turn closes it
    yield from engine.generate(outbound, sampling, cancel)


def _guarded(events: Iterator[EngineEvent]) -> Iterator[EngineEvent]:
    """The events, with an unforeseen error of the engine as one that says nothing of the text."""
    received = False
    while True:
        with stage("asking the model", model_received=received):
            event = next(events, None)
        if event is None:
            return
        received = received or not isinstance(event, Loading)
        yield event
