"""The messages of a conversation as the tree that they are: pure look-ups, nothing is read or written here.

A message follows its parent. A prompt typed anew, and an answer given once more, stand beside the earlier ones: they have
the same parent. One branch is open, the path from the beginning to one end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from assistant.conversations.records import Message


class Branches:
    """All messages of one conversation, and which branch is open."""

    def __init__(self, messages: Iterable[Message], end: bytes | None = None) -> None:
        """Args: the messages in the order of adding; id of the one that ends the open branch (None: the last)."""
        self.messages = tuple(messages)
        """In the order of adding."""
        self._by_id = {message.id: message for message in self.messages}
        self._parents = {message.id: self._parent(message) for message in self.messages}
        self._children: dict[bytes | None, list[Message]] = defaultdict(list)
        for message in self.messages:
            self._children[self._parents[message.id]].append(message)
        found = self._by_id.get(end) if end is not None else None
        self.end: Message | None = found or (self.messages[-1] if self.messages else None)
        """The message that ends the open branch; None where there are none."""

    def get(self, message_id: bytes) -> Message | None:
        """The message with that id."""
        return self._by_id.get(message_id)

    def parent(self, message: Message) -> Message | None:
        """What `message` follows; None at the beginning."""
        parent = self._parents[message.id]
        return None if parent is None else self._by_id[parent]

    def siblings(self, message: Message) -> tuple[Message, ...]:
        """What follows the same message, `message` included, in the order of adding."""
        return tuple(self._children[self._parents[message.id]])

    def path(self, message: Message | None) -> tuple[Message, ...]:
        """From the beginning to `message`; nothing for None."""
        found: list[Message] = []
        while message is not None:
            found.append(message)
            message = self.parent(message)
        return tuple(reversed(found))

    def leaf(self, message: Message) -> Message:
        """The end of the branch through `message` that was added last; `message` itself where nothing follows it."""
        # Children have later positions than their parents, so the newest of all that descend from it has none itself.
        newest, waiting = message, [message]
        while waiting:
            each = waiting.pop()
            newest = max(newest, each, key=lambda item: item.position)
            waiting += self._children.get(each.id, ())
        return newest

    @property
    def open(self) -> tuple[Message, ...]:
        """The branch that is open, from the beginning."""
        return self.path(self.end)

    def _parent(self, message: Message) -> bytes | None:
        if message.parent_id is None:
            return self.messages[message.position - 1].id if message.position else None
        parent = self._by_id.get(message.parent_id)
        # Only what came before counts, so that every path ends. The conversation's own id stands for the beginning.
        return parent.id if parent is not None and parent.position < message.position else None
