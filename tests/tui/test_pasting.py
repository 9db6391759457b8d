"""Keys and pastes as bytes from the terminal: however they are cut, a paste is text and presses no key."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from textual.events import Key, Paste
from textual.message import Message

from assistant.tui.terminal import PASTE_END, PASTE_START, KeyParser
from assistant.tui.widgets.composer import clean

HOSTILE = (
    "see \x1b]52;c;aGFja2Vk\x07 and \x1b[31;1;4;5;7;8;9;38;5;196;48;5;21m\r\x1bOQ\x07\x11 " + "\x1b" + "x" * 60 + "\r"
)


def parsed(*chunks: str) -> list[Message]:
    parser = KeyParser()
    return [message for chunk in chunks for message in parser.feed(chunk)]


def test_a_hostile_paste_presses_no_key() -> None:
    messages = parsed(f"a{PASTE_START}{HOSTILE}{PASTE_END}b")
    assert [type(message) for message in messages] == [Key, Paste, Key]
    assert messages[1].text == HOSTILE  # type: ignore[attr-defined]


@given(st.data())
def test_where_the_stream_is_cut_changes_nothing(data: st.DataObject) -> None:
    stream = f"x{PASTE_START}{HOSTILE}{PASTE_END}y{PASTE_START}{PASTE_END}z{PASTE_START}two{PASTE_END}\r"
    cuts = sorted(data.draw(st.sets(st.integers(1, len(stream) - 1), max_size=12)))
    chunks = [stream[low:high] for low, high in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    messages = parsed(*chunks)
    said = [message.text if isinstance(message, Paste) else message.key for message in messages]  # type: ignore[attr-defined]
    assert said == ["x", HOSTILE, "y", "", "z", "two", "enter"]


def test_keys_with_modifiers_still_arrive() -> None:
    keys = [
        message.key for message in parsed("\x1b[13;2u", "\x1b[A", "\x1bOQ", "\x0a", "\r") if isinstance(message, Key)
    ]
    assert keys == ["shift+enter", "up", "f2", "ctrl+j", "enter"]


@given(st.text())
def test_what_goes_into_a_message_has_no_control_characters(text: str) -> None:
    kept = clean(text)
    assert all(character in "\n\t" or character >= " " for character in kept)
    assert not any("\x7f" <= character <= "\x9f" for character in kept)


def test_a_pasted_log_loses_its_colours_and_nothing_else() -> None:
    assert clean("\x1b[31mERROR\x1b[0m\tat line 3\r\nnext\rlast") == "ERROR\tat line 3\nnext\nlast"
