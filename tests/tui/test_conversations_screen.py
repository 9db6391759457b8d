"""The list of conversations, over a real application with the bundled model: nothing of it is scripted."""

from __future__ import annotations

import asyncio
import json
import stat
from pathlib import Path

import pytest

from assistant.application import port
from assistant.application.assembly import Assistant
from assistant.application.conversing import held
from assistant.facts import Principal
from assistant.settings import Loaded
from assistant.tui.entries import Prompt
from tests.conftest import PROMPT
from tests.tui.conftest import Screen, Start

OTHER = "Write a short note to Petr Svoboda about the printer."
TURN = 60.0


def titles(assistant: Assistant, principal: Principal) -> list[str]:
    (answer,) = assistant.submit(principal, port.ListConversations())
    assert isinstance(answer, port.Result)
    return [row["title"] for row in answer.value["conversations"]]


async def two_conversations(screen: Screen) -> None:
    await screen.send(PROMPT)
    await screen.sees("Dear Jana Nováková")
    await screen.press("ctrl+n")
    await screen.sees("Write below and press Enter")
    await screen.send(OTHER)
    await screen.sees("Petr Svoboda")


async def test_a_conversation_is_found_by_its_content_and_opened_where_one_was(
    start: Start, assistant: Assistant
) -> None:
    async with start(assistant, size=(110, 36)) as screen:
        await two_conversations(screen)
        await screen.press("ctrl+l")
        await screen.sees("2 conversations", "Write a short note to Petr")
        await screen.type("dear jana")
        await screen.sees("1 found")
        await screen.press("enter")
        await screen.sees("Dear Jana Nováková", "[masked 2]")
        assert "Petr" not in screen.text
        await screen.send("Make it shorter.")
        prompts = [entry for entry in screen.chat.transcript.entries if isinstance(entry, Prompt)]
        assert [prompt.typed for prompt in prompts] == [PROMPT, "Make it shorter."]


async def test_rename_pin_and_delete_with_a_question(start: Start, assistant: Assistant, principal: Principal) -> None:
    async with start(assistant, size=(110, 36)) as screen:
        await two_conversations(screen)
        await screen.press("ctrl+l")
        await screen.sees("2 conversations")
        await screen.press("down", "f2")
        await screen.sees("The conversation's new title")
        await screen.pilot.pause(0.3)
        await screen.press("ctrl+a", "ctrl+k")
        await screen.type("Invoice")
        await screen.press("enter")
        await screen.sees("Invoice")
        await screen.until(lambda: "Invoice" in titles(assistant, principal))
        while "* " not in screen.text:
            await screen.press("f3")
            await screen.pilot.pause(0.2)
        pinned = titles(assistant, principal)[0]
        await screen.press("f8")
        await screen.sees("for good?", "Yes, delete it")
        await screen.pilot.pause(0.3)
        await screen.press("enter")
        await screen.pilot.pause(0.2)
        assert len(titles(assistant, principal)) == 2, "the first answer is no"
        await screen.press("f8")
        await screen.sees("Yes, delete it")
        await screen.pilot.pause(0.3)
        await screen.press("down", "enter")
        await screen.sees("1 conversation")
        assert pinned not in titles(assistant, principal)


@pytest.mark.parametrize("real", [True, False])
async def test_export_asks_for_values_and_writes_a_private_file(
    start: Start, assistant: Assistant, tmp_path: Path, real: bool
) -> None:
    target = tmp_path / "out.json"
    async with start(assistant, size=(110, 36)) as screen:
        await screen.send(PROMPT)
        await screen.sees("Dear Jana")
        await screen.type("/export")
        await screen.press("enter")
        await screen.sees("Markdown, to read")
        await screen.pilot.pause(0.3)
        await screen.press("down", "enter")
        await screen.sees("Real values or placeholders?")
        await screen.pilot.pause(0.3)
        await screen.press(*(["down"] if real else []), "enter")
        await screen.sees("Write it to which file?")
        await screen.pilot.pause(0.3)
        await screen.press("ctrl+a", "ctrl+k")
        await screen.type(str(target))
        await screen.press("enter")
        await screen.sees("Exported to")
    text = target.read_text()
    assert json.loads(text)["messages"]
    assert ("Jana" in text) is real and ("[PERSON_1]" in text) is not real
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


