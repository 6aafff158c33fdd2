"""What is held of a person: profile fields, records of the operator's systems, and what was removed of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "profile_values",
        sa.Column("subject_id", sa.String(length=64), nullable=False),
        sa.Column("field", sa.String(length=32), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["subject_id"], ["subjects.id"], name=op.f("fk_profile_values_subject_id")),
        sa.PrimaryKeyConstraint("subject_id", "field", name=op.f("pk_profile_values")),
    )
    op.create_table(
        "held_records",
        sa.Column("subject_id", sa.String(length=64), nullable=False),
        sa.Column("category", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["subject_id"], ["subjects.id"], name=op.f("fk_held_records_subject_id")),
        sa.PrimaryKeyConstraint("subject_id", "category", "id", name=op.f("pk_held_records")),
    )
    for columns in (["subject_id", "category", "at", "id"], ["subject_id", "category", "kind", "at"]):
        op.create_index(op.f(f"ix_held_records_{'_'.join(columns)}"), "held_records", columns, unique=False)
    op.create_table(
        "removed_records",
        sa.Column("subject_id", sa.String(length=64), nullable=False),
        sa.Column("category", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["subject_id"], ["subjects.id"], name=op.f("fk_removed_records_subject_id")),
        sa.PrimaryKeyConstraint("subject_id", "category", "id", name=op.f("pk_removed_records")),
    )
