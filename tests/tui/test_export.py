"""Exporting: where a file may go, who may read it, and that nothing is left where it fails."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from assistant.tui.export import export, write_private


class Answering:
    """The dialogs, answered: in the order in which they come up."""

    def __init__(self, *answers: str | None) -> None:
        self.answers = list(answers)
        self.asked: list[Any] = []

    async def push_screen_wait(self, dialog: Any) -> str | None:
        self.asked.append(dialog)
        return self.answers.pop(0)


class Exporting:
    """The application, as far as an export asks it."""

    async def value(self, request: Any) -> dict[str, Any]:
        return {"name": "letter.md", "text": "Dear Jana"}


async def exported(folder: Path, place: str, *more: str | None) -> tuple[str | None, Answering]:
    app = Answering("markdown", "placeholders", place, *more)
    said = await export(app, Exporting(), "ab" * 16, folder)  # type: ignore[arg-type]
    return said, app


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_the_name_that_is_suggested_has_one_ending(tmp_path: Path) -> None:
    _, app = await exported(tmp_path, "x")
    assert app.asked[2]._value == str(tmp_path / "letter.md")


async def test_a_relative_path_is_in_the_folder_that_is_suggested(tmp_path: Path) -> None:
    said, _ = await exported(tmp_path, "mine.md")
    assert said == f"Exported to {tmp_path / 'mine.md'}, readable by you only."
    assert (tmp_path / "mine.md").read_text() == "Dear Jana"
    assert mode(tmp_path / "mine.md") == 0o600


@pytest.mark.parametrize("place", ["~no-such-user-here/x", "a\0b", "x" * 300, "file/below", "\udcff\ud800"])
async def test_what_is_no_place_for_a_file_is_said_and_nothing_is_written(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("old")
    said, _ = await exported(tmp_path, place)
    assert said is not None and said.endswith(" is no place for a file. Nothing was exported.")
    assert said.isprintable()
    assert names(tmp_path) == ["file"]


async def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    said, _ = await exported(tmp_path, ".")
    assert said == f"{tmp_path} is a folder. Nothing was exported."
    assert names(tmp_path) == []


async def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    said, _ = await exported(tmp_path, "pipe")
    assert said == f"{tmp_path / 'pipe'} is no place for a file. Nothing was exported."


async def test_a_file_that_others_could_read_is_replaced_by_a_private_one_if_the_person_says_so(tmp_path: Path) -> None:
    target = tmp_path / "old.md"
    target.write_text("old")
    target.chmod(0o666)
    said, _ = await exported(tmp_path, "old.md", "keep")
    assert said is None and target.read_text() == "old"
    said, _ = await exported(tmp_path, "old.md", "replace")
    assert said == f"Exported to {target}, readable by you only."
    assert target.read_text() == "Dear Jana" and mode(target) == 0o600


async def test_a_link_to_nowhere_is_asked_about_and_replaced_itself(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    await exported(tmp_path, "link", "replace")
    assert not (tmp_path / "link").is_symlink() and not (tmp_path / "elsewhere").exists()


async def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    said, _ = await exported(tmp_path, "none/x")
    assert said == f"{tmp_path / 'none/x'} can't be written: No such file or directory. Nothing was exported."


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "old.md"
    target.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        write_private(target, "half \ud800")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        write_private(target, "new")
    assert target.read_text() == "old" and names(tmp_path) == ["old.md"]
