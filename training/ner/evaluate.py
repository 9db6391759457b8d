"""What a trained pipeline finds in the development files: by set and label, strictly and as masking sees it.

`python -m training.ner.evaluate MODEL DATA` prints a table; nothing is written.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language

from training.ner.augment import recase
from training.ner.records import ENTITY_TYPES, UNSURE, Document, load


@dataclass(frozen=True)
class Figures:
    """Counts over one set. A labelled span is masked if findings of any type cover every character of it but spaces."""

    labelled: int
    masked: int
    found: int
    touching: int
    """Findings that share a character with a labelled span."""
    exact: Counter[str]
    gold: Counter[str]
    guessed: Counter[str]

    @property
    def recall(self) -> float:
        return self.masked / self.labelled if self.labelled else 1.0

    @property
    def precision(self) -> float:
        return self.touching / self.found if self.found else 1.0

    @property
    def f2(self) -> float:
        """F with recall counted twice as heavy (van Rijsbergen's F, beta 2)."""
        p, r = self.precision, self.recall
        return 5 * p * r / (4 * p + r) if p + r else 0.0

    def label_f1(self, label: str) -> float:
        total = self.gold[label] + self.guessed[label]
        return 2 * self.exact[label] / total if total else float("nan")


def measure(nlp: Language, documents: Sequence[Document]) -> Figures:
    """Runs the pipeline over the documents and counts."""
    labelled = masked = found = touching = 0
    exact, gold, guessed = Counter[str](), Counter[str](), Counter[str]()
    for document, doc in zip(documents, nlp.pipe(document.text for document in documents), strict=True):
        spans = [span for span in document.spans if span.label != UNSURE]
        guesses = [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]
        covered = {at for start, end, _ in guesses for at in range(start, end)}
        wanted = {at for span in document.spans for at in range(span.start, span.end)}
        labelled += len(spans)
        masked += sum(
            all(at in covered or document.text[at].isspace() for at in range(span.start, span.end)) for span in spans
        )
        found += len(guesses)
        touching += sum(any(at in wanted for at in range(start, end)) for start, end, _ in guesses)
        gold.update(span.label for span in spans)
        guessed.update(label for _, _, label in guesses)
        exact.update(label for _, _, label in {(s.start, s.end, s.label) for s in spans} & set(guesses))
    return Figures(labelled, masked, found, touching, exact, gold, guessed)


def dev_sets(data: Path, limit: int | None = None) -> dict[str, list[Document]]:
    """The development documents by set, at most `limit` of each, spread evenly."""
    sets = {}
    for path in sorted((data / "dev").glob("*.jsonl")):
        documents = load(path)
        step = max(1, len(documents) // limit) if limit else 1
        sets[path.stem] = documents[::step][:limit]
    return sets


def table(
    nlp: Language, sets: dict[str, list[Document]], kinds: Iterable[str] = ("as_is", "lower", "upper")
) -> list[str]:
    """Markdown rows: a set and case each."""
    rows = ["| set | case | labelled | fully masked | precision | F1 person | F1 location | F1 organisation |"]
    rows.append("|---|---|--:|--:|--:|--:|--:|--:|")
    for name, documents in sets.items():
        for kind in kinds:
            figures = measure(nlp, [recase(document, kind) for document in documents])
            labels = " | ".join(f"{figures.label_f1(label):.3f}" for label in ENTITY_TYPES)
            case = "as written" if kind == "as_is" else kind
            rows.append(
                f"| {name} | {case} | {figures.labelled} | {figures.recall:.3f} | {figures.precision:.3f} | {labels} |"
            )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("--limit", type=int, help="documents a set; all by default")
    arguments = parser.parse_args()
    print("\n".join(table(spacy.load(arguments.model), dev_sets(arguments.data, arguments.limit))))


if __name__ == "__main__":
    main()
