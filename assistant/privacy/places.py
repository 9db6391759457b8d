"""Where in a Markdown text a reader stands: prose, code, a URL, or a link's target.

It knows as much of CommonMark as deciding where placeholders count takes, from left to right and without looking
ahead. Where a renderer might see a link's target and we can't know yet, it is taken for one: a real value must never
end up in a link.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, IntEnum, auto


class Level(IntEnum):
    """Which form counts in a place."""

    NOTHING = 0
    EXACT = 1
    LOOSE = 2


class _Closed(Enum):
    """What the last character was, where the next one may give it a meaning."""

    NO = auto()
    BRACKET = auto()
    LABEL = auto()
    PLACEHOLDER = auto()
    PLACEHOLDER_FIRST = auto()
    """A placeholder with nothing before it on its line."""


class _Fence(Enum):
    NO = auto()
    INFO = auto()
    """On the opening line; with backticks it turns out to be a code span if a backtick follows on that line."""
    BODY = auto()
    CLOSING = auto()
    """Behind a closing run, as long as only spaces follow."""


class _Where(Enum):
    PAREN = auto()
    BEFORE = auto()
    BEFORE_OR_PROSE = auto()
    """Behind `[PERSON_1]:`, where another placeholder means that this is prose."""
    DESTINATION = auto()
    ANGLE = auto()


@dataclass
class _Target:
    """A link's target that is being read."""

    where: _Where
    depth: int = 1
    angle: bool = False
    quote: str = ""
    begun: bool = False
    after_space: bool = True

    def step(self, character: str, escaped: bool) -> bool:
        """Read one character that is no line end. Returns whether the target goes on."""
        space = character in " \t"
        if self.where is _Where.PAREN:
            return self._step_paren(character, escaped, space)
        if self.where in (_Where.BEFORE, _Where.BEFORE_OR_PROSE):
            if not space:
                self.where = _Where.ANGLE if character == "<" else _Where.DESTINATION
            return True
        if self.where is _Where.ANGLE:
            return escaped or character != ">"
        return not space

    def _step_paren(self, character: str, escaped: bool, space: bool) -> bool:
        if not escaped:
            if self.angle:
                self.angle = character != ">"
            elif self.quote:
                if character == self.quote:
                    self.quote = ""
            elif character == "<" and not self.begun:
                self.angle = True
            elif character in "\"'" and self.after_space and self.begun:
                self.quote = character
            elif character == "(":
                self.depth += 1
            elif character == ")":
                self.depth -= 1
        self.begun = self.begun or not space
        self.after_space = space
        return self.depth > 0

    def new_line(self) -> bool:
        self.angle = False
        self.after_space = True
        return self.where not in (_Where.DESTINATION, _Where.ANGLE)


_LEAD = re.compile(r"(?:[ \t>]|[-*+][ \t]|[0-9]{1,9}[.)][ \t])*")
_LEAD_SO_FAR = re.compile(rf"{_LEAD.pattern}(?:[-*+]|[0-9]{{1,9}}[.)]?)?")
_MAX_LEAD = 64
_URL_START = re.compile(r"(?:[a-z0-9+.\-]://|(?<![a-z0-9])(?:www\.|mailto:))\Z", re.IGNORECASE)
_TAIL = 12

_PLAIN_PROSE = re.compile(r"[^\[\]\\`\n\r:/.]+")
_PLAIN_CODE = re.compile(r"[^\[\]`\n\r]+")
_PLAIN_BLOCK = re.compile(r"[^\[\n\r]+")
_PLAIN_URL = re.compile(r"[^\[\]\s<>\"`]+")


