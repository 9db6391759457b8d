"""The tables of a log; docs/log-format.md says what every column holds. Only definitions;
the indexes are made by migrations/log.

Rows of `record` are never changed but by erasing, which takes their content out.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, MetaData, Table, Text

log_metadata = MetaData()

info = Table(
    "info",
    log_metadata,
    Column("id", Integer, primary_key=True),
    Column("log_id", LargeBinary, nullable=False),
    Column("verifier_key", Text, nullable=False),
)

record = Table(
    "record",
    log_metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("time_ms", BigInteger, nullable=False),
    Column("event", Text, nullable=False),
    Column("decision", Text),
    Column("model", Text),
    Column("user_token", LargeBinary),
    Column("conversation_token", LargeBinary),
    Column("leaf", LargeBinary, nullable=False),
    Column("metadata", LargeBinary),
    Column("sealed_key", LargeBinary),
    Column("body", LargeBinary),  # last: SQLite reads a row's earlier columns without its overflow pages
)

tree = Table(
    "tree",
    log_metadata,
    Column("id", Integer, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("frontier", LargeBinary, nullable=False),
    Column("kek", Integer, nullable=False),
    Column("checkpoint", Text, nullable=False),
)

roster = Table(
    "roster",
    log_metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("manifest", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("seq", Integer, nullable=False),
)

epoch = Table(
    "epoch",
    log_metadata,
    Column("key_id", LargeBinary, primary_key=True),
    Column("user_token", LargeBinary),
    Column("month", Text, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("roster_version", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
)

epoch_half = Table(
    "epoch_half",
    log_metadata,
    Column("key_id", LargeBinary, primary_key=True),
    Column("auditor", LargeBinary, primary_key=True),
    Column("kek", Integer, nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
)

open_turn = Table(
    "open_turn",
    log_metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("instance", Text, nullable=False),
)
