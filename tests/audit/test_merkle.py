"""The tree against RFC 6962's own definitions and the roots that Certificate Transparency publishes."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.audit.merkle import (
    EMPTY,
    Frontier,
    Hashes,
    leaf_hash,
    verify_consistency,
    verify_inclusion,
)

LEAVES = [bytes.fromhex(h) for h in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657")] + [
    bytes.fromhex("606162636465666768696a6b6c6d6e6f")
]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def mth(leaves: list[bytes]) -> bytes:
    """MTH, word for word from RFC 6962 section 2.1."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return hashlib.sha256(b"\x01" + mth(leaves[:k]) + mth(leaves[k:])).digest()


@pytest.mark.parametrize("size", range(1, 9))
def test_the_roots_are_those_of_the_reference_tree(size: int) -> None:
    frontier = Frontier()
    for leaf in LEAVES[:size]:
        frontier.append(leaf_hash(leaf))
    assert frontier.root().hex() == ROOTS[size - 1]


def test_the_empty_tree_has_the_hash_of_nothing() -> None:
    assert Frontier().root() == EMPTY == hashlib.sha256().digest()


@given(st.lists(st.binary(max_size=40), max_size=70))
def test_a_frontier_that_is_stored_after_every_leaf_has_the_root_of_the_recursive_definition(
    leaves: list[bytes],
) -> None:
    frontier = Frontier()
    for leaf in leaves:
        frontier = Frontier.from_bytes(frontier.size, frontier.to_bytes())
        frontier.append(leaf_hash(leaf))
    assert frontier.root() == mth(leaves)
    assert Hashes([leaf_hash(leaf) for leaf in leaves]).root() == mth(leaves)


@given(st.integers(1, 70), st.data())
def test_an_inclusion_proof_holds_for_its_leaf_and_for_nothing_else(size: int, data: st.DataObject) -> None:
    leaves = [leaf_hash(bytes([n])) for n in range(size)]
    index = data.draw(st.integers(0, size - 1))
    tree = Hashes(leaves)
    proof = tree.inclusion(index, size)
    assert verify_inclusion(leaves[index], index, size, proof, tree.root())
    assert not verify_inclusion(leaf_hash(b"other"), index, size, proof, tree.root())
    for wrong in range(size):
        assert (wrong == index) == verify_inclusion(leaves[index], wrong, size, proof, tree.root())
    if proof:
        assert not verify_inclusion(leaves[index], index, size, proof[:-1], tree.root())
    assert not verify_inclusion(leaves[index], index, size, [*proof, bytes(32)], tree.root())


@given(st.integers(1, 70), st.data())
def test_a_consistency_proof_holds_for_its_two_trees_and_for_no_others(new: int, data: st.DataObject) -> None:
    old = data.draw(st.integers(1, new))
    tree = Hashes([leaf_hash(bytes([n])) for n in range(new)])
    proof = tree.consistency(old, new)
    before, after = tree.root(0, old), tree.root(0, new)
    assert verify_consistency(old, new, before, after, proof)
    assert not verify_consistency(old, new, bytes(32), after, proof)
    assert not verify_consistency(old, new, before, bytes(32), proof)
    assert not verify_consistency(old, new, before, after, [*proof, bytes(32)])
    if proof:
        assert not verify_consistency(old, new, before, after, proof[1:])
        assert not verify_consistency(old, new, before, after, [bytes(32), *proof[1:]])


@pytest.mark.parametrize(("size", "nodes"), [(1, []), (2, [bytes(32)] * 2), (3, [bytes(32), bytes(31)]), (-1, [])])
def test_a_frontier_that_does_not_fit_its_size_is_refused(size: int, nodes: list[bytes]) -> None:
    with pytest.raises(ValueError, match="frontier"):
        Frontier(size, nodes)
