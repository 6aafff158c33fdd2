"""When a deletion is to be reminded of; those that wait already are, three days before their day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_THREE_DAYS_MS = 3 * 24 * 3600 * 1000


def upgrade() -> None:
    op.add_column("data_requests", sa.Column("remind_at", sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_data_requests_remind_at"), "data_requests", ["remind_at"])
    table = sa.table(
        "data_requests",
        *(sa.column(name, sa.BigInteger()) for name in ("remind_at", "not_before")),
        *(sa.column(name, sa.String()) for name in ("kind", "status")),
    )
    waiting = sa.and_(table.c.kind == "deletion", table.c.status.in_(["open", "in_progress"]))
    op.execute(sa.update(table).where(waiting).values(remind_at=table.c.not_before - _THREE_DAYS_MS))
