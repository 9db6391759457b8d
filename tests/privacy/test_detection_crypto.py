"""Wallets: an address counts by its checksum, whatever stands around it, and one character off is no address."""

from __future__ import annotations

import base64
import binascii
import random
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.privacy.recognizers import crypto
from assistant.privacy.recognizers.crypto import BITCOIN_ALPHABET, RIPPLE_ALPHABET, WalletRecognizer, keccak256

CONTEXTS = (
    "{}",
    "Please send it to {}.",
    "({})",
    '"{}"',
    "| {} |",
    "to:{}",
    "wallet: {}\nThanks",
    "\u00a0{}\u00a0",
    "pay {}, please",
    "a;{};b",
)


def base58(payload: bytes, alphabet: str = BITCOIN_ALPHABET) -> str:
    body = payload + sha256(sha256(payload).digest()).digest()[:4]
    number, digits = int.from_bytes(body, "big"), ""
    while number:
        number, rest = divmod(number, 58)
        digits = alphabet[rest] + digits
    return alphabet[0] * (len(body) - len(body.lstrip(b"\0"))) + digits


def bech32(prefix: str, data: bytes) -> str:
    bits = "".join(f"{byte:08b}" for byte in data)
    values = [int(bits[at : at + 5].ljust(5, "0"), 2) for at in range(0, len(bits), 5)]
    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    check = 1
    for value in [*expanded, *values, 0, 0, 0, 0, 0, 0]:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator if top >> bit & 1 else 0
    check ^= 1
    values += [check >> 5 * (5 - at) & 31 for at in range(6)]
    return prefix + "1" + "".join("qpzry9x8gf2tvdw0s3jn54khce6mua7l"[value] for value in values)


def eip55(digits: str) -> str:
    nibbles = keccak256(digits.encode()).hex()
    return "0x" + "".join(d.upper() if n >= "8" else d for d, n in zip(digits, nibbles, strict=False))


def monero(body: bytes) -> str:
    full = body + keccak256(body)[:4]
    address = ""
    for at in range(0, len(full), 8):
        block = full[at : at + 8]
        number, digits = int.from_bytes(block, "big"), ""
        for _ in range({8: 11, 5: 7}[len(block)]):
            number, rest = divmod(number, 58)
            digits = BITCOIN_ALPHABET[rest] + digits
        address += digits
    return address


def stellar(key: bytes) -> str:
    body = bytes([6 << 3]) + key
    return base64.b32encode(body + binascii.crc_hqx(body, 0).to_bytes(2, "little")).decode()


def made(seed: int) -> dict[str, str]:
    rnd = random.Random(seed)
    hash20 = rnd.randbytes(20)
    return {
        "ethereum": eip55(rnd.randbytes(20).hex()),
        "litecoin": base58(b"\x30" + hash20),
        "dogecoin": base58(b"\x1e" + hash20),
        "dash": base58(b"\x4c" + hash20),
        "tron": base58(b"\x41" + hash20),
        "zcash": base58(b"\x1c\xb8" + hash20),
        "ripple": base58(b"\0" + hash20, RIPPLE_ALPHABET),
        "extended public key": base58(b"\x04\x88\xb2\x1e" + rnd.randbytes(74)),
        "stellar": stellar(rnd.randbytes(32)),
        "ltc": bech32("ltc", b"\0" + rnd.randbytes(20)),
        "addr": bech32("addr", b"\x01" + rnd.randbytes(56)),
        "monero": monero(b"\x12" + rnd.randbytes(64)),
    }


def spans(text: str) -> set[str]:
    return {text[f.start : f.end] for f in WalletRecognizer().find(text) if f.score >= 0.4}


@pytest.mark.parametrize("seed", range(12))
def test_an_address_with_its_checksum_is_found_in_every_context(seed: int) -> None:
    for coin, address in made(seed).items():
        for context in CONTEXTS:
            text = context.format(address)
            found = [f for f in WalletRecognizer().find(text) if text[f.start : f.end] == address]
            assert [f.pattern for f in found] == [coin], (coin, context)
            assert found[0].score >= 0.9


@pytest.mark.parametrize("seed", range(12))
def test_an_address_with_one_character_changed_is_not_found(seed: int) -> None:
    for coin, address in made(seed).items():
        at = len(address) // 2 + seed % 5
        other = "3" if address[at] == "4" else "4"
        if coin in ("stellar", "ltc", "addr"):
            other = "6" if address[at].lower() == "7" else "7"
        broken = address[:at] + other + address[at + 1 :]
        if coin == "ethereum":
            broken = address.swapcase().replace("X", "x", 1)
        assert spans(f"Code {broken} here") == set(), coin


def test_an_ethereum_address_without_capitals_is_found_and_one_that_belongs_to_nobody_is_not() -> None:
    digits = random.Random(5).randbytes(20).hex()
    assert spans(f"0x{digits}") == {f"0x{digits}"}
    assert spans("0x" + "0" * 40) == set()
    assert spans(f"0x{digits}00") == set()


def test_a_mistyped_ethereum_address_counts_beside_the_word() -> None:
    broken = made(3)["ethereum"].swapcase().replace("X", "x", 1)
    assert spans(f"my wallet {broken}") == {broken}


def test_a_solana_key_needs_a_word_before_it() -> None:
    key = base58(bytes([9]) + random.Random(2).randbytes(27))  # 32 bytes with the checksum
    assert spans(f"Solana wallet {key}") == {key}
    assert spans(f"build {key}") == set()


def test_the_hash_of_the_empty_message_is_keccak_256s() -> None:
    """The Keccak team's known answer; SHA3-256 gives another."""
    assert keccak256(b"").hex() == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"


@pytest.mark.parametrize(
    "text",
    [
        "commit 9fceb02d0ae598e95dc970b74767f19372d61af8",
        "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "id 3f2504e0-4f89-41d3-9a0c-0305e82c3301",
        "TheQuickBrownFoxJumpsOverTheLazyDogAgain",
        "DonaudampfschifffahrtsgesellschaftXY",
        "0xDEADBEEF 0x1234 0xffffffff",
        "wallet Donaudampfschifffahrtsgesellschaft",
    ],
)
def test_hashes_and_long_words_are_no_addresses(text: str) -> None:
    assert spans(text) == set()


def test_more_addresses_than_hashes_are_computed_for_are_all_found() -> None:
    addresses = [made(seed)["monero"] for seed in range(40, 44)] * (crypto.HASHES // 2)
    text = " ".join(addresses)
    assert len(list(WalletRecognizer().find(text))) == len(addresses)


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="0x1rTLD4G abcdefgh234567addr1ltc\n", max_size=300).map(lambda unit: unit * 5))
def test_no_text_makes_it_fail(text: str) -> None:
    assert all(0 <= f.start < f.end <= len(text) for f in WalletRecognizer().find(text))