class Context:
    """Where in Markdown a reader stands. Fed with every character; a placeholder that counts is one step of its own."""

    def __init__(self) -> None:
        self._lead: str | None = ""  # the line so far while it is indentation, quote marks and list marks only
        self._blank = True
        self._tail = ""
        self._run = ""  # the character of a run of backticks or tildes whose end has not been seen
        self._run_length = 0
        self._run_lead: str | None = None
        self._fence = _Fence.NO
        self._fence_run = ("", 0)
        self._ticks = 0
        self._target: _Target | None = None
        self._url = False
        self._escaped = False
        self._closed = _Closed.NO
        self._label = False
        self._label_rest = False

    def before(self, character: str) -> None:
        """Settle what depends on the character that comes next: a run of backticks ends where another one follows."""
        if self._run and character != self._run:
            self._settle()

    @property
    def level(self) -> Level:
        if self._target is not None and self._target.where is not _Where.BEFORE_OR_PROSE:
            return Level.NOTHING
        if self._fence is not _Fence.NO or self._ticks or self._url:
            return Level.EXACT
        return Level.LOOSE

    @property
    def behind_label(self) -> bool:
        """Whether this is the first word behind the colon behind a placeholder that begins its line."""
        return self._label_rest or (self._target is not None and self._target.where is _Where.BEFORE_OR_PROSE)

    def may_open(self, character: str) -> bool:
        """Whether a placeholder may begin with this character here."""
        if self._escaped:
            return False
        return character == "[" or (character == "\\" and self._escapes)

    @property
    def _escapes(self) -> bool:
        if self._target is not None:
            return True
        return self._fence is _Fence.NO and not self._ticks and not self._url

    def skip(self, text: str, start: int) -> int:
        """The end of a stretch from `start` that changes nothing here; `start` where there is none. Only for speed."""
        if self._run or self._escaped or self._target is not None or self._lead is not None:
            return start
        if self._closed is not _Closed.NO or self._label_rest:
            return start
        if self._fence is _Fence.NO:
            plain = _PLAIN_CODE if self._ticks else _PLAIN_URL if self._url else _PLAIN_PROSE
        elif self._fence is _Fence.BODY:
            plain = _PLAIN_BLOCK
        else:
            return start
        match = plain.match(text, start)
        if match is None:
            return start
        self._blank = self._blank and not match.group().strip(" \t>")
        self._tail = (self._tail + text[max(start, match.end() - _TAIL) : match.end()])[-_TAIL:]
        return match.end()

    def placeholder(self) -> None:
        """A placeholder that counts stood here. Its form has no effect, so that another may stand in its place."""
        first = self._at_line_start and self._fence is _Fence.NO
        if self._fence is _Fence.CLOSING:
            self._fence = _Fence.BODY
        self._label_rest = self.behind_label
        self._target = None
        self._closed = _Closed.PLACEHOLDER_FIRST if first else _Closed.PLACEHOLDER
        self._escaped = False
        self._lead = None
        self._blank = False
        self._tail = "]"

    def step(self, character: str) -> None:
        """Read one character. `before` must have been called with it."""
        if character in "\n\r":
            self._new_line(character)
            return
        escaped, self._escaped = self._escaped, False
        self._label_rest = self._label_rest and character not in " \t"
        if character in "`~" and not escaped:
            if not self._run:
                self._run, self._run_length, self._run_lead = character, 0, self._lead
            self._run_length += 1
            self._closed = _Closed.NO
            if self._target is not None and not self._target.step(character, escaped):
                self._target = None
        elif self._fence in (_Fence.BODY, _Fence.CLOSING):
            if self._fence is _Fence.CLOSING and character not in " \t":
                self._fence = _Fence.BODY
        else:
            self._step_inline(character, escaped)
        self._advance(character)
        if not (self._url or self._ticks or self._fence is not _Fence.NO or self._target) and character in "/.:":
            self._url = _URL_START.search(self._tail) is not None

    def _step_inline(self, character: str, escaped: bool) -> None:
        closed, self._closed = self._closed, _Closed.NO
        if self._target is not None:
            if character == "\\" and not escaped:
                self._escaped = True
            if not self._target.step(character, escaped):
                self._target = None
            return
        if self._url and (character.isspace() or character in '<>"'):
            self._url = False
        if escaped:
            return
        if character == "\\":
            self._escaped = self._escapes
        elif character == "(" and closed is not _Closed.NO:
            self._open(_Where.PAREN)
        elif character == ":" and closed is _Closed.LABEL:
            self._open(_Where.BEFORE)
        elif character == ":" and closed is _Closed.PLACEHOLDER_FIRST:
            self._open(_Where.BEFORE_OR_PROSE)
        elif character == "[":
            self._label = self._label or self._at_line_start
        elif character == "]":
            self._closed = _Closed.LABEL if self._label else _Closed.BRACKET
            self._label = False

    def _open(self, where: _Where) -> None:
        self._target = _Target(where)
        self._url = False

    @property
    def _at_line_start(self) -> bool:
        return self._lead is not None and _LEAD.fullmatch(self._lead) is not None

    def _advance(self, character: str) -> None:
        if self._lead is not None:
            lead = self._lead + character
            self._lead = lead if len(lead) <= _MAX_LEAD and _LEAD_SO_FAR.fullmatch(lead) else None
        if character not in " \t>":
            self._blank = False
        self._tail = (self._tail + character)[-_TAIL:]

    def _new_line(self, character: str) -> None:
        second_half = character == "\n" and self._tail.endswith("\r")
        self._tail = character
        if second_half:
            return
        self._escaped = self._url = self._label_rest = False
        self._closed = _Closed.NO
        if self._fence is _Fence.INFO:
            self._fence = _Fence.BODY
            self._target = None
        elif self._fence is _Fence.CLOSING:
            self._fence = _Fence.NO
        elif self._fence is _Fence.NO and self._blank:
            self._ticks = 0
            self._target = None
            self._label = False
        elif self._target is not None and not self._target.new_line():
            self._target = None
        self._lead = ""
        self._blank = True

    def _settle(self) -> None:
        run, length, lead = self._run, self._run_length, self._run_lead
        self._run, self._run_lead = "", None
        fence, fence_length = self._fence_run
        if self._fence is _Fence.BODY:
            if lead is not None and not lead.strip(" \t>") and run == fence and length >= fence_length:
                self._fence = _Fence.CLOSING
        elif self._fence is _Fence.CLOSING:
            self._fence = _Fence.BODY
        elif self._fence is _Fence.INFO:
            if run == fence == "`":
                self._fence = _Fence.NO
                self._ticks = 0 if length == fence_length else fence_length
        elif length >= 3 and lead is not None and _LEAD.fullmatch(lead):
            self._fence, self._fence_run = _Fence.INFO, (run, length)
            self._ticks, self._target, self._url, self._label = 0, None, False, False
        elif run == "`":
            self._settle_ticks(length)

    def _settle_ticks(self, length: int) -> None:
        # A `](` in code that closes was code, but whether it closes depends on blocks that we don't tell apart.
        # So targets are followed inside code spans too, and outlast them.
        if self._ticks:
            self._ticks = 0 if length == self._ticks else self._ticks
        elif self._target is None:
            self._ticks = length
            self._url = False
