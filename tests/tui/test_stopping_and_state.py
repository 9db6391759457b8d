"""Stopping, answering now, once more; what the state line says; and what a failure says."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

from assistant.application import port
from tests.tui.conftest import Start
from tests.tui.scripted import (
    TYPED,
    ScriptedHandle,
    ScriptedPort,
    audit,
    conversation,
    decision,
    finished,
    message,
    prepared,
    recorded,
    result,
    turn,
    words,
)


def writing_until_stopped(request: object, handle: ScriptedHandle) -> Iterator[port.Event]:
    yield prepared()
    yield recorded()
    yield port.EngineProgress(state="writing", done=3)
    yield from words("What was written so far.")
    assert handle.stopped.wait(30)
    yield finished("What was written so far.", "stopped")


async def test_escape_stops_at_once_and_what_was_written_is_kept_and_marked(start: Start) -> None:
    application = ScriptedPort(turn=writing_until_stopped)
    async with start(application) as screen:
        await screen.type("hi")
        await screen.press("enter")
        await screen.sees("What was written so far.")
        handle = application.handles[-1]
        await screen.press("escape")
        assert handle.stopped.wait(10)
        await screen.sees("Stopped. What was written is kept.", "What was written so far.", "stopped, kept")


async def test_ctrl_c_stops_too_and_without_an_answer_it_says_how_to_leave(start: Start) -> None:
    async with start(ScriptedPort(turn=writing_until_stopped)) as screen:
        await screen.press("ctrl+c")
        await screen.sees("Ctrl+Q leaves.")
        await screen.type("hi")
        await screen.press("enter")
        await screen.sees("What was written so far.")
        await screen.press("ctrl+c")
        await screen.sees("stopped, kept")


async def test_answer_now_ends_the_reasoning_and_is_offered_only_while_there_is_some(start: Start) -> None:
    def events(request: object, handle: ScriptedHandle) -> Iterator[port.Event]:
        yield prepared()
        yield recorded()
        yield port.EngineProgress(state="thinking", done=900)
        assert handle.concluded.wait(30)
        yield port.EngineProgress(state="writing", done=901)
        yield from words("At last.")
        assert handle.stopped.wait(30)
        yield finished("At last.")

    async with start(ScriptedPort(turn=events)) as screen:
        assert "Answer now" not in screen.text
        await screen.type("hi")
        await screen.press("enter")
        await screen.sees("Answer now", "900 tokens")
        await screen.press("f5")
        await screen.sees("At last.")
        await screen.until(lambda: "Answer now" not in screen.text)
        await screen.press("escape")


async def test_leaving_stops_the_answer_first_and_waits_for_its_record(start: Start) -> None:
    ended = threading.Event()

    def events(request: object, handle: ScriptedHandle) -> Iterator[port.Event]:
        yield prepared()
        yield recorded()
        assert handle.stopped.wait(30)
        time.sleep(0.3)
        ended.set()
        yield finished("", "stopped")

    async with start(ScriptedPort(turn=events)) as screen:
        await screen.type("hi")
        await screen.press("enter")
        await screen.sees("Answer now")
        await screen.press("ctrl+q")
        await screen.until(lambda: not screen.app._running or screen.app._exit)
    assert ended.is_set()


async def test_the_state_is_readable_at_a_glance(start: Start) -> None:
    steps = [threading.Event() for _ in range(4)]

    def events(request: object, handle: object) -> Iterator[port.Event]:
        yield prepared()
        yield recorded()
        for step, progress in zip(
            steps,
            (
                port.EngineProgress(state="loading", done=45, total=100),
                port.EngineProgress(state="reading", done=512, total=1024),
                port.EngineProgress(state="thinking", done=12),
                port.EngineProgress(state="writing", done=34),
            ),
            strict=True,
        ):
            yield progress
            assert step.wait(30)
        yield finished("x")

    async with start(ScriptedPort(turn=events)) as screen:
        await screen.sees("ready", "demo", "log c0ffeec0 open")
        await screen.type("hi")
        await screen.press("enter")
        for step, text in zip(steps, ("loading 45 %", "reading 50 %", "thinking 12", "writing 34"), strict=True):
            await screen.sees(text, "request 5 recorded")
            step.set()
        await screen.sees("ready", "context 8 % of 2,048", "45 tokens/s", "log: 5 and 6 recorded")


async def test_one_can_write_and_send_while_the_model_loads(start: Start) -> None:
    def loading(request: object, handle: ScriptedHandle) -> Iterator[port.Event]:
        yield port.EngineProgress(state="loading", done=1, total=100)
        handle.stopped.wait(3)
        yield port.Result(value={"model": "demo", "context_size": 2048})

    application = ScriptedPort(model_prepare=loading)
    async with start(application, wait=False) as screen:
        await screen.sees("loading 1 %")
        await screen.type("hi")
        await screen.press("enter")
        await screen.sees("Dear Jana Nováková")
        next(
            h for h, r in zip(application.handles, application.asked, strict=True) if r.kind == "model.prepare"
        ).cancel()


async def test_a_failure_before_sending_says_so_and_gives_the_text_back(start: Start) -> None:
    failed = port.Failed(message="The log can't be written: no space. Nothing was sent to the model.", exit_code=3)
    async with start(ScriptedPort(turn=lambda r, h: [failed]), size=(120, 30)) as screen:
        await screen.send("precious text")
        await screen.sees("The log can't be written", "the model had not received it", "[not sent]")
        assert screen.chat.composer.whole == "precious text"


async def test_a_failure_in_the_middle_keeps_what_was_written_and_says_that_the_model_had_it(start: Start) -> None:
    events = [
        prepared(),
        recorded(),
        *words("Half an answer"),
        port.Failed(message="The model's process is gone.", exit_code=3, model_received=True),
    ]
    async with start(ScriptedPort(turn=lambda r, h: events), size=(120, 30)) as screen:
        await screen.send("hi")
        await screen.sees("Half an answer", "Failed: The model's process is gone.", "the model had received it")
        assert screen.chat.composer.whole == ""


async def test_the_next_prompt_goes_behind_an_answer_that_was_kept_although_its_turn_failed(start: Start) -> None:
    failed = port.Failed(message="The model's process is gone.", exit_code=3, model_received=True)
    answers = [[prepared(), recorded(), *words("Half"), failed], turn("Fine.")]
    kept = [message(0, id="aa" * 16), message(1, id="dd" * 16, parent="aa" * 16, outcome="failed")]
    application = ScriptedPort(
        turn=lambda r, h: answers.pop(0), conversations_show=lambda r, h: [port.Result(value=conversation(kept))]
    )
    async with start(application) as screen:
        await screen.send(TYPED)
        await screen.sees("Failed: The model's process is gone.")
        await screen.until(lambda: screen.chat.transcript.entries[-1].id)
        await screen.send("and again")
        assert application.of(port.StartTurn)[1].after == "dd" * 16


async def test_a_blocked_answer_shows_no_text_and_says_why(start: Start) -> None:
    events = [prepared(), recorded(), finished("", "blocked", message="The policy does not let this answer through.")]
    async with start(ScriptedPort(turn=lambda r, h: events)) as screen:
        await screen.send("hi")
        await screen.sees("[blocked]", "Blocked: The policy does not let this answer through.")


async def test_what_an_engine_says_of_loading_is_told_where_it_fails(start: Start) -> None:
    failed = port.Failed(message="The weights are damaged. `assistant models verify` checks them.", exit_code=3)
    async with start(ScriptedPort(model_prepare=lambda r, h: [failed]), size=(120, 30)) as screen:
        await screen.sees("The weights are damaged.")


async def test_regenerating_asks_for_the_kept_prompt_again_and_versions_are_reachable(start: Start) -> None:
    first, second = "bb" * 16, "cc" * 16
    versions = {"index": 1, "ids": [first, second]}
    shown = {
        "now": [
            message(0),
            message(1, id=second, branches=versions, text="B", pieces=[["Second.", "Second.", "plain"]]),
        ]
    }

    def branch(request: port.OpenBranch, handle: object) -> list[port.Event]:
        index = versions["ids"].index(request.message)  # type: ignore[attr-defined]
        text = ("First.", "Second.")[index]
        identity = (first, second)[index]
        shown["now"] = [
            message(0), message(1, id=identity, branches={**versions, "index": index}, pieces=[[text, text, "plain"]])
        ]  # fmt: skip
        return [port.Result(value={})]

    application = ScriptedPort(
        conversations_show=lambda r, h: [port.Result(value=conversation(shown["now"]))], conversations_branch=branch
    )
    async with start(application) as screen:
        await screen.send(TYPED)
        await screen.press("ctrl+r")
        await screen.until(lambda: len(application.of(port.StartTurn)) == 2)
        again = application.of(port.StartTurn)[1]
        assert (again.again, again.text) == ("aa" * 16, "")
        await screen.sees("Second.", "version 2 of 2")
        await screen.press("ctrl+up", "left")
        await screen.sees("First.", "version 1 of 2")
        await screen.press("right")
        await screen.sees("Second.", "version 2 of 2")


async def test_warnings_of_the_start_are_told(start: Start) -> None:
    state = {
        "model": "demo", "classification": "internal", "log": {"id": "c0" * 16, "trial": False},
        "warnings": ["Found turns that were cut off."],
    }  # fmt: skip
    async with start(ScriptedPort(state=result(**state))) as screen:
        await screen.sees("Found turns that were cut off.")


async def test_a_log_that_cannot_be_opened_is_told_and_the_app_stays(start: Start) -> None:
    failed = port.Failed(message="The log can't be read. Ask your administrator.", exit_code=3)
    application = ScriptedPort(state=lambda r, h: [failed])
    async with start(application, wait=False, resume="ab" * 16) as screen:
        await screen.sees("The log can't be read.")
        await screen.type("still here")
        await screen.press("enter")
        await screen.until(lambda: application.of(port.StartTurn)), "and the turn says by itself what is wrong"


async def test_what_the_model_was_not_given_is_not_said_to_have_been_shown(start: Start) -> None:
    events = [prepared(), port.Failed(message="The log is full.", exit_code=3)]
    async with start(ScriptedPort(turn=lambda r, h: events), size=(140, 40)) as screen:
        await screen.send(TYPED)
        await screen.press("f2")
        await screen.sees("[not sent]", "would have been shown, but was not")


async def test_keys_pressed_on_a_message_that_is_replaced_meanwhile_do_no_harm(start: Start) -> None:
    versions = {"index": 1, "ids": ["cc" * 16, "bb" * 16]}
    stored = [message(0, id="aa" * 16), message(1, id="bb" * 16, branches=versions)]
    application = ScriptedPort(
        conversations_show=lambda r, h: [port.Result(value=conversation(stored))], conversations_branch=result()
    )
    async with start(application, resume="ab" * 16) as screen:
        await screen.sees("version 2 of 2")
        view = screen.chat.transcript.views[-1]
        for action in (view.action_branch, view.action_move):
            action(-1)
        view.action_again()
        await screen.pilot.pause(0.3)
        await screen.sees("version 2 of 2")


async def test_a_raised_classification_counts_for_an_answer_given_once_more(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        await screen.send(TYPED)
        screen.chat.conversing.classification = "restricted"
        await screen.press("ctrl+r")
        await screen.until(lambda: len(application.of(port.StartTurn)) == 2)
        assert application.of(port.StartTurn)[1].classification == "restricted"


async def test_nothing_is_sent_while_another_conversation_is_on_its_way_to_the_screen(start: Start) -> None:
    go_on = threading.Event()

    def slowly(request: object, handle: object) -> list[port.Event]:
        assert go_on.wait(30)
        return [port.Result(value=conversation([message(0), message(1)]))]

    application = ScriptedPort(conversations_show=slowly)
    async with start(application, resume="ab" * 16) as screen:
        await screen.type("hi")
        await screen.press("enter")
        await screen.sees("still being opened")
        assert not application.of(port.StartTurn) and screen.chat.composer.text == "hi"
        go_on.set()
        await screen.sees("Answer 1.")
        await screen.press("enter")
        await screen.until(lambda: application.of(port.StartTurn))
        assert application.of(port.StartTurn)[0].conversation == "ab" * 16


async def test_an_answer_once_more_that_is_refused_says_why(start: Start) -> None:
    refused = port.TurnRefused(
        turn_id="t", conversation="ab" * 16, message="Remove the secret first.", findings=(), decision=decision("block"),
        classification="internal", model_name="demo", model_sha256="00", audit=audit(7),
    )  # fmt: skip
    answers = [turn("Fine."), [refused]]
    async with start(ScriptedPort(turn=lambda r, h: answers.pop(0)), size=(120, 30)) as screen:
        await screen.send(TYPED)
        await screen.press("ctrl+r")
        await screen.sees("Remove the secret first.")


async def test_the_key_that_leaves_leaves_from_a_dialog_too(start: Start) -> None:
    async with start(ScriptedPort()) as screen:
        await screen.press("f1")
        await screen.sees("Anywhere in the chat")
        await screen.press("ctrl+q")
        await screen.until(lambda: screen.app._exit)


async def test_a_command_that_can_not_be_done_now_says_so(start: Start) -> None:
    async with start(ScriptedPort()) as screen:
        await screen.type("/now")
        await screen.press("enter")
        await screen.sees("/now: there is nothing to do that")
