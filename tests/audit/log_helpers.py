"""What the tests of the log share."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.audit.events import Entry, EventType, Outcome, Receipt
from assistant.audit.log import AuditLog

CONVERSATION = b"c" * 16


@dataclass
class Clock:
    """A clock that a test turns."""

    now: float = 1_790_000_000.0  # 2026-09-21

    def __call__(self) -> float:
        return self.now


def request(subject: str = "alice", text: str = "hello", conversation_id: bytes = CONVERSATION) -> Entry:
    return Entry(EventType.TURN_REQUEST, {"text": text}, subject, conversation_id, decision="redact", model="demo")


def response(subject: str = "alice", text: str = "hi", conversation_id: bytes = CONVERSATION) -> Entry:
    body = {"outcome": Outcome.FINISHED.value, "text": text}
    return Entry(EventType.TURN_RESPONSE, body, subject, conversation_id, decision="allow", model="demo")


def selftest(number: int = 0) -> Entry:
    return Entry(EventType.SYSTEM_SELFTEST, {"number": number})


def take_turn(log: AuditLog, subject: str = "alice", text: str = "hello") -> tuple[Receipt, Receipt]:
    begun = log.begin_turn(request(subject, text))
    return begun, log.end_turn(begun, response(subject, text))
