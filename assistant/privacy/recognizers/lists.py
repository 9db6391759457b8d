"""The company's own words: lists of what is always a finding, lists of what never is, and own patterns, by configuration.

A text is cut into words and signs, each is brought to one form (NFKC, casefold), and stretches of them are looked up in a
dictionary. So what is found are whole words, with exact spans, however much folding changes lengths; and a list of a hundred
thousand entries costs a scan no more than one of ten. Nothing of a list is ever put in a message but file and line.
"""

from __future__ import annotations

import hashlib
import re
import threading
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from functools import cache, cached_property
from itertools import accumulate

from assistant.facts import Finding
from assistant.privacy.overlaps import trimmed
from assistant.privacy.recognizers.list_files import AllowList, DenyList, Entry, entries, is_table, read, wrong
from assistant.privacy.recognizers.own_patterns import CompiledPattern, Encoded, OwnPattern

RECOGNIZER = "DenyList"
SCORE = 1.0
NEVER_ALLOWED = frozenset({"SECRET"})
"""Types that no allow list takes away."""
MOST_PARTS = 64
"""Words, signs and gaps of one entry; what bounds the work at every word of a text."""
LONGEST_WORD = 1_000
"""Characters; longer ones are in no list, and putting accents in order takes time in proportion to their square."""

_INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
_UNSPACED = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Scripts written without spaces (Thai, Lao, Burmese, Khmer, kana, Han): every character is a word of its own."""
_BEYOND = "\U00010000-\U0001cfff\U0001d400-\U0001efff\U000e0100-\U000e01ef"
"""Letters past the first 65,536 characters, roughly: `re` tries such ranges one by one at every other character."""
_MARKS = "\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u3099\u309a\uff9e\uff9f"
"""What combines with a character of these."""
_ASCII_WORD = re.compile("[A-Za-z0-9]+")
_ASCII_PART = re.compile(r"[A-Za-z0-9]+|\s+|.", re.DOTALL)
_ALIKE: dict[int, str | None] = {ord(sign): "-" for sign in "\u2010\u2011\u2012\u2013\u2014\u2212"}
_ALIKE |= {ord(sign): "'" for sign in "\u2018\u2019\u02bc\u00b4`"} | {ord(sign): '"' for sign in "\u201c\u201d\u201e"}
_DROPPED: dict[int, str | None] = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_PLAIN = _ALIKE | _DROPPED
_DOTTED = {0x0131: "i", 0x0307: None}
"""Turkish: both i are one, because capitals of either are written I."""


@dataclass(frozen=True)
class OwnWordsConfig:
    """Everything that a company adds to the detector, in the order of the settings."""

    deny: tuple[DenyList, ...] = ()
    allow: tuple[AllowList, ...] = ()
    patterns: tuple[OwnPattern, ...] = ()

    def lists(self) -> tuple[DenyList | AllowList, ...]:
        return (*self.deny, *self.allow)


class OwnWords:
    """Finds the company's own words. Reads its files once; may be shared between threads."""

    name = "OwnWords"

    def __init__(self, config: OwnWordsConfig) -> None:
        """Reads nothing yet. `load` says what is wrong with the files; whatever needs them loads them."""
        self._config = config
        self._lock = threading.Lock()
        self._loaded: _Loaded | None = None

    @cached_property
    def _contents(self) -> list[bytes]:
        """Of the files of all lists, emptied by `load`: digest and look-up are of the same bytes."""
        return [read(one) if one.file else b"" for one in self._config.lists()]

    @cached_property
    def digest(self) -> str:
        """SHA-256, hexadecimal, of the configuration and of all files. Reads them, and raises ConfigurationError."""
        digest = hashlib.sha256(b"own words 1\0")
        for one, contents in zip(self._config.lists(), self._contents, strict=True):
            parts: tuple[object, ...] = (type(one).__name__, one.name, one.ignore_case, is_table(one))
            parts += (one.entity_type,) if isinstance(one, DenyList) else one.patterns
            digest.update(repr(parts).encode() + b"\0" + hashlib.sha256(contents).digest())
        for own in self._config.patterns:
            digest.update(repr(astuple(own)).encode() + b"\0")
        return digest.hexdigest()

    @property
    def entity_types(self) -> frozenset[str]:
        """Every type that the lists and patterns name. Loads."""
        return self.load().entity_types

    def load(self) -> _Loaded:
        """Reads lists and compiles patterns, once.

        Raises: ConfigurationError, with file and line, for a file that can't be read, is too large, is not UTF-8, or has an
        entry that can't be used, and for such a pattern.
        """
        with self._lock:
            if self._loaded is None:
                assert self.digest
                loaded = _Loaded(self._config, self._contents)
                self._contents.clear()
                self._loaded = loaded
            return self._loaded

    def find(self, text: str) -> Iterator[Finding]:
        """Every entry of the deny lists and every match of the patterns; spans of different types may overlap.

        Raises: DetectionFailed where a pattern takes longer than it may.
        """
        loaded = self.load()
        yield from loaded.denied.find(text)
        if loaded.patterns:
            encoded = Encoded(text)
            for pattern in loaded.patterns:
                yield from pattern.find(encoded)

    def kept(self, text: str, findings: Iterable[Finding]) -> list[Finding]:
        """The findings, of whatever recognizer, without those that an allow list takes away.

        One goes where all of it but punctuation at its ends lies within one allowed entry or match: an allowed word in a
        longer finding changes nothing. What a deny list says stays, and so do secrets.
        """
        given = list(findings)
        loaded = self.load()
        spans = sorted(loaded.allowed(text)) if given else []
        starts = [start for start, _ in spans]
        reach = list(accumulate((end for _, end in spans), max))

        def is_allowed(one: Finding) -> bool:
            if one.recognizer == RECOGNIZER or one.entity_type in NEVER_ALLOWED:
                return False
            start, end = trimmed(text, one.start, one.end) or (one.start, one.end)
            before = bisect_right(starts, start)
            return before > 0 and reach[before - 1] >= end

        return [one for one in given if not is_allowed(one)]


