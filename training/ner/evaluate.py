"""What the tagger finds in the development files: by set and case, strictly and as masking sees it.

`python -m training.ner.evaluate WEIGHTS DATA` prints a table; `--sweep` prints one line a threshold instead. Nothing is written.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.privacy.detection import LEANING, THRESHOLD
from assistant.privacy.recognizers.names import NameRecognizer
from assistant.privacy.recognizers.titles import titles
from assistant.privacy.tagger import Tagger
from training.ner.augment import recase
from training.ner.records import ENTITY_TYPES, UNSURE, Document, load

Found = tuple[int, int, str]
LEAST = THRESHOLD * LEANING[NameRecognizer.name]
"""The chance that the program takes a name from."""


@dataclass(frozen=True)
class Figures:
    """Counts over one set. A labelled span is masked if findings of any type cover every character of it but spaces."""

    labelled: int
    masked: int
    found: int
    touching: int
    """Findings that share a character with a labelled span."""
    needless: int
    characters: int
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
    def waste(self) -> float:
        """Share of all characters that are masked without need."""
        return self.needless / max(1, self.characters)

    def label_f1(self, label: str) -> float:
        total = self.gold[label] + self.guessed[label]
        return 2 * self.exact[label] / total if total else float("nan")


def measure(find: Callable[[str], Iterable[Found]], documents: Sequence[Document]) -> Figures:
    """Looks through the documents and counts."""
    labelled = masked = found = touching = needless = characters = 0
    exact, gold, guessed = Counter[str](), Counter[str](), Counter[str]()
    for document in documents:
        spans = [span for span in document.spans if span.label != UNSURE]
        guesses = set(find(document.text))
        covered = {at for start, end, _ in guesses for at in range(start, end)}
        wanted = {at for span in document.spans for at in range(span.start, span.end)}
        labelled += len(spans)
        masked += sum(
            all(at in covered or document.text[at].isspace() for at in range(span.start, span.end)) for span in spans
        )
        names = {guess for guess in guesses if guess[2] != "TITLE"}
        found += len(names)
        touching += sum(any(at in wanted for at in range(start, end)) for start, end, _ in names)
        needless += len(covered - wanted)
        characters += len(document.text)
        gold.update(span.label for span in spans)
        guessed.update(label for _, _, label in guesses)
        exact.update(label for _, _, label in {(s.start, s.end, s.label) for s in spans} & guesses)
    return Figures(labelled, masked, found, touching, needless, characters, exact, gold, guessed)


def dev_sets(data: Path, limit: int | None = None) -> dict[str, list[Document]]:
    """The development documents by set, at most `limit` of each, spread evenly."""
    sets = {}
    for path in sorted((data / "dev").glob("*.jsonl")):
        documents = load(path)
        step = max(1, len(documents) // limit) if limit else 1
        sets[path.stem] = documents[::step][:limit]
    return sets


def finder(tagger: Tagger, least: float) -> Callable[[str], list[Found]]:
    """What the program's recognizer of names finds, and the titles before people, as start, end and label."""
    recognizer = NameRecognizer(tagger, least)

    def find(text: str) -> list[Found]:
        names = sorted(recognizer.find(text), key=lambda found: found.start)
        return [(found.start, found.end, found.entity_type) for found in (*names, *titles(text, names))]

    return find


def table(
    find: Callable[[str], Iterable[Found]],
    sets: dict[str, list[Document]],
    kinds: Iterable[str] = ("as_is", "lower", "upper"),
) -> list[str]:
    """Markdown rows: a set and case each."""
    labels = " | ".join(f"F1 {label.lower()}" for label in ENTITY_TYPES)
    rows = [f"| set | case | labelled | fully masked | masked without need | precision | {labels} |"]
    rows.append("|---|---|" + "--:|" * 7)
    for name, documents in sets.items():
        for kind in kinds:
            figures = measure(find, [recase(document, kind) for document in documents])
            scores = " | ".join(f"{figures.label_f1(label):.3f}" for label in ENTITY_TYPES)
            case = "as written" if kind == "as_is" else kind
            rows.append(
                f"| {name} | {case} | {figures.labelled} | {figures.recall:.3f} | {figures.waste:.3f} | "
                f"{figures.precision:.3f} | {scores} |"
            )
    return rows


def sweep(tagger: Tagger, sets: dict[str, list[Document]], leasts: Sequence[float]) -> list[str]:
    """Markdown rows: fully masked and masked without need, by set, a column a threshold."""
    rows = ["| set | " + " | ".join(f"{least}" for least in leasts) + " |", "|---|" + "--:|" * len(leasts)]
    for name, documents in sets.items():
        cells = [measure(finder(tagger, least), documents) for least in leasts]
        rows.append(f"| {name} | " + " | ".join(f"{cell.recall:.3f} {100 * cell.waste:.1f} %" for cell in cells) + " |")
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("--limit", type=int, help="documents a set; all by default")
    parser.add_argument("--least", type=float, default=LEAST, help="the least chance that a word of a name needs")
    parser.add_argument("--sweep", action="store_true")
    arguments = parser.parse_args()
    sets, tagger = dev_sets(arguments.data, arguments.limit), Tagger(arguments.weights)
    rows = (
        sweep(tagger, sets, (0.5, 0.25, 0.1, 0.05, 0.04, 0.03, 0.02))
        if arguments.sweep
        else table(finder(tagger, arguments.least), sets)
    )
    print("\n".join(rows))


if __name__ == "__main__":
    main()
