"""Verifying a log from what is stored and nothing else: whether it is consistent, and what that rests on.

No secret is needed, nothing is written, and "consistent" never means more than docs/log-format.md says under "Verifying".
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, select

from assistant.audit.checkpoint import Checkpoint, open_checkpoint, origin
from assistant.audit.encoding import Malformed, digest
from assistant.audit.epochs import Half, halves_digest
from assistant.audit.failures import NOT_READ, log_errors
from assistant.audit.roster import Roster, signed_text
from assistant.audit.tables import epoch, epoch_half, info, open_turn, roster, tree
from assistant.audit.walk import Gap, Problem, Walk
from assistant.errors import LogUnavailable, VerificationFailed
from assistant.keys import VerifierKey
from assistant.storage.database import open_database, reading

__all__ = ["Anchor", "Gap", "Problem", "Verification", "verify", "verify_file"]

_COLUMNS = "seq, time_ms, event, decision, model, user_token, conversation_token, leaf, metadata, sealed_key, body"
_BATCH = 2000


@dataclass(frozen=True)
class Anchor:
    """An earlier checkpoint, held elsewhere, that the log was compared with."""

    size: int
    time_ms: int | None
    """When the last record that it covers was written."""


@dataclass(frozen=True)
class Verification:
    """What verifying found."""

    consistent: bool
    log_id: str
    size: int
    root: str
    """Hexadecimal."""
    newest_ms: int
    problems: tuple[Problem, ...]
    gaps: tuple[Gap, ...]
    """What was erased, and the records that say so."""
    trial: bool
    """The writer can read what it writes: see the threat model."""
    pinned: bool
    """The verifier key came from elsewhere, not from the log itself."""
    anchor: Anchor | None
    closed_by: int | None
    """The record that closed the log, where another one follows it."""
    open_turns: int


def verify(engine: Engine, *, verifier_key: str | None = None, anchor: str | None = None) -> Verification:
    """Verifies a log.

    Args: its database; the verifier key as it was pinned (None: the stored one, which only shows that the log agrees
    with itself); an earlier checkpoint of the log, a signed note.
    Raises VerificationFailed for a verifier key or an anchor that can't be read, LogUnavailable for a database that can't
    be opened. What is wrong with the log itself is in the result.
    """
    pinned = VerifierKey.parse(verifier_key) if verifier_key is not None else None
    with log_errors(NOT_READ), reading(engine) as connection:
        connection.execute(select(tree.c.id)).first()
    try:
        with log_errors(NOT_READ), reading(engine) as connection:
            return _verify(connection, pinned, anchor)
    except LogUnavailable as error:  # damaged so that the database itself gives up, or can't decode a text
        problem = Problem(None, f"the log can't be read to its end: {error.what}")
        return Verification(False, "", 0, "", 0, (problem,), (), False, pinned is not None, None, None, 0)


def verify_file(path: Path, *, verifier_key: str | None = None, anchor: str | None = None) -> Verification:
    """Verifies a log by its file, opened for reading only. As `verify`."""
    with log_errors(NOT_READ):
        engine = open_database(path, "log", create=False, read_only=True)
    try:
        return verify(engine, verifier_key=verifier_key, anchor=anchor)
    finally:
        engine.dispose()


def _verify(connection: Connection, pinned: VerifierKey | None, anchor: str | None) -> Verification:
    stored = connection.execute(select(info)).all()
    log_id = stored[0].log_id if stored else b""
    try:
        key = pinned or VerifierKey.parse(stored[0].verifier_key if stored else "")
    except VerificationFailed:
        key = VerifierKey(origin(log_id), bytes(32))  # nothing verifies under it
    held = _open_anchor(anchor, key)
    walk = Walk(log_id, key, held.size if isinstance(held, Checkpoint) else None)
    if len(stored) != 1 or key.name != origin(log_id) or str(key) != stored[0].verifier_key:
        walk.note("the log's id or verifier key is not the one expected")
    result = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM record ORDER BY seq")  # noqa: S608  # constants
    cursor: Any = result.cursor
    while rows := cursor.fetchmany(_BATCH):
        for row in rows:
            walk.record(row)
    result.close()
    walk.end()
    if walk.verifier != str(key):
        walk.note("the log's first records name another verifier key")
    trial = _check_rosters(connection, walk)
    _check_epochs(connection, walk)
    _check_turns(connection, walk)
    _check_tree(connection, walk)
    compared = _check_anchor(held, walk)
    return Verification(
        consistent=not walk.problems,
        log_id=log_id.hex(),
        size=walk.frontier.size,
        root=walk.frontier.root().hex(),
        newest_ms=walk.time_ms,
        problems=tuple(walk.problems),
        gaps=tuple(walk.gaps),
        trial=trial,
        pinned=pinned is not None,
        anchor=compared,
        closed_by=walk.closed,
        open_turns=len(walk.open),
    )


def _open_anchor(anchor: str | None, key: VerifierKey) -> Checkpoint | VerificationFailed | None:
    if anchor is None:
        return None
    try:
        return open_checkpoint(anchor, key)
    except VerificationFailed as error:
        return error


def _check_anchor(held: Checkpoint | VerificationFailed | None, walk: Walk) -> Anchor | None:
    if held is None:
        return None
    if isinstance(held, VerificationFailed):
        walk.note(f"the anchor can't be used: {held.what}")
        return None
    if held.size > walk.frontier.size:
        walk.note(f"the log was cut off: the anchor has {held.size} records, the log {walk.frontier.size}")
    elif held.size and held.root != walk.anchor_root:
        walk.note(f"the log was rewritten: its first {held.size} records are not those of the anchor")
    return Anchor(held.size, walk.anchor_time_ms)


def _check_rosters(connection: Connection, walk: Walk) -> bool:
    """Compares the rosters with their records. Returns whether the newest is the trial one."""
    rows = connection.execute(select(roster).order_by(roster.c.version)).all()
    trial = False
    for row in rows:
        try:
            manifest = Roster.parse(row.manifest)
        except Malformed as error:
            walk.note(str(error))
            continue
        trial = manifest.trial
        expected = (row.seq, digest(row.manifest), row.signature)
        if (
            walk.rosters.get(row.version) != expected
            or manifest.log_id != walk.log_id
            or manifest.version != row.version
            or not walk.key.verify(row.signature, signed_text(row.manifest))
        ):
            walk.note(f"version {row.version} of the roster is not the one recorded")
        auditors = tuple(auditor.key_id for auditor in manifest.auditors)
        for seq, introduced in walk.epochs.values():
            stated = introduced.statement
            if stated.roster == row.version and tuple(auditor for auditor, _ in stated.halves) != auditors:
                walk.note("the epoch is not sealed to the auditors of the roster", seq)
    versions = {row.version for row in rows}
    if versions != set(walk.rosters) or not versions:
        walk.note("a roster is missing, or is there without a record")
    for seq, introduced in walk.epochs.values():
        if introduced.statement.roster not in versions:
            walk.note("the epoch names a roster that is not there", seq)
    return trial


def _check_epochs(connection: Connection, walk: Walk) -> None:
    """Compares the epochs and their sealed halves with their records."""
    found: set[bytes] = set()
    for row in connection.execute(select(epoch)):
        found.add(row.key_id)
        seq, introduced = walk.epochs.get(row.key_id, (None, None))
        stated = introduced.statement if introduced is not None else None
        if stated is None or (row.seq, row.user_token, row.month, row.public_key, row.roster_version) != (
            seq,
            stated.user,
            stated.month,
            stated.public,
            stated.roster,
        ):
            walk.note(f"the epoch {row.key_id.hex()} is not the one recorded", row.seq)
    for key_id, (seq, _) in walk.epochs.items():
        if key_id not in found:
            walk.note("the epoch that it introduces is missing", seq)
    halves: dict[bytes, list[Half]] = {}
    for row in connection.execute(select(epoch_half).order_by(epoch_half.c.key_id, epoch_half.c.auditor)):
        halves.setdefault(row.key_id, []).append(Half(row.key_id, row.auditor, row.kek, row.wrapped))
    _check_halves(walk, halves)


def _check_halves(walk: Walk, halves: dict[bytes, list[Half]]) -> None:
    last, kek, expected = walk.wrap or (0, 0, b"")
    rewrapped: list[Half] = []
    for key_id, (seq, introduced) in walk.epochs.items():
        mine = halves.pop(key_id, [])
        if tuple(half.auditor for half in mine) != tuple(auditor for auditor, _ in introduced.statement.halves):
            walk.note("a sealed half of its epoch is missing or too many", seq)
        if seq < last:
            rewrapped += mine
        elif tuple(digest(half.wrapped) for half in mine) != introduced.wrapped or any(
            half.kek != introduced.kek for half in mine
        ):
            walk.note("a sealed half of its epoch was changed", seq)
    if halves:
        walk.note("there are sealed halves of epochs that no record introduced")
    if last and (any(half.kek != kek for half in rewrapped) or halves_digest(kek, rewrapped) != expected):
        walk.note("the sealed halves are not those that the record of their wrapping names", last)


def _check_turns(connection: Connection, walk: Walk) -> None:
    if {row.seq: row.instance for row in connection.execute(select(open_turn))} != walk.open:
        walk.note("the list of open turns is not what the records say")


def _check_tree(connection: Connection, walk: Walk) -> None:
    rows = connection.execute(select(tree)).all()
    if len(rows) != 1:
        walk.note("the tree is missing")
        return
    row, frontier = rows[0], walk.frontier
    if (row.size, row.frontier) != (frontier.size, frontier.to_bytes()):
        walk.note(f"the stored tree is not that of the {frontier.size} records")
    if row.kek != (walk.wrap[1] if walk.wrap else 1):
        walk.note("the number of the KEK in use is not the one recorded")
    try:
        checkpoint = open_checkpoint(row.checkpoint, walk.key)
    except VerificationFailed as error:
        walk.note(f"the checkpoint does not verify: {error.what}")
        return
    if (checkpoint.size, checkpoint.root) != (frontier.size, frontier.root()):
        walk.note(f"the signed checkpoint is not that of the {frontier.size} records")
