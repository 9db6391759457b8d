"""What takes the place of a value that must not come back: mask, generalise, hash, drop.

Each is a function of the value alone (and of a key, for `hash`), so that the same value looks the same everywhere.
None may return anything from which the value can be told: where an operator would leave it standing, it falls back to
something plainer.

| operator | in place of the value |
|---|---|
| `mask` | every letter and digit but the last two becomes `*`; all of them where there are fewer than six |
| `generalise` | what kind of thing it is, in words; an IP address's network, a date's year, an age's decade |
| `hash` | `[TYPE#` and ten hexadecimal digits of HMAC-SHA256 `]`, which no grammar takes for a placeholder |
| `drop` | nothing |
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re

from assistant.entity_types import ENTITY_TYPES
from assistant.facts import Operator

_KINDS = {
    "CREDIT_CARD": "a payment card number",
    "DATE_TIME": "a date",
    "IP_ADDRESS": "a network address",
    "LOCATION": "a place",
    "MAC_ADDRESS": "a device address",
    "NRP": "a group of people",
    "ORGANIZATION": "an organization",
    "PERSON": "a person",
    "STREET_ADDRESS": "an address",
}
"""Where a general word differs from what an employee calls the type."""
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d{2}(?!\d)")
_AGE = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
_HASH_DIGITS = 10
_MASK = "*"


def replacement(operator: Operator, entity_type: str, value: str, hash_key: bytes) -> str:
    """What stands for `value` under an irreversible operator.

    Args:
        operator: MASK, GENERALISE, HASH or DROP; ValueError for a reversible one.
        entity_type: as detection names it.
        value: the exact characters.
        hash_key: secret key of HMAC-SHA256, at least 16 bytes (ValueError), so that nobody can try values out.
    """
    if operator is Operator.MASK:
        return mask(value)
    if operator is Operator.GENERALISE:
        return generalise(entity_type, value)
    if operator is Operator.HASH:
        return keyed_hash(entity_type, value, hash_key)
    if operator is Operator.DROP:
        return ""
    raise ValueError(f"{operator.value} is reversible: the vault gives its placeholder")


def mask(value: str) -> str:
    """The value's shape: `+49 30 123478` becomes `+** ** ****78`. A value of no letters and digits is masked whole."""
    places = [index for index, character in enumerate(value) if character.isalnum()]
    if not places:
        return _MASK * len(value)
    hidden = set(places if len(places) < 6 else places[:-2])
    return "".join(_MASK if index in hidden else character for index, character in enumerate(value))


def generalise(entity_type: str, value: str) -> str:
    """What kind of thing the value is, as narrow as the table in this module's docstring says."""
    general = _narrow(entity_type, value)
    if general is None or value in general:
        general = _KINDS.get(entity_type) or _with_article(ENTITY_TYPES.get(entity_type, ""))
    return general or f"<{entity_type.replace('_', ' ').lower()}>"


def _with_article(words: str) -> str:
    return words and f"{'an' if words[0].lower() in 'aeio' else 'a'} {words}"


def keyed_hash(entity_type: str, value: str, key: bytes) -> str:
    """A pseudonym that whoever has the key can check and nobody can reverse: HMAC-SHA256 (RFC 2104), 40 bits of it.

    The type is a part of the message. ValueError for a key of fewer than 16 bytes.
    """
    if len(key) < 16:
        raise ValueError("the key of a hash needs at least 16 bytes")
    message = entity_type.encode() + b"\x00" + value.encode("utf-8", "surrogatepass")
    return f"[{entity_type}#{hmac.new(key, message, hashlib.sha256).hexdigest()[:_HASH_DIGITS]}]"


def _narrow(entity_type: str, value: str) -> str | None:
    if entity_type == "IP_ADDRESS":
        return _network(value)
    if entity_type in ("DATE_TIME", "DATE_OF_BIRTH"):
        years = set(_YEAR.findall(value))
        return years.pop() if len(years) == 1 else None
    if entity_type == "AGE":
        age = _AGE.search(value)
        return f"{int(age.group()) // 10 * 10} to {int(age.group()) // 10 * 10 + 9}" if age else None
    return None


def _network(value: str) -> str | None:
    """The /16 of an IPv4 address, the /32 of an IPv6 one: what a provider or a company has, not a household."""
    try:
        address = ipaddress.ip_address(value.strip("[]").partition("%")[0])
    except ValueError:
        return None
    return str(ipaddress.ip_network(f"{address}/{16 if address.version == 4 else 32}", strict=False))
