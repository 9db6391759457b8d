"""Turns whatever keeps the log from being written or read into LogUnavailable, which says what was not done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from assistant.audit.encoding import Malformed
from assistant.errors import LogUnavailable, NotAuthorised, StorageFailed, VerificationFailed
from assistant.storage.failures import storage_errors

NOT_SENT = "Nothing was recorded and nothing was sent to the model."
NOT_READ = "Nothing was read."


@contextmanager
def log_errors(not_done: str = NOT_SENT) -> Iterator[None]:
    """Raises LogUnavailable in place of any error of database, files, keys or signatures in the block."""
    try:
        with storage_errors(LogUnavailable, not_done=not_done):
            yield
    except (StorageFailed, VerificationFailed, NotAuthorised) as error:
        what, next_step = error.what, error.next_step
    except Malformed as error:
        what, next_step = f"The log is damaged: {error}.", "Run `assistant audit verify`."
    else:
        return
    # Outside the handlers, so that nothing that the inner error holds hangs on to this one.
    raise LogUnavailable(f"The log can't be used: {what}", not_done=not_done, next_step=next_step)
