"""The one place that adds records: everything that a record brings with it, in one transaction.

A transaction reads the tree's frontier after it has taken the write lock and keeps nothing over its end, so that several
processes may write to one log. It refuses to go on from a state that the log's own signature does not bear out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, delete, insert, select, update

from assistant.audit import statements
from assistant.audit.checkpoint import Checkpoint, open_checkpoint, origin, sign_checkpoint
from assistant.audit.encoding import BODY_LIMIT, Leaf, Malformed, decode_metadata, digest, encode, encode_metadata
from assistant.audit.epochs import EpochRecord, Statement, halves_digest, make_epoch, month_of
from assistant.audit.epochs import Half as EpochHalf
from assistant.audit.events import AFTER_CLOSING, EventType, Receipt
from assistant.audit.failures import NOT_SENT
from assistant.audit.home import Home, Surroundings
from assistant.audit.merkle import Frontier, leaf_hash
from assistant.audit.roster import Roster, signed_text
from assistant.audit.sealing import RecordContext, seal_body, seal_key, token
from assistant.audit.tables import epoch, epoch_half, open_turn, record, roster, tree
from assistant.errors import InputRefused, LogUnavailable
from assistant.keys import Signer
from assistant.storage.database import writing

_CLOCK_SLACK_MS = 5 * 60 * 1000
_NAME_LIMIT = 200
_CHANGED = "Keep the files as they are, and run `assistant audit verify`."


@dataclass(frozen=True)
class Draft:
    """A record to be written: an entry, and what the log itself has to say about it."""

    event: EventType
    body: Mapping[str, Any] = field(repr=False)
    subject: str | None = None
    conversation_id: bytes | None = None
    decision: str | None = None
    model: str | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    """More of the metadata."""
    epoch_of: int | None = None
    """Seal under the epoch of this record, and take its tokens: for who does not know the person's name."""


@dataclass(frozen=True)
class Epoch:
    """An epoch that has been checked and may be sealed to."""

    key_id: bytes
    month: str
    public: bytes
    user: bytes | None


class Writer:
    """What writing to one log takes. Safe for several threads and processes."""

    def __init__(self, home: Home, log_id: bytes, engine: Engine, around: Surroundings) -> None:
        """Args: the home; the log; its database; clock, randomness and patience."""
        self.home = home
        self.log_id = log_id
        self.engine = engine
        self.clock = around.clock
        self.randbytes = around.randbytes
        self._patience_s = around.busy_timeout_s
        self._turn = Lock()
        self.signer: Signer = home.signer(log_id)
        self.verifier = self.signer.verifier
        self._borne_out: dict[bytes, bytes] = {}
        self._roster: tuple[bytes, bytes, Roster] | None = None

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """A transaction that is durable when the block has ended, and undone if it raises."""
        # Threads of one process take turns here: SQLite's own waiting is a lottery that some of many would lose.
        if not self._turn.acquire(timeout=self._patience_s):
            raise LogUnavailable(
                "Other turns kept the log busy for too long.", not_done=NOT_SENT, next_step="Try again in a moment."
            )
        try:
            with writing(self.engine) as connection:
                transaction = Transaction(self, connection)
                yield transaction
                transaction.finish()
        finally:
            self._turn.release()

    def check_roster(self, version: int, manifest: bytes, signature: bytes) -> Roster:
        """The roster of a manifest, its signature verified once for the same bytes. Malformed if it is wrong."""
        if self._roster is not None and self._roster[:2] == (manifest, signature):
            checked = self._roster[2]
        else:
            checked = Roster.parse(manifest)
            if checked.log_id != self.log_id or not self.verifier.verify(signature, signed_text(manifest)):
                raise Malformed("the roster is not signed by the log's key")
            self._roster = (manifest, signature, checked)
        if checked.version != version:
            raise Malformed("the roster is of another version")
        return checked

    def check_statement(self, key_id: bytes, leaf: bytes, metadata: bytes) -> Statement:
        """The statement of a `key.epoch` record, its signature verified once for the same bytes. Malformed if it is wrong."""
        fields = decode_metadata(metadata).get("key")
        seen = digest(leaf + metadata)
        if self._borne_out.get(key_id) == seen:
            return EpochRecord.read(fields).statement
        statement = EpochRecord.parse(fields, self.verifier, self.log_id).statement
        if len(self._borne_out) > 4096:
            self._borne_out.clear()
        self._borne_out[key_id] = seen
        return statement


