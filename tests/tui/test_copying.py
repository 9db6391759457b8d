"""Copying: on a key only, by OSC 52, and as the policy's `copy` obligation says."""

from __future__ import annotations

import base64
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from assistant.application import port
from assistant.tui import clipboard
from assistant.tui.screens import dialogs
from tests.tui.conftest import Screen, Start
from tests.tui.scripted import (
    OUTBOUND,
    TYPED,
    ScriptedPort,
    audit,
    conversation,
    decision,
    finished,
    message,
    prepared,
    recorded,
    words,
)

ANSWER = "Dear [PERSON_1],\n\n```python\nmail('[PERSON_1]')\n```\n\n```\nsecond\n```\n"
REAL = ANSWER.replace("[PERSON_1]", "Jana Nováková")


def answering(rule: str | None) -> ScriptedPort:
    events = [
        prepared(decision=decision(copy_values=rule)),
        recorded(),
        port.TextDelta(channel="answer", text="Dear "),
        port.TextDelta(channel="answer", text="Jana Nováková", outbound="[PERSON_1]", mark="restored"),
        port.TextDelta(channel="answer", text=",\n\n```python\nmail('"),
        port.TextDelta(channel="answer", text="Jana Nováková", outbound="[PERSON_1]", mark="restored"),
        port.TextDelta(channel="answer", text="')\n```\n\n```\nsecond\n```\n"),
        finished(""),
    ]
    return ScriptedPort(turn=lambda r, h: events)


async def asked(screen: Screen) -> None:
    await screen.send(TYPED)
    await screen.sees("Dear Jana Nováková")
    assert screen.app.clipboard == "", "nothing is copied by itself"


async def test_the_answer_is_copied_as_it_was_written_markdown_and_all(start: Start) -> None:
    async with start(answering(None)) as screen:
        await asked(screen)
        await screen.press("f6")
        await screen.sees("The answer is copied.")
        assert screen.app.clipboard == REAL


async def test_what_is_shown_is_what_is_copied(start: Start) -> None:
    async with start(answering(None)) as screen:
        await asked(screen)
        await screen.press("f3", "f6")
        await screen.sees("copied with placeholders")
        assert screen.app.clipboard == ANSWER


async def test_where_the_policy_says_placeholders_no_key_copies_a_real_value(start: Start) -> None:
    async with start(answering("placeholders")) as screen:
        await asked(screen)
        await screen.press("f6")
        await screen.sees("is copied with")
        assert screen.app.clipboard == ANSWER
        await screen.press("ctrl+up", "b")
        await screen.until(lambda: screen.app.clipboard == "mail('[PERSON_1]')\n")
        await screen.press("up", "c")
        await screen.until(lambda: screen.app.clipboard == OUTBOUND)


async def test_where_the_policy_asks_the_person_is_asked_and_may_back_out(start: Start) -> None:
    async with start(answering("ask")) as screen:
        await asked(screen)
        await screen.press("f6")
        await screen.sees("Copy real values or placeholders?")
        await screen.press("escape")
        await screen.pilot.pause(0.1)
        assert screen.app.clipboard == ""
        await screen.press("f6")
        await screen.sees("Copy real values or placeholders?")
        await screen.pilot.pause(0.3)
        await screen.press("down", "enter")
        await screen.until(lambda: screen.app.clipboard == REAL)


async def test_a_key_meant_for_what_was_there_before_answers_no_question(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "GRACE_SECONDS", 60.0)  # as long as a slow machine takes for two keys
    async with start(answering("ask")) as screen:
        await asked(screen)
        await screen.press("f6", "enter")
        await screen.pilot.pause(0.1)
        assert screen.app.clipboard == ""
        await screen.sees("Copy real values or placeholders?")


async def test_the_obligation_of_a_kept_message_still_counts(start: Start) -> None:
    stored = [
        message(0, copy="placeholders"),
        message(1, pieces=[["Jana", "[PERSON_1]", "restored"]], decision=None),
    ]
    application = ScriptedPort(conversations_show=lambda r, h: [port.Result(value=conversation(stored))])
    async with start(application, resume="ab" * 16) as screen:
        await screen.sees("Jana")
        await screen.press("f6")
        await screen.until(lambda: screen.app.clipboard == "[PERSON_1]")


async def test_code_blocks_are_copied_one_after_another_and_by_a_click(start: Start) -> None:
    async with start(answering(None), size=(80, 40)) as screen:
        await asked(screen)
        await screen.press("ctrl+up", "b")
        await screen.until(lambda: screen.app.clipboard == "mail('Jana Nováková')\n")
        await screen.press("b")
        await screen.until(lambda: screen.app.clipboard == "second\n")
        lines = screen.text.splitlines()
        y = next(index for index, line in enumerate(lines) if "python · copy 1" in line)
        await screen.pilot.click(offset=(lines[y].index("copy 1") + 1, y))
        await screen.until(lambda: screen.app.clipboard == "mail('Jana Nováková')\n")


