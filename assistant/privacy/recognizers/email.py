"""E-mail addresses of every domain form: public, reserved (`.example`), intranet (`.local`, a bare host), IDN, literal.

Presidio's recognizer asks tldextract whether a domain is public; that misses internal addresses and, unconfigured,
fetches a list from the network. This one never asks anybody: what has the form is an address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.facts import Finding
from assistant.privacy.recognizers.base import positions

LONGEST_LOCAL = 128
"""Characters looked at before the sign; RFC 5321 section 4.5.3.1.1 allows 64, and some systems write more."""

_SIGN = re.compile("[@＠﹫]")
# Beyond ASCII, everything but spaces, punctuation blocks and signs may stand in an internationalised part (RFC 6531).
_BEYOND = (
    "\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff"
    "\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff10-\uffdc\U00010000-\U0001f000\U00020000-\U0003ffff"
)
_LOCAL = re.compile(rf"[A-Za-z0-9!#$%&'*+/=?^_`{{|}}~.\-{_BEYOND}]+")
"""RFC 5322 atext and the dot; run over the reversed text before the sign."""
_QUOTED = re.compile(r"\"[^\"\r\n]{1,128}\"")
_DOT = "[.。．｡]"
_LABEL = rf"[A-Za-z0-9_{_BEYOND}](?:[A-Za-z0-9_\-{_BEYOND}]{{0,61}}[A-Za-z0-9_{_BEYOND}])?"
_DOMAIN = re.compile(
    rf"{_LABEL}(?:{_DOT}{_LABEL}){{0,20}}|\[(?:IPv6:[0-9A-Fa-f:.]{{2,45}}|\d{{1,3}}(?:\.\d{{1,3}}){{3}})\]"
)
_LETTER = re.compile(r"[^\W\d_]")
_NOT_IN_FRONT = "'`/=?&|{}!#$%^*~.-+"
"""Signs that are allowed in front of a local part and in practice belong to what surrounds it: `mail='x@y'`."""
_TAGS = frozenset({"latest", "next", "alpha", "beta", "canary", "main", "master"})
"""What follows the sign in a package's version or a branch: `lodash@latest`."""

_VERSION = re.compile(r"v\d+", re.IGNORECASE)
"""What follows it in `actions/checkout@v4`."""

FULL, BARE_HOST = 1.0, 0.6


class EmailRecognizer:
    """Finds addresses by their sign, looking a bounded distance to both sides: linear time."""

    name = "EmailRecognizer"
    entity_types = frozenset({"EMAIL_ADDRESS"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every address in `text`; a bare host scores less than a dotted domain."""
        for at in positions(text, _SIGN):
            domain = _DOMAIN.match(text, at + 1)
            start = _local_start(text, at)
            if domain is None or start is None:
                continue
            host = domain.group()
            last = re.split(_DOT, host)[-1]
            if host.startswith("["):
                score, pattern = FULL, "address literal"
            elif not _LETTER.search(last):
                continue  # a version, `react@18.2.0`; an address's last label has a letter (RFC 3696 section 2)
            elif last == host:
                if host.lower() in _TAGS or len(host) < 2 or not _LETTER.match(host) or _VERSION.fullmatch(host):
                    continue
                score, pattern = BARE_HOST, "bare host"
            else:
                score, pattern = FULL, "dotted domain"
            yield Finding(start, domain.end(), "EMAIL_ADDRESS", score, self.name, pattern)


def _local_start(text: str, at: int) -> int | None:
    """Where the local part that ends before `at` begins; None where there is none, as in `@handle`."""
    if at and text[at - 1] == '"':
        opening = text.rfind('"', max(0, at - 2 - LONGEST_LOCAL), at - 1)
        return opening if opening >= 0 and _QUOTED.fullmatch(text, opening, at) else None
    before = text[max(0, at - LONGEST_LOCAL) : at]
    run = _LOCAL.match(before[::-1])
    if run is None:
        return None
    local = before[len(before) - run.end() :]
    # `mailto=jana@…`, `a=1&to=jana@…`, `{jana@…`: what stands after the last of these is the local part
    local = local[max(local.rfind(sign) for sign in "=&?|{") + 1 :] or local
    local = local.lstrip(_NOT_IN_FRONT)
    return at - len(local) if any(character.isalnum() for character in local) else None
