"""What the model saw, why, and how much of it a person shows to somebody who looks over their shoulder."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.application import port
from assistant.tui.entries import Prompt
from tests.tui.conftest import Start
from tests.tui.scripted import (
    OUTBOUND,
    TYPED,
    ScriptedPort,
    audit,
    conversation,
    decision,
    message,
    result,
    turn,
)

VALUES = ("Jana", "Nováková", "jana.novakova", "example.org")


async def test_the_panel_shows_both_texts_and_each_change_with_type_rule_and_operator(start: Start) -> None:
    async with start(ScriptedPort(), size=(140, 40)) as screen:
        await screen.send(TYPED)
        await screen.press("f2")
        await screen.sees("You typed", "The model was shown", "[EMAIL_ADDRESS_1]", "Changes: 2")
        await screen.sees("Jana Nováková → [PERSON_1]", "PERSON, token, rule pseudonymise-people")
        await screen.sees("Dear Jana Nováková"), "the chat stays beside it"


async def test_on_a_narrow_terminal_the_panel_takes_the_place_of_the_chat_and_gives_it_back(start: Start) -> None:
    async with start(ScriptedPort(), size=(80, 24)) as screen:
        await screen.send(TYPED)
        await screen.press("f2")
        await screen.sees("The model was shown")
        assert "Dear Jana" not in screen.text
        await screen.press("escape")
        await screen.sees("Dear Jana")


async def test_one_key_takes_every_real_value_off_the_screen_and_back(start: Start) -> None:
    rows = [
        {
            "id": "ab" * 16, "title": TYPED[:40], "created_ms": 1, "updated_ms": 1, "classification": "internal",
            "message_count": 2, "damaged": False, "pinned": False,
        }
    ]  # fmt: skip
    application = ScriptedPort(
        conversations_list=result(conversations=rows),
        conversations_show=lambda r, h: [port.Result(value=conversation([], title=TYPED[:40]))],
        turn=lambda r, h: turn("Dear [PERSON_1], write to [EMAIL_ADDRESS_1].", "About [PERSON_1]."),
    )
    async with start(application, size=(140, 40)) as screen:
        await screen.send(TYPED)
        await screen.press("f2", "ctrl+t")
        await screen.sees("Dear Jana Nováková")
        await screen.press("f3")
        await screen.sees("Dear [PERSON_1]", "About [PERSON_1].", "Showing placeholders")
        assert not [value for value in VALUES if value in screen.text]
        await screen.press("ctrl+l")
        await screen.sees("Conversation abababababab")
        assert not [value for value in VALUES if value in screen.text]
        await screen.press("escape", "f3")
        await screen.sees("Dear Jana Nováková")


async def test_every_message_has_a_badge_that_opens_the_explanation(start: Start) -> None:
    async with start(ScriptedPort()) as screen:
        await screen.send(TYPED)
        await screen.sees("[masked 2]", "[allowed]")
        await screen.press("ctrl+up", "up", "w")
        await screen.sees("Redact: the rule pseudonymise-people", "5f" * 32, "Record  5")
        await screen.press("escape")
        await screen.press("f4")
        await screen.sees("Decision over the prompt: masked 2")


async def test_a_click_on_the_badge_explains_too(start: Start) -> None:
    async with start(ScriptedPort(), size=(80, 24)) as screen:
        await screen.send(TYPED)
        lines = screen.text.splitlines()
        y = next(index for index, line in enumerate(lines) if "[masked 2]" in line)
        await screen.pilot.click(offset=(lines[y].index("[masked 2]") + 3, y))
        await screen.sees("Decision over the prompt: masked 2")


async def test_a_refusal_says_why_gives_the_text_back_and_shows_nothing_as_sent(start: Start) -> None:
    refused = port.TurnRefused(
        turn_id="t",
        conversation="ab" * 16,
        message="The policy baseline refuses this prompt. Remove the secret first.",
        findings=(),
        decision=decision("block"),
        classification="internal",
        model_name="demo",
        model_sha256="00",
        audit=audit(7),
    )
    async with start(ScriptedPort(turn=lambda r, h: [refused]), size=(120, 40)) as screen:
        await screen.send("my password is hunter2")
        await screen.sees("[refused]", "Remove the secret first.", "refused, nothing was sent")
        assert screen.chat.composer.whole == "my password is hunter2"
        await screen.press("f2")
        await screen.sees("nothing: it was not sent")
        await screen.press("f4")
        await screen.sees("Block: the rule secrets-never", "Record  7")


@pytest.mark.parametrize("trial", [True, False])
async def test_trial_stands_in_the_banner_while_it_is_so(start: Start, trial: bool) -> None:
    state = {
        "model": "demo", "classification": "confidential", "log": {"id": "c0" * 16, "trial": trial}, "warnings": [],
    }  # fmt: skip
    async with start(ScriptedPort(state=result(**state))) as screen:
        await screen.sees("CONFIDENTIAL")
        assert ("TRIAL" in screen.text) is trial


async def test_a_stored_conversation_shows_the_same_marks_as_when_it_was_written(start: Start) -> None:
    stored = [
        message(
            0,
            text=TYPED,
            outbound=OUTBOUND,
            decision=decision().model_dump(mode="json"),
            changes=[change.model_dump(mode="json") for change in turn("")[0].changes],  # type: ignore[union-attr]
        ),
        message(1, pieces=[["Dear ", "Dear ", "plain"], ["Jana Nováková", "[PERSON_1]", "restored"]]),
    ]
    application = ScriptedPort(conversations_show=lambda r, h: [port.Result(value=conversation(stored))])
    async with start(application, resume="ab" * 16, size=(140, 40)) as screen:
        await screen.sees("[masked 2]", "Dear Jana Nováková")
        await screen.press("f2")
        await screen.sees("Jana Nováková → [PERSON_1]", "PERSON, token, rule pseudonymise-people")
        await screen.press("f3")
        await screen.sees("Dear [PERSON_1]")
        assert "Jana" not in screen.text


async def test_an_answer_under_the_cursor_shows_what_the_model_wrote(start: Start) -> None:
    async with start(ScriptedPort(), size=(140, 40)) as screen:
        await screen.send(TYPED)
        await screen.press("f2", "ctrl+up")
        await screen.sees("The model wrote", "Dear [PERSON_1],", "You were shown")


async def test_the_classification_rises_with_the_conversation_and_can_be_raised_by_hand(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        await screen.type("/classify")
        await screen.press("enter")
        await screen.sees("Raise it to")
        await screen.pilot.pause(0.3)
        await screen.press("down", "enter")
        await screen.sees("RESTRICTED")
        await screen.send("hi")
        assert application.of(port.StartTurn)[0].classification == "restricted"


def test_a_prompt_counts_only_what_was_masked() -> None:
    prompt = Prompt(TYPED, 0)
    prompt.prepared(turn("")[0])  # type: ignore[arg-type]
    prompt.state = "sent"
    assert prompt.badge == "masked 2"
    assert prompt.text(real=False) == OUTBOUND and prompt.text(real=True) == TYPED


async def test_what_was_masked_is_marked_as_soon_as_it_is_known(start: Start) -> None:
    async with start(ScriptedPort(), size=(120, 40)) as screen:
        await screen.send(TYPED)
        view = screen.chat.transcript.views[0]
        await screen.until(lambda: any(_underlined(view._lines)))
        assert _underlined(view._lines) == ["Jana Nováková", "jana.novakova@example.org"]


def _underlined(rows: list[list[Any]]) -> list[str]:
    return [segment.text for row in rows for segment in row if segment.style is not None and segment.style.underline]
