"""Kept messages as the port carries them: restored, explained, and in their place among branches."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assistant.application.keeping import copy_of
from assistant.application.screening import screen
from assistant.conversations.branches import Branches
from assistant.conversations.records import Message
from assistant.facts import Role
from assistant.privacy.pseudonyms import Vault
from assistant.privacy.restoration import Piece, PieceKind, StreamRestorer, merge


def message_view(message: Message, tree: Branches, vault: Vault) -> dict[str, Any]:
    """One message. What a row of an earlier version does not have is null, false or empty."""
    kept = message.decision or {}
    parent, siblings = tree.parent(message), tree.siblings(message)
    return {
        "id": message.id.hex(),
        "parent": parent.id.hex() if parent is not None else None,
        "branches": {"index": siblings.index(message), "ids": [sibling.id.hex() for sibling in siblings]},
        "role": message.role.value,
        "text": message.text,
        "outbound": message.outbound,
        "reasoning": message.reasoning,
        "reasoning_pieces": _reasoning(message, vault),
        "finished": message.finished,
        "stopped": message.stopped,
        "created_ms": message.created_ms,
        "request_seq": message.request_seq,
        "response_seq": message.response_seq,
        "changes": kept.get("changes", []),
        "pieces": _answer(message, vault) if message.role is Role.ASSISTANT else [],
        "decision": kept.get("view"),
        "copy": copy_of(kept),
        "ended": kept.get("ended"),
        "warnings": kept.get("warnings", []),
        "usage": kept.get("usage"),
        "truncated": kept.get("truncated", False),
        "unknown": kept.get("unknown", []),
        "outcome": _outcome(message),
        "model": kept.get("model"),
        "classification": kept.get("classification"),
    }


def _outcome(message: Message) -> str | None:
    """How the answer's turn ended; None for a prompt, and for an answer that the log does not have (yet)."""
    if message.role is not Role.ASSISTANT or not message.finished:
        return None
    outcome = (message.decision or {}).get("outcome")
    return str(outcome) if outcome else "stopped" if message.stopped else "finished"


def _answer(message: Message, vault: Vault) -> list[list[str]]:
    places = (message.decision or {}).get("made_up")
    # A row of an earlier version does not tell what the model made up from what it repeated: it is flagged either way.
    made_up = None if places is None else {tuple(place) for place in places}
    return _pieces(message.text, message.outbound, vault, made_up)


def _reasoning(message: Message, vault: Vault) -> list[list[str]]:
    """The reasoning in pieces; none where an earlier version kept only what was shown of it."""
    outbound = (message.decision or {}).get("reasoning")
    return _pieces(message.reasoning, outbound, vault, set()) if outbound and message.reasoning else []


def _pieces(text: str, outbound: str, vault: Vault, made_up: set[tuple[int, int]] | None) -> list[list[str]]:
    """A text as it was shown, piece by piece: text, what the model wrote, `plain`, `restored` or `unknown`.

    One plain piece where restoring the kept words does not give the very text that was shown.
    """
    pieces = list(_restored(outbound, vault, made_up))
    if "".join(shown for shown, _, _ in pieces) == text:
        return pieces
    return [[text, screen(outbound), "plain"]]


def _restored(outbound: str, vault: Vault, made_up: set[tuple[int, int]] | None) -> Iterator[list[str]]:
    """`made_up`: places of literals that stand for what the model made up; None: all of them may."""
    restorer = StreamRestorer(vault.lookup)
    at = 0
    for piece in merge([*restorer.feed(outbound), *restorer.close()]):
        end = at + len(piece.written)
        literal = piece.placeholder is not None and piece.placeholder.startswith("[LITERAL_")
        text, written, mark = screen(piece.text), screen(piece.written), _mark(piece)
        if piece.kind is PieceKind.RESTORED and literal and (made_up is None or (at, end) in made_up):
            written, mark = text, "unknown"
        if text or written:
            yield [text, written, mark]
        at = end


def _mark(piece: Piece) -> str:
    match piece.kind:
        case PieceKind.PLAIN:
            return "plain"
        case PieceKind.RESTORED:
            return "restored"
        case _:
            return "unknown"
