"""Keeps an employee's conversations. Each step that a person sees is one transaction; several processes may take them.

It never writes a title, a text, a value of the vault or an owner's name in clear, and never records or decides: that is
the turn's business.
"""

from __future__ import annotations

import builtins
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from assistant.conversations import tables
from assistant.conversations.branches import Branches
from assistant.conversations.records import Conversation, Message
from assistant.conversations.sealing import (
    EmployeeKeys,
    Head,
    open_head,
    open_message,
    open_vault,
    seal_head,
    seal_message,
    seal_vault,
)
from assistant.errors import ConfigurationError, NotAuthorised, StorageFailed, VerificationFailed
from assistant.facts import Classification, Role
from assistant.storage.columns import as_bytes
from assistant.storage.database import reading, truncate_wal, writing
from assistant.storage.encrypted import KEY_BYTES, Sealer
from assistant.storage.failures import storage_errors

_ID_BYTES = 16


class Conversations:
    """The conversations of one database, opened with one employee's key.

    Every method raises StorageFailed where the database can't be used, VerificationFailed where a row was changed from
    outside, and ConfigurationError where no such conversation or message exists.
    """

    def __init__(
        self,
        engine: Engine,
        key: bytes,
        *,
        clock: Callable[[], int],
        randomness: Callable[[int], bytes] = os.urandom,
    ) -> None:
        """Args: an engine of the branch `conversations`; the employee's key (32 bytes); the time in milliseconds UTC.

        Raises NotAuthorised where the database was begun with another key.
        """
        self._engine = engine
        self._keys = EmployeeKeys(key)
        self._clock = clock
        self._randomness = randomness
        self._check_key()

    def __repr__(self) -> str:
        return "Conversations(…)"

    def create(
        self,
        owner: str,
        title: str = "",
        *,
        classification: Classification = Classification.INTERNAL,
        conversation_id: bytes | None = None,
    ) -> Conversation:
        """Begins a conversation with a key of its own; `conversation_id` is one that a record named already."""
        conversation_id, owner_hash = conversation_id or self._randomness(_ID_BYTES), self._keys.owner(owner)
        data_key = self._randomness(KEY_BYTES)
        now = self._clock()
        head = Head(title, classification, pinned=False, message_count=0, created_ms=now, updated_ms=now)
        row = {
            "id": conversation_id,
            "owner": owner_hash,
            "wrapped_key": self._keys.wrap(data_key, conversation_id, owner_hash),
            "head": seal_head(Sealer(data_key), conversation_id, head),
        }
        with storage_errors(), writing(self._engine) as transaction:
            transaction.execute(sa.insert(tables.conversation).values(**row))
        return head.conversation(conversation_id)

    def list(self, owner: str, *, include_empty: bool = True) -> builtins.list[Conversation]:
        """The owner's conversations: pinned ones first, then the latest; damaged ones are marked."""
        with storage_errors(), reading(self._engine) as transaction:
            found = self._all(transaction, self._keys.owner(owner))
        kept = [item for item in found if include_empty or item.message_count or item.damaged]
        return sorted(kept, key=lambda item: (not item.pinned, -item.updated_ms, item.id))

    def get(self, owner: str, reference: bytes | str) -> Conversation:
        """The owner's conversation with that id, or whose id in hexadecimal begins so and no other's does."""
        with storage_errors(), reading(self._engine) as transaction:
            found = self._find(transaction, owner, reference)
            return self._open(transaction, found)[1].conversation(found)

    def resolve(self, owner: str, reference: bytes | str) -> bytes:
        """The id that `get` would find, without opening the conversation: a damaged one can be deleted by it."""
        with storage_errors(), reading(self._engine) as transaction:
            return self._find(transaction, owner, reference)

    def rename(self, conversation_id: bytes, title: str) -> Conversation:
        return self._change(conversation_id, lambda head: replace(head, title=title))

    def set_pinned(self, conversation_id: bytes, pinned: bool) -> Conversation:
        return self._change(conversation_id, lambda head: replace(head, pinned=pinned), touch=False)

    def set_classification(self, conversation_id: bytes, classification: Classification) -> Conversation:
        """Raises the conversation's classification; a lower one than it has changes nothing."""
        return self._change(
            conversation_id, lambda head: replace(head, classification=max(head.classification, classification))
        )

    def delete(self, conversation_id: bytes) -> bool:
        """Deletes a conversation with its messages and its vault, and destroys its key.

        Returns False where the key's bytes may stand in the write-ahead log until another process, which was busy for
        the whole time-out, closes the database.
        """
        return self._delete(sa.delete(tables.conversation).where(tables.conversation.c.id == conversation_id))[1]

    def delete_all(self, owner: str) -> tuple[int, bool]:
        """Deletes every conversation of the owner, as `delete` does. Returns how many, and what `delete` returns."""
        mine = tables.conversation.c.owner == self._keys.owner(owner)
        return self._delete(sa.delete(tables.conversation).where(mine), at_least=0)

    def messages(self, conversation_id: bytes) -> builtins.list[Message]:
        """All messages in the order of adding; VerificationFailed where one is missing or was changed."""
        return [*self.branches(conversation_id).messages]

    def branches(self, conversation_id: bytes) -> Branches:
        """All messages, and which branch is open; VerificationFailed as for `messages`."""
        query = (
            sa.select(tables.message)
            .where(tables.message.c.conversation_id == conversation_id)
            .order_by(tables.message.c.position)
        )
        with storage_errors(), reading(self._engine) as transaction:
            sealer, head = self._open(transaction, conversation_id)
            rows = transaction.execute(query).all()
        if [row.position for row in rows] != list(range(head.message_count)):
            raise VerificationFailed(
                f"The conversation has {len(rows)} messages and should have {head.message_count}.",
                not_done="It was not opened.",
                next_step="Restore the database from a backup.",
            )
        messages = (open_message(sealer, conversation_id, row.id, row.position, row.body) for row in rows)
        return Branches(messages, head.end)

    def open_branch(self, conversation_id: bytes, message_id: bytes) -> Message:
        """Opens the branch that a message is on, at the end that was added last. Returns the message there."""
        found = self.branches(conversation_id)
        message = found.get(message_id)
        if message is None:
            raise _unknown_message()
        leaf = found.leaf(message)
        self._change(conversation_id, lambda head: replace(head, end=leaf.id), touch=False)
        return leaf

    def add_message(
        self,
        conversation_id: bytes,
        role: Role,
        text: str,
        *,
        outbound: str,
        reasoning: str | None = None,
        finished: bool = True,
        stopped: bool = False,
        request_seq: int | None = None,
        response_seq: int | None = None,
        decision: Mapping[str, Any] | None = None,
        parent_id: bytes | None = None,
        vault: bytes | None = None,
        expected_count: int | None = None,
    ) -> Message:
        """Adds a message, which ends the open branch from then on. With `vault` it is stored in the same transaction.

        `expected_count` is how many messages the caller has seen. StorageFailed where there are more by now: another
        process continued the conversation, and a vault made without its entries would give two people one placeholder.
        """
        with storage_errors(), writing(self._engine) as transaction:
            sealer, head = self._open(transaction, conversation_id)
            _expect(head, expected_count)
            now = self._clock()
            message = Message(
                id=self._randomness(_ID_BYTES),
                conversation_id=conversation_id,
                position=head.message_count,
                role=role,
                text=text,
                outbound=outbound,
                reasoning=reasoning,
                finished=finished,
                stopped=stopped,
                created_ms=now,
                request_seq=request_seq,
                response_seq=response_seq,
                decision=decision,
                parent_id=parent_id,
            )
            row = {
                "id": message.id,
                "conversation_id": conversation_id,
                "position": message.position,
                "body": seal_message(sealer, message),
            }
            transaction.execute(sa.insert(tables.message).values(**row))
            grown = replace(head, message_count=head.message_count + 1, end=message.id)
            self._store(transaction, conversation_id, sealer, grown, vault)
        return message

    def update_message(
        self, message: Message, *, vault: bytes | None = None, expected_count: int | None = None
    ) -> Message:
        """Stores `message`, made with `dataclasses.replace` from the one that was read, in its place.

        Its conversation and position can't change, and a finished message stays finished. For `vault` and
        `expected_count` see `add_message`.
        """
        at = (
            tables.message.c.id == message.id,
            tables.message.c.conversation_id == message.conversation_id,
            tables.message.c.position == message.position,
        )
        with storage_errors(), writing(self._engine) as transaction:
            sealer, head = self._open(transaction, message.conversation_id)
            _expect(head, expected_count)
            row = transaction.execute(sa.select(tables.message.c.body).where(*at)).one_or_none()
            if row is None:
                raise _unknown_message()
            before = open_message(sealer, message.conversation_id, message.id, message.position, row.body)
            stored = replace(message, finished=message.finished or before.finished)
            transaction.execute(sa.update(tables.message).where(*at).values(body=seal_message(sealer, stored)))
            self._store(transaction, message.conversation_id, sealer, head, vault)
        return stored

    def finish_message(
        self, message: Message, *, response_seq: int | None, stopped: bool = False, vault: bytes | None = None
    ) -> Message:
        """Stores `message` as finished, once the record with number `response_seq` is durable in the log."""
        return self.update_message(
            replace(message, finished=True, stopped=stopped, response_seq=response_seq), vault=vault
        )

    def save_vault(self, conversation_id: bytes, vault: bytes, *, expected_count: int | None = None) -> None:
        """Stores the conversation's vault; see `add_message` for `expected_count`."""
        with storage_errors(), writing(self._engine) as transaction:
            sealer, head = self._open(transaction, conversation_id)
            _expect(head, expected_count)
            self._store(transaction, conversation_id, sealer, head, vault)

    def load_vault(self, conversation_id: bytes) -> bytes | None:
        """What was last stored as the conversation's vault; None where nothing was."""
        with storage_errors(), reading(self._engine) as transaction:
            sealer, _ = self._open(transaction, conversation_id)
            query = sa.select(tables.conversation.c.vault).where(tables.conversation.c.id == conversation_id)
            sealed = transaction.execute(query).scalar_one()
        return None if sealed is None else open_vault(sealer, conversation_id, sealed)

    def _check_key(self) -> None:
        with storage_errors(), reading(self._engine) as transaction:
            sealed = _stored_check(transaction)
        if sealed is None:
            with storage_errors(), writing(self._engine) as transaction:
                sealed = _stored_check(transaction)  # another process may have been faster
                if sealed is None:
                    sealed = self._keys.seal_check()
                    transaction.execute(sa.insert(tables.key_check).values(id=1, sealed=sealed))
        if not self._keys.check(sealed):
            raise NotAuthorised(
                "The conversations were encrypted with another key than the one given.",
                not_done="None of them was opened.",
                next_step="Put the key file of this home back, or move conversations.db away to begin anew.",
            )

    def _find(self, transaction: Connection, owner: str, reference: bytes | str) -> bytes:
        ids = [item.id for item in self._all(transaction, self._keys.owner(owner))]
        wanted = reference.hex() if isinstance(reference, bytes) else reference.strip().lower()
        found = [each for each in ids if wanted and each.hex().startswith(wanted)]
        if len(found) == 1:
            return bytes(found[0])
        if found:
            raise ConfigurationError(
                f"{len(found)} conversations have an id that begins so.", next_step="Give more of its characters."
            )
        raise _unknown()

    def _all(self, transaction: Connection, owner: bytes) -> builtins.list[Conversation]:
        # Every row is looked at, and not only those that name the owner: a row whose owner was changed would be missed.
        # What can't be opened is listed and not raised: the person's other conversations must stay within reach.
        found = []
        for row in transaction.exec_driver_sql("SELECT id, owner, wrapped_key, head FROM conversation"):
            conversation_id = as_bytes(row.id)
            try:
                stored_owner = as_bytes(row.owner)
                sealer = self._keys.unwrap(as_bytes(row.wrapped_key), conversation_id, stored_owner)
                if stored_owner == owner:
                    found.append(open_head(sealer, conversation_id, as_bytes(row.head)).conversation(conversation_id))
            except VerificationFailed:
                found.append(Conversation(conversation_id, "", 0, 0, Classification.RESTRICTED, False, 0, damaged=True))
        return found

    def _open(self, transaction: Connection, conversation_id: bytes) -> tuple[Sealer, Head]:
        columns = tables.conversation.c
        query = sa.select(columns.owner, columns.wrapped_key, columns.head).where(columns.id == conversation_id)
        row = transaction.execute(query).one_or_none()
        if row is None:
            raise _unknown()
        sealer = self._keys.unwrap(row.wrapped_key, conversation_id, row.owner)
        return sealer, open_head(sealer, conversation_id, row.head)

    def _store(
        self,
        transaction: Connection,
        conversation_id: bytes,
        sealer: Sealer,
        head: Head,
        vault: bytes | None = None,
        *,
        touch: bool = True,
    ) -> Head:
        stored = replace(head, updated_ms=max(head.updated_ms, self._clock())) if touch else head
        values = {"head": seal_head(sealer, conversation_id, stored)}
        if vault is not None:
            values["vault"] = seal_vault(sealer, conversation_id, vault)
        mine = tables.conversation.c.id == conversation_id
        transaction.execute(sa.update(tables.conversation).where(mine).values(**values))
        return stored

    def _change(self, conversation_id: bytes, change: Callable[[Head], Head], *, touch: bool = True) -> Conversation:
        """Change what is sealed of a conversation; with `touch` it counts as the latest one."""
        with storage_errors(), writing(self._engine) as transaction:
            sealer, head = self._open(transaction, conversation_id)
            changed = self._store(transaction, conversation_id, sealer, change(head), touch=touch)
            return changed.conversation(conversation_id)

    def _delete(self, statement: sa.Delete, *, at_least: int = 1) -> tuple[int, bool]:
        with storage_errors(not_done="Nothing was deleted."), writing(self._engine) as transaction:
            deleted = transaction.execute(statement).rowcount  # messages go with it, by the foreign key
            if deleted < at_least:
                raise _unknown()
        with storage_errors(not_done="It was deleted, but its key may still stand in the write-ahead log."):
            return deleted, truncate_wal(self._engine)


def _stored_check(transaction: Connection) -> bytes | None:
    return transaction.execute(sa.select(tables.key_check.c.sealed)).scalar_one_or_none()


def _expect(head: Head, expected_count: int | None) -> None:
    if expected_count is not None and head.message_count != expected_count:
        raise StorageFailed(
            "Another session continued this conversation in the meantime.",
            not_done="Nothing was stored.",
            next_step="Open the conversation again, and repeat what you wanted.",
        )


def _unknown_message() -> ConfigurationError:
    return ConfigurationError("The conversation has no such message.", not_done="Nothing was changed.")


def _unknown() -> ConfigurationError:
    return ConfigurationError(
        "There is no such conversation.", not_done="Nothing was changed.", next_step="The list shows those that exist."
    )
