"""Opens a SQLite database of a home, making it where it is absent, and hands out transactions.

It refuses a schema other than its own and never changes one. A file under its final name is always complete: a new
database is made under another name and moved into place.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from pysqlite3 import dbapi2
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from assistant.errors import StorageFailed
from assistant.storage.failures import storage_errors
from assistant.storage.files import exclusive, make_private_folder, sync_folder
from assistant.storage.revisions import REVISIONS, Branch, head

MINIMUM_SQLITE = (3, 51, 3)
"""Earlier ones may damage a WAL that several processes use (https://www.sqlite.org/wal.html, the WAL-reset bug)."""

_READING = "assistant_reading"
_CONNECTIONS = 64
"""More threads than this wait for one another; each connection costs two file descriptors."""


def open_database(
    path: Path, branch: Branch, *, create: bool = True, read_only: bool = False, busy_timeout_s: float = 5.0
) -> Engine:
    """An engine over the database at `path`, which holds the schema of `branch` at this version's head.

    Args: the file; its kind; whether to make it where it is absent (never with `read_only`); whether to open it for
    reading only; seconds to wait for another process's write lock.
    Returns an engine to be used through `reading` and `writing`, from any thread; `engine.dispose()` closes it.
    Raises StorageFailed where the file is absent, damaged, or of another schema.
    """
    if dbapi2.sqlite_version_info < MINIMUM_SQLITE:
        raise StorageFailed(
            f"SQLite {dbapi2.sqlite_version} is too old: it may damage a database that several processes use.",
            not_done="No database was opened.",
            next_step="Install pysqlite3 0.6.1 or later, which brings its own.",
        )
    with storage_errors(not_done="The database was not opened."):
        if not path.exists():
            if read_only or not create:
                raise StorageFailed(f"There is no database at {path}.", not_done="Nothing was opened.")
            _create(path, branch)
        with closing(connect(path, read_only=read_only, busy_timeout_s=busy_timeout_s)) as connection:
            check_revision(path, branch, stored_revision(connection))
    return _engine(path, read_only, busy_timeout_s)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that sees one state of the database and blocks no writer."""
    with engine.connect().execution_options(**{_READING: True}) as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that holds the write lock from its start; durable when the block has ended, undone if it raises."""
    with engine.begin() as connection:
        yield connection


def truncate_wal(engine: Engine) -> bool:
    """Moves the write-ahead log into the database and empties it, so that what was deleted is in neither file.

    Returns False where another process was in the middle of a transaction for the whole busy time-out: what was deleted
    may then stand in the write-ahead log until that process closes the database.
    """
    connection = engine.raw_connection()
    try:
        busy = connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        connection.close()
    return bool(busy == 0)


def connect(path: Path, *, read_only: bool = False, busy_timeout_s: float = 5.0) -> Any:
    """A bare driver connection with every setting that the design asks for. It never makes a file."""
    mode = "rw"
    if read_only:
        mode = "ro"
        # A WAL database needs its -shm file made beside it, unless it is promised that nobody writes.
        if not os.access(path.parent, os.W_OK, effective_ids=True) and not path.with_name(path.name + "-wal").exists():
            mode = "ro&immutable=1"
    connection = dbapi2.connect(
        f"file:{quote(str(path.absolute()))}?mode={mode}",
        uri=True,
        timeout=busy_timeout_s,
        isolation_level=None,  # the driver begins nothing by itself; `_begin` does
        check_same_thread=False,  # the pool hands a connection to one thread at a time
    )
    # Text that was damaged is for the reader to compare and refuse, like any other wrong value.
    connection.text_factory = _decoded
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA secure_delete = ON").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def stored_revision(connection: Any) -> str | None:
    """The revision that a database says it has; None for a file without one."""
    known = connection.execute(
        "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'alembic_version'"
    ).fetchone()
    if known is None:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def check_revision(path: Path, branch: Branch, found: str | None) -> None:
    """Raises StorageFailed unless `found` is what this version works with."""
    if found == head(branch):
        return
    not_done = "Nothing was changed."
    if found is None:
        raise StorageFailed(
            f"{path} is not a database of this program.",
            not_done=not_done,
            next_step="Move the file away, or restore it from a backup.",
        )
    if found in REVISIONS[branch]:
        raise StorageFailed(
            f"{path} has an older schema ({found}; this version needs {head(branch)}).",
            not_done=not_done,
            next_step="Run `assistant db upgrade`: it copies the database first.",
        )
    if any(found in revisions for revisions in REVISIONS.values()):
        raise StorageFailed(f"{path} is another kind of database ({found}, not {branch}).", not_done=not_done)
    raise StorageFailed(
        f"{path} was made by a newer version of this program (schema {found}; this version knows {head(branch)}).",
        not_done=not_done,
        next_step="Use the newer version.",
    )


def _create(path: Path, branch: Branch) -> None:
    from assistant.storage.migration import make  # Alembic: needed once in a home's life

    make_private_folder(path.parent)
    with exclusive(path):
        if path.exists():  # another process was faster
            return
        remains = path.with_name(path.name + "-wal")
        if remains.exists():
            raise StorageFailed(
                f"{path} is missing, and {remains.name}, which belongs to it, is still there.",
                not_done="No new database was made.",
                next_step="Restore the database from a backup, or move the remains away.",
            )
        unfinished = path.with_name(path.name + ".new")
        for suffix in ("", "-wal", "-shm", "-journal"):
            unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        make(unfinished, branch)
        unfinished.rename(path)
        sync_folder(path.parent)


def _engine(path: Path, read_only: bool, busy_timeout_s: float) -> Engine:
    # A pool and not a connection a transaction: when the last connection closes, SQLite moves the whole WAL into the
    # database and removes it, which costs several fsyncs.
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: connect(path, read_only=read_only, busy_timeout_s=busy_timeout_s),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=_CONNECTIONS - 4,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _decoded(text: bytes) -> str:
    return text.decode(errors="replace")


def _begin(connection: Connection) -> None:
    # A writer that begins as a reader may fail half-way ("database is locked") without waiting: SQLite can't move it to
    # a newer state. So it takes the lock at once, within the busy time-out.
    reader = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql("BEGIN" if reader else "BEGIN IMMEDIATE")
