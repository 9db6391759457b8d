"""Starting a log: the first one of a home, and the one that follows when a real auditor is installed.

A log becomes the active one only when all of it is durable; a crash before that leaves the old one in use.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, insert, select

from assistant.audit.encoding import decode_metadata
from assistant.audit.events import EventType
from assistant.audit.failures import log_errors
from assistant.audit.home import Home, Surroundings
from assistant.audit.roster import Roster
from assistant.audit.tables import info, open_turn, record, tree
from assistant.audit.writer import Draft, Writer
from assistant.errors import LogUnavailable
from assistant.keys import AuditorPublic, create_auditor, load_auditor
from assistant.storage.database import open_database, reading
from assistant.storage.files import exclusive, make_private_folder

TRIAL = "trial"
_NOT_DONE = "No log was started, and nothing was recorded."


def open_engine(home: Home, log_id: bytes, around: Surroundings) -> Engine:
    """The database of a log that exists."""
    return open_database(home.database(log_id), "log", create=False, busy_timeout_s=around.busy_timeout_s)


def active_log(home: Home, around: Surroundings) -> bytes:
    """The id of the log to be written to, which is started where the home has none.

    Raises LogUnavailable where the home has logs and does not say which is in use.
    """
    make_private_folder(home.active_file.parent)
    with exclusive(home.active_file):
        active = home.active()
        if active is None:
            active = _only_log(home, around)
            if active is None:
                trial = _trial_auditor(home, around)
                active = found(home, around, auditors=[trial], trial=True, previous=None)
            home.activate(active)
        following = _following(home, active, around)
        if following is not None:  # the program ended between closing one log and naming the next
            active = following
            home.activate(active)
        return active


def found(
    home: Home, around: Surroundings, *, auditors: Sequence[AuditorPublic], trial: bool, previous: bytes | None
) -> bytes:
    """Makes a log sealed to these auditors, with its keys and its first records. Returns its id."""
    log_id = around.randbytes(16)
    signer = home.make_signer(log_id, around.randbytes)
    home.make_kek(log_id, 1, around.randbytes)
    with _opened(open_database(home.database(log_id), "log", busy_timeout_s=around.busy_timeout_s)) as engine:
        writer = Writer(home, log_id, engine, around)
        with writer.transaction() as transaction:
            key = str(signer.verifier)
            transaction.connection.execute(insert(info).values(id=1, log_id=log_id, verifier_key=key))
            names = [auditor.name for auditor in auditors]
            transaction.install_roster(Roster.of(log_id, 1, trial, auditors), {"auditors": names, "trial": trial})
            started = {"verifier": key, "previous": previous}
            transaction.append(Draft(EventType.SYSTEM_START, {"trial": trial}, fields={"log": started}))
    return log_id


def install_auditor(home_path: Path, public: str, around: Surroundings, *, by: str) -> tuple[str, AuditorPublic]:
    """Seals to this auditor from now on: starts a new log and closes the one in use by a last record.

    Auditors that the log in use is sealed to stay, the trial key does not.

    Args: the home; the line of a `.pub` file; clock and randomness; who installs it, for the record.
    Returns the new log's id and the auditor. Raises InputRefused for a line that is no auditor's key, LogUnavailable while
    a turn is running.
    """
    auditor = AuditorPublic.parse(public)
    home = Home(home_path)
    with log_errors(_NOT_DONE):
        old = active_log(home, around)
        with exclusive(home.active_file), _opened(open_engine(home, old, around)) as engine:
            if home.active() != old:
                raise LogUnavailable("Another process has just changed the log in use.", not_done=_NOT_DONE)
            writer = Writer(home, old, engine, around)
            with writer.transaction() as transaction:
                if transaction.connection.execute(select(open_turn.c.seq).limit(1)).first() is not None:
                    raise LogUnavailable(
                        "A turn is still running, or was left open.",
                        not_done=_NOT_DONE,
                        next_step="Let it end, or start the assistant once, and try again.",
                    )
                current = transaction.roster()
                kept = [] if current.trial else [item for item in current.auditors if item.key_id != auditor.key_id]
                # The write lock is held over this, so that no turn starts in the old log in between.
                new = found(home, around, auditors=[*kept, auditor], trial=False, previous=old)
                body = {"by": by, "auditor": auditor.name, "auditor_key": auditor.key_id}
                transaction.append(Draft(EventType.KEY_CLOSED, body, fields={"next": new}))
            home.activate(new)
    return new.hex(), auditor


def _only_log(home: Home, around: Surroundings) -> bytes | None:
    """Where no log is named as the one in use: the only one there is, None where there is none."""
    started = [log_id for log_id in home.logs() if _is_started(home, log_id, around)]
    if len(started) > 1:
        raise LogUnavailable(
            f"{home.active_file} is missing, and there are {len(started)} logs.",
            not_done="Nothing was recorded and nothing was sent to the model.",
            next_step="Restore the file from a backup: one line, the id of the log in use.",
        )
    if not started and home.has_recorded_people():
        raise LogUnavailable(
            f"Turns were recorded in {home.path}, and there is no log.",
            not_done="Nothing was recorded and nothing was sent to the model.",
            next_step=f"Restore {home.path / 'logs'} from a backup; or, to start anew, move {home.path} away.",
        )
    return started[0] if started else None


def _is_started(home: Home, log_id: bytes, around: Surroundings) -> bool:
    with _opened(open_engine(home, log_id, around)) as engine, reading(engine) as connection:
        return connection.execute(select(tree.c.id)).first() is not None


def _following(home: Home, log_id: bytes, around: Surroundings) -> bytes | None:
    """The log that a closing record names, where it is there."""
    with _opened(open_engine(home, log_id, around)) as engine, reading(engine) as connection:
        closed = select(record.c.metadata).where(record.c.event == EventType.KEY_CLOSED.value).limit(1)
        metadata = connection.execute(closed).scalar_one_or_none()
    if metadata is None:
        return None
    following = decode_metadata(metadata).get("next")
    return following if type(following) is bytes and home.database(following).exists() else None


def _trial_auditor(home: Home, around: Surroundings) -> AuditorPublic:
    if home.trial_key.exists():
        return load_auditor(home.trial_key, None).public
    return create_auditor(home.trial_key, TRIAL, None, randbytes=around.randbytes)


@contextmanager
def _opened(engine: Engine) -> Iterator[Engine]:
    try:
        yield engine
    finally:
        engine.dispose()
