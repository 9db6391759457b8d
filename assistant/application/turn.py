"""The governed turn: the one way from a prompt to a model and back.

    prompt, history ─▶ scrub (scrubbing.py) ─▶ refuse or record ─▶ generate ─▶ release (releasing.py) ─▶ record

Data goes forward only. A turn that fails before the request is recorded leaves nothing behind; one that fails later leaves
a response that says so. Nothing is ever sent, shown or kept that this module did not decide on.
"""

from __future__ import annotations

import secrets
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assistant.application import port
from assistant.application.conversing import Thread, answering
from assistant.application.keeping import of_answer
from assistant.application.recording import refused_body, request_body, response_body
from assistant.application.releasing import Blocked, Release
from assistant.application.scrubbing import Part, Scrubbed, Surroundings, scrub
from assistant.application.views import decision_view, engine_progress, message_view, usage_view
from assistant.audit.events import Entry, EventType, Outcome, Receipt
from assistant.audit.log import AuditLog
from assistant.conversations.records import Message
from assistant.conversations.store import Conversations
from assistant.errors import AssistantError, EngineFailed, InputRefused, RunFailure
from assistant.facts import Classification, Direction, Outbound, Principal, Role
from assistant.inference.engine import (
    Cancellation,
    Channel,
    Engine,
    EngineEvent,
    Finished,
    FinishReason,
    Loading,
    Sampling,
    Token,
    Usage,
)
from assistant.inference.models import ModelEntry

_ROOM = 64 * 1024
"""Bytes kept beside the log for a response, besides its text."""
_BYTES_A_TOKEN = 16
"""How much of the log one token can come to, padding and framing included."""


@dataclass(frozen=True)
class Rooms:
    """What a turn passes through, as assembled."""

    surroundings: Surroundings
    engine: Engine
    model: ModelEntry
    sampling: Sampling
    log: AuditLog
    conversations: Conversations
    default_classification: Classification
    max_characters: int
    run_folder: Path


@dataclass(frozen=True)
class _Ready:
    """A turn whose decision stands."""

    turn_id: str
    conversation: bytes
    classification: Classification
    scrubbed: Scrubbed


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
        with _stage("assembling the prompt"):
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


def _prepare(rooms: Rooms, principal: Principal, request: port.StartTurn, thread: Thread) -> _Ready:
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
    with _stage("scrubbing"):
        scrubbed = scrub(parts, thread.vault, principal, classification, rooms.surroundings)
    return _Ready(secrets.token_hex(16), thread.id, classification, scrubbed)


def _prepared(ready: _Ready, outbound: Outbound) -> port.TurnPrepared:
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


def _refuse(rooms: Rooms, principal: Principal, ready: _Ready) -> port.TurnRefused:
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
        audit=_audit(rooms.log, receipt, None),
    )


def _answer(
    rooms: Rooms,
    principal: Principal,
    thread: Thread,
    ready: _Ready,
    outbound: Outbound,
    cancel: Cancellation,
) -> Iterator[port.Event]:
    """From the recorded request to the recorded response."""
    scrubbed = ready.scrubbed
    limit = scrubbed.decision.obligations.max_tokens
    sampling = rooms.sampling
    if limit is not None and limit < sampling.max_tokens:
        sampling = replace(sampling, max_tokens=limit)
    with _stage("recording the request"):
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
    close = _Closing(rooms, principal, ready, recorded, release)
    try:
        with _stage("keeping the conversation"):
            prompt = thread.keep_prompt(scrubbed.typed, scrubbed, ready.classification, rooms.model.name, recorded.seq)
        close.prompt_kept = True
        yield port.TurnRecorded(audit=_audit(rooms.log, recorded, None), prompt_id=prompt.id.hex())
        with closing(_events(rooms.engine, outbound, sampling, cancel)) as events:
            for event in _guarded(events):
                match event:
                    case Token():
                        yield engine_progress(event)  # a delta waits for its segment's end; this does not
                        with _stage("inspecting the answer", model_received=True):
                            released = tuple(release.feed(event.channel, event.text))
                        yield from released
                    case Finished():
                        close.finished = event
                    case _:
                        yield engine_progress(event)
        with _stage("inspecting the answer", model_received=True):
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
        with _stage("asking the model", model_received=received):
            event = next(events, None)
        if event is None:
            return
        received = received or not isinstance(event, Loading)
        yield event


