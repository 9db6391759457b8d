"""The employee's own conversations through the port: explained, searched, exported, and the same as they were live."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2

from assistant.application import port
from assistant.application.assembly import Assistant
from assistant.facts import Principal, Role
from assistant.inference.engine import Channel, Finished, FinishReason, Token, Usage
from assistant.inference.local import LocalEngine
from assistant.settings import Loaded, load
from tests.conftest import PROMPT, Ask

Result = Callable[..., dict[str, Any]]


@pytest.fixture
def result(assistant: Assistant, principal: Principal) -> Result:
    def submit(request: port.Request, who: Principal = principal) -> dict[str, Any]:
        (event,) = assistant.submit(who, request)
        assert isinstance(event, port.Result), event
        return event.value

    return submit


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the model says, piece by piece, in place of what it would have said."""
    pieces: list[str] = []

    def generate(*_: object) -> Iterator[Token | Finished]:
        for count, piece in enumerate(pieces, 1):
            yield Token(Channel.ANSWER, piece, count)
        yield Finished(FinishReason.STOP, Usage(completion_tokens=len(pieces)))

    monkeypatch.setattr(LocalEngine, "generate", generate)
    return pieces


def kept(folder: Path) -> dict[Path, bytes]:
    """All files, but for SQLite's shared memory, in which every reader leaves a mark."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.endswith("-shm"))
    return {path: path.read_bytes() for path in files}


def finished(events: list[port.Event]) -> port.TurnFinished:
    assert isinstance(events[-1], port.TurnFinished), events[-1]
    return events[-1]


def live(events: list[port.Event]) -> list[list[str]]:
    """The answer's deltas, neighbouring plain ones joined."""
    pieces: list[list[str]] = []
    for event in events:
        if isinstance(event, port.TextDelta) and event.channel == "answer":
            written = event.text if event.outbound is None else event.outbound
            if pieces and event.mark == pieces[-1][2] == "plain":
                pieces[-1] = [pieces[-1][0] + event.text, pieces[-1][1] + written, "plain"]
            else:
                pieces.append([event.text, written, event.mark])
    return pieces


def test_a_conversation_that_is_opened_again_is_as_it_was_live(ask: Ask, result: Result) -> None:
    events = ask()
    done = finished(events)
    prepared = next(event for event in events if isinstance(event, port.TurnPrepared))
    shown = result(port.ShowConversation(id=done.conversation))
    prompt, answer = shown["messages"]
    assert prompt["text"] == PROMPT and prompt["outbound"] == prepared.outbound[-1].text
    assert [port.ChangeView.model_validate(change) for change in prompt["changes"]] == list(prepared.changes)
    assert port.DecisionView.model_validate(prompt["decision"]) == prepared.decision
    assert (prompt["classification"], prompt["model"]) == (prepared.classification, done.model_name)
    assert answer["pieces"] == live(events)
    assert "".join(text for text, _, _ in answer["pieces"]) == answer["text"] == done.answer
    assert ["Jana Nováková", "[PERSON_1]", "restored"] in answer["pieces"]
    assert port.UsageView.model_validate(answer["usage"]) == done.usage
    assert (answer["outcome"], answer["truncated"], answer["unknown"]) == ("finished", done.truncated, [])
    assert (answer["request_seq"], answer["response_seq"]) == (done.audit.request_seq, done.audit.response_seq)


@pytest.mark.parametrize(
    "said",
    [
        "Dear [ person_1 ] and [PERSON_9], see `[PERSON_1]`.",
        "[PERSON_9]: [PERSON_1]\n[PERSON_1]: [EMAIL_ADDRESS_1]\n",
        "Read [this](https://example.org/?q=[PERSON_1]) and [PERSON_",
        "\x1b]0;title\x07 [PERSON_1]\r\n\u202e[PERSON_8] \\[PERSON\\_1\\]",
        "As you wrote: [LITERAL_1] and I write [PERSON_9].",
        "[LITERAL_7] is nobody's, and [PERSON_1][PERSON_1] stand together.",
    ],
)
def test_however_odd_the_answer_its_pieces_are_the_same_when_it_is_opened_again(
    said: str, ask: Ask, says: list[str], result: Result
) -> None:
    says[:] = list(said)
    events = ask(f"{PROMPT} Keep [PERSON_5] as it is.")
    answer = result(port.ShowConversation(id=finished(events).conversation))["messages"][1]
    assert answer["pieces"] == live(events)
    assert "".join(text for text, _, _ in answer["pieces"]) == finished(events).answer


