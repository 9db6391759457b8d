"""The tagger in PyTorch, for training: computes what `assistant/privacy/tagger.py` computes from the exported weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from assistant.privacy.tagger import GAPS, LISTED, MOST_PIECES, SHAPES, TAGS, WordLists, pieces, shape


@dataclass(frozen=True)
class Size:
    """The sizes of the network."""

    words: int = 32_768
    pieces: int = 65_536
    width: int = 128
    dilations: tuple[int, ...] = (1, 1, 2, 4, 1)
    attention_after: int = 2
    heads: int = 4


@dataclass
class Forms:
    """Rows of the words met so far: a word's features are worked out once."""

    size: Size
    lists: WordLists
    known: dict[str, int] = field(default_factory=dict)
    whole: list[list[int]] = field(default_factory=list)
    parts: list[list[int]] = field(default_factory=list)
    shapes: list[int] = field(default_factory=list)
    listed: list[np.ndarray] = field(default_factory=list)

    def __call__(self, forms: Sequence[str]) -> list[int]:
        """The numbers of `forms`."""
        new = [form for form in dict.fromkeys(forms) if form not in self.known]
        if new:
            whole, parts, counts = pieces(new)
            ends = np.cumsum(counts).tolist()
            rows = (parts % self.size.pieces).tolist()
            self.listed += list(self.lists(new).astype(np.uint8))
            for at, form in enumerate(new):
                self.known[form] = len(self.known)
                self.whole.append([hash_ % self.size.words for hash_ in whole[2 * at : 2 * at + 2]])
                own = rows[ends[at] - int(counts[at]) : ends[at]]
                self.parts.append(own + [self.size.pieces] * (MOST_PIECES - len(own)))
                self.shapes.append(shape(form))
        return [self.known[form] for form in forms]

    def tensors(self, numbers: list[int]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Rows of the whole words, of their pieces (padded), of their shapes, and the lists that they stand on."""
        return (
            torch.tensor([self.whole[number] for number in numbers]),
            torch.tensor([self.parts[number] for number in numbers]),
            torch.tensor([self.shapes[number] for number in numbers]),
            torch.from_numpy(np.stack([self.listed[number] for number in numbers])).float(),
        )


class Network(nn.Module):
    """Word features (forms of the batch, and which stands where) to scores of tags, (batch, length, tags)."""

    def __init__(
        self,
        size: Size,
        dropout: float = 0.15,
        word_dropout: float = 0.2,
        form_dropout: float = 0.06,
        list_dropout: float = 0.25,
    ) -> None:
        """Args: the sizes; how often, in training, a value is dropped, a word is known by its pieces only, by its shape only, and
        on no list: generated names come from the lists, and others must be found too.
        """
        super().__init__()
        self.size, self.dropout, self.word_dropout, self.form_dropout = size, dropout, word_dropout, form_dropout
        self.list_dropout = list_dropout
        width = size.width
        self.words = nn.Embedding(size.words, width)
        self.pieces = nn.Embedding(size.pieces + 1, width, padding_idx=size.pieces)
        self.shapes = nn.Embedding(SHAPES, width)
        self.gaps = nn.Embedding(GAPS, width)
        self.lists = nn.Linear(LISTED, width, bias=False)
        for table in (self.words, self.pieces, self.shapes, self.gaps, self.lists):
            nn.init.normal_(table.weight, std=0.3)
        with torch.no_grad():
            self.pieces.weight[size.pieces].zero_()
        self.into = nn.ModuleList(nn.Linear(3 * width, 2 * width) for _ in size.dilations)
        self.out = nn.ModuleList(nn.Linear(width, width, bias=False) for _ in size.dilations)
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.mix = nn.Linear(width, width, bias=False)
        self.tags = nn.Linear(width, len(TAGS))
        for layer in (*self.out, self.mix):
            nn.init.normal_(layer.weight, std=0.02)

    def forward(
        self, whole: Tensor, parts: Tensor, shapes: Tensor, listed: Tensor, at: Tensor, gaps: Tensor, mask: Tensor
    ) -> Tensor:
        """`at` (batch, length) numbers the batch's forms; `mask` is true where a word stands."""
        word = self.words(whole).sum(dim=1)
        count = (parts != self.size.pieces).sum(dim=1, keepdim=True).clamp(min=1)
        form = self.pieces(parts).sum(dim=1) / count
        if self.training:
            drawn = torch.rand(len(word), 1)
            word = word * (drawn >= self.word_dropout)
            form = form * (drawn >= self.form_dropout)
            listed = listed * ((torch.rand(len(word), 1) >= self.list_dropout) & (drawn >= self.form_dropout))
        vectors = word + form + self.shapes(shapes) + self.lists(listed)
        x = vectors[at] + self.gaps(gaps)
        x = F.dropout(x, self.dropout, self.training) * mask.unsqueeze(2)
        for index, dilation in enumerate(self.size.dilations):
            h = normal(x) * mask.unsqueeze(2)
            before = F.pad(h, (0, 0, dilation, 0))[:, : h.shape[1]]
            after = F.pad(h, (0, 0, 0, dilation))[:, dilation:]
            wide = self.into[index](torch.cat((before, h, after), dim=2))
            h, gate = wide.chunk(2, dim=2)
            h = F.dropout(h * gate.sigmoid(), self.dropout, self.training)
            x = x + self.out[index](h)
            if index == self.size.attention_after:
                x = x + self.attention(normal(x), mask)
        return self.tags(F.dropout(normal(x), self.dropout, self.training))

    def attention(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, width = x.shape
        heads = self.size.heads
        q, k, v = self.qkv(x).view(batch, length, 3, heads, width // heads).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask[:, None, None, :])
        return self.mix(mixed.transpose(1, 2).reshape(batch, length, width))


def normal(x: Tensor) -> Tensor:
    """RMSNorm without a gain."""
    return x * torch.rsqrt(x.square().mean(dim=-1, keepdim=True) + 1e-6)
