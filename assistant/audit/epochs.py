"""Epochs: one key pair of one person, or of the system, for one month (docs/log-format.md, "Epochs").

The private half exists unsealed only while it is sealed to the auditors. An epoch whose record does not bear it out is
never used.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from assistant.audit.encoding import Malformed, digest, encode
from assistant.audit.roster import Roster
from assistant.audit.sealing import EPOCH, HalfContext, context, seal_half, wrap
from assistant.keys import Random, Signer, VerifierKey


def month_of(time_ms: int) -> str:
    """The UTC month of a time, `YYYY-MM`."""
    return datetime.fromtimestamp(time_ms / 1000, UTC).strftime("%Y-%m")


@dataclass(frozen=True)
class Statement:
    """What an epoch is, as the log's key signs it."""

    log_id: bytes
    key_id: bytes
    user: bytes | None
    month: str
    public: bytes
    roster: int
    halves: tuple[tuple[bytes, bytes], ...]
    """(auditor's key id, hash of the half sealed to them), sorted."""

    def fields(self) -> list[object]:
        return [
            self.log_id,
            self.key_id,
            self.user,
            self.month,
            self.public,
            self.roster,
            [list(half) for half in self.halves],
        ]

    def signed_text(self) -> bytes:
        return context(EPOCH, self.fields())


@dataclass(frozen=True)
class Half:
    """An epoch's private half, sealed to one auditor and wrapped under a KEK."""

    key_id: bytes
    auditor: bytes
    kek: int
    wrapped: bytes


@dataclass(frozen=True)
class EpochRecord:
    """What a `key.epoch` record's metadata says."""

    statement: Statement
    signature: bytes
    kek: int
    wrapped: tuple[bytes, ...]
    """Hashes of the wrapped halves as they were first written, in the statement's order."""

    def fields(self) -> dict[str, Any]:
        return {
            "statement": self.statement.fields(),
            "signature": self.signature,
            "kek": self.kek,
            "wrapped": list(self.wrapped),
        }

    @classmethod
    def parse(cls, fields: object, key: VerifierKey, log_id: bytes) -> EpochRecord:
        """Reads a metadata's `key`. Malformed where it is not one, is of another log, or is not signed by `key`."""
        parsed = cls.read(fields)
        if parsed.statement.log_id != log_id or not key.verify(parsed.signature, parsed.statement.signed_text()):
            raise Malformed("the epoch is not signed by the log's key")
        return parsed

    @classmethod
    def read(cls, fields: object) -> EpochRecord:
        """As `parse`, for bytes whose signature is known to be right already."""
        try:
            if type(fields) is not dict:
                raise TypeError
            named, key_id, user, month, public, version, halves = fields["statement"]
            statement = Statement(
                named, key_id, user, month, public, version, tuple((auditor, sealed) for auditor, sealed in halves)
            )
            parsed = cls(statement, fields["signature"], fields["kek"], tuple(fields["wrapped"]))
            sixteen = [key_id, *(auditor for auditor, _ in statement.halves)]
            long = [public, *(sealed for _, sealed in statement.halves), *parsed.wrapped]
            if (
                any(type(item) is not bytes or len(item) != 16 for item in sixteen)
                or any(type(item) is not bytes or len(item) != 32 for item in long)
                or not (user is None or (type(user) is bytes and len(user) == 32))
                or type(month) is not str
                or type(version) is not int
                or type(parsed.kek) is not int
                or type(parsed.signature) is not bytes
                or len(parsed.wrapped) != len(statement.halves)
            ):
                raise TypeError
        except (KeyError, TypeError, ValueError):
            raise Malformed("the epoch is malformed") from None
        return parsed


def make_epoch(
    *,
    log_id: bytes,
    user: bytes | None,
    month: str,
    roster: Roster,
    kek: bytes,
    kek_number: int,
    signer: Signer,
    randbytes: Random,
) -> tuple[EpochRecord, list[Half]]:
    """A new epoch: its record's metadata and its halves. The private key does not outlive this call."""
    key_id = randbytes(16)
    private = X25519PrivateKey.from_private_bytes(randbytes(32))
    sealed: list[tuple[bytes, bytes]] = []
    halves: list[Half] = []
    for auditor in roster.auditors:
        where = HalfContext(log_id, key_id, month, auditor.key_id)
        half = seal_half(private.private_bytes_raw(), auditor.public, where)
        sealed.append((auditor.key_id, digest(half)))
        halves.append(Half(key_id, auditor.key_id, kek_number, wrap(half, kek, kek_number, where, randbytes(12))))
    statement = Statement(
        log_id, key_id, user, month, private.public_key().public_bytes_raw(), roster.version, tuple(sealed)
    )
    signature = signer.sign(statement.signed_text())
    return EpochRecord(statement, signature, kek_number, tuple(digest(half.wrapped) for half in halves)), halves


def halves_digest(kek: int, halves: Iterable[Half]) -> bytes:
    """What `key.wrap` says of all halves at once."""
    rows: Sequence[list[bytes]] = sorted([half.key_id, half.auditor, digest(half.wrapped)] for half in halves)
    return digest(encode([kek, rows]))
