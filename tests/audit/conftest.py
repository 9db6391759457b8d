"""A home with a log, made once and copied, because making one runs the migrations."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.audit.log import AuditLog
from tests.audit.log_helpers import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("pristine") / "home"
    AuditLog.open(home, clock=Clock()).close()
    return home


@pytest.fixture
def home(pristine: Path, tmp_path: Path) -> Path:
    """A home that has been started once, in trial."""
    return Path(shutil.copytree(pristine, tmp_path / "home"))


@pytest.fixture
def log(home: Path, clock: Clock) -> Iterator[AuditLog]:
    with AuditLog.open(home, clock=clock, busy_timeout_s=0.2) as opened:
        yield opened
