"""Writing: what Enter does, what a paste does, history, commands, the editor, and what would be masked."""

from __future__ import annotations

import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from assistant.application import port
from assistant.errors import ConfigurationError
from assistant.settings import ChatSettings
from assistant.tui.bindings import KEYS, keymap
from assistant.tui.editor import EditorFailed, edit, memory_folder
from tests.tui.conftest import Start
from tests.tui.scripted import TYPED, ScriptedHandle, ScriptedPort, finished, prepared, recorded, turn


async def test_enter_sends_and_the_other_keys_break_the_line(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        await screen.type("one")
        await screen.press("shift+enter")
        await screen.type("two")
        await screen.press("ctrl+j")
        await screen.type("three")
        await screen.press("alt+enter")
        await screen.type("four")
        assert not application.of(port.StartTurn)
        await screen.press("enter")
        await screen.until(lambda: application.of(port.StartTurn))
        assert application.of(port.StartTurn)[0].text == "one\ntwo\nthree\nfour"
        assert screen.chat.composer.text == ""


async def test_nothing_is_sent_while_an_answer_is_written_and_the_text_stays(start: Start) -> None:
    def events(request: object, handle: ScriptedHandle) -> list[port.Event]:
        handle.stopped.wait(30)
        return [prepared(), recorded(), finished("", "stopped")]

    application = ScriptedPort(turn=events)
    async with start(application) as screen:
        await screen.type("first")
        await screen.press("enter")
        await screen.type("second")
        await screen.press("enter")
        await screen.sees("Wait for the answer, or stop it with Esc")
        assert screen.chat.composer.text == "second"
        await screen.press("escape")
        await screen.until(lambda: screen.chat.turning.current is None)
        assert len(application.of(port.StartTurn)) == 1


async def test_a_megabyte_is_pasted_without_a_freeze_and_sent_whole(start: Start) -> None:
    text = "".join(f"line {number} of a very long paste\r\n" for number in range(30_000))
    application = ScriptedPort()
    async with start(application) as screen:
        await screen.type("look: ")
        screen.chat.composer.post_message(_paste(text))
        await screen.type(" thanks")
        await screen.sees("pasted 1", "30,001 lines")
        assert len(screen.chat.composer.text) < 100, "the editor is not given what it would choke on"
        await screen.press("enter")
        await screen.until(lambda: application.of(port.StartTurn))
        assert application.of(port.StartTurn)[0].text == f"look: {text.replace(chr(13), '')} thanks"


def _paste(text: str) -> object:
    from textual.events import Paste

    return Paste(text)


async def test_a_folded_paste_that_was_deleted_is_not_sent(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        screen.chat.composer.post_message(_paste("secret " * 2000))
        await screen.sees("pasted 1")
        screen.chat.composer.select_all()
        await screen.press("delete")
        await screen.type("hello")
        await screen.press("enter")
        await screen.until(lambda: application.of(port.StartTurn))
        assert application.of(port.StartTurn)[0].text == "hello"


async def test_up_brings_back_what_was_sent_and_down_the_draft(start: Start) -> None:
    async with start(ScriptedPort()) as screen:
        await screen.send("first")
        await screen.send("second")
        await screen.type("draft")
        await screen.press("up")
        assert screen.chat.composer.text == "second"
        await screen.press("up", "up")
        assert screen.chat.composer.text == "first"
        await screen.press("down", "down")
        assert screen.chat.composer.text == "draft"


async def test_up_moves_the_cursor_while_there_is_a_line_above(start: Start) -> None:
    async with start(ScriptedPort()) as screen:
        await screen.send("before")
        await screen.type("one\ntwo")
        await screen.press("up")
        assert screen.chat.composer.text == "one\ntwo"
        await screen.press("up")
        assert screen.chat.composer.text == "before"


async def test_a_slash_lists_commands_tab_completes_and_enter_runs(start: Start) -> None:
    async with start(ScriptedPort()) as screen:
        await screen.type("/")
        await screen.sees("/seen", "/help")
        await screen.type("va")
        await screen.sees("/values")
        assert "/seen" not in screen.text
        await screen.press("tab")
        assert screen.chat.composer.text == "/values"
        await screen.press("enter")
        await screen.sees("Showing placeholders")
        assert screen.chat.composer.text == ""


async def test_a_mistyped_command_is_not_sent_and_text_that_begins_with_a_slash_is(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        await screen.type("/qiut")
        await screen.press("enter")
        await screen.sees("There is no command /qiut")
        assert not application.of(port.StartTurn)
        screen.chat.composer.empty()
        await screen.send("/etc/hosts has an odd line")
        assert application.of(port.StartTurn)[0].text == "/etc/hosts has an odd line"


async def test_the_palette_finds_everything_by_its_name(start: Start) -> None:
    async with start(ScriptedPort()) as screen:
        await screen.press("ctrl+p")
        await screen.pilot.pause(0.2)
        await screen.type("placeholders")
        await screen.sees("Real values or placeholders")
        await screen.press("down", "enter")
        await screen.sees("Showing placeholders")
        await screen.press("ctrl+p")
        await screen.pilot.pause(0.2)
        await screen.type("screenshot")
        await screen.pilot.pause(0.3)
        assert "Save" not in screen.text, "a picture of the screen would be plaintext on a disk"


async def test_what_would_be_masked_is_underlined_while_one_writes(start: Start) -> None:
    def preview(request: port.Preview, handle: object) -> list[port.Event]:
        at = request.text.index("Jana")
        change = {"start": at, "end": at + 4, "type": "PERSON", "operator": "token"}
        return [port.Result(value={"changes": [change], "action": "redact", "message": None, "warnings": []})]

    async with start(ScriptedPort(preview=preview)) as screen:
        await screen.type("dear\nJana")
        await screen.sees("1 would be masked: PERSON")
        assert screen.chat.composer.underlined == ["Jana"]
        await screen.type("x")
        assert [
            text for text in screen.chat.composer.underlined if screen.chat.composer._masked_in == "dear\nJanax"
        ] == []


async def test_a_text_that_would_be_refused_says_so_before_it_is_sent(start: Start) -> None:
    def preview(request: object, handle: object) -> list[port.Event]:
        value = {"changes": [], "action": "block", "message": "Remove the [secret] first.", "warnings": []}
        return [port.Result(value=value, negative=True)]

    async with start(ScriptedPort(preview=preview)) as screen:
        await screen.type("hunter2")
        await screen.sees("Would be refused: Remove the [secret] first.")


async def test_keys_never_wait_for_the_look_at_what_would_be_masked(start: Start) -> None:
    go_on = threading.Event()

    def never(request: object, handle: object) -> list[port.Event]:
        assert go_on.wait(30)
        return [port.Result(value={"changes": [], "action": "allow", "message": None, "warnings": []})]

    application = ScriptedPort(preview=never)
    async with start(application) as screen:
        await screen.type("a")
        await screen.until(lambda: application.of(port.Preview))
        await screen.type("bcdefgh")
        assert screen.chat.composer.text == "abcdefgh"
        await screen.pilot.pause(0.5)
        assert len(application.of(port.Preview)) == 1, "one look at a time"
        go_on.set()
        await screen.until(lambda: [look.text for look in application.of(port.Preview)] == ["a", "abcdefgh"])


async def test_what_was_edited_goes_beside_the_old_prompt(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        await screen.send(TYPED)
        await screen.press("ctrl+up", "up", "e")
        await screen.sees("Edited: it is sent beside the old prompt")
        assert screen.chat.composer.text == TYPED
        await screen.type(" Thanks.")
        await screen.press("enter")
        await screen.until(lambda: len(application.of(port.StartTurn)) == 2)
        second = application.of(port.StartTurn)[1]
        assert (second.after, second.text, second.conversation) == ("start", f"{TYPED} Thanks.", "ab" * 16)


async def test_escape_calls_an_edit_off_and_brings_the_draft_back(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        await screen.send(TYPED)
        await screen.type("my draft")
        await screen.press("ctrl+up", "up", "e")
        assert screen.chat.composer.text == TYPED
        await screen.press("escape")
        await screen.sees("The next message goes to the end")
        assert screen.chat.composer.text == "my draft"
        await screen.press("enter")
        await screen.until(lambda: len(application.of(port.StartTurn)) == 2)
        assert application.of(port.StartTurn)[1].after == "bb" * 16, "behind the last message that is shown"


async def test_an_edit_that_is_refused_comes_back_with_its_place(start: Start) -> None:
    failed = port.Failed(message="The log can't be written.", exit_code=3)
    answers = [turn("Fine."), [failed], [failed]]
    application = ScriptedPort(turn=lambda r, h: answers.pop(0))
    async with start(application) as screen:
        await screen.send(TYPED)
        await screen.press("ctrl+up", "up", "e", "enter")
        await screen.sees("The log can't be written.", "Edited: it is sent beside the old prompt")
        await screen.press("enter")
        await screen.until(lambda: len(application.of(port.StartTurn)) == 3)
        assert [request.after for request in application.of(port.StartTurn)] == [None, "start", "start"]


# --- Keys -----------------------------------------------------------------------------------------------------------


async def test_keys_are_remapped_by_the_settings(start: Start) -> None:
    settings = ChatSettings(keys={"values": "f9", "send": "ctrl+s"})
    application = ScriptedPort()
    async with start(application, settings=settings) as screen:
        await screen.press("f9")
        await screen.sees("Showing placeholders")
        await screen.type("hi")
        await screen.press("enter")
        assert screen.chat.composer.text == "hi\n", "Enter is an ordinary key then"
        await screen.press("ctrl+s")
        await screen.until(lambda: application.of(port.StartTurn))


def test_an_unknown_key_id_names_the_nearest_and_a_shared_key_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="Did you mean copy"):
        keymap({"coppy": "f9"})
    with pytest.raises(ConfigurationError, match="f2"):
        keymap({"copy": "f2"})


def test_every_binding_has_an_id_and_a_tooltip_of_its_own() -> None:
    assert len({key.id for key in KEYS}) == len(KEYS)
    assert all(key.tooltip.endswith(".") and key.label for key in KEYS)


async def test_help_names_every_key_and_command_and_leaves_by_escape(start: Start) -> None:
    async with start(ScriptedPort(), size=(120, 120)) as screen:
        await screen.press("f1")
        await screen.sees("Anywhere in the chat", "/export", "[chat.keys]")
        assert all(f"[{key.id}]" in screen.text for key in KEYS)
        await screen.press("escape")
        await screen.until(lambda: "Anywhere in the chat" not in screen.text)


# --- The editor -----------------------------------------------------------------------------------------------------


def test_the_editor_gets_the_text_in_a_private_file_in_memory_that_is_gone_afterwards(tmp_path: Path) -> None:
    if not os.access("/dev/shm", os.W_OK):
        pytest.skip("this machine has no folder in memory")
    report = tmp_path / "report"
    script = tmp_path / "editor.py"
    script.write_text(
        "import os, sys\n"
        "path = sys.argv[1]\n"
        "modes = [oct(os.stat(place).st_mode) for place in (path, os.path.dirname(path))]\n"
        f"open({str(report)!r}, 'w').write(' '.join([path, *modes]))\n"
        "text = open(path).read()\n"
        "open(path, 'w').write(text + ' and more\\n')\n"
    )
    with (tmp_path / "terminal").open("w") as terminal:
        environment = {"EDITOR": f"{sys.executable} {script}"}
        assert edit("Jana", environment, terminal) == "Jana and more"
    path, mode, folder_mode = report.read_text().split()
    assert path.startswith("/dev/shm/")
    assert stat.S_IMODE(int(mode, 8)) == 0o600 and stat.S_IMODE(int(folder_mode, 8)) == 0o700
    assert not Path(path).parent.exists()


def test_an_editor_that_fails_or_is_missing_leaves_the_text_as_it_was(tmp_path: Path) -> None:
    with (tmp_path / "terminal").open("w") as terminal:
        with pytest.raises(EditorFailed, match="ended with code 1"):
            edit("x", {"EDITOR": "false"}, terminal)
        with pytest.raises(EditorFailed, match="can't be started"):
            edit("x", {"EDITOR": "no-such-editor-here"}, terminal)


def test_without_a_folder_in_memory_nothing_is_written_to_a_disk(tmp_path: Path) -> None:
    with pytest.raises(EditorFailed, match="not put on a disk"):
        memory_folder({"XDG_RUNTIME_DIR": str(tmp_path)}, mounts="/dev/sda1 / ext4 rw 0 0\n")


async def test_what_is_typed_behind_enter_is_not_sent_with_it_and_not_lost(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        for key in ("o", "n", "e", "enter", "t", "w", "o"):  # as fast as keys can come, without a pause between
            screen.app.post_message(_key(key))
        await screen.until(lambda: application.of(port.StartTurn) and screen.chat.composer.text == "two")
        assert application.of(port.StartTurn)[0].text == "one"


def _key(name: str) -> object:
    from textual.events import Key

    return Key(name, name if len(name) == 1 else None)
