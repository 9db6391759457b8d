"""Addresses of crypto wallets beyond Bitcoin, which Presidio's recognizer finds; by checksum where the coin has one.

Sources: EIP-55 (Ethereum), BIP-173 and BIP-350 (bech32 and bech32m), CIP-19 (Cardano), BIP-32 (extended public keys),
SEP-23 (Stellar), Monero's `cryptonote_basic` address format, the "XRP Ledger" base58 encodings.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from hashlib import sha256

from assistant.facts import Finding
from assistant.privacy.recognizers.base import alone, finding
from assistant.privacy.recognizers.nearby import WORDS, Nearby

BITCOIN_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
RIPPLE_ALPHABET = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_BASE58 = "[1-9A-HJ-NP-Za-km-z]"

HASHES = 16
"""Keccak hashes computed for one text. Each takes half a millisecond; what has the form of a wallet and comes after
that many counts unchecked, because an address that is missed is worse than one too many."""

_VERSIONS = {
    21: {0x30: "litecoin", 0x32: "litecoin", 0x1E: "dogecoin", 0x16: "dogecoin", 0x4C: "dash", 0x41: "tron"},
    22: {0x1C: "zcash"},
    78: {0x04: "extended public key"},
}
"""The first byte of a base58check payload, by the payload's length without the checksum."""

_HINT = re.compile(
    rf"0[xX][0-9A-Fa-f]{{40}}|1[a-z0-9]{{30}}|1[A-Z0-9]{{38}}|(?<![^\W_]){_BASE58}{{25}}|G[A-Z2-7]{{55}}"
)
_ETHEREUM = re.compile(r"0[xX][0-9A-Fa-f]{40}")
_BECH32 = re.compile(
    r"(?:(?:bc|tb|ltc|addr|stake|addr_test|cosmos|bnb|osmo)1[02-9ac-hj-np-z]{30,110}|(?:BC|TB|LTC)1[02-9AC-HJ-NP-Z]{30,110})"
)
_CHECKED = re.compile(rf"[LMDA9XTt]{_BASE58}{{25,34}}|[xyz]pub{_BASE58}{{105,109}}")
_RIPPLE = re.compile(rf"r{_BASE58}{{24,34}}")
_MONERO = re.compile(rf"[48]{_BASE58}{{94}}(?:{_BASE58}{{11}})?")
_STELLAR = re.compile(r"G[A-Z2-7]{55}")
_SOLANA = re.compile(rf"{_BASE58}{{32,44}}")
_SOLANA_WORDS = Nearby(
    "solana sol phantom spl wallet portemonnaie billetera cartera carteira portafoglio geldbörse".split(),
    next_line=True,
    written=WORDS,
)
ETHEREUM_WORDS = Nearby(
    "ethereum eth ether erc20 wallet wallets address adresse dirección endereço indirizzo adres".split()
)


