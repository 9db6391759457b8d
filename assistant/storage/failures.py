"""Turns what a database says into an error that a person can act on. Never carries SQL, bound values or a row."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pysqlite3 import dbapi2
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from assistant.errors import RunFailure, StorageFailed

_CAUSES: dict[int, tuple[str, str]] = {
    dbapi2.SQLITE_FULL: ("The disk is full.", "Free some space and try again."),
    dbapi2.SQLITE_READONLY: (
        "The database can't be written: it is read-only.",
        "Check the file's and its folder's permissions.",
    ),
    dbapi2.SQLITE_BUSY: ("Another process kept the database locked for too long.", "Try again in a moment."),
    dbapi2.SQLITE_LOCKED: ("Another connection kept the database locked for too long.", "Try again in a moment."),
    dbapi2.SQLITE_CORRUPT: ("The database is damaged.", "Restore it from a backup; keep the damaged file as evidence."),
    dbapi2.SQLITE_NOTADB: ("The file is not a database, or its beginning is damaged.", "Restore it from a backup."),
    dbapi2.SQLITE_CANTOPEN: (
        "The database can't be opened.",
        "Check that it exists and may be read and written by you.",
    ),
    dbapi2.SQLITE_PERM: ("The database may not be opened by you.", "Check the file's permissions."),
    dbapi2.SQLITE_IOERR: ("Reading or writing the database failed.", "Check the disk, and `assistant doctor`."),
    dbapi2.SQLITE_CONSTRAINT: (
        "The database refused a value that breaks its own rules.",
        "This is a fault of the program: please report it.",
    ),
}
"""Primary result codes of SQLite (https://www.sqlite.org/rescode.html) and what they mean to a person."""


@contextmanager
def storage_errors(
    error: type[RunFailure] = StorageFailed, *, not_done: str = "Nothing was changed."
) -> Iterator[None]:
    """Raises `error` in place of any database or file-system error of the block.

    Args: the error of the caller's own (a log raises LogUnavailable); the sentence that says what was not done.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as caught:
        original = caught.orig if isinstance(caught, DBAPIError) else caught
        what, next_step = _cause(original)
    except PoolTimeout:
        what, next_step = "All connections to the database were busy for too long.", "Try again in a moment."
    except OSError as caught:
        what, next_step = (
            f"A file of the home can't be used: {caught.strerror or type(caught).__name__}.",
            "Check the disk and the permissions.",
        )
    else:
        return
    # Without the driver's own error: its message has the statement in it.
    raise error(what, not_done=not_done, next_step=next_step) from None


def _cause(original: object) -> tuple[str, str]:
    code = getattr(original, "sqlite_errorcode", None)
    if isinstance(code, int) and (code & 0xFF) in _CAUSES:
        return _CAUSES[code & 0xFF]
    return "The database failed.", "Run `assistant doctor`."
