"""Reading what is sealed. Who reads is recorded, with the reason, before any plaintext exists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Connection, select

from assistant.audit.encoding import Leaf, decode_metadata, decode_strictly, digest, ranges
from assistant.audit.events import Entry, EventType, Receipt
from assistant.audit.failures import NOT_READ, log_errors
from assistant.audit.log import AuditLog
from assistant.audit.sealing import HalfContext, RecordContext, open_body, open_half, open_key, unwrap
from assistant.audit.tables import epoch, epoch_half, record
from assistant.audit.writer import Writer
from assistant.errors import InputRefused, LogUnavailable, NotAuthorised
from assistant.keys import AuditorKey
from assistant.storage.database import reading

_MOST = 10_000


@dataclass(frozen=True)
class Unsealed:
    """A record with its content."""

    seq: int
    record_id: bytes
    time_ms: int
    event: str
    decision: str | None
    model: str | None
    request_seq: int | None
    """Of a response: the request that it answers."""
    body: dict[str, Any] | None = field(repr=False)
    """None where the content was erased."""


@dataclass(frozen=True)
class Reading:
    """What was read, and the record that says so."""

    receipt: Receipt
    records: tuple[Unsealed, ...]


def unseal(
    log: AuditLog, seqs: Sequence[int], key: AuditorKey, *, who: str, why: str, log_id: str | None = None
) -> Reading:
    """Opens records, after recording `audit.read` in the log in use.

    Args: the open log; numbers of records; the auditor's key; who reads and why, for the record; the log that they are in,
    where it is not the one in use.
    Raises InputRefused without a reason or for numbers that are not there, NotAuthorised where the records are not sealed
    to this key, LogUnavailable where the reading can't be recorded or a record was changed.
    """
    if not who.strip() or not why.strip():
        raise InputRefused("Reading needs a reason, and a reader.", not_done=NOT_READ, next_step="Say why you read.")
    wanted = sorted(set(seqs))
    if not wanted or len(wanted) > _MOST:
        raise InputRefused(f"1 to {_MOST} records can be read at once.", not_done=NOT_READ)
    with log.writer_of(log_id) as writer:
        with log_errors(NOT_READ), reading(writer.engine) as connection:
            missing = [seq for seq in wanted if _row(connection, seq) is None]
        if missing:
            raise InputRefused(f"There is no record {missing[0]}.", not_done=NOT_READ)
        receipt = log.append(
            Entry(
                EventType.AUDIT_READ,
                {
                    "who": who,
                    "why": why,
                    "auditor": key.public.key_id,
                    "log": writer.log_id,
                    "records": ranges(wanted),
                },
            )
        )
        opener = _Opener(writer, key)
        try:
            with log_errors(NOT_READ):
                return Reading(receipt, tuple(opener.open(seq) for seq in wanted))
        except _NotSealedToKey:
            raise NotAuthorised(
                f"These records are not sealed to {key.name}.", not_done="Nothing was opened; the attempt is recorded."
            ) from None


class _NotSealedToKey(Exception):  # never leaves this module
    """The key is of no auditor that a record is sealed to."""


class _Opener:
    def __init__(self, writer: Writer, key: AuditorKey) -> None:
        self._writer = writer
        self._key = key
        self._epochs: dict[bytes, X25519PrivateKey] = {}

    def open(self, seq: int) -> Unsealed:
        with reading(self._writer.engine) as connection:
            row = _row(connection, seq)
            if row is None:
                raise LogUnavailable(f"The record {seq} is gone.", not_done=NOT_READ)
            leaf = Leaf.decode(row.leaf)
            if row.metadata is None or row.sealed_key is None or row.body is None:
                return Unsealed(seq, leaf.record_id, leaf.time_ms, leaf.event, None, None, None, None)
            hashes = (digest(row.body), digest(row.sealed_key), digest(row.metadata))
            if hashes != (leaf.body_hash, leaf.key_hash, leaf.metadata_hash) or leaf.seq != seq:
                raise LogUnavailable(
                    f"The record {seq} was changed after it was written.",
                    not_done="Its content was not opened.",
                    next_step="Run `assistant audit verify`.",
                )
            fields = decode_metadata(row.metadata)
            private = self._epoch(connection, fields["epoch"])
        where = RecordContext(leaf.log_id, leaf.record_id, leaf.event, fields["epoch"])
        body = decode_strictly(open_body(row.body, open_key(row.sealed_key, private, where), where))
        return Unsealed(
            seq=seq,
            record_id=leaf.record_id,
            time_ms=leaf.time_ms,
            event=leaf.event,
            decision=fields.get("decision"),
            model=fields.get("model"),
            request_seq=fields.get("request"),
            body=body,
        )

    def _epoch(self, connection: Connection, key_id: bytes) -> X25519PrivateKey:
        if key_id not in self._epochs:
            auditor = self._key.public.key_id
            row = connection.execute(
                select(epoch_half.c.kek, epoch_half.c.wrapped, epoch.c.month)
                .join(epoch, epoch.c.key_id == epoch_half.c.key_id)
                .where(epoch_half.c.key_id == key_id, epoch_half.c.auditor == auditor)
            ).one_or_none()
            if row is None:
                raise _NotSealedToKey()
            where = HalfContext(self._writer.log_id, key_id, row.month, auditor)
            kek = self._writer.home.kek(self._writer.log_id, row.kek)
            self._epochs[key_id] = open_half(unwrap(row.wrapped, kek, row.kek, where), self._key.private, where)
        return self._epochs[key_id]


def _row(connection: Connection, seq: int) -> Any:
    columns = (record.c.leaf, record.c.metadata, record.c.sealed_key, record.c.body)
    return connection.execute(select(*columns).where(record.c.seq == seq)).one_or_none()
