"""Closed subjects; what is append-only may go with its subject."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from consentui.server.storage.append_only import erasable_trigger_statements, trigger_statements

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ERASABLE = ("events", "policy_answers", "sharings", "notices_seen")


def upgrade() -> None:
    op.create_table(
        "closures",
        sa.Column("subject_id", sa.String(length=64), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("check_value", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("subject_id", name=op.f("pk_closures")),
    )
    op.create_index(op.f("ix_closures_seq"), "closures", ["seq"], unique=False)
    dialect = op.get_bind().dialect.name
    for statement in trigger_statements(dialect, "closures"):
        op.execute(statement)
    for table in _ERASABLE:
        for statement in erasable_trigger_statements(dialect, table):
            op.execute(statement)
