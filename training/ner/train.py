"""Trains the tagger of names within a time: `python -m training.ner.train DATA OUT --minutes 60 [--resume]`.

Reads what prepare.py wrote; writes `OUT/checkpoint.pt` (to go on from), `OUT/weights.npz` (averaged, for the program) and
`OUT/log.txt`. One process varies documents and cuts them into words, another one learns.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.multiprocessing as mp
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from assistant.privacy.tagger import LABELS, WordLists, tokens
from training.ner.augment import Augmenter
from training.ner.export import save
from training.ner.network import Forms, Network, Size
from training.ner.records import UNSURE, Document, load
from training.precision import fastest

LONGEST = 320
"""Words of a document that are learnt from at once; the rest of a longer one is left out."""
BATCH = 6_000
"""Words in a batch, with padding."""
GENERATED = 55_000
"""Generated documents in a pass over the labelled ones, others every time."""
REPEATED = {"germeval14": 4, "echr_manual": 2}
"""How often a pass sees the sets that are small for their language; they are varied anew each time."""
POOL = 512
"""Documents that are varied at once and sorted by length."""
PEAK, LAST = 2.5e-3, 5e-5
WARM_UP = 0.02
AVERAGE, AVERAGED = 0.999, 5
"""How much of the averaged weights stays at a step, and after how many steps they are averaged."""
UNKNOWN = -100


def tagged(document: Document) -> tuple[list[str], list[int], list[int]]:
    """Forms, gaps and tags of the document's words; UNKNOWN where a span has no sure type."""
    words = tokens(document.text)[:LONGEST]
    tags = [0] * len(words)
    at = 0
    for span in document.spans:
        while at < len(words) and words[at].end <= span.start:
            at += 1
        first, here = True, at
        while here < len(words) and words[here].start < span.end:
            if span.label == UNSURE:
                tags[here] = UNKNOWN
            else:
                tags[here] = 1 + 2 * LABELS.index(span.label) + (not first)
                first = False
            here += 1
    return [word.form for word in words], [word.gap for word in words], tags


Batch = dict[str, Tensor]


def listed(data: Path) -> dict[str, np.ndarray]:
    """Words and marks of the lists that prepare.py wrote."""
    with np.load(data / "lists.npz") as stored:
        return dict(stored)


def batches(data: Path, size: Size, seed: int) -> Iterator[Batch]:
    """Endless batches of newly varied documents."""
    source = random.Random(seed)
    lists = WordLists(**listed(data))
    every, vary, forms = load(data / "train.jsonl"), Augmenter(source), Forms(size, lists)
    labelled = [
        document
        for document in every
        if document.source != "generated"
        for _ in range(REPEATED.get(document.source, 1))
    ]
    generated = [document for document in every if document.source == "generated"]
    while True:
        documents = labelled + source.sample(generated, min(GENERATED, len(generated)))
        source.shuffle(documents)
        for start in range(0, len(documents), POOL):
            if len(forms.known) > 400_000:
                forms = Forms(size, lists)
            made = [tagged(vary(document)) for document in documents[start : start + POOL]]
            made = sorted((item for item in made if item[0]), key=lambda item: len(item[0]))
            groups: list[list[tuple[list[str], list[int], list[int]]]] = []
            for item in made:
                if not groups or (len(groups[-1]) + 1) * len(item[0]) > BATCH:
                    groups.append([])
                groups[-1].append(item)
            source.shuffle(groups)
            for group in groups:
                yield batch(group, forms)


def batch(group: list[tuple[list[str], list[int], list[int]]], forms: Forms) -> Batch:
    """Tensors of some tagged documents; padded words are masked."""
    length = max(len(words) for words, _, _ in group)
    local: dict[str, int] = {}
    at = torch.zeros(len(group), length, dtype=torch.long)
    gaps, mask = torch.zeros_like(at), torch.zeros(len(group), length, dtype=torch.bool)
    tags = torch.full_like(at, UNKNOWN)
    for row, (words, spaces, marks) in enumerate(group):
        count = len(words)
        at[row, :count] = torch.tensor([local.setdefault(word, len(local)) for word in words])
        gaps[row, :count], tags[row, :count] = torch.tensor(spaces), torch.tensor(marks)
        mask[row, :count] = True
    whole, parts, shapes, on_lists = forms.tensors(forms(list(local)))
    return {
        "whole": whole,
        "parts": parts,
        "shapes": shapes,
        "listed": on_lists,
        "at": at,
        "gaps": gaps,
        "mask": mask,
        "tags": tags,
    }


def feed(data: Path, size: Size, seed: int, queue: Any) -> None:
    """Puts batches into `queue` for ever."""
    torch.set_num_threads(1)
    for item in batches(data, size, seed):
        queue.put(item)


def rate(done: float) -> float:
    """Learning rate: a short rise, then a straight fall."""
    return PEAK * done / WARM_UP if done < WARM_UP else PEAK + (LAST - PEAK) * (done - WARM_UP) / (1 - WARM_UP)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=60.0, help="wall clock, over all runs")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--size", default="{}", help="sizes that differ from the usual ones, as JSON")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(7)
    torch.set_num_threads(options.threads)
    changes = json.loads(options.size)
    size = Size(**{name: tuple(value) if isinstance(value, list) else value for name, value in changes.items()})
    short, lists = fastest() == torch.bfloat16, listed(options.data)
    network = Network(size)
    optimizer = torch.optim.AdamW(network.parameters(), lr=PEAK, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    average = {name: value.detach().clone() for name, value in network.state_dict().items()}
    step, used, seen = 0, 0.0, 0
    checkpoint = options.out / "checkpoint.pt"
    if options.resume and checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        average, step, used, seen = state["average"], state["step"], state["used"], state["seen"]
    queue = mp.get_context("spawn").Queue(12)
    feeder = mp.get_context("spawn").Process(target=feed, args=(options.data, size, step + 7, queue), daemon=True)
    feeder.start()
    begun = saved = time.monotonic()
    running: float | None = None
    network.train()
    with (options.out / "log.txt").open("a") as log:
        while True:
            done = (used + time.monotonic() - begun) / (options.minutes * 60)
            if done >= 1 or time.monotonic() - saved > 120:
                save(average, size, lists, options.out / "weights.npz")
                torch.save(
                    {
                        "network": network.state_dict(),
                        "optimizer": optimizer.state_dict(),
                        "average": average,
                        "size": asdict(size),
                        "step": step,
                        "used": used + time.monotonic() - begun,
                        "seen": seen,
                    },
                    checkpoint,
                )
                saved = time.monotonic()
            if done >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = rate(done)
            item = queue.get()
            tags = item.pop("tags")
            seen += int(item["mask"].sum())
            with torch.autocast("cpu", torch.bfloat16, enabled=short):
                scores = network(**item).float()
            loss = F.cross_entropy(scores.flatten(0, 1), tags.flatten(), ignore_index=UNKNOWN, label_smoothing=0.02)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            step += 1
            if step % AVERAGED == 0:
                keep = min(AVERAGE**AVERAGED, (step + 1) / (step + 10))
                with torch.no_grad():
                    for name, value in network.state_dict().items():
                        average[name].lerp_(value, 1 - keep)
            running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
            if step % 50 == 0:
                minutes = (used + time.monotonic() - begun) / 60
                print(f"step {step} words {seen} minutes {minutes:.1f} loss {running:.4f}", file=log, flush=True)
    feeder.terminate()


if __name__ == "__main__":
    main()
