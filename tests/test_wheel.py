"""A copy installed from the built wheel works outside the repository."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import PROMPT

REPOSITORY = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=REPOSITORY,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_what_runs_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert len(names) == len(set(names))
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"assistant"}
    for needed in (
        "assistant/inference/demo/demo.gguf",
        "assistant/_shipped/policies/baseline.yaml",
        "assistant/_shipped/migrations/env.py",
        "assistant/privacy/ner/weights.npz",
        "assistant/application/turn.schema.json",
        "assistant/policy/schema.json",
        "assistant/tui/app.tcss",
    ):
        assert needed in names
    assert not [name for name in names if "__pycache__" in name]


def test_a_copy_installed_from_the_wheel_runs_a_turn_outside_the_repository(
    wheel: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    venv.create(tmp_path / "venv", with_pip=False)
    (packages,) = (tmp_path / "venv").glob("lib/python*/site-packages")
    zipfile.ZipFile(wheel).extractall(packages)
    # The libraries come from where the tests run; the assistant itself only from the wheel.
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    python = tmp_path / "venv" / "bin" / "python"
    program = (
        "import assistant, sys; from assistant.cli.main import main; print(assistant.__file__, file=sys.stderr); main()"
    )
    done = subprocess.run(
        [str(python), "-c", program, "ask"], input=PROMPT, capture_output=True, text=True, cwd=tmp_path, env=environment
    )
    assert done.returncode == 0, done.stderr
    assert "Jana Nováková" in done.stdout
    assert str(packages) in done.stderr
