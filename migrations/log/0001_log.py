"""The log: records, its tree, rosters, epochs and their sealed halves, and the turns that are open."""

import sqlalchemy as sa
from alembic import op

revision = "log_0001"
down_revision = None
branch_labels = ("log",)
depends_on = None


def upgrade() -> None:
    op.create_table(
        "info",
        sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
        sa.Column("log_id", sa.LargeBinary, nullable=False),
        sa.Column("verifier_key", sa.Text, nullable=False),
    )
    op.create_table(
        "record",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("time_ms", sa.BigInteger, nullable=False),
        sa.Column("event", sa.Text, nullable=False),
        sa.Column("decision", sa.Text),
        sa.Column("model", sa.Text),
        sa.Column("user_token", sa.LargeBinary),
        sa.Column("conversation_token", sa.LargeBinary),
        sa.Column("leaf", sa.LargeBinary, nullable=False),
        sa.Column("metadata", sa.LargeBinary),
        sa.Column("sealed_key", sa.LargeBinary),
        sa.Column("body", sa.LargeBinary),
    )
    for name, column in (("record_of_user", "user_token"), ("record_of_conversation", "conversation_token")):
        # Partial, because an index page more is a page more to be written and synced with every record.
        there = sa.text(f"{column} IS NOT NULL")
        op.create_index(name, "record", [column], sqlite_where=there, postgresql_where=there)
    op.create_index("record_of_event", "record", ["event"])
    op.create_table(
        "tree",
        sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("frontier", sa.LargeBinary, nullable=False),
        sa.Column("kek", sa.Integer, nullable=False),
        sa.Column("checkpoint", sa.Text, nullable=False),
    )
    op.create_table(
        "roster",
        sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("manifest", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
    )
    op.create_table(
        "epoch",
        sa.Column("key_id", sa.LargeBinary, primary_key=True),
        sa.Column("user_token", sa.LargeBinary),
        sa.Column("month", sa.Text, nullable=False),
        sa.Column("public_key", sa.LargeBinary, nullable=False),
        sa.Column("roster_version", sa.Integer, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
    )
    op.create_index("epoch_of_user", "epoch", ["user_token", "month"])
    op.create_table(
        "epoch_half",
        sa.Column("key_id", sa.LargeBinary, primary_key=True),
        sa.Column("auditor", sa.LargeBinary, primary_key=True),
        sa.Column("kek", sa.Integer, nullable=False),
        sa.Column("wrapped", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "open_turn",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("instance", sa.Text, nullable=False),
    )


def downgrade() -> None:
    for table in ("open_turn", "epoch_half", "epoch", "roster", "tree", "record", "info"):
        op.drop_table(table)
