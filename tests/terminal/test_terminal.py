"""The conversation on a real terminal, from the first key to the sealed record."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.conftest import PROMPT, Run

WATCHED = Path(__file__).with_name("watched.py")


class Terminal:
    """A program on a pseudo-terminal of 80 columns."""

    def __init__(self, arguments: list[str], environment: Mapping[str, str]) -> None:
        self._keys, screen = pty.openpty()
        fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.process = subprocess.Popen(
            arguments,
            stdin=screen,
            stdout=screen,
            stderr=screen,
            env={**environment, "TERM": "xterm"},
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(screen)
        self.text = ""

    def type(self, text: str) -> None:
        os.write(self._keys, text.encode())

    def wait_for(self, pattern: str, timeout: float = 60) -> str:
        """Everything shown up to and including `pattern`; consumed."""
        deadline = time.monotonic() + timeout
        while not (match := re.search(pattern, self.text, re.DOTALL)):
            ready, _, _ = select.select([self._keys], [], [], max(0, deadline - time.monotonic()))
            assert ready, f"waited for {pattern!r}, the terminal shows: {self.text!r}"
            try:
                self.text += os.read(self._keys, 65536).decode(errors="replace").replace("\r\n", "\n")
            except OSError:  # the program has closed the terminal
                match = re.search(pattern, self.text, re.DOTALL)
                assert match, f"it ended; the terminal shows: {self.text!r}"
                break
        shown, self.text = self.text[: match.end()], self.text[match.end() :]
        return shown

    def press_until(self, key: str, pattern: str) -> str:
        """Press a key as somebody does who sees nothing happen: again, after five seconds.

        A signal that arrives in the microseconds between prompt and reading waits for the next key, as in any program
        that reads with GNU readline; nobody is that fast, but a test on a busy machine is.
        """
        for _ in range(10):
            self.type(key)
            try:
                return self.wait_for(pattern, timeout=5)
            except AssertionError:
                continue
        return self.wait_for(pattern, timeout=5)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._keys)


@pytest.fixture
def received(tmp_path: Path) -> Path:
    return tmp_path / "received"


@pytest.fixture
def chat(environment: dict[str, str], received: Path) -> Iterator[Terminal]:
    terminal = Terminal([sys.executable, str(WATCHED), str(received), "chat", "--plain"], environment)
    yield terminal
    terminal.close()


def test_a_conversation_from_the_first_key_to_the_sealed_record(chat: Terminal, received: Path, run: Run) -> None:
    banner = chat.wait_for("You: ")
    assert "TRIAL" in banner and "Model: demo" in banner
    chat.type(PROMPT + "\n")
    shown = chat.wait_for(r"Recorded: request \d+, response \d+\.")
    assert "Masked: [PERSON_1], [EMAIL_ADDRESS_1]" in shown
    assert "Reasoning:" in shown
    answer = shown.split("Assistant: ")[1]
    assert "Dear Jana Nováková," in answer.splitlines()
    chat.type("/seen\n")
    seen = chat.wait_for(r"user: .*?\n")
    assert "[PERSON_1]" in seen and "Jana" not in seen.split("user:")[1]
    chat.type("/why\n")
    assert "pseudonymise" in chat.wait_for(r"Policy baseline.*?\n")
    chat.type("/quit\n")
    assert chat.process.wait(timeout=20) == 0
    engine_got = received.read_bytes()
    assert b"[PERSON_1]" in engine_got, "the engine was watched"
    for raw in ("Jana", "Nováková", "jana.novakova", "example.org"):
        assert raw.encode() not in engine_got
    assert run("audit", "verify").returncode == 0


def test_no_key_but_enter_sends_and_several_lines_make_one_message(chat: Terminal, received: Path) -> None:
    chat.wait_for("You: ")
    chat.type('"""\nWrite a note to the team.\nThe meeting is at noon.\n"""\n')
    chat.wait_for(r"Recorded: request")
    assert b"Write a note to the team.\nThe meeting is at noon." in received.read_bytes()


def test_a_mistyped_command_is_not_sent(chat: Terminal, received: Path) -> None:
    chat.wait_for("You: ")
    chat.type("/qiut\n")
    chat.wait_for(r"no command /qiut, and nothing was sent.*You: ")
    assert not received.exists() or b"qiut" not in received.read_bytes()


def test_ctrl_c_at_the_prompt_does_not_leave_and_ctrl_d_does(chat: Terminal) -> None:
    chat.wait_for("You: ")
    chat.press_until("\x03", r"leaves\.\).*You: ")
    chat.type("\x04")
    assert chat.process.wait(timeout=20) == 0


def test_ctrl_c_stops_an_answer_and_the_conversation_goes_on(chat: Terminal) -> None:
    chat.wait_for("You: ")
    chat.type("Write a very long friendly letter to the whole team about the summer party.\n")
    chat.wait_for("Reasoning: ")
    chat.type("\x03")
    chat.wait_for(r"Recorded: request \d+, response \d+\.")
    chat.wait_for("You: ")
    chat.type(PROMPT + "\n")
    assert "Jana Nováková" in chat.wait_for(r"Recorded: request \d+, response \d+\.")


def test_help_names_every_command(chat: Terminal) -> None:
    chat.wait_for("You: ")
    chat.type("/help\n")
    shown = chat.wait_for("what was written is kept")
    assert all(command in shown for command in ("/seen", "/why", "/new", "/list", "/quit"))


def test_the_linear_mode_moves_no_cursor_and_uses_no_colour(chat: Terminal) -> None:
    chat.wait_for("You: ")
    chat.type(PROMPT + "\n")
    shown = chat.wait_for(r"Recorded: request \d+, response \d+\.")
    assert not re.search(r"\x1b\[[0-9;]*[A-HJKSTfm]", shown.split("\n", 1)[1])
