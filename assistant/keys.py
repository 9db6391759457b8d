"""Key files: signing keys, auditors' keys, and the short secrets of a home, with the rules that protect them.

A private file is written whole or not at all, has mode 0600 in folders of mode 0700, and is refused where group or others
may reach it. Nothing here ever prints a secret; private values have an opaque `repr`. Formats: docs/log-format.md.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
import stat
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import rfc8785
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from assistant.errors import InputRefused, NotAuthorised, VerificationFailed

Random = Callable[[int], bytes]
"""Gives that many random bytes, as `os.urandom` does."""

_ED25519 = b"\x01"
_X25519 = b"\x01"
_KEY_FILE = "assistant/auditor-key/1"
_PROTECTED = "argon2id-aes256gcm"
# RFC 9106 section 4, the second recommended choice (64 MiB, three passes, four lanes).
_ARGON2 = {"memory_kib": 65536, "iterations": 3, "lanes": 4}
_MOST = {"memory_kib": 2**21, "iterations": 64, "lanes": 64}


# --- files -----------------------------------------------------------------------------------------------------------


def write_private(path: Path, data: bytes, *, replace: bool = False) -> None:
    """Writes a file of mode 0600 that is either whole and durable or not there; makes missing folders with mode 0700.

    Raises FileExistsError where it exists and `replace` is false, OSError where the disk refuses.
    """
    for folder in reversed([path.parent, *path.parent.parents]):
        folder.mkdir(mode=0o700, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.{os.urandom(4).hex()}")
    descriptor = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if replace:
            unfinished.rename(path)
        else:
            os.link(unfinished, path)  # unlike rename, this never replaces what another process has just written
    finally:
        unfinished.unlink(missing_ok=True)
    _sync_folder(path.parent)


def read_private(path: Path) -> bytes:
    """The content of a key file; NotAuthorised where it is absent, is no plain file, or may be reached by others."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError as error:
        raise NotAuthorised(
            f"The key file {path} can't be read: {error.strerror}.", not_done="Nothing was opened with it."
        ) from None
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_mode & 0o077:
            raise NotAuthorised(
                f"The key file {path} may be reached by others than its owner.",
                not_done="It was not used.",
                next_step=f"Find out who has read it, then run `chmod 600 {path}`.",
            )
        return file.read(1 << 20)


def destroy_private(path: Path) -> None:
    """Overwrites a key file and removes it. What the disk itself keeps of old blocks is beyond a program's reach."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        os.write(descriptor, os.urandom(max(1, os.fstat(descriptor).st_size)))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    path.unlink(missing_ok=True)
    _sync_folder(path.parent)


def write_secret(path: Path, kind: str, secret: bytes) -> None:
    """Writes 32 secret bytes with their kind and a check against damage. FileExistsError where the file exists."""
    check = _check(kind.encode() + b"\x00" + secret)
    write_private(path, f"{kind} {_b64(secret + check)}\n".encode())


def read_secret(path: Path, kind: str) -> bytes:
    """The 32 bytes of such a file; NotAuthorised where it can't be used, VerificationFailed where it is damaged."""
    words = read_private(path).decode("ascii", "replace").split()
    data = _unb64(words[1], path) if len(words) == 2 and words[0] == kind else b""
    secret = data[:32]
    if len(data) != 36 or data[32:] != _check(kind.encode() + b"\x00" + secret):
        raise VerificationFailed(
            f"The key file {path} is damaged or of another kind.", next_step="Restore it from a backup."
        )
    return secret


# --- signing keys (C2SP signed note) ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class VerifierKey:
    """The public half of a signing key, as https://c2sp.org/signed-note writes it."""

    name: str
    public: bytes

    def __str__(self) -> str:
        return f"{self.name}+{self.key_id.hex()}+{_b64(_ED25519 + self.public)}"

    @property
    def key_id(self) -> bytes:
        """Four bytes that tell keys of one name apart."""
        return hashlib.sha256(self.name.encode() + b"\n" + _ED25519 + self.public).digest()[:4]

    @classmethod
    def parse(cls, text: str) -> VerifierKey:
        """Reads `name+key id+key`; VerificationFailed for anything else, a wrong key id included."""
        name, _, rest = text.strip().partition("+")
        key_id, _, encoded = rest.partition("+")
        key = _unb64(encoded, "The verifier key")
        if not name or any(c.isspace() for c in name) or len(key) != 33 or key[:1] != _ED25519:
            raise VerificationFailed("The verifier key is not one of a log.", next_step="Copy it again, whole.")
        parsed = cls(name, key[1:])
        if parsed.key_id.hex() != key_id:
            raise VerificationFailed("The verifier key is damaged.", next_step="Copy it again, whole.")
        return parsed

    def verify(self, signature: bytes, message: bytes) -> bool:
        """Whether `signature` is this key's over `message` (Ed25519, RFC 8032)."""
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, message)
        except (InvalidSignature, ValueError):
            return False
        return True


