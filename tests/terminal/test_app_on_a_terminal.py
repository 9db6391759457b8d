"""The terminal app on a real terminal, with the bundled model: keys in, a screen out, and what the engine was sent."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import PROMPT, Run
from tests.terminal.screen import ScreenTerminal

WATCHED = Path(__file__).with_name("watched.py")
TROUBLED = Path(__file__).with_name("troubled.py")
ENTER, ESCAPE, CTRL_C, CTRL_Q = "\r", "\x1b", "\x03", "\x11"
SHIFT_ENTER = "\x1b[13;2u"
"""As terminals with kitty's keyboard protocol send it."""
F2, F3 = "\x1bOQ", "\x1bOR"
LONG = "Write a very long friendly letter to the whole team about the summer party."

Open = Callable[..., ScreenTerminal]


@pytest.fixture
def received(tmp_path: Path) -> Path:
    return tmp_path / "received"


@pytest.fixture
def open_app(environment: dict[str, str], received: Path) -> Iterator[Open]:
    opened: list[ScreenTerminal] = []

    def start(*arguments: str, program: Path = WATCHED, first: str | None = None, **given: int) -> ScreenTerminal:
        command = [sys.executable, str(program), first or str(received), "chat", *arguments]
        opened.append(ScreenTerminal(command, {k: v for k, v in environment.items() if k != "NO_COLOR"}, **given))
        return opened[-1]

    yield start
    for terminal in opened:
        terminal.close()


def test_a_newcomer_sends_sees_stops_copies_and_leaves_by_what_the_screen_says(
    open_app: Open, received: Path, run: Run
) -> None:
    app = open_app()
    shown = app.wait_for("INTERNAL", "TRIAL", "Enter  send", "Ctrl+Q  leave", "ready")
    assert "F2     what it saw" in shown and "F6      copy the answer" in shown and "Esc     stop an answer" in shown
    app.type(PROMPT)
    app.wait_for("2 would be masked: PERSON, EMAIL_ADDRESS")
    app.type(ENTER)
    app.wait_for("Dear Jana Nováková", "[masked 2]", "recorded", "ready")
    app.type(F2)
    app.wait_for("The model was shown", "[PERSON_1]", "pseudonymise-people")
    app.type(ESCAPE if "You  " not in app.text else F2)
    app.wait_for("Dear Jana Nováková")
    app.type("\x1b[17~")  # F6
    app.wait_for("is copied")
    assert b"\x1b]52;c;" in app.raw
    app.type(CTRL_Q)
    assert app.end() == 0
    assert app.restored
    engine_got = received.read_bytes()
    assert b"[PERSON_1]" in engine_got
    for value in ("Jana", "Nováková", "jana.novakova", "example.org"):
        assert value.encode() not in engine_got
    assert run("audit", "verify").returncode == 0


def test_shift_enter_breaks_the_line_and_enter_sends_both(open_app: Open, received: Path) -> None:
    app = open_app()
    app.wait_for("ready")
    app.type(f"Write a note to the team.{SHIFT_ENTER}The meeting is at noon.")
    app.wait_for("The meeting is at noon.")
    app.type(ENTER)
    app.wait_for("record ", "ready")
    assert b"Write a note to the team.\nThe meeting is at noon." in received.read_bytes()


def test_a_megabyte_is_pasted_into_a_bracket_and_nothing_of_it_is_sent_by_itself(
    open_app: Open, received: Path
) -> None:
    app = open_app()
    app.wait_for("ready")
    app.paste("pasted line of text\r" * 50_000)
    app.wait_for("pasted 1: 1,000,000 characters, 50,001 lines")
    app.type(" and typed")
    app.wait_for("and typed")
    assert not received.exists() or b"pasted line" not in received.read_bytes()
    app.type(ENTER)
    app.wait_for("at most 200,000 are taken")
    app.wait_for("[not sent]", "⟦pasted 1: 1,000,010 characters")


def test_a_paste_with_escape_sequences_in_it_is_text(open_app: Open) -> None:
    app = open_app()
    app.wait_for("ready")
    app.paste("red \x1b[31mtext\x1b[0m and \x1b]52;c;aGFja2Vk\x07 more\r\n")
    app.wait_for("red text and  more")
    assert app.raw.count(b"aGFja2Vk\x07") == 0, "it must not come back as a command to the terminal"


def test_resizing_down_to_sixty_by_twenty_and_back(open_app: Open) -> None:
    app = open_app()
    app.wait_for("ready")
    app.type(PROMPT + ENTER)
    app.wait_for("Dear Jana", "ready")
    app.resize(60, 20)
    app.wait_for("INTERNAL", "Send", "Stop", "Help", "What it saw", "Copy")
    app.resize(120, 40)
    app.wait_for("Dear Jana", "Conversations", "TRIAL: on this machine")


