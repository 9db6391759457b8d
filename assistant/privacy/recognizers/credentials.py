"""Secrets beside their labels: `password: x`, `DB_PASSWORD=x`, `das Passwort lautet x`, `PIN 1234`, `--token x`, `Bearer x`.

The span is the secret, never its label. Templates' marks, calls, names of variables and what people say about passwords
("the password is required") are no secrets.
"""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.privacy.recognizers.secret_values import (
    CAMEL,
    CLEAR,
    CLOSERS,
    DIGITS,
    PARTS,
    PROSE,
    is_marked,
    is_placeholder,
    is_random,
    line_end,
    value_at,
)
from assistant.privacy.recognizers.secret_values import SPACE as _S
from assistant.privacy.recognizers.secret_words import (
    CHANGES,
    COMPOUND,
    KEYS,
    LINKS,
    LOGINS,
    NO_LABEL,
    PASSWORDS,
    PINS,
    PREPOSITIONS,
)


@dataclass(frozen=True)
class Labelled:
    """One secret and what gave it away."""

    start: int
    end: int
    score: float
    pattern: str
    label: str


def _words(words: Iterable[str]) -> str:
    """A pattern of whole words, the longest first."""
    return "|".join(re.escape(word).replace(r"\ ", "[ _]") for word in sorted(words, key=len, reverse=True))


_ASSIGN = re.compile(
    rf"(?P<close>\\?[\"'`’”])?[\])*_]{{0,3}}{_S}{{0,20}}"
    rf"(?::{_S}{{0,2}}&?[A-Za-z][\w.\[\]| ]{{0,30}}=(?={_S}{{0,2}}[\"'])|:=|=>|->|={{1,3}}|!==?|::?(?!//)|→|：|＝|﹕)"
    rf"[*_]{{0,2}}{_S}{{0,20}}"
)
_ATTRIBUTE = re.compile(rf"[\"']{_S}{{1,3}}(?:value|content){_S}?={_S}?(?=[\"'])")
_TAG = re.compile(r"(?: [^<>\n]{0,60})?>")
_CALL = re.compile(rf"\({_S}?@?(?=\"[^\"\n]{{1,200}}\"{_S}?[),]|'[^'\n]{{1,200}}'{_S}?[),])")
_TABLE = re.compile(rf"[*_`]{{0,2}}(?:{_S}{{0,40}}\|{_S}{{0,40}}|{_S}{{0,10}}\t{_S}{{0,10}})`?")
_FLAG = re.compile(rf"{_S}{{1,2}}(?!-)")
_QUOTED = re.compile(rf"{_S}{{1,2}}(?=['\"`„“«‘‚])")
_NEXT_LINE = re.compile(rf":?[*_]{{0,2}}{_S}{{0,4}}\r?\n{_S}{{0,8}}(?=[^\s:]{{6,100}}{_S}{{0,4}}(?:\r?\n|\Z))")
_PROSE = re.compile(
    rf"(?:{_S}{{1,2}}\([^\n()]{{1,40}}\)|{_S}{{1,2}}(?:{_words(PREPOSITIONS)})(?:{_S}{{1,2}}|['’])[^\n.;!?:=]{{1,60}}?)?"
    rf"(?:{_S}{{0,2}}[:=]|{_S}{{1,2}}(?:(?P<change>{_words(CHANGES)})|(?:{_words(LINKS)}))(?![^\W_]){_S}{{0,2}}:?)"
    rf"{_S}{{1,3}}",
    re.IGNORECASE,
)
_BESIDE = re.compile(rf"{_S}{{1,2}}")
_PIN = re.compile(
    rf"[\"'`*_)]{{0,3}}(?:{_S}{{1,2}}(?:{_words(PREPOSITIONS)})(?:{_S}{{1,2}}|['’])[^\n.;!?:=\d]{{1,40}}?)?"
    rf"(?:{_S}{{0,8}}[:=#|]{_S}{{0,8}}|{_S}{{1,2}}(?:{_words(LINKS)}|n[°ºor]?\.?){_S}{{0,2}}:?{_S}{{1,2}}|{_S}{{1,2}})"
    rf"[\"'`*_„“«]{{0,2}}(?P<digits>\d(?:[ -]?\d){{3,7}})(?![^\W_]|[.,:/-]\d|{_S}?[€$£%°])",
    re.IGNORECASE,
)
_LOGIN = re.compile(
    rf"{_S}{{0,3}}[:=]{_S}{{0,3}}[^\s:/|,]{{1,64}}{_S}?[/:|]{_S}?(?P<value>[^\s,;\"'<>`]{{4,100}})", re.IGNORECASE
)
_AUTHORIZATION = re.compile(
    rf"(?:Authorization|Authorisation)[\"']?{_S}{{0,3}}[:=,]{_S}{{0,3}}[\"']?(?:(?P<scheme>Bearer|Basic|Token|ApiKey|Digest|"
    rf"Negotiate|AWS|Key|Splunk){_S}{{1,2}})?(?P<value>[A-Za-z0-9\-._~+/=:]{{6,4000}})",
    re.IGNORECASE,
)
_BEARER = re.compile(rf"\b(?P<scheme>[Bb]earer|BEARER|Basic){_S}{{1,2}}(?P<value>[A-Za-z0-9\-._~+/]{{8,4000}}={{0,2}})")
_PLURALS = ("s", "es", "e", "en")
_NEAR = re.compile(rf"\\?[\"'`’”)\]*_]{{0,4}}{_S}{{0,40}}")
_DIGIT_NEAR = re.compile(r"[^\n\d]{0,80}\d")
_COUNTED = re.compile(rf"{_S}?(?:digits?|characters|chars|stellig|Ziffern|chiffres|dígitos|cifre|cijfers)")
_IDENTIFIER_AFTER = re.compile(r"\w{0,40}(?:[-.](?!\d)\w{1,30}){0,2}")

