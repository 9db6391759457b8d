"""Prompts typed anew and answers given once more: every branch is kept, and a turn sees its own branch only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from assistant.application import port
from assistant.application.assembly import Assistant
from assistant.facts import Principal
from assistant.inference.engine import Channel, Finished, FinishReason, Token, Usage
from assistant.inference.local import LocalEngine
from tests.conftest import PROMPT, Ask

OTHER = "Write a short note to Petr Svoboda about the garden party."


def prepared(events: list[port.Event]) -> port.TurnPrepared:
    return next(event for event in events if isinstance(event, port.TurnPrepared))


def recorded(events: list[port.Event]) -> port.TurnRecorded:
    return next(event for event in events if isinstance(event, port.TurnRecorded))


def finished(events: list[port.Event]) -> port.TurnFinished:
    assert isinstance(events[-1], port.TurnFinished), events[-1]
    return events[-1]


Result = Callable[[port.Request], dict[str, Any]]


@pytest.fixture
def result(assistant: Assistant, principal: Principal) -> Result:
    def submit(request: port.Request) -> dict[str, Any]:
        (event,) = assistant.submit(principal, request)
        assert isinstance(event, port.Result), event
        return event.value

    return submit


def test_a_prompt_that_is_typed_anew_stands_beside_the_old_one_and_both_are_reachable(ask: Ask, result: Result) -> None:
    first = ask()
    conversation = finished(first).conversation
    second = ask(OTHER, conversation=conversation, after="start")
    shown = result(port.ShowConversation(id=conversation))
    assert shown["messages"][0]["text"] == OTHER
    assert (len(shown["messages"]), shown["message_count"]) == (2, 4)
    ids = [recorded(first).prompt_id, recorded(second).prompt_id]
    assert shown["messages"][0]["branches"] == {"index": 1, "ids": ids}
    assert shown["messages"][0]["parent"] is None
    opened = result(port.OpenBranch(id=conversation, message=ids[0]))
    assert opened["end"] == finished(first).answer_id
    shown = result(port.ShowConversation(id=conversation))
    assert [message["text"] for message in shown["messages"]] == [PROMPT, finished(first).answer]
    assert shown["messages"][0]["branches"]["index"] == 0


def test_a_turn_is_shown_nothing_of_another_branch(ask: Ask, result: Result) -> None:
    first = ask()
    conversation = finished(first).conversation
    ask(OTHER, conversation=conversation, after="start")
    third = ask("Make it shorter.", conversation=conversation)
    outbound = prepared(third).outbound
    assert [message.role for message in outbound] == ["user", "assistant", "user"]
    assert "short note" in outbound[0].text and not any("invoice" in message.text for message in outbound)
    result(port.OpenBranch(id=conversation, message=recorded(first).prompt_id))
    back = prepared(ask("Make it shorter.", conversation=conversation)).outbound
    assert "invoice" in back[0].text and not any("short note" in message.text for message in back)


def test_a_prompt_can_follow_an_answer_in_the_middle(ask: Ask, result: Result) -> None:
    first = finished(ask())
    ask("Make it shorter.", conversation=first.conversation)
    third = ask("Make it longer.", conversation=first.conversation, after=first.answer_id)
    assert [message.role for message in prepared(third).outbound] == ["user", "assistant", "user"]
    shown = result(port.ShowConversation(id=first.conversation))
    assert [m["text"] for m in shown["messages"] if m["role"] == "user"] == [PROMPT, "Make it longer."]
    assert shown["messages"][2]["parent"] == first.answer_id


def test_answering_again_is_a_whole_turn_with_a_record_of_its_own_and_no_second_prompt(
    ask: Ask, assistant: Assistant, result: Result
) -> None:
    first = ask()
    conversation, prompt = finished(first).conversation, recorded(first).prompt_id
    again = ask("", conversation=conversation, again=prompt)
    assert prepared(again).outbound == prepared(first).outbound
    assert recorded(again).prompt_id == prompt
    assert finished(again).audit.request_seq != finished(first).audit.request_seq
    events = [record.event for record in assistant.log.records() if record.event.startswith("turn.")]
    assert events == ["turn.request", "turn.response"] * 2
    shown = result(port.ShowConversation(id=conversation))
    assert [message["role"] for message in shown["messages"]] == ["user", "assistant"]
    answers = [finished(first).answer_id, finished(again).answer_id]
    assert shown["messages"][1]["branches"] == {"index": 1, "ids": answers}
    assert shown["messages"][1]["request_seq"] == finished(again).audit.request_seq
    result(port.OpenBranch(id=conversation, message=str(answers[0])))
    shown = result(port.ShowConversation(id=conversation))
    assert shown["messages"][1]["id"] == answers[0]
    assert shown["messages"][1]["request_seq"] == finished(first).audit.request_seq


def test_an_answer_of_long_ago_is_given_again_without_what_came_after_it(ask: Ask) -> None:
    first = ask()
    conversation = finished(first).conversation
    ask(OTHER, conversation=conversation)
    again = ask("", conversation=conversation, again=recorded(first).prompt_id)
    assert prepared(again).outbound == prepared(first).outbound


def test_a_value_has_one_placeholder_over_all_branches(ask: Ask) -> None:
    conversation = finished(ask()).conversation
    other = prepared(ask("Write to Petr Svoboda about lunch.", conversation=conversation, after="start"))
    both = prepared(
        ask("Write to Jana Nováková and Petr Svoboda about lunch.", conversation=conversation, after="start")
    )
    assert "[PERSON_2]" in other.outbound[-1].text and "[PERSON_1]" not in other.outbound[-1].text
    assert "[PERSON_1] and [PERSON_2]" in both.outbound[-1].text


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"text": "x", "after": "00" * 16}, "no such message"),
        ({"text": "x", "after": "nonsense"}, "no such message"),
        ({"again": "00" * 16}, "no such message"),
        ({"text": "x", "again": "PROMPT"}, "keeps its text"),
        ({"again": "PROMPT", "after": "start"}, "keeps its text"),
        ({"again": "ANSWER"}, "Only a prompt"),
        ({"text": "x", "after": "start", "conversation": None}, "new conversation"),
        ({"again": "PROMPT", "conversation": None}, "new conversation"),
        ({"text": ""}, "empty"),
    ],
)
def test_a_place_that_is_none_is_refused_and_nothing_is_recorded(
    ask: Ask, assistant: Assistant, result: Result, fields: dict[str, Any], said: str
) -> None:
    first = ask()
    names = {"PROMPT": recorded(first).prompt_id, "ANSWER": finished(first).answer_id}
    fields = {"conversation": finished(first).conversation, **{k: names.get(str(v), v) for k, v in fields.items()}}
    records = len(list(assistant.log.records()))
    (failed,) = ask(fields.pop("text", ""), **fields)
    assert isinstance(failed, port.Failed) and failed.exit_code == 2
    assert said in failed.message and "Nothing was sent" in failed.message
    assert len(list(assistant.log.records())) == records
    assert len(result(port.ShowConversation(id=finished(first).conversation))["messages"]) == 2


def test_the_message_of_another_conversation_is_no_place(ask: Ask) -> None:
    first, other = ask(), ask(OTHER)
    (failed,) = ask("", conversation=finished(first).conversation, again=recorded(other).prompt_id)
    assert isinstance(failed, port.Failed) and "no such message" in failed.message


def test_a_prompt_without_an_answer_may_be_followed_and_answered(
    ask: Ask, result: Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> Iterator[Token | Finished]:
        yield Token(Channel.REASONING, "Hm", 1)
        yield Finished(FinishReason.CANCELLED, Usage())

    with monkeypatch.context() as patch:
        patch.setattr(LocalEngine, "generate", stopped)
        first = ask()
    conversation, prompt = finished(first).conversation, recorded(first).prompt_id
    assert finished(first).answer_id is None
    second = ask(OTHER, conversation=conversation)
    assert [message.role for message in prepared(second).outbound] == ["user"]
    edited = ask("Write a note.", conversation=conversation, after=prompt)
    assert [message.role for message in prepared(edited).outbound] == ["user"]
    again = ask("", conversation=conversation, again=prompt)
    shown = result(port.ShowConversation(id=conversation))["messages"]
    assert [message["id"] for message in shown] == [prompt, finished(again).answer_id]
    assert recorded(second).prompt_id in shown[1]["branches"]["ids"], "and the way back to what followed it is there"


def test_a_stopped_second_answer_leaves_the_first_one_open(
    ask: Ask, result: Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ask()

    def stopped(*_: object) -> Iterator[Token | Finished]:
        yield Finished(FinishReason.CANCELLED, Usage())

    monkeypatch.setattr(LocalEngine, "generate", stopped)
    again = ask("", conversation=finished(first).conversation, again=recorded(first).prompt_id)
    assert finished(again).outcome == "stopped" and finished(again).answer_id is None
    shown = result(port.ShowConversation(id=finished(first).conversation))["messages"]
    assert shown[-1]["id"] == finished(first).answer_id
