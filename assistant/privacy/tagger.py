"""A small tagger of names in numpy: words by hashed pieces and by the lists they stand on, gated convolutions, attention.

Made by `training/ner`, whose `network.py` computes the same with PyTorch. Loads one file of weights and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np

LABELS = ("PERSON", "LOCATION", "ORGANIZATION")
TAGS = ("O", *(f"{part}-{label}" for label in LABELS for part in "BI"))
"""What the network tells of each word: outside, or the beginning or inside of a name (IOB2)."""
LONGEST_FORM = 32
"""Characters of a word that are looked at."""
MOST_PIECES = 24
SHAPES = 64
BLOCK = 400
"""Words that are looked at together: the time for more would grow with their square, and leave the cache."""
_PLACE = LABELS.index("LOCATION")
LISTS = (
    "most frequent",
    "frequent",
    "in a dictionary",
    "German noun",
    "given name",
    "surname",
    "town or region",
    "small town",
)
"""What the lists hold that come with the weights. A list is a bit, in this order, from the highest."""
LISTED = 3 * len(LISTS)
"""Features of a word: the lists that it stands on, those of its longest listed beginning, and of its longest listed end."""
SHORTEST_BEGINNING, SHORTEST_END = 4, 5
GAPS = 3
"""How a word stands to the one before: joined to it, after a space, first on a line."""
_TOKEN = re.compile(r"\n|\d+|[^\W\d_]+|[^\s\w]|_")

Array = np.ndarray[Any, np.dtype[np.float32]]
Integers = np.ndarray[Any, np.dtype[np.integer[Any]]]
_CRC = np.array([crc32(bytes([byte]), 0xFFFFFFFF) ^ 0xFFFFFFFF for byte in range(256)], dtype=np.uint32)
"""What each byte does to a CRC-32."""


class Token(NamedTuple):
    """A word, a number, a sign or a line break. Offsets are characters. Made by the ten thousand, hence no dataclass."""

    start: int
    end: int
    form: str
    gap: int


@dataclass(frozen=True)
class Name:
    """A stretch of words that the network takes for a name."""

    start: int
    end: int
    label: str
    score: float
    """The chance that it is one, 0 to 1."""


def tokens(text: str) -> list[Token]:
    """The words of `text`; spaces are told by the gap before the next word only."""
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(text):
        start = match.start()
        first = not found or found[-1].form == "\n"
        found.append(Token(start, match.end(), match.group(), 2 if first else int(start > end)))
        end = match.end()
    return found


def normalised(form: str) -> str:
    """Lower case; of a number only its length."""
    if form[0].isdigit():
        return "0" * min(len(form), 8)
    return form[:LONGEST_FORM].lower()


def shape(form: str) -> int:
    """A row for case, kind and length."""
    length = min(len(form), 12)
    if form[0].isdigit():
        return length
    if not form[0].isalpha():
        return 13
    if form.islower():
        kind = 0
    elif form.isupper():
        kind = 1 if len(form) > 1 else 2
    else:
        kind = 2 if form[0].isupper() and form[1:].islower() else 3
    return 14 + kind * 12 + length - 1


def pieces(forms: Sequence[str]) -> tuple[list[int], Integers, Integers]:
    """CRC-32 hashes of words between marks, in UTF-8, and of their pieces of three to five bytes.

    Args: one word or more.
    Returns: two hashes of each whole word; the hashes of the pieces, those of a word together, at most MOST_PIECES of each; and
    how many each word has, which is at least one.
    """
    marked = [f"<{normalised(form)}>".encode() for form in forms]
    whole = [crc32(word, seed) for word in marked for seed in (0, 1)]
    data = np.frombuffer(b"".join(marked), dtype=np.uint8)
    lengths = np.array([len(word) for word in marked])
    owner = np.repeat(np.arange(len(marked)), lengths)
    place = np.arange(len(data)) - (np.cumsum(lengths) - lengths)[owner]
    hashes, owners = [], []
    counted = np.zeros_like(lengths)
    for size in (3, 4, 5):
        starts = np.flatnonzero((lengths[owner] - place >= size) & (counted[owner] + place < MOST_PIECES))
        crc = np.full(len(starts), size ^ 0xFFFFFFFF, dtype=np.uint32)
        for step in range(size):
            crc = _CRC[(crc ^ data[starts + step]) & 0xFF] ^ (crc >> 8)
        hashes.append(~crc)
        owners.append(owner[starts])
        counted += np.maximum(lengths - size + 1, 0)
    order = np.argsort(np.concatenate(owners), kind="stable")
    return whole, np.concatenate(hashes)[order], np.minimum(counted, MOST_PIECES)


class _Table:
    """Rows of int8 with a scale each."""

    def __init__(self, rows: Any, scale: Any) -> None:
        self._rows, self._scale = rows, scale.astype(np.float32)

    def __call__(self, hashes: Sequence[int] | Integers) -> Array:
        at = np.array(hashes, dtype=np.int64) % len(self._rows)
        found: Array = self._rows[at].astype(np.float32)
        found *= self._scale[at][:, None]
        return found


class WordLists:
    """Which lists a word stands on. Words are known by CRC-32 only: one look-up in five thousand finds what isn't there."""

    def __init__(self, words: Integers, marks: Integers) -> None:
        """Args: the CRC-32 of each `folded` word, rising; the lists of each word, as bits."""
        self._words, self._marks = words, marks

    @staticmethod
    def folded(form: str) -> str:
        """A word in lower case; ß counts as ss, which frequency lists and capitals write for it."""
        return normalised(form).replace("ß", "ss")

    def __call__(self, forms: Sequence[str]) -> Array:
        """The features of words, (words, LISTED), 0 or 1."""
        words = [self.folded(form) for form in forms]
        found = np.zeros((len(forms), 3), dtype=np.uint8)
        found[:, 0] = self._of([crc32(word.encode()) for word in words])
        parts: list[int] = []
        owners: list[tuple[int, int]] = []
        for at in np.flatnonzero(found[:, 0] == 0).tolist():
            word = words[at]
            if not word.isalpha():
                continue
            for end in range(SHORTEST_BEGINNING, len(word)):
                parts.append(crc32(word[:end].encode()))
                owners.append((at, 1))
            for start in range(len(word) - SHORTEST_END, 0, -1):
                parts.append(crc32(word[start:].encode()))
                owners.append((at, 2))
        if parts:
            marks = self._of(parts)
            for index in np.flatnonzero(marks).tolist():  # the longest comes last
                found[owners[index]] = marks[index]
        bits: Array = np.unpackbits(found, axis=1).astype(np.float32)
        return bits

    def _of(self, hashes: Sequence[int]) -> Integers:
        wanted = np.array(hashes, dtype=np.uint32)
        at = np.minimum(np.searchsorted(self._words, wanted), len(self._words) - 1)
        marks: Integers = np.where(self._words[at] == wanted, self._marks[at], np.uint8(0))
        return marks


