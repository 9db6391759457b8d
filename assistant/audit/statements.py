"""The statements of an append, made once: making one costs as much as running it."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select, update

from assistant.audit.tables import epoch, record, roster, tree

TREE = select(tree.c.size, tree.c.frontier, tree.c.kek, tree.c.checkpoint)
SET_TREE = update(tree).where(tree.c.id == 1)
ROSTER = select(roster).order_by(roster.c.version.desc()).limit(1)
LEAF = select(record.c.leaf).where(record.c.seq == bindparam("seq"))
SEALED_TO = select(record.c.leaf, record.c.metadata).where(record.c.seq == bindparam("seq"))
OF_EVENT = select(record.c.seq).where(record.c.event == bindparam("event")).limit(1)
INSERT = insert(record)
EPOCH_BY_ID = select(epoch).where(epoch.c.key_id == bindparam("key_id"))
EPOCH = (
    select(epoch)
    .where(epoch.c.month == bindparam("month"), epoch.c.roster_version == bindparam("version"))
    .order_by(epoch.c.seq.desc())
    .limit(1)
)
EPOCH_OF_SYSTEM = EPOCH.where(epoch.c.user_token.is_(None))
EPOCH_OF_USER = EPOCH.where(epoch.c.user_token == bindparam("user"))
