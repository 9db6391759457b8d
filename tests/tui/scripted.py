"""An application that says what a test has written down, for what a real model can't be made to do on the spot.

Times, ids and record numbers are the same in every run, so that pictures of the screen are too.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from assistant.application import port
from assistant.facts import Principal

TIME = 1_760_000_000_000
POLICY: dict[str, Any] = {"policy_name": "baseline", "policy_revision": 0, "policy_digest": "5f" * 32}
LOG = {"log_id": "c0ffee" * 5 + "c0", "trial": True}
TYPED = "Write a polite e-mail to Jana Nováková (jana.novakova@example.org) about the unpaid invoice."
OUTBOUND = "Write a polite e-mail to [PERSON_1] ([EMAIL_ADDRESS_1]) about the unpaid invoice."


def decision(action: str = "redact", **fields: Any) -> port.DecisionView:
    rules = () if action == "allow" else ("pseudonymise-people",)
    said = {
        "redact": "Redact: the rule pseudonymise-people changes PERSON and EMAIL_ADDRESS.",
        "block": "Block: the rule secrets-never does not allow a SECRET.",
    }.get(action, "Allow: the rule staff-may-chat lets it through.")
    return port.DecisionView(
        action=action,
        rules=("staff-may-chat", *rules),
        matches=(),
        explanation=(said, f"Policy baseline, revision 0, SHA-256 {POLICY['policy_digest']}."),
        **{**POLICY, **fields},
    )


CHANGES = (
    port.ChangeView(
        start=25, end=38, out_start=25, out_end=35, type="PERSON", operator="token", rule="pseudonymise-people",
        score=0.85, recognizer="names",
    ),
    port.ChangeView(
        start=40, end=65, out_start=37, out_end=54, type="EMAIL_ADDRESS", operator="token", rule="pseudonymise-people",
        score=1.0, recognizer="email",
    ),
)  # fmt: skip


def audit(request: int = 5, response: int | None = None) -> port.AuditView:
    return port.AuditView(request_seq=request, response_seq=response, **LOG)


def prepared(
    outbound: str = OUTBOUND, changes: tuple[port.ChangeView, ...] = CHANGES, **fields: Any
) -> port.TurnPrepared:
    given = {"decision": decision() if changes else decision("allow"), "classification": "internal", **fields}
    return port.TurnPrepared(
        turn_id="t1",
        conversation="ab" * 16,
        outbound=(port.MessageView(role="user", text=outbound),),
        findings=(),
        changes=changes,
        **given,
    )


def recorded() -> port.TurnRecorded:
    return port.TurnRecorded(audit=audit(), prompt_id="aa" * 16)


def words(text: str, channel: str = "answer") -> Iterator[port.TextDelta]:
    """A text word by word, its placeholders restored as the application would."""
    known = {"[PERSON_1]": "Jana Nováková", "[EMAIL_ADDRESS_1]": "jana.novakova@example.org"}
    for line in text.splitlines(keepends=True):
        parts = line.split(" ")
        for index, word in enumerate(parts):
            space = " " if index < len(parts) - 1 else ""
            core = word.rstrip(",.!?\n")
            if core in known:
                yield port.TextDelta(channel=channel, text=known[core], outbound=core, mark="restored")  # type: ignore[arg-type]
                yield port.TextDelta(channel=channel, text=word[len(core) :] + space)  # type: ignore[arg-type]
            elif core.startswith("[") and core.endswith("]"):
                yield port.TextDelta(channel=channel, text=core, mark="unknown")  # type: ignore[arg-type]
                yield port.TextDelta(channel=channel, text=word[len(core) :] + space)  # type: ignore[arg-type]
            else:
                yield port.TextDelta(channel=channel, text=word + space)  # type: ignore[arg-type]


def finished(answer: str = "", outcome: str = "finished", **fields: Any) -> port.TurnFinished:
    given: dict[str, Any] = {
        "usage": port.UsageView(
            prompt_tokens=60, completion_tokens=120, reasoning_tokens=32, tokens_per_second=45.0, context_size=2048
        ),
        "restoration": port.RestorationView(restored=1),
        "response": port.ResponseView(decision=decision("allow")),
        "truncated": False,
        **fields,
    }
    return port.TurnFinished(
        turn_id="t1",
        conversation="ab" * 16,
        outcome=outcome,  # type: ignore[arg-type]
        answer=answer,
        reasoning="",
        outbound=(),
        findings=(),
        decision=decision(),
        model_name="demo",
        model_sha256="00" * 32,
        audit=audit(5, 6),
        answer_id="bb" * 16,
        **given,
    )


def turn(answer: str, reasoning: str = "The user wants a polite e-mail. I keep the placeholders.") -> list[port.Event]:
    """A turn that goes well."""
    return [
        prepared(),
        recorded(),
        port.EngineProgress(state="reading", done=60, total=60),
        port.EngineProgress(state="thinking", done=32),
        *words(reasoning, "reasoning"),
        *words(answer),
        finished(answer),
    ]


def message(number: int, **fields: Any) -> dict[str, Any]:
    """A stored message as `ShowConversation` gives it; even numbers are prompts."""
    user = number % 2 == 0
    text = f"Question {number // 2 + 1}?" if user else f"Answer {number // 2 + 1}."
    identity = f"{number:032x}"
    stored = {
        "id": identity,
        "parent": f"{number - 1:032x}" if number else None,
        "role": "user" if user else "assistant",
        "text": text,
        "outbound": text,
        "reasoning": None if user else "It is simple.",
        "finished": True,
        "stopped": False,
        "created_ms": TIME + number * 60_000,
        "request_seq": number if user else number - 1,
        "response_seq": None if user else number,
        "branches": {"index": 0, "ids": [identity]},
        "changes": [],
        "pieces": [[text, text, "plain"]],
        "decision": decision("allow").model_dump(mode="json"),
        "copy": None,
        "ended": None,
        "reasoning_pieces": [] if user else [["It is simple.", "It is simple.", "plain"]],
        "warnings": [],
        "usage": None,
        "truncated": False,
        "unknown": [],
        "outcome": None if user else "finished",
        "model": "demo",
        "classification": "internal",
    }
    return stored | fields


def conversation(messages: list[dict[str, Any]], **fields: Any) -> dict[str, Any]:
    """What `ShowConversation` answers."""
    return {
        "schema": "assistant.conversation/1",
        "id": "ab" * 16,
        "title": "An unpaid invoice",
        "created_ms": TIME,
        "updated_ms": TIME,
        "classification": "internal",
        "pinned": False,
        "message_count": len(messages),
        "damaged": False,
        "earlier": 0,
        "copy": None,
        "messages": messages,
    } | fields


class ScriptedHandle:
    """One request; remembers whether it was stopped."""

    def __init__(self, events: Callable[[ScriptedHandle], Iterable[port.Event]]) -> None:
        self._events = events
        self.stopped = threading.Event()
        self.concluded = threading.Event()

    def __iter__(self) -> Iterator[port.Event]:
        yield from self._events(self)

    def cancel(self) -> None:
        self.stopped.set()

    def conclude(self) -> None:
        self.concluded.set()


Script = Callable[[Any, ScriptedHandle], Iterable[port.Event]]


class ScriptedPort:
    """Answers each kind of request by its script; keeps what was asked."""

    def __init__(self, **scripts: Script) -> None:
        """Args: by the kind of request, its dots as underscores, what answers it."""
        self.asked: list[port.Request] = []
        self.handles: list[ScriptedHandle] = []
        self._scripts: dict[str, Script] = {**_USUAL, **scripts}

    def submit(self, principal: Principal, request: port.Request) -> ScriptedHandle:
        self.asked.append(request)
        script = self._scripts[request.kind.replace(".", "_")]
        handle = ScriptedHandle(lambda one: script(request, one))
        self.handles.append(handle)
        return handle

    def of(self, kind: type[Any]) -> list[Any]:
        """The requests of a kind."""
        return [request for request in self.asked if isinstance(request, kind)]


def result(**value: Any) -> Script:
    """A script that answers with one object."""
    return lambda request, handle: [port.Result(value=value)]


_USUAL: dict[str, Script] = {
    "state": result(
        model="demo",
        classification="internal",
        log={"id": LOG["log_id"], "trial": True},
        user="jan",
        warnings=["TRIAL: one user writes and reads."],
        context_size=2048,
        policy={"name": "baseline", "revision": 0, "digest": "5f" * 32},
    ),
    "model_prepare": result(model="demo", context_size=2048),
    "preview": lambda request, handle: [
        port.Result(value={"changes": [], "action": "allow", "message": None, "warnings": []})
    ],
    "turn": lambda request, handle: turn("Dear [PERSON_1],\n\nplease pay.\n"),
    "conversations_list": result(conversations=[]),
    "conversations_search": result(conversations=[]),
    "conversations_show": lambda request, handle: [
        port.Result(value=conversation([message(0, id="aa" * 16, text=TYPED), message(1, id="bb" * 16)]))
    ],
}