class _Closing:
    """Records how a turn ended, once."""

    def __init__(self, rooms: Rooms, principal: Principal, ready: _Ready, request: Receipt, release: Release) -> None:
        self._rooms = rooms
        self._principal = principal
        self._ready = ready
        self._request = request
        self._release = release
        self.finished: Finished | None = None
        self.blocked: Blocked | None = None
        self.prompt_kept = False
        self._kept: Message | None = None

    @property
    def outcome(self) -> Outcome:
        if self.blocked is not None:
            return Outcome.BLOCKED
        if self.finished is not None and self.finished.reason is FinishReason.CANCELLED:
            return Outcome.STOPPED
        return Outcome.FINISHED

    def record(self, outcome: Outcome, thread: Thread) -> Receipt:
        """Append the response; the conversation's message is kept before and counts as finished only after."""
        with _stage("recording the answer", model_received=True):
            return self._record(outcome, thread)

    def _record(self, outcome: Outcome, thread: Thread) -> Receipt:
        blocked = outcome is Outcome.BLOCKED
        lost = None
        if not blocked and self._release.shown(Channel.ANSWER):
            try:
                self._kept = thread.keep_answer(
                    self._release,
                    self._ready.scrubbed.vault,
                    self._about(outcome),
                    stopped=outcome is not Outcome.FINISHED,
                    request_seq=self._request.seq,
                )
            except AssistantError as error:  # the log gets its response all the same
                outcome, lost = Outcome.FAILED, error
        receipt = self._rooms.log.end_turn(
            self._request,
            Entry(
                event=EventType.TURN_RESPONSE,
                subject=self._principal.user,
                conversation_id=self._ready.conversation,
                decision=outcome.value,
                model=self._rooms.model.name,
                body=response_body(
                    self._ready.turn_id,
                    outcome,
                    self._ready.scrubbed,
                    self._release,
                    self._usage,
                    self._rooms.engine.layers,
                    keep_text=not blocked,
                ),
                request_seq=self._request.seq,
            ),
        )
        if lost is not None:
            raise lost
        if self._kept is not None:
            thread.finish_answer(self._kept, receipt.seq)
        elif self.prompt_kept:
            thread.note_end(outcome, self.blocked.message if self.blocked is not None else None, receipt.seq)
        return receipt

    def _about(self, outcome: Outcome) -> dict[str, Any]:
        return of_answer(
            self._ready.scrubbed,
            self._release,
            outcome,
            self._usage_view.model_dump(mode="json"),
            self._rooms.model.name,
            truncated=self._truncated,
        )

    def succeed(self, thread: Thread, outbound: Outbound) -> port.TurnFinished:
        receipt = self.record(self.outcome, thread)
        scrubbed, release = self._ready.scrubbed, self._release
        blocked = self.blocked is not None
        return port.TurnFinished(
            turn_id=self._ready.turn_id,
            conversation=self._ready.conversation.hex(),
            outcome=self.outcome.value,  # type: ignore[arg-type]
            truncated=self._truncated,
            answer=None if blocked else release.shown(Channel.ANSWER),
            reasoning=None if blocked else release.shown(Channel.REASONING),
            outbound=tuple(message_view(message) for message in outbound.messages),
            findings=scrubbed.spans,
            decision=decision_view(scrubbed.decision),
            response=release.view(),
            model_name=self._rooms.model.name,
            model_sha256=self._rooms.model.sha256,
            usage=self._usage_view,
            audit=_audit(self._rooms.log, self._request, receipt),
            restoration=port.RestorationView(restored=release.restored, unknown=release.unknown),
            answer_id=self._kept.id.hex() if self._kept is not None else None,
            message=self.blocked.message if self.blocked is not None else None,
        )

    @property
    def _truncated(self) -> bool:
        return self.finished is not None and self.finished.reason is FinishReason.LENGTH

    @property
    def _usage(self) -> Usage | None:
        return self.finished.usage if self.finished is not None else None

    @property
    def _usage_view(self) -> port.UsageView:
        return usage_view(self._usage, self._rooms.engine.context_size)


def _audit(log: AuditLog, request: Receipt, response: Receipt | None) -> port.AuditView:
    return port.AuditView(
        log_id=request.log_id,
        request_seq=request.seq,
        response_seq=response.seq if response else None,
        trial=log.is_trial,
    )


@contextmanager
def _stage(name: str, *, model_received: bool = False) -> Iterator[None]:
    """Whatever goes wrong in a stage ends the turn, with a message that has nothing of the text in it."""
    try:
        yield
    except Blocked:
        raise
    except AssistantError as error:
        if not model_received or getattr(error, "model_received", False):
            raise
        told = RunFailure(error.what, not_done="The model had received the prompt.", next_step=error.next_step)
        told.model_received = True
        raise told from None
    except Exception as error:  # noqa: BLE001 - whatever it is, its message may quote the text
        failure = RunFailure(
            f"The step “{name}” failed ({type(error).__name__}).",
            not_done="The model had received the prompt." if model_received else "Nothing was sent to the model.",
            next_step="Try again; if it happens again, please report it without the prompt.",
        )
        failure.model_received = model_received
        raise failure from None