@dataclass(frozen=True)
class Signer:
    """A signing key with the name that it signs under."""

    name: str
    private: Ed25519PrivateKey = field(repr=False)

    @classmethod
    def from_seed(cls, name: str, seed: bytes) -> Signer:
        return cls(name, Ed25519PrivateKey.from_private_bytes(seed))

    @classmethod
    def parse(cls, text: str) -> Signer:
        """Reads `PRIVATE+KEY+name+key id+key`; VerificationFailed for anything else."""
        parts = text.strip().split("+", 4)
        key = _unb64(parts[4], "The signing key") if len(parts) == 5 and parts[:2] == ["PRIVATE", "KEY"] else b""
        if len(key) != 33 or key[:1] != _ED25519:
            raise VerificationFailed("The signing key is not one of a log.", next_step="Restore it from a backup.")
        signer = cls.from_seed(parts[2], key[1:])
        if signer.verifier.key_id.hex() != parts[3]:
            raise VerificationFailed("The signing key is damaged.", next_step="Restore it from a backup.")
        return signer

    def serialise(self) -> str:
        """The text that `parse` reads. A secret."""
        return (
            f"PRIVATE+KEY+{self.name}+{self.verifier.key_id.hex()}+{_b64(_ED25519 + self.private.private_bytes_raw())}"
        )

    @property
    def verifier(self) -> VerifierKey:
        return VerifierKey(self.name, self.private.public_key().public_bytes_raw())

    def sign(self, message: bytes) -> bytes:
        return self.private.sign(message)


# --- auditors' keys --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class AuditorPublic:
    """The half of an auditor's key that a log seals to."""

    name: str
    public: bytes

    def __str__(self) -> str:
        return f"assistant-auditor+{quote(self.name, safe='')}+{self._check.hex()}+{_b64(_X25519 + self.public)}"

    @property
    def _check(self) -> bytes:
        return _check(self.name.encode() + b"\n" + _X25519 + self.public)

    @property
    def key_id(self) -> bytes:
        """16 bytes that records and rosters name the key by."""
        return hashlib.sha256(b"assistant/auditor/1\x00" + self.public).digest()[:16]

    @classmethod
    def parse(cls, text: str) -> AuditorPublic:
        """Reads the line of a `.pub` file; InputRefused for anything else, a copying mistake included."""
        parts = text.strip().split("+", 3)
        try:
            if len(parts) != 4 or parts[0] != "assistant-auditor":
                raise ValueError
            key = base64.b64decode(parts[3], validate=True)
            parsed = cls(unquote(parts[1], errors="strict"), key[1:])
            if len(key) != 33 or key[:1] != _X25519 or str(parsed) != text.strip():
                raise ValueError
        except ValueError:
            raise InputRefused(
                "This is not the public half of an auditor's key, or a character of it was lost.",
                not_done="Nothing was installed.",
                next_step="Copy the line of the .pub file again, whole.",
            ) from None
        return parsed


@dataclass(frozen=True)
class AuditorKey:
    """An auditor's whole key, unlocked."""

    name: str
    private: X25519PrivateKey = field(repr=False)

    @property
    def public(self) -> AuditorPublic:
        return AuditorPublic(self.name, self.private.public_key().public_bytes_raw())