def test_deltas_joined_are_what_the_model_wrote_or_what_is_shown(ask: Ask, says: list[str]) -> None:
    said = "Dear [ person_1 ], dear [PERSON_9]: `[PERSON_1]` writes from [EMAIL_ADDRESS_1]. Bye."
    says[:] = [said[:7], said[7:30], said[30:]]
    events = ask()
    deltas = [event for event in events if isinstance(event, port.TextDelta)]
    assert "".join(d.text if d.outbound is None else d.outbound for d in deltas) == said
    assert "".join(d.text for d in deltas) == finished(events).answer
    assert [d.outbound for d in deltas if d.mark == "restored"] == ["[ person_1 ]", "[PERSON_1]", "[EMAIL_ADDRESS_1]"]
    assert all(d.outbound is None for d in deltas if d.mark != "restored")


def test_changes_say_where_what_how_and_which_rule_asked(ask: Ask) -> None:
    text = f"{PROMPT} Leave [PERSON_1] alone."
    events = ask(text)
    prepared = next(event for event in events if isinstance(event, port.TurnPrepared))
    outbound = prepared.outbound[-1].text
    stood = [(text[c.start : c.end], outbound[c.out_start : c.out_end], c.operator) for c in prepared.changes]
    assert stood == [
        ("Jana Nováková", "[PERSON_1]", "token"),
        ("jana.novakova@example.org", "[EMAIL_ADDRESS_1]", "token"),
        ("[PERSON_1]", "[LITERAL_1]", "literal"),
    ]
    rules = set(prepared.decision.rules)
    person, address, literal = prepared.changes
    assert person.rule in rules and address.rule in rules and literal.rule is None
    assert address.recognizer is not None and literal.recognizer is None
    mended, at = "", 0
    for change in prepared.changes:
        mended += outbound[at : change.out_start] + text[change.start : change.end]
        at = change.out_end
    assert mended + outbound[at:] == text, "what was not changed is the same in both"


def test_a_token_is_counted_before_its_text_is_released(ask: Ask) -> None:
    events = ask()
    first = next(index for index, event in enumerate(events) if isinstance(event, port.TextDelta))
    progress = [event for event in events if isinstance(event, port.EngineProgress) and event.state != "loading"]
    before = [event for event in events[:first] if isinstance(event, port.EngineProgress)]
    assert before[-1].state == "thinking" and before[-1].done > 0
    counts = [event.done for event in progress if event.state in ("thinking", "writing")]
    done = finished(events)
    assert counts == sorted(counts) and counts[-1] == done.usage.completion_tokens
    assert "writing" in {event.state for event in progress}
    assert done.usage.context_size >= done.usage.prompt_tokens + done.usage.completion_tokens


def test_a_stretch_of_a_conversation_comes_with_how_many_came_before(
    ask: Ask, assistant: Assistant, result: Result
) -> None:
    conversation = finished(ask()).conversation
    for number in range(4):
        for role in (Role.USER, Role.ASSISTANT):
            assistant.conversations.add_message(bytes.fromhex(conversation), role, f"{number}", outbound=f"{number}")
    whole = result(port.ShowConversation(id=conversation))
    assert (len(whole["messages"]), whole["earlier"]) == (10, 0)
    last = result(port.ShowConversation(id=conversation, limit=3))
    assert last["messages"] == whole["messages"][-3:] and last["earlier"] == 7
    before = result(port.ShowConversation(id=conversation, limit=3, before=last["messages"][0]["id"]))
    assert before["messages"] == whole["messages"][4:7] and before["earlier"] == 4
    first = result(port.ShowConversation(id=conversation, limit=9, before=whole["messages"][2]["id"]))
    assert first["messages"] == whole["messages"][:2] and first["earlier"] == 0


def test_rows_of_an_earlier_version_still_open(assistant: Assistant, ask: Ask, result: Result) -> None:
    """As they were written before there were branches and views: a decision with four keys, or none."""
    store = assistant.conversations
    made = store.create("jan", "Old")
    kept = {"action": "redact", "rules": ["people"], "policy": "00", "detector": "1"}
    store.add_message(made.id, Role.USER, "Hello Jan", outbound="Hello [PERSON_1]", decision=kept)
    store.add_message(made.id, Role.ASSISTANT, "Dear [PERSON_7]", outbound="Dear [LITERAL_1]", response_seq=2)
    shown = result(port.ShowConversation(id=made.id.hex()))
    prompt, answer = shown["messages"]
    assert prompt["changes"] == [] and prompt["decision"] is None and prompt["parent"] is None
    assert answer["pieces"] == [["Dear [PERSON_7]", "Dear [LITERAL_1]", "plain"]]
    assert answer["outcome"] == "finished" and answer["usage"] is None and answer["parent"] == prompt["id"]
    assert shown["copy"] is None
    assert finished(ask("And now?", conversation=made.id.hex())).answer


