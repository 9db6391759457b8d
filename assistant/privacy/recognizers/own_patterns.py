"""The company's own patterns: regular expressions from the settings, run by RE2 in time in proportion to the text.

RE2 never backtracks (https://github.com/google/re2/wiki/Syntax), so no pattern can hang the detector. What it reads in ASCII
only (`\\d`, `\\w`, `\\s`) is rewritten to Unicode, or a pattern would silently miss half of Europe's names. What can't be
rewritten is refused when the settings are loaded. Nothing of a pattern or a text is ever put in a message.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from assistant.errors import ConfigurationError, DetectionFailed
from assistant.facts import Finding
from assistant.privacy.recognizers.base import finding
from assistant.privacy.recognizers.nearby import Nearby

RECOGNIZER = "OwnPattern"
LONGEST_PATTERN = 1_000
SECONDS = 5.0
"""For one pattern on one text. A single search takes milliseconds; many searches that each look far ahead could add up."""
TYPE_FORM = "its entity type must be capitals, digits and single underscores, such as PROJECT"
NOTHING_SENT = "Nothing was scanned and nothing was sent."

_ENTITY_TYPE = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
_LETTER, _DIGIT, _SPACE = r"\p{L}\p{M}\p{N}_", r"\p{Nd}", r"\s\x{1C}-\x{1F}\x{85}\p{Z}"
_UNICODE = {
    "d": _DIGIT,
    "D": r"\P{Nd}",
    "w": f"[{_LETTER}]",
    "W": f"[^{_LETTER}]",
    "s": f"[{_SPACE}]",
    "S": f"[^{_SPACE}]",
}
_UNICODE_IN_CLASS = {"d": _DIGIT, "D": r"\P{Nd}", "w": _LETTER, "s": _SPACE}
_KEPT = re.compile(
    r"\\(?:[nrtfva]|x[0-9A-Fa-f]{2}|x\{[0-9A-Fa-f]{1,6}\}|[pP](?:\{\^?\w{1,30}\}|[A-Z])|[^\w\s])", re.ASCII
)
"""Escapes that mean the same to RE2 as to everybody."""
_GROUP = re.compile(r"\((?:\?P?<\w{1,64}>|\?[ims]{0,3}:|(?!\?))", re.ASCII)
_QUANTIFIER = re.compile(r"(?:[*+?]|\{\d{1,4}(?P<comma>,)?(?P<most>\d{1,4})?\})\??", re.ASCII)
_POSIX = re.compile(r"\[:\^?[a-z]{1,10}:\]")
_OUTSIDE = r"[^\p{L}\p{M}\p{N}]"


@dataclass(frozen=True)
class OwnPattern:
    """One pattern as it is configured. `^` and `$` are the ends of a line; `.` is no line break."""

    name: str
    entity_type: str
    regex: str = field(repr=False)
    score: float = 0.6
    """0 to 1. A word of `context` before the match raises it."""
    context: tuple[str, ...] = ()
    group: int | str = 0
    """The group that holds the value, by number or name; 0 is the whole match."""
    ignore_case: bool = True
    whole_words: bool = True
    """A match counts only where no letter or digit touches it."""


def is_entity_type(name: str) -> bool:
    """Whether a name fits into a placeholder."""
    return len(name) <= 40 and _ENTITY_TYPE.fullmatch(name) is not None


class _Refused(ValueError):
    """Why a pattern can't be used, in words that quote nothing of it."""


