"""Column types that trust nothing a file says about itself."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Dialect
from sqlalchemy.types import LargeBinary

from assistant.errors import VerificationFailed


class Blob(LargeBinary):
    """Bytes, checked by `as_bytes` when they are read."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[object], bytes | None]:
        """Called by SQLAlchemy: what makes a Python value of a stored one."""
        return lambda value: None if value is None else as_bytes(value)


def as_bytes(value: object) -> bytes:
    """The stored value; VerificationFailed for anything but bytes, which a changed file may hold in any column."""
    if isinstance(value, bytes):
        return value
    raise VerificationFailed(
        "A stored value is of another type than was stored.",
        not_done="It was not opened.",
        next_step="Restore the database from a backup.",
    )
