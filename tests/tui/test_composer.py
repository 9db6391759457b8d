"""The composer: lines as they are seen, recalled prompts that were changed, folded pastes as one thing, and the keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.events import Paste

from assistant.application import port
from assistant.errors import ConfigurationError
from assistant.tui.bindings import KEYS, keymap
from assistant.tui.widgets.composer import clean
from tests.tui.conftest import Screen, Start
from tests.tui.scripted import ScriptedPort

LARGE = "secret " * 2000
TURNING = "\u202e\u2066\u200f\u061c"


async def paste(screen: Screen, text: str = LARGE, number: int = 1) -> None:
    screen.chat.composer.post_message(Paste(text))
    await screen.sees(f"pasted {number}")


async def sent(screen: Screen, application: ScriptedPort) -> str:
    await screen.press("enter")
    await screen.until(lambda: application.of(port.StartTurn))
    return str(application.of(port.StartTurn)[0].text)


# --- Lines and history ----------------------------------------------------------------------------------------------


async def test_up_and_down_go_through_the_lines_that_a_long_one_is_wrapped_into(start: Start) -> None:
    async with start(ScriptedPort(), size=(60, 30)) as screen:
        await screen.send("before")
        long = "word " * 25
        screen.chat.composer.put(long)
        lines = screen.chat.composer.wrapped_document.height
        assert lines > 1
        await screen.press(*["up"] * (lines - 1))
        assert screen.chat.composer.text == long
        await screen.press("down", "up", "up")
        assert screen.chat.composer.text == "before"
        await screen.press("down")
        assert screen.chat.composer.text == long


async def test_a_recalled_prompt_that_was_changed_is_kept_while_the_message_is_written(start: Start) -> None:
    async with start(ScriptedPort()) as screen:
        await screen.send("first")
        await screen.send("second")
        await screen.type("draft")
        await screen.press("up")
        await screen.type(" changed")
        await screen.press("up")
        assert screen.chat.composer.text == "first"
        await screen.press("down")
        assert screen.chat.composer.text == "second changed"
        await screen.press("down")
        assert screen.chat.composer.text == "draft"
        screen.chat.composer.empty()
        await screen.press("up")
        assert screen.chat.composer.text == "second"


async def test_a_draft_with_a_folded_paste_comes_back_with_it(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        screen.chat.composer.remember(["before"])
        await paste(screen)
        await screen.press("up", "down")
        assert screen.chat.composer.text.count("pasted 1:") == 1
        assert await sent(screen, application) == LARGE


async def test_prompts_that_are_read_anew_or_sent_meanwhile_leave_what_is_written_alone(start: Start) -> None:
    async with start(ScriptedPort()) as screen:
        composer = screen.chat.composer
        composer.remember(["one", "two"])
        await screen.type("draft")
        await screen.press("up")
        await screen.type("!")
        composer.sent("three")
        composer.remember(["one", "two", "three", "four"])
        assert composer.text == "two!"
        await screen.press("down", "down", "down")
        assert composer.text == "draft"
        await screen.press("up")
        assert composer.text == "four"


# --- Folded pastes --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "keys",
    [
        ("backspace",),
        ("ctrl+w",),
        ("left", "left", "left", "backspace"),
        ("left", "left", "left", "delete"),
        ("left", "left", "left", "ctrl+k"),
        ("left", "left", "left", "ctrl+u"),
        ("shift+left", "shift+left", "x", "backspace"),
    ],
)
async def test_what_would_damage_a_folded_paste_deletes_it_and_undo_brings_it_back(
    start: Start, keys: tuple[str, ...]
) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        await paste(screen)
        word = screen.chat.composer.text
        await screen.press(*keys)
        assert screen.chat.composer.text == ""
        for _ in keys:
            if screen.chat.composer.text != word:
                await screen.press("ctrl+z")
        assert await sent(screen, application) == LARGE


async def test_delete_before_a_folded_paste_deletes_all_of_it_and_nothing_else(start: Start) -> None:
    async with start(ScriptedPort()) as screen:
        await screen.type("a ")
        await paste(screen)
        await screen.type(" b")
        await screen.press("home", "right", "right", "delete")
        assert screen.chat.composer.text == "a  b"


async def test_what_is_written_inside_a_folded_paste_goes_behind_it(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        await paste(screen)
        await screen.press("left", "left", "left")
        await screen.type("hi")
        assert await sent(screen, application) == f"{LARGE}hi"


async def test_the_word_of_a_paste_that_is_there_twice_is_sent_as_the_paste_twice(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        await paste(screen)
        screen.chat.composer.insert(f" {screen.chat.composer.text}")
        assert await sent(screen, application) == f"{LARGE} {LARGE}"


async def test_a_part_of_the_word_of_a_paste_is_never_sent(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        await paste(screen)
        await screen.press("end")
        screen.chat.composer.insert("⟦pasted 1: 14")
        await screen.press("enter")
        await screen.sees("There is a part of a folded paste in the text.")
        assert not application.of(port.StartTurn)
        await screen.press(*["backspace"] * len("⟦pasted 1: 14"))
        assert await sent(screen, application) == LARGE


# --- What is shown --------------------------------------------------------------------------------------------------


async def test_what_turns_text_round_is_shown_as_a_mark_and_sent_as_it_is(start: Start) -> None:
    application = ScriptedPort()
    async with start(application) as screen:
        screen.chat.composer.put(f"a{TURNING}b")
        await screen.sees("a\ufffd\ufffd\ufffd\ufffdb")
        assert not any(character in screen.text for character in TURNING)
        assert await sent(screen, application) == f"a{TURNING}b"


@given(st.text(st.sampled_from("a\r\n\t\x0b\x0c\x1c\x85\u2028\u2029\x1b[m")))
def test_a_text_breaks_only_where_the_editor_is_told_to(text: str) -> None:
    kept = clean(text)
    assert f"{kept}|".split("\n") == f"{kept}|".splitlines()
    assert clean("a\u2028b\u2029") == "a\nb\n"


# --- Keys -----------------------------------------------------------------------------------------------------------


def test_the_keys_as_they_are_can_be_set_again() -> None:
    as_they_are = {key.id: key.keys for key in KEYS}
    assert keymap(as_they_are) == as_they_are
    assert keymap({}) == {}


def test_keys_may_be_spelt_as_the_help_spells_them() -> None:
    assert keymap({"copy": "Ctrl+B, F9", "message-copy": "Y"}) == {"copy": "ctrl+b,f9", "message-copy": "y"}


@pytest.mark.parametrize("keys", ["", " ", "f9,", "ctrl+"])
def test_an_empty_key_is_refused(keys: str) -> None:
    with pytest.raises(ConfigurationError, match="gives copy an empty key"):
        keymap({"copy": keys})


@pytest.mark.parametrize("key", ["x", "X", "é", "space", "question_mark", "minus", "slash"])
@pytest.mark.parametrize("id", ["values", "send", "rename"])
def test_a_key_that_writes_is_refused_but_for_messages(id: str, key: str) -> None:
    with pytest.raises(ConfigurationError, match=f"to {id}, and then it could not be written"):
        keymap({id: key})
    keymap({"message-copy": key} | ({"fold": "enter"} if key == "space" else {}))


@pytest.mark.parametrize(
    ("wanted", "both"),
    [
        ({"copy": "ctrl+g"}, "ctrl+g to both copy and editor"),
        ({"quit": "up"}, "up to both quit and older"),
        ({"newline": "ctrl+c"}, "ctrl+c to both interrupt and newline"),
        ({"next": "f6"}, "f6 to both copy and next"),
    ],
)
def test_a_key_that_counts_everywhere_can_not_mean_something_else_while_writing(
    wanted: dict[str, str], both: str
) -> None:
    with pytest.raises(ConfigurationError, match=both.replace("+", r"\+")):
        keymap(wanted)
    keymap({"rename": "f6"})
