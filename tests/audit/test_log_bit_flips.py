"""A bit flipped in any stored column of the log is noticed, with no secret and no key pinned elsewhere."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2

from assistant.audit.erasure import erase_subject
from assistant.audit.log import AuditLog
from assistant.audit.tables import log_metadata
from assistant.audit.verification import verify
from assistant.audit.walk import Walk
from assistant.keys import Signer, VerifierKey
from tests.audit.log_helpers import Clock, request, selftest, take_turn
from tests.audit.log_reference import Tampered, verify_log

COLUMNS = [(table.name, column.name) for table in log_metadata.sorted_tables for column in table.columns]


@pytest.fixture(scope="module")
def rich(pristine: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AuditLog]:
    """A log with everything in it: two people, one erased, months, a clock that went back, a turn that is open."""
    home = Path(shutil.copytree(pristine, tmp_path_factory.mktemp("rich") / "home"))
    clock = Clock()
    with AuditLog.open(home, clock=clock) as log:
        take_turn(log)
        take_turn(log, "bob")
        log.append(selftest())
        erase_subject(log, "bob", by="jana", reason="asked")
        take_turn(log, "carol")
        clock.now += 31 * 86400
        take_turn(log)
        clock.now -= 3600
        log.append(selftest())
        log.begin_turn(request())
        yield log


def flipped(value: Any, rng: random.Random) -> Any:
    """The value with one bit changed; something where there was nothing."""
    if value is None:
        return b"x" * 32
    if isinstance(value, int):
        return value ^ 1 << rng.choice([0, 1, 20])
    if isinstance(value, bytes):
        bit = rng.randrange(len(value) * 8)
        changed = bytearray(value)
        changed[bit // 8] ^= 1 << bit % 8
        return bytes(changed)
    place = rng.randrange(len(value))
    other = chr(ord(value[place]) ^ 1)
    return value[:place] + other + value[place + 1 :]


def every_flip(log: AuditLog, table: str, column: str) -> Iterator[str]:
    """Flips a bit in the column, in every row, one after the other; each is mended before the next."""
    rng = random.Random(f"{table}.{column}")
    connection = dbapi2.connect(str(log.home.database(log.writer.log_id)), isolation_level=None)
    try:
        rows = connection.execute(f"SELECT * FROM {table}").fetchall()
        names = [item[0] for item in connection.execute(f"SELECT * FROM {table}").description]
        key = [item.name for item in log_metadata.tables[table].primary_key]
        for row in rows:
            found = dict(zip(names, row, strict=True))
            changed = flipped(found[column], rng)
            where = " AND ".join(f"{name} IS ?" for name in key)
            statement = f"UPDATE {table} SET {column} = ? WHERE {where}"
            mended = [changed if name == column else found[name] for name in key]
            try:
                connection.execute(statement, [changed, *(found[name] for name in key)])
            except dbapi2.IntegrityError:
                continue  # the database itself refuses it
            yield f"{table}.{column} in {[found[name] for name in key]}: {found[column]!r} to {changed!r}"
            connection.execute(statement, [found[column], *mended])
    finally:
        connection.close()


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_a_bit_flipped_in_a_stored_column_is_noticed(rich: AuditLog, table: str, column: str) -> None:
    assert verify(rich.engine).consistent
    for what in every_flip(rich, table, column):
        found = verify(rich.engine)
        assert not found.consistent, what
    assert verify(rich.engine).consistent


def test_the_rich_log_has_rows_in_every_table(rich: AuditLog) -> None:
    connection = dbapi2.connect(str(rich.home.database(rich.writer.log_id)))
    for table in log_metadata.tables:
        assert connection.execute(f"SELECT 1 FROM {table}").fetchone(), table
    connection.close()


def test_a_row_taken_out_of_any_table_is_noticed(rich: AuditLog) -> None:
    connection = dbapi2.connect(str(rich.home.database(rich.writer.log_id)), isolation_level=None)
    for name, table in log_metadata.tables.items():
        columns = ", ".join(column.name for column in table.columns)
        for row in connection.execute(f"SELECT {columns} FROM {name}").fetchall():
            key = " AND ".join(f"{column.name} IS ?" for column in table.primary_key)
            chosen = [value for column, value in zip(table.columns, row, strict=True) if column.primary_key]
            connection.execute(f"DELETE FROM {name} WHERE {key}", chosen)
            assert not verify(rich.engine).consistent, (name, chosen)
            marks = ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO {name} ({columns}) VALUES ({marks})", row)
    connection.close()
    assert verify(rich.engine).consistent


def test_the_reference_verifier_agrees_on_the_whole_log_and_notices_changed_records(rich: AuditLog) -> None:
    path = rich.home.database(rich.writer.log_id)
    size, root = verify_log(path, rich.verifier_key)
    found = verify(rich.engine)
    assert (size, root.hex()) == (found.size, found.root)
    for column in ("leaf", "metadata", "sealed_key", "body", "event", "time_ms", "decision", "user_token"):
        for what in every_flip(rich, "record", column):
            with pytest.raises(Tampered):
                verify_log(path, rich.verifier_key)
                pytest.fail(what)


def test_an_older_checkpoint_is_an_anchor_and_a_log_cut_back_does_not_verify_against_it(
    home: Path, clock: Clock, tmp_path: Path
) -> None:
    with AuditLog.open(home, clock=clock) as log:
        take_turn(log)
    shutil.copytree(home, tmp_path / "before")
    with AuditLog.open(home, clock=clock) as log:
        log.append(selftest())
        anchor = log.checkpoint()
        log.append(selftest())
        found = verify(log.engine, verifier_key=log.verifier_key, anchor=anchor)
        assert found.consistent and found.anchor is not None and found.anchor.size == found.size - 1
    with AuditLog.open(tmp_path / "before", clock=clock) as log:
        assert verify(log.engine).consistent
        cut = verify(log.engine, anchor=anchor)
        assert not cut.consistent and "cut off" in str(cut.problems[0])
        log.append(selftest())
        rewritten = verify(log.engine, anchor=anchor)
        assert not rewritten.consistent and "rewritten" in str(rewritten.problems[0])


def test_a_verifier_key_of_another_log_does_not_verify(log: AuditLog) -> None:
    other = Signer.from_seed(log.writer.verifier.name, b"o" * 32).verifier
    assert not verify(log.engine, verifier_key=str(other)).consistent


def test_the_walk_stops_collecting_problems_but_never_counting_records() -> None:
    walk = Walk(b"l" * 16, VerifierKey("x", bytes(32)))
    for seq in range(500):
        walk.record((seq, 0, "", None, None, None, None, None, None, None, None))
    walk.end()
    assert len(walk.problems) == 100 and walk.frontier.size == 500
