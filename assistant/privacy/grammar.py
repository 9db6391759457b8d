"""The grammar of placeholders: which characters of a text are one, and where in Markdown they count as one.

Protecting look-alikes and restoring answers read text through this one scanner, so that they can't disagree. It works
from left to right and never looks further ahead than one placeholder is long. It must never depend on what a vault
holds: which places count is decided by the text alone.

    exact form      "[" TYPE "_" ORDINAL [ "." PART ] "]"
    TYPE            "A"-"Z" then "A"-"Z", "0"-"9", single underscores between; at most 40 characters
    ORDINAL         "1"-"9" then at most five of "0"-"9"
    PART            "a"-"z", at most 16 characters: reserved, nothing is issued in this form yet
    loose form      letters of either case, up to two spaces just inside the brackets and around an underscore,
                    a backslash before a bracket or an underscore (Markdown's escapes)

| place | form that counts |
|---|---|
| prose | loose |
| code span: from a run of backticks to a run of the same length, or to the end of the paragraph | exact |
| code block fenced with backticks or tildes, its opening line included | exact |
| URL: from `scheme://`, `www.` or `mailto:` to white space, `<`, `>`, `"` or a backtick | exact |
| link target: from `](` to its `)`, or to the end of the paragraph; what follows `]:` at the start of a line | none |

A placeholder at the start of a line may be followed by a colon and another placeholder (`[PERSON_1]: [PHONE_NUMBER_1]`)
without that being a link target; anything else that stands directly behind the colon is one. Where the first one does
not come back as a plain value, its brackets stay, and what follows it is a target after all: `Token.behind_label`
tells. Blocks by indentation count as prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from assistant.privacy.places import Context, Level

MAX_TYPE = 40
"""Characters of an entity type's name in a placeholder."""

MAX_LENGTH = 96
"""Characters of a placeholder in any form; a scanner never holds back more."""

_SEPARATOR = r" {0,2}\\?_ {0,2}"
_SEGMENT = r"[A-Za-z0-9]+"
_HEAD = r"[A-Za-z][A-Za-z0-9]*"
_ORDINAL = r"[1-9][0-9]{0,5}"
_LOOSE = re.compile(
    rf"\\?\[ {{0,2}}(?P<type>{_HEAD}(?:{_SEPARATOR}{_SEGMENT})*?){_SEPARATOR}(?P<ordinal>{_ORDINAL})"
    r"(?P<part>\.[A-Za-z]{1,16})? {0,2}\\?\]"
)
_PREFIX = re.compile(
    rf"\\?(?:\[ {{0,2}}(?:{_HEAD}(?:{_SEPARATOR}{_SEGMENT})*"
    rf"(?: {{0,2}}(?:\\(?:_ {{0,2}})?|_ {{0,2}})?|{_SEPARATOR}{_ORDINAL}\.(?:[A-Za-z]{{1,16}} {{0,2}}\\?)?)?)?)?\Z"
)
"""Everything that `_LOOSE` could still match if more characters came."""
_NOT_TYPE = re.compile(r"[ \\]")


@dataclass(frozen=True)
class Candidate:
    """Characters that have a placeholder's loose form. `end` is exclusive, in the text that was read."""

    end: int
    placeholder: str
    """The exact form of the same placeholder."""
    exact: bool
    """Whether the characters are the exact form already."""


class Unfinished(Enum):
    """What `match_at` says of a text that ends before it is clear."""

    YES = auto()


def match_at(text: str, start: int) -> Candidate | Unfinished | None:
    """The placeholder in loose form that begins at `start`; None: there is none; YES: more text would tell."""
    window = text[start : start + MAX_LENGTH]
    match = _LOOSE.match(window)
    if match is not None:
        entity_type = _NOT_TYPE.sub("", match["type"]).upper()
        if len(entity_type) > MAX_TYPE:
            return None
        placeholder = f"[{entity_type}_{match['ordinal']}{(match['part'] or '').lower()}]"
        return Candidate(start + match.end(), placeholder, match.group() == placeholder)
    if len(text) - start < MAX_LENGTH and _PREFIX.match(window):
        return Unfinished.YES
    return None


@dataclass(frozen=True)
class Token:
    """A stretch of text as the scanner read it."""

    text: str
    candidate: Candidate | None = None
    """Set where the text has a placeholder's loose form. Its `end` means nothing here."""
    counts: bool = False
    """Whether the candidate counts as a placeholder in its place."""
    behind_label: bool = False
    """Whether it belongs to the first word behind a placeholder and a colon at the start of a line."""
    truncated: bool = False
    """The text ended inside what could have become a placeholder."""


class Scanner:
    """Cuts a text that arrives in chunks into plain stretches and placeholders, the same for every way of chunking."""

    def __init__(self) -> None:
        self._context = Context()
        self._held = ""

    def feed(self, chunk: str) -> list[Token]:
        """Read on. Holds back fewer than MAX_LENGTH characters, and only those that could become a placeholder."""
        return list(self._scan(self._held + chunk, final=False))

    def close(self) -> list[Token]:
        """The text has ended: what was held back."""
        return list(self._scan(self._held, final=True))

    def _scan(self, text: str, *, final: bool) -> Iterator[Token]:
        context = self._context
        at = plain = 0
        while at < len(text):
            skipped = context.skip(text, at)
            if skipped > at:
                at = skipped
                continue
            character = text[at]
            context.before(character)
            found = match_at(text, at) if context.may_open(character) else None
            if found is Unfinished.YES:
                break
            if isinstance(found, Candidate):
                if at > plain:
                    yield Token(text[plain:at])
                behind_label = context.behind_label
                counts = context.level is Level.LOOSE or (found.exact and context.level is Level.EXACT)
                if counts:
                    context.placeholder()
                else:
                    for inner in text[at : found.end]:
                        context.before(inner)
                        context.step(inner)
                yield Token(text[at : found.end], found, counts, behind_label)
                at = plain = found.end
                continue
            context.step(character)
            at += 1
        if at > plain:
            yield Token(text[plain:at])
        self._held = "" if final else text[at:]
        if final and at < len(text):
            yield Token(text[at:], truncated=True)
