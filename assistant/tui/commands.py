"""What can be done by name: after a slash while writing, and in the palette. One table for both."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """One command. `action` is an action of the chat screen."""

    name: str
    title: str
    """For the palette."""
    help: str
    action: str


COMMANDS = (
    Command("help", "Help", "Keys and commands", "help"),
    Command("seen", "What the model saw", "Typed and sent text, with every change marked", "seen"),
    Command("why", "Why: the decision explained", "Rules, policy digest, record numbers", "explain"),
    Command("values", "Real values or placeholders", "Switch the whole conversation", "values"),
    Command("copy", "Copy the last answer", "To the terminal's clipboard", "copy"),
    Command("code", "Copy a code block", "The last one of the last answer", "copy_last_code"),
    Command("new", "New conversation", "The one that is open stays in the list", "new"),
    Command("list", "Your conversations", "Open, search, rename, pin, export, delete", "conversations"),
    Command("rename", "Rename this conversation", "Its title is encrypted like its messages", "rename"),
    Command("export", "Export this conversation", "As Markdown or JSON, with real values or placeholders", "export"),
    Command("again", "Answer once more", "Both answers are kept", "regenerate"),
    Command("edit", "Edit the last prompt", "As a branch: both are kept", "edit_last"),
    Command("now", "Answer now", "End the reasoning", "answer_now"),
    Command("reasoning", "Fold or unfold the reasoning", "Of all messages on the screen", "reasoning"),
    Command("classify", "Raise the classification", "Of this conversation; it can't be lowered", "classify"),
    Command("editor", "Write in $EDITOR", "The file is in memory only", "editor"),
    Command("theme", "Light, dark or high contrast", "For this session; chat.theme keeps it", "app.next_theme"),
    Command("quit", "Leave", "An answer that is being written is stopped and kept", "quit"),
)


def find(line: str) -> Command | None:
    """The command that a whole line names; None for anything else."""
    return next((command for command in COMMANDS if line.strip() == f"/{command.name}"), None)


def completions(text: str) -> tuple[Command, ...]:
    """Commands that a text could become: `/s` gives `/seen`. None once it is more than one word."""
    if not text.startswith("/") or any(character.isspace() for character in text):
        return ()
    return tuple(command for command in COMMANDS if command.name.startswith(text[1:].lower()))