class _Loaded:
    """The lists and patterns as they are looked up."""

    def __init__(self, config: OwnWordsConfig, contents: Iterable[bytes]) -> None:
        types = {own.entity_type for own in config.patterns}
        self.denied, self._allowed = _Phrases(), _Phrases()
        for one, content in zip(config.lists(), contents, strict=True):
            phrases = self.denied if isinstance(one, DenyList) else self._allowed
            for entry in entries(one, content):
                if said := phrases.add(entry, one.name):
                    raise wrong(one, said, entry.line)
                types.add(entry.entity_type)
        self._allowed_patterns = [
            CompiledPattern(
                OwnPattern(allow.name, "ALLOWED", regex, ignore_case=allow.ignore_case),
                label=f'Pattern {number} of the allow list "{allow.name}"',
            )
            for allow in config.allow
            for number, regex in enumerate(allow.patterns, 1)
        ]
        self.patterns = [CompiledPattern(own) for own in config.patterns]
        self.entity_types = frozenset(types - {""})

    def allowed(self, text: str) -> Iterator[tuple[int, int]]:
        """The spans of everything allowed."""
        yield from ((found.start, found.end) for found in self._allowed.find(text))
        if self._allowed_patterns:
            encoded = Encoded(text)
            for pattern in self._allowed_patterns:
                yield from pattern.spans(encoded)


_Kind = tuple[str, str, str]
"""Of an entry: its list, its type, and its exact form where case counts, or ""."""


