"""Reading one subject's chain and activity page by page, and the receipt of every answer to the policy."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("policy_answers", sa.Column("receipt_id", sa.String(length=64), nullable=True))
    op.create_index(op.f("ix_events_subject_id_seq"), "events", ["subject_id", "seq"])
    op.create_index(op.f("ix_events_subject_id_recorded_at_seq"), "events", ["subject_id", "recorded_at", "seq"])
    op.create_index(op.f("ix_sharings_subject_id_number"), "sharings", ["subject_id", "number"])
