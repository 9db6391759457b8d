"""Which precision this processor trains fastest in."""

from __future__ import annotations

import time

import torch


def fastest() -> torch.dtype:
    """Float32 or bfloat16, whichever this processor multiplies matrices faster in: it may be either, by what it was made for."""
    taken = {}
    for dtype in (torch.float32, torch.bfloat16):
        left, right = torch.randn(4096, 256).to(dtype), torch.randn(256, 640).to(dtype)
        for round_ in range(12):
            if round_ == 2:
                begun = time.monotonic()
            left @ right
        taken[dtype] = time.monotonic() - begun
    return min(taken, key=taken.__getitem__)
