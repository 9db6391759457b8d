"""Names of accounts: `@handles`, what stands behind `username:`, profile addresses, `DOMAIN\\user`, home folders.

The span is the name alone. Decorators, annotations, style rules, package scopes and versions are no handles, and the accounts
that every machine has (`root`, `admin`, `ubuntu`) are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.facts import Finding
from assistant.privacy.recognizers.base import positions
from assistant.privacy.recognizers.handle_words import (
    COMMON_SERVICES,
    MAY_NAME_A_USER,
    NAMES_A_USER,
    NO_ACCOUNTS,
    NO_HANDLES,
    NOBODY,
    ORGANIZATIONS,
    PROFILES,
    SERVICES,
    TECHNICAL,
    WAYS,
)
from assistant.privacy.recognizers.nearby import lowered

LABELLED, PLACE, MENTION, LIKELY = 0.86, 0.7, 0.6, 0.5
"""Scores. A name behind a label counts more than the guess that it is a person."""

_SIGN = re.compile("@")
_HANDLE = re.compile(
    r"[A-Za-z_][A-Za-z0-9_]{0,38}(?:[.-][A-Za-z0-9_]{1,30}){0,3}(?![\w@/({\[\\]|[.-][\w(]|\s?[-+|*/]{0,2}[=({]|"
    r"\s?:[:=\w])"
)
_BEFORE_HANDLE = frozenset(" \t\n\r\u00a0([{,;:>\"'“„«¿¡!?|*–—-")
_SUFFIXES = frozenset(
    "com org net edu gov de at ch fr es it pt nl be uk eu io co info biz local example test invalid".split()
)
_CODE_ENDS = ("{", "}", ";", "=>", "):", "*/", "(")
_CODE_LINE = re.compile(
    r"\s{0,80}(?:(?:async )?def |class |import |from \S{1,80} import|return\b|const |let |var |public |private |"
    r"protected |func |fn |"
    r"export |\* |/\*|//|#include|SELECT\b|DECLARE\b|SET\b|INSERT\b|UPDATE\b|EXEC\b|WHERE\b|AND @|npm |npx |yarn |"
    r"pnpm |pip )"
)
_DECLARES = re.compile(
    r"(?:\s{0,80}(?:@[\w.]{1,60}[^\n]{0,80})?\n){0,3}\s{0,80}(?:@\w|async\s|def\s|class\s|public\b|private\b|"
    r"protected\b|static\b|final\b|"
    r"abstract\b|export\b|func\b|fun\b|fn\b|interface\b|void\b|var\s|let\s|val\s|struct\b|enum\b|const\b|"
    r"\w{1,40}\s?[({:])"
)
_WORD = re.compile(r"\W{0,3}(\w+)")
_ABOUT_CODE = frozenset(
    "decorator decorators annotation annotations directive directives rule tag tags scope dekorator annotationen".split()
)

_SAYS = r"(?:is|are|ist|lautet|est|es|é|è|e'|jest|je|war|was)"
_SEPARATOR = (
    rf"(?P<separator>[\"']?[ \t]{{0,8}}[:=|][ \t]{{0,8}}[\"']?|[\"']? {_SAYS}:? [\"']?|[ \t][\"'`]|"
    r"[ \t]{1,8}|[ \t:]{0,8}\r?\n[ \t]{0,8}(?![\w.-]{1,40}[ \t]?[:=]))"
)
_NAME = r"(?P<name>(?:live:)?[A-Za-z0-9_][\w.+-]{0,62}[A-Za-z0-9_](?:#\d{4})?)"
_SURE, _UNSURE, _SERVICES = (frozenset(words.split("|")) for words in (NAMES_A_USER, MAY_NAME_A_USER, SERVICES))
_LABELS = _SURE | _UNSURE | _SERVICES
_LABEL = re.compile(
    "(?P<label>"
    + "|".join(sorted(map(re.escape, _LABELS), key=len, reverse=True))
    + rf")(?:[- ](?:name|id|handle|account|user|username|konto|nick|cuenta|compte))?{_SEPARATOR}(?P<at>@?){_NAME}"
    + r"(?![\w(@{\[]|\.\w|://|[ \t]?\(|/|\\)"
)
_PLAIN = re.compile(
    rf"(?:user|benutzer|usuario|utilisateur|utente|gebruiker|account|konto|login) {_NAME}(?![\w(@{{\[/=:.-]\w|\(|\w)"
)
_LOGGED = re.compile(
    r"(?:session (?:opened|closed) for user|(?:accepted|failed) (?:password|publickey) for(?: invalid user)?|"
    r"invalid user|sudo:[ \t]{1,8}|"
    r"logged in as|"
    r"signed in as|angemeldet als|connecté en tant que) (?P<name>[A-Za-z_][\w.-]{0,31})(?![\w@(])"
)
_ACCOUNTLIKE = re.compile(
    r"(?=[a-z._-]{0,62}\d)[a-z]{2,}[._-]?[a-z]{0,30}\d{1,6}|[a-z]{1,30}[._][a-z]{2,30}(?:[._]?\d{1,4})?|"
    r"[a-z]{3,30}_[a-z0-9_]{1,30}|live:\S{1,40}|\S{2,40}#\d{4}"
)
_FILE = re.compile(r"\.(?:py|js|ts|md|txt|csv|json|xml|html|pdf|docx?|xlsx?|sql|go|rs|java|ya?ml|log|sh|conf|ini|php)$")
_ENDS = re.compile(r"[\"'`]?[ \t]{0,4}(?:$|[,;|<\r\n)\]}]|\.(?:\s|$))|[\"'`]")
_DISCORD = re.compile(r"[A-Za-z][\w.]{1,31}#\d{4}(?!\w)")
_REDDIT = re.compile(r"u/(?P<name>[A-Za-z0-9_-]{3,20})(?![\w/-])")

_PROFILE = re.compile(
    rf"(?:www\.|m\.|[a-z]{{2}}\.)?{PROFILES}/(?:{WAYS})?(?P<name>[A-Za-z0-9_][\w.%-]{{0,99}})", re.IGNORECASE
)
_NO_PROFILES = NO_ACCOUNTS | ORGANIZATIONS
_PROFILE_HINT = re.compile(r"\.(?:com|org|net|tv|io|me|fm|social|app|de|ee|in|co)/")
_DOMAIN_USER = re.compile(r"[A-Z][A-Z0-9-]{1,14}\\{1,2}(?P<name>[A-Za-z][\w.-]{1,30})(?![\\\w({])")
_NO_DOMAINS = frozenset("HKLM HKCU HKCR HKU HKCC BUILTIN AUTHORITY SERVICE FONT WORKGROUP".split())
_ESCAPES = "nrtux"
_DOMAIN_WORDS = re.compile(
    r"(?:user|login|log in|logon|account|domain|benutzer|konto|anmeld|compte|cuenta|usuario|utente|gebruiker|as|als)\W"
)
_HOME = re.compile(
    r"(?:/home/|/Users/|[A-Za-z]:/Users/|[A-Za-z]:\\{1,2}Users\\{1,2}|[A-Za-z]:\\{1,2}Documents and Settings\\{1,2})"
    r"(?P<name>[^\W\d_][\w.-]{1,40}(?:[ ][^\W\d_][\w.-]{0,30}(?=[ \\][^\W\d_\\]{0,30}\\?)){0,2})"
)
_DRIVE = re.compile(r"(?:^|[^\w])/?(?:mnt/)?[a-z]$")
"""`/mnt/c` and `/c`, as Linux and Git write a Windows drive before `/Users`."""
_HOME_HINT = re.compile(r"/home/|[/\\]Users[/\\]|Documents and")


_NO_PARTS = frozenset(
    "setter getter deleter route command json txt csv tsv xml yaml yml toml ini sql log md pdf zip gz py sh js ts tsx".split()
)
"""What follows the full stop in a decorator or in a file handed over as `@body.json`."""


class UsernameRecognizer:
    """Finds names of accounts, entity type USERNAME. Signs and labels are looked for first, then a bounded part around them."""

    name = "UsernameRecognizer"
    entity_types = frozenset({"USERNAME"})

    def find(self, text: str) -> Iterator[Finding]:
        """Every account's name in `text`; one may be found for several reasons."""
        if "@" in text:
            yield from self._mentions(text)
        low = lowered(text)
        yield from self._labelled(text, low)
        if _PROFILE_HINT.search(low):
            yield from self._profiles(text)
        if "\\" in text:
            yield from self._domains(text, low)
        if _HOME_HINT.search(text):
            yield from self._homes(text)
        if "u/" in text:
            for match in _REDDIT.finditer(text):
                before = text[match.start() - 1] if match.start() else " "
                if before in " \t\n(,:" and match["name"].lower() not in ("min", "sec", "std"):
                    yield self._found(match, LIKELY, "reddit")
        if "#" in text:
            for match in _DISCORD.finditer(text):
                before = text[match.start() - 1] if match.start() else " "
                if before in " \t\n(,:\"'" and match.group().partition("#")[0].lower() not in _COUNTED:
                    yield Finding(*match.span(), "USERNAME", LIKELY, self.name, "discord")

    def _found(self, match: re.Match[str], score: float, pattern: str, context: str = "") -> Finding:
        return Finding(*match.span("name"), "USERNAME", score, self.name, pattern, context)

    def _mentions(self, text: str) -> Iterator[Finding]:
        for at in positions(text, _SIGN):
            if at and text[at - 1] not in _BEFORE_HANDLE:
                continue
            match = _HANDLE.match(text, at + 1)
            if match is None:
                continue
            handle = match.group().rstrip(".-_") if match.group().strip("_") else ""
            labels = handle.lower().split(".")
            if len(handle) < 3 or labels[0] in NO_HANDLES or handle.lower() in NO_HANDLES:
                continue
            if len(labels) > 1 and labels[-1] in _SUFFIXES | _NO_PARTS:
                continue
            if not _in_code(text, at, match.end()):
                yield Finding(at, at + 1 + len(handle), "USERNAME", MENTION, self.name, "mention")

    def _labelled(self, text: str, low: str) -> Iterator[Finding]:
        for match in _LABEL.finditer(low):
            if match.start() and (low[match.start() - 1].isalnum() or low[match.start() - 1] in ".$@/"):
                continue
            name = text[match.start("name") : match.end("name")]
            small = name.lower()
            if small in NOBODY or small in _LABELS or small.startswith(_OBJECTS) or (name.isdigit() and len(name) < 4):
                continue
            if _MEMBER.match(name):
                continue
            if self._is_labelled(text, match, name):
                yield self._found(match, LABELLED if match["label"] in _SURE else PLACE, "label", match["label"])
        for match in _PLAIN.finditer(low):
            small = match["name"]
            before = low[match.start() - 1] if match.start() else " "
            like = _ACCOUNTLIKE.fullmatch(small) and small not in TECHNICAL and not _FILE.search(small)
            if like and not before.isalnum() and before not in "._$-/":
                yield self._found(match, LIKELY, "behind a word", low[match.start() : match.start("name") - 1])
        for match in _LOGGED.finditer(low):
            if match["name"] not in NOBODY:
                yield self._found(match, PLACE, "log")

    @staticmethod
    def _is_labelled(text: str, match: re.Match[str], name: str) -> bool:
        label, separator, small = match["label"], match["separator"], name.lower()
        last = _ENDS.match(text, match.end()) is not None
        like = bool(_ACCOUNTLIKE.fullmatch(small)) and small not in TECHNICAL and not _FILE.search(small)
        sign = separator.strip(" \t\r\n")
        if sign == "`" and label not in _SURE:
            return False
        if not sign:  # nothing but space: `username jdoe`, or the value under its label
            alone = "\n" not in separator or text[match.end() : match.end() + 1] in ("", "\r", "\n")
            return (
                label in _SURE
                and last
                and alone
                and small not in _ADJECTIVES | _NOT_NAMES
                and (like or _is_name(name, ""))
            )
        if sign.strip("\"':=|` \t"):  # a verb: `my username is jdoe`
            mine = (
                label in _SERVICES
                and _is_name(name, "")
                and _MINE.search(match.string, max(0, match.start() - 8), match.start())
            )
            return like or (bool(label in _SURE or mine) and last and small not in _ADJECTIVES)
        if match["at"] or like:
            return True
        return last and (label in _SURE or (label not in COMMON_SERVICES and _is_name(name, sign)))

    def _profiles(self, text: str) -> Iterator[Finding]:
        for match in _PROFILE.finditer(text):
            if match.start() and (text[match.start() - 1].isalnum() or text[match.start() - 1] in "@-_"):
                continue
            name = match["name"].rstrip(".-%")
            if name and name.lower() not in _NO_PROFILES and not name.lower().endswith((".php", ".html")):
                start = match.start("name")
                yield Finding(start, start + len(name), "USERNAME", PLACE, self.name, "profile address")

    def _domains(self, text: str, low: str) -> Iterator[Finding]:
        for match in _DOMAIN_USER.finditer(text):
            start = match.start()
            domain = text[start : match.start("name")].rstrip("\\")
            before = text[start - 1] if start else " "
            if before.isalnum() or before in "\\:/._-$" or domain in _NO_DOMAINS or match["name"].lower() in NOBODY:
                continue
            double = match.start("name") - start - len(domain) == 2
            escape = match["name"][0] in _ESCAPES and not double
            named = _DOMAIN_WORDS.search(low, max(0, start - 40), start) is not None
            if named or not (escape or len(domain) < 3 or re.search(r"\.\w{1,4}$", match["name"])):
                yield self._found(match, PLACE, "domain account")

    def _homes(self, text: str) -> Iterator[Finding]:
        for match in _HOME.finditer(text):
            before = text[match.start() - 1] if match.start() else " "
            mounted = _DRIVE.search(text[max(0, match.start() - 8) : match.start()]) is not None
            if (before.isalnum() or before in "._~-$}") and not mounted:
                continue
            name = match["name"]
            after = text[match.end() : match.end() + 1]
            if " " in name and after != "\\":
                name = name.partition(" ")[0]  # only a path that goes on shows where a name with spaces ends
            name = name.rstrip(".-")
            if name.lower() not in NOBODY and len(name) > 1:
                start = match.start("name")
                yield Finding(start, start + len(name), "USERNAME", PLACE, self.name, "home folder")


