"""Erasing a person: their keys are destroyed, their content goes, and the log still verifies (docs/log-format.md, "Erasing").

What is done can't be undone. An erasure that a crash cut short is finished by the next start.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection, delete, select, update

from assistant.audit.encoding import decode_metadata, ranges
from assistant.audit.epochs import Half
from assistant.audit.events import EventType
from assistant.audit.failures import log_errors
from assistant.audit.log import AuditLog
from assistant.audit.sealing import HalfContext, token, unwrap, wrap
from assistant.audit.tables import epoch, epoch_half, open_turn, record
from assistant.audit.writer import Draft, Transaction, Writer
from assistant.errors import InputRefused, LogUnavailable
from assistant.storage.database import reading

T = TypeVar("T")
_BATCH = 500
_NOT_DONE = "Nobody was erased."


@dataclass(frozen=True)
class Erasure:
    """What was erased in one log."""

    log_id: str
    records: int
    done_seq: int


def erase_subject(log: AuditLog, subject: str, *, by: str, reason: str) -> tuple[Erasure, ...]:
    """Erases a person from every log of the home, closed ones included.

    The records that say so don't name the person. Copies of the old KEKs, and copies of the database together with them,
    are beyond this: the rule for backups of `keys/kek/` is the true time of erasure.

    Args: the open log; the person as turns name them; who asked for it and why, for the record.
    Returns one Erasure for the log in use and one for every other log that knew the person.
    Raises InputRefused without a reason, LogUnavailable while a turn of the person is running or where a log can't be
    written; what had been begun is then finished by the next start.
    """
    if not by.strip() or not reason.strip():
        raise InputRefused("Erasing needs a reason, and somebody who asks for it.", not_done=_NOT_DONE)
    log.abandon_open_turns()
    erased = []
    for log_id in sorted(log.logs(), key=lambda log_id: log_id == log.log_id):
        with log.writer_of(log_id) as writer, log_errors("The person may be erased in part; start again."):
            tokens = _tokens(writer, subject)
            with reading(writer.engine) as connection:
                known = _records(connection, tokens)
            if known or log_id == log.log_id:
                erased.append(_erase(writer, tokens, {"by": by, "reason": reason}))
    return tuple(erased)


def finish_erasing(writer: Writer) -> None:
    """Destroys KEKs that wrap nothing any more, and ends an erasure that a crash cut short."""
    with log_errors():
        with reading(writer.engine) as connection:
            pending = _pending(connection)
        if pending is not None:
            _finish(writer, {"finished": "at the next start"})


def _erase(writer: Writer, tokens: Sequence[bytes], body: dict[str, object]) -> Erasure:
    with writer.transaction() as transaction:
        transaction.append(Draft(EventType.ERASE_REQUEST, body))
    with writer.transaction() as transaction:
        connection = transaction.connection
        seqs = _records(connection, tokens)
        running = set(connection.execute(select(open_turn.c.seq)).scalars())
        if running.intersection(seqs):
            raise LogUnavailable(
                "A turn of this person is running.", not_done=_NOT_DONE, next_step="Let it end, and try again."
            )
        transaction.system_epoch()
        _erase_rows(connection, seqs, tokens)
        transaction.rewrap(transaction.kek + 1, _wrapped_anew(writer, transaction), {}, ranges(seqs))
    done = _finish(writer, body)
    return Erasure(writer.log_id.hex(), len(seqs), done)


def _erase_rows(connection: Connection, seqs: list[int], tokens: Sequence[bytes]) -> None:
    """Takes the person's content, tokens and epochs out of the tables. The leaves stay."""
    gone = dict.fromkeys(
        ("decision", "model", "user_token", "conversation_token", "metadata", "sealed_key", "body"), None
    )
    for batch in _batches(seqs):
        connection.execute(update(record).where(record.c.seq.in_(batch)).values(**gone))
    for some in _batches(tokens):
        ids = select(epoch.c.key_id).where(epoch.c.user_token.in_(some))
        connection.execute(delete(epoch_half).where(epoch_half.c.key_id.in_(ids)))
        connection.execute(delete(epoch).where(epoch.c.user_token.in_(some)))


def _wrapped_anew(writer: Writer, transaction: Transaction) -> list[Half]:
    """Every sealed half that is left, wrapped under a new KEK. The new KEK is durable before the halves are."""
    number = transaction.kek + 1
    old = writer.home.kek(writer.log_id, transaction.kek)
    new = writer.home.make_kek(writer.log_id, number, writer.randbytes)
    rows = transaction.connection.execute(
        select(epoch_half, epoch.c.month).join(epoch, epoch.c.key_id == epoch_half.c.key_id)
    ).all()
    halves = []
    for row in rows:
        where = HalfContext(writer.log_id, row.key_id, row.month, row.auditor)
        sealed = unwrap(row.wrapped, old, row.kek, where)
        wrapped = wrap(sealed, new, number, where, writer.randbytes(12))
        halves.append(Half(row.key_id, row.auditor, number, wrapped))
    return halves


def _finish(writer: Writer, body: dict[str, object]) -> int:
    """Destroys the old KEKs and says that it is done. Harmless when done twice."""
    with writer.transaction() as transaction:
        erasing = _pending(transaction.connection)
        writer.home.destroy_keks_before(writer.log_id, transaction.kek)
        receipt = transaction.append(Draft(EventType.ERASE_DONE, body, fields={"erased": erasing or []}))
    # What was taken out of the tables still stands in the write-ahead log until that is written over.
    with closing(writer.engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return receipt.seq


def _pending(connection: Connection) -> list[list[int]] | None:
    """The ranges of the last `key.wrap` that no `erase.done` has followed; None where there is none."""
    last = select(record.c.seq, record.c.metadata).where(record.c.event == EventType.KEY_WRAP.value)
    row = connection.execute(last.order_by(record.c.seq.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    done = select(record.c.seq).where(record.c.event == EventType.ERASE_DONE.value, record.c.seq > row.seq).limit(1)
    if connection.execute(done).first() is not None:
        return None
    return list(decode_metadata(row.metadata).get("erasing", []))


def _records(connection: Connection, tokens: Sequence[bytes]) -> list[int]:
    """Numbers of the records that carry one of these tokens, sorted."""
    found: list[int] = []
    for some in _batches(tokens):
        found += connection.execute(select(record.c.seq).where(record.c.user_token.in_(some))).scalars()
    return sorted(found)


def _tokens(writer: Writer, subject: str) -> list[bytes]:
    """The person's token of every month that has a token key."""
    home = writer.home
    return [token(home.token_key(month, writer.randbytes), "user", subject.encode()) for month in home.token_months()]


def _batches(items: Sequence[T]) -> list[Sequence[T]]:
    return [items[i : i + _BATCH] for i in range(0, len(items), _BATCH)]
