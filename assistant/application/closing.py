"""How a governed turn ends: its response in the log, its answer in the conversation, and the last event, in that order.

A message counts as finished only once the log has the response.
"""

from __future__ import annotations

from typing import Any

from assistant.application import port
from assistant.application.conversing import Thread
from assistant.application.keeping import of_answer
from assistant.application.recording import response_body
from assistant.application.releasing import Blocked, Release
from assistant.application.stages import Ready, Rooms, audit_view, stage
from assistant.application.views import decision_view, message_view, usage_view
from assistant.audit.events import Entry, EventType, Outcome, Receipt
from assistant.conversations.records import Message
from assistant.errors import AssistantError
from assistant.facts import Outbound, Principal
from assistant.inference.engine import Channel, Finished, FinishReason, Usage


class Closing:
    """Records how a turn ended, once."""

    def __init__(self, rooms: Rooms, principal: Principal, ready: Ready, request: Receipt, release: Release) -> None:
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
        with stage("recording the answer", model_received=True):
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
            audit=audit_view(self._rooms.log, self._request, receipt),
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
