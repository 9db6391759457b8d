"""Labelled documents, as they are measured: out of a folder, of which only what no training has seen is read and nothing is
kept; those of `written/`; and generated ones.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, TypeVar

from assistant.entity_types import ENTITY_TYPES
from benchmarks.detection import office
from benchmarks.detection.measures import SAME
from training.ner.prepare import ROLES, unlabelled_capitals
from training.ner.records import ENTITY_TYPES as NAMES
from training.ner.records import UNSURE, Document, Span, held_out

RENAMED = {**SAME, "DOMAIN_NAME": "URL"}
WRITTEN = {
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "nl": "dutch",
    "pt": "portuguese",
}
"""Files of texts written as a test, by language. A text a line; names stand as `[PERSON:Anna Rossi]`."""
_MARKED = re.compile(r"\[([A-Z]+):([^]]+)\]")
T = TypeVar("T")


@dataclass(frozen=True)
class Set:
    """The documents measured of one set."""

    name: str
    """Language and set: `en/ewt`."""
    documents: tuple[Document, ...]
    judged: frozenset[str]
    """Entity types that the set labels wherever they stand: only findings of these can be told right from wrong."""


def sets(folder: Path | None, limit: int, pattern: str = "*") -> Iterator[Set]:
    """Every set that has held-out documents and whose name fits the pattern; then the written and the generated ones.

    Args: the folder of `<language>/<set>.jsonl`, if there is one; the most documents of a set; a shell pattern.
    """
    for path in sorted(folder.glob("*/*.jsonl")) if folder else ():
        name = f"{path.parent.name}/{path.stem}"
        documents = list(read(path)) if fnmatch(name, pattern) else []
        if documents:
            labels = {span.label for document in documents for span in document.spans}
            yield Set(name, tuple(spread(documents, limit)), frozenset((labels | {*NAMES}) - {UNSURE}))
    for language, file in WRITTEN.items():
        name = f"{language}/written"
        if fnmatch(name, pattern):
            lines = (Path(__file__).parent / "written" / f"{file}.txt").read_text(encoding="utf-8").splitlines()
            yield Set(name, tuple(spread([marked(line) for line in lines], limit)), frozenset(NAMES))
    for language in office.LANGUAGES:
        name = f"{language}/office"
        if fnmatch(name, pattern):
            yield Set(name, tuple(office.documents(language, limit)), frozenset(ENTITY_TYPES) - {"TITLE"})


def read(path: Path) -> Iterator[Document]:
    """The held-out documents of one file, each text once, with the traps of its set taken out."""
    seen: set[str] = set()
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            text = record["text"]
            if record["split"] != "dev" or not held_out(path.stem, record["id"]) or text in seen:
                continue
            seen.add(text)
            spans = [span for item in record["spans"] if (span := to_span(item, text, path.stem))]
            if path.stem == "gum_named":
                spans += unlabelled_capitals(text, spans)
            yield Document(text, tuple(sorted(spans, key=lambda span: span.start)), path.stem)


def marked(line: str) -> Document:
    """The text of a line of `written/`, and its names."""
    text, spans, end = "", [], 0
    line = line.replace("\\n", "\n")
    for mark in _MARKED.finditer(line):
        text += line[end : mark.start()]
        spans.append(Span(len(text), len(text) + len(mark[2]), mark[1]))
        text += mark[2]
        end = mark.end()
    return Document(text + line[end:], tuple(spans), "written")


def to_span(item: dict[str, Any], text: str, name: str) -> Span | None:
    """The label as detection calls it, or `UNSURE` where it has no counterpart; None for a handle that btc calls a person."""
    words = text[item["start"] : item["end"]]
    if name == "btc" and words.startswith("@"):
        return None
    label = RENAMED.get(item["label"], item["label"])
    if label not in ENTITY_TYPES or (label in NAMES and words.lower() in ROLES):
        label = UNSURE
    return Span(item["start"], item["end"], label)


def spread(items: Sequence[T], limit: int) -> list[T]:
    """At most `limit` of the items, evenly from the first to the last."""
    if len(items) <= limit:
        return list(items)
    return [items[index * len(items) // limit] for index in range(limit)]
