"""Seals single values before they reach a column, and keeps the key for it. Never shows a key or stores plaintext.

AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce a value; one key may seal 2^32 values. Each value is bound to
its table, column and row, so that it can't be moved to another place unnoticed. That an older value of the same place
was put back is not noticed.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

import cbor2
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from assistant.errors import NotAuthorised, StorageFailed, VerificationFailed
from assistant.storage.failures import storage_errors
from assistant.storage.files import make_private_folder, sync_folder

KEY_BYTES = 32
_FORMAT = b"\x01"
_NONCE_BYTES = 12
_LENGTH_BYTES = 4
_SMALLEST = 64


class Sealer:
    """Seals and opens values under one key. Its `repr` says nothing."""

    __slots__ = ("_cipher",)

    def __init__(self, key: bytes) -> None:
        """Args: 32 random bytes."""
        if len(key) != KEY_BYTES:
            raise ValueError("a key has 32 bytes")
        self._cipher = AESGCM(key)

    def __repr__(self) -> str:
        return "Sealer(…)"

    def seal(self, plaintext: bytes, table: str, column: str, row: bytes, *, pad: bool = True) -> bytes:
        """The value as it is stored in `column` of `table` in the row that `row` names.

        With `pad` its length tells the plaintext's only roughly (see `padded_length`).
        Returns format byte, nonce, ciphertext with tag.
        """
        body = plaintext
        if pad:
            body = len(plaintext).to_bytes(_LENGTH_BYTES, "big") + plaintext
            body = body.ljust(padded_length(len(body)), b"\0")
        nonce = os.urandom(_NONCE_BYTES)
        return _FORMAT + nonce + self._cipher.encrypt(nonce, body, _associated(table, column, row, pad))

    def open(self, sealed: bytes, table: str, column: str, row: bytes, *, pad: bool = True) -> bytes:
        """The plaintext; VerificationFailed where a bit, the place or the key is another than when it was sealed."""
        nonce, body = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        if sealed[:1] == _FORMAT and len(nonce) == _NONCE_BYTES:
            try:
                opened = self._cipher.decrypt(nonce, body, _associated(table, column, row, pad))
            except InvalidTag:
                pass
            else:
                return _unpadded(opened) if pad else opened
        raise VerificationFailed(
            f"A sealed value ({table}.{column}) was changed or moved, or was sealed with another key.",
            not_done="It was not opened.",
            next_step="Restore the database from a backup.",
        )


def derive_key(key: bytes, purpose: str) -> bytes:
    """A key of 32 bytes for one purpose out of `key` (HKDF-SHA256, RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose.encode()).derive(key)


def padded_length(length: int) -> int:
    """The length that `length` bytes are padded to: at least 64, and Padmé above.

    Padmé leaks O(log log length) bits at a cost of at most 12 percent (Nikitin et al., "Reducing Metadata Leakage from
    Encrypted Files and Communication with PURBs", PoPETs 2019, section 4).
    """
    if length <= _SMALLEST:
        return _SMALLEST
    exponent = length.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (length + mask) & ~mask


def load_or_create_key(path: Path) -> bytes:
    """The 32-byte key kept in the file at `path`, made at random (file 0600, folder 0700) where there is none.

    Raises NotAuthorised where group or others may read or write the file, or it belongs to somebody else; StorageFailed
    where it has another length or can't be read.
    """
    with storage_errors(not_done="No key was loaded."):
        try:
            return _load(path)
        except FileNotFoundError:
            _create(path)
            return _load(path)


def _create(path: Path) -> None:
    make_private_folder(path.parent)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.{os.urandom(4).hex()}.new")
    descriptor = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(os.urandom(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        try:
            # Unlike a renaming, a second name never replaces the key that another process made at this moment.
            path.hardlink_to(unfinished)
        except FileExistsError:
            return
    finally:
        unfinished.unlink()
    sync_folder(path.parent)


def _load(path: Path) -> bytes:
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid() or status.st_mode & 0o077:
            raise NotAuthorised(
                f"The key file {path} may be read or changed by others than you.",
                not_done="It was not used.",
                next_step=f"If nobody else can have read it: chmod 600 {path}",
            )
        key = file.read(KEY_BYTES + 1)
    if len(key) != KEY_BYTES:
        raise StorageFailed(
            f"The key file {path} is damaged: it does not have 32 bytes.",
            not_done="It was not used.",
            next_step="Restore it from a backup. Without it, what it sealed can't be read.",
        )
    return key


def _associated(table: str, column: str, row: bytes, pad: bool) -> bytes:
    return cbor2.dumps(["assistant/column/1", table, column, row, pad], canonical=True)


def _unpadded(body: bytes) -> bytes:
    length = int.from_bytes(body[:_LENGTH_BYTES], "big")
    return body[_LENGTH_BYTES : _LENGTH_BYTES + length]
