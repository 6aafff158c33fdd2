"""The work on a copy: made member by member, each kept before the next, put on the shelf, removed when it expires."""

from __future__ import annotations

import datetime as dt
import errno
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from consentui.domain.catalogue import Catalogue
from consentui.domain.receipt_chain import CHAIN_START
from consentui.runtime.file_calls import FileCalls
from consentui.server.clock import from_ms, to_ms
from consentui.server.copies.archive_state import ArchiveState, FileRow
from consentui.server.copies.archive_writer import ArchiveWriter
from consentui.server.copies.readable_copy import PageWords, ReadableCopy
from consentui.server.copies.sections import CopySection, Key, Span
from consentui.server.copies.shelf import CopyShelf
from consentui.server.edition import Edition
from consentui.server.jobs.turn import Turn
from consentui.server.security.subject_keys import SubjectKeys
from consentui.server.storage.request_storage import ArchiveRow, RequestRow
from consentui.server.storage.thread import StorageThread
from consentui.wire import codec
from consentui.wire.base import AnswerMessage
from consentui.wire.copy_messages import (
    COPY_SCHEMA,
    CopyDecisionMessage,
    CopyFileMessage,
    CopyManifestMessage,
)
from consentui.wire.grant_messages import KeysMessage
from consentui.wire.schema import entries_schema, file_schema

# One file holds so many entries: what a viewer opens at once.
ENTRIES_PER_FILE = 20_000
# Read in one go, in a short transaction of its own.
ENTRIES_PER_PAGE = 1_000
SHOWN_ON_PAGE = 200
# What a kill can cost. Every checkpoint syncs the disk, which the commits of everybody else wait for.
KEPT_EVERY_S = 2.0
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True)
class CopyWorkshop:
    """What every copy is made with; owned by the worker. `resources`: the verify script and the words of the page."""

    storage: StorageThread
    sections: Sequence[CopySection]
    shelf: CopyShelf
    keys: SubjectKeys
    edition: Edition
    public_keys: KeysMessage
    epoch: str
    resources: Path
    life: dt.timedelta
    entries_per_file: int = ENTRIES_PER_FILE
    entries_per_page: int = ENTRIES_PER_PAGE
    kept_every_s: float = KEPT_EVERY_S
    calls: FileCalls = field(default_factory=FileCalls)


class CopyJob:
    """Implements JobKind for `access`."""

    is_given_up = True

    def __init__(self, workshop: CopyWorkshop) -> None:
        self._shop = workshop

    def work(self, turn: Turn) -> None:
        row = turn.row
        if row.status == "fulfilled":
            self.clear(row)
            turn.settle(replace(row, status="expired", due_at=None))
            return
        if row.status == "open":
            turn.begin("preparing")
        archive = self._made(turn)
        if archive is None:
            return
        shelf = self._shop.shelf
        shelf.remove(row.id, row.fence, but=shelf.sealed(row.id, row.fence))
        ready = replace(turn.row, status="fulfilled", step="ready", archive=archive, due_at=archive.expires_at)
        turn.settle(replace(ready, done=ready.total, expected_by=None))

    def clear(self, row: RequestRow) -> None:
        self._shop.shelf.remove(row.id, row.fence)

    def _made(self, turn: Turn) -> ArchiveRow | None:
        making = _Making(self._shop, turn)
        try:
            return making.run()
        except OSError as error:
            if error.errno in _NO_ROOM:
                # The service needs what room there is; half a copy is of no use to anybody meanwhile.
                self.clear(turn.row)
            raise
        finally:
            making.close()