class Transaction:
    """Appends within one write transaction. Made by `Writer.transaction` only."""

    def __init__(self, writer: Writer, connection: Connection) -> None:
        self.connection = connection
        self._writer = writer
        # Read once, so that all records of a transaction fall into one month.
        self._clock_ms = max(0, int(writer.clock() * 1000))
        row = connection.execute(statements.TREE).one_or_none()
        self._frontier = Frontier()
        self._last_ms = 0
        self.kek = 1
        self._founding = row is None
        if row is not None:
            self.kek = row.kek
            self._resume(row.size, row.frontier, row.checkpoint)
        self._start_size = self._frontier.size
        self._rosters: Roster | None = None

    @property
    def size(self) -> int:
        return self._frontier.size

    def append(self, draft: Draft) -> Receipt:
        """Adds a record, before it whatever it needs: an epoch, a word about the clock.

        Raises InputRefused where the body is over its bound, LogUnavailable where the log may not be written.
        """
        body = encode(dict(draft.body))
        if len(body) > BODY_LIMIT:
            raise InputRefused(
                f"What would have to be recorded is {len(body)} bytes; a record holds {BODY_LIMIT} at most.",
                not_done=NOT_SENT,
                next_step="Send less at once.",
            )
        if any(name is not None and len(name) > _NAME_LIMIT for name in (draft.decision, draft.model)):
            raise InputRefused(f"A decision or a model has a name of over {_NAME_LIMIT} characters.")
        self._refuse_if_closed(draft.event)
        time_ms = self._now(draft.event)
        used = self._epoch_of(draft.epoch_of) if draft.epoch_of is not None else self.epoch(draft.subject, time_ms)
        fields: dict[str, Any] = {"epoch": used.key_id, "decision": draft.decision, "model": draft.model}
        if draft.event.personal:
            fields["user"] = used.user
            if draft.conversation_id is not None:
                key = self._writer.home.token_key(used.month, self._writer.randbytes)
                fields["conversation"] = token(key, "conversation", draft.conversation_id)
        return self._write(draft.event, body, used, {**fields, **draft.fields}, time_ms)

    def epoch(self, subject: str | None, time_ms: int) -> Epoch:
        """The epoch of a person (None: the system) for the month of that time, made where there is none."""
        month = month_of(time_ms)
        user = self._user_token(subject, month)
        current = self.roster()
        wanted = {"month": month, "version": current.version, "user": user}
        query = statements.EPOCH_OF_SYSTEM if user is None else statements.EPOCH_OF_USER
        row = self.connection.execute(query, wanted).one_or_none()
        if row is None:
            return self._make_epoch(subject, user, month, current, time_ms)
        return self._check_epoch(row)

    def system_epoch(self) -> Epoch:
        """The epoch of the system for this month."""
        return self.epoch(None, max(self._clock_ms, self._last_ms))

    def roster(self) -> Roster:
        """The roster in force, its signature and its record checked."""
        if self._rosters is None:
            row = self.connection.execute(statements.ROSTER).one()
            self._rosters = self._writer.check_roster(row.version, row.manifest, row.signature)
        return self._rosters

    def install_roster(self, new: Roster, body: Mapping[str, Any]) -> Receipt:
        """Puts a roster in force. Its record is sealed to the auditors that it names."""
        manifest = new.manifest()
        signature = self._writer.signer.sign(signed_text(manifest))
        self.connection.execute(
            insert(roster).values(version=new.version, manifest=manifest, signature=signature, seq=0)
        )
        self._rosters = new
        noted = {"version": new.version, "manifest": digest(manifest), "signature": signature}
        receipt = self.append(Draft(EventType.KEY_ROSTER, body, fields={"roster": noted}))
        self.connection.execute(update(roster).where(roster.c.version == new.version).values(seq=receipt.seq))
        return receipt

    def rewrap(self, kek: int, halves: list[EpochHalf], body: Mapping[str, Any], erasing: list[list[int]]) -> Receipt:
        """Replaces all sealed halves by `halves`, which are wrapped under KEK `kek`, and records it."""
        # The epoch that the record itself needs must exist already, or it would be wrapped under the KEK that goes.
        self.connection.execute(delete(epoch_half))
        self._insert_halves(halves)
        self.kek = kek
        wrapped = {"kek": kek, "halves": halves_digest(kek, halves)}
        return self.append(Draft(EventType.KEY_WRAP, body, fields={"wrap": wrapped, "erasing": erasing}))

    def finish(self) -> None:
        """Writes the tree and its signed checkpoint."""
        if self.size == self._start_size:
            return
        writer = self._writer
        checkpoint = Checkpoint(origin(writer.log_id), self.size, self._frontier.root())
        values = {
            "size": self.size,
            "frontier": self._frontier.to_bytes(),
            "kek": self.kek,
            "checkpoint": sign_checkpoint(checkpoint, writer.signer),
        }
        if self._founding:
            self.connection.execute(insert(tree).values(id=1, **values))
        else:
            self.connection.execute(statements.SET_TREE, values)

    def _resume(self, size: int, frontier: bytes, note: str) -> None:
        try:
            self._frontier = Frontier.from_bytes(size, frontier)
        except ValueError as error:
            raise Malformed(str(error)) from None
        checkpoint = open_checkpoint(note, self._writer.verifier)
        if (checkpoint.size, checkpoint.root) != (size, self._frontier.root()):
            raise LogUnavailable(
                "The log's tree is not the one that its checkpoint names: somebody has changed it.",
                not_done=NOT_SENT,
                next_step=_CHANGED,
            )
        last = self.connection.execute(statements.LEAF, {"seq": size}).scalar_one_or_none()
        leaf = Leaf.decode(last or b"")
        if leaf.seq != size or leaf.log_id != self._writer.log_id:
            raise Malformed("its last record is another's")
        self._last_ms = leaf.time_ms

    def _refuse_if_closed(self, event: EventType) -> None:
        if event in AFTER_CLOSING:
            return
        if self.connection.execute(statements.OF_EVENT, {"event": EventType.KEY_CLOSED.value}).first() is not None:
            raise LogUnavailable(
                "This log was closed when another auditor was installed.",
                not_done=NOT_SENT,
                next_step="Start the program again: it will use the log that follows.",
            )

    def _now(self, event: EventType) -> int:
        now = self._clock_ms
        behind = self._last_ms - now
        if behind > _CLOCK_SLACK_MS and event is not EventType.SYSTEM_CLOCK and not self._clock_noted():
            self.append(Draft(EventType.SYSTEM_CLOCK, {"clock_ms": now, "used_ms": self._last_ms}))
        return max(now, self._last_ms)

    def _clock_noted(self) -> bool:
        noted = select(record.c.seq).where(
            record.c.event == EventType.SYSTEM_CLOCK.value, record.c.time_ms == self._last_ms
        )
        return self.connection.execute(noted.limit(1)).first() is not None

    def _user_token(self, subject: str | None, month: str) -> bytes | None:
        if subject is None:
            return None
        return token(self._writer.home.token_key(month, self._writer.randbytes), "user", subject.encode())

    def _make_epoch(self, subject: str | None, user: bytes | None, month: str, current: Roster, time_ms: int) -> Epoch:
        writer = self._writer
        sealer = self.epoch(None, time_ms) if subject is not None else None
        made, halves = make_epoch(
            log_id=writer.log_id,
            user=user,
            month=month,
            roster=current,
            kek=writer.home.kek(writer.log_id, self.kek),
            kek_number=self.kek,
            signer=writer.signer,
            randbytes=writer.randbytes,
        )
        stated = made.statement
        new = Epoch(stated.key_id, month, stated.public, user)
        sealer = sealer or new  # an epoch of the system introduces itself
        fields: dict[str, Any] = {"epoch": sealer.key_id, "user": user, "key": made.fields()}
        body = encode({"subject": subject, "month": month, "roster": current.version})
        receipt = self._write(EventType.KEY_EPOCH, body, sealer, fields, time_ms)
        self.connection.execute(
            insert(epoch).values(
                key_id=stated.key_id,
                user_token=user,
                month=month,
                public_key=stated.public,
                roster_version=current.version,
                seq=receipt.seq,
            )
        )
        self._insert_halves(halves)
        return new

    def _insert_halves(self, halves: list[EpochHalf]) -> None:
        rows = [{"key_id": h.key_id, "auditor": h.auditor, "kek": h.kek, "wrapped": h.wrapped} for h in halves]
        if rows:
            self.connection.execute(insert(epoch_half), rows)

    def _epoch_of(self, seq: int) -> Epoch:
        """The epoch that a record is sealed under."""
        metadata = self.connection.execute(statements.SEALED_TO, {"seq": seq}).one().metadata
        key_id = decode_metadata(metadata or b"")["epoch"]
        row = self.connection.execute(statements.EPOCH_BY_ID, {"key_id": key_id}).one_or_none()
        if row is None:
            raise Malformed(f"the epoch of record {seq} is missing")
        return self._check_epoch(row)

    def _check_epoch(self, row: Any) -> Epoch:
        """Reads an epoch's record back: a key that no record of this log introduced is never sealed to."""
        found = self.connection.execute(statements.SEALED_TO, {"seq": row.seq}).one_or_none()
        if found is None or found.metadata is None:
            raise Malformed("an epoch has no record")
        leaf = Leaf.decode(found.leaf)
        stated = self._writer.check_statement(row.key_id, found.leaf, found.metadata)
        borne_out = (
            (leaf.log_id, leaf.seq, leaf.event) == (self._writer.log_id, row.seq, EventType.KEY_EPOCH.value)
            and leaf.metadata_hash == digest(found.metadata)
            and (stated.key_id, stated.user, stated.month, stated.public, stated.roster)
            == (row.key_id, row.user_token, row.month, row.public_key, row.roster_version)
        )
        if not borne_out:
            raise Malformed("an epoch is not the one that its record names")
        return Epoch(row.key_id, row.month, row.public_key, row.user_token)

    def _write(self, event: EventType, body: bytes, used: Epoch, fields: Mapping[str, Any], time_ms: int) -> Receipt:
        writer = self._writer
        record_id = writer.randbytes(16)
        where = RecordContext(writer.log_id, record_id, event.value, used.key_id)
        key = writer.randbytes(32)
        sealed, padded = seal_body(body, key, where)
        sealed_key = seal_key(key, used.public, where)
        present = {name: value for name, value in fields.items() if value is not None}
        metadata = encode_metadata(present, writer.randbytes(32))
        seq = self.size + 1
        leaf = Leaf(
            log_id=writer.log_id,
            seq=seq,
            record_id=record_id,
            time_ms=time_ms,
            event=event.value,
            body_hash=digest(sealed),
            padded_length=padded,
            key_hash=digest(sealed_key),
            metadata_hash=digest(metadata),
        ).encode()
        self.connection.execute(
            statements.INSERT,
            {
                "seq": seq,
                "time_ms": time_ms,
                "event": event.value,
                "decision": present.get("decision"),
                "model": present.get("model"),
                "user_token": present.get("user"),
                "conversation_token": present.get("conversation"),
                "leaf": leaf,
                "metadata": metadata,
                "sealed_key": sealed_key,
                "body": sealed,
            },
        )
        self._frontier.append(leaf_hash(leaf))
        self._last_ms = time_ms
        return Receipt(seq, record_id, time_ms, writer.log_id.hex())

    # The turns that are open.

    def open_turn(self, seq: int, instance: str) -> None:
        self.connection.execute(insert(open_turn).values(seq=seq, instance=instance))

    def close_turn(self, seq: int) -> bool:
        """Whether it was open."""
        return bool(self.connection.execute(delete(open_turn).where(open_turn.c.seq == seq)).rowcount)
