"""The files of deny and allow lists: text or tables that people wrote, read within bounds.

A message names the file and the line, and never anything that stands there: a list may itself be secret.
"""

from __future__ import annotations

import csv
import io
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from assistant.errors import ConfigurationError
from assistant.privacy.recognizers.own_patterns import NOTHING_SENT, TYPE_FORM, is_entity_type

MOST_BYTES, MOST_ENTRIES, LONGEST_ENTRY = 20_000_000, 1_000_000, 1_000
"""Of one file; entries in characters."""


@dataclass(frozen=True)
class DenyList:
    """Entries that are always findings, one a line; a file named `.csv` has a header of `text` and perhaps `type`, `case`."""

    name: str
    file: Path
    entity_type: str
    """What an entry is that names no type itself."""
    ignore_case: bool = True


@dataclass(frozen=True)
class AllowList:
    """Entries and patterns that are never findings: the company's own name, example domains."""

    name: str
    file: Path | None = None
    patterns: tuple[str, ...] = ()
    ignore_case: bool = True


class Entry(NamedTuple):
    """One entry, and the line on which it ends."""

    line: int
    text: str
    entity_type: str
    ignore_case: bool


def is_table(one: DenyList | AllowList) -> bool:
    return one.file is not None and one.file.suffix.lower() == ".csv"


def wrong(one: DenyList | AllowList, said: str, line: int = 0, next_step: str = "") -> ConfigurationError:
    """What to raise; never with anything of the list itself."""
    kind = "deny" if isinstance(one, DenyList) else "allow"
    place = f"{one.file}:{line}" if line else f"{one.file}"
    return ConfigurationError(
        f'The {kind} list "{one.name}" can\'t be used: {place}: {said}.',
        not_done=NOTHING_SENT,
        next_step=next_step or "Mend the file, or take the list out of the settings.",
    )


def read(one: DenyList | AllowList) -> bytes:
    """The contents of a list's file, which must be a regular one: nothing waits for a pipe."""
    assert one.file is not None
    try:
        if not stat.S_ISREG(one.file.stat().st_mode):
            raise wrong(one, "it is not a file")
        with one.file.open("rb") as file:
            contents = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise wrong(one, error.strerror or "it can't be read", next_step="Mend the path in the settings.") from None
    if len(contents) > MOST_BYTES:
        raise wrong(one, f"it is larger than {MOST_BYTES // 1_000_000} MB", next_step="Split it into several lists.")
    return contents


def entries(one: DenyList | AllowList, contents: bytes) -> Iterator[Entry]:
    """The entries of a file, which is UTF-8 with or without a byte order mark, each with its line."""
    zero = contents.find(b"\0")
    try:
        text = contents.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        zero = min(error.start, zero) if zero >= 0 else error.start
    if zero >= 0:
        raise wrong(one, "it is not text in UTF-8", contents.count(b"\n", 0, zero) + 1, "Save it as UTF-8.")
    for count, entry in enumerate(_rows(one, text) if is_table(one) else _lines(one, text), 1):
        if count > MOST_ENTRIES:
            raise wrong(one, f"it has more than {MOST_ENTRIES:,} entries", entry.line, "Split it into several lists.")
        if len(entry.text) > LONGEST_ENTRY:
            raise wrong(one, f"an entry has at most {LONGEST_ENTRY:,} characters", entry.line)
        if isinstance(one, DenyList) and not is_entity_type(entry.entity_type):
            raise wrong(one, TYPE_FORM, entry.line)
        yield entry


def _lines(one: DenyList | AllowList, text: str) -> Iterator[Entry]:
    entity_type = one.entity_type if isinstance(one, DenyList) else ""
    for number, line in enumerate(text.split("\n"), 1):
        if (entry := line.strip()) and not entry.startswith("#"):
            yield Entry(number, entry, entity_type, one.ignore_case)


def _rows(one: DenyList | AllowList, text: str) -> Iterator[Entry]:
    """Rows of a table after RFC 4180; a semicolon may stand for the comma, as spreadsheets in much of Europe write."""
    header = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=";" if ";" in header else ",")
    default = one.entity_type if isinstance(one, DenyList) else ""
    cases = {"": one.ignore_case, "ignore": True, "match": False}
    known = ("type", "case") if isinstance(one, DenyList) else ("case",)
    try:
        names = [name.strip().lower() for name in next(reader, [])]
        if "text" not in names or len(set(names)) < len(names) or set(names) - {"text", *known}:
            raise wrong(one, f"its header must name the column text, and may name {' and '.join(known)}", 1)
        for row in reader:
            if not any(value.strip() for value in row):
                continue
            if len(row) != len(names):
                raise wrong(one, f"the row has {len(row)} columns and the header {len(names)}", reader.line_num)
            values = {name: value.strip() for name, value in zip(names, row, strict=True)}
            case = values.get("case", "").lower()
            if case not in cases:
                raise wrong(one, "its case must be ignore or match", reader.line_num)
            yield Entry(reader.line_num, values["text"], values.get("type") or default, cases[case])
    except csv.Error:
        raise wrong(one, "quotation marks in it are not closed, or a value is too long", reader.line_num) from None
