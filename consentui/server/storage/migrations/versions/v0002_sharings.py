"""Sharings: what the operator reports as given to others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from consentui.server.storage.append_only import trigger_statements

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sharings",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("subject_id", sa.String(length=64), nullable=False),
        sa.Column("purpose", sa.String(length=64), nullable=False),
        sa.Column("recipient", sa.String(length=64), nullable=False),
        sa.Column("categories", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["subject_id"], ["subjects.id"], name=op.f("fk_sharings_subject_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_sharings")),
        sa.UniqueConstraint(
            "subject_id", "purpose", "recipient", "at", name=op.f("uq_sharings_subject_id_purpose_recipient_at")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_sharings_subject_id_at"), "sharings", ["subject_id", "at"], unique=False)
    for statement in trigger_statements(op.get_bind().dialect.name, "sharings"):
        op.execute(statement)
