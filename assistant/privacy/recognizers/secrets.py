"""Secrets: vendors' keys and tokens, private keys, JSON Web Tokens, passwords in addresses; for labels see `credentials`.

Vendors' forms are those of detect-secrets (Yelp) where it has them, matched only where a token can begin and never further
than `LONGEST`: the library's own loop looks at whole lines, which takes quadratic time on some. Nothing of it that reads
files, settings or the network is called.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterable, Iterator

from assistant.facts import Finding
from assistant.privacy.recognizers.base import finding
from assistant.privacy.recognizers.credentials import LabelScanner
from assistant.privacy.recognizers.nearby import Nearby
from assistant.privacy.recognizers.secret_values import is_placeholder, is_random
from assistant.privacy.recognizers.secret_words import LIBRARY, VENDORS

LONGEST = 400
"""Characters of a vendor's token that are looked at; what goes on behind them belongs to it."""
LONGEST_KEY = 20_000
"""Characters of a private key; RSA of 16,384 bits takes 12,700 in PEM."""
CERTAIN, LIKELY, RANDOM = 1.0, 0.9, 0.3
CONTEXT = Nearby(
    "secret secrets token tokens apikey password passwords passwd pwd passphrase credential credentials bearer passwort "
    "kennwort geheimnis zugangsdaten api_key secret_key access_key mdp contraseña senha wachtwoord heslo".split()
)

Vendor = tuple[str, re.Pattern[str]]
_BOUNDARY = r"(?:(?<![A-Za-z0-9_\-])|(?<=\\[nrt]))"
_WORD = re.compile(r"[\w\-]*", re.ASCII)
_EXACT = frozenset({"AWSKeyDetector", "TwilioKeyDetector", "DiscordBotTokenDetector"})
"""Where the form is short or common: what goes on behind it is something else."""
_AWS_SECRET = re.compile(r"(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])")
_TELEGRAM_START = re.compile(r"(?:(?<![\w\-])|(?<=[/.]bot))\d{8,10}:")
_AZURE_SECRET = re.compile(r"(?<![\w.~\-])[\w.~]{3}\dQ~[\w.~\-]{31,34}(?![\w~\-])", re.ASCII)
_JWT = re.compile(r"eyJ[\w\-]{8,4000}={0,2}\.[\w\-=]{1,60000}(?:\.[\w\-=]{0,2000}){0,3}", re.ASCII)
_BLOB = re.compile(r"(?<![A-Za-z0-9+/=_.\-])[A-Za-z0-9+/_\-]{20,128}={0,2}(?![A-Za-z0-9+/=_\-])")
_HEX = re.compile(r"(?:0x)?[0-9A-Fa-f]+(?:-[0-9A-Fa-f]+)*")
_RUN = re.compile(r"[A-Za-z0-9+/]{16}")
_KEY_LINE = re.compile(r"[ \t>|#*/\"']{0,12}(?:[A-Za-z0-9+/=]{16,200}|[A-Za-z0-9+/]{0,76}={1,2})[.…\\ \t\"',+nr]{0,8}")
_KEY_ON_ONE_LINE = re.compile(r"(?:\\[nr]|[A-Za-z0-9+/=]|[ \t](?=[A-Za-z0-9+/=]{40})){0,16000}")
_KEY_HEADER = re.compile(r"[ \t]{0,12}(?:[A-Z][A-Za-z\-]{2,30}: [^\n]{0,200})?\r?")
_DASHES = re.compile(r" ?-{0,5}")
_USER = re.compile(r"(?P<user>[^\s:/@?#\"'<>`]{0,128}):(?P<password>[^\s/?#\"'<>`]{1,256})@(?=[\w\[{$])")
_USER_SLASHES = re.compile(
    r"(?P<user>[^\s:/@?#\"'<>`]{0,128}):(?!\d{1,5}/)(?P<password>[^\s\"'<>`?]{1,256})@(?=[\w\[])"
)
_TOKEN_USER = re.compile(r"(?P<password>[A-Za-z0-9_\-]{20,256})@(?=[\w\[])")
_ORACLE = re.compile(r"jdbc:oracle:\w{1,10}:[^\s/:@\"']{1,64}/(?P<password>[^\s/@\"']{1,128})@")
_WEB = frozenset("http https ftp ftps sftp ssh git ws wss smb svn rtsp socks5 socks4 proxy".split())
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]{0,30}$")


