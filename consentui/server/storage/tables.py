"""All tables. Times are milliseconds since 1970, truth values 0 and 1: the same on SQLite and PostgreSQL."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

metadata: Final = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

# Every life the database had, oldest first.
epochs = sa.Table(
    "epochs",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("epoch", sa.String(64), nullable=False, unique=True),
    sa.Column("reason", sa.String(32), nullable=False),
    sa.Column("began_at", sa.BigInteger, nullable=False),
)

# Whose grants: accounts and devices. `chain_head` is the check value of the newest receipt.
subjects = sa.Table(
    "subjects",
    metadata,
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("kind", sa.String(8), nullable=False),
    sa.Column("created_at", sa.BigInteger, nullable=False),
    sa.Column("chain_head", sa.String(64), nullable=False),
)

accounts = sa.Table(
    "accounts",
    metadata,
    sa.Column("subject_id", sa.ForeignKey("subjects.id"), primary_key=True),
    sa.Column("phone", sa.String(16), nullable=False, unique=True),
    sa.Column("display_name", sa.String(64)),
)

devices = sa.Table(
    "devices",
    metadata,
    sa.Column("subject_id", sa.ForeignKey("subjects.id"), primary_key=True),
    sa.Column("token_hash", sa.String(64), nullable=False, unique=True),
    sa.Column("device_name", sa.String(64), nullable=False),
    sa.Column("created_at", sa.BigInteger, nullable=False),
    sa.Column("revoked_at", sa.BigInteger),
)

# `device_id` is a registered device, or the session's own id where none was named.
sessions = sa.Table(
    "sessions",
    metadata,
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("subject_id", sa.ForeignKey("accounts.subject_id"), nullable=False, index=True),
    sa.Column("device_id", sa.String(64), nullable=False, index=True),
    sa.Column("device_name", sa.String(64), nullable=False),
    sa.Column("signed_in_at", sa.BigInteger, nullable=False),
    sa.Column("last_seen_at", sa.BigInteger, nullable=False),
    sa.Column("expires_at", sa.BigInteger, nullable=False),
    sa.Column("ended_at", sa.BigInteger),
)

access_tokens = sa.Table(
    "access_tokens",
    metadata,
    sa.Column("token_hash", sa.String(64), primary_key=True),
    sa.Column("session_id", sa.ForeignKey("sessions.id"), nullable=False, index=True),
    sa.Column("expires_at", sa.BigInteger, nullable=False),
)

# `nonce` leads, with a secret outside the database, from a rotated token to its one successor.
refresh_tokens = sa.Table(
    "refresh_tokens",
    metadata,
    sa.Column("token_hash", sa.String(64), primary_key=True),
    sa.Column("session_id", sa.ForeignKey("sessions.id"), nullable=False, index=True),
    sa.Column("replaced_at", sa.BigInteger),
    sa.Column("nonce", sa.String(64)),
)

# One row per text message; `code_hash` needs a secret outside the database.
codes = sa.Table(
    "codes",
    metadata,
    sa.Column("attempt_id", sa.String(64), primary_key=True),
    sa.Column("phone", sa.String(16), nullable=False, index=True),
    sa.Column("code_hash", sa.String(64), nullable=False),
    sa.Column("sent_at", sa.BigInteger, nullable=False),
    sa.Column("used_at", sa.BigInteger),
)

# Wrong tries of a number, across its codes.
code_tries = sa.Table(
    "code_tries",
    metadata,
    sa.Column("phone", sa.String(16), primary_key=True),
    sa.Column("wrong", sa.Integer, nullable=False),
    sa.Column("last_at", sa.BigInteger, nullable=False),
)

# Append-only: answers to a policy version; the newest of a subject, version and change counts. Answers from before
# every one of them had a receipt have none.
policy_answers = sa.Table(
    "policy_answers",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("subject_id", sa.ForeignKey("subjects.id"), nullable=False, index=True),
    sa.Column("version", sa.String(32), nullable=False),
    sa.Column("change", sa.String(64), nullable=False),
    sa.Column("answer", sa.String(8), nullable=False),
    sa.Column("decided_at", sa.BigInteger, nullable=False),
    sa.Column("receipt_id", sa.String(64)),
    sqlite_autoincrement=True,
)

# Append-only: the log of decisions. `op_id` is the idempotency key and unique for ever.
events = sa.Table(
    "events",
    metadata,
    sa.Column("seq", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True),
    sa.Column("subject_id", sa.ForeignKey("subjects.id"), nullable=False),
    sa.Column("purpose", sa.String(64), nullable=False),
    sa.Column("rev", sa.BigInteger, nullable=False),
    sa.Column("value", sa.SmallInteger, nullable=False),
    sa.Column("op_id", sa.String(36), nullable=False, unique=True),
    sa.Column("batch_id", sa.String(36)),
    sa.Column("method", sa.String(32), nullable=False),
    sa.Column("policy_version", sa.String(32)),
    sa.Column("policy_hash", sa.String(64)),
    sa.Column("words_hash", sa.String(64)),
    sa.Column("language", sa.String(35)),
    sa.Column("device_name", sa.String(64)),
    sa.Column("recorded_at", sa.BigInteger, nullable=False),
    sa.Column("receipt_id", sa.String(64), nullable=False, unique=True),
    sa.Column("previous", sa.String(64), nullable=False),
    sa.Column("compact", sa.Text, nullable=False),
    sa.Column("check_value", sa.String(64), nullable=False),
    sa.UniqueConstraint("subject_id", "purpose", "rev"),
    sa.Index(None, "subject_id", "seq"),
    sa.Index(None, "subject_id", "recorded_at", "seq"),
    sqlite_autoincrement=True,
)

# What stands now: the newest event of each subject and purpose.
grants = sa.Table(
    "grants",
    metadata,
    sa.Column("subject_id", sa.ForeignKey("subjects.id"), primary_key=True),
    sa.Column("purpose", sa.String(64), primary_key=True),
    sa.Column("rev", sa.BigInteger, nullable=False),
    sa.Column("seq", sa.ForeignKey("events.seq"), nullable=False),
)

# Append-only: what the operator reported as given to others; `categories` is a JSON list.
sharings = sa.Table(
    "sharings",
    metadata,
    sa.Column("number", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True),
    sa.Column("subject_id", sa.ForeignKey("subjects.id"), nullable=False),
    sa.Column("purpose", sa.String(64), nullable=False),
    sa.Column("recipient", sa.String(64), nullable=False),
    sa.Column("categories", sa.Text, nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("recorded_at", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("subject_id", "purpose", "recipient", "at"),
    sa.Index(None, "subject_id", "at"),
    sa.Index(None, "subject_id", "number"),
    sqlite_autoincrement=True,
)

# Append-only: versions of the policy published while the service ran; `body` is the JSON of the publication.
policy_versions = sa.Table(
    "policy_versions",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("version", sa.String(32), nullable=False, unique=True),
    sa.Column("published_at", sa.BigInteger, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

# Append-only: incidents everybody is told of; `body` is the JSON of the announcement.
notices = sa.Table(
    "notices",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("id", sa.String(64), nullable=False, unique=True),
    sa.Column("announced_at", sa.BigInteger, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)

# Append-only: who said that they saw which notice.
notices_seen = sa.Table(
    "notices_seen",
    metadata,
    sa.Column("subject_id", sa.ForeignKey("subjects.id"), primary_key=True),
    sa.Column("notice_id", sa.String(64), primary_key=True),
    sa.Column("seen_at", sa.BigInteger, nullable=False),
)

# Subjects that were erased, and the event their chain ended with: no other trace of them is left.
closures = sa.Table(
    "closures",
    metadata,
    sa.Column("subject_id", sa.String(64), primary_key=True),
    sa.Column("closed_at", sa.BigInteger, nullable=False),
    sa.Column("seq", sa.BigInteger, nullable=False, index=True),
    sa.Column("check_value", sa.String(64), nullable=False),
)

# Requests about one's data; the row is the queue. `due_at`: when a worker takes it next, null where nothing is left to
# do. `fence` counts the claims: who writes with an older one writes nothing. `not_before`: a copy is ready no earlier.
# `categories` is a JSON list. `remind_at`: when a deletion is to be reminded of, null once it was.
data_requests = sa.Table(
    "data_requests",
    metadata,
    sa.Column("number", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True),
    sa.Column("id", sa.String(64), nullable=False, unique=True),
    sa.Column("subject_id", sa.ForeignKey("subjects.id"), nullable=False),
    sa.Column("op_id", sa.String(36), nullable=False, unique=True),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("language", sa.String(35), nullable=False),
    sa.Column("categories", sa.Text, nullable=False),
    sa.Column("words", sa.Text),
    sa.Column("place", sa.Text),
    sa.Column("status", sa.String(16), nullable=False),
    sa.Column("step", sa.String(16), nullable=False),
    sa.Column("reason", sa.String(32)),
    sa.Column("answer", sa.Text),
    sa.Column("received_at", sa.BigInteger, nullable=False),
    sa.Column("changed_at", sa.BigInteger, nullable=False),
    sa.Column("expected_by", sa.BigInteger),
    sa.Column("done", sa.BigInteger, nullable=False),
    sa.Column("total", sa.BigInteger, nullable=False),
    sa.Column("not_before", sa.BigInteger, nullable=False),
    sa.Column("due_at", sa.BigInteger, index=True),
    sa.Column("lease_until", sa.BigInteger, nullable=False),
    sa.Column("fence", sa.BigInteger, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("archive_size", sa.BigInteger),
    sa.Column("archive_sha256", sa.String(64)),
    sa.Column("ready_at", sa.BigInteger),
    sa.Column("expires_at", sa.BigInteger),
    sa.Column("downloaded_at", sa.BigInteger),
    sa.Column("remind_at", sa.BigInteger, index=True),
    sa.Index(None, "subject_id", "received_at"),
    sqlite_autoincrement=True,
)
# One open request of a kind per account, whoever asks at the same moment.
IS_OPEN: Final = data_requests.c.status.in_([sa.literal_column("'open'"), sa.literal_column("'in_progress'")])
sa.Index(
    "uq_data_requests_open",
    data_requests.c.subject_id,
    data_requests.c.kind,
    unique=True,
    sqlite_where=IS_OPEN,
    postgresql_where=IS_OPEN,
)

# What a person filled in; the phone number and the nickname stand in `accounts`.
profile_values = sa.Table(
    "profile_values",
    metadata,
    sa.Column("subject_id", sa.ForeignKey("subjects.id"), primary_key=True),
    sa.Column("field", sa.String(32), primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
    sa.Column("changed_at", sa.BigInteger, nullable=False),
)

# What the operator's own systems hold of a person, one row each; `fields` is a JSON object of texts.
held_records = sa.Table(
    "held_records",
    metadata,
    sa.Column("subject_id", sa.ForeignKey("subjects.id"), primary_key=True),
    sa.Column("category", sa.String(32), primary_key=True),
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("recorded_at", sa.BigInteger, nullable=False),
    sa.Column("fields", sa.Text, nullable=False),
    sa.Index(None, "subject_id", "category", "at", "id"),
    sa.Index(None, "subject_id", "category", "kind", "at"),
)

# What a person removed: reported again, it does not come back.
removed_records = sa.Table(
    "removed_records",
    metadata,
    sa.Column("subject_id", sa.ForeignKey("subjects.id"), primary_key=True),
    sa.Column("category", sa.String(32), primary_key=True),
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("removed_at", sa.BigInteger, nullable=False),
)

APPEND_ONLY: Final = ("events", "policy_answers", "sharings", "policy_versions", "notices", "notices_seen", "closures")
