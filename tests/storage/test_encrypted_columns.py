"""Sealing single values, and the file that holds a key."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import NotAuthorised, StorageFailed, VerificationFailed
from assistant.storage.encrypted import Sealer, derive_key, load_or_create_key, padded_length

KEY = bytes(range(32))


@given(st.binary(max_size=2000), st.booleans())
def test_what_is_sealed_opens_to_the_same_bytes(plaintext: bytes, pad: bool) -> None:
    sealed = Sealer(KEY).seal(plaintext, "message", "body", b"row", pad=pad)
    assert Sealer(KEY).open(sealed, "message", "body", b"row", pad=pad) == plaintext


@given(st.binary(max_size=100), st.data())
def test_any_bit_flipped_is_noticed(plaintext: bytes, data: st.DataObject) -> None:
    sealed = bytearray(Sealer(KEY).seal(plaintext, "message", "body", b"row"))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(VerificationFailed):
        Sealer(KEY).open(bytes(sealed), "message", "body", b"row")


@given(st.integers(0, 60))
def test_a_value_cut_short_is_noticed(length: int) -> None:
    sealed = Sealer(KEY).seal(b"text", "message", "body", b"row")
    with pytest.raises(VerificationFailed):
        Sealer(KEY).open(sealed[:length], "message", "body", b"row")


@pytest.mark.parametrize(
    "place",
    [
        ("conversation", "body", b"row"),
        ("message", "head", b"row"),
        ("message", "body", b"another"),
        ("messageb", "ody", b"row"),
    ],
)
def test_a_value_moved_to_another_place_is_noticed(place: tuple[str, str, bytes]) -> None:
    sealed = Sealer(KEY).seal(b"text", "message", "body", b"row")
    with pytest.raises(VerificationFailed):
        Sealer(KEY).open(sealed, *place)


def test_another_key_opens_nothing() -> None:
    sealed = Sealer(KEY).seal(b"text", "message", "body", b"row")
    with pytest.raises(VerificationFailed):
        Sealer(KEY[::-1]).open(sealed, "message", "body", b"row")


def test_the_same_value_is_sealed_differently_each_time() -> None:
    assert len({Sealer(KEY).seal(b"text", "message", "body", b"row") for _ in range(50)}) == 50


def test_a_sealer_does_not_show_its_key() -> None:
    assert repr(Sealer(KEY)) == "Sealer(…)"


def test_keys_for_two_purposes_differ() -> None:
    assert derive_key(KEY, "one") != derive_key(KEY, "two")


def test_a_derived_key_is_that_of_rfc_5869_test_case_3() -> None:
    # RFC 5869, appendix A.3: no salt, empty info; its OKM is 42 bytes long and ours the first 32 of them.
    expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
    assert derive_key(b"\x0b" * 22, "").hex() == expected


@given(st.integers(0, 1 << 40))
def test_padding_costs_at_most_an_eighth(length: int) -> None:
    assert length <= padded_length(length) <= max(64, length * 1.125)


def test_short_texts_have_one_length() -> None:
    lengths = {len(Sealer(KEY).seal(b"x" * count, "t", "c", b"")) for count in range(60)}
    assert len(lengths) == 1


def test_a_key_file_is_made_once_and_private(tmp_path: Path) -> None:
    path = tmp_path / "home" / "keys" / "employee.key"
    key = load_or_create_key(path)
    assert load_or_create_key(path) == key
    assert len(key) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [item.name for item in path.parent.iterdir()] == ["employee.key"]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o644])
def test_a_key_file_that_others_may_read_or_write_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "employee.key"
    load_or_create_key(path)
    path.chmod(mode)
    with pytest.raises(NotAuthorised, match="chmod 600"):
        load_or_create_key(path)


@pytest.mark.parametrize("content", [b"", b"x" * 31, b"x" * 33])
def test_a_key_file_of_another_length_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "employee.key"
    path.touch(0o600)
    path.write_bytes(content)
    with pytest.raises(StorageFailed, match="32 bytes"):
        load_or_create_key(path)
    assert path.read_bytes() == content


def test_a_symbolic_link_is_not_followed_to_a_key(tmp_path: Path) -> None:
    load_or_create_key(tmp_path / "other.key")
    (tmp_path / "employee.key").symlink_to(tmp_path / "other.key")
    with pytest.raises(StorageFailed):
        load_or_create_key(tmp_path / "employee.key")


def test_a_key_that_another_process_made_first_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "employee.key"
    link = Path.hardlink_to

    def late(self: Path, target: Path) -> None:
        monkeypatch.undo()
        first.append(load_or_create_key(path))
        link(self, target)

    first: list[bytes] = []
    monkeypatch.setattr(Path, "hardlink_to", late)
    assert load_or_create_key(path) == first[0]
    assert os.listdir(tmp_path) == ["employee.key"]  # noqa: PTH208
