"""A process's mark in a home: a locked file in `run/`, and the room that it keeps on the disk for responses.

The kernel drops the lock when the process ends, however it ends; that is how others know that its turns are abandoned.
A file is removed only by who holds its lock.
"""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from assistant.keys import Random


class Instance:
    """This process's lock. `close` gives it back."""

    def __init__(self, run: Path, name: str) -> None:
        """Args: the folder of locks; the instance's id, 32 hexadecimal digits. BlockingIOError where it is in use."""
        run.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.name = name
        self._path = run / name
        while True:
            self._descriptor = os.open(self._path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
            try:
                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BaseException:
                os.close(self._descriptor)
                raise
            if _is_at(self._descriptor, self._path):
                return
            os.close(self._descriptor)  # somebody removed it as left over between the two calls

    def close(self) -> None:
        with suppress(FileNotFoundError):
            self._path.unlink()
        os.close(self._descriptor)


def new_name(randbytes: Random) -> str:
    return randbytes(16).hex()


def is_free(run: Path, name: str) -> bool:
    """Whether no process holds that instance's lock. Its file, where there is one, is removed if so."""
    try:
        descriptor = os.open(run / name, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
    except FileNotFoundError:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if _is_at(descriptor, run / name):
            (run / name).unlink()
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)
    return True


def remove_leftovers(run: Path, reserve: Path) -> None:
    """Removes the locks and the reserves of processes that are gone."""
    if run.is_dir():
        for path in list(run.iterdir()):
            if len(path.name) == 32:
                is_free(run, path.name)
    if reserve.is_dir():
        for path in list(reserve.iterdir()):
            if is_free(run, path.name.partition(".")[0]):
                path.unlink(missing_ok=True)


def reserve_room(folder: Path, instance: str, record_id: bytes, size: int) -> Path:
    """Takes `size` bytes of the disk, so that a response can be written when it is full. OSError where there is no room."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{instance}.{record_id.hex()}"
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    try:
        os.posix_fallocate(descriptor, 0, size)
    except BaseException:
        path.unlink()
        raise
    finally:
        os.close(descriptor)
    return path


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
