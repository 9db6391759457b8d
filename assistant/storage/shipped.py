"""Finds the files that travel with the program but stand at the top of a checkout: policies and migrations.

`assistant/_shipped/` holds symbolic links in a checkout and real files in an installed copy; nothing else may guess
where those files are.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Literal

from assistant.errors import StorageFailed


def shipped(name: Literal["policies", "migrations"]) -> Path:
    """The folder of that name; StorageFailed where the installation lacks it."""
    folder = Path(str(files("assistant").joinpath("_shipped", name)))
    if not folder.is_dir():
        raise StorageFailed(
            f"The installation lacks its {name}: there is no folder {folder}.",
            not_done="Nothing was opened.",
            next_step="Install the program again.",
        )
    return folder
