"""Fits the tagger's chances to what is true in the development files: `python -m training.ner.calibrate WEIGHTS DATA OUT`.

Platt scaling: the log odds that a word is inside a name are stretched and moved so that, over all sets alike, of the words
with a chance of one in five, one in five is. Prints how far chances and truth are apart before and after.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from assistant.privacy.tagger import Array, Tagger, calibrated, tokens
from training.ner.evaluate import dev_sets
from training.ner.records import UNSURE, Document

WORDS = 6_000
"""Words of each set that count, so that no set drowns the others."""
STEPS = 30


def words(tagger: Tagger, documents: list[Document]) -> tuple[Array, Array]:
    """The network's own chance that a word is inside a name, and whether it is, for up to WORDS words."""
    chances: list[float] = []
    truth: list[float] = []
    for document in documents:
        found = tokens(document.text)
        if not found:
            continue
        for word, chance in zip(found, 1 - tagger.chances(found)[:, 0], strict=True):
            over = [span for span in document.spans if span.start < word.end and word.start < span.end]
            if word.form[0].isalnum() and not any(span.label == UNSURE for span in over):
                chances.append(float(chance))
                truth.append(float(bool(over)))
        if len(chances) >= WORDS:
            break
    return np.array(chances, dtype=np.float32), np.array(truth, dtype=np.float32)


def fit(chances: Array, truth: Array) -> Array:
    """Stretch and shift of the log odds, by Newton's method on the likelihood."""
    x = np.log(np.clip(chances, 1e-6, 1 - 1e-6) / np.clip(1 - chances, 1e-6, 1)).astype(np.float64)
    columns = np.stack([x, np.ones_like(x)], axis=1)
    wanted = np.array([1.0, 0.0])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-columns @ wanted))
        slope = columns.T @ (truth - p)
        curve = (columns * (p * (1 - p))[:, None]).T @ columns + 1e-6 * np.eye(2)
        wanted = wanted + np.linalg.solve(curve, slope)
    return wanted.astype(np.float32)


def apart(chances: Array, truth: Array) -> float:
    """Expected calibration error over ten bins (Naeini and others, 2015)."""
    bins = np.minimum((chances * 10).astype(int), 9)
    return float(
        sum(
            abs(chances[bins == at].mean() - truth[bins == at].mean()) * (bins == at).mean()
            for at in range(10)
            if (bins == at).any()
        )
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    tagger = Tagger(arguments.weights)
    sets = [documents for name, documents in dev_sets(arguments.data).items() if name != "generated"]
    chances, truth = (np.concatenate(parts) for parts in zip(*(words(tagger, one) for one in sets), strict=True))
    found = fit(chances, truth)
    print(f"{len(truth)} words; stretch {found[0]:.3f}, shift {found[1]:.3f}")
    print(f"apart: before {apart(chances, truth):.4f}, after {apart(calibrated(chances, found), truth):.4f}")
    with np.load(arguments.weights, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    np.savez(arguments.out, **{**arrays, "calibration": found})  # type: ignore[arg-type, unused-ignore]


if __name__ == "__main__":
    main()