class WalletRecognizer:
    """Finds wallet addresses, entity type CRYPTO; each candidate is checked once."""

    name = "WalletRecognizer"
    entity_types = frozenset({"CRYPTO"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every address in `text`. Without a checksum (Solana) only behind a word such as `wallet`."""
        if not _HINT.search(text):
            return
        hashes = _Hashes()
        checks: tuple[tuple[re.Pattern[str], Callable[[str], str]], ...] = (
            (_BECH32, _bech32),
            (_CHECKED, base58check),
            (_RIPPLE, _ripple),
            (_STELLAR, _stellar),
            (_MONERO, hashes.monero),
        )
        for pattern, check in checks:
            for match in pattern.finditer(text):
                if alone(text, match.start(), match.end()) and (coin := check(match.group())):
                    yield Finding(*match.span(), "CRYPTO", 1.0, self.name, coin)
        seen = ETHEREUM_WORDS.seen(text)
        for match in _ETHEREUM.finditer(text):
            if alone(text, match.start(), match.end()) and (score := hashes.ethereum(match.group()[2:])):
                yield finding(match.span(), "CRYPTO", score, self.name, "ethereum", seen.word(match.start()))
        for match, word in _SOLANA_WORDS.seen(text).search(_SOLANA):
            if _solana(match.group()):
                yield finding(match.span(), "CRYPTO", 0.25, self.name, "solana", word)


class _Hashes:
    """The checks that need Keccak, with a bound on their number."""

    def __init__(self) -> None:
        self._left = HASHES

    def ethereum(self, digits: str) -> float:
        """The score of 40 hexadecimal digits; low where capitals and small letters contradict EIP-55: mistyped, or none."""
        if len(set(digits.lower())) < 4:
            return 0.0  # zero and burn addresses belong to nobody
        if digits in (digits.lower(), digits.upper()):
            return 0.9
        if self._left <= 0:
            return 0.9
        self._left -= 1
        nibbles = keccak256(digits.lower().encode()).hex()
        fits = all(
            digit.isdigit() or digit.isupper() == (nibble >= "8")
            for digit, nibble in zip(digits, nibbles, strict=False)
        )
        return 1.0 if fits else 0.3

    def monero(self, address: str) -> str:
        """Blocks of 11 base58 characters for 8 bytes each; the last 4 bytes are the start of the Keccak of the others."""
        if self._left <= 0:
            return "monero"
        self._left -= 1
        body = bytearray()
        for at in range(0, len(address), 11):
            block = address[at : at + 11]
            number = _number(block, BITCOIN_ALPHABET)
            size = {11: 8, 7: 5}.get(len(block), 0)
            if number >= 256**size:
                return ""
            body += number.to_bytes(size, "big")
        return "monero" if keccak256(bytes(body[:-4]))[:4] == body[-4:] else ""


def _number(digits: str, alphabet: str) -> int:
    number = 0
    for digit in digits:
        number = number * 58 + alphabet.index(digit)
    return number


def _payload(address: str, alphabet: str) -> bytes:
    """The bytes of a base58check string without its checksum (the first 4 bytes of a double SHA-256); b"" if it is wrong."""
    zeros = len(address) - len(address.lstrip(alphabet[0]))
    number = _number(address, alphabet)
    decoded = bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")
    body, check = decoded[:-4], decoded[-4:]
    return body if sha256(sha256(body).digest()).digest()[:4] == check else b""


def base58check(address: str) -> str:
    """The coin whose version byte the base58check string carries, or "" where the checksum or the version is wrong."""
    body = _payload(address, BITCOIN_ALPHABET)
    return _VERSIONS.get(len(body), {}).get(body[0], "") if body else ""


def _ripple(address: str) -> str:
    body = _payload(address, RIPPLE_ALPHABET)
    return "ripple" if len(body) == 21 and body[0] == 0 else ""


def _stellar(address: str) -> str:
    """SEP-23: a version byte, 32 bytes, and CRC-16/XMODEM with its low byte first."""
    decoded = base64.b32decode(address)
    fits = binascii.crc_hqx(decoded[:-2], 0) == int.from_bytes(decoded[-2:], "little")
    return "stellar" if fits and decoded[0] == 6 << 3 else ""


def _solana(address: str) -> bool:
    """An Ed25519 key: 32 bytes. Nothing checks it, so it must look random."""
    mixed = any(map(str.isdigit, address)) and any(map(str.isupper, address)) and any(map(str.islower, address))
    return mixed and 248 < _number(address, BITCOIN_ALPHABET).bit_length() <= 256


_CHARSET = {character: value for value, character in enumerate("qpzry9x8gf2tvdw0s3jn54khce6mua7l")}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def _folded(top: int) -> int:
    folded = 0
    for bit, generator in enumerate(_GENERATOR):
        folded ^= generator if top >> bit & 1 else 0
    return folded


_FOLDED = tuple(map(_folded, range(32)))
_BECH32_CONSTANTS = frozenset({1, 0x2BC830A3})


def _bech32(address: str) -> str:
    """BIP-173's polynomial over the prefix and the data; 1 is left for bech32 and another constant for bech32m."""
    prefix, _, data = address.lower().rpartition("1")
    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + [_CHARSET[c] for c in data]
    check = 1
    for value in expanded:
        check = (check & 0x1FFFFFF) << 5 ^ value ^ _FOLDED[check >> 25]
    return prefix if check in _BECH32_CONSTANTS else ""


_MASK = (1 << 64) - 1


def _round_constants() -> Iterator[int]:
    """FIPS 202 section 3.2.5: a linear feedback shift register over x^8 + x^6 + x^5 + x^4 + 1."""
    register = 1
    for _ in range(24):
        constant = 0
        for bit in range(7):
            if register & 1:
                constant |= 1 << ((1 << bit) - 1)
            register = register << 1 ^ (0x171 if register & 0x80 else 0)
        yield constant


def _rotations() -> Iterator[tuple[int, int, int]]:
    """FIPS 202 sections 3.2.2 and 3.2.3: where a lane comes from, where it goes, and by how many bits it turns."""
    yield 0, 0, 0
    x, y = 1, 0
    for step in range(24):
        yield x + 5 * y, y + 5 * ((2 * x + 3 * y) % 5), (step + 1) * (step + 2) // 2 % 64
        x, y = y, (2 * x + 3 * y) % 5


_ROUNDS = tuple(_round_constants())
_TURNS = tuple(_rotations())


def keccak256(message: bytes) -> bytes:
    """Keccak-256 as Ethereum and Monero use it: FIPS 202's SHA3-256 with the first padding byte 0x01 in place of 0x06."""
    rate = 136
    padded = bytearray(message) + b"\x01" + bytes(-(len(message) + 1) % rate)
    padded[-1] |= 0x80
    lanes = [0] * 25
    for at in range(0, len(padded), rate):
        for lane in range(rate // 8):
            lanes[lane] ^= int.from_bytes(padded[at + 8 * lane : at + 8 * lane + 8], "little")
        lanes = _permuted(lanes)
    return b"".join(lane.to_bytes(8, "little") for lane in lanes[:4])


def _permuted(lanes: list[int]) -> list[int]:
    """Keccak-f[1600], FIPS 202 section 3.3."""
    for constant in _ROUNDS:
        columns = [lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20] for x in range(5)]
        mixed = [columns[x - 1] ^ ((columns[(x + 1) % 5] << 1 & _MASK) | columns[(x + 1) % 5] >> 63) for x in range(5)]
        turned = [0] * 25
        for source, target, bits in _TURNS:
            lane = lanes[source] ^ mixed[source % 5]
            turned[target] = (lane << bits & _MASK) | lane >> (64 - bits)
        lanes = [
            turned[at] ^ (~turned[at - at % 5 + (at + 1) % 5] & turned[at - at % 5 + (at + 2) % 5]) for at in range(25)
        ]
        lanes[0] ^= constant
    return lanes
