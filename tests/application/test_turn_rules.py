"""What policies demand of a turn, with a model that says what the test wants it to say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant.application import port
from assistant.application.assembly import Assistant
from assistant.audit.log import AuditLog
from assistant.audit.reading import unseal
from assistant.audit.verification import verify
from assistant.conversations.store import Conversations
from assistant.errors import EngineFailed, LogUnavailable, StorageFailed
from assistant.facts import Outbound, Principal
from assistant.inference.engine import Channel, Finished, FinishReason, Token, Usage
from assistant.inference.local import LocalEngine
from assistant.keys import load_auditor
from assistant.settings import load

BASE = """apiVersion: assistant/v1
kind: Policy
metadata: {name: strict, timezone: UTC}
rules:
  - {id: staff, match: {groups: [staff]}, action: allow}
  - {id: mask, match: {direction: prompt, entities: {any: [PERSON, EMAIL_ADDRESS, IP_ADDRESS]}}, action: redact}
"""
ADDRESS = "bob.secretname@example.org"


class Model:
    """What the engine is given, and what it says."""

    def __init__(self) -> None:
        self.thinks: list[str] = []
        self.says = ["Fine."]
        self.dies = False
        self.received: list[str] = []

    def generate(self, engine: LocalEngine, outbound: Outbound, *_: object) -> Iterator[Token | Finished]:
        self.received.append(outbound.messages[-1].text)
        for count, piece in enumerate(self.thinks, 1):
            yield Token(Channel.REASONING, piece, count)
        for count, piece in enumerate(self.says, len(self.thinks) + 1):
            yield Token(Channel.ANSWER, piece, count)
        if self.dies:
            raise EngineFailed("The model's process died.", model_received=True)
        yield Finished(FinishReason.STOP, Usage())


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Model:
    made = Model()
    monkeypatch.setattr(LocalEngine, "generate", lambda engine, *rest: made.generate(engine, *rest))
    return made


Build = Callable[[str], Assistant]


@pytest.fixture
def under(tmp_path: Path) -> Iterator[Build]:
    """An assistant under BASE and further rules."""
    built: list[Assistant] = []

    def build(rules: str = "") -> Assistant:
        policy = tmp_path / "policy.yaml"
        policy.write_text(BASE + rules)
        home = tmp_path / "assistant"
        loaded = load(
            {}, {"home": home, "policy.file": policy}, user_file=tmp_path / "none", managed_file=tmp_path / "none"
        )
        built.append(Assistant(loaded))
        return built[-1]

    yield build
    for assistant in built:
        assistant.close()


JAN = Principal("jan", frozenset({"staff"}), "test", "desk")


def ask(assistant: Assistant, text: str, conversation: str | None = None) -> port.Event:
    return list(assistant.submit(JAN, port.StartTurn(text=text, conversation=conversation)))[-1]


def body(assistant: Assistant, event: str) -> dict[str, Any]:
    """The body of the newest record of that kind, as the auditor reads it."""
    seq = next(iter(assistant.log.records(event=event, newest_first=True))).seq
    key = load_auditor(assistant.log.home.trial_key, None)
    found = unseal(assistant.log, [seq], key, who="ada", why="test").records[0].body
    assert found is not None
    return dict(found)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("open http://10.0.0.1/admin please", "open http://[IP_ADDRESS_1]/admin please"),
        (f"open https://x.org/?u={ADDRESS}&p=1 now", "open https://x.org/?u=[EMAIL_ADDRESS_1]&p=1 now"),
    ],
)
def test_a_link_that_the_policy_leaves_hides_no_value_in_it(typed: str, shown: str, under: Build, model: Model) -> None:
    ask(under(), typed)
    assert model.received == [shown]


def test_a_rule_sees_what_stands_in_a_link(under: Build, model: Model) -> None:
    rules = "  - {id: no-phones, match: {entities: {any: [PHONE_NUMBER]}}, action: block}\n"
    assert isinstance(ask(under(rules), "see https://x.org/tel/+420601123456 end"), port.TurnRefused)
    assert model.received == []


def test_of_a_link_and_an_address_in_it_the_stricter_operator_takes_both(under: Build, model: Model) -> None:
    rules = "  - {id: links, match: {entities: {any: [URL]}}, action: redact, redact: {default: drop}}\n"
    ask(under(rules), f"open https://x.org/?u={ADDRESS}&p=1 now")
    assert "EMAIL_ADDRESS" not in model.received[0] and "x.org" not in model.received[0]


RESPONSES = (
    "  - {id: answers, match: {direction: response, entities: {any: [EMAIL_ADDRESS]}}, action: redact,"
    " redact: {default: mask}}\n"
)


def test_an_address_in_an_answer_is_masked_where_it_stands_and_made_up_placeholders_stay(
    under: Build, model: Model
) -> None:
    model.says = ["[PERSON_7] x " * 8 + f"at {ADDRESS}"]
    assistant = under(RESPONSES)
    finished = ask(assistant, "Write a note.")
    assert isinstance(finished, port.TurnFinished) and finished.answer is not None
    assert finished.answer.startswith("[PERSON_7] x " * 8 + "at ")
    assert not [part for part in ("bob", "secret", "example.org") if part in finished.answer]
    assert finished.restoration.restored == 0 and finished.restoration.unknown
    assert ADDRESS not in str(body(assistant, "turn.response"))


def test_what_was_not_decided_when_the_model_died_is_not_in_the_log(under: Build, model: Model) -> None:
    model.says, model.dies = [f"Write to {ADDRESS}. "], True
    assistant = under(RESPONSES)
    assert isinstance(ask(assistant, "Write a note."), port.Failed)
    assert ADDRESS not in str(body(assistant, "turn.response"))


def test_a_rule_about_answers_limits_what_the_log_keeps_of_them(under: Build, model: Model) -> None:
    rules = "  - {id: quiet, match: {direction: response}, action: warn, obligations: {log_max: metadata}}\n"
    assistant = under(rules)
    finished = ask(assistant, "Write a note.")
    assert isinstance(finished, port.TurnFinished)
    assert finished.response.warnings, "and the person is warned"
    assert "answer" not in body(assistant, "turn.response")


def test_values_are_counted_over_the_whole_history(under: Build, model: Model) -> None:
    rules = "  - {id: many, match: {direction: history, entities: {count: {EMAIL_ADDRESS: {min: 3}}}}, action: block}\n"
    assistant = under(rules)
    ends: list[port.Event] = []
    conversation = None
    for number in range(4):
        ends.append(ask(assistant, f"Write to person{number}@example.org.", conversation))
        conversation = getattr(ends[-1], "conversation", None)
    assert [type(end) for end in ends] == [port.TurnFinished] * 3 + [port.TurnRefused]


def test_values_are_counted_over_reasoning_and_answer_before_either_is_shown(under: Build, model: Model) -> None:
    rules = (
        "  - {id: many, match: {direction: response, entities: {count: {EMAIL_ADDRESS: {min: 3}}}}, action: block}\n"
    )
    model.thinks = ["One is a@example.org, another b@example.org."]
    model.says = ["The last is c@example.org."]
    assistant = under(rules + RESPONSES.replace("id: answers", "id: hold"))
    blocked = ask(assistant, "Write a note.")
    assert isinstance(blocked, port.TurnFinished) and blocked.outcome == "blocked"
    assert blocked.answer is None and blocked.response.findings


def test_a_limit_of_the_log_holds_for_a_refused_prompt_too(under: Build, model: Model) -> None:
    rules = (
        "  - {id: cap, action: warn, obligations: {log_max: metadata}}\n"
        "  - {id: no-cards, match: {entities: {any: [CREDIT_CARD]}}, action: block, obligations: {log: full}}\n"
    )
    assistant = under(rules)
    assert isinstance(ask(assistant, "Pay with 4111 1111 1111 1111 now."), port.TurnRefused)
    assert "4111" not in str(body(assistant, "turn.refused"))


@pytest.mark.parametrize("step", ["add_message", "finish_message"])
def test_where_the_conversation_can_not_be_kept_the_log_still_gets_its_response(
    step: str, under: Build, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    assistant = under()
    kept = getattr(Conversations, step)
    calls = []

    def failing(*arguments: Any, **fields: Any) -> Any:
        calls.append(step)
        if step == "add_message" and len(calls) == 1:
            return kept(*arguments, **fields)  # the prompt; the answer comes second
        raise StorageFailed("The disk is full.")

    monkeypatch.setattr(Conversations, step, failing)
    failed = ask(assistant, "Write a note.")
    assert isinstance(failed, port.Failed) and failed.exit_code == 3 and failed.model_received
    assert "had received the prompt" in failed.message
    found = verify(assistant.log.engine)
    assert found.consistent and found.open_turns == 0


def test_a_response_that_could_not_be_recorded_is_abandoned_before_the_next_turn(
    under: Build, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    assistant = under()

    def unwritable(*_: object) -> None:
        raise LogUnavailable("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(AuditLog, "_respond", unwritable)
        assert isinstance(ask(assistant, "Write a note."), port.Failed)
    assert isinstance(ask(assistant, "Write another note."), port.TurnFinished)
    found = verify(assistant.log.engine)
    assert found.consistent and found.open_turns == 0
    outcomes = [item.decision for item in assistant.log.records(event="turn.response")]
    assert outcomes == ["abandoned", "finished"]


def test_an_answer_that_the_log_has_counts_although_the_program_ended_before_it_was_marked(
    under: Build, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.says = ["Noon it is."]
    assistant = under()

    def ended(*_: object, **__: object) -> None:
        raise StorageFailed("The power is gone.")

    with monkeypatch.context() as patch:
        patch.setattr(Conversations, "finish_message", ended)
        events = list(assistant.submit(JAN, port.StartTurn(text="Write a note.")))
    assert isinstance(events[-1], port.Failed)
    conversation = next(event.conversation for event in events if isinstance(event, port.TurnPrepared))
    prepared = next(iter(assistant.submit(JAN, port.StartTurn(text="Shorter.", conversation=conversation))))
    assert isinstance(prepared, port.TurnPrepared)
    assert [message.text for message in prepared.outbound] == ["Write a note.", "Noon it is.", "Shorter."]


def test_a_conversation_in_which_an_answer_is_being_written_is_not_deleted(under: Build, model: Model) -> None:
    assistant = under()
    turn = iter(assistant.submit(JAN, port.StartTurn(text="Write a note.")))
    prepared = next(turn)
    assert isinstance(prepared, port.TurnPrepared)
    assert isinstance(next(turn), port.TurnRecorded)
    (refused,) = assistant.submit(JAN, port.DeleteConversation(id=prepared.conversation))
    assert isinstance(refused, port.Failed) and "not deleted" in refused.message
    assert isinstance(list(turn)[-1], port.TurnFinished)
    (deleted,) = assistant.submit(JAN, port.DeleteConversation(id=prepared.conversation))
    assert isinstance(deleted, port.Result)
