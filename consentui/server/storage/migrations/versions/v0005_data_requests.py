"""Requests about one's data: a copy, the deletion of the account, content about me."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "data_requests",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("subject_id", sa.String(length=64), nullable=False),
        sa.Column("op_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("categories", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("step", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("expected_by", sa.BigInteger(), nullable=True),
        *_counts_and_queue(),
        *_archive(),
        sa.ForeignKeyConstraint(["subject_id"], ["subjects.id"], name=op.f("fk_data_requests_subject_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_data_requests")),
        sa.UniqueConstraint("id", name=op.f("uq_data_requests_id")),
        sa.UniqueConstraint("op_id", name=op.f("uq_data_requests_op_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_data_requests_due_at"), "data_requests", ["due_at"], unique=False)
    listed = op.f("ix_data_requests_subject_id_received_at")
    op.create_index(listed, "data_requests", ["subject_id", "received_at"], unique=False)
    is_open = sa.text("status IN ('open', 'in_progress')")
    op.create_index(
        op.f("uq_data_requests_open"),
        "data_requests",
        ["subject_id", "kind"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )


def _counts_and_queue() -> list[sa.Column[int]]:
    return [
        sa.Column("done", sa.BigInteger(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("lease_until", sa.BigInteger(), nullable=False),
        sa.Column("fence", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
    ]


def _archive() -> list[sa.Column[object]]:
    return [
        sa.Column("archive_size", sa.BigInteger(), nullable=True),
        sa.Column("archive_sha256", sa.String(length=64), nullable=True),
        sa.Column("ready_at", sa.BigInteger(), nullable=True),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("downloaded_at", sa.BigInteger(), nullable=True),
    ]