_COUNTED = frozenset(
    "issue issues pr bug ticket order invoice room case no nr number item page build task story rechnung".split()
)
_OBJECTS = (
    "self.",
    "this.",
    "user.",
    "users.",
    "request.",
    "req.",
    "app.",
    "config.",
    "settings.",
    "os.",
    "args.",
    "ctx.",
)
_MINE = re.compile(r"(?:my|mein|meine|mon|mi|meu|mio|mijn|můj|mój|our) $")
_MEMBER = re.compile(r"[a-z_]\w*\.[A-Z]")
"""`port.Handle`, a member of a module."""
_ADJECTIVES = frozenset(
    "set unset configured given known unknown missing invalid wrong empty taken available unique case-sensitive "
    "correct incorrect short long free valid mandatory displayed shown used "
    "falsch ungültig leer vergeben erforderlich invalide incorrect incorrecto obligatorio".split()
)
_NOT_NAMES = frozenset(
    "good great nice done fixed wait really maybe never always here there now today tomorrow monday tuesday wednesday "
    "thursday friday english german french private available online offline active inactive disabled enabled pending "
    "connected failed success error admin owner member editor viewer nein ja oui non sí si hallo bonjour hola ciao olá "
    "page button form screen experience story stories link via open closed "
    "settings works broken down up app bot channel server".split()
)