_COMMAND = re.compile(
    r"(?<![\w\-])(?:mysql\w{0,8}|mariadb(?:-\w{1,8})?|sshpass|docker login|podman login|helm|az login|ldapsearch|redis-cli"
    r"|smbclient|curl|wget|7z|rar|zip|psql|mongo\w{0,8}|sqlcmd|oc login|twine|net use)(?![\w\-])"
)
_FLAG_VALUE = re.compile(
    r"(?<=\s)(?:-p(?!\s{0,2}\d{1,5}(?::\d|\s|$)|(?:ort|roto|refix|rofile|lugin)\w{0,5}\b)|-P(?=\s{0,1}\D)|-a|-w|--pass)"
    r"\s{0,2}(?P<q>['\"]?)(?P<value>[^\s'\"\-][^\s'\"]{3,100})(?P=q)(?=\s|$|['\"])"
)
_USER_FLAG = re.compile(
    r"(?<=\s)(?:-u|--user|--proxy-user|-U)\s{0,2}['\"]?[^\s:'\"/]{1,64}[:%](?P<value>[^\s'\"/]{3,100})(?=\s|$|['\"])"
)
_USER_THEN_PASSWORD = re.compile(
    r"(?<=\s)-[uU]\s{0,2}[^\s'\"-][^\s'\"]{0,64}\s{1,2}-p\s{0,2}(?P<q>['\"]?)(?P<value>[^\s'\"-][^\s'\"]{3,100})(?P=q)(?=\s|$)"
)
_NETRC = re.compile(r"\blogin\s{1,4}\S{1,100}\s{1,8}password\s{1,4}(?P<value>\S{3,100})")