class _Making:
    """One claim's work on one copy that is not whole yet."""

    def __init__(self, shop: CopyWorkshop, turn: Turn) -> None:
        self._shop = shop
        self._turn = turn
        self._row = turn.row
        chosen = set(turn.row.wish.categories)
        self._sections = [s for s in shop.sections if s.category is None or not chosen or s.category in chosen]
        key = shop.keys.make(turn.row.subject_id)
        self._writer = ArchiveWriter(shop.shelf, turn.row, key, shop.calls)
        self._kept_s = turn.monotonic_s()

    def close(self) -> None:
        self._writer.close()

    def run(self) -> ArchiveRow | None:
        """The copy, whole and on the shelf; None where it was put off."""
        state = self._writer.open(self._fresh())
        if not state.files:
            state = self._kept(replace(state, files=tuple(self._extras())))
        while state.section < len(self._sections):
            if self._is_put_off(state):
                return None
            state = self._kept(self._one_file(state))
        if not state.has_page:
            page = self._writer.add("index.html", self._page(state))
            state = self._kept(replace(state, files=(*state.files, page), has_page=True))
        if self._is_put_off(state):
            return None
        self._writer.add("manifest.json", [codec.encode_pretty(self._manifest(state))])
        size, sha256 = self._writer.finish()
        ready_at = self._turn.now()
        return ArchiveRow(size, sha256, ready_at, ready_at + self._shop.life)

    def _fresh(self) -> ArchiveState:
        spans = {section.name: self._ask(section.span) for section in self._sections}
        return ArchiveState(to_ms(self._turn.now()), spans, chain_head=CHAIN_START)

    def _kept(self, state: ArchiveState, *, is_urgent: bool = False) -> ArchiveState:
        """The state, brought onto the medium where that is due."""
        if is_urgent or self._turn.monotonic_s() - self._kept_s >= self._shop.kept_every_s:
            state = self._writer.checkpoint(state)
            self._turn.note_kept()
            self._kept_s = self._turn.monotonic_s()
        self._turn.note(state.done, state.total)
        return state

    def _is_put_off(self, state: ArchiveState) -> bool:
        """A copy that is to take its time goes on when so much of the time has passed as is done of the files."""
        not_before = self._row.not_before
        if self._turn.now() >= not_before:
            return False
        steps = len(self._sections) + 1
        waits = (not_before - self._row.received_at) * (min(state.section + 1, steps) / steps)
        due = self._row.received_at + waits
        if state.section < len(self._sections) and self._turn.now() >= due:
            return False
        self._kept(state, is_urgent=True)
        self._turn.rest(due, done=state.done, total=state.total, expected_by=not_before)
        return True

    def _extras(self) -> Iterator[FileRow]:
        """What needs no reading of the database: keys, the verify script, the schemas."""
        add = self._writer.add
        yield add("keys.json", [codec.encode_pretty(self._shop.public_keys)])
        yield add("verify.py", [(self._shop.resources / "verify.py").read_bytes()])
        for section in self._sections:
            schema = json.dumps(entries_schema(section.kind), ensure_ascii=False, indent=2)
            yield add(_schema_path(section), [schema.encode() + b"\n"])
        yield add("schema/manifest.json", [json.dumps(file_schema(CopyManifestMessage), indent=2).encode() + b"\n"])

    def _one_file(self, state: ArchiveState) -> ArchiveState:
        """One file of the section that is under way, or on to the next section."""
        section = self._sections[state.section]
        entries = _Entries(self._shop, self._page_of(section), state, self._note)
        path = f"data/{section.name}-{state.part + 1:04d}.json"
        about = {"section": section.name, "schema": _schema_path(section)}
        row = self._writer.add(path, entries.pieces(), **about)
        row = replace(row, entries=entries.count)
        state = replace(
            state,
            files=(*state.files, row),
            done=state.done + entries.count,
            after=entries.after,
            part=state.part + 1,
            chain_head=entries.check_value or state.chain_head,
        )
        if entries.is_at_end:
            state = replace(state, section=state.section + 1, after=None, part=0)
        return state

    def _page_of(
        self, section: CopySection
    ) -> Callable[[ArchiveState, Key | None, int], Sequence[tuple[Key, AnswerMessage]]]:
        def page(state: ArchiveState, after: Key | None, most: int) -> Sequence[tuple[Key, AnswerMessage]]:
            last = state.spans[section.name].last
            if last is None:
                return ()
            subject_id = self._row.subject_id
            return self._shop.storage.run_blocking(
                lambda transaction: section.page(transaction, subject_id, after, last, most), is_writing=False
            )

        return page

    def _note(self, state: ArchiveState, more: int) -> None:
        self._turn.note(state.done + more, state.total)

    def _page(self, state: ArchiveState) -> Iterator[bytes]:
        page = ReadableCopy(PageWords(self._shop.resources, self._row.wish.language), self._catalogue())
        wish = self._row.wish
        yield from page.head(self._shop.edition.name, self._row.received_at, from_ms(state.began_ms), wish.categories)
        for section in self._sections:
            span = state.spans[section.name]
            yield from page.section(section, self._newest(section, span.last), span.count)
        yield from page.end()

    def _newest(self, section: CopySection, last: Key | None) -> Sequence[AnswerMessage]:
        if last is None:
            return ()
        subject_id = self._row.subject_id
        return self._shop.storage.run_blocking(
            lambda transaction: section.newest(transaction, subject_id, last, SHOWN_ON_PAGE), is_writing=False
        )

    def _catalogue(self) -> Catalogue:
        texts = self._shop.edition.in_force(self._turn.now().date()).texts
        text = texts.get(self._row.wish.language) or next(iter(texts.values()))
        return text.catalogue

    def _manifest(self, state: ArchiveState) -> CopyManifestMessage:
        edition = self._shop.edition
        return CopyManifestMessage(
            schema=COPY_SCHEMA,
            service_id=edition.service_id,
            service_name=edition.name,
            request_id=self._row.id,
            subject=self._row.subject_id,
            asked_at=self._row.received_at,
            made_at=from_ms(state.began_ms),
            language=self._row.wish.language,
            policy_version=edition.in_force(self._turn.now().date()).version,
            epoch=self._shop.epoch,
            chain_head=state.chain_head,
            categories=list(self._row.wish.categories),
            counts={name: span.count for name, span in state.spans.items()},
            files=[
                CopyFileMessage(
                    path=file.path,
                    sha256=file.sha256,
                    size=file.size,
                    entries=file.entries,
                    section=file.section,
                    schema=file.schema,
                )
                for file in state.files
            ],
        )

    def _ask(self, span: Callable[..., Span]) -> Span:
        subject_id = self._row.subject_id
        return self._shop.storage.run_blocking(lambda transaction: span(transaction, subject_id), is_writing=False)


