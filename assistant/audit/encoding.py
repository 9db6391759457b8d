"""The bytes of a record: deterministic CBOR, the leaf, the salted metadata, padding (docs/log-format.md, "A record").

Decoding believes nothing: whatever is not exactly the format raises Malformed.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import cbor2

VERSION = 1
SUITE = 1
LEAF_LIMIT = 1024
BODY_LIMIT = 4 * 1024 * 1024
SALT = 32
SEALED_KEY = 80
"""HPKE's encapsulated key (32), the body's key (32), the tag (16)."""

EVENT = re.compile(r"(?=.{1,64}\Z)[a-z_]+(?:\.[a-z_]+){1,3}")
_CHUNK = 16 * 1024
_SMALLEST = 256


class Malformed(ValueError):  # a verdict on bytes; it never reaches a person as an exception
    """Bytes that are not what the format says."""


def encode(value: object) -> bytes:
    """Deterministic CBOR (RFC 8949, 4.2.1)."""
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes) -> Any:
    """One CBOR item; Malformed for anything else. Whether it was encoded deterministically is for `decode_strictly`."""
    try:
        return cbor2.loads(data)
    except (cbor2.CBORError, ValueError, TypeError, RecursionError, OverflowError) as error:
        raise Malformed(f"not CBOR: {type(error).__name__}") from None


def decode_strictly(data: bytes) -> Any:
    """As `decode`, and the bytes must be the deterministic encoding of what they say."""
    value = decode(data)
    try:
        again = encode(value)
    except (cbor2.CBORError, ValueError, TypeError):
        again = b""
    if again != data:
        raise Malformed("not deterministic CBOR")
    return value


def digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


@dataclass(frozen=True, slots=True)
class Leaf:
    """What the tree holds of a record."""

    log_id: bytes
    seq: int
    record_id: bytes
    time_ms: int
    event: str
    body_hash: bytes
    padded_length: int
    key_hash: bytes
    metadata_hash: bytes

    def encode(self) -> bytes:
        """ValueError where it would be too long, which no event type known here can bring about."""
        data = encode(
            {
                1: VERSION,
                2: SUITE,
                3: self.log_id,
                4: self.seq,
                5: self.record_id,
                6: self.time_ms,
                7: self.event,
                8: self.body_hash,
                9: self.padded_length,
                10: self.key_hash,
                11: self.metadata_hash,
            }
        )
        if len(data) >= LEAF_LIMIT:
            raise ValueError("a leaf would be too long")
        return data

    @classmethod
    def decode(cls, data: bytes) -> Leaf:
        """Malformed for anything that is not a leaf of this version and suite."""
        if len(data) >= LEAF_LIMIT:
            raise Malformed("too long")
        fields = decode(data)
        if type(fields) is not dict or len(fields) != 11:
            raise Malformed("not eleven fields")
        try:
            version, suite = fields[1], fields[2]
            leaf = cls(*[fields[key] for key in range(3, 12)])
        except (KeyError, TypeError):
            raise Malformed("not the eleven fields") from None
        if version != VERSION or suite != SUITE:
            raise Malformed("of another version or suite")
        leaf._check()
        return leaf

    def _check(self) -> None:
        for identifier in (self.log_id, self.record_id):
            if type(identifier) is not bytes or len(identifier) != 16:
                raise Malformed("an id that is not 16 bytes")
        for hashed in (self.body_hash, self.key_hash, self.metadata_hash):
            if type(hashed) is not bytes or len(hashed) != 32:
                raise Malformed("a hash that is not 32 bytes")
        for number in (self.seq, self.time_ms, self.padded_length):
            if type(number) is not int or number < 0:
                raise Malformed("a number that is none")
        if type(self.event) is not str or EVENT.fullmatch(self.event) is None:
            raise Malformed("an event type that is none")


def encode_metadata(fields: Mapping[str, Any], salt: bytes) -> bytes:
    """Salt and map, as stored. Args: the fields without those that are None; 32 random bytes."""
    if len(salt) != SALT:
        raise ValueError("a salt has 32 bytes")
    return salt + encode(dict(fields))


def decode_metadata(data: bytes) -> dict[str, Any]:
    """The fields; Malformed where it is not a salted map with an epoch."""
    fields = decode(data[SALT:])
    if type(fields) is not dict:
        raise Malformed("the metadata is no map")
    epoch = fields.get("epoch")
    if type(epoch) is not bytes or len(epoch) != 16:
        raise Malformed("the metadata names no epoch")
    return fields


def padded_length(size: int) -> int:
    """The length that a plaintext of `size` bytes, its length field included, is padded to.

    Padmé (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", PETS 2019), which
    adds at most 12 % and tells only O(log log size) bits; nothing is shorter than 256 bytes.
    """
    if size <= _SMALLEST:
        return _SMALLEST
    exponent = size.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (size + mask) & ~mask


def sealed_length(padded: int) -> int:
    """How many bytes Cobblestone-256 makes of `padded` bytes: header, and a tag for each chunk."""
    return 56 + padded + 16 * (padded // _CHUNK + 1)


def pad(body: bytes) -> bytes:
    """The plaintext of a body: its length, itself, zeros."""
    return (len(body).to_bytes(4, "big") + body).ljust(padded_length(4 + len(body)), b"\x00")


def unpad(plaintext: bytes) -> bytes:
    """The body that `pad` was given; Malformed for anything that `pad` does not make."""
    size = int.from_bytes(plaintext[:4], "big")
    body = plaintext[4 : 4 + size]
    if pad(body) != plaintext:
        raise Malformed("wrong padding")
    return body


def ranges(numbers: list[int]) -> list[list[int]]:
    """Sorted numbers as ranges [first, last] that don't touch."""
    found: list[list[int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return found
