"""Every key of the terminal app, in one table: what it does, under which id it can be remapped, and its tooltip.

Screens and widgets take their bindings from here, so that the help, the footer and the settings can't disagree.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from textual.binding import Binding, BindingType

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
    Key("delete", "delete,f8", "delete", "Delete", "Delete it for good, after a question.", "conversations", True),
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
    """The setting `chat.keys`, checked. Raises ConfigurationError for an unknown id, or a key that two would share."""
    known = {key.id: key for key in KEYS}
    for name in wanted:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f" Did you mean {near[0]}?" if near else ""
            raise ConfigurationError(
                f"chat.keys names no key binding {name}.{hint}",
                not_done="Nothing was started.",
                next_step=f"There are {', '.join(known)}.",
            )
    taken: dict[tuple[Place, str], str] = {}
    for key in KEYS:
        for one in _split(wanted.get(key.id) or key.keys):
            other = taken.setdefault((key.place, one), key.id)
            if other != key.id:
                raise ConfigurationError(
                    f"chat.keys gives {one} to {key.id}, and {other} has it already.",
                    not_done="Nothing was started.",
                    next_step=f"Give {other} another key too.",
                )
    return dict(wanted)


def keys_of(id: str, remapped: Mapping[str, str]) -> frozenset[str]:
    """The keys of a binding, by Textual's names."""
    key = next(key for key in KEYS if key.id == id)
    return frozenset(_split(remapped.get(id) or key.keys))


def _split(keys: str) -> list[str]:
    return keys.replace(" ", "").split(",")