class _Entries:
    """The entries of one file, as they are read: JSON pieces, and where they end."""

    def __init__(
        self,
        shop: CopyWorkshop,
        page: Callable[[ArchiveState, Key | None, int], Sequence[tuple[Key, AnswerMessage]]],
        state: ArchiveState,
        note: Callable[[ArchiveState, int], None],
    ) -> None:
        self._most, self._at_once = shop.entries_per_file, shop.entries_per_page
        self._page = page
        self._state = state
        self._note = note
        self.after = state.after
        self.count = 0
        self.check_value: str | None = None
        self.is_at_end = False

    def pieces(self) -> Iterator[bytes]:
        """`{"entries":[…]}`, an entry on each line."""
        yield b'{"entries":['
        while self.count < self._most and not self.is_at_end:
            rows = self._page(self._state, self.after, self._at_once)
            self.is_at_end = len(rows) < self._at_once
            if rows:
                lines = b",\n".join(codec.encode(message) for _, message in rows)
                yield (b",\n" if self.count else b"\n") + lines
                self.after, newest = rows[-1]
                self.count += len(rows)
                if isinstance(newest, CopyDecisionMessage):
                    self.check_value = newest.check_value
            self._note(self._state, self.count)
        yield b"\n]}\n"


def _schema_path(section: CopySection) -> str:
    return f"schema/{section.name}.json"
