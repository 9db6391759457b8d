"""Writing in the person's own editor. The text stands in a file in memory, in a folder of theirs, never on a disk."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

_MEMORY = ("tmpfs", "ramfs")


class EditorFailed(Exception):
    """The editor could not be used. The text says why, and what to do."""


def memory_folder(environment: Mapping[str, str], mounts: str | None = None) -> Path:
    """A folder whose files are in memory. Raises EditorFailed where there is none."""
    if mounts is None:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8")
    kinds = {fields[1]: fields[2] for line in mounts.splitlines() if len(fields := line.split()) > 2}
    for candidate in (environment.get("XDG_RUNTIME_DIR"), "/dev/shm"):  # noqa: S108 - a folder of our own is made in it
        if not candidate or not os.access(candidate, os.W_OK):
            continue
        path = Path(candidate).resolve()
        place = next((str(each) for each in (path, *path.parents) if str(each) in kinds), "")
        if kinds.get(place) in _MEMORY:
            return path
    raise EditorFailed("There is no folder in memory for the editor's file, and it is not put on a disk.")


def edit(text: str, environment: Mapping[str, str], terminal: TextIO) -> str:
    """`text` as the person left it. The editor draws on `terminal`, which must be the person's while it runs.

    Raises EditorFailed where there is no editor, it fails, or it leaves something that is no UTF-8.
    """
    try:
        command = shlex.split(environment.get("VISUAL") or environment.get("EDITOR") or "vi")
    except ValueError:  # an open quote
        command = []
    if not command:
        raise EditorFailed("$EDITOR is no command. Set it to your editor's.")
    with tempfile.TemporaryDirectory(prefix="assistant-", dir=memory_folder(environment)) as folder:
        path = Path(folder) / "message.md"
        path.touch(0o600)
        path.write_text(text, encoding="utf-8")
        try:
            code = subprocess.run([*command, str(path)], check=False, stdout=terminal, stderr=terminal).returncode
        except OSError as error:
            raise EditorFailed(
                f"{command[0]} can't be started: {error.strerror}. Set $EDITOR to your editor."
            ) from None
        if code != 0:
            raise EditorFailed(f"{command[0]} ended with code {code}. Your text is as it was.")
        try:
            return path.read_text(encoding="utf-8").removesuffix("\n")
        except (OSError, UnicodeDecodeError):
            raise EditorFailed(f"{command[0]} left no text that is UTF-8. Your text is as it was.") from None