async def test_an_edited_prompt_is_a_branch_and_both_are_kept_and_reachable(start: Start, assistant: Assistant) -> None:
    async with start(assistant, size=(110, 36)) as screen:
        await screen.send(PROMPT)
        await screen.sees("Dear Jana")
        await screen.press("ctrl+up", "up", "e")
        screen.chat.composer.put(OTHER)
        await screen.press("enter")
        await screen.sees("Petr Svoboda", "version 2 of 2")
        assert "Dear Jana" not in screen.text
        await screen.press("ctrl+up", "up", "left")
        await screen.sees("Dear Jana", "version 1 of 2")
        await screen.press("right")
        await screen.sees("Petr Svoboda", "version 2 of 2")


async def test_what_is_seen_live_is_seen_again_when_the_conversation_is_opened(
    start: Start, assistant: Assistant
) -> None:
    async with start(assistant, size=(140, 44)) as screen:
        await screen.send(PROMPT)
        await screen.press("f2", "ctrl+t")
        await screen.sees("Changes: 2", "Dear Jana")
        live = screen.text
        chat = screen.chat
        assert chat.conversing.id is not None
        await chat.conversing.open(chat.conversing.id)
        await screen.press("ctrl+t")
        await screen.sees("Changes: 2", "Dear Jana")
        drop = ("tokens", "record", "You  ", "log:")
        assert [line for line in live.splitlines() if not any(word in line for word in drop)] == [
            line for line in screen.text.splitlines() if not any(word in line for word in drop)
        ]
        await screen.press("f3")
        await screen.until(lambda: "Jana" not in screen.text)


async def test_the_look_ahead_and_the_turn_mask_the_same(start: Start, assistant: Assistant) -> None:
    async with start(assistant, size=(110, 36)) as screen:
        screen.chat.composer.put(PROMPT)
        await screen.sees("2 would be masked: PERSON, EMAIL_ADDRESS")
        assert screen.chat.composer.underlined == ["Jana Nováková", "jana.novakova@example.org"]


async def test_the_second_prompt_is_edited_where_it_stands_and_not_at_the_beginning(
    start: Start, assistant: Assistant
) -> None:
    async with start(assistant, size=(110, 44)) as screen:
        await screen.send(PROMPT)
        await screen.send(OTHER)
        await screen.sees("Petr Svoboda")
        await screen.press("ctrl+up", "up", "e")
        await screen.sees("Edited: it is sent beside the old prompt")
        screen.chat.composer.put("Make it shorter.")
        await screen.press("enter")
        await screen.until(lambda: screen.chat.turning.current is None)
        await screen.sees("version 2 of 2")
        prompts = [entry.typed for entry in screen.chat.transcript.entries if isinstance(entry, Prompt)]
        assert prompts == [PROMPT, "Make it shorter."]


async def test_a_turn_that_was_stopped_before_a_word_says_so_when_it_is_opened_again(
    start: Start, assistant: Assistant
) -> None:
    async with start(assistant, size=(110, 44)) as screen:
        screen.chat.composer.put(PROMPT)
        screen.chat.composer.action_send()  # and not by the pilot, who waits until all is quiet again
        while screen.chat.turning.current is None or screen.chat.turning.current.stream is None:
            await asyncio.sleep(0)
        screen.chat.turning.stop()
        await screen.until(lambda: screen.chat.turning.current is None)
        await screen.chat.conversing.reopen()
        await screen.sees("Stopped")


async def test_two_windows_in_one_conversation_do_not_answer_at_once(
    start: Start, assistant: Assistant, settings: Loaded
) -> None:
    async with start(assistant, size=(110, 44)) as screen:
        await screen.send(PROMPT)
        identity = screen.chat.conversing.id
        assert identity is not None
        with held(settings.settings.home / "run", bytes.fromhex(identity), not_done=""):
            await screen.send("Make it shorter.")
            await screen.sees("Another window is answering", "[not sent]")
        assert screen.chat.composer.whole == "Make it shorter."
        await screen.press("enter")
        await screen.until(lambda: screen.chat.turning.current is None)
        await screen.sees("masked 2", "ready")
