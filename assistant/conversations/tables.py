"""The tables of `conversations.db`, as the migrations make them (a test compares the two)."""

from __future__ import annotations

import sqlalchemy as sa

from assistant.storage.columns import Blob

metadata = sa.MetaData()

key_check = sa.Table(
    "key_check",
    metadata,
    sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
    sa.Column("sealed", Blob, nullable=False),
)
"""One row: a constant sealed under the employee's key, so that a wrong key is told from a damaged row."""

conversation = sa.Table(
    "conversation",
    metadata,
    sa.Column("id", Blob, sa.CheckConstraint("length(id) = 16"), primary_key=True),
    sa.Column("owner", Blob, nullable=False),
    sa.Column("wrapped_key", Blob, nullable=False),
    sa.Column("head", Blob, nullable=False),
    sa.Column("vault", Blob),
)
"""`owner` is a keyed hash; `wrapped_key` the conversation's key under the employee's, sealing `head` and `vault`."""

message = sa.Table(
    "message",
    metadata,
    sa.Column("id", Blob, sa.CheckConstraint("length(id) = 16"), primary_key=True),
    sa.Column("conversation_id", Blob, sa.ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("body", Blob, nullable=False),
    sa.UniqueConstraint("conversation_id", "position"),
)
"""`body` is under the conversation's key and bound to conversation, message and position."""
