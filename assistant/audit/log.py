"""The log as the application sees it: append, begin and end a turn, read what is in clear.

Whatever returns a Receipt has made the record durable. Whatever can't be recorded raises LogUnavailable, and then nothing
has been sent. Nothing here can open what it has sealed; see reading.py.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select

from assistant.audit.encoding import decode_metadata
from assistant.audit.epochs import month_of
from assistant.audit.events import Entry, EventType, Outcome, Receipt, RecordHeader
from assistant.audit.failures import NOT_READ, log_errors
from assistant.audit.founding import active_log, install_auditor, open_engine
from assistant.audit.home import Home, Surroundings
from assistant.audit.instance import Instance, is_free, new_name, remove_leftovers, reserve_room
from assistant.audit.roster import Roster
from assistant.audit.sealing import token
from assistant.audit.tables import info, open_turn, record, roster, tree
from assistant.audit.writer import Draft, Writer
from assistant.errors import InputRefused, LogUnavailable
from assistant.keys import Random
from assistant.storage.database import reading

__all__ = ["AuditLog", "install"]

RESERVE = 1024 * 1024
"""Bytes kept for a response: more than 32,000 tokens, twice over."""
_PAGE = 500


class AuditLog:
    """One open log. It may be used from several threads, and others may have the same log open."""

    def __init__(self, home: Home, log_id: bytes, engine: Engine, around: Surroundings, instance: Instance) -> None:
        """Use `open`."""
        self.home = home
        self.engine = engine
        self.around = around
        self.writer = Writer(home, log_id, engine, around)
        self._instance = instance
        self._reserves: dict[int, Path] = {}
        self._given_up: set[int] = set()
        """Requests of this process whose response could not be recorded."""
        self.abandoned: tuple[Receipt, ...] = ()
        """Responses recorded on opening, for turns that a crash had cut off."""

    @classmethod
    def open(
        cls,
        home: Path,
        *,
        clock: Callable[[], float] = time.time,
        randbytes: Random = os.urandom,
        instance: str | None = None,
        busy_timeout_s: float = 5.0,
    ) -> AuditLog:
        """Opens the log in use, starting one where the home has none, and closes what a crash left open.

        Args: the home; seconds since 1970; random bytes; this process's id in the log (32 hexadecimal digits; made where it
        is None); seconds to wait for another process's write.
        Raises LogUnavailable.
        """
        from assistant.audit.erasure import finish_erasing

        around = Surroundings(clock, randbytes, busy_timeout_s)
        with log_errors():
            place = Home(home)
            log_id = active_log(place, around)
            mark = Instance(place.run, instance or new_name(randbytes))
            try:
                log = cls(place, log_id, open_engine(place, log_id, around), around, mark)
            except BaseException:
                mark.close()
                raise
        try:
            log.check_kek()
            remove_leftovers(place.run, place.reserve(log_id))
            finish_erasing(log.writer)
            log.abandoned = log.abandon_open_turns()
        except BaseException:
            log.close()
            raise
        return log

    def __enter__(self) -> AuditLog:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def instance(self) -> str:
        return self._instance.name

    @property
    def log_id(self) -> str:
        """32 hexadecimal digits."""
        return self.writer.log_id.hex()

    @property
    def verifier_key(self) -> str:
        """What the log's checkpoints are verified with; to be pinned elsewhere."""
        return str(self.writer.verifier)

    @property
    def roster(self) -> Roster:
        """Whom the log is sealed to."""
        with log_errors(NOT_READ), reading(self.engine) as connection:
            newest = select(roster.c.manifest).order_by(roster.c.version.desc()).limit(1)
            return Roster.parse(connection.execute(newest).scalar_one())

    @property
    def is_trial(self) -> bool:
        return self.roster.trial

    def check_kek(self) -> None:
        """LogUnavailable where the key is missing without which no auditor could read what is recorded."""
        with log_errors():
            with reading(self.engine) as connection:
                number = connection.execute(select(tree.c.kek)).scalar_one()
            self.home.kek(self.writer.log_id, number)

    def checkpoint(self) -> str:
        """The signed note of the newest record."""
        return stored_checkpoint(self.engine)

    def append(self, entry: Entry) -> Receipt:
        """Records something. Durable on return.

        Raises InputRefused for a body over 4 MiB, LogUnavailable where it can't be written.
        """
        if entry.event in (EventType.TURN_REQUEST, EventType.TURN_RESPONSE):
            raise ValueError("a turn is begun and ended with begin_turn and end_turn")
        with log_errors(), self.writer.transaction() as transaction:
            return transaction.append(_draft(entry))

    def begin_turn(self, entry: Entry, *, reserve_bytes: int = RESERVE) -> Receipt:
        """Records a `turn.request`, after keeping room on the disk for its response.

        Raises as `append`; then no room is kept and nothing may be sent to the model.
        """
        if entry.event is not EventType.TURN_REQUEST:
            raise ValueError("a turn begins with turn.request")
        self.abandon_open_turns()
        with log_errors():
            kept = reserve_room(
                self.home.reserve(self.writer.log_id), self.instance, self.around.randbytes(16), reserve_bytes
            )
            try:
                with self.writer.transaction() as transaction:
                    receipt = transaction.append(_draft(entry, instance=self.instance))
                    transaction.open_turn(receipt.seq, self.instance)
            except BaseException:
                kept.unlink(missing_ok=True)
                raise
        self._reserves[receipt.seq] = kept
        return receipt

    def end_turn(self, request: Receipt, entry: Entry) -> Receipt:
        """Records the `turn.response` to a request, giving back the room kept for it (using it where the disk is full).

        Raises LogUnavailable where it can't be written: the turn then stays open and does not count as finished. It may
        be called again; otherwise it is recorded as abandoned before the next turn begins.
        """
        if entry.event is not EventType.TURN_RESPONSE:
            raise ValueError("a turn ends with turn.response")
        not_done = "The answer was not recorded, so it does not count as finished."
        try:
            try:
                with log_errors(not_done):
                    receipt = self._respond(request, entry)
            except LogUnavailable:
                if request.seq not in self._reserves:
                    raise
                self._release(request.seq)
                with log_errors(not_done):
                    receipt = self._respond(request, entry)
        except BaseException:
            self._given_up.add(request.seq)
            raise
        self._given_up.discard(request.seq)
        self._release(request.seq)
        return receipt

    def abandon_open_turns(self) -> tuple[Receipt, ...]:
        """Records a response for every request whose process is gone or gave it up. Returns those responses."""
        run = self.home.run

        def is_gone(row: Any) -> bool:
            return row.seq in self._given_up if row.instance == self.instance else is_free(run, row.instance)

        with log_errors():
            with reading(self.engine) as connection:
                found = connection.execute(select(open_turn.c.seq, open_turn.c.instance)).all()
            if not any(is_gone(row) for row in found):
                return ()
            with self.writer.transaction() as transaction:
                rows = transaction.connection.execute(select(open_turn).order_by(open_turn.c.seq)).all()
                gone = [row.seq for row in rows if is_gone(row)]
                receipts = []
                for seq in gone:
                    metadata = transaction.connection.execute(
                        select(record.c.metadata).where(record.c.seq == seq)
                    ).scalar_one()
                    fields = decode_metadata(metadata)
                    transaction.close_turn(seq)
                    kept = {"request": seq, "conversation": fields.get("conversation")}
                    draft = Draft(
                        EventType.TURN_RESPONSE,
                        {"outcome": Outcome.ABANDONED.value},
                        decision=Outcome.ABANDONED.value,
                        model=fields.get("model"),
                        fields=kept,
                        epoch_of=seq,
                    )
                    receipts.append(transaction.append(draft))
            self._given_up.difference_update(gone)
            remove_leftovers(run, self.home.reserve(self.writer.log_id))
        return tuple(receipts)

    def records(
        self,
        *,
        after_seq: int = 0,
        before_seq: int | None = None,
        limit: int | None = None,
        newest_first: bool = False,
        event: str | None = None,
    ) -> Iterator[RecordHeader]:
        """What is in clear of this log's records; see `records_of`."""
        return records_of(
            self.engine,
            after_seq=after_seq,
            before_seq=before_seq,
            limit=limit,
            newest_first=newest_first,
            event=event,
        )

    def response_to(self, request_seq: int, conversation_id: bytes) -> tuple[int, str | None] | None:
        """Number and outcome of the response to a request of that conversation; None where this log has none."""
        with log_errors(NOT_READ), reading(self.engine) as connection:
            request = connection.execute(select(record).where(record.c.seq == request_seq)).one_or_none()
            if request is None or request.event != EventType.TURN_REQUEST.value or request.conversation_token is None:
                return None
            key = self.home.token_key(month_of(request.time_ms), self.around.randbytes)
            if request.conversation_token != token(key, "conversation", conversation_id):
                return None
            later = (
                select(record.c.seq, record.c.decision, record.c.metadata)
                .where(record.c.seq > request_seq, record.c.event == EventType.TURN_RESPONSE.value)
                .order_by(record.c.seq)
            )
            for row in connection.execute(later):
                if row.metadata is not None and decode_metadata(row.metadata).get("request") == request_seq:
                    return row.seq, row.decision
        return None

    def logs(self) -> list[str]:
        """Ids of every log of the home, the closed ones included."""
        return [log_id.hex() for log_id in self.home.logs()]

    @contextmanager
    def writer_of(self, log_id: str | None) -> Iterator[Writer]:
        """The writer of this log, or of another log of the home for as long as the block lasts."""
        if log_id is None or log_id == self.log_id:
            yield self.writer
            return
        if log_id not in self.logs():
            raise InputRefused(f"There is no log {log_id} here.", next_step="`assistant audit list` names them.")
        other = bytes.fromhex(log_id)
        engine = open_engine(self.home, other, self.around)
        try:
            yield Writer(self.home, other, engine, self.around)
        finally:
            engine.dispose()

    def close(self) -> None:
        """Gives back the room kept and the lock. Turns that are still open will be found abandoned."""
        for seq in list(self._reserves):
            self._release(seq)
        self.engine.dispose()
        self._instance.close()

    def _respond(self, request: Receipt, entry: Entry) -> Receipt:
        with self.writer.transaction() as transaction:
            if not transaction.close_turn(request.seq):
                raise LogUnavailable(f"The request {request.seq} is not open: it has a response already.")
            return transaction.append(_draft(entry, request=request.seq))

    def _release(self, seq: int) -> None:
        kept = self._reserves.pop(seq, None)
        if kept is not None:
            kept.unlink(missing_ok=True)