class _Phrases:
    """A dictionary of entries by their folded parts."""

    def __init__(self) -> None:
        self._phrases: dict[str, tuple[_Kind, ...]] = {}
        self._longest: dict[str, int] = {}
        """By first part: how many parts the longest entry has that begins so."""
        self._openings: set[str] = set()
        """The first three parts of all entries that have more: most words that begin an entry end the search there."""
        self._signs = False
        """Whether an entry begins with a sign."""
        self._shared: dict[_Kind, tuple[_Kind, ...]] = {}

    def add(self, entry: Entry, name: str) -> str:
        """Takes an entry of the list `name`. Returns why it can't be used, or ""."""
        text = " ".join((entry.text if entry.text.isascii() else entry.text.translate(_DROPPED)).split())
        if len(text) < 2 or not _word(text).search(text):
            return "an entry needs two characters, and a letter or digit, or it would be found everywhere"
        parts = _part(text).findall(text)
        if len(parts) > MOST_PARTS:
            return f"an entry has at most {MOST_PARTS} words, signs and spaces"
        folded = [_folded(part) for part in parts]
        key, first = "".join(folded), folded[0]
        kind = (name, entry.entity_type, "" if entry.ignore_case else _exact(text))
        kinds = self._phrases.get(key, ())
        if kind not in kinds:
            self._phrases[key] = (*kinds, kind) if kinds else self._shared.setdefault(kind, (kind,))
        self._longest[first] = max(len(parts), self._longest.get(first, 0))
        if len(parts) > 3:
            self._openings.add("".join(folded[:3]))
        self._signs = self._signs or not _word(text).match(text)
        return ""

    def find(self, text: str) -> Iterator[Finding]:
        """The entries in `text`; of one type none that lies within another."""
        reached: dict[str, int] = {}
        for start, ends in self._starts(text):
            longest: dict[str, tuple[int, str]] = {}
            for end, kinds in ends:
                for name, entity_type, exact in kinds:
                    if end > longest.get(entity_type, (0, ""))[0] and (not exact or exact == _exact(text[start:end])):
                        longest[entity_type] = (end, name)
            for entity_type, (end, name) in longest.items():
                if end > reached.get(entity_type, 0):
                    reached[entity_type] = end
                    yield Finding(start, end, entity_type, SCORE, RECOGNIZER, name)

    def _starts(self, text: str) -> Iterator[tuple[int, list[tuple[int, tuple[_Kind, ...]]]]]:
        """Where entries begin, with the ends and kinds of all that begin there."""
        if not self._phrases:
            return
        part = _part(text)
        first = part if self._signs else _word(text)
        forms = {written: _folded(written) for written in set(first.findall(text))}
        hits = {written for written, form in forms.items() if form in self._longest}
        if not hits:
            return
        for match in first.finditer(text):
            if match.group() in hits and (ends := self._ends(text, match.start(), part, forms)):
                yield match.start(), ends

    def _ends(
        self, text: str, at: int, part: re.Pattern[str], forms: dict[str, str]
    ) -> list[tuple[int, tuple[_Kind, ...]]]:
        found: list[tuple[int, tuple[_Kind, ...]]] = []
        key, count, most = "", 0, 1
        while count < most and (match := part.match(text, at)):
            written, at = match.group(), match.end()
            form = forms.get(written)
            if form is None:
                form = forms[written] = _folded(written)
            if not form:
                continue  # nothing visible
            most = most if count else self._longest[form]
            key += form
            count += 1
            if kinds := self._phrases.get(key):
                found.append((at, kinds))
            if count == 3 and key not in self._openings:
                break
        return found


def _word(text: str) -> re.Pattern[str]:
    return _ASCII_WORD if text.isascii() else _patterns()[0]


def _part(text: str) -> re.Pattern[str]:
    return _ASCII_PART if text.isascii() else _patterns()[1]


def _form(written: str) -> str:
    """One word, sign or gap in the form in which it is compared where case counts."""
    if written.isascii():
        return " " if written.isspace() else written.translate(_ALIKE)
    visible = written.translate(_PLAIN)
    if not visible or visible.isspace():
        return " " if visible else ""
    if len(visible) > LONGEST_WORD:
        return visible
    form = unicodedata.normalize("NFKC", visible)
    return form if len(form) > 1 else form.translate(_ALIKE)  # a wide or small sign


def _folded(written: str) -> str:
    """The same where case does not count."""
    if written.isascii() and written.isalnum():
        return written.lower()
    form = _form(written)
    if form.isascii() or len(form) > LONGEST_WORD:
        return form.lower()
    return unicodedata.normalize("NFKC", form.casefold()).translate(_DOTTED)


def _exact(text: str) -> str:
    return "".join(_form(part) for part in _part(text).findall(text))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words, and words, gaps and signs, in any script: letters, digits and the marks that combine with them.

    Made from Python's own tables, since `\\w` has no marks; takes a few milliseconds.
    """
    unspaced = re.compile(f"[{_UNSPACED}]")
    ranges: list[list[int]] = []
    for code in range(0x10000):
        character = chr(code)
        if unicodedata.category(character)[0] in "LMN" and not unspaced.match(character):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    letters = "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges) + _BEYOND
    # One class in front, which `re` looks for without trying the rest at every character.
    word = f"[{letters}{_UNSPACED}](?:(?<=[{_UNSPACED}])[{_MARKS}]*|[{letters}]*(?:[{_INVISIBLE}]+[{letters}]+)*)"
    return re.compile(word), re.compile(rf"{word}|[\s{_INVISIBLE}]+|.", re.DOTALL)
