"""Trains the demonstration model: `python -m training.demo_model.train --out DIR [--resume]`.

Writes `tokenizer.json`, `checkpoint.pt` and `log.txt` into DIR. A run that is resumed goes on at its last checkpoint
with the same text, since every conversation is made from its number.
"""

from __future__ import annotations

import argparse
import bisect
import os
import socket
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from training.demo_model.export import read_file
from training.demo_model.generate import WEIGHTS, conversation
from training.demo_model.model import DemoModel, Shape
from training.demo_model.muon import Muon
from training.demo_model.tokenizer import VOCABULARY, Encoded, encode, learn, load
from training.precision import fastest

BATCH_TOKENS = 2048
"""Of one process. Twice as much learnt less in the same time."""
LENGTHS = range(48, 784, 8)
"""Batches are padded to one of these, in ids."""
POOL = 4096
"""Conversations that are made at once and sorted by length, so that little of a batch is padding."""


def batches(tokenizer: Tokenizer, seed: str, start: int, count: int) -> list[list[Encoded]]:
    """Batches of `count` conversations from number `start` on, each of about BATCH_TOKENS ids, the longest first."""
    items = (encode(tokenizer, conversation(f"{seed}-{index}")) for index in range(start, start + count))
    fitting = [item for item in items if len(item.ids) <= LENGTHS[-1]]
    found: list[list[Encoded]] = []
    for item in sorted(fitting, key=lambda item: len(item.ids), reverse=True):
        if not found or len(found[-1]) == BATCH_TOKENS // padded(found[-1][0]):
            found.append([])
        found[-1].append(item)
    return found


def checks(tokenizer: Tokenizer, task: str) -> list[list[Encoded]]:
    """Four batches of held-out conversations that end in `task`."""
    items = (encode(tokenizer, conversation(f"validate-{index}", held_out=True, task=task)) for index in range(100))
    found = [item for item in items if len(item.ids) <= 384]
    rows = BATCH_TOKENS // 384
    return [found[at : at + rows] for at in range(0, 4 * rows, rows)]


def padded(item: Encoded) -> int:
    """The length that `item` is padded to."""
    return LENGTHS[bisect.bisect_left(LENGTHS, len(item.ids))]