class SecretRecognizer:
    """Finds secrets. Every pattern is anchored at a prefix or a boundary, and looks a bounded distance: linear time."""

    name = "SecretRecognizer"
    entity_types = frozenset({"SECRET"})

    def __init__(
        self,
        vendors: Iterable[tuple[str, str, re.Pattern[str]]],
        telegram: re.Pattern[str],
        mailchimp: re.Pattern[str],
        entropy: Callable[[str], float],
        entropy_limit: float,
        labels: Iterable[str] = (),
    ) -> None:
        """Args: (name, prefix, form) of vendors' tokens; two forms without a prefix; bits a character of a string, and how many
        of them make it random; further labels, as `secret_words` writes them.
        """
        by_prefix: dict[str, list[Vendor]] = {}
        for name, prefix, form in vendors:
            by_prefix.setdefault(prefix, []).append((name, form))
        self._by_prefix = {
            prefix: [pair for other, pairs in by_prefix.items() if prefix.startswith(other) for pair in pairs]
            for prefix in by_prefix
        }
        groups: dict[str, list[str]] = {}
        for prefix in sorted(by_prefix, key=len, reverse=True):
            groups.setdefault(prefix[0], []).append(re.escape(prefix[1:]))
        choices = "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in groups.items())
        self._start = re.compile(rf"(?=[{re.escape(''.join(groups))}]){_BOUNDARY}(?:{choices})")
        self._telegram, self._mailchimp = telegram, mailchimp
        self._entropy, self._entropy_limit = entropy, entropy_limit
        self._labels = LabelScanner(labels)

    def find(self, text: str) -> Iterator[Finding]:
        """Every secret in `text`; spans of several patterns may overlap."""
        yield from self._vendors(text)
        yield from self._unprefixed(text)
        if "eyJ" in text:
            yield from self._json_web_tokens(text)
        if "PRIVATE KEY" in text or "PuTTY-User-Key-File" in text:
            for start, end, pattern in private_keys(text):
                yield Finding(start, end, "SECRET", CERTAIN, self.name, pattern)
        if "@" in text:
            for start, end, pattern in _addresses(text):
                yield Finding(start, end, "SECRET", LIKELY, self.name, pattern)
        lower = text.replace("İ", "I").lower()
        for item in self._labels.find(text, lower):
            yield Finding(item.start, item.end, "SECRET", item.score, self.name, item.pattern, item.label)
        if any(word in lower for word in CONTEXT.words):
            yield from self._random(text)

    def _vendors(self, text: str) -> Iterator[Finding]:
        done = 0
        for hit in self._start.finditer(text):
            start = hit.start()
            if start < done:
                continue
            found = self._vendor(text, start, hit.group())
            if found is None:
                continue
            done, name = found
            yield Finding(start, done, "SECRET", CERTAIN, self.name, name)
            if name == "AWSKeyDetector":
                near = _AWS_SECRET.search(text, done, min(len(text), done + 200))
                if near and _mixed(near.group()):
                    yield Finding(*near.span(), "SECRET", LIKELY, self.name, "aws secret beside its key id")

    def _vendor(self, text: str, start: int, prefix: str) -> tuple[int, str] | None:
        """End and pattern of the longest token that begins at `start`, or None."""
        longest: tuple[int, str] | None = None
        limit = min(len(text), start + LONGEST)
        for name, form in self._by_prefix[prefix]:
            if name == "OpenAIDetector" and text.find("T3BlbkFJ", start, limit) < 0:
                continue
            match = form.match(text, start, limit)
            if match is None:
                continue
            tail = _WORD.match(text, match.end())
            end = tail.end() if tail else match.end()
            if name in _EXACT and end > match.end() and text[match.end()] != "-":
                continue
            value = match.group()
            if len(set(value[len(prefix) :])) < 6 or value.endswith("EXAMPLE"):
                continue
            if "://" not in value and is_placeholder(value):
                continue
            if len(prefix) < 4 and not any(character.isdigit() for character in value):
                continue
            end = match.end() if name in _EXACT else end - (text[end - 1] == "-" and end > match.end())
            if longest is None or end > longest[0]:
                longest = (end, name)
        return longest

    def _unprefixed(self, text: str) -> Iterator[Finding]:
        if ":" in text:
            for head in _TELEGRAM_START.finditer(text):
                match = self._telegram.match(text, head.start(), min(len(text), head.end() + 36))
                if match and match.end() - head.end() == 35 and _mixed(match.group()[-35:]):
                    yield Finding(*match.span(), "SECRET", CERTAIN, self.name, "TelegramBotTokenDetector")
        at = text.find("-us", 32)
        while at >= 0:
            match = self._mailchimp.match(text, at - 32, min(len(text), at + 5))
            outside = at == 32 or not text[at - 33].isalnum()
            if match and outside and _HEX.fullmatch(match.group()[:32]):
                yield Finding(*match.span(), "SECRET", CERTAIN, self.name, "MailchimpDetector")
            at = text.find("-us", at + 3)
        at = text.find("Q~", 4)
        while at >= 0:
            match = _AZURE_SECRET.match(text, at - 4)
            if match:
                yield Finding(*match.span(), "SECRET", CERTAIN, self.name, "azure client secret")
            at = text.find("Q~", at + 2)

    def _json_web_tokens(self, text: str) -> Iterator[Finding]:
        at = text.find("eyJ")
        while at >= 0:
            end = at + 3
            if not (at and (text[at - 1].isalnum() or text[at - 1] in "._-") and text[max(0, at - 2) : at] != "\\n"):
                match = _JWT.match(text, at)
                if match and _is_header(match.group().partition(".")[0]):
                    end = match.end()
                    while text[end - 1] == ".":
                        end -= 1
                    yield Finding(at, end, "SECRET", CERTAIN, self.name, "json web token")
            at = text.find("eyJ", end)

    def _random(self, text: str) -> Iterator[Finding]:
        seen = CONTEXT.seen(text)
        for match in _BLOB.finditer(text):
            value = match.group()
            if not _mixed(value) or _HEX.fullmatch(value) or value.count("/") > 3:
                continue
            word = seen.word(match.start())
            if word and is_random(value, 20) and self._entropy(value) > self._entropy_limit:
                yield finding(match.span(), "SECRET", RANDOM, self.name, "random string", word)


