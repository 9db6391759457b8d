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
        x = x.transpose(1, 2).contiguous()
    for _ in range(steps):
        gram = x @ x.transpose(1, 2)
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return (x.transpose(1, 2) if tall else x).to(matrices.dtype)


class Muon(torch.optim.Optimizer):
    """Nesterov momentum whose update is made orthogonal; `lr` is for a square matrix and grows for a tall one.

    Process `rank` of `processes` makes its part of the updates orthogonal, in `dtype`, and puts it into `shared`, a tensor
    in shared memory with as many elements as all matrices together, where it finds the others' parts.
    """

    def __init__(
        self,
        matrices: Iterable[Tensor],
        lr: float,
        dtype: torch.dtype = torch.float32,
        rank: int = 0,
        processes: int = 1,
        shared: Tensor | None = None,
        momentum: float = 0.95,
        weight_decay: float = 0.0,
    ) -> None:
        super().__init__(list(matrices), {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})
        self.dtype, self.rank, self.processes = dtype, rank, processes
        (group,) = self.param_groups
        by_shape: dict[torch.Size, list[Tensor]] = {}
        for matrix in group["params"]:
            by_shape.setdefault(matrix.shape, []).append(matrix)
        sizes = [len(matrices) * shape.numel() for shape, matrices in by_shape.items()]
        room = torch.empty(sum(sizes)) if shared is None else shared
        self.stacks = [
            (matrices, part.view(len(matrices), *shape))
            for (shape, matrices), part in zip(by_shape.items(), room.split(sizes), strict=True)
        ]

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """One update of every matrix."""
        (group,) = self.param_groups
        for matrices, updates in self.stacks:
            for matrix in matrices:
                self.state[matrix].setdefault("momentum", torch.zeros_like(matrix)).lerp_(
                    matrix.grad, 1 - group["momentum"]
                )
            mine = slice(self.rank, None, self.processes)
            if matrices[mine]:
                ahead = [
                    matrix.grad.lerp(self.state[matrix]["momentum"], group["momentum"]) for matrix in matrices[mine]
                ]
                updates[mine] = orthogonal(torch.stack(ahead), self.dtype)
        if self.processes > 1:
            dist.barrier()
        for matrices, updates in self.stacks:
            _, rows, columns = updates.shape
            scale = max(1.0, rows / columns) ** 0.5
            for matrix, update in zip(matrices, updates, strict=True):
                matrix.mul_(1 - group["lr"] * group["weight_decay"])
                matrix.add_(update, alpha=-group["lr"] * scale)
