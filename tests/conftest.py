"""What the tests share: a home of their own, an assistant in this process, and the program as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from assistant.application import port
from assistant.application.assembly import Assistant
from assistant.facts import Principal
from assistant.settings import Loaded, load

PROMPT = "Write a polite e-mail to Jana Nováková (jana.novakova@example.org) about the unpaid invoice 2024-117."
PROGRAM = Path(sys.executable).with_name("assistant")

# Tests don't time anything: on a loaded machine any example may take long.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Environment variables of a person who has never used the program: everything of theirs is under `tmp_path`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ASSISTANT_", "XDG_"))}
    return kept | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_DATA_HOME": str(tmp_path)}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where `environment` makes the program put its files."""
    return tmp_path / "assistant"


Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(environment: Mapping[str, str], tmp_path: Path) -> Run:
    """Run the program as a process: `run("ask", input=PROMPT)`."""

    def run_program(
        *arguments: str, input: str | bytes = "", timeout: float = 120, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        data = input if isinstance(input, bytes) else input.encode()
        done = subprocess.run(
            [str(PROGRAM), *arguments],
            input=data,
            capture_output=True,
            timeout=timeout,
            cwd=tmp_path,
            env={**environment, **variables},
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run_program


@pytest.fixture
def settings(tmp_path: Path, home: Path) -> Loaded:
    """Defaults, with a home under `tmp_path` and no managed file."""
    return load({}, {"home": home}, user_file=tmp_path / "config.toml", managed_file=tmp_path / "managed.toml")


@pytest.fixture
def assistant(settings: Loaded) -> Iterator[Assistant]:
    """An assistant in this process, with the bundled model."""
    with Assistant(settings) as built:
        yield built


@pytest.fixture
def principal() -> Principal:
    return Principal("jan", frozenset({"staff"}), "test", "desk")


Ask = Callable[..., list[port.Event]]


@pytest.fixture
def ask(assistant: Assistant, principal: Principal) -> Ask:
    """Run one turn and give all its events."""

    def run_turn(text: str = PROMPT, **fields: object) -> list[port.Event]:
        return list(assistant.submit(principal, port.StartTurn.model_validate({"text": text, **fields})))

    return run_turn


@pytest.fixture
def everything_below(tmp_path: Path) -> Callable[[], bytes]:
    """All bytes of all files below the test's folder, to look for what must not be there."""

    def read() -> bytes:
        return b"\0".join(path.read_bytes() for path in sorted(tmp_path.rglob("*")) if path.is_file())

    return read
