"""Signed checkpoints: c2sp.org/tlog-checkpoint in c2sp.org/signed-note, Ed25519.

A note with a malformed line is refused as a whole; nothing is skipped.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass

from assistant.errors import VerificationFailed
from assistant.keys import Signer, VerifierKey

_DASH = "\u2014 "
_MOST_SIGNATURES = 100


def origin(log_id: bytes) -> str:
    """The first line of a log's checkpoints, and the name of its key."""
    return f"assistant/log/{log_id.hex()}"


@dataclass(frozen=True)
class Checkpoint:
    """How many records a log had, and what they were."""

    origin: str
    size: int
    root: bytes

    def text(self) -> str:
        """What is signed."""
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n"

    @classmethod
    def parse(cls, text: str) -> Checkpoint:
        """VerificationFailed for anything but the three lines. Extension lines are not ours."""
        lines = text.split("\n")
        try:
            named, size, root, end = lines
            parsed = cls(named, int(size), base64.b64decode(root, validate=True))
        except (ValueError, binascii.Error):
            raise _malformed() from None
        if end or not named or parsed.size < 0 or len(parsed.root) != 32 or parsed.text() != text:
            raise _malformed()
        return parsed


def sign_note(text: str, signer: Signer) -> str:
    """A signed note. ValueError for a text that a note can't have."""
    if not text.endswith("\n") or any(ord(c) < 32 and c != "\n" for c in text):
        raise ValueError("a note is lines of text")
    signature = base64.b64encode(signer.verifier.key_id + signer.sign(text.encode())).decode()
    return f"{text}\n{_DASH}{signer.name} {signature}\n"


def open_note(note: str, key: VerifierKey) -> str:
    """The text of a note that `key` has signed; VerificationFailed where it has not, or where a line is malformed."""
    text, separator, block = note.rpartition("\n\n")
    if not separator or not block.endswith("\n") or any(ord(c) < 32 and c != "\n" for c in note):
        raise _malformed()
    text += "\n"
    lines = block[:-1].split("\n")
    if len(lines) > _MOST_SIGNATURES:
        raise _malformed()
    ours: bytes | None = None
    for line in lines:
        name, _, encoded = line.removeprefix(_DASH).partition(" ")
        try:
            signature = base64.b64decode(encoded, validate=True)
        except (ValueError, binascii.Error):
            raise _malformed() from None
        if not line.startswith(_DASH) or not name or "+" in name or len(signature) < 5:
            raise _malformed()
        if name == key.name and signature[:4] == key.key_id and ours is None:
            ours = signature[4:]
    if ours is None or not key.verify(ours, text.encode()):
        raise VerificationFailed(
            f"The checkpoint is not signed by {key.name}.",
            next_step="Compare the verifier key with the one you pinned.",
        )
    return text


def sign_checkpoint(checkpoint: Checkpoint, signer: Signer) -> str:
    return sign_note(checkpoint.text(), signer)


def open_checkpoint(note: str, key: VerifierKey) -> Checkpoint:
    """The checkpoint of a signed note; VerificationFailed where it is not signed by `key` or of another log."""
    checkpoint = Checkpoint.parse(open_note(note, key))
    if checkpoint.origin != key.name:
        raise VerificationFailed(f"The checkpoint is of another log: {checkpoint.origin}.")
    return checkpoint


def _malformed() -> VerificationFailed:
    return VerificationFailed(
        "The checkpoint is malformed.", next_step="Copy it again, whole, or run `assistant audit verify`."
    )