def test_an_answer_whose_record_is_missing_has_no_outcome(ask: Ask, assistant: Assistant, result: Result) -> None:
    done = finished(ask())
    store = assistant.conversations
    kept = store.messages(bytes.fromhex(done.conversation))[1]
    store.add_message(
        kept.conversation_id, Role.ASSISTANT, "x", outbound="x", finished=False, decision=kept.decision, request_seq=99
    )
    assert result(port.ShowConversation(id=done.conversation))["messages"][-1]["outcome"] is None


def test_searching_finds_content_in_any_case_and_leaves_nothing_on_the_disk(
    ask: Ask, result: Result, tmp_path: Path, principal: Principal
) -> None:
    conversation = finished(ask()).conversation
    ask("Write about the meeting on Friday.")
    before = kept(tmp_path)
    found = result(port.SearchConversations(query="  nOVÁKOVÁ "))
    assert [row["id"] for row in found["conversations"]] == [conversation]
    row = found["conversations"][0]
    assert row["matches"] >= 2 and "Nováková" in row["snippet"] and "\n" not in row["snippet"]
    assert len(row["snippet"]) <= 82 and row["pinned"] is False
    assert kept(tmp_path) == before
    assert result(port.SearchConversations(query="zebra crossing"))["conversations"] == []
    stranger = Principal("eva", principal.groups, "test", "desk")
    assert result(port.SearchConversations(query="nováková"), stranger)["conversations"] == []


def test_a_long_text_is_found_in_its_middle_whatever_its_letters_fold_to(assistant: Assistant, result: Result) -> None:
    store = assistant.conversations
    made = store.create("jan", "T")
    text = "ß " * 300 + "the Straße\nof   roses " + "ﬃ " * 300
    store.add_message(made.id, Role.USER, text, outbound="")
    (row,) = result(port.SearchConversations(query="STRASSE OF roses"))["conversations"]
    assert "Straße of roses" in row["snippet"] and row["snippet"].startswith("…") and row["snippet"].endswith("…")
    (row,) = result(port.SearchConversations(query="strasse of roses " + "ffi " * 40))["conversations"]
    assert row["snippet"].startswith("…Straße of roses ﬃ")


def test_branches_that_are_not_open_are_searched_too_and_damaged_ones_are_counted(
    ask: Ask, result: Result, home: Path
) -> None:
    conversation = finished(ask()).conversation
    ask("Write about lunch.", conversation=conversation, after="start")
    assert result(port.SearchConversations(query="invoice 2024-117"))["conversations"]
    with dbapi2.connect(str(home / "conversations.db")) as connection:
        connection.execute("UPDATE message SET body = zeroblob(200) WHERE position = 1")
    connection.close()
    found = result(port.SearchConversations(query="invoice"))
    assert (found["conversations"], found["skipped"]) == ([], 1)


def test_an_empty_search_is_refused(assistant: Assistant, principal: Principal) -> None:
    (failed,) = assistant.submit(principal, port.SearchConversations(query=" \n"))
    assert isinstance(failed, port.Failed) and failed.exit_code == 2


def test_an_export_with_placeholders_has_no_real_value_in_it(ask: Ask, result: Result) -> None:
    done = finished(ask())
    for form in ("markdown", "json"):
        exported = result(port.ExportConversation(id=done.conversation, format=form))  # type: ignore[arg-type]
        whole = json.dumps(exported, ensure_ascii=False)
        assert "Jana" not in whole and "novakova" not in whole.casefold() and "example.org" not in whole
        assert "[PERSON_1]" in exported["text"]
        assert exported["name"].startswith(f"conversation-{done.conversation[:12]}")
        assert exported["values"] == "placeholders"


def test_an_export_with_real_values_says_who_said_what_when(ask: Ask, result: Result) -> None:
    done = finished(ask())
    exported = result(port.ExportConversation(id=done.conversation, values="real"))
    lines = exported["text"].splitlines()
    assert lines[0].startswith("# Write a polite e-mail")
    assert [line.split(",")[0] for line in lines if line.startswith("## ")] == ["## You", "## Assistant"]
    assert PROMPT in exported["text"] and str(done.answer) in exported["text"]
    assert done.reasoning and done.reasoning not in exported["text"]
    assert re.fullmatch(r"[a-z0-9-]{1,60}\.md", exported["name"])
    result(port.RenameConversation(id=done.conversation, title="../../etc/Žluťoučký kůň\x1b]0;x\x07"))
    again = result(port.ExportConversation(id=done.conversation, values="real", format="json"))
    assert again["name"] == "etc-zlutoucky-kun-0-x.json" and "\x1b" not in again["text"]
    value = json.loads(again["text"])
    assert value["schema"] == "assistant.conversation-export/1"
    assert [message["text"] for message in value["messages"]] == [PROMPT, done.answer]


