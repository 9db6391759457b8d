"""A verifier and a decryptor written from docs/log-format.md alone. They share no code with the program.

The driver is the program's, because two SQLite libraries in one process undo each other's locks.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from pathlib import Path
from typing import Any

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from pysqlite3 import dbapi2 as sqlite3


class Tampered(Exception):
    """The log is not what it should be."""


def need(condition: object, what: str) -> None:
    if not condition:
        raise Tampered(what)


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def mth(hashed: list[bytes]) -> bytes:
    if len(hashed) == 1:
        return hashed[0]
    k = 1
    while k * 2 < len(hashed):
        k *= 2
    return sha(b"\x01" + mth(hashed[:k]) + mth(hashed[k:]))


def context(purpose: str, array: list[Any]) -> bytes:
    return purpose.encode() + b"\x00" + cbor2.dumps(array, canonical=True)


def verify_log(path: Path, verifier_key: str) -> tuple[int, bytes]:
    """Steps 1 to 4 of "Verifying" for the records, the epochs and the tree. Returns size and root."""
    name, key_id, encoded = verifier_key.split("+", 2)
    key = base64.b64decode(encoded)
    need(key[:1] == b"\x01" and sha(name.encode() + b"\n" + key)[:4].hex() == key_id, "verifier key")
    public = Ed25519PublicKey.from_public_bytes(key[1:])
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    database.row_factory = sqlite3.Row
    try:
        return _verify(database, name, bytes.fromhex(key_id), public)
    finally:
        database.close()


def _verify(database: sqlite3.Connection, name: str, key_id: bytes, public: Ed25519PublicKey) -> tuple[int, bytes]:
    log_id, hashed, last, epochs = bytes.fromhex(name.rpartition("/")[2]), [], 0, set()
    missing, named = set(), set()
    for row in database.execute("SELECT * FROM record ORDER BY seq"):
        hashed.append(sha(b"\x00" + row["leaf"]))
        try:
            leaf = cbor2.loads(row["leaf"])
            fixed = [leaf[1], leaf[2], leaf[3], leaf[4]]
        except (cbor2.CBORError, ValueError, KeyError, TypeError, IndexError):
            raise Tampered("leaf") from None
        need(set(leaf) == set(range(1, 12)) and len(row["leaf"]) < 1024, "leaf")
        need(fixed == [1, 1, log_id, len(hashed)] and row["seq"] == len(hashed), "place")
        need(leaf[6] >= last and [leaf[6], leaf[7]] == [row["time_ms"], row["event"]], "time or event")
        last = leaf[6]
        content = [row["metadata"], row["sealed_key"], row["body"]]
        copies = [row["decision"], row["model"], row["user_token"], row["conversation_token"]]
        if None in content:
            need(content == [None] * 3 and copies == [None] * 4, "half erased")
            missing.add(row["seq"])
            continue
        need([sha(row["metadata"]), sha(row["sealed_key"]), sha(row["body"])] == [leaf[11], leaf[10], leaf[8]], "hash")
        need(len(row["body"]) == 56 + leaf[9] + 16 * (leaf[9] // 16384 + 1), "length")
        metadata = cbor2.loads(row["metadata"][32:])
        need(copies == [metadata.get(k) for k in ("decision", "model", "user", "conversation")], "copies")
        if row["event"] == "key.epoch":
            statement = metadata["key"]["statement"]
            need(statement[0] == log_id and statement[2] == metadata.get("user"), "epoch")
            check(public, metadata["key"]["signature"], context("assistant/log/epoch/1", statement))
            epochs.add(statement[1])
        need(metadata["epoch"] in epochs, "unknown epoch")
        for first, final in metadata.get("erased", []):
            need(final < row["seq"], "range")
            named.update(range(first, final + 1))
    need(missing == named, "gaps")
    checkpoint = database.execute("SELECT checkpoint FROM tree").fetchone()[0]
    text, _, signature = checkpoint.partition("\n\n")
    root = mth(hashed)
    need(text == f"{name}\n{len(hashed)}\n{base64.b64encode(root).decode()}", "checkpoint")
    prefix = f"— {name} "
    need(signature.startswith(prefix), "signature")
    signed = base64.b64decode(signature[len(prefix) : -1])
    need(signed[:4] == key_id, "key id")
    check(public, signed[4:], (text + "\n").encode())
    return len(hashed), root


def check(public: Ed25519PublicKey, signature: bytes, message: bytes) -> None:
    try:
        public.verify(signature, message)
    except InvalidSignature:
        raise Tampered("signature") from None


# --- the decryptor: HPKE (RFC 9180) and chunked encryption (C2SP), by hand -----------------------------------------


def extract(salt: bytes, label: str, ikm: bytes, suite: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label.encode() + ikm, "sha256")


def expand(prk: bytes, label: str, info: bytes, length: int, suite: bytes) -> bytes:
    labelled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label.encode() + info
    return HKDFExpand(hashes.SHA256(), length, labelled).derive(prk)


def hpke_open(sealed: bytes, private: X25519PrivateKey, info: bytes) -> bytes:
    kem, suite = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x02"
    enc = sealed[:32]
    shared = private.exchange(X25519PublicKey.from_public_bytes(enc))
    kem_context = enc + private.public_key().public_bytes_raw()
    secret = expand(extract(b"", "eae_prk", shared, kem), "shared_secret", kem_context, 32, kem)
    schedule = b"\x00" + extract(b"", "psk_id_hash", b"", suite) + extract(b"", "info_hash", info, suite)
    prk = extract(secret, "secret", b"", suite)
    key, nonce = expand(prk, "key", schedule, 32, suite), expand(prk, "base_nonce", schedule, 12, suite)
    return AESGCM(key).decrypt(nonce, sealed[32:], None)


def cobblestone_open(sealed: bytes, key: bytes, info: bytes) -> bytes:
    salt, commitment, rest = sealed[:24], sealed[24:56], sealed[56:]
    derived = HKDFExpand(
        hashes.SHA512(), 76, b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\x00" + salt + info
    ).derive(key)
    need(derived[44:] == commitment, "commitment")
    base, plaintext = int.from_bytes(derived[32:44], "big"), b""
    for number in range(len(rest) // 16400 + 1):
        nonce = (base ^ number).to_bytes(12, "big")
        plaintext += AESGCM(derived[:32]).decrypt(nonce, rest[number * 16400 : (number + 1) * 16400], None)
    return plaintext


def open_record(row: Any, half: Any, kek: bytes, auditor: X25519PrivateKey) -> Any:
    """The body of a record (a row of `record`), by its epoch's half (a row of `epoch_half` and its `month`)."""
    leaf, metadata = cbor2.loads(row["leaf"]), cbor2.loads(row["metadata"][32:])
    log_id, record_id, event, epoch = leaf[3], leaf[5], leaf[7], metadata["epoch"]
    wrapping = context("assistant/log/wrap/1", [1, log_id, epoch, half["auditor"], half["kek"]])
    sealed = AESGCM(kek).decrypt(half["wrapped"][:12], half["wrapped"][12:], wrapping)
    sealing = context("assistant/log/half/1", [1, log_id, epoch, half["month"], half["auditor"]])
    private = X25519PrivateKey.from_private_bytes(hpke_open(sealed, auditor, sealing))
    info = context("assistant/log/key/1", [1, log_id, record_id, event, "key", epoch])
    key = hpke_open(row["sealed_key"], private, info)
    info = context("assistant/log/body/1", [1, log_id, record_id, event, "body", epoch])
    plaintext = cobblestone_open(row["body"], key, info)
    need(len(plaintext) == leaf[9], "padded length")
    size = int.from_bytes(plaintext[:4], "big")
    need(not any(plaintext[4 + size :]), "padding")
    return cbor2.loads(plaintext[4 : 4 + size])