def create_auditor(path: Path, name: str, passphrase: str | None, *, randbytes: Random = os.urandom) -> AuditorPublic:
    """Makes an auditor's key file at `path` and its public half beside it, as `<path>.pub`.

    Args: where; who the auditor is; the passphrase (None only for a trial key, which file permissions alone protect).
    Raises InputRefused for an empty name or passphrase, or where a file is already there.
    """
    if not name.strip() or len(name) > 100 or any(unicodedata.category(c).startswith("C") for c in name):
        raise InputRefused("An auditor's name is 1 to 100 printable characters.", not_done="No key was made.")
    if passphrase is not None and len(passphrase) < 8:
        raise InputRefused("The passphrase has fewer than 8 characters.", not_done="No key was made.")
    private = X25519PrivateKey.from_private_bytes(randbytes(32))
    public = AuditorKey(name, private).public
    document: dict[str, Any] = {
        "format": _KEY_FILE,
        "name": name,
        "key_id": public.key_id.hex(),
        "public_key": _b64(public.public),
        "protection": {"scheme": "none"},
    }
    secret = private.private_bytes_raw()
    if passphrase is not None:
        salt, nonce = randbytes(16), randbytes(12)
        document["protection"] = {"scheme": _PROTECTED, "salt": _b64(salt), "nonce": _b64(nonce), **_ARGON2}
        key = _stretch(passphrase, salt, **_ARGON2)
        secret = AESGCM(key).encrypt(nonce, secret, rfc8785.dumps(document))
    document["private_key"] = _b64(secret)
    beside = path.with_name(path.name + ".pub")
    try:
        if beside.exists():
            raise FileExistsError
        write_private(path, json.dumps(document, indent=1, ensure_ascii=False).encode() + b"\n")
        write_private(beside, f"{public}\n".encode())
    except FileExistsError:
        raise InputRefused(
            f"There is already a file at {path} or {beside}.",
            not_done="No key was made, and nothing was overwritten.",
            next_step="Choose another place.",
        ) from None
    return public


def load_auditor(path: Path, passphrase: str | None) -> AuditorKey:
    """Unlocks an auditor's key file.

    Raises NotAuthorised for a wrong passphrase, a missing one, or a file that others may reach; VerificationFailed for a
    file that is no auditor's key.
    """
    damaged = VerificationFailed(
        f"{path} is not an auditor's key file, or is damaged.", next_step="Restore it from a backup."
    )
    raw = read_private(path)
    try:
        document = json.loads(raw)
        protection = document["protection"]
        secret = base64.b64decode(document["private_key"], validate=True)
        public = base64.b64decode(document["public_key"], validate=True)
        if document["format"] != _KEY_FILE or not isinstance(document["name"], str):
            raise ValueError
        if protection["scheme"] == _PROTECTED:
            salt = base64.b64decode(protection["salt"], validate=True)
            nonce = base64.b64decode(protection["nonce"], validate=True)
            costs = {name: protection[name] for name in _ARGON2}
            if (
                not all(type(cost) is int and 0 < cost <= _MOST[name] for name, cost in costs.items())
                or len(nonce) != 12
            ):
                raise ValueError
            associated = rfc8785.dumps({name: value for name, value in document.items() if name != "private_key"})
        elif protection["scheme"] != "none":
            raise ValueError
    except (ValueError, KeyError, TypeError, RecursionError):
        raise damaged from None
    if protection["scheme"] == _PROTECTED:
        if passphrase is None:
            raise NotAuthorised(f"The key {path} has a passphrase, and none was given.")
        try:
            secret = AESGCM(_stretch(passphrase, salt, **costs)).decrypt(nonce, secret, associated)
        except InvalidTag:
            raise NotAuthorised("The passphrase is wrong.", not_done="Nothing was opened.") from None
    if len(secret) != 32:
        raise damaged
    key = AuditorKey(document["name"], X25519PrivateKey.from_private_bytes(secret))
    if key.public.public != public:
        raise damaged
    return key


def needs_passphrase(path: Path) -> bool:
    """Whether the auditor's key at `path` is protected by one. The same errors as `load_auditor`."""
    try:
        scheme = json.loads(read_private(path))["protection"]["scheme"]
    except (ValueError, KeyError, TypeError):
        raise VerificationFailed(f"{path} is not an auditor's key file, or is damaged.") from None
    return bool(scheme != "none")


def _stretch(passphrase: str, salt: bytes, *, memory_kib: int, iterations: int, lanes: int) -> bytes:
    text = unicodedata.normalize("NFC", passphrase).encode()
    return Argon2id(salt=salt, length=32, iterations=iterations, lanes=lanes, memory_cost=memory_kib).derive(text)


def _check(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()[:4]


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _unb64(text: str, what: object) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        raise VerificationFailed(
            f"{what} is damaged.", next_step="Restore it from a backup or copy it again."
        ) from None


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
