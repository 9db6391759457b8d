"""What a training document is: text with labelled spans, and how it is kept between the steps. Knows no model."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ENTITY_TYPES = ("PERSON", "LOCATION", "ORGANIZATION")
UNSURE = "?"
"""Label of a span whose type is not known: no weight learns from it."""


@dataclass(frozen=True)
class Span:
    """Characters `start` to `end` (exclusive) and one of `ENTITY_TYPES`, or `UNSURE`."""

    start: int
    end: int
    label: str


@dataclass(frozen=True)
class Document:
    """One text, its spans in order and without overlap, and the set that it came from."""

    text: str
    spans: tuple[Span, ...]
    source: str


LEARNED = ("germeval14", "ler")
"""German sets that come without a train split: four fifths of their dev split are learned from."""


def held_out(name: str, identity: str) -> bool:
    """Whether the document `identity` of the dev split of the set `name` is kept from training, to measure with."""
    return name not in LEARNED or zlib.crc32(identity.encode()) % 5 == 0


def save(path: Path, documents: Iterable[Document]) -> None:
    """One JSON array a line: text, source, spans."""
    with path.open("w", encoding="utf-8") as lines:
        for document in documents:
            spans = [[span.start, span.end, span.label] for span in document.spans]
            lines.write(json.dumps([document.text, document.source, spans], ensure_ascii=False) + "\n")


def load(path: Path) -> list[Document]:
    """What `save` wrote."""
    with path.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [Document(text, tuple(Span(*span) for span in spans), source) for text, source, spans in records]