class LabelScanner:
    """Finds labels by their first letters, then decides on what follows; every look ahead is bounded: linear time."""

    def __init__(self, extra: Iterable[str] = ()) -> None:
        """Args: further labels beside which a value must look random."""
        self._kinds: dict[str, str] = {}
        by_stem: dict[str, set[str]] = {}
        for kind, words in (("pin", PINS), ("key", (*extra, *KEYS)), ("password", PASSWORDS)):
            for word in words:
                for form in {word, unicodedata.normalize("NFD", word), _without_accents(word)}:
                    self._kinds[_compact(form)] = kind
                    by_stem.setdefault(form[:3], set()).add(form)
        self._pins = frozenset(_compact(form) for word in PINS for form in (word, _without_accents(word)))
        self._stems = {stem: _any_of(words) for stem, words in by_stem.items()}
        self._logins = re.compile(rf"(?<![^\W_])(?:{_words(LOGINS)})(?![^\W_])")

    def find(self, text: str, lower: str) -> Iterator[Labelled]:
        """Every labelled secret in `text`; `lower` is the same in small letters, character by character."""
        hits = [match.span() for stem, form in self._stems.items() if stem in lower for match in form.finditer(lower)]
        done = 0
        for start, end in sorted(hits):
            if start < done:
                continue  # inside of a value that was judged
            value_end, found = self._beside(text, lower, start, end)
            done = max(done, value_end)
            if found:
                yield found
        yield from _headers(text, lower)
        yield from _commands(text, lower)
        if "/" in text or ":" in text:
            for match in self._logins.finditer(lower):
                login = _LOGIN.match(text, match.end())
                if login and not is_placeholder(login["value"]) and is_random(login["value"].rstrip(".,)"), 6):
                    end = login.end("value") - (len(login["value"]) - len(login["value"].rstrip(".,)")))
                    yield Labelled(login.start("value"), end, PROSE, "name and password", match.group())

    def _beside(self, text: str, lower: str, start: int, end: int) -> tuple[int, Labelled | None]:
        """How far the text is judged, and the secret beside the label."""
        label = lower[start:end]
        name = _compact(label)
        if not _begins(text, start, name in COMPOUND):
            return 0, None
        suffix = ""
        if end < len(text) and (text[end] in "_-." or text[end].isalnum()):
            suffix = match.group() if (match := _IDENTIFIER_AFTER.match(text, end)) else ""
        inside = suffix and suffix[0].isalpha() and not (text[end - 1].islower() and suffix[0].isupper())
        if inside and (name not in COMPOUND or suffix.lower() not in _PLURALS):
            return 0, None
        if text[max(0, start - 2) : start] == "$(":
            return 0, None
        if name in self._pins and _DIGIT_NEAR.match(text, end):
            pin = None if suffix else _PIN.match(text, end)
            if pin:
                counted = _COUNTED.match(text, pin.end())
                return pin.end(), None if counted else Labelled(*pin.span("digits"), DIGITS, "pin", label)
        kind = self._kinds[name]
        form = None if kind == "pin" else _separator(text, start, end + len(suffix), suffix, kind == "password")
        if form is None:
            return 0, None
        at, pattern, opened = form
        first = _identifier_start(text, start)
        if suffix or first < start:
            parts = CAMEL.sub("_", f"{text[first:start]}_{suffix}")
            if not NO_LABEL.isdisjoint(part.lower() for part in PARTS.findall(parts)):
                return 0, None
        judged, found = value_at(text, start, at, pattern, kind == "password", opened)
        return judged, Labelled(*found, label) if found else None


def _begins(text: str, start: int, compound: bool) -> bool:
    """Whether a label may begin at `start`: at a word, at a hump of camelCase, or as the end of a compound word."""
    if not start or not text[start - 1].isalnum():
        return True
    before = text[start - 1]
    return (
        (compound and before.isalpha())
        or (not before.isupper() and text[start].isupper())
        or text[start - 2 : start] == "\\n"
    )


def _identifier_start(text: str, start: int) -> int:
    """Where the identifier begins that a label is the end of: `spring.datasource.password`, `--db-password`."""
    first = start
    while first and start - first < 40 and (text[first - 1] in "_-." or text[first - 1].isalnum()):
        first -= 1
    return first