async def select(screen: Screen, needle: str) -> None:
    lines = screen.text.splitlines()
    y = next(index for index, line in enumerate(lines) if needle in line)
    x = lines[y].index(needle)
    await screen.pilot.mouse_down(offset=(x, y))
    await screen.pilot.hover(offset=(x + len(needle), y))
    await screen.pilot.mouse_up(offset=(x + len(needle), y))
    await screen.pilot.pause(0.1)


@pytest.mark.parametrize(("rule", "copied"), [(None, True), ("placeholders", False)])
async def test_a_selection_is_copied_by_ctrl_c_unless_it_shows_what_may_not_be(
    start: Start, rule: str | None, copied: bool
) -> None:
    async with start(answering(rule), size=(80, 40)) as screen:
        await asked(screen)
        await select(screen, "Dear Jana")
        await screen.press("ctrl+c")
        if copied:
            await screen.until(lambda: screen.app.clipboard)
            assert "Dear Jana".startswith(screen.app.clipboard.strip())
        else:
            await screen.sees("lets only placeholders")
            assert screen.app.clipboard == ""


async def test_a_selection_in_the_panel_is_under_the_same_rule(start: Start) -> None:
    async with start(answering("placeholders"), size=(140, 40)) as screen:
        await asked(screen)
        await screen.press("f2")
        await screen.sees("You typed")
        lines = screen.text.splitlines()
        y = next(index for index, line in enumerate(lines) if "→ [PERSON_1]" in line)
        x = lines[y].index("Jana", 70)
        await screen.pilot.mouse_down(offset=(x, y))
        await screen.pilot.hover(offset=(x + 8, y))
        await screen.pilot.mouse_up(offset=(x + 8, y))
        await screen.press("ctrl+c")
        await screen.sees("lets only placeholders")
        assert screen.app.clipboard == ""


async def test_a_refused_prompt_shows_and_gives_no_value_where_only_placeholders_may_be(start: Start) -> None:
    refused = port.TurnRefused(
        turn_id="t", conversation="ab" * 16, message="Remove the secret first.", findings=(),
        decision=decision("block", copy_values="placeholders"), classification="internal", model_name="demo",
        model_sha256="00", audit=audit(7),
    )  # fmt: skip
    async with start(ScriptedPort(turn=lambda r, h: [refused])) as screen:
        await screen.send("the key of Jana\nis SECRET-123")
        screen.chat.composer.empty()
        await screen.sees("is SECRET-123")
        await screen.press("ctrl+up", "c")
        await screen.sees("there is no text of it")
        assert screen.app.clipboard == ""
        await screen.press("f3")
        await screen.sees("It was not sent")
        assert "SECRET-123" not in screen.text and "Jana" not in screen.text


async def test_osc_52_carries_the_text_to_the_terminal(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    async with start(answering(None)) as screen:
        await asked(screen)
        written: list[str] = []
        assert screen.app._driver is not None
        monkeypatch.setattr(screen.app._driver, "write", written.append)
        await screen.press("f6")
        await screen.until(lambda: any("\x1b]52;c;" in data for data in written))
        data = re.search("\x1b]52;c;([A-Za-z0-9+/=]+)\x07", "".join(written))
        assert data is not None and base64.b64decode(data[1]).decode() == REAL


def test_the_desktops_tool_gets_the_text_on_stdin_and_never_over_ssh(tmp_path: Path) -> None:
    tool = tmp_path / "xclip"
    tool.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/arguments\ncat > {tmp_path}/copied\n')
    tool.chmod(0o755)
    environment = {"DISPLAY": ":0", "PATH": f"{tmp_path}:/usr/bin:/bin"}
    command = clipboard.desktop_tool(environment)
    assert command is not None and command[0] == "xclip"
    assert clipboard.desktop_tool({**environment, "SSH_CONNECTION": "x"}) is None
    clipboard._hand_over((str(tool), *command[1:]), "Jana")
    assert (tmp_path / "copied").read_text() == "Jana"
    assert "Jana" not in (tmp_path / "arguments").read_text()


def test_a_tool_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(*_: Any, **__: Any) -> None:
        raise subprocess.TimeoutExpired("xclip", 2)

    monkeypatch.setattr(clipboard.subprocess, "run", hang)
    clipboard._hand_over(("xclip",), "Jana")


def test_the_script_restores_as_the_application_does() -> None:
    shown = "".join(event.text for event in words("Dear [PERSON_1], ask [PERSON_9]."))
    assert shown == "Dear Jana Nováková, ask [PERSON_9]."
