"""Leans a trained pipeline towards finding more: lowers the score of "no name begins here" by a constant.

`python -m training.ner.lean MODEL DATA OUT --amount 1.0` writes the leaning pipeline to OUT; without `--amount` it prints what
several amounts would do to the development files, and writes nothing.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import spacy
from spacy.language import Language

from training.ner.augment import recase
from training.ner.evaluate import dev_sets, measure
from training.ner.records import Document

TRIED = (0.0, 1.0, 2.0, 3.0)


def lean(nlp: Language, amount: float) -> None:
    """Takes `amount` from the bias of the parser's move O, in place (the last layer is linear, its biases one a move)."""
    ner = nlp.get_pipe("ner")
    if ner.move_names[-1] != "O":
        raise ValueError("the parser's last move is not O")
    upper = ner.model.get_ref("upper")
    bias = upper.get_param("b").copy()
    bias[ner.moves.n_moves - 1] -= amount  # move_names leaves out a move without a label, so it can't tell the position
    upper.set_param("b", bias)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--amount", type=float)
    parser.add_argument("--limit", type=int, default=40, help="documents a set, for the comparison")
    arguments = parser.parse_args()
    if arguments.amount is not None:
        nlp = spacy.load(arguments.model)
        lean(nlp, arguments.amount)
        nlp.to_disk(arguments.out)
        return
    sets = dev_sets(arguments.data, arguments.limit)
    for amount in TRIED:
        nlp = spacy.load(arguments.model)
        lean(nlp, amount)
        print(f"amount {amount}: {summary(nlp, sets)}", flush=True)


def summary(nlp: Language, sets: dict[str, list[Document]]) -> str:
    """Means over the English sets: fully masked, precision and F2, as written and in lower case."""
    parts = []
    for kind in ("as_is", "lower"):
        for group in ("en", "generated", ""):
            figures = [
                measure(nlp, [recase(document, kind) for document in documents])
                for name, documents in sets.items()
                if name.startswith(group)
            ]
            mean = [
                sum(value) / len(figures)
                for value in zip(*((f.recall, f.precision, f.f2) for f in figures), strict=True)
            ]
            parts.append(f"{kind} {group or 'all'} R {mean[0]:.3f} P {mean[1]:.3f} F2 {mean[2]:.3f}")
    return "; ".join(parts)


if __name__ == "__main__":
    main()
