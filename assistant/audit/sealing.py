"""Suite 1: what seals bodies, their keys and epochs' private halves (docs/log-format.md, "Suite 1").

No plaintext leaves a function here before all of it has been authenticated. Algorithms are not negotiated.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from cryptography.cobblestone import Cobblestone256Decryptor, Cobblestone256Encryptor
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from assistant.audit.encoding import SUITE, Malformed, encode, pad, unpad
from assistant.errors import VerificationFailed

BODY = b"assistant/log/body/1"
KEY = b"assistant/log/key/1"
HALF = b"assistant/log/half/1"
WRAP = b"assistant/log/wrap/1"
EPOCH = b"assistant/log/epoch/1"
ROSTER = b"assistant/log/roster/1"


def context(purpose: bytes, fields: list[object]) -> bytes:
    """What a sealed or signed thing is bound to."""
    return purpose + b"\x00" + encode(fields)


@dataclass(frozen=True)
class RecordContext:
    """What a record's body and key are bound to, so that neither can stand in another place."""

    log_id: bytes
    record_id: bytes
    event: str
    epoch: bytes

    def bytes(self, purpose: bytes, part: str) -> bytes:
        return context(purpose, [SUITE, self.log_id, self.record_id, self.event, part, self.epoch])


def seal_body(body: bytes, key: bytes, where: RecordContext) -> tuple[bytes, int]:
    """Pads and encrypts CBOR under a 32-byte key that is used for nothing else. Returns the bytes and the padded length."""
    plaintext = pad(body)
    encryptor = Cobblestone256Encryptor(key, where.bytes(BODY, "body"))
    return encryptor.update(plaintext) + encryptor.finalize(), len(plaintext)


def open_body(sealed: bytes, key: bytes, where: RecordContext) -> bytes:
    """The CBOR of a sealed body; VerificationFailed where anything of it was changed, cut off, or is another's."""
    decryptor = Cobblestone256Decryptor(key, where.bytes(BODY, "body"))
    try:
        plaintext = decryptor.update(sealed)
        plaintext += decryptor.finalize()
        return unpad(plaintext)
    except (InvalidTag, Malformed):
        raise _unsealable("body") from None


def seal_key(key: bytes, epoch_public: bytes, where: RecordContext) -> bytes:
    """A body's key, sealed to an epoch's public key (32 bytes)."""
    return _hpke().encrypt(key, X25519PublicKey.from_public_bytes(epoch_public), where.bytes(KEY, "key"))


def open_key(sealed: bytes, epoch_private: X25519PrivateKey, where: RecordContext) -> bytes:
    try:
        return _hpke().decrypt(sealed, epoch_private, where.bytes(KEY, "key"))
    except (InvalidTag, ValueError):
        raise _unsealable("key") from None


@dataclass(frozen=True)
class HalfContext:
    """What an epoch's private half, sealed to one auditor, is bound to."""

    log_id: bytes
    epoch: bytes
    month: str
    auditor: bytes

    def sealing(self) -> bytes:
        return context(HALF, [SUITE, self.log_id, self.epoch, self.month, self.auditor])

    def wrapping(self, kek: int) -> bytes:
        return context(WRAP, [SUITE, self.log_id, self.epoch, self.auditor, kek])


def seal_half(private: bytes, auditor_public: bytes, where: HalfContext) -> bytes:
    """An epoch's private half (32 bytes), sealed to an auditor's public key."""
    return _hpke().encrypt(private, X25519PublicKey.from_public_bytes(auditor_public), where.sealing())


def open_half(sealed: bytes, auditor: X25519PrivateKey, where: HalfContext) -> X25519PrivateKey:
    try:
        return X25519PrivateKey.from_private_bytes(_hpke().decrypt(sealed, auditor, where.sealing()))
    except (InvalidTag, ValueError):
        raise _unsealable("epoch key") from None


def wrap(sealed: bytes, kek: bytes, number: int, where: HalfContext, nonce: bytes) -> bytes:
    """A sealed half under KEK `number`. The nonce is 12 random bytes: a KEK wraps far fewer than 2^32 halves."""
    return nonce + AESGCM(kek).encrypt(nonce, sealed, where.wrapping(number))


def unwrap(wrapped: bytes, kek: bytes, number: int, where: HalfContext) -> bytes:
    try:
        return AESGCM(kek).decrypt(wrapped[:12], wrapped[12:], where.wrapping(number))
    except (InvalidTag, ValueError):
        raise _unsealable("wrapped epoch key") from None


def token(key: bytes, kind: str, value: bytes) -> bytes:
    """What stands for a person (`user`) or a conversation (`conversation`) in clear, under a month's key."""
    return hmac.digest(key, kind.encode() + b"\x00" + value, "sha256")


def _hpke() -> Suite:
    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def _unsealable(what: str) -> VerificationFailed:
    return VerificationFailed(
        f"A sealed {what} does not open: it was changed, or the key is another's.",
        not_done="Nothing of it was shown.",
        next_step="Run `assistant audit verify`.",
    )