@pytest.mark.parametrize("key", [ESCAPE, CTRL_C])
def test_stopping_keeps_what_was_written_and_the_conversation_goes_on(open_app: Open, run: Run, key: str) -> None:
    app = open_app()
    app.wait_for("ready")
    app.type(LONG + ENTER)
    app.wait_for("Answer now")
    app.type(key)
    shown = app.wait_for("recorded", "record ", "│ demo")
    app.wait_gone("Answer now")
    del shown
    app.type(PROMPT + ENTER)
    app.wait_for("Dear Jana Nováková", "ready")
    app.type(CTRL_Q)
    assert app.end() == 0
    listed = json.loads(run("audit", "list", "--json").stdout)
    assert [row["event"] for row in listed["records"]].count("turn.response") == 2


def test_leaving_in_the_middle_of_an_answer_records_it_first(open_app: Open, run: Run) -> None:
    app = open_app()
    app.wait_for("ready")
    app.type(LONG + ENTER)
    app.wait_for("Answer now")
    app.type(CTRL_Q)
    assert app.end() == 0
    assert app.restored
    events = [row["event"] for row in json.loads(run("audit", "list", "--json").stdout)["records"]]
    assert events.count("turn.request") == events.count("turn.response") == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_being_ended_from_outside_leaves_the_terminal_clean(open_app: Open, number: int) -> None:
    app = open_app()
    app.wait_for("ready")
    app.process.send_signal(number)
    assert app.end() == 0
    assert app.restored


def test_native_libraries_cannot_write_on_the_screen(open_app: Open) -> None:
    app = open_app(program=TROUBLED, first="noise")
    app.wait_for("ready")
    app.type(PROMPT + ENTER)
    app.wait_for("Dear Jana", "ready")
    app.type(CTRL_Q)
    assert app.end() == 0
    assert b"NOISE" not in app.raw


@pytest.mark.parametrize(("editor", "shown"), [("false", "ended with code 1"), ("sh -c 'echo more >> \"$0\"'", "more")])
def test_the_terminal_comes_back_from_the_editor_whatever_it_did(
    open_app: Open, environment: dict[str, str], editor: str, shown: str
) -> None:
    environment.pop("VISUAL", None)
    environment["EDITOR"] = editor
    app = open_app()
    app.wait_for("ready")
    app.type("my draft\x07")
    app.wait_for("my draft", shown)
    app.type(" goes on")
    app.wait_for("goes on")
    app.type(CTRL_Q)
    assert app.end() == 0
    assert app.restored


def test_a_crash_leaves_the_terminal_clean_and_no_content_on_it(open_app: Open) -> None:
    app = open_app(program=TROUBLED, first="crash")
    app.wait_for("ready")
    app.type("my canary Nováková" + ENTER)
    assert app.end() == 3
    assert app.restored
    after = app.raw[app.raw.rfind(b"\x1b[?1049l") :].decode(errors="replace")
    assert "Something went wrong that should not have (RuntimeError" in after
    assert "canary" not in after and "Traceback" not in after


def test_no_color_is_respected(environment: dict[str, str], received: Path) -> None:
    app = ScreenTerminal([sys.executable, str(WATCHED), str(received), "chat"], {**environment, "NO_COLOR": "1"})
    try:
        app.wait_for("ready", "INTERNAL")
        app.type(PROMPT + ENTER)
        app.wait_for("Dear Jana", "masked 2")
        import re

        colours = set(re.findall(rb"38;2;(\d+);(\d+);(\d+)", app.raw)) | set(
            re.findall(rb"48;2;(\d+);(\d+);(\d+)", app.raw)
        )
        assert all(red == green == blue for red, green, blue in colours)
    finally:
        app.close()


def test_the_latest_conversation_is_resumed_and_an_unknown_one_is_told_before_the_screen_opens(open_app: Open) -> None:
    app = open_app("--resume", "last")
    assert app.end() == 2 and b"There is no conversation yet." in app.raw
    app = open_app()
    app.wait_for("ready")
    app.type(PROMPT + ENTER)
    app.wait_for("Dear Jana", "ready")
    app.type(CTRL_Q)
    assert app.end() == 0
    app = open_app("--resume", "last")
    app.wait_for("Dear Jana", "[masked 2]")
    app = open_app("--resume", "0000")
    assert app.end() == 2 and b"\x1b[?1049h" not in app.raw


def test_a_wrong_key_in_the_settings_is_told_before_the_screen_opens(run: Run, open_app: Open, tmp_path: Path) -> None:
    folder = tmp_path / "config" / "assistant"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text('[chat.keys]\ncoppy = "ctrl+b"\n')
    app = open_app()
    assert app.end() == 2
    assert b"Did you mean copy" in app.raw and b"\x1b[?1049h" not in app.raw