def _separator(text: str, start: int, end: int, suffix: str, password: bool) -> tuple[int, str, bool] | None:
    """Where the value begins beside a label that stands from `start` to `end`, its suffix included.

    And the pattern's name, and whether the label stands in quotation marks. None where nothing connects it with a value.
    """
    near = _NEAR.match(text, end)
    sign = text[near.end() : near.end() + 1] if near else ""
    if not sign:
        return None
    following = text[end]
    if sign in ":=-!→：＝﹕":
        match = _ASSIGN.match(text, end)
        if match and match.end() < len(text) and text[match.end()] not in "\r\n":
            return match.end(), "assigned", bool(match["close"])
    if following in "\"'" and (match := _ATTRIBUTE.match(text, end)):
        return match.end(), "attribute", False
    if (
        sign == "("
        and ("." not in suffix or suffix.endswith((".assign", ".set")))
        and (match := _CALL.match(text, end))
    ):
        return match.end(), "call", False
    if start and text[start - 1] in "<:" and (match := _TAG.match(text, end)):
        return match.end(), "tag", False
    if following == " " and start and text[start - 1] not in " \n" and text[_identifier_start(text, start)] == "-":
        match = _FLAG.match(text, end)
        return (match.end(), "option", False) if match else None
    if (sign == "|" or following == "\t") and (match := _TABLE.match(text, end)):
        return match.end(), "table", False
    if sign in CLOSERS and (match := _QUOTED.match(text, end)):
        return match.end(), "quoted", False
    if suffix and suffix.lower() not in _PLURALS:
        return None
    if password and sign in ":\n\r*" and (match := _NEXT_LINE.match(text, end)):
        return match.end(), "next line", False
    if following.isspace() and (match := _PROSE.match(text, end)):
        return match.end(), "changed" if match["change"] else "sentence", False
    if password and following.isspace() and (match := _BESIDE.match(text, end)):
        return match.end(), "beside", False
    return None


def _headers(text: str, lower: str) -> Iterator[Labelled]:
    """What follows `Authorization:`, `Bearer` and `Basic` (RFC 9110 section 11.6, RFC 6750, RFC 7617)."""
    if "authoriz" in lower or "authoris" in lower:
        for match in _AUTHORIZATION.finditer(text):
            value = match["value"]
            if is_placeholder(value) or not (
                is_random(value, 8) or (match["scheme"] and is_marked(value)) or _is_basic(value)
            ):
                continue
            yield Labelled(match.start("value"), match.end("value"), CLEAR, "authorization header", "authorization")
    if "bearer" in lower or "Basic" in text:
        for match in _BEARER.finditer(text):
            value = match["value"].rstrip(".")
            basic = match["scheme"] == "Basic"
            if (_is_basic(value) if basic else is_random(value, 16)) and not is_placeholder(value):
                yield Labelled(
                    match.start("value"),
                    match.start("value") + len(value),
                    CLEAR,
                    "authorization",
                    match["scheme"].lower(),
                )


def _is_basic(value: str) -> bool:
    """Whether `value` is the base64 form of `user:password`."""
    try:
        decoded = base64.b64decode(value, validate=True)
    except (ValueError, binascii.Error):
        return False
    return b":" in decoded and decoded.isascii() and all(byte >= 32 for byte in decoded)


def _commands(text: str, lower: str) -> Iterator[Labelled]:
    """Passwords among the options of commands that are known to take one."""
    if " -" in text:
        done = 0
        for command in _COMMAND.finditer(text):
            at = max(done, command.end())
            stop = min(line_end(text, command.end()), command.end() + 400)
            for form in (_USER_FLAG,) if command.group() in ("curl", "wget", "smbclient") else (_FLAG_VALUE,):
                for match in form.finditer(text, at, max(at, stop)):
                    if not is_placeholder(match["value"]):
                        yield Labelled(*match.span("value"), CLEAR, "command line", command.group())
            done = stop
        for match in _USER_THEN_PASSWORD.finditer(text) if " -p" in text else ():
            if not is_placeholder(match["value"]) and not match["value"].isdigit():
                yield Labelled(*match.span("value"), CLEAR, "command line", "-p")
    if "login" in lower and "password" in lower:
        for match in _NETRC.finditer(text):
            if not is_placeholder(match["value"]):
                yield Labelled(*match.span("value"), CLEAR, "netrc", "password")


@lru_cache(1024)
def _compact(label: str) -> str:
    return re.sub(r"[ _.\-]+", "", label)


def _without_accents(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    forms = (r"[ _.\-]{0,2}".join(map(re.escape, word.split(" "))) for word in sorted(words, key=len, reverse=True))
    return re.compile("|".join(forms))
