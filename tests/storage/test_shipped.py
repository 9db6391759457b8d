"""Policies and migrations are found in a checkout, and travel in the wheel."""

import stat
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

from assistant.storage.shipped import shipped

ROOT = Path(__file__).parents[2]


def test_a_checkout_serves_the_files_at_its_top() -> None:
    for name in ("policies", "migrations"):
        link = ROOT / "assistant" / "_shipped" / name
        assert link.is_symlink()
        assert not link.readlink().is_absolute()
        assert shipped(name).resolve() == ROOT / name


def test_a_wheel_has_every_policy_and_migration_once_as_a_file(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        entries = archive.infolist()
    names = Counter(entry.filename for entry in entries)
    assert max(names.values()) == 1
    assert not any(stat.S_ISLNK(entry.external_attr >> 16) for entry in entries)
    for name in ("policies", "migrations"):
        expected = {
            f"assistant/_shipped/{path.relative_to(ROOT)}"
            for path in (ROOT / name).rglob("*")
            if path.is_file() and path.suffix != ".pyc"
        }
        assert expected == {entry for entry in names if f"/{name}/" in entry}
