"""The triggers that make a table append-only, for each kind of database."""

from __future__ import annotations

from collections.abc import Iterator


def erasable_trigger_statements(dialect: str, table: str) -> Iterator[str]:
    """SQL that replaces the triggers of a table with a `subject_id`: rows may go with their subject, whose closing is
    on record in the same transaction, and in no other way."""
    refusal = f"'{table} is append-only'"
    closed = "SELECT 1 FROM closures WHERE closures.subject_id = OLD.subject_id"
    if dialect == "sqlite":
        yield f"DROP TRIGGER {table}_no_delete"
        yield (
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} WHEN NOT EXISTS ({closed}) "
            f"BEGIN SELECT RAISE(ABORT, {refusal}); END"
        )
        return
    yield f"DROP TRIGGER {table}_append_only ON {table}"
    yield (
        f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR TRUNCATE ON {table} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {table}_append_only()"
    )
    yield (
        f"CREATE FUNCTION {table}_erasable() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN IF NOT EXISTS ({closed}) THEN RAISE EXCEPTION {refusal}; END IF; RETURN OLD; END $$"
    )
    yield (f"CREATE TRIGGER {table}_erasable BEFORE DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {table}_erasable()")


def trigger_statements(dialect: str, table: str) -> Iterator[str]:
    """SQL that forbids update, delete and (PostgreSQL) truncate on `table`."""
    if dialect == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            yield (
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
        return
    yield (
        f"CREATE FUNCTION {table}_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{table} is append-only'; END $$"
    )
    yield (
        f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {table}_append_only()"
    )
