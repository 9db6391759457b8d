"""The Muon optimizer: momentum, made orthogonal, for the matrices inside the blocks.

After K. Jordan, "Muon: an optimizer for hidden layers in neural networks" (2024). Matrices of one shape are worked on
together, and processes share them out, neither of which PyTorch's own does.
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
import torch.distributed as dist
from torch import Tensor


def orthogonal(matrices: Tensor, dtype: torch.dtype, steps: int = 5) -> Tensor:
    """The nearest semi-orthogonal matrices, roughly, of a stack (count, rows, columns), by Newton-Schulz iteration in `dtype`."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = (matrices / (matrices.norm(dim=(1, 2), keepdim=True) + 1e-7)).to(dtype)
    tall = x.shape[1] > x.shape[2]
    if tall:
        x = x.transpose(1, 2)
    for _ in range(steps):
        gram = x @ x.transpose(1, 2)
        x = a * x + (b * gram + c * gram @ gram) @ x
    return (x.transpose(1, 2) if tall else x).to(matrices.dtype)


class Muon(torch.optim.Optimizer):
    """Nesterov momentum whose update is made orthogonal; `lr` is for a square matrix and grows for a tall one.

    Process `rank` of `processes` makes its part of the updates orthogonal, in `dtype`, and gets the others' parts.
    """

    def __init__(
        self,
        matrices: Iterable[Tensor],
        lr: float,
        dtype: torch.dtype = torch.float32,
        rank: int = 0,
        processes: int = 1,
        momentum: float = 0.95,
        weight_decay: float = 0.0,
    ) -> None:
        super().__init__(list(matrices), {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})
        self.dtype, self.rank, self.processes = dtype, rank, processes

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """One update of every matrix."""
        for group in self.param_groups:
            by_shape: dict[torch.Size, list[Tensor]] = {}
            for matrix in group["params"]:
                by_shape.setdefault(matrix.shape, []).append(matrix)
            for shape, matrices in by_shape.items():
                updates = []
                for matrix in matrices:
                    buffer = self.state[matrix].setdefault("momentum", torch.zeros_like(matrix))
                    buffer.lerp_(matrix.grad, 1 - group["momentum"])
                    updates.append(matrix.grad.lerp(buffer, group["momentum"]))
                scale = max(1.0, shape[0] / shape[1]) ** 0.5
                for matrix, update in zip(matrices, self._shared(torch.stack(updates)), strict=True):
                    matrix.mul_(1 - group["lr"] * group["weight_decay"])
                    matrix.add_(update, alpha=-group["lr"] * scale)

    def _shared(self, updates: Tensor) -> Tensor:
        """All of `updates` made orthogonal, each by one of the processes."""
        if self.processes == 1:
            return orthogonal(updates, self.dtype)
        count = -(-len(updates) // self.processes)
        padded = torch.cat((updates, updates[:1].expand(count * self.processes - len(updates), -1, -1)))
        mine = orthogonal(padded[self.rank * count : (self.rank + 1) * count], self.dtype)
        parts = [torch.empty_like(mine) for _ in range(self.processes)]
        dist.all_gather(parts, mine.contiguous())
        return torch.cat(parts)[: len(updates)]
