"""Every key of the terminal app, in one table: what it does, under which id it can be remapped, and its tooltip.

Screens and widgets take their bindings from here, so that the help, the footer and the settings can't disagree.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from textual.binding import Binding, BindingType
from textual.keys import KEY_NAME_REPLACEMENTS, key_to_character

from assistant.errors import ConfigurationError

Place = Literal["chat", "composer", "message", "conversations"]

PLACES: Mapping[Place, str] = {
    "chat": "Anywhere in the chat",
    "composer": "While writing",
    "message": "With a message selected (Tab or Ctrl+Up gets there)",
    "conversations": "In the list of conversations",
}


@dataclass(frozen=True)
class Key:
    """One binding."""

    id: str
    """What the setting `chat.keys` calls it."""
    keys: str
    """Textual's names, separated by commas; any of them works."""
    action: str
    label: str
    """For the footer: a word or two."""
    tooltip: str
    """A sentence: what it does."""
    place: Place
    footer: bool = False
    priority: bool = False
    """Counts before the focused widget sees the key."""


KEYS = (
    Key("send", "enter", "send", "Send", "Send what you wrote to the model, masked as the policy says.", "composer", True),
    Key("newline", "shift+enter,ctrl+j,alt+enter", "newline", "New line", "Break the line without sending.", "composer"),
    Key("editor", "ctrl+g", "editor", "Editor", "Write in $EDITOR; the file is in memory only.", "composer"),
    Key("older", "up", "older", "Older prompt", "In the first line: bring back what you sent before.", "composer"),
    Key("newer", "down", "newer", "Newer prompt", "In the last line: forward again, to your draft.", "composer"),
    Key("complete", "tab", "complete", "Complete", "Complete a command; else go to the messages.", "composer"),
    Key("stop", "escape", "stop", "Stop", "Stop the answer; what was written is kept. Else: back to writing.", "chat", True),
    Key("answer-now", "f5", "answer_now", "Answer now", "End the reasoning; the answer is written now.", "chat", True),
    Key("help", "f1", "help", "Help", "This help.", "chat", True),
    Key("seen", "f2", "seen", "What it saw", "Show what the model saw: typed, sent, and each change.", "chat", True),
    Key("copy", "f6", "copy", "Copy", "Copy the selected message, or the last answer.", "chat", True, True),
    Key("quit", "ctrl+q", "quit", "Leave", "Leave; an answer that is being written is stopped and kept.", "chat", True, True),
    Key("values", "f3", "values", "Placeholders", "Switch all messages: real values or placeholders.", "chat", True),
    Key("explain", "f4", "explain", "Why", "Explain the decision: rules, policy digest, record numbers.", "chat", True),
    Key("conversations", "ctrl+l", "conversations", "Conversations", "Open, search, rename, export, delete.", "chat", True),
    Key("interrupt", "ctrl+c", "interrupt", "Stop or copy", "Copy what is selected, or stop the answer.", "chat", False, True),
    Key("palette", "ctrl+p", "command_palette", "Commands", "Search everything that can be done.", "chat", False, True),
    Key("new", "ctrl+n", "new", "New", "Start a new conversation.", "chat"),
    Key("regenerate", "ctrl+r", "regenerate", "Again", "Answer the last prompt once more; both answers are kept.", "chat"),
    Key("reasoning", "ctrl+t", "reasoning", "Reasoning", "Fold or unfold the reasoning.", "chat"),
    Key("page-up", "pageup", "page(-1)", "Page up", "Scroll up; earlier messages are loaded at the top.", "chat", False, True),
    Key("page-down", "pagedown", "page(1)", "Page down", "Scroll down.", "chat", False, True),
    Key("oldest", "ctrl+home", "ends(-1)", "Beginning", "Scroll to the beginning of what is loaded.", "chat", False, True),
    Key("newest", "ctrl+end", "ends(1)", "End", "Scroll to the end and follow it.", "chat", False, True),
    Key("select", "ctrl+up", "select_last", "Messages", "Select the last message.", "chat"),
    Key("previous", "up", "move(-1)", "Previous", "Select the message before.", "message"),
    Key("next", "down", "move(1)", "Next", "Select the message after; from the last one, write.", "message"),
    Key("fold", "enter,space", "fold", "Unfold", "Unfold or fold the reasoning, or a long prompt.", "message", True),
    Key("message-copy", "c", "copy_message", "Copy", "Copy this message.", "message", True),
    Key("message-code", "b", "copy_code", "Copy code", "Copy a code block; pressed again, the next one.", "message", True),
    Key("message-why", "w", "why", "Why", "Explain the decision over this message.", "message", True),
    Key("message-edit", "e", "edit", "Edit", "Change this prompt and send it beside the old one.", "message", True),
    Key("message-again", "r", "again", "Again", "Have this prompt answered once more.", "message", True),
    Key("branch-left", "left", "branch(-1)", "Version before", "Show the version before, where there are several.", "message"),
    Key("branch-right", "right", "branch(1)", "Version after", "Show the version after.", "message"),
    Key("rename", "f2", "rename", "Rename", "Give the conversation another title.", "conversations", True),
    Key("pin", "f3", "pin", "Pin", "Keep it at the top, or let it go.", "conversations", True),
    Key("export", "f4", "export", "Export", "Write it to a file, as Markdown or JSON.", "conversations", True),
    Key("delete", "f8", "delete", "Delete", "Delete it for good, after a question.", "conversations", True),
    Key("close", "escape", "close", "Back", "Back to the chat.", "conversations", True),
)  # fmt: skip