class CompiledPattern:
    """A pattern that was checked. May be shared between threads."""

    def __init__(
        self,
        pattern: OwnPattern,
        *,
        label: str = "",
        clock: Callable[[], float] = time.monotonic,
        seconds: float = SECONDS,
    ) -> None:
        """Imports RE2, which takes ten milliseconds.

        Args: the pattern; what messages call it; the clock for `seconds`, the time that one text may take.
        Raises: ConfigurationError for one that does not compile, matches the empty string, nests unbounded quantifiers,
        or uses what RE2 has not got.
        """
        self.pattern = pattern
        self._label = label or f'The pattern "{pattern.name}"'
        self._clock, self._seconds = clock, seconds
        try:
            self._checked(pattern)
            self._compiled, self._group = _compile(pattern)
        except _Refused as refused:
            raise ConfigurationError(
                f"{self._label} can't be used: {refused}.", not_done=NOTHING_SENT, next_step="Mend it in the settings."
            ) from None
        self._context = Nearby(word.lower() for word in pattern.context)

    @staticmethod
    def _checked(pattern: OwnPattern) -> None:
        if not is_entity_type(pattern.entity_type):
            raise _Refused(TYPE_FORM)
        if not 0.0 <= pattern.score <= 1.0:
            raise _Refused("its score must be a number from 0 to 1")
        if len(pattern.regex) > LONGEST_PATTERN:
            raise _Refused(f"it has more than {LONGEST_PATTERN:,} characters")
        if any(not re.fullmatch(r"\w+", word) for word in pattern.context):
            raise _Refused("each context word must be one word, without spaces or signs")

    def find(self, text: Encoded) -> Iterator[Finding]:
        """Every match, left to right. Raises DetectionFailed where that takes longer than it may."""
        own = self.pattern
        seen = self._context.seen(text.text)
        for span in self.spans(text):
            yield finding(span, own.entity_type, own.score, RECOGNIZER, own.name, seen.word(span[0]))

    def spans(self, text: Encoded) -> Iterator[tuple[int, int]]:
        """Where the values of all matches stand, in characters."""
        deadline = self._clock() + self._seconds
        at, characters = 0, text.characters()
        while at < len(text.data):
            match = self._compiled.search(text.data, at)
            if self._clock() > deadline:
                raise DetectionFailed(
                    f"{self._label} took too long on this text.",
                    not_done="The text was not passed on, and nothing was sent.",
                    next_step="Bound its repetitions, such as {1,50} for +, or send the text in parts.",
                )
            if match is None:
                return
            start, end = match.span(1)
            value = match.span(self._group) if self._group != 1 else (start, end)
            # A group that took no part in the match: the whole match is safer than nothing.
            first, last = value if value[0] < value[1] else (start, end)
            if first < last:
                yield characters(first), characters(last)
            # The last character may be the sign that sets the next match apart; no match can begin with it again.
            at = text.before(end) if self.pattern.whole_words else end


class Encoded:
    """A text as UTF-8, once for all patterns. Half a surrogate pair, which has no UTF-8, counts as some sign."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.data = text.encode("utf-8", "replace")
        self._ascii = len(self.data) == len(text)

    def characters(self) -> Callable[[int], int]:
        """Turns byte offsets, which must not fall, into character offsets; linear over all calls."""
        if self._ascii:
            return lambda offset: offset
        last = (0, 0)

        def convert(offset: int) -> int:
            nonlocal last
            last = (offset, last[1] + len(self.data[last[0] : offset].decode("utf-8")))
            return last[1]

        return convert

    def before(self, at: int) -> int:
        """The byte at which the character that ends at `at` begins."""
        at -= 1
        while self.data[at] & 0xC0 == 0x80:
            at -= 1
        return at


def _compile(pattern: OwnPattern) -> tuple[Any, int]:
    """The compiled pattern, whose group 1 is the whole match, and the number of the group that holds the value."""
    import re2

    translated = _translate(pattern.regex, pattern.whole_words)
    options = re2.Options()
    options.log_errors = False  # it would write patterns to stderr
    flags = "(?im)" if pattern.ignore_case else "(?m)"
    edges = (rf"(?:\A|{_OUTSIDE})", rf"(?:{_OUTSIDE}|\z)") if pattern.whole_words else ("", "")
    try:
        bare = re2.compile(flags + f"(?:{translated})", options)
        compiled = re2.compile(f"{flags}{edges[0]}({translated}){edges[1]}", options)
    except re2.error as error:
        raise _Refused(_reason(error)) from None
    if bare.search("") is not None:
        raise _Refused("it matches the empty string, and so every text")
    group = pattern.group
    if isinstance(group, str):
        if group not in bare.groupindex:
            raise _Refused("it has no group of the name that `group` gives")
        group = int(bare.groupindex[group])
    if not 0 <= group <= bare.groups:
        raise _Refused(f"`group` is {group}, and it has {bare.groups}")
    return compiled, group + 1


def _reason(error: Exception) -> str:
    """RE2's reason up to where it quotes the pattern."""
    message = error.args[0] if error.args else b""
    said = message.decode("utf-8", "replace") if isinstance(message, bytes) else str(message)
    return f"it does not compile ({said.split(':')[0]})"


