"""Reads YAML into a tree that knows where everything stands.

A small part of YAML 1.2: one document of mappings, sequences and plain or quoted scalars under the core schema. Tags,
anchors, aliases, directives and complex keys are refused, never obeyed. Nothing here constructs any other object.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from assistant.errors import PolicyInvalid, Problem

MAX_BYTES = 1_048_576
"""The largest file that is read at all."""
_MAX_DEPTH = 24
_MAX_NODES = 50_000
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What YAML 1.2 (section 5.1) does not allow in a stream; the byte order mark is allowed at the start only."""
_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,3})?")
_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


@dataclass(frozen=True)
class Scalar:
    """One value. Line and column count from 1."""

    value: str | int | float | bool | None
    written: str
    """The characters in the file, for keys and messages."""
    line: int
    column: int


@dataclass(frozen=True)
class Sequence:
    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True)
class Mapping:
    """Pairs in the file's order; no key stands twice."""

    entries: tuple[tuple[Scalar, Node], ...]
    line: int
    column: int


Node = Scalar | Sequence | Mapping


def read(data: bytes, source: str) -> Node:
    """The tree of one YAML document.

    Raises PolicyInvalid for what is too large, is not UTF-8, is not YAML, or uses a part of YAML that is refused here.
    """
    text = _decode(data, source)
    builder = _Builder(source)
    try:
        tree = builder.document(text)
    except _SyntaxError as error:
        raise PolicyInvalid((*builder.problems, error.problem)) from None
    if builder.problems:
        raise PolicyInvalid(tuple(builder.problems))
    return tree


def plain(node: Node) -> Any:
    """The tree as dicts, lists and scalars, as a JSON Schema sees it."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key.written: plain(value) for key, value in node.entries}


class _SyntaxError(Exception):
    """Reading can't go on."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))


def _decode(data: bytes, source: str) -> str:
    if len(data) > MAX_BYTES:
        raise PolicyInvalid(
            (Problem(source, 1, 1, f"the file has {len(data):,} bytes; at most {MAX_BYTES:,} are read"),)
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _position(data[: error.start].decode("utf-8"))
        raise PolicyInvalid(
            (Problem(source, line, column, "the file is not UTF-8 here", "save it as UTF-8 text"),)
        ) from None
    text = text.removeprefix("\ufeff")
    bad = _UNPRINTABLE.search(text)
    if bad:
        line, column = _position(text[: bad.start()])
        message = f"the character U+{ord(bad.group()):04X} is not allowed in a policy"
        raise PolicyInvalid((Problem(source, line, column, message, "remove it"),))
    return text


def _position(before: str) -> tuple[int, int]:
    """Line and column of what follows `before`."""
    lines = re.split("\r\n|[\r\n]", before)
    return len(lines), len(lines[-1]) + 1


class _Builder:
    """Turns the parser's events into a tree, and collects what is refused."""

    def __init__(self, source: str) -> None:
        self.problems: list[Problem] = []
        self._source = source
        self._nodes = 0

    def document(self, text: str) -> Node:
        """The only document of `text`. Raises _SyntaxError where the rest can't be understood."""
        from ruamel.yaml import YAML
        from ruamel.yaml.error import MarkedYAMLError, YAMLError

        try:
            return self._document(iter(YAML(typ="safe", pure=True).parse(text)))
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            what = ", ".join(part for part in (error.context, error.problem) if part)
            raise self._stop(line, column, f"this is not YAML: {what}") from None
        except (YAMLError, ValueError, OverflowError, LookupError, AttributeError, TypeError):
            # The scanner lets a few errors of Python through, for example on \U escapes that name no character.
            raise self._stop(1, 1, "this is not YAML") from None

    def _document(self, events: Iterator[Any]) -> Node:
        tree: Node = Scalar(None, "", 1, 1)
        documents = 0
        for event in events:
            kind = type(event).__name__
            if kind == "DocumentStartEvent":
                documents += 1
                if documents > 1:
                    raise self._stop(*_at(event), "a second document starts here; a policy is one document")
                if event.version or event.tags:
                    self._refuse(1, 1, "a directive is not allowed in a policy", "remove the line that starts with %")
            elif kind not in ("StreamStartEvent", "StreamEndEvent", "DocumentEndEvent"):
                tree = self._node(event, events, 1)
        return tree

    def _node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        kind = type(event).__name__
        line, column = _at(event)
        self._nodes += 1
        if self._nodes > _MAX_NODES:
            raise self._stop(line, column, f"a policy has at most {_MAX_NODES:,} keys and values")
        if depth > _MAX_DEPTH:
            raise self._stop(line, column, f"this is nested more than {_MAX_DEPTH} deep")
        if kind == "AliasEvent":
            self._refuse(
                line, column, f"`*{event.anchor}`: aliases are not allowed in a policy", "write it out, or use `lists`"
            )
            return Scalar(None, "", line, column)
        if event.anchor:
            self._refuse(line, column, f"`&{event.anchor}`: anchors are not allowed in a policy", "use `lists`")
        if event.tag:
            self._refuse(
                line, column, "tags (`!…`) are not allowed in a policy", "quote the value if it starts with `!`"
            )
        if kind == "SequenceStartEvent":
            items = []
            while type(event := next(events)).__name__ != "SequenceEndEvent":
                items.append(self._node(event, events, depth + 1))
            return Sequence(tuple(items), line, column)
        if kind == "MappingStartEvent":
            return self._mapping(events, depth, line, column)
        value = _resolve(event.value) if event.implicit[0] else event.value
        return Scalar(value, event.value, line, column)

    def _mapping(self, events: Iterator[Any], depth: int, line: int, column: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        while type(event := next(events)).__name__ != "MappingEndEvent":
            key = self._node(event, events, depth + 1)
            value = self._node(next(events), events, depth + 1)
            if isinstance(value, Scalar) and not value.written:
                # The parser puts a value that is not there before the next thing that is.
                value = Scalar(value.value, "", key.line, key.column)
            if not isinstance(key, Scalar):
                self._refuse(key.line, key.column, "a key must be a word", "did you forget to quote it?")
            elif key.written in entries:
                first = entries[key.written][0]
                message = f"`{key.written}` stands here a second time; the first is in line {first.line}"
                self._refuse(key.line, key.column, message, "keep one of them")
            else:
                entries[key.written] = (key, value)
        return Mapping(tuple(entries.values()), line, column)

    def _refuse(self, line: int, column: int, message: str, suggestion: str) -> None:
        self.problems.append(Problem(self._source, line, column, message, suggestion))

    def _stop(self, line: int, column: int, message: str) -> _SyntaxError:
        return _SyntaxError(Problem(self._source, line, column, message))


def _at(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _resolve(written: str) -> str | int | float | bool | None:
    """A plain scalar under the core schema of YAML 1.2 (section 10.3.2), hexadecimal and octal numbers left out."""
    if written in _CONSTANTS:
        return _CONSTANTS[written]
    if _INTEGER.fullmatch(written):
        return int(written)
    if _FLOAT.fullmatch(written):
        return float(written)
    return written