def replied(model: DemoModel, ids: Tensor, at: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
    """Weighted cross-entropy of `targets` (count), which follow the places `at` in the flattened `ids` (rows, length)."""
    hidden = model(ids).flatten(0, 1).index_select(0, at)
    losses = F.cross_entropy(model.logits(hidden).float(), targets, reduction="none")
    return (losses * weights).sum() / weights.sum()


def loss_of(model: DemoModel, loss: Callable[..., Tensor], batch: list[Encoded], dtype: torch.dtype) -> Tensor:
    """The loss of the replies of a batch; requests and history are not learnt.

    `loss` is `replied`, compiled or not; a batch is filled up with empty rows to the one size of its length.
    """
    length = max(padded(item) for item in batch)
    ids = torch.zeros(BATCH_TOKENS // length, length, dtype=torch.long)
    at, targets, weights = [], [], []
    for row, item in enumerate(batch):
        ids[row, : len(item.ids)] = torch.tensor(item.ids)
        at += range(row * length + item.start - 1, row * length + len(item.ids) - 1)
        targets += item.ids[item.start :]
        weights += item.weights
    with torch.autocast("cpu", torch.bfloat16, enabled=dtype == torch.bfloat16):
        return loss(model, ids, torch.tensor(at), torch.tensor(targets), torch.tensor(weights))


def share_gradients(model: DemoModel, shared: Tensor, rank: int) -> None:
    """Make every process's gradients their mean; row `rank` of `shared`, in shared memory, is this one's."""
    gradients = [parameter.grad for parameter in model.parameters() if parameter.grad is not None]
    torch.cat([gradient.reshape(-1) for gradient in gradients], out=shared[rank])
    dist.barrier()
    parts = shared.mean(dim=0).split([gradient.numel() for gradient in gradients])
    for gradient, mean in zip(gradients, parts, strict=True):
        gradient.copy_(mean.view_as(gradient))
    dist.barrier()  # the others have read it


def main() -> None:
    """Train for `--minutes` of wall time (over all runs), saving a checkpoint every few."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--minutes", type=float, default=84.0, help="wall clock, over all runs")
    parser.add_argument("--processes", type=int, default=1, help="each takes its part of the batches, on one core")
    parser.add_argument("--seed", default="demo")
    parser.add_argument("--begin", type=Path, help="an exported model to go on from, with its vocabulary")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if not (options.out / "tokenizer.json").exists():
        tokenizer = read_file(options.begin)[1] if options.begin else learn(12000)
        tokenizer.save(str(options.out / "tokenizer.json"))
    if options.processes == 1:
        train(0, options)
    else:
        with socket.create_server(("127.0.0.1", 0)) as free:
            os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(free.getsockname()[1]))
        model = DemoModel(Shape())
        shared = torch.zeros(options.processes, sum(parameter.numel() for parameter in model.parameters()))
        updates = torch.zeros(sum(matrix.numel() for matrix in inner(model)))
        mp.spawn(train, args=(options, shared.share_memory_(), updates.share_memory_()), nprocs=options.processes)


def inner(model: DemoModel) -> list[nn.Parameter]:
    """The matrices inside the blocks, which are for Muon."""
    return [parameter for parameter in model.blocks.parameters() if parameter.dim() == 2]


def train(rank: int, options: argparse.Namespace, shared: Tensor | None = None, updates: Tensor | None = None) -> None:
    """The whole training as process `rank` sees it; the first one keeps log and checkpoint.

    Where there are several, `shared` (processes, parameters) and `updates` (elements of `inner`) lie in memory that they
    share, which is faster than messages.
    """
    processes, first = options.processes, rank == 0
    if processes > 1:
        dist.init_process_group("gloo", rank=rank, world_size=processes)
    torch.set_num_threads(1)
    torch.manual_seed(7)
    chosen = torch.tensor([fastest() == torch.bfloat16])
    if processes > 1:
        dist.broadcast(chosen, 0)
    dtype = torch.bfloat16 if chosen.item() else torch.float32
    vocabulary = options.out / "tokenizer.json"
    tokenizer = load(vocabulary)
    assert tokenizer.get_vocab_size() == VOCABULARY
    shape = Shape()
    model = read_file(options.begin)[0] if options.begin else DemoModel(shape)
    assert model.shape == shape
    matrices = inner(model)
    others = [p for name, p in model.named_parameters() if p.dim() != 2 or name == "embedding.weight"]
    highest, held = (0.0012, 0.0) if options.begin else (0.005, 0.4)  # the learning rate, and the part before it falls
    optimizers = [
        Muon(matrices, highest, dtype, rank, processes, updates, weight_decay=0.01),
        torch.optim.AdamW(others, lr=highest, betas=(0.9, 0.95), weight_decay=0.0, fused=True),
    ]
    checkpoint, step, seen, used, tokens = options.out / "checkpoint.pt", 0, 0, 0.0, 0
    if options.resume and checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(state["model"])
        for optimizer, saved in zip(optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        step, seen, used, tokens = state["step"], state["seen"], state["used"], state["tokens"]
        highest, held = state["highest"], state["held"]
    held_out = {task: checks(tokenizer, task) for task in WEIGHTS}
    loss_function = torch.compile(replied, dynamic=True) if dtype == torch.bfloat16 else replied  # no faster in float32
    begun, saved_at = time.monotonic() - used, time.monotonic()
    average: float | None = None

    def save() -> None:
        state = {
            "model": model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in optimizers],
            "shape": asdict(shape),
            "highest": highest,
            "held": held,
            "step": step,
            "seen": seen,
            "used": time.monotonic() - begun,
            "tokens": tokens,
        }
        torch.save(state, checkpoint.with_suffix(".new"))
        checkpoint.with_suffix(".new").replace(checkpoint)

    with (options.out / "log.txt").open("a") as log:
        while True:
            share = POOL // processes
            made = batches(tokenizer, options.seed, seen + rank * share, share)
            rounds = torch.tensor([len(made)])
            if processes > 1:
                dist.all_reduce(rounds, dist.ReduceOp.MIN)
            finished = False
            order = torch.randperm(int(rounds.item()), generator=torch.Generator().manual_seed(seen))
            for at in order.tolist():  # the same in all processes, so that none waits for one that has longer texts
                batch = made[at * len(made) // len(order)]
                clock = torch.tensor([time.monotonic() - begun])
                if processes > 1:
                    dist.broadcast(clock, 0)
                progress = clock.item() / (options.minutes * 60)
                finished = progress >= 1
                if finished:
                    break
                factor = min(1.0, (step + 1) / 40) * max(0.02, min(1.0, (1 - progress) / (1 - held)))
                groups = [group for optimizer in optimizers for group in optimizer.param_groups]
                for group in groups:
                    group["lr"] = highest * factor
                loss = loss_of(model, loss_function, batch, dtype)
                for optimizer in optimizers:
                    optimizer.zero_grad(set_to_none=True)
                loss.backward()
                if shared is not None:
                    share_gradients(model, shared, rank)
                torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                for optimizer in optimizers:
                    optimizer.step()
                step += 1
                tokens += processes * sum(len(item.ids) for item in batch)
                average = loss.item() if average is None else 0.95 * average + 0.05 * loss.item()
                if step % 25 == 0 and first:
                    print(
                        f"step {step} loss {average:.4f} tokens {tokens} minutes {(time.monotonic() - begun) / 60:.1f}",
                        file=log,
                        flush=True,
                    )
                if step % 800 == 0 and first:
                    with torch.no_grad():
                        losses = {
                            task: sum(loss_of(model, replied, items, dtype).item() for items in checked) / len(checked)
                            for task, checked in held_out.items()
                        }
                    told = ", ".join(f"{task} {loss:.4f}" for task, loss in losses.items())
                    print(f"step {step} held-out loss: {told}", file=log, flush=True)
            seen += share * processes
            if first and (finished or time.monotonic() - saved_at > 90):
                save()
                saved_at = time.monotonic()
            if finished:
                return


if __name__ == "__main__":
    main()