class Tagger:
    """The network with its weights. May be shared between threads; it keeps nothing of the texts that it is shown."""

    def __init__(self, path: Path) -> None:
        """Reads the weights (npz: rows of int8 with a scale, the rest float16)."""
        with np.load(path, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        self._words = _Table(arrays["words"], arrays["words_scale"])
        self._pieces = _Table(arrays["pieces"], arrays["pieces_scale"])
        self._lists = WordLists(words=arrays["listed_words"], marks=arrays["listed_marks"])
        self._weights = {
            name: array.astype(np.float32)
            for name, array in arrays.items()
            if not name.startswith(("words", "pieces", "listed")) and array.dtype != np.int64
        }
        self._dilations = tuple(int(number) for number in arrays["dilations"])
        self._attention_after = int(arrays["attention_after"][0])

    def find(self, text: str, least: float) -> list[Name]:
        """The names in `text`: stretches of words that are each inside one with a chance of at least `least`."""
        words = tokens(text)
        if not words:
            return []
        chances = self.chances(words)
        return list(names(words, chances, calibrated(1 - chances[:, 0], self._weights["calibration"]), least))

    def vectors(self, forms: Sequence[str]) -> Array:
        """What the network starts from, a row a word."""
        hashes, parts, counts = pieces(forms)
        whole = self._words(hashes)
        sums = np.add.reduceat(self._pieces(parts), np.cumsum(counts) - counts, axis=0)
        sums /= counts[:, None].astype(np.float32)
        vectors: Array = whole[::2] + whole[1::2] + sums + self._weights["shapes"][[shape(form) for form in forms]]
        vectors += self._lists(forms) @ self._weights["lists"]
        return vectors

    def chances(self, words: Sequence[Token]) -> Array:
        """The chance of each tag, (words, tags)."""
        w = self._weights
        rows: dict[str, int] = {}
        at = [rows.setdefault(word.form, len(rows)) for word in words]
        x = self.vectors(list(rows))[at] + w["gaps"][[word.gap for word in words]]
        for index, dilation in enumerate(self._dilations):
            x = x + _gated(_normal(x), dilation, w[f"in.{index}"], w[f"in_bias.{index}"]) @ w[f"out.{index}"]
            if index == self._attention_after:
                blocks = [slice(start, start + BLOCK) for start in range(0, len(x), BLOCK)]
                looked = [_attention(_normal(x[block]), w["qkv"], w["mix"]) for block in blocks]
                x = x + (looked[0] if len(looked) == 1 else np.concatenate(looked))
        scores = _normal(x) @ w["tags"] + w["tags_bias"]
        scores -= scores.max(axis=1, keepdims=True)
        np.exp(scores, out=scores)
        chances: Array = scores / scores.sum(axis=1, keepdims=True)
        return chances


def _normal(x: Array) -> Array:
    """Each row divided by its root mean square (RMSNorm without a gain)."""
    squares = np.einsum("ij,ij->i", x, x) / np.float32(x.shape[1])
    scaled: Array = x / np.sqrt(squares + np.float32(1e-6))[:, None]
    return scaled


def _gated(x: Array, dilation: int, weight: Array, bias: Array) -> Array:
    """A convolution over three words, `dilation` apart, and a gated linear unit."""
    length, width = x.shape
    padded = np.zeros((length + 2 * dilation, width), dtype=np.float32)
    padded[dilation : length + dilation] = x
    half = weight.shape[1] // 2
    passed = np.empty((length, half), dtype=np.float32)
    for start in range(0, length, BLOCK):  # a block at a time stays in the cache
        end = min(start + BLOCK, length)
        wide = np.concatenate([padded[start + at : end + at] for at in (0, dilation, 2 * dilation)], axis=1)
        both = wide @ weight
        both += bias
        with np.errstate(over="ignore"):  # a gate that is shut: divided by infinity
            np.divide(both[:, :half], 1 + np.exp(-both[:, half:]), out=passed[start:end])
    return passed


def _attention(x: Array, qkv: Array, mix: Array, heads: int = 4) -> Array:
    """Every word looks at all words of the block (scaled dot-product attention, no positions)."""
    length, width = x.shape
    size = width // heads
    looked = x @ qkv
    looked[:, :width] /= np.float32(size**0.5)
    mixed = np.empty((length, width), dtype=np.float32)
    for start in range(0, width, size):  # a head at a time: its scores stay in the cache
        q, k, v = (looked[:, at : at + size] for at in (start, width + start, 2 * width + start))
        scores = q @ k.T
        scores -= scores.max(axis=1, keepdims=True)
        np.exp(scores, out=scores)
        np.divide(scores @ v, scores.sum(axis=1, keepdims=True), out=mixed[:, start : start + size])
    blended: Array = mixed @ mix
    return blended


def calibrated(chances: Array, calibration: Array) -> Array:
    """Chances whose log odds are stretched and moved (Platt scaling), as fitted to labelled text."""
    kept = np.clip(chances, 1e-6, 1 - 1e-6)
    moved: Array = 1 / (1 + np.exp(-(calibration[0] * np.log(kept / (1 - kept)) + calibration[1])))
    return moved


def names(words: Sequence[Token], chances: Array, inside: Array, least: float) -> Iterator[Name]:
    """Stretches of words each of which is inside a name with a chance of at least `least`, cut where another begins.

    `chances` (words, tags) say where; `inside` (words) says how likely it is, calibrated.

    A line break is part of a place only (an address over several lines), where the network says that it goes on.
    """
    begins, goes_on = chances[:, 1::2], chances[:, 2::2]
    types = begins + goes_on
    at = 0
    while at < len(words):
        if inside[at] < least or words[at].form == "\n":
            at += 1
            continue
        last = at + 1
        kind = int(types[at].argmax())
        while last < len(words) and inside[last] >= least:
            first_of_line = words[last].form == "\n"
            if first_of_line and (goes_on[last][_PLACE] < 0.5 or last + 1 == len(words)):
                break
            starts, follows = begins[last].sum(), goes_on[last].sum()
            if not first_of_line and starts > follows and (begins[last].max() > least or types[last].argmax() != kind):
                break
            last += 1
        while words[last - 1].form == "\n":
            last -= 1
        stretch = slice(at, last)
        label = LABELS[int(types[stretch].sum(axis=0).argmax())]
        yield Name(words[at].start, words[last - 1].end, label, float(inside[stretch].max()))
        at = last
