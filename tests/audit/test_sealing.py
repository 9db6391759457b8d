"""Suite 1: what is sealed opens with its key in its place, and with nothing else."""

from __future__ import annotations

import dataclasses

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.audit import encoding
from assistant.audit.encoding import Leaf, Malformed, pad, padded_length, sealed_length, unpad
from assistant.audit.sealing import (
    HalfContext,
    RecordContext,
    open_body,
    open_half,
    open_key,
    seal_body,
    seal_half,
    seal_key,
    unwrap,
    wrap,
)
from assistant.errors import VerificationFailed

WHERE = RecordContext(b"l" * 16, b"r" * 16, "turn.request", b"e" * 16)
OTHERS = [
    dataclasses.replace(WHERE, log_id=b"m" * 16),
    dataclasses.replace(WHERE, record_id=b"s" * 16),
    dataclasses.replace(WHERE, event="turn.response"),
    dataclasses.replace(WHERE, epoch=b"f" * 16),
]
KEY = b"k" * 32


@settings(max_examples=40)
@given(st.binary(max_size=70_000))
def test_a_body_comes_back_as_it_was_sealed_and_has_the_length_that_the_page_says(body: bytes) -> None:
    sealed, padded = seal_body(body, KEY, WHERE)
    assert len(sealed) == sealed_length(padded)
    assert open_body(sealed, KEY, WHERE) == body


@pytest.mark.parametrize("where", OTHERS)
def test_a_body_does_not_open_in_another_place(where: RecordContext) -> None:
    sealed, _ = seal_body(b"secret", KEY, WHERE)
    with pytest.raises(VerificationFailed):
        open_body(sealed, KEY, where)


def test_a_body_does_not_open_with_another_key() -> None:
    sealed, _ = seal_body(b"secret", KEY, WHERE)
    with pytest.raises(VerificationFailed):
        open_body(sealed, b"K" * 32, WHERE)


@given(st.integers(0, 2**20))
def test_a_body_that_is_cut_off_gives_no_plaintext_at_all(cut: int) -> None:
    sealed, _ = seal_body(b"s" * 40_000, KEY, WHERE)
    with pytest.raises(VerificationFailed):
        open_body(sealed[: cut % len(sealed)], KEY, WHERE)


@given(st.integers(0, 2**24))
def test_a_body_with_one_bit_changed_gives_no_plaintext_at_all(bit: int) -> None:
    sealed, _ = seal_body(b"s" * 300, KEY, WHERE)
    bit %= len(sealed) * 8
    changed = bytearray(sealed)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(VerificationFailed):
        open_body(bytes(changed), KEY, WHERE)


def test_a_body_key_opens_with_its_epoch_in_its_place_only() -> None:
    private, other = X25519PrivateKey.generate(), X25519PrivateKey.generate()
    sealed = seal_key(KEY, private.public_key().public_bytes_raw(), WHERE)
    assert len(sealed) == encoding.SEALED_KEY
    assert open_key(sealed, private, WHERE) == KEY
    for wrong in (lambda: open_key(sealed, other, WHERE), lambda: open_key(sealed[:-1], private, WHERE)):
        with pytest.raises(VerificationFailed):
            wrong()
    for where in OTHERS:
        with pytest.raises(VerificationFailed):
            open_key(sealed, private, where)


def test_a_sealed_half_opens_with_its_auditor_its_month_and_its_kek_only() -> None:
    auditor = X25519PrivateKey.generate()
    where = HalfContext(b"l" * 16, b"e" * 16, "2026-09", b"a" * 16)
    half = X25519PrivateKey.generate().private_bytes_raw()
    sealed = seal_half(half, auditor.public_key().public_bytes_raw(), where)
    wrapped = wrap(sealed, KEY, 1, where, bytes(12))
    assert open_half(unwrap(wrapped, KEY, 1, where), auditor, where).private_bytes_raw() == half
    for kek, number, place in ((b"K" * 32, 1, where), (KEY, 2, where), (KEY, 1, OTHER_HALF)):
        with pytest.raises(VerificationFailed):
            unwrap(wrapped, kek, number, place)
    with pytest.raises(VerificationFailed):
        open_half(sealed, auditor, dataclasses.replace(where, month="2026-10"))
    with pytest.raises(VerificationFailed):
        open_half(sealed, X25519PrivateKey.generate(), where)


OTHER_HALF = HalfContext(b"l" * 16, b"f" * 16, "2026-09", b"a" * 16)


@given(st.integers(0, 2**23))
def test_padding_hides_most_of_a_length_at_the_cost_of_an_eighth(size: int) -> None:
    padded = padded_length(size)
    assert size <= padded and padded_length(padded) == padded
    assert padded == 256 or padded <= size * 1.12 + 1


@given(st.binary(max_size=2000), st.integers(0, 3000))
def test_padding_that_is_not_ours_is_refused(body: bytes, position: int) -> None:
    plaintext = bytearray(pad(body))
    assert unpad(bytes(plaintext)) == body
    position = 4 + len(body) + position
    if position < len(plaintext):
        plaintext[position] = 1
        with pytest.raises(Malformed):
            unpad(bytes(plaintext))


@given(st.text("abcdefgh_", min_size=1, max_size=20), st.integers(0, 2**63 - 1), st.integers(0, 2**32))
def test_a_leaf_is_under_1_kib_and_comes_back(word: str, number: int, length: int) -> None:
    leaf = Leaf(b"l" * 16, number, b"r" * 16, number, f"turn.{word}", b"b" * 32, length, b"k" * 32, b"m" * 32)
    assert len(leaf.encode()) < 1024
    assert Leaf.decode(leaf.encode()) == leaf


@given(st.binary(max_size=300))
def test_bytes_that_are_no_leaf_are_refused(data: bytes) -> None:
    with pytest.raises(Malformed):
        Leaf.decode(data)
