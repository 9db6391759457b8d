"""Trains the bundled detector on one core, within a time.

`python -m training.ner.train DATA OUT` reads what prepare.py wrote, keeps the best checkpoint by masking F2 on a sample of
the development files, in three cases of letters, and writes it to `OUT/best`. `--resume` goes on from there.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

from spacy.language import Language
from spacy.training import Example
from spacy.util import fix_random_seed
from thinc.api import Adam

from training.ner.augment import Augmenter, recase
from training.ner.evaluate import dev_sets, measure
from training.ner.records import ENTITY_TYPES, Document, load
from training.ner.tokens import blank, tokenise

SEED = 7
PEAK_RATE, LAST_RATE = 0.0015, 0.00005
WARM_UP = 0.03
BATCH_WORDS = (400, 2_000)
"""Words in a batch, at the start and at the end."""
DROPOUT = 0.1
CHECK_EVERY = 1 / 9
"""Part of the time between two looks at the development files."""
WEIGHTS = {"en": 1.0, "generated": 1.0}
"""How much a set counts when a checkpoint is chosen; other languages count a third."""


class Progress:
    """How much of the time is used up: the fuller of wall clock and processor time, 0 to 1."""

    def __init__(self, wall: float, cpu: float) -> None:
        self._wall, self._cpu = wall, cpu
        self._began, self._began_cpu = time.monotonic(), time.process_time()

    def __call__(self) -> float:
        return max((time.monotonic() - self._began) / self._wall, (time.process_time() - self._began_cpu) / self._cpu)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=35.0, help="wall clock")
    parser.add_argument("--cpu-minutes", type=float, default=30.0)
    parser.add_argument(
        "--peak-rate", type=float, default=PEAK_RATE, help="the highest learning rate; less for --resume"
    )
    parser.add_argument("--resume", action="store_true", help="start from OUT/best")
    arguments = parser.parse_args()
    progress = Progress(arguments.minutes * 60, arguments.cpu_minutes * 60)
    train(arguments.data, arguments.out, progress, peak=arguments.peak_rate, resume=arguments.resume)


def train(data: Path, out: Path, progress: Progress, *, peak: float = PEAK_RATE, resume: bool = False) -> float:
    """Trains until the time is over; gives the best score. Writes `out/best`."""
    fix_random_seed(SEED)
    source = random.Random(SEED)
    documents = load(data / "train.jsonl")
    checks = {
        f"{name}/{kind}": [recase(document, kind) for document in dev]
        for name, dev in dev_sets(data, limit=30).items()
        for kind in ("as_is", "lower", "upper")
    }
    nlp, optimizer = start(out, documents, resume=resume)
    best = check(nlp, checks)[0] if resume else 0.0
    next_check, seen, losses = CHECK_EVERY, 0, 0.0
    for step, examples in enumerate(batches(nlp, documents, source, progress), start=1):
        done = progress()
        optimizer.learn_rate = rate(done, peak)
        found: dict[str, float] = {}
        nlp.update(examples, sgd=optimizer, drop=DROPOUT, losses=found)
        losses += found["ner"]
        seen += sum(len(example.reference) for example in examples)
        if done >= min(1, next_check):
            with nlp.use_params(optimizer.averages):
                score, line = check(nlp, checks)
                if score >= best:
                    best = score
                    keep(nlp, out / "best")
            print(
                f"step {step} words {seen} done {done:.2f} loss {losses / step:.1f} score {score:.4f} {line}",
                flush=True,
            )
            next_check = done + CHECK_EVERY
        if done >= 1:
            break
    return best


def start(out: Path, documents: list[Document], *, resume: bool) -> tuple[Language, Adam]:
    """The pipeline to train, new or as it was kept, and an optimizer that averages."""
    nlp = blank()
    if resume:
        nlp.from_disk(out / "best")
        nlp.resume_training()
    else:
        sample = [Example(nlp.make_doc(d.text), tokenise(nlp, d)) for d in documents[:: max(1, len(documents) // 500)]]
        for label in ENTITY_TYPES:
            nlp.get_pipe("ner").add_label(label)
        nlp.initialize(lambda: sample)
    return nlp, Adam(PEAK_RATE, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)


def batches(
    nlp: Language, documents: list[Document], source: random.Random, progress: Callable[[], float]
) -> Iterator[list[Example]]:
    """Endless batches over shuffled, newly varied documents; they grow as training goes on."""
    vary = Augmenter(source)
    batch: list[Example] = []
    words = 0
    while True:
        source.shuffle(documents)
        for document in documents:
            varied = vary(document)
            reference = tokenise(nlp, varied)
            if not len(reference):
                continue
            batch.append(Example(nlp.make_doc(varied.text), reference))
            words += len(reference)
            if words >= BATCH_WORDS[0] + progress() * (BATCH_WORDS[1] - BATCH_WORDS[0]):
                yield batch
                batch, words = [], 0


def rate(done: float, peak: float) -> float:
    """Learning rate: a short rise, then a straight fall."""
    if done < WARM_UP:
        return peak * (0.05 + 0.95 * done / WARM_UP)
    return max(LAST_RATE, peak * (1 - done))


def check(nlp: Language, checks: dict[str, list[Document]]) -> tuple[float, str]:
    """The weighted mean of masking F2 over sets and cases, and a line with the mean of each case."""
    scores = {name: measure(nlp, documents).f2 for name, documents in checks.items()}
    weights = {name: WEIGHTS.get(name.split("-")[0].split("/")[0], 1 / 3) for name in scores}
    mean = sum(scores[name] * weights[name] for name in scores) / sum(weights.values())
    ordered = sorted(scores, key=lambda name: name.split("/")[1])
    cases = [
        f"{case} {sum(map(scores.__getitem__, names := list(group))) / len(names):.3f}"
        for case, group in itertools.groupby(ordered, key=lambda name: name.split("/")[1])
    ]
    return mean, " ".join(cases)


def keep(nlp: Language, path: Path) -> None:
    """Writes the weights into a fresh pipeline's folder, so that no word of the training text is in its vocabulary."""
    fresh = blank()
    fresh.meta.update(name="names", license="CC BY-SA 4.0", description="People, places and organizations; see card.md")
    for name in ("tok2vec", "ner"):
        fresh.get_pipe(name).from_bytes(nlp.get_pipe(name).to_bytes(exclude=["vocab"]))
    path.mkdir(parents=True, exist_ok=True)
    fresh.to_disk(path)


if __name__ == "__main__":
    main()
