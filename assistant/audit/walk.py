"""Following a log record by record, as docs/log-format.md says under "Verifying", steps 1 and 2. Needs no secret.

Whatever is wrong is noted and the walk goes on; nothing that a log may hold makes it stop or raise.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from assistant.audit.encoding import SEALED_KEY, Leaf, Malformed, decode_metadata, digest, sealed_length
from assistant.audit.epochs import EpochRecord
from assistant.audit.events import AFTER_CLOSING, EventType
from assistant.audit.merkle import Frontier, leaf_hash
from assistant.keys import VerifierKey

_MOST_PROBLEMS = 100


@dataclass(frozen=True)
class Problem:
    """One thing that is not as it should be."""

    seq: int | None
    """The record, None where it is something about the whole log."""
    text: str

    def __str__(self) -> str:
        return self.text if self.seq is None else f"record {self.seq}: {self.text}"


@dataclass(frozen=True)
class Gap:
    """Records whose content is gone, and the record that says so."""

    first: int
    last: int
    by_seq: int
    event: str


class Walk:
    """What is known after the records so far."""

    def __init__(self, log_id: bytes, key: VerifierKey, anchor_size: int | None = None) -> None:
        self.log_id = log_id
        self.key = key
        self.problems: list[Problem] = []
        self.frontier = Frontier()
        self.time_ms = 0
        self.anchor_size = anchor_size
        self.anchor_root: bytes | None = None
        self.anchor_time_ms: int | None = None
        self.epochs: dict[bytes, tuple[int, EpochRecord]] = {}
        self.rosters: dict[int, tuple[int, bytes, bytes]] = {}
        """Version: record, hash of the manifest, signature."""
        self.wrap: tuple[int, int, bytes] | None = None
        """The last `key.wrap`: record, KEK, digest of the halves."""
        self.open: dict[int, str] = {}
        self.closed: int | None = None
        self.verifier: str | None = None
        self.gaps: list[Gap] = []
        self._missing: set[int] = set()
        self._erasing: list[tuple[int, int]] = []

    def note(self, text: str, seq: int | None = None) -> None:
        if len(self.problems) < _MOST_PROBLEMS:
            self.problems.append(Problem(seq, text))

    def record(self, row: tuple[Any, ...]) -> None:
        """The next row: seq, time_ms, event, the four copies, leaf, metadata, sealed key, body."""
        seq, time_ms, event, decision, model, user, conversation, stored, metadata, sealed_key, body = row
        expected = self.frontier.size + 1
        if seq != expected:
            self.note(f"record {expected} is missing; the next is {seq}")
        if type(stored) is not bytes:
            self.note("the leaf is not bytes", seq)
            stored = b""
        self.frontier.append(leaf_hash(stored))
        try:
            leaf = Leaf.decode(stored)
        except Malformed as error:
            self.note(f"the leaf is malformed: {error}", seq)
            return
        if leaf.log_id != self.log_id or leaf.seq != seq:
            self.note("the leaf is of another place", seq)
        if leaf.time_ms < self.time_ms:
            self.note("the time is earlier than the record's before", seq)
        if leaf.time_ms != time_ms or leaf.event != event:
            self.note("time or event differ from the leaf", seq)
        self.time_ms = leaf.time_ms
        if self.frontier.size == self.anchor_size:
            self.anchor_root, self.anchor_time_ms = self.frontier.root(), leaf.time_ms
        if metadata is None or sealed_key is None or body is None:
            self._gap(row)
            return
        self._content(seq, leaf, sealed_key, body)
        if type(metadata) is not bytes or digest(metadata) != leaf.metadata_hash:
            self.note("the metadata was changed", seq)
            return
        try:
            fields = decode_metadata(metadata)
        except Malformed as error:
            self.note(str(error), seq)
            return
        get = fields.get
        if (decision, model, user, conversation) != (get("decision"), get("model"), get("user"), get("conversation")):
            self.note("decision, model or tokens differ from the metadata", seq)
        self._meaning(seq, leaf.event, fields)

    def end(self) -> None:
        """After the last record: everything that is gone must have been named, and everything named be gone."""
        named: set[int] = set()
        for gap in self.gaps:
            named.update(range(gap.first, gap.last + 1))
        unnamed = self._missing - named
        begun = {seq for first, last in self._erasing for seq in range(first, last + 1)}
        if unnamed & begun:
            self.note(f"an erasure was begun and not finished: {_words(unnamed & begun)}")
        if unnamed - begun:
            self.note(f"content is missing, and no record says that it was erased: {_words(unnamed - begun)}")
        if named - self._missing:
            self.note(f"content is there that was recorded as erased: {_words(named - self._missing)}")

    def _gap(self, row: tuple[Any, ...]) -> None:
        seq, copies, content = row[0], row[3:7], row[8:]
        if any(column is not None for column in content):
            self.note("a part of the content is missing", seq)
        if any(copy is not None for copy in copies):
            self.note("the metadata is gone and a copy of it is not", seq)
        self._missing.add(seq)

    def _content(self, seq: int, leaf: Leaf, sealed_key: object, body: object) -> None:
        if type(sealed_key) is not bytes or len(sealed_key) != SEALED_KEY or digest(sealed_key) != leaf.key_hash:
            self.note("the sealed key was changed", seq)
        if type(body) is not bytes or digest(body) != leaf.body_hash:
            self.note("the sealed body was changed", seq)
        elif len(body) != sealed_length(leaf.padded_length):
            self.note("the padded length is not the body's", seq)

    def _meaning(self, seq: int, event: str, fields: dict[str, Any]) -> None:
        """What a record says about the log itself."""
        if event == EventType.KEY_EPOCH:
            self._epoch(seq, fields)
        if fields["epoch"] not in self.epochs:
            self.note("it is sealed to a key that no record before it introduced", seq)
        if self.closed is not None and event not in AFTER_CLOSING:
            self.note(f"it comes after the log was closed by record {self.closed}", seq)
        if event.startswith("turn."):
            self._turn(seq, event, fields)
        elif event == EventType.KEY_ROSTER:
            self._roster(seq, fields.get("roster"))
        elif event == EventType.KEY_WRAP:
            self._wrap(seq, fields)
        elif event in (EventType.ERASE_DONE, EventType.RETENTION_PRUNE):
            self.gaps += [Gap(first, last, seq, event) for first, last in self._ranges(seq, fields.get("erased"))]
        elif event == EventType.KEY_CLOSED:
            self.closed = seq
        elif event == EventType.SYSTEM_START and type(fields.get("log")) is dict and self.verifier is None:
            self.verifier = str(fields["log"].get("verifier"))

    def _epoch(self, seq: int, fields: dict[str, Any]) -> None:
        try:
            introduced = EpochRecord.parse(fields.get("key"), self.key, self.log_id)
        except Malformed as error:
            self.note(str(error), seq)
            return
        if introduced.statement.user != fields.get("user"):
            self.note("the epoch is another person's than the record", seq)
        if introduced.statement.key_id in self.epochs:
            self.note("the epoch was introduced before", seq)
        self.epochs[introduced.statement.key_id] = (seq, introduced)

    def _turn(self, seq: int, event: str, fields: dict[str, Any]) -> None:
        if type(fields.get("user")) is not bytes:
            self.note("a turn without a person", seq)
        if event == EventType.TURN_REQUEST:
            self.open[seq] = str(fields.get("instance"))
        elif event == EventType.TURN_RESPONSE:
            request = fields.get("request")
            if type(request) is not int or (self.open.pop(request, None) is None and request not in self._missing):
                self.note("it answers no request that was open", seq)

    def _roster(self, seq: int, noted: object) -> None:
        try:
            if type(noted) is not dict:
                raise TypeError
            version, manifest, signature = noted["version"], noted["manifest"], noted["signature"]
            if type(version) is not int or version in self.rosters:
                raise TypeError
        except (KeyError, TypeError):
            self.note("the roster's record is malformed", seq)
            return
        self.rosters[version] = (seq, manifest, signature)

    def _wrap(self, seq: int, fields: dict[str, Any]) -> None:
        noted = fields.get("wrap")
        if type(noted) is not dict or type(noted.get("kek")) is not int or type(noted.get("halves")) is not bytes:
            self.note("the record of a new wrapping is malformed", seq)
            return
        self.wrap = (seq, noted["kek"], noted["halves"])
        self._erasing = self._ranges(seq, fields.get("erasing"))

    def _ranges(self, seq: int, value: object) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        before = 0
        for item in value if type(value) is list else [None]:
            if type(item) is not list or len(item) != 2 or any(type(number) is not int for number in item):
                self.note("the ranges of what was erased are malformed", seq)
                return []
            first, last = item
            if not before < first <= last < seq:
                self.note("the ranges of what was erased are not in order, or reach beyond their record", seq)
                return []
            found.append((first, last))
            before = last
        return found


def _words(seqs: Iterable[int]) -> str:
    numbers = sorted(seqs)
    shown = ", ".join(map(str, numbers[:10]))
    return f"records {shown}" + (f" and {len(numbers) - 10} more" if len(numbers) > 10 else "")
