"""A small transformer of the qwen2 architecture, computing what llama.cpp computes from the exported file."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812


@dataclass(frozen=True)
class Shape:
    """The sizes of the model."""

    vocabulary: int = 2048
    width: int = 256
    layers: int = 6
    heads: int = 4
    kv_heads: int = 2
    hidden: int = 640
    context: int = 2048
    rope_base: float = 10000.0
    epsilon: float = 1e-6

    @property
    def head(self) -> int:
        return self.width // self.heads


def rope(shape: Shape, length: int) -> tuple[Tensor, Tensor]:
    """Cosines and sines, (length, head / 2), of the rotation by halves (NEOX order)."""
    rates = shape.rope_base ** (-torch.arange(0, shape.head, 2, dtype=torch.float32) / shape.head)
    angles = torch.outer(torch.arange(length, dtype=torch.float32), rates)
    return angles.cos(), angles.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """`x` (batch, heads, length, head) turned by its positions."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat((first * cos - second * sin, second * cos + first * sin), dim=-1)


def attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Causal attention over (batch, heads, length, head); spelt out in bfloat16, where for texts of some hundred tokens
    that is twice as fast on a CPU, forwards and backwards, as PyTorch's own."""
    if v.dtype == torch.float32:
        return F.scaled_dot_product_attention(q, k, v, is_causal=True)
    scores = (q * q.shape[-1] ** -0.5) @ k.transpose(-1, -2)
    later = torch.ones(scores.shape[-2:], dtype=torch.bool).triu(1)
    scores = scores + torch.zeros_like(later, dtype=scores.dtype).masked_fill(later, -torch.inf)
    return torch.softmax(scores.float(), dim=-1).to(v.dtype) @ v


class Block(nn.Module):
    """Attention with grouped keys and biased q, k, v; then SwiGLU."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        kv = shape.kv_heads * shape.head
        self.attn_norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        self.q = nn.Linear(shape.width, shape.width)
        self.k = nn.Linear(shape.width, kv)
        self.v = nn.Linear(shape.width, kv)
        self.o = nn.Linear(shape.width, shape.width, bias=False)
        self.ffn_norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        self.gate = nn.Linear(shape.width, shape.hidden, bias=False)
        self.up = nn.Linear(shape.width, shape.hidden, bias=False)
        self.down = nn.Linear(shape.hidden, shape.width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        batch, length, _ = x.shape
        shape = self.shape
        h = self.attn_norm(x)
        q = rotate(self.q(h).view(batch, length, shape.heads, shape.head).transpose(1, 2), cos, sin)
        k = rotate(self.k(h).view(batch, length, shape.kv_heads, shape.head).transpose(1, 2), cos, sin)
        v = self.v(h).view(batch, length, shape.kv_heads, shape.head).transpose(1, 2)
        group = shape.heads // shape.kv_heads
        k, v = k.repeat_interleave(group, dim=1), v.repeat_interleave(group, dim=1)
        h = attention(q, k, v)
        x = x + self.o(h.transpose(1, 2).reshape(batch, length, shape.width))
        h = self.ffn_norm(x)
        return x + self.down(F.silu(self.gate(h)) * self.up(h))


class DemoModel(nn.Module):
    """Token ids (batch, length) to hidden states; `logits` turns those into scores with the tied embedding."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        cos, sin = rope(shape, shape.context)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                scale = 0.02 if name != "embedding.weight" else 0.04
                if name.endswith(("o.weight", "down.weight")):
                    scale /= (2 * shape.layers) ** 0.5
                nn.init.normal_(parameter, std=scale)
            elif name.endswith("bias"):
                nn.init.zeros_(parameter)
        self.begin_copying()

    @torch.no_grad()
    def begin_copying(self, sharp: float = 4.0, match: float = 1.5, written: float = 0.12) -> None:
        """Sets up an induction circuit to begin with; left to itself, it forms late in so short a training.

        After Elhage et al., "A mathematical framework for transformer circuits" (2021), and Olsson et al., "In-context
        learning and induction heads" (2022). Embeddings begin in the first half of the width. Half of the first layer's
        heads look one word back and write what they see into the second half: turned by its position (RoPE), a constant
        query meets a constant key best at one distance. Half of the second layer's heads look for words before which
        stood what stands here, in the slowly turning dimensions, and write them where the output reads.
        """
        shape = self.shape
        free, half, group = shape.width // 2, shape.head // 2, shape.heads // shape.kv_heads
        size = self.embedding.weight[:, :free].std().item()
        self.embedding.weight[:, free:] = 0
        rates = shape.rope_base ** (-torch.arange(0, shape.head, 2, dtype=torch.float32) / shape.head)
        first, second = self.blocks[0], self.blocks[1]
        first.k.bias[:] = torch.cat((torch.full((half,), sharp), torch.zeros(half))).repeat(shape.kv_heads)
        slow = [at for at in range(shape.head) if at % half >= half * 7 // 16]
        for shared in range(shape.kv_heads):
            rows = torch.arange(shared * shape.head, (shared + 1) * shape.head)
            source = torch.arange(shape.head) + shared * shape.head
            for turn in range(group):
                head = shared * group + turn
                columns = torch.arange(head * shape.head, (head + 1) * shape.head)
                back = 1 if turn == 0 else 1 + head
                first.q.bias[columns] = sharp * torch.cat((torch.cos(rates * back), -torch.sin(rates * back)))
            columns = torch.arange(shared * group * shape.head, (shared * group + 1) * shape.head)
            for block in (first, second):
                block.v.weight[rows] = 0
                block.v.weight[rows, source] = 1
                block.o.weight[:, columns] = 0
            first.o.weight[free + source, columns] = size
            second.o.weight[source, columns] = written
            second.q.weight[columns] = 0
            second.k.weight[rows] = 0
            second.q.weight[columns[slow], source[slow]] = match
            second.k.weight[rows[slow], free + source[slow]] = match

    def forward(self, ids: Tensor) -> Tensor:
        x = self.embedding(ids)
        cos, sin = self.cos[: ids.shape[1]], self.sin[: ids.shape[1]]
        for block in self.blocks:
            x = block(x, cos, sin)
        return self.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        return F.linear(hidden, self.embedding.weight)