def _is_name(name: str, separator: str) -> bool:
    """Whether a word behind a label that may name other things looks like a login: small letters, and no usual word."""
    quoted = separator[-1:] in "\"'`"
    return (
        (name[1:] == name[1:].lower() or quoted)
        and len(name) > 2
        and name.lower() not in _NOT_NAMES
        and name[0] == name[0].lower()
    )


def _in_code(text: str, at: int, end: int) -> bool:
    """Whether the sign at `at` is a decorator's, an annotation's, a variable's: by its line and by the line after it."""
    line = text.rfind("\n", max(0, at - 200), at) + 1 or max(0, at - 200)
    stop = text.find("\n", end, end + 200)
    stop = min(len(text), end + 200) if stop < 0 else stop
    before, after = text[line:at], text[end:stop]
    if after.rstrip().endswith(_CODE_ENDS) or _CODE_LINE.match(text, line, at) or before.endswith(("`", "* ")):
        return True
    following, preceding = _WORD.match(after[:24]), before[-24:].rstrip().rpartition(" ")[2]
    if preceding.lower() in _ABOUT_CODE or (following and following[1].lower() in _ABOUT_CODE):
        return True
    return (
        not before.strip()
        and not after.strip()
        and _DECLARES.match(text, stop + 1, min(len(text), stop + 400)) is not None
    )
