"""Messages as a tree: what is on a branch, what stands beside what, and which end is the latest."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.conversations.branches import Branches
from assistant.conversations.records import Message
from assistant.conversations.sealing import Head, open_head, seal_head
from assistant.conversations.store import Conversations
from assistant.errors import ConfigurationError
from assistant.facts import Classification, Role
from assistant.storage.database import open_database
from assistant.storage.encrypted import Sealer

CONVERSATION = b"c" * 16


def identity(number: int) -> bytes:
    return number.to_bytes(16, "big")


def message(position: int, parent: int | None) -> Message:
    """`parent`: a position, -1 for the beginning, None for the message before."""
    parent_id = None if parent is None else CONVERSATION if parent < 0 else identity(parent)
    role = Role.USER if position % 2 == 0 else Role.ASSISTANT
    return Message(
        identity(position), CONVERSATION, position, role, "", "", None, True, False, 0, None, None, None, parent_id
    )


@st.composite
def trees(draw: st.DrawFn) -> list[Message]:
    size = draw(st.integers(1, 25))
    return [message(at, draw(st.none() | st.integers(-1, at - 1)) if at else None) for at in range(size)]


@given(trees(), st.data())
def test_every_message_is_on_the_branch_that_opening_it_opens(messages: list[Message], data: st.DataObject) -> None:
    tree = Branches(messages)
    chosen = data.draw(st.sampled_from(messages))
    leaf = tree.leaf(chosen)
    path = Branches(messages, leaf.id).open
    assert chosen in path
    assert not [item for item in messages if tree.parent(item) == leaf], "a branch is opened at its end"
    assert [item.position for item in path] == sorted(item.position for item in path)
    assert all(tree.parent(after) == before for before, after in zip(path, path[1:], strict=False))
    assert tree.parent(path[0]) is None


@given(trees())
def test_siblings_share_a_parent_and_no_message_is_left_out(messages: list[Message]) -> None:
    tree = Branches(messages)
    for item in messages:
        siblings = tree.siblings(item)
        assert item in siblings
        assert {tree.parent(sibling) for sibling in siblings} == {tree.parent(item)}
        assert [sibling.position for sibling in siblings] == sorted(sibling.position for sibling in siblings)
    reached, waiting = set(), [item for item in messages if tree.parent(item) is None]
    while waiting:
        reached.add(waiting[-1].id)
        parent = waiting.pop()
        waiting += [item for item in messages if tree.parent(item) == parent]
    assert reached == {item.id for item in messages}


@given(trees())
def test_the_latest_end_below_a_message_is_the_newest_of_all_below_it(messages: list[Message]) -> None:
    tree = Branches(messages)
    for item in messages:
        below = [other for other in messages if item in tree.path(other)]
        assert tree.leaf(item) == max(below, key=lambda other: other.position)


def test_a_row_without_branches_is_one_line() -> None:
    messages = [message(at, None) for at in range(5)]
    tree = Branches(messages)
    assert tree.open == tuple(messages)
    assert all(tree.siblings(item) == (item,) for item in messages)


def test_a_parent_that_is_not_there_or_comes_later_can_not_make_a_circle() -> None:
    tree = Branches([message(0, 1), message(1, 0), message(2, 77)])
    assert [len(tree.path(item)) for item in tree.messages] == [1, 2, 1]


def test_an_end_that_is_not_there_opens_the_last_message() -> None:
    messages = [message(0, None), message(1, None)]
    assert Branches(messages, b"?" * 16).open == tuple(messages)
    assert Branches([]).open == ()


def test_a_head_that_was_written_before_there_were_branches_still_opens() -> None:
    sealer = Sealer(bytes(32))
    head = Head("t", Classification.INTERNAL, pinned=False, message_count=3, created_ms=1, updated_ms=2)
    sealed = seal_head(sealer, CONVERSATION, head)
    assert "end" not in cbor2.loads(sealer.open(sealed, "conversation", "head", CONVERSATION))
    assert open_head(sealer, CONVERSATION, sealed) == head


@pytest.fixture
def store(tmp_path: Path) -> Conversations:
    ticks = count(1_700_000_000_000)
    engine = open_database(tmp_path / "conversations.db", "conversations")
    return Conversations(engine, bytes(32), clock=lambda: next(ticks))


def test_what_is_added_is_on_the_open_branch_and_another_can_be_opened(store: Conversations) -> None:
    made = store.create("zofia")
    first = store.add_message(made.id, Role.USER, "one", outbound="one")
    old = store.add_message(made.id, Role.ASSISTANT, "old", outbound="old")
    new = store.add_message(made.id, Role.ASSISTANT, "new", outbound="new", parent_id=first.id)
    assert store.branches(made.id).open == (first, new)
    before = store.get("zofia", made.id).updated_ms
    assert store.open_branch(made.id, old.id) == old
    assert store.branches(made.id).open == (first, old)
    assert store.get("zofia", made.id).updated_ms == before, "looking at another branch is no change"
    assert store.messages(made.id) == [first, old, new]
    with pytest.raises(ConfigurationError, match="no such message"):
        store.open_branch(made.id, b"x" * 16)