def bindings(place: Place) -> list[BindingType]:
    """Textual's bindings of one place."""
    return [
        Binding(
            key.keys,
            key.action,
            key.label,
            show=key.footer,
            priority=key.priority,
            tooltip=key.tooltip,
            id=key.id,
        )
        for key in KEYS
        if key.place == place
    ]


def keymap(wanted: Mapping[str, str]) -> dict[str, str]:
    """The setting `chat.keys`, checked, its keys as Textual names them; `Ctrl+B`, as the help has it, is one of them.

    Raises ConfigurationError for an unknown id; for a key that is empty, that two would share, or that one could then
    not write any more.
    """
    known = {key.id: key for key in KEYS}
    for name in wanted:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f" Did you mean {near[0]}?" if near else ""
            raise _refused(f"chat.keys names no key binding {name}.{hint}", f"There are {', '.join(known)}.")
    given = {name: _split(keys) for name, keys in wanted.items()}
    for name, keys in given.items():
        for one in keys:
            _check(known[name], one)
    taken: dict[str, list[Key]] = {}
    for key in KEYS:
        for one in given.get(key.id) or _split(key.keys):
            for other in taken.setdefault(one, []):
                _check_shared(one, key, other)
            taken[one].append(key)
    return {name: ",".join(keys) for name, keys in given.items()}


def _check(key: Key, one: str) -> None:
    """Whether a binding may have a key at all."""
    if not all(one.split("+")):
        raise _refused(f"chat.keys gives {key.id} an empty key.", "Name a key, or remove the line.")
    if key.place != "message" and _writes(one):
        raise _refused(
            f"chat.keys gives {one} to {key.id}, and then it could not be written any more.",
            "Give it a function key, or one with Ctrl or Alt.",
        )


def _writes(one: str) -> bool:
    """Whether a key alone writes a character. Textual names some by words."""
    named = one in KEY_NAME_REPLACEMENTS.values() or (key_to_character(one) or "\0").isprintable()
    return len(one) == 1 or ("+" not in one and named)


def _check_shared(one: str, key: Key, other: Key) -> None:
    """Whether two bindings may both have a key."""
    if key is other:
        return
    places = {key.place, other.place}
    if len(places) == 1:
        raise _refused(
            f"chat.keys gives {one} to {key.id}, and {other.id} has it already.", f"Give {other.id} another key too."
        )
    if (key.priority or other.priority) and "conversations" not in places:  # which is a screen of its own
        first, second = (key, other) if key.priority else (other, key)
        raise _refused(
            f"chat.keys gives {one} to both {first.id} and {second.id}, and {first.id} would always get it.",
            f"Give {first.id} or {second.id} another key.",
        )


def _refused(why: str, next_step: str) -> ConfigurationError:
    return ConfigurationError(why, not_done="Nothing was started.", next_step=next_step)


def keys_of(id: str, remapped: Mapping[str, str]) -> frozenset[str]:
    """The keys of a binding, by Textual's names."""
    key = next(key for key in KEYS if key.id == id)
    return frozenset(_split(remapped.get(id) or key.keys))


def _split(keys: str) -> list[str]:
    return keys.replace(" ", "").lower().split(",")
