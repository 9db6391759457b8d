"""What is counted: findings against labels, one to one, and characters masked. Knows no detector and no file."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from training.ner.records import UNSURE, Document, Span

Find = Callable[[str], Iterable[Span]]
SAME = {"STREET_ADDRESS": "LOCATION", "ADDRESS": "LOCATION"}
"""Types that are counted as another one: sets differ in where a place ends and an address begins."""
LEAST_IOU = 0.5


@dataclass(frozen=True)
class Counts:
    """Counts that add up: of one entity type or of all, in one set or in several."""

    labelled: int = 0
    found: int = 0
    """Findings that are right or wrong; those that nobody can tell are not counted."""
    right: int = 0
    """Pairs of a label and a finding of one type whose overlap is at least half of their union."""
    exact: int = 0
    """Those of the pairs that begin and end alike."""
    masked: int = 0
    """Labelled entities of which findings of whatever type cover every character but spaces."""
    covered: int = 0
    """Characters that findings cover, where labels can tell whether they had to."""
    needless: int = 0
    """Those of them that stand in no labelled entity of any type."""

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.labelled + other.labelled,
            self.found + other.found,
            self.right + other.right,
            self.exact + other.exact,
            self.masked + other.masked,
            self.covered + other.covered,
            self.needless + other.needless,
        )

    @property
    def precision(self) -> float | None:
        return share(self.right, self.found)

    @property
    def recall(self) -> float | None:
        return share(self.right, self.labelled)

    @property
    def f2(self) -> float | None:
        return f2(self.right, self.found, self.labelled)

    @property
    def exact_precision(self) -> float | None:
        return share(self.exact, self.found)

    @property
    def exact_recall(self) -> float | None:
        return share(self.exact, self.labelled)

    @property
    def exact_f2(self) -> float | None:
        return f2(self.exact, self.found, self.labelled)

    @property
    def fully_masked(self) -> float | None:
        return share(self.masked, self.labelled)

    @property
    def without_need(self) -> float | None:
        return share(self.needless, self.covered)


@dataclass(frozen=True)
class Measured:
    """What one detector did with the documents of one set."""

    everything: Counts = Counts()
    by_type: Mapping[str, Counts] = field(default_factory=dict)
    characters: int = 0
    seconds: float = 0.0
    """Of processor time, in all threads."""

    def __add__(self, other: Measured) -> Measured:
        types = sorted(self.by_type.keys() | other.by_type.keys())
        return Measured(
            self.everything + other.everything,
            {name: self.by_type.get(name, Counts()) + other.by_type.get(name, Counts()) for name in types},
            self.characters + other.characters,
            self.seconds + other.seconds,
        )

    @property
    def speed(self) -> float | None:
        """Characters a second."""
        return self.characters / self.seconds if self.seconds else None


def share(part: int, whole: int) -> float | None:
    """A part of a whole; None where there is nothing to have a part of."""
    return part / whole if whole else None


def f2(right: int, found: int, labelled: int) -> float | None:
    """The F measure that weighs recall twice as much as precision (van Rijsbergen, Information Retrieval, 1979; beta 2)."""
    weight = 4 * labelled + found
    return 5 * right / weight if weight else None


def iou(one: Span, other: Span) -> float:
    """Characters that both spans have, divided by those that either has."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return both / (max(one.end, other.end) - min(one.start, other.start)) if both > 0 else 0.0


def pairs(labels: Sequence[Span], found: Sequence[Span]) -> list[tuple[int, int, float]]:
    """Which label goes with which finding, and their IoU: one to one, of one type, the greatest IoU first."""
    candidates = [
        (overlap, at, to)
        for at, label in enumerate(labels)
        for to, guess in enumerate(found)
        if label.label == guess.label and (overlap := iou(label, guess)) >= LEAST_IOU
    ]
    candidates.sort(key=lambda candidate: (-candidate[0], candidate[1], candidate[2]))
    taken_labels: set[int] = set()
    taken_guesses: set[int] = set()
    matched = []
    for overlap, at, to in candidates:
        if at not in taken_labels and to not in taken_guesses:
            taken_labels.add(at)
            taken_guesses.add(to)
            matched.append((at, to, overlap))
    return matched


def counted(spans: Iterable[Span]) -> list[Span]:
    """The spans by start, each once, with the types that count as another one renamed."""
    renamed = {Span(span.start, span.end, SAME.get(span.label, span.label)) for span in spans}
    return sorted(renamed, key=lambda span: (span.start, span.end, span.label))


def compare(document: Document, found: Iterable[Span], judged: Collection[str]) -> tuple[Counts, dict[str, Counts]]:
    """Counts over all types, and by type, of one document.

    Labels that are `UNSURE` are no entities, and what lies in them is not wrong. Findings of types that are not `judged`
    mask what they cover, but nobody can tell whether they are right, so they are neither right nor wrong nor needless. Only
    titles are needless where a set labels people without them.
    """
    text = document.text
    spans = counted(document.spans)
    labels = [span for span in spans if span.label != UNSURE]
    unsure = _characters(span for span in spans if span.label == UNSURE)
    wanted = _characters(labels)
    findings = counted(found)
    masked = _characters(findings)
    known = [guess for guess in findings if guess.label in judged]
    titles = [guess for guess in findings if guess.label == "TITLE" and "TITLE" not in judged]
    matched = pairs(labels, known)
    right = {to for _, to, _ in matched}
    known_or_open = [
        to
        for to, guess in enumerate(known)
        if to in right or 2 * len(unsure.intersection(range(guess.start, guess.end))) < guess.end - guess.start
    ]

    def counts(types: Collection[str]) -> Counts:
        ours = [at for at, label in enumerate(labels) if label.label in types]
        fitting = [overlap for at, _, overlap in matched if labels[at].label in types]
        before_names = titles if "PERSON" in types else []
        covered = _characters([guess for guess in known if guess.label in types] + before_names) - (unsure - wanted)
        return Counts(
            labelled=len(ours),
            found=sum(known[to].label in types for to in known_or_open),
            right=len(fitting),
            exact=sum(overlap == 1.0 for overlap in fitting),
            masked=sum(
                all(at in masked or text[at].isspace() for at in range(labels[index].start, labels[index].end))
                for index in ours
            ),
            covered=len(covered),
            needless=len(covered - wanted),
        )

    types = {span.label for span in (*labels, *known)}
    return counts(types), {name: counts({name}) for name in sorted(types)}


def _characters(spans: Iterable[Span]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


def measure(
    documents: Sequence[Document],
    finds: Sequence[Find],
    judged: Collection[str],
    clock: Callable[[], float] = time.process_time,
) -> list[Measured]:
    """One result a detector. They take turns at every document, so that a noisy moment hits all alike."""
    results = [Measured() for _ in finds]
    for document in documents:
        for index, find in enumerate(finds):
            began = clock()
            found = list(find(document.text))
            seconds = clock() - began
            everything, by_type = compare(document, found, judged)
            results[index] += Measured(everything, by_type, len(document.text), seconds)
    return results