def secret_recognizer() -> SecretRecognizer:
    """The recognizer, with detect-secrets' forms. Imports that library, which takes 20 ms more than Presidio does."""
    from importlib import import_module

    from detect_secrets.plugins.high_entropy_strings import Base64HighEntropyString
    from detect_secrets.plugins.keyword import DENYLIST
    from detect_secrets.plugins.mailchimp import MailchimpDetector
    from detect_secrets.plugins.telegram_token import TelegramBotTokenDetector

    vendors = [(name, prefix, re.compile(form)) for name, prefix, form in VENDORS]
    for module, name, prefixes in LIBRARY:
        plugin = getattr(import_module(f"detect_secrets.plugins.{module}"), name)
        forms = (
            plugin.denylist[:1] if module == "aws" else plugin.denylist
        )  # the second is a label's, see `credentials`
        vendors += [(name, prefix, form) for prefix in prefixes for form in forms]
    return SecretRecognizer(
        vendors,
        next(iter(TelegramBotTokenDetector.denylist)),
        next(iter(MailchimpDetector.denylist)),
        Base64HighEntropyString().calculate_shannon_entropy,
        4.0,
        (word.replace("_?", " ") for word in DENYLIST),
    )


def private_keys(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, pattern) of private keys in PEM (RFC 7468), OpenPGP armor (RFC 9580) and PuTTY's form, cut ones too."""
    at, done = text.find("PRIVATE KEY"), 0
    while at >= 0:
        begin = text.rfind("BEGIN", max(done, at - 60), at)
        ending = text.rfind("END", max(done, at - 60), at)
        after = at + len("PRIVATE KEY")
        if text.startswith(" BLOCK", after):
            after += len(" BLOCK")
        if begin >= 0 and "\n" not in text[begin:at]:
            dashes = _DASHES.match(text, after)
            head = dashes.end() if dashes else after
            end = _key_end(text, head)
            if end:
                start = max(done, begin - 6)
                start += len(text[start:begin].rstrip("- "))
                yield start, end, "private key"
                done = after = end
        elif ending >= 0 and "\n" not in text[ending:at]:
            first = _key_start(text, ending, done)
            if first is not None:
                dashes = _DASHES.match(text, after)
                done = dashes.end() if dashes else after
                yield first, done, "private key, its end"
        at = text.find("PRIVATE KEY", after)
    at = text.find("PuTTY-User-Key-File-")
    while at >= 0:
        following = text.find("PuTTY-User-Key-File-", at + 20)
        stop = min(len(text), at + LONGEST_KEY, following if following >= 0 else len(text))
        lines = text.find("Private-Lines:", at, stop)
        if lines >= 0 and _RUN.search(text, lines, stop):
            mac = text.find("Private-MAC:", lines, stop)
            last = text.find("\n", mac, stop) if mac >= 0 else text.find("\n\n", lines, stop)
            yield at, last if last >= 0 else stop, "private key of PuTTY"
        at = following