def install(
    home: Path,
    public: str,
    *,
    by: str,
    clock: Callable[[], float] = time.time,
    randbytes: Random = os.urandom,
    busy_timeout_s: float = 5.0,
) -> str:
    """Seals to the auditor of this `.pub` line from now on, in a new log; the old one is closed and stays readable.

    Turns that a crash left open are closed first. Returns the new log's id. Raises as `founding.install_auditor`.
    """
    with AuditLog.open(home, clock=clock, randbytes=randbytes, busy_timeout_s=busy_timeout_s):
        pass
    return install_auditor(home, public, Surroundings(clock, randbytes, busy_timeout_s), by=by)[0]


def records_of(
    engine: Engine,
    *,
    after_seq: int = 0,
    before_seq: int | None = None,
    limit: int | None = None,
    newest_first: bool = False,
    event: str | None = None,
) -> Iterator[RecordHeader]:
    """What is in clear of the records after and before these numbers, in order or backwards.

    Args: the log's database; `event`: an event type, or a group of them (`turn.`).
    """
    left = limit
    low, high = after_seq, before_seq
    while left is None or left > 0:
        query = select(
            record.c.seq,
            record.c.time_ms,
            record.c.event,
            record.c.decision,
            record.c.model,
            record.c.metadata.is_(None).label("erased"),
        ).where(record.c.seq > low)
        if high is not None:
            query = query.where(record.c.seq < high)
        if event is not None:
            query = query.where(
                record.c.event.startswith(event, autoescape=True) if event.endswith(".") else record.c.event == event
            )
        query = query.order_by(record.c.seq.desc() if newest_first else record.c.seq)
        size = _PAGE if left is None else min(_PAGE, left)
        with log_errors(NOT_READ), reading(engine) as connection:
            rows = connection.execute(query.limit(size)).all()
        for row in rows:
            yield RecordHeader(row.seq, row.time_ms, row.event, row.decision, row.model, bool(row.erased))
        if len(rows) < size:
            return
        left = None if left is None else left - len(rows)
        low, high = (low, rows[-1].seq) if newest_first else (rows[-1].seq, high)


def stored_checkpoint(engine: Engine) -> str:
    """The signed note of a log's newest record."""
    with log_errors(NOT_READ), reading(engine) as connection:
        return str(connection.execute(select(tree.c.checkpoint)).scalar_one())


def stored_verifier_key(engine: Engine) -> str:
    """The verifier key that a log says it has."""
    with log_errors(NOT_READ), reading(engine) as connection:
        return str(connection.execute(select(info.c.verifier_key)).scalar_one())


def _draft(entry: Entry, **fields: object) -> Draft:
    return Draft(entry.event, entry.body, entry.subject, entry.conversation_id, entry.decision, entry.model, fields)
