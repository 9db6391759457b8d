"""The lines of migrations, and moving a database along one."""

import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from pysqlite3 import dbapi2

from assistant.conversations import tables
from assistant.errors import StorageFailed
from assistant.storage.database import open_database, reading, writing
from assistant.storage.migration import alembic_config, current, upgrade
from assistant.storage.revisions import REVISIONS, Branch, head
from assistant.storage.shipped import shipped

LATER = """
from alembic import op
import sqlalchemy as sa

revision = "conversations_9999"
down_revision = {previous!r}
branch_labels = None
depends_on = None


def upgrade() -> None:
    {body}
"""
ADD_COLUMN = 'op.add_column("key_check", sa.Column("later", sa.Integer, server_default="7"))'


@pytest.mark.parametrize("branch", list(REVISIONS))
def test_the_constants_name_every_script_in_its_order(branch: Branch) -> None:
    scripts = ScriptDirectory.from_config(alembic_config())
    line = [script.revision for script in scripts.iterate_revisions(f"{branch}@head", "base")]
    assert tuple(reversed(line)) == REVISIONS[branch]


def test_every_script_belongs_to_one_of_the_branches() -> None:
    scripts = ScriptDirectory.from_config(alembic_config())
    assert sorted(scripts.get_heads()) == sorted(head(branch) for branch in REVISIONS)
    for script in scripts.walk_revisions():
        assert script.branch_labels <= set(REVISIONS)
        assert Path(script.path).parent.name in script.branch_labels


def test_the_tables_in_the_code_are_those_that_the_migrations_make(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "conversations.db", "conversations")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), tables.metadata) == []
    engine.dispose()


def test_a_database_holds_the_tables_of_its_own_branch_only(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "conversations.db", "conversations")
    with reading(engine) as transaction:
        names = set(sa.inspect(transaction).get_table_names())
    assert names == {"alembic_version", *tables.metadata.tables}
    engine.dispose()


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    return Path(shutil.copytree(shipped("migrations"), tmp_path / "scripts"))


@pytest.fixture
def old(tmp_path: Path, scripts: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A database with something in it, and a program that is one revision ahead of it."""
    path = tmp_path / "home" / "conversations.db"
    engine = open_database(path, "conversations")
    with writing(engine) as transaction:
        transaction.exec_driver_sql("INSERT INTO key_check VALUES (1, x'CAFE')")
    monkeypatch.setitem(REVISIONS, "conversations", (*REVISIONS["conversations"], "conversations_9999"))
    yield path  # the engine stays open, so that the row is still in the write-ahead log
    engine.dispose()


def add(scripts: Path, body: str) -> None:
    text = LATER.format(previous=REVISIONS["conversations"][-2], body=body)
    (scripts / "conversations" / "9999_later.py").write_text(text)


def rows(path: Path, query: str) -> list[Any]:
    with closing(dbapi2.connect(str(path))) as connection:
        return list(connection.execute(query))


def test_an_upgrade_copies_the_database_first_and_then_changes_it(old: Path, scripts: Path) -> None:
    before = head_before()
    add(scripts, ADD_COLUMN)
    done = upgrade(old, "conversations", scripts=scripts)
    assert (done.before, done.after) == (before, "conversations_9999")
    assert done.copy == old.with_name(f"conversations.db.{before}.bak")
    assert stat.S_IMODE(done.copy.stat().st_mode) == 0o600
    assert rows(done.copy, "SELECT * FROM key_check") == [(1, b"\xca\xfe")]
    assert current(done.copy, "conversations") == before
    assert rows(old, "SELECT * FROM key_check") == [(1, b"\xca\xfe", 7)]
    assert current(old, "conversations") == "conversations_9999"
    open_database(old, "conversations").dispose()


def head_before() -> str:
    return REVISIONS["conversations"][-2]


def test_an_upgrade_that_fails_leaves_the_database_as_it_was(old: Path, scripts: Path) -> None:
    add(scripts, ADD_COLUMN + '; op.execute("INSERT INTO nowhere VALUES (1)")')
    with pytest.raises(StorageFailed, match="was not upgraded"):
        upgrade(old, "conversations", scripts=scripts)
    assert rows(old, "SELECT * FROM key_check") == [(1, b"\xca\xfe")]
    assert current(old, "conversations") == head_before()


def test_an_upgrade_that_would_break_references_is_undone(old: Path, scripts: Path) -> None:
    add(scripts, "op.execute(\"INSERT INTO message VALUES (zeroblob(16), x'01', 0, x'00')\")")
    with pytest.raises(StorageFailed, match="point to rows that are not there"):
        upgrade(old, "conversations", scripts=scripts)
    assert rows(old, "SELECT * FROM message") == []
    assert current(old, "conversations") == head_before()


def test_an_upgrade_of_a_current_database_changes_and_copies_nothing(tmp_path: Path) -> None:
    path = tmp_path / "conversations.db"
    open_database(path, "conversations").dispose()
    done = upgrade(path, "conversations")
    assert done.before == done.after == head("conversations")
    assert done.copy is None
    assert list(tmp_path.glob("*.bak")) == []


@pytest.mark.parametrize(("revision", "words"), [("conversations_9999", "newer version"), ("log_0001", "another kind")])
def test_an_upgrade_refuses_what_it_does_not_know(tmp_path: Path, revision: str, words: str) -> None:
    path = tmp_path / "conversations.db"
    open_database(path, "conversations").dispose()
    with closing(dbapi2.connect(str(path))) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    with pytest.raises(StorageFailed, match=words):
        upgrade(path, "conversations")
    assert current(path, "conversations") == revision


def test_an_absent_database_is_not_made_by_asking_for_its_revision(tmp_path: Path) -> None:
    for ask in (current, upgrade):
        with pytest.raises(StorageFailed, match="no database"):
            ask(tmp_path / "conversations.db", "conversations")
    assert list(tmp_path.iterdir()) == []


def test_an_upgrade_leaves_logging_alone(tmp_path: Path) -> None:
    program = (
        "import logging, sys; from pathlib import Path; from assistant.storage.database import open_database;"
        "open_database(Path(sys.argv[1]), 'conversations');"
        "shown = [h for name in ('', 'alembic') for h in logging.getLogger(name).handlers];"
        "sys.exit(any(not isinstance(h, logging.NullHandler) for h in shown))"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "conversations.db")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
