"""The tree of RFC 6962, section 2.1: hashes, a frontier that grows by appending, and proofs.

Everything here is pure; a proof is checked without knowing anything but hashes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

EMPTY = hashlib.sha256(b"").digest()
"""Root of the empty tree."""


def leaf_hash(leaf: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


class Frontier:
    """The perfect subtrees that the leaves so far fall into, largest first: all that appending needs."""

    def __init__(self, size: int = 0, nodes: Sequence[bytes] = ()) -> None:
        """Args: leaves so far; the subtrees' roots, one for every one bit of `size`. ValueError where they don't fit."""
        if size < 0 or len(nodes) != size.bit_count() or any(len(node) != 32 for node in nodes):
            raise ValueError("the frontier does not fit the tree's size")
        self.size = size
        self.nodes = list(nodes)

    @classmethod
    def from_bytes(cls, size: int, data: bytes) -> Frontier:
        if len(data) % 32:
            raise ValueError("the frontier is cut off")
        return cls(size, [data[i : i + 32] for i in range(0, len(data), 32)])

    def to_bytes(self) -> bytes:
        return b"".join(self.nodes)

    def append(self, hashed: bytes) -> None:
        """Adds the next leaf by its hash."""
        carry = self.size
        while carry & 1:
            hashed = node_hash(self.nodes.pop(), hashed)
            carry >>= 1
        self.nodes.append(hashed)
        self.size += 1

    def root(self) -> bytes:
        """RFC 6962's MTH of the leaves so far."""
        if not self.nodes:
            return EMPTY
        root = self.nodes[-1]
        for node in reversed(self.nodes[:-1]):
            root = node_hash(node, root)
        return root


@dataclass(frozen=True)
class Hashes:
    """The leaves' hashes of a whole tree, from which proofs are made."""

    leaves: Sequence[bytes]

    def root(self, start: int = 0, end: int | None = None) -> bytes:
        """MTH(D[start:end])."""
        frontier = Frontier()
        for hashed in self.leaves[start:end]:
            frontier.append(hashed)
        return frontier.root()

    def inclusion(self, index: int, size: int) -> list[bytes]:
        """PATH(index, D[0:size]), RFC 6962 2.1.1. IndexError unless index < size ≤ the tree's size."""
        if not 0 <= index < size <= len(self.leaves):
            raise IndexError("no such leaf")
        return list(self._path(index, 0, size))

    def _path(self, index: int, start: int, end: int) -> Iterator[bytes]:
        if end - start == 1:
            return
        middle = start + _split(end - start)
        if index < middle:
            yield from self._path(index, start, middle)
            yield self.root(middle, end)
        else:
            yield from self._path(index, middle, end)
            yield self.root(start, middle)

    def consistency(self, old: int, new: int) -> list[bytes]:
        """PROOF(old, D[0:new]), RFC 6962 2.1.2. IndexError unless 0 < old ≤ new ≤ the tree's size."""
        if not 0 < old <= new <= len(self.leaves):
            raise IndexError("no such tree")
        return list(self._subproof(old, 0, new, True))

    def _subproof(self, old: int, start: int, end: int, known: bool) -> Iterator[bytes]:
        if old == end:
            if not known:
                yield self.root(start, end)
            return
        middle = start + _split(end - start)
        if old <= middle:
            yield from self._subproof(old, start, middle, known)
            yield self.root(middle, end)
        else:
            yield from self._subproof(old, middle, end, False)
            yield self.root(start, middle)


def verify_inclusion(hashed: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether the leaf with that hash is number `index` (from 0) of the tree of `size` leaves with that root.

    RFC 9162, 2.1.3.2.
    """
    if not 0 <= index < size:
        return False
    first, last = index, size - 1
    for node in proof:
        if last == 0:
            return False
        if first & 1 or first == last:
            hashed = node_hash(node, hashed)
            while not first & 1 and first:
                first, last = first >> 1, last >> 1
        else:
            hashed = node_hash(hashed, node)
        first, last = first >> 1, last >> 1
    return last == 0 and hashed == root


def verify_consistency(old: int, new: int, old_root: bytes, new_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether the tree of `new` leaves begins with the tree of `old` leaves. RFC 9162, 2.1.4.2."""
    if not 0 < old <= new:
        return False
    if old == new:
        return not proof and old_root == new_root
    path = list(proof)
    if old & (old - 1) == 0:  # a perfect tree: its root is the first node of the proof, and is left out of it
        path.insert(0, old_root)
    if not path:
        return False
    first, last = old - 1, new - 1
    while first & 1:
        first, last = first >> 1, last >> 1
    before = after = path[0]
    for node in path[1:]:
        if last == 0:
            return False
        if first & 1 or first == last:
            before, after = node_hash(node, before), node_hash(node, after)
            while not first & 1 and first:
                first, last = first >> 1, last >> 1
        else:
            after = node_hash(after, node)
        first, last = first >> 1, last >> 1
    return last == 0 and before == old_root and after == new_root


def _split(size: int) -> int:
    """The largest power of two smaller than `size`."""
    return 1 << ((size - 1).bit_length() - 1)
