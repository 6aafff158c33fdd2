"""What is held under the categories of the policy: fields a person filled in, and records of the operator's systems."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from consentui.server.clock import from_ms
from consentui.server.copies.sections import CopySection, TableSection, own_sections
from consentui.server.rules.profile_fields import CATEGORIES, FIELDS
from consentui.server.storage.statements import Row
from consentui.server.storage.tables import held_records, profile_values
from consentui.wire.base import AnswerMessage
from consentui.wire.copy_messages import CopyFieldMessage, CopyRecordMessage

PROFILE, HELD = "profile", "held"


def copy_sections(categories: Iterable[str], dialect: sa.Dialect) -> tuple[CopySection, ...]:
    """Everything a copy can hold: the account, what is held under these categories, and what was done and decided."""
    account, *rest = own_sections(dialect)
    return (account, *held_sections(categories, dialect), *rest)


def held_sections(categories: Iterable[str], dialect: sa.Dialect) -> Iterator[CopySection]:
    """One for each category, also where nothing is held: that is said, not left out."""
    for category in categories:
        yield _fields(category, dialect) if category in CATEGORIES else _records(category, dialect)


def section_name(prefix: str, category: str) -> str:
    return f"{prefix}-{category.replace('_', '-')}"


def _fields(category: str, dialect: sa.Dialect) -> CopySection:
    table = profile_values.c
    rows = sa.select(table.field, table.value, table.changed_at)
    fields = [rule.key for rule in FIELDS.values() if rule.category == category]
    only = sa.or_(*(table.field == field for field in fields))

    def make(row: Row) -> AnswerMessage:
        return CopyFieldMessage(field=row[0], value=row[1], changed_at=from_ms(row[2]))

    name = section_name(PROFILE, category)
    return TableSection(name, CopyFieldMessage, rows, table.subject_id, table.field, make, dialect, category, only)


def _records(category: str, dialect: sa.Dialect) -> CopySection:
    table = held_records.c
    rows = sa.select(table.id, table.kind, table.at, table.recorded_at, table.fields)

    def make(row: Row) -> AnswerMessage:
        fields = json.loads(row[4])
        return CopyRecordMessage(id=row[0], kind=row[1], at=from_ms(row[2]), recorded_at=from_ms(row[3]), fields=fields)

    name, only = section_name(HELD, category), table.category == category
    return TableSection(name, CopyRecordMessage, rows, table.subject_id, table.id, make, dialect, category, only)
