"""Turns the folder of labelled text, and generated text, into one training file and a development file a set.

`python -m training.ner.prepare FOLDER OUT` reads `FOLDER/*/*.jsonl` and writes `OUT/train.jsonl`, `OUT/dev/<set>.jsonl`,
`OUT/counts.json`, and the lists of words that go into the weights, `OUT/lists.npz`. Nothing of the folder is kept anywhere else.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from training.ner.lists import word_lists
from training.ner.records import ENTITY_TYPES, UNSURE, Document, Span, held_out, save
from training.ner.templates import Templates

SEED = 7
GENERATED = 300_000
DEV_GENERATED = 400
LONGEST = 1_200
"""Characters of one training document; longer ones are cut at a line or a sentence."""
RENAMED = {"STREET_ADDRESS": "LOCATION", "ADDRESS": "LOCATION"}
SHARE = {"mobie": 0.4, "btc": 0.8, "ler": 0.6}
"""Sets of which only a part is learned from: traffic news and tweets would drown the rest."""
_ROLE_WORDS = (
    "bank banks borrower borrowers lender lenders company agent guarantor tenant landlord executive employee "
    "purchaser seller  holder trustee corporation parent subsidiary guarantors "
)
ROLES = frozenset(_ROLE_WORDS.split())
"""Defined terms that contracts use in place of names."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    counts = prepare(arguments.folder, arguments.out)
    print(json.dumps(counts, indent=1))


def prepare(folder: Path, out: Path) -> dict[str, dict[str, int]]:
    """Writes the files; gives documents, words and spans of the training part by set."""
    source = random.Random(SEED)
    counts: dict[str, Counter[str]] = {}
    train: list[Document] = []
    (out / "dev").mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.glob("*/*.jsonl")):
        name = f"{path.parent.name}-{path.stem}"
        dev: list[Document] = []
        for split, identity, document in read(path):
            if split == "dev" and held_out(path.stem, identity):
                dev += cut(document)
            elif source.random() < SHARE.get(path.stem, 1.0):
                count(document, counts.setdefault(name, Counter()))
                train += cut(document)
        if dev:
            save(out / "dev" / f"{name}.jsonl", dev)
    templates = Templates(source)
    generated = [templates.document() for _ in range(GENERATED)]
    for document in generated:
        count(document, counts.setdefault("generated", Counter()))
    unseen = Templates(random.Random(SEED + 1))
    save(out / "dev" / "generated.jsonl", [unseen.document() for _ in range(DEV_GENERATED)])
    save(out / "train.jsonl", train + generated)
    words, marks = word_lists()
    np.savez(out / "lists.npz", words=words, marks=marks)
    result = {name: dict(sorted(counter.items())) for name, counter in counts.items()}
    (out / "counts.json").write_text(json.dumps(result, indent=1) + "\n")
    return result


def count(document: Document, counter: Counter[str]) -> None:
    counter["documents"] += 1
    counter["words"] += len(document.text.split())
    counter.update(span.label for span in document.spans if span.label != UNSURE)


def read(path: Path) -> Iterator[tuple[str, str, Document]]:
    """The documents of one file, with the traps of its set taken out; the split and the id of each."""
    places = common_places(path.parent.parent) if path.stem == "gmb_small" else frozenset()
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            spans = [
                span for span in (to_span(item, record["text"], path.stem, places) for item in record["spans"]) if span
            ]
            if path.stem == "gum_named":
                spans += unlabelled_capitals(record["text"], spans)
            yield (
                record["split"],
                record["id"],
                Document(record["text"], tuple(sorted(spans, key=lambda s: s.start)), path.stem),
            )


def to_span(item: dict[str, Any], text: str, name: str, places: frozenset[str]) -> Span | None:
    label = RENAMED.get(item["label"], item["label"])
    words = text[item["start"] : item["end"]]
    if name == "btc" and words.startswith("@"):
        return None
    if label == "NRP_OR_GPE":
        label = "LOCATION" if words in places else UNSURE
    if label in ENTITY_TYPES and words.lower() in ROLES:
        label = UNSURE
    return Span(item["start"], item["end"], label) if label in ENTITY_TYPES or label == UNSURE else None


def common_places(folder: Path) -> frozenset[str]:
    """What two hand-made sets call a place: tells `Iran` from `Iranian` where a set has one label for both."""
    found: set[str] = set()
    for path in (folder / "en" / "wikigold.jsonl", folder / "en" / "ewt.jsonl"):
        if path.exists():
            for line in path.read_text(encoding="utf-8").splitlines():
                record = json.loads(line)
                found.update(record["text"][s["start"] : s["end"]] for s in record["spans"] if s["label"] == "LOCATION")
    return frozenset(found)


def unlabelled_capitals(text: str, spans: list[Span]) -> list[Span]:
    """Capitalised words in a sentence that a derived set left without a label: they may be names, so nothing learns."""
    taken = [(span.start, span.end) for span in spans]
    return [
        Span(match.start(), match.end(), UNSURE)
        for match in re.finditer(r"(?<=[a-z,] )[A-Z]\w+(?: [A-Z]\w+)*|(?<=[A-Z]\w )[A-Z]\w+", text)
        if not any(start < match.end() and match.start() < end for start, end in taken)
    ]


def cut(document: Document) -> Iterator[Document]:
    """The document in pieces of at most about `LONGEST` characters, never through a span."""
    start, text = 0, document.text
    while start < len(text):
        end = len(text)
        if end - start > LONGEST:
            inside = [match.end() for match in re.finditer(r"\n+|[.!?] +(?=[A-ZÀ-Ž])", text[start : start + LONGEST])]
            safe = [start + at for at in inside if not any(s.start < start + at < s.end for s in document.spans)]
            end = safe[-1] if safe else len(text)
        spans = tuple(Span(s.start - start, s.end - start, s.label) for s in document.spans if start <= s.start < end)
        yield Document(text[start:end], spans, document.source)
        start = end


if __name__ == "__main__":
    main()
