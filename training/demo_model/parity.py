"""Shows that llama.cpp computes what was trained: the same tokens for generated text, the same scores for prompts.

`python -m training.demo_model.parity write --run DIR --reference FILE` in the training environment, then
`python -m training.demo_model.parity check --model GGUF --reference FILE` in the project's.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from pathlib import Path

from training.demo_model.generate import conversation

ODD = (
    "I'll we've DON'T it's 'RE",
    "a  b   c\t\td \n\n  e\r\n f ",
    "č ř ž — „quoted“ 漢字 हिन्दी 😀 e\u0301 Ⅷ ² ٣",
    "x=1;y[2]={3}//4 100.000,00 +420 777 123 456",
    "[PERSON_1][PERSON_2] ([EMAIL_ADDRESS_33]),[X]]\n\n\n- a",
    "  leading and trailing   ",
    "<think> </think> are broken up by the engine before they come here".replace("<think>", "< think>").replace(
        "</think>", "</ think>"
    ),
)


def texts() -> list[str]:
    """Texts to be cut by both: generated ones, odd ones, and random characters."""
    rng = random.Random("parity")
    found = list(ODD)
    for index in range(300):
        turn = conversation(f"parity-{index}", held_out=index % 2 == 0).turn
        found += [turn.request, turn.reasoning, turn.answer]
    alphabet = " \n\t'.,-_[]()0123456789abcXYZéßžł—€😀\u0301\u00a0"
    found += ["".join(rng.choice(alphabet) for _ in range(rng.randint(1, 40))) for _ in range(500)]
    return found


def write(run: Path, others: Sequence[Path], reference: Path) -> None:
    """What the training code makes of the texts, and its scores after twelve prompts."""
    import torch

    from training.demo_model.export import read
    from training.demo_model.tokenizer import load, plain, prompt

    model, tokenizer = read(run, others), load(run / "tokenizer.json")
    scores = []
    for index in range(12):
        ids = prompt(tokenizer, conversation(f"scores-{index}", held_out=True))
        with torch.no_grad():
            scores.append((ids, model.logits(model(torch.tensor([ids])))[0, -1].tolist()))
    reference.write_text(json.dumps({"tokens": [plain(tokenizer, text) for text in texts()], "scores": scores}))


def check(model: Path, reference: Path) -> None:
    """Compare, and print how many texts are cut alike and how far the scores differ."""
    from training.demo_model.runner import Runner

    runner, known = Runner(model), json.loads(reference.read_text())
    alike = 0
    for text, ids in zip(texts(), known["tokens"], strict=True):
        if runner.plain(text) == ids:
            alike += 1
        else:
            print(f"cut differently: {text!r}: {ids} {runner.plain(text)}")
    worst, same = 0.0, 0
    for ids, expected in known["scores"]:
        got = runner.logits(ids)
        worst = max(worst, *(abs(a - b) for a, b in zip(got, expected, strict=True)))
        same += max(range(len(got)), key=got.__getitem__) == max(range(len(expected)), key=expected.__getitem__)
    print(f"{alike} of {len(known['tokens'])} texts cut alike")
    print(f"largest difference of a score {worst:.4f}; same best token {same} of {len(known['scores'])}")


def main() -> None:
    """Dispatch to `write` or `check`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", choices=("write", "check"))
    parser.add_argument("--run", type=Path)
    parser.add_argument("--mean", type=Path, nargs="+", default=[], help="as for the export")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--reference", type=Path, required=True)
    options = parser.parse_args()
    if options.step == "write":
        write(options.run, options.mean, options.reference)
    else:
        check(options.model, options.reference)


if __name__ == "__main__":
    main()
