"""One subject's chain of receipts beside their record of activity, in the same file that may be lost at any time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from functools import partial

from consentui.adapters.cache.log_file import LogFile, put_notes
from consentui.application.activity_log_ports import ChainProgress, KeptReceipt
from consentui.domain.receipt_chain import CHAIN_START, ChainedReceipt, ChainEnd, CheckedLink

_PAGE = 500
_Rows = list[tuple[int, str, str, str]]
_NO_ROWS: _Rows = []


class SqliteKeptChain:
    """Implements KeptChain; loop thread."""

    def __init__(self, file: LogFile) -> None:
        self._file = file

    def progress(self) -> ChainProgress:
        check_value, subject = self._file.note("chain_end"), self._file.note("chain_subject")
        count, faults = self._file.used(_chain_counts, (0, 0))
        end = ChainEnd(check_value or CHAIN_START, subject, count)
        return ChainProgress(end, self._file.note("chain_cursor"), faults)

    def add(self, links: Sequence[CheckedLink], progress: ChainProgress) -> None:
        def write(connection: sqlite3.Connection) -> None:
            rows = [(x.link.receipt_id, x.link.compact, x.link.check_value, x.fault is not None) for x in links]
            with connection:
                insert = "INSERT OR IGNORE INTO links (receipt, compact, check_value, has_fault) VALUES (?, ?, ?, ?)"
                connection.executemany(insert, rows)
                end = progress.end
                notes = {"chain_end": end.check_value, "chain_subject": end.subject, "chain_cursor": progress.cursor}
                put_notes(connection, **notes)

        self._file.used(write, None)

    def restart(self) -> None:
        def write(connection: sqlite3.Connection) -> None:
            with connection:
                connection.execute("DELETE FROM links")
                put_notes(connection, chain_end=None, chain_subject=None, chain_cursor=None)

        self._file.used(write, None)

    def receipt(self, receipt_id: str) -> KeptReceipt | None:
        def read(connection: sqlite3.Connection) -> KeptReceipt | None:
            query = "SELECT place, receipt, compact, check_value, has_fault FROM links WHERE receipt = ?"
            row = connection.execute(query, (receipt_id,)).fetchone()
            if row is None:
                return None
            before = "SELECT receipt, compact, check_value FROM links WHERE place < ? ORDER BY place DESC LIMIT 1"
            after = "SELECT receipt, compact, check_value FROM links WHERE place > ? ORDER BY place LIMIT 1"
            beside = [connection.execute(query, row[:1]).fetchone() for query in (before, after)]
            links = [None if found is None else ChainedReceipt(*found) for found in beside]
            return KeptReceipt(ChainedReceipt(*row[1:4]), bool(row[4]), *links)

        return self._file.used(read, None)

    def keys(self) -> bytes | None:
        kept = self._file.note("keys")
        return None if kept is None else kept.encode()

    def keep_keys(self, jwks_json: bytes) -> None:
        def write(connection: sqlite3.Connection) -> None:
            with connection:
                put_notes(connection, keys=jwks_json.decode("utf-8", "replace"))

        self._file.used(write, None)

    def links(self) -> Iterator[ChainedReceipt]:
        place = 0
        while rows := self._file.used(partial(_rows_after, place), _NO_ROWS):
            yield from (ChainedReceipt(*row[1:]) for row in rows)
            place = rows[-1][0]


def _chain_counts(connection: sqlite3.Connection) -> tuple[int, int]:
    count, faults = connection.execute("SELECT count(*), coalesce(sum(has_fault), 0) FROM links").fetchone()
    return count, faults


def _rows_after(place: int, connection: sqlite3.Connection) -> _Rows:
    query = "SELECT place, receipt, compact, check_value FROM links WHERE place > ? ORDER BY place LIMIT ?"
    return connection.execute(query, (place, _PAGE)).fetchall()
