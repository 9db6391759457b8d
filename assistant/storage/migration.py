"""Moves a database from one schema to another with Alembic, after copying it. Imported only where that is done.

One Alembic environment serves two kinds of database, each a branch of its own; a database holds exactly one branch. It
never touches the configuration of logging and needs no file but the scripts.
"""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from pysqlite3 import dbapi2
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import NullPool

from assistant.errors import StorageFailed
from assistant.storage.database import check_revision, connect, stored_revision
from assistant.storage.failures import storage_errors
from assistant.storage.files import exclusive, sync_file, sync_folder
from assistant.storage.revisions import REVISIONS, Branch, head
from assistant.storage.shipped import shipped


@dataclass(frozen=True)
class Upgrade:
    """What `upgrade` did."""

    path: Path
    before: str
    after: str
    copy: Path | None
    """The copy of the database as it was, or None where nothing had to be done."""


def alembic_config(scripts: Path | None = None) -> Config:
    """The configuration of our environment; `scripts` stands in for the shipped ones in tests."""
    root = scripts or shipped("migrations")
    config = Config()
    config.set_main_option("script_location", _literal(root))
    config.set_main_option("path_separator", "newline")  # a folder's name may hold any other separator
    config.set_main_option("version_locations", "\n".join(_literal(root / branch) for branch in REVISIONS))
    return config


def current(path: Path, branch: Branch) -> str:
    """The revision of the database at `path`, whether or not this version works with it.

    Raises StorageFailed where the file is absent or is no database of ours.
    """
    with storage_errors(), closing(_open(path)) as connection:
        found = stored_revision(connection)
    if found is None:
        check_revision(path, branch, found)
        raise AssertionError("unreachable: a missing revision is refused")
    return found


def make(path: Path, branch: Branch) -> None:
    """Gives the empty file at `path` the schema of `branch` and makes it durable."""
    _run(path, branch, None)
    sync_file(path)


def upgrade(path: Path, branch: Branch, *, scripts: Path | None = None) -> Upgrade:
    """Brings the database to this version's schema, in one transaction, after copying it.

    The copy is `<name>.<revision>.bak` beside it, mode 0600. It holds what the database held, the keys of conversations
    deleted later included: remove it once the upgraded one is in use.

    Raises StorageFailed where the database is not of this branch or newer than this version; it is then as it was.
    """
    with storage_errors(not_done="The database was not upgraded."):
        if not path.exists():
            raise StorageFailed(f"There is no database at {path}.", not_done="Nothing was upgraded.")
        with exclusive(path):
            before = current(path, branch)
            if before == head(branch):
                return Upgrade(path, before, before, None)
            if before not in REVISIONS[branch]:
                check_revision(path, branch, before)
            copy = _copy(path, before)
            _run(path, branch, scripts)
            return Upgrade(path, before, current(path, branch), copy)


def _open(path: Path) -> Any:
    if not path.exists():
        raise StorageFailed(f"There is no database at {path}.", not_done="Nothing was opened.")
    return connect(path)


def _literal(path: Path) -> str:
    return str(path).replace("%", "%%")  # Alembic's options are interpolated


def _copy(path: Path, revision: str) -> Path:
    """Copies with SQLite's own backup, which sees one committed state, WAL included."""
    copy = path.with_name(f"{path.name}.{revision}.bak")
    unfinished = path.with_name(copy.name + ".new")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(connect(path)) as source, closing(dbapi2.connect(str(unfinished))) as target:
        source.backup(target)
    sync_file(unfinished)
    unfinished.rename(copy)
    sync_folder(path.parent)
    return copy


def _run(path: Path, branch: Branch, scripts: Path | None) -> None:
    def connection() -> Any:
        raw = connect(path)
        # A table that is made anew and renamed must not drag its children along; what they point to is checked below.
        raw.execute("PRAGMA foreign_keys = OFF")
        return raw

    engine = create_engine(
        "sqlite+pysqlite://", module=dbapi2, creator=connection, poolclass=NullPool, hide_parameters=True
    )
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as transaction:
        config = alembic_config(scripts)
        config.attributes["connection"] = transaction
        command.upgrade(config, f"{branch}@head")
        _check_references(transaction)


def _check_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise StorageFailed(
            f"After the upgrade {len(broken)} rows would point to rows that are not there.",
            not_done="The database was left as it was.",
            next_step="Please report this; the copy made before is beside the database.",
        )
