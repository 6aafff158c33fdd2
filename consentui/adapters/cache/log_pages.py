"""Pages out of a million items: from a neighbour that is known, from either end, and by counting only where it must."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from consentui.domain.activity_log import LoggedItem, LogStretch

# So few are found by their facets and put in order; more are met soon enough on the way through time.
_FEW = 20_000
_COLUMNS = "SELECT at, number, facet FROM items"


class LogPages:
    """Reads from one connection; no state of its own."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def page(self, wanted: LogStretch) -> tuple[LoggedItem, ...]:
        """The items of a page, newest first."""
        total = self._count(wanted.facet_ids)
        count = min(wanted.count, total - wanted.first)
        if count <= 0:
            return ()
        known = dict(wanted.known)
        before, after = known.get(wanted.first - 1), known.get(wanted.first + count)
        if before is not None:
            return self._older(wanted.facet_ids, before, count, 0, total)
        if after is not None:
            return self._newer(wanted.facet_ids, after, count, 0, total)
        behind = total - wanted.first - count
        if wanted.first <= behind:
            return self._older(wanted.facet_ids, None, count, wanted.first, total)
        return self._newer(wanted.facet_ids, None, count, behind, total)

    def index_of(self, item: LoggedItem, facet_ids: frozenset[int] | None) -> int:
        """How many items of these facets are newer than this one."""
        where = [_among(facet_ids), "(at, number) > (?, ?)"]
        query = f"SELECT count(*) FROM items {_index(by_facet=False)} WHERE {_all_of(where)}"  # noqa: S608
        (count,) = self._connection.execute(query, (item.at_ms, item.number)).fetchone()
        return int(count)

    def _count(self, facet_ids: frozenset[int] | None) -> int:
        query = f"SELECT coalesce(sum(count), 0) FROM facets WHERE {_all_of([_among(facet_ids, 'id')])}"  # noqa: S608
        (count,) = self._connection.execute(query).fetchone()
        return int(count)

    def _older(
        self, facet_ids: frozenset[int] | None, after: LoggedItem | None, count: int, skipped: int, total: int
    ) -> tuple[LoggedItem, ...]:
        rows = self._rows(facet_ids, after, "<", "DESC", count, skipped, total)
        return tuple(LoggedItem(*row) for row in rows)

    def _newer(
        self, facet_ids: frozenset[int] | None, before: LoggedItem | None, count: int, skipped: int, total: int
    ) -> tuple[LoggedItem, ...]:
        rows = self._rows(facet_ids, before, ">", "ASC", count, skipped, total)
        return tuple(LoggedItem(*row) for row in reversed(rows))

    def _rows(
        self,
        facet_ids: frozenset[int] | None,
        beside: LoggedItem | None,
        side: str,
        order: str,
        count: int,
        skipped: int,
        total: int,
    ) -> Sequence[tuple[int, int, int]]:
        where = [_among(facet_ids)]
        if beside is not None:
            where.append(f"(at, number) {side} ({beside.at_ms}, {beside.number})")
        index = _index(by_facet=facet_ids is not None and total <= _FEW)
        in_order = f"ORDER BY at {order}, number {order} LIMIT ? OFFSET ?"
        query = f"{_COLUMNS} {index} WHERE {_all_of(where)} {in_order}"
        return self._connection.execute(query, (count, skipped)).fetchall()


def _index(*, by_facet: bool) -> str:
    return f"INDEXED BY {'items_by_facet' if by_facet else 'items_by_time'}"


def _among(facet_ids: frozenset[int] | None, column: str = "facet") -> str:
    """Whole numbers of our own making: they may stand in the statement."""
    if facet_ids is None:
        return ""
    return f"{column} IN ({', '.join(str(int(number)) for number in sorted(facet_ids))})"


def _all_of(conditions: Sequence[str]) -> str:
    return " AND ".join(condition for condition in conditions if condition) or "1"
