"""The employee's own history. Content is sealed; in clear stand random ids, positions, a keyed hash of the owner."""

import sqlalchemy as sa
from alembic import op

revision = "conversations_0001"
down_revision = None
branch_labels = ("conversations",)
depends_on = None


def upgrade() -> None:
    op.create_table(
        "key_check",
        sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "conversation",
        sa.Column("id", sa.LargeBinary, sa.CheckConstraint("length(id) = 16"), primary_key=True),
        sa.Column("owner", sa.LargeBinary, nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary, nullable=False),
        sa.Column("head", sa.LargeBinary, nullable=False),
        sa.Column("vault", sa.LargeBinary),
    )
    op.create_table(
        "message",
        sa.Column("id", sa.LargeBinary, sa.CheckConstraint("length(id) = 16"), primary_key=True),
        sa.Column(
            "conversation_id", sa.LargeBinary, sa.ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("conversation_id", "position"),
    )


def downgrade() -> None:
    op.drop_table("message")
    op.drop_table("conversation")
    op.drop_table("key_check")
