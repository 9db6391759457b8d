"""Signed notes and checkpoints against the published example of Go's note package and c2sp.org's rules."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.audit.checkpoint import Checkpoint, open_checkpoint, open_note, sign_checkpoint, sign_note
from assistant.errors import VerificationFailed
from assistant.keys import Signer, VerifierKey

VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
SKEY = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
NOTE = (
    TEXT
    + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)


def test_the_published_key_and_note_are_ours_byte_for_byte() -> None:
    signer = Signer.parse(SKEY)
    assert str(signer.verifier) == VKEY
    assert signer.serialise() == SKEY
    assert sign_note(TEXT, signer) == NOTE
    assert open_note(NOTE, VerifierKey.parse(VKEY)) == TEXT


@pytest.mark.parametrize(
    "wrong",
    [
        NOTE.replace("cryptography", "Cryptography"),
        NOTE.replace("x08go", "x08gp"),
        NOTE[:-1],
        NOTE.replace("\n\n", "\n"),
        NOTE.replace("— ", "- "),
        NOTE + "rubbish\n",
        NOTE + "— other notbase64!\n",
        NOTE.replace("think", "th\x00nk"),
        TEXT,
        "",
    ],
)
def test_a_note_with_anything_wrong_in_it_is_refused_as_a_whole(wrong: str) -> None:
    with pytest.raises(VerificationFailed):
        open_note(wrong, VerifierKey.parse(VKEY))


def test_other_signatures_beside_ours_do_no_harm() -> None:
    other = sign_note(TEXT, Signer.from_seed("witness", b"w" * 32)).splitlines(keepends=True)[-1]
    assert open_note(NOTE + other, VerifierKey.parse(VKEY)) == TEXT


@pytest.mark.parametrize(
    "wrong",
    ["", "PeterNeumann", VKEY[:-4], VKEY.replace("c74f20a3", "c74f20a4"), VKEY.replace("+AR", "+Ah"), " +" + VKEY],
)
def test_a_verifier_key_with_anything_wrong_in_it_is_refused(wrong: str) -> None:
    with pytest.raises(VerificationFailed):
        VerifierKey.parse(wrong)


@given(st.integers(0, 2**62), st.binary(min_size=32, max_size=32))
def test_a_checkpoint_comes_back_as_it_was_signed(size: int, root: bytes) -> None:
    signer = Signer.from_seed("assistant/log/00", b"s" * 32)
    checkpoint = Checkpoint("assistant/log/00", size, root)
    assert open_checkpoint(sign_checkpoint(checkpoint, signer), signer.verifier) == checkpoint


def test_a_checkpoint_of_another_log_is_refused() -> None:
    signer = Signer.from_seed("assistant/log/00", b"s" * 32)
    with pytest.raises(VerificationFailed, match="another log"):
        open_checkpoint(sign_checkpoint(Checkpoint("assistant/log/01", 1, bytes(32)), signer), signer.verifier)


@pytest.mark.parametrize("text", ["a\n01\n" + "A" * 43 + "=\n", "a\n1\nAAAA\n", "a\n-1\n" + "A" * 43 + "=\n", "a\n1\n"])
def test_a_checkpoint_that_is_not_written_in_the_one_way_is_refused(text: str) -> None:
    with pytest.raises(VerificationFailed):
        Checkpoint.parse(text)