COPY = """apiVersion: assistant/v1
kind: Policy
metadata: {name: strict, timezone: UTC}
rules:
  - {id: staff, match: {groups: [staff]}, action: allow}
  - {id: mask, match: {direction: prompt, entities: {any: [PERSON]}}, action: redact, obligations: {copy: placeholders}}
  - {id: ask, match: {direction: prompt, entities: {any: [EMAIL_ADDRESS]}}, action: redact, obligations: {copy: ask}}
"""


def under(tmp_path: Path, policy: str) -> Loaded:
    file = tmp_path / "policy.yaml"
    file.write_text(policy)
    flags = {"home": tmp_path / "assistant", "policy.file": file}
    return load({}, flags, user_file=tmp_path / "none", managed_file=tmp_path / "none")


def test_where_only_placeholders_may_be_copied_real_values_are_not_exported(
    tmp_path: Path, principal: Principal
) -> None:
    with Assistant(under(tmp_path, COPY)) as strict:
        free = finished(list(strict.submit(principal, port.StartTurn(text="Write a note."))))
        mail = finished(list(strict.submit(principal, port.StartTurn(text="Write to bob@example.org."))))
        both = finished(list(strict.submit(principal, port.StartTurn(text=PROMPT))))
        assert both.decision.copy_values == "placeholders"
        for done, copy in ((free, None), (mail, "ask"), (both, "placeholders")):
            (shown,) = strict.submit(principal, port.ShowConversation(id=done.conversation))
            assert isinstance(shown, port.Result) and shown.value["copy"] == copy
            (exported,) = strict.submit(principal, port.ExportConversation(id=done.conversation, values="real"))
            if copy == "placeholders":
                assert isinstance(exported, port.Failed) and exported.exit_code == 4
            else:
                assert isinstance(exported, port.Result)
        (masked,) = strict.submit(principal, port.ExportConversation(id=both.conversation))
        assert isinstance(masked, port.Result)


def test_having_it_answered_again_under_a_laxer_policy_frees_no_values(tmp_path: Path, principal: Principal) -> None:
    with Assistant(under(tmp_path, COPY)) as strict:
        events = list(strict.submit(principal, port.StartTurn(text=PROMPT)))
        done = finished(events)
        prompt = next(event.prompt_id for event in events if isinstance(event, port.TurnRecorded))
    lax = COPY.replace(", obligations: {copy: placeholders}", "").replace(", obligations: {copy: ask}", "")
    with Assistant(under(tmp_path, lax)) as freer:
        again = list(freer.submit(principal, port.StartTurn(conversation=done.conversation, again=prompt)))
        assert finished(again).decision.copy_values is None
        (exported,) = freer.submit(principal, port.ExportConversation(id=done.conversation, values="real"))
        assert isinstance(exported, port.Failed) and exported.exit_code == 4


def test_a_pinned_conversation_is_first_and_is_not_moved_by_it(ask: Ask, result: Result) -> None:
    first = finished(ask("Write a note.")).conversation
    second = finished(ask("Write a letter.")).conversation
    before = result(port.ListConversations())["conversations"]
    assert [row["id"] for row in before] == [second, first]
    result(port.PinConversation(id=first, pinned=True))
    pinned = result(port.ListConversations())["conversations"]
    assert [(row["id"], row["pinned"]) for row in pinned] == [(first, True), (second, False)]
    result(port.PinConversation(id=first, pinned=False))
    assert result(port.ListConversations())["conversations"] == before


def test_nobody_opens_pins_or_exports_the_conversation_of_another(
    ask: Ask, assistant: Assistant, principal: Principal
) -> None:
    done = finished(ask())
    stranger = Principal("eva", principal.groups, "test", "desk")
    for request in (
        port.ShowConversation(id=done.conversation),
        port.ExportConversation(id=done.conversation),
        port.PinConversation(id=done.conversation, pinned=True),
        port.OpenBranch(id=done.conversation, message=str(done.answer_id)),
        port.Preview(text="x", conversation=done.conversation),
        port.StartTurn(text="x", conversation=done.conversation, after=done.answer_id),
    ):
        (failed,) = assistant.submit(stranger, request)  # type: ignore[arg-type]
        assert isinstance(failed, port.Failed) and "no such conversation" in failed.message