def _translate(regex: str, whole_words: bool) -> str:
    """The pattern with Unicode's letters, digits and spaces. Raises _Refused for what has no equal, and nested quantifiers."""
    out: list[str] = []
    unbounded = [False]
    """For each open group, whether something in it may repeat without bound."""
    inner = False
    """The same for the piece just read, which a quantifier may follow."""
    at, fresh = 0, True
    while at < len(regex):
        character, begins = regex[at], fresh
        fresh = False
        if character == "\\":
            if regex.startswith(r"\b", at) or regex.startswith(r"\B", at):
                ends = len(unbounded) == 1 and (at + 2 == len(regex) or regex[at + 2] == "|")
                if regex[at + 1] == "B" or not whole_words or not ((begins and len(unbounded) == 1) or ends):
                    raise _Refused(
                        r"`\b` and `\B` can't be used inside it; with whole_words, a match counts only where no letter "
                        "or digit touches it"
                    )
                at, fresh = at + 2, begins
                continue
            piece, at = _escape(regex, at, _UNICODE)
            out.append(piece)
            inner = False
        elif character == "[":
            piece, at = _class(regex, at)
            out.append(piece)
            inner = False
        elif character == "(":
            group = _GROUP.match(regex, at)
            if group is None:
                raise _Refused(
                    "it has a look-around or another extension that is not supported; with whole_words, a match counts "
                    "only where no letter or digit touches it, and `group` takes a part of a match"
                )
            out.append(group.group())
            unbounded.append(False)
            at = group.end()
        elif character == ")":
            if len(unbounded) == 1:
                raise _Refused("it closes a group that it never opened")
            inner = unbounded.pop()
            unbounded[-1] |= inner
            out.append(character)
            at += 1
        elif quantifier := _QUANTIFIER.match(regex, at):
            written = quantifier.group()
            endless = written[0] in "*+" or bool(quantifier["comma"] and not quantifier["most"])
            if endless and inner:
                raise _Refused("an unbounded quantifier stands inside another; bound one of them, such as {1,50} for +")
            unbounded[-1] |= endless
            inner |= endless
            out.append(written)
            at = quantifier.end()
        else:
            fresh = character == "|" and len(unbounded) == 1
            out.append(character)
            inner = False
            at += 1
    return "".join(out)


def _escape(regex: str, at: int, unicode: dict[str, str]) -> tuple[str, int]:
    """What the escape at `at` becomes, and where it ends."""
    letter = regex[at + 1 : at + 2]
    if letter in unicode and letter:
        return unicode[letter], at + 2
    kept = _KEPT.match(regex, at)
    if kept is None:
        raise _Refused("it has an escape that is not supported; back-references, \\A, \\Z and \\u are not")
    return kept.group(), kept.end()


def _class(regex: str, at: int) -> tuple[str, int]:
    """The same for a class in square brackets."""
    out = ["["]
    at += 1
    if regex.startswith("^", at):
        out.append("^")
        at += 1
    first = True
    while at < len(regex):
        if regex[at] == "]" and not first:
            return "".join(out) + "]", at + 1
        first = False
        if regex[at] == "\\":
            piece, at = _escape(regex, at, _UNICODE_IN_CLASS)
        elif posix := _POSIX.match(regex, at):
            piece, at = posix.group(), posix.end()
        else:
            piece, at = regex[at], at + 1
        out.append(piece)
    raise _Refused("a square bracket is never closed")