def _key_end(text: str, head: int) -> int:
    """Where the key ends whose first line ends at `head`; 0 where no key follows."""
    closing = text.find("PRIVATE KEY", head, head + LONGEST_KEY)
    if closing >= 0:
        end_mark = text.rfind("END", max(head, closing - 60), closing)
        if end_mark >= 0:
            if not _RUN.search(text, head, end_mark):
                return 0
            closing += len("PRIVATE KEY") + len(" BLOCK") * text.startswith(" BLOCK", closing + len("PRIVATE KEY"))
            dashes = _DASHES.match(text, closing)
            return dashes.end() if dashes else closing
    stop = min(len(text), head + LONGEST_KEY, closing if closing >= 0 else len(text))
    first = _KEY_ON_ONE_LINE.match(text, head, stop)
    end = first.end() if first and _RUN.search(text, head, first.end()) else 0
    line = (end or head) if (end or head) < stop and text[end or head] in "\r\n" else text.find("\n", end or head, stop)
    while 0 <= line < stop:
        line += 1
        following = text.find("\n", line, stop)
        upto = following if following >= 0 else stop
        if _KEY_LINE.fullmatch(text[line:upto].rstrip("\r")):
            end = upto
        elif not _KEY_HEADER.fullmatch(text[line:upto]):
            break
        line = following
    return end


def _key_start(text: str, ending: int, done: int) -> int | None:
    """Where the lines of a key begin whose last line holds `END` at `ending`; None where there are none."""
    line_start = text.rfind("\n", done, ending)
    start: int | None = None
    while line_start > done and ending - line_start < LONGEST_KEY:
        before = text.rfind("\n", done, line_start)
        first = before + 1 if before >= 0 else done
        if not _KEY_LINE.fullmatch(text[first:line_start].rstrip("\r")):
            break
        start, line_start = first, before
    return start


def _addresses(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, pattern) of `user:password` in web addresses, and of the password in other ones (RFC 3986 section 3.2.1)."""
    at = text.find("://")
    while at >= 0:
        scheme = _SCHEME.search(text[max(0, at - 31) : at])
        match = _USER.match(text, at + 3) if scheme else None
        web = scheme is not None and scheme.group().lower().rpartition("+")[2] in _WEB
        if match is None and scheme and not web:
            match = _USER_SLASHES.match(text, at + 3)
        if match:
            first = match.start("user" if web and match["user"] else "password")
            if not is_placeholder(match["password"]):
                yield first, match.end("password"), "password in an address"
        elif scheme:
            token = _TOKEN_USER.match(text, at + 3)
            if token and is_random(token["password"], 20):
                yield *token.span("password"), "token in an address"
        at = text.find("://", at + 3)
    if "jdbc:oracle" in text:
        for oracle in _ORACLE.finditer(text):
            if not is_placeholder(oracle["password"]):
                yield *oracle.span("password"), "password in an address"


def _is_header(part: str) -> bool:
    """Whether `part` is a JOSE header: base64url of a JSON object that names an algorithm (RFC 7515 section 4.1.1)."""
    try:
        decoded = json.loads(base64.urlsafe_b64decode(part.rstrip("=") + "=" * (-len(part.rstrip("=")) % 4)))
    except (ValueError, binascii.Error, RecursionError):
        return False
    return isinstance(decoded, dict) and "alg" in decoded


def _mixed(value: str) -> bool:
    """Whether small letters, capitals and digits all occur."""
    return bool(re.search("[a-z]", value) and re.search("[A-Z]", value) and re.search("[0-9]", value))
