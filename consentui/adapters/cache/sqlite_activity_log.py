"""One subject's record of activity in a SQLite file that may be lost at any time."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from consentui.adapters.cache.facet_json import facet_from_json, facet_to_json
from consentui.adapters.cache.log_file import LogFile, put_notes
from consentui.adapters.cache.log_pages import LogPages
from consentui.application.activity_log_ports import ExportedItem, LogProgress
from consentui.domain.activity import ActivityEntry
from consentui.domain.activity_log import LoggedFacet, LoggedItem, LogStretch, facet_of, ms_of
from consentui.domain.record import replace

_NO_ENTRIES: list[ExportedItem] = []


class SqliteActivityLog:
    """Implements ActivityLog; loop thread. A damaged file is made anew, an unusable one is like an empty one."""

    def __init__(self, file: LogFile) -> None:
        self._file = file
        self._facets: dict[str, int] | None = None
        self._counted: Counter[int] = Counter()

    def progress(self) -> LogProgress:
        return LogProgress(self._file.note("newer"), self._file.note("older"))

    def add(self, entries: Sequence[ActivityEntry], progress: LogProgress) -> int:
        def write(connection: sqlite3.Connection) -> int:
            self._counted.clear()
            with connection:
                new = sum(self._add(connection, entry) for entry in entries)
                counts = [(count, number) for number, count in self._counted.items()]
                connection.executemany("UPDATE facets SET count = count + ? WHERE id = ?", counts)
                put_notes(connection, newer=progress.newer, older=progress.older)
            return new

        self._facets = self._facets or self._known_facets()
        added = self._file.used(write, None)
        if added is None:
            self._facets = None  # what the failed step had put in is not there
        return added or 0

    def facets(self) -> tuple[LoggedFacet, ...]:
        def read(connection: sqlite3.Connection) -> tuple[LoggedFacet, ...]:
            rows = connection.execute("SELECT id, body, count FROM facets WHERE count > 0 ORDER BY id")
            found = ((number, facet_from_json(body), count) for number, body, count in rows)
            return tuple(LoggedFacet(number, facet, count) for number, facet, count in found if facet is not None)

        return self._file.used(read, ())

    def page(self, wanted: LogStretch) -> tuple[LoggedItem, ...]:
        return self._file.used(lambda connection: LogPages(connection).page(wanted), ())

    def index_of(self, item: LoggedItem, facet_ids: frozenset[int] | None) -> int:
        return self._file.used(lambda connection: LogPages(connection).index_of(item, facet_ids), 0)

    def receipt_ids(self, number: int) -> tuple[str, ...]:
        query = (
            "SELECT receipt FROM items WHERE number = ?1 AND receipt IS NOT NULL "
            "UNION ALL SELECT receipt FROM more WHERE item = ?1 AND receipt IS NOT NULL"
        )
        return self._file.used(lambda c: tuple(row[0] for row in c.execute(query, (number,))), ())

    def restart(self) -> None:
        def write(connection: sqlite3.Connection) -> None:
            with connection:
                for table in ("items", "more", "facets"):
                    connection.execute(f"DELETE FROM {table}")  # noqa: S608
                put_notes(connection, newer=None, older=None)

        self._file.used(write, None)
        self._facets = None

    def exported(self) -> Iterator[ExportedItem]:
        """Page by page: nothing is held between two of them, so that whoever reads may take their time."""
        page = LogStretch(0, 500)
        while items := self.page(page):
            for item in items:
                yield from self._file.used(partial(_entries, item), _NO_ENTRIES)
            after = page.first + len(items)
            page = LogStretch(after, 500, known=((after - 1, items[-1]),))

    def close(self) -> None:
        self._file.close()

    def _add(self, connection: sqlite3.Connection, entry: ActivityEntry) -> int:
        """1 where the entry is new."""
        if entry.batch_id is not None:
            is_known = "SELECT 1 FROM items WHERE entry = ?1 UNION ALL SELECT 1 FROM more WHERE entry = ?1"
            if connection.execute(is_known, (entry.id,)).fetchone() is not None:
                return 0
            if self._joins(connection, entry):
                return 1
        facet_id = self._facet_id(connection, facet_to_json(facet_of(entry)))
        insert = "INSERT OR IGNORE INTO items (entry, at, facet, batch, kind, receipt) VALUES (?, ?, ?, ?, ?, ?)"
        row = (entry.id, ms_of(entry.at), facet_id, entry.batch_id, entry.kind.value, entry.receipt_id)
        if connection.execute(insert, row).rowcount == 0:
            return 0
        self._counted[facet_id] += 1
        return 1

    def _joins(self, connection: sqlite3.Connection, entry: ActivityEntry) -> bool:
        """Whether another entry of its batch and kind is there; then it is one item with that."""
        query = (
            "SELECT items.number, facets.id, facets.body FROM items JOIN facets ON facets.id = items.facet "
            "WHERE batch = ? AND kind = ?"
        )
        row = connection.execute(query, (entry.batch_id, entry.kind.value)).fetchone()
        facet = None if row is None else facet_from_json(row[2])
        if row is None or facet is None:
            return False
        connection.execute("INSERT INTO more VALUES (?, ?, ?)", (entry.id, row[0], entry.receipt_id))
        if entry.purpose is not None and entry.purpose not in facet.purposes:
            wider = replace(facet, purposes=tuple(sorted((*facet.purposes, entry.purpose))))
            moved_to = self._facet_id(connection, facet_to_json(wider))
            self._counted[row[1]] -= 1
            self._counted[moved_to] += 1
            connection.execute("UPDATE items SET facet = ? WHERE number = ?", (moved_to, row[0]))
        return True

    def _facet_id(self, connection: sqlite3.Connection, body: str) -> int:
        """The number of the facet, which it gets now if it has none."""
        known = self._facets if self._facets is not None else {}
        number = known.get(body)
        if number is None:
            number = connection.execute("INSERT INTO facets (body, count) VALUES (?, 0)", (body,)).lastrowid or 0
            known[body] = number
        return number

    def _known_facets(self) -> dict[str, int]:
        return self._file.used(lambda c: dict(c.execute("SELECT body, id FROM facets")), {})


def _entries(item: LoggedItem, connection: sqlite3.Connection) -> list[ExportedItem]:
    query = (
        "SELECT entry, receipt, (SELECT check_value FROM links WHERE links.receipt = e.receipt), batch FROM "
        "(SELECT entry, receipt, batch FROM items WHERE number = ?1 UNION ALL "
        "SELECT more.entry, more.receipt, items.batch FROM more JOIN items ON items.number = more.item "
        "WHERE item = ?1) AS e"
    )
    rows = connection.execute(query, (item.number,)).fetchall()
    return [
        ExportedItem(entry, item.at_ms, item.facet_id, batch, receipt, check) for entry, receipt, check, batch in rows
    ]
