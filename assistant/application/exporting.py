"""A conversation as one text, for a file or the clipboard. With placeholders nothing that a person typed is in it as typed."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Literal

from assistant.application.screening import screen
from assistant.conversations.records import Conversation, Message
from assistant.facts import Role

Format = Literal["markdown", "json"]

_EXTENSION = {"markdown": "md", "json": "json"}
_NAME = 60
"""Characters of a file's name, at most, without its extension."""


def file_name(conversation: Conversation, form: Format, *, real: bool) -> str:
    """A file name of `a`-`z`, `0`-`9` and `-`, with an extension. From the title only where real values are wanted."""
    plain = unicodedata.normalize("NFKD", conversation.title).encode("ascii", "ignore").decode().lower() if real else ""
    words = re.sub("[^a-z0-9]+", "-", plain)[:_NAME].strip("-")
    return f"{words or f'conversation-{_short(conversation)}'}.{_EXTENSION[form]}"


def conversation_text(conversation: Conversation, branch: Iterable[Message], form: Format, *, real: bool) -> str:
    """The messages of a branch; `real` values, or as the model was shown and wrote them.

    The title is made of what was typed, so without real values the conversation's id stands in its place.
    """
    title = " ".join(screen(conversation.title).split()) if real else ""
    title = title or f"Conversation {_short(conversation)}"
    if form == "json":
        return _json(conversation, title, branch, real=real)
    return _markdown(title, branch, real=real)


def _markdown(title: str, branch: Iterable[Message], *, real: bool) -> str:
    parts = [f"# {title}"]
    for message in branch:
        who = "You" if message.role is Role.USER else "Assistant"
        parts.append(f"## {who}, {_time(message).strftime('%Y-%m-%d %H:%M')} UTC{_state(message)}")
        parts.append(_text(message, real=real))
    return "\n\n".join(parts) + "\n"


def _json(conversation: Conversation, title: str, branch: Iterable[Message], *, real: bool) -> str:
    value: dict[str, Any] = {
        "schema": "assistant.conversation-export/1",
        "id": conversation.id.hex(),
        "title": title,
        "values": "real" if real else "placeholders",
        "classification": conversation.classification.label,
        "messages": [
            {
                "role": message.role.value,
                "created": _time(message).isoformat(timespec="seconds"),
                "finished": message.finished,
                "stopped": message.stopped,
                "text": _text(message, real=real),
            }
            for message in branch
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _text(message: Message, *, real: bool) -> str:
    return screen(message.text if real else message.outbound)


def _state(message: Message) -> str:
    return " (stopped)" if message.stopped else "" if message.finished else " (unfinished)"


def _time(message: Message) -> datetime:
    return datetime.fromtimestamp(message.created_ms / 1000, UTC)


def _short(conversation: Conversation) -> str:
    return conversation.id.hex()[:12]
