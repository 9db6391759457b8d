"""Auditors' keys and the other key files: protected, checked, and never half written."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import InputRefused, NotAuthorised, VerificationFailed
from assistant.keys import (
    AuditorPublic,
    create_auditor,
    destroy_private,
    load_auditor,
    needs_passphrase,
    read_private,
    read_secret,
    write_private,
    write_secret,
)

PASSPHRASE = "correct horse battery"


@pytest.fixture(scope="module")
def key_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("auditor") / "jana.key"
    create_auditor(path, "Jana Nováková", PASSPHRASE)
    return path


def test_an_auditors_key_opens_with_its_passphrase(key_file: Path) -> None:
    key = load_auditor(key_file, PASSPHRASE)
    assert key.name == "Jana Nováková"
    assert AuditorPublic.parse(key_file.with_name("jana.key.pub").read_text("utf-8")) == key.public
    assert needs_passphrase(key_file)


@pytest.mark.parametrize("passphrase", ["correct horse batterz", "", None])
def test_a_wrong_passphrase_is_not_authorised(key_file: Path, passphrase: str | None) -> None:
    with pytest.raises(NotAuthorised):
        load_auditor(key_file, passphrase)


def test_a_key_file_does_not_hold_its_private_half_in_clear_nor_in_its_repr(key_file: Path) -> None:
    key = load_auditor(key_file, PASSPHRASE)
    assert key.private.private_bytes_raw() not in key_file.read_bytes()
    assert "private" not in repr(key)


@pytest.mark.parametrize("name", ["name", "key_id", "public_key"])
def test_a_key_file_whose_open_part_was_changed_does_not_open(key_file: Path, tmp_path: Path, name: str) -> None:
    document = json.loads(key_file.read_text("utf-8"))
    document[name] = ("b" if document[name][0] != "b" else "c") + document[name][1:]
    changed = tmp_path / "changed.key"
    write_private(changed, json.dumps(document).encode())
    with pytest.raises((NotAuthorised, VerificationFailed)):
        load_auditor(changed, PASSPHRASE)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"format": 1}', b"[" * 100_000])
def test_a_file_that_is_no_key_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "no.key"
    write_private(path, content)
    with pytest.raises(VerificationFailed):
        load_auditor(path, PASSPHRASE)


def test_a_key_file_that_asks_for_all_the_memory_is_refused(key_file: Path, tmp_path: Path) -> None:
    document = json.loads(key_file.read_text("utf-8"))
    document["protection"]["memory_kib"] = 2**40
    path = tmp_path / "greedy.key"
    write_private(path, json.dumps(document).encode())
    with pytest.raises(VerificationFailed):
        load_auditor(path, PASSPHRASE)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o777])
def test_a_key_file_that_others_may_reach_is_not_used(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "open.key"
    create_auditor(path, "trial", None)
    path.chmod(mode)
    with pytest.raises(NotAuthorised, match="reached by others"):
        load_auditor(path, None)


def test_a_link_in_place_of_a_key_file_is_not_followed(tmp_path: Path) -> None:
    create_auditor(tmp_path / "real.key", "trial", None)
    (tmp_path / "link.key").symlink_to(tmp_path / "real.key")
    with pytest.raises(NotAuthorised):
        load_auditor(tmp_path / "link.key", None)


def test_making_a_key_never_overwrites_one(tmp_path: Path) -> None:
    path = tmp_path / "a.key"
    create_auditor(path, "trial", None)
    before = path.read_bytes()
    with pytest.raises(InputRefused):
        create_auditor(path, "trial", None)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "passphrase"), [("", PASSPHRASE), ("a\nb", PASSPHRASE), ("x" * 101, None), ("a", "1234567")]
)
def test_a_name_or_a_passphrase_that_will_not_do_makes_no_key(
    tmp_path: Path, name: str, passphrase: str | None
) -> None:
    with pytest.raises(InputRefused):
        create_auditor(tmp_path / "a.key", name, passphrase)
    assert not list(tmp_path.iterdir())


@given(st.text(min_size=1, max_size=30), st.binary(min_size=32, max_size=32))
def test_a_public_half_survives_being_written_on_one_line(name: str, public: bytes) -> None:
    auditor = (
        AuditorPublic(name, public) if not any("\ud800" <= c <= "\udfff" for c in name) else AuditorPublic("a", public)
    )
    line = str(auditor)
    assert "\n" not in line
    assert AuditorPublic.parse(line + "\n") == auditor


def test_a_public_half_with_a_character_lost_or_changed_is_refused(key_file: Path) -> None:
    line = key_file.with_name("jana.key.pub").read_text("utf-8").strip()
    for i in range(len(line)):
        for wrong in (line[:i] + line[i + 1 :], line[:i] + ("A" if line[i] != "A" else "B") + line[i + 1 :]):
            with pytest.raises(InputRefused):
                AuditorPublic.parse(wrong)


def test_a_secret_is_private_and_its_damage_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "down" / "1"
    write_secret(path, "assistant/kek/1", b"k" * 32)
    assert read_secret(path, "assistant/kek/1") == b"k" * 32
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    with pytest.raises(VerificationFailed):
        read_secret(path, "assistant/token/1")
    path.write_bytes(path.read_bytes().replace(b"a2tr", b"a2tt", 1))
    with pytest.raises(VerificationFailed):
        read_secret(path, "assistant/kek/1")


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    write_private(path, b"old")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write_private(path, b"new", replace=True)
    assert read_private(path) == b"old"
    assert [item.name for item in tmp_path.iterdir()] == ["file"]


def test_destroying_a_key_removes_it_and_may_be_done_twice(tmp_path: Path) -> None:
    path = tmp_path / "kek"
    write_secret(path, "assistant/kek/1", b"k" * 32)
    destroy_private(path)
    destroy_private(path)
    assert not path.exists()
