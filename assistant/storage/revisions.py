"""Which schema this version of the program works with, as constants, so that opening a database loads no Alembic.

A test holds these equal to the scripts under `migrations/`.
"""

from __future__ import annotations

from typing import Literal

Branch = Literal["log", "conversations"]
"""A kind of database. Each has its own line of migrations, whose label is this word."""

REVISIONS: dict[Branch, tuple[str, ...]] = {
    "log": ("log_0001",),
    "conversations": ("conversations_0001",),
}
"""Every revision of a branch, oldest first; the last is what this version works with."""


def head(branch: Branch) -> str:
    """The revision that this version works with."""
    return REVISIONS[branch][-1]
