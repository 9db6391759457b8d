"""docs/log-format.md's vectors, by the program and by the reference written from the page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from assistant.audit.checkpoint import Checkpoint, open_checkpoint, origin, sign_checkpoint
from assistant.audit.encoding import (
    Leaf,
    decode_metadata,
    decode_strictly,
    digest,
    encode,
    padded_length,
    sealed_length,
)
from assistant.audit.epochs import Half, Statement, halves_digest
from assistant.audit.events import EventType
from assistant.audit.merkle import leaf_hash
from assistant.audit.roster import Roster, signed_text
from assistant.audit.sealing import (
    BODY,
    EPOCH,
    HALF,
    KEY,
    ROSTER,
    WRAP,
    HalfContext,
    RecordContext,
    open_body,
    open_half,
    open_key,
    token,
    unwrap,
)
from assistant.audit.tables import log_metadata
from assistant.keys import AuditorPublic, Signer, VerifierKey
from tests.audit.log_reference import cobblestone_open, hpke_open, mth

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "log-format.md").read_text("utf-8")


@pytest.fixture(scope="module")
def vector() -> dict[str, Any]:
    return dict(json.loads(PAGE.partition("```json\n")[2].partition("```")[0]))


def raw(vector: dict[str, Any], name: str) -> bytes:
    return bytes.fromhex(vector[name])


def where(vector: dict[str, Any]) -> RecordContext:
    ids = (raw(vector, "log_id"), raw(vector, "record_id"))
    return RecordContext(*ids, "turn.request", raw(vector, "epoch_key_id"))


def half_where(vector: dict[str, Any]) -> HalfContext:
    return HalfContext(raw(vector, "log_id"), raw(vector, "epoch_key_id"), "2026-09", raw(vector, "auditor_key_id"))


def test_contexts_are_those_of_the_page(vector: dict[str, Any]) -> None:
    assert where(vector).bytes(BODY, "body") == raw(vector, "body_context")
    assert where(vector).bytes(KEY, "key") == raw(vector, "key_context")
    assert half_where(vector).sealing() == raw(vector, "half_context")
    assert half_where(vector).wrapping(1) == raw(vector, "wrap_context")


def test_the_body_opens_by_the_program_and_by_the_reference(vector: dict[str, Any]) -> None:
    epoch, key = X25519PrivateKey.from_private_bytes(raw(vector, "epoch_private")), raw(vector, "body_key")
    assert open_key(raw(vector, "sealed_key"), epoch, where(vector)) == key
    assert hpke_open(raw(vector, "sealed_key"), epoch, raw(vector, "key_context")) == key
    body = raw(vector, "body_cbor")
    assert open_body(raw(vector, "sealed_body"), key, where(vector)) == body
    plaintext = cobblestone_open(raw(vector, "sealed_body"), key, raw(vector, "body_context"))
    assert plaintext == len(body).to_bytes(4, "big") + body + bytes(len(plaintext) - 4 - len(body))
    assert decode_strictly(body) == {"outcome": None, "text": "hello"}


def test_the_half_opens_by_the_program_and_by_the_reference(vector: dict[str, Any]) -> None:
    auditor = X25519PrivateKey.from_private_bytes(raw(vector, "auditor_private"))
    sealed = unwrap(raw(vector, "wrapped_half"), raw(vector, "kek"), 1, half_where(vector))
    assert sealed == raw(vector, "sealed_half")
    assert open_half(sealed, auditor, half_where(vector)).private_bytes_raw() == raw(vector, "epoch_private")
    assert hpke_open(sealed, auditor, raw(vector, "half_context")) == raw(vector, "epoch_private")
    halves = [Half(raw(vector, "epoch_key_id"), raw(vector, "auditor_key_id"), 1, raw(vector, "wrapped_half"))]
    assert halves_digest(1, halves) == raw(vector, "halves_digest")


def test_the_leaf_holds_the_hashes_of_what_is_stored(vector: dict[str, Any]) -> None:
    leaf = Leaf.decode(raw(vector, "leaf"))
    assert leaf.encode() == raw(vector, "leaf")
    assert leaf_hash(raw(vector, "leaf")) == raw(vector, "leaf_hash")
    assert (leaf.seq, leaf.time_ms, leaf.event) == (1, 1790000000000, "turn.request")
    stored = ("sealed_body", "sealed_key", "metadata")
    assert (leaf.body_hash, leaf.key_hash, leaf.metadata_hash) == tuple(digest(raw(vector, name)) for name in stored)
    assert len(raw(vector, "sealed_body")) == sealed_length(leaf.padded_length)


def test_metadata_and_tokens_are_those_of_the_page(vector: dict[str, Any]) -> None:
    user = token(raw(vector, "token_key"), "user", b"alice")
    conversation = token(raw(vector, "token_key"), "conversation", raw(vector, "conversation_id"))
    assert (user, conversation) == (raw(vector, "user_token_of_alice"), raw(vector, "conversation_token"))
    assert decode_metadata(raw(vector, "metadata")) == {
        "epoch": raw(vector, "epoch_key_id"),
        "decision": "redact",
        "model": "demo",
        "user": user,
        "conversation": conversation,
        "instance": "00112233445566778899aabbccddeeff",
    }


def test_padded_lengths_are_those_of_the_page(vector: dict[str, Any]) -> None:
    for size, padded in vector["padded_lengths"].items():
        assert padded_length(int(size)) == padded


def test_statement_roster_and_checkpoint_are_signed_as_the_page_says(vector: dict[str, Any]) -> None:
    signer = Signer.from_seed(origin(raw(vector, "log_id")), raw(vector, "signer_seed"))
    assert str(signer.verifier) == vector["verifier_key"]
    *fields, halves = decode_strictly(raw(vector, "statement"))
    statement = Statement(*fields, tuple((auditor, sealed) for auditor, sealed in halves))
    assert encode(statement.fields()) == raw(vector, "statement")
    assert signer.sign(statement.signed_text()) == raw(vector, "statement_signature")
    manifest = vector["roster_manifest"].encode()
    assert signer.sign(signed_text(manifest)) == raw(vector, "roster_signature")
    auditor = AuditorPublic.parse(vector["auditor_public_line"])
    assert auditor.key_id == raw(vector, "auditor_key_id")
    assert Roster.parse(manifest).auditors == (auditor,)
    root = mth([raw(vector, "leaf_hash")])
    checkpoint = Checkpoint(signer.name, 1, root)
    assert sign_checkpoint(checkpoint, signer) == vector["checkpoint"]
    assert open_checkpoint(vector["checkpoint"], VerifierKey.parse(vector["verifier_key"])) == checkpoint


def test_the_page_names_every_column_purpose_and_event() -> None:
    for table in log_metadata.sorted_tables:
        assert f"`{table.name}`" in PAGE
        for column in table.columns:
            assert column.name == "id" or f"`{column.name}`" in PAGE, (table.name, column.name)
    for purpose in (BODY, KEY, HALF, WRAP, EPOCH, ROSTER):
        assert f"`{purpose.decode()}`" in PAGE
    for event in EventType:
        assert f"`{event}`" in PAGE or f"`{event.partition('.')[0]}.*`" in PAGE
