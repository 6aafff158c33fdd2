"""One open copy: its files as text, as lines, searched and compared. Everything in it is text and nothing else."""

from __future__ import annotations

import codecs
import json
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from threading import Event, Lock
from typing import IO

from consentui.adapters.copies.copy_comparison import difference
from consentui.adapters.copies.easy_lines import lines_of
from consentui.adapters.copies.json_entries import Entries, Entry, JsonBroken
from consentui.adapters.copies.zip_safety import open_safely
from consentui.application.inspect_ports import (
    EasyLine,
    EasyPart,
    FileDifference,
    FileKind,
    FoundIn,
    InsideFile,
    RawPart,
)
from consentui.domain.errors import CopyFlaw, CopyNotOpened

LINES_PER_PAGE = 120
RAW_PER_PAGE = 48 * 1024
_PIECE = 64 * 1024
_KINDS = {
    ".json": FileKind.JSON,
    ".txt": FileKind.TEXT,
    ".md": FileKind.TEXT,
    ".html": FileKind.TEXT,
    ".py": FileKind.TEXT,
    ".csv": FileKind.TEXT,
    ".jws": FileKind.TEXT,
    ".jsonl": FileKind.TEXT,
}


class ZipCopy:
    """Calls block, one at a time (from any thread); they raise CopyNotOpened where the file is damaged."""

    def __init__(self, path: Path) -> None:
        """Raises CopyNotOpened."""
        self.path = str(path)
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise CopyNotOpened("the file cannot be read", CopyFlaw.NOT_THERE) from error
        try:
            self._zip = open_safely(self._file)
        except OSError as error:
            self._file.close()
            raise CopyNotOpened("the file cannot be read", CopyFlaw.NOT_THERE) from error
        except CopyNotOpened:
            self._file.close()
            raise
        self.files = tuple(
            InsideFile(entry.filename, entry.file_size, _KINDS.get(Path(entry.filename).suffix.lower(), FileKind.OTHER))
            for entry in self._zip.infolist()
            if not entry.is_dir()
        )
        self._lock = Lock()
        # Where the last page ended, so that the next one need not begin at the start.
        self._reading: tuple[str, int, str, Iterator[EasyLine]] | None = None
        self._is_broken = False

    def easy(self, name: str, start: int, needle: str) -> EasyPart:
        with self._lock, _reading_it():
            lines = self._lines_from(name, start, needle)
            page = tuple(islice(lines, LINES_PER_PAGE))
            if len(page) < LINES_PER_PAGE:
                self._reading = None
                return EasyPart(page, is_broken=self._is_broken)
            self._reading = (name, start + LINES_PER_PAGE, needle, lines)
            return EasyPart(page, start + LINES_PER_PAGE)

    def raw(self, name: str, start: int) -> RawPart:
        with self._lock, _reading_it(), self._open(name) as file:
            if start:
                file.seek(start)
            data = file.read(RAW_PER_PAGE)
            is_last = len(data) < RAW_PER_PAGE or not file.read(1)
            if not is_last:
                data = _whole_letters(data)
            return RawPart(data.decode("utf-8", "replace"), None if is_last else start + len(data))

    def search(self, needle: str, is_over: Event) -> list[FoundIn]:
        wanted = needle.casefold()
        found = []
        for file in self.files:
            if is_over.is_set() or not wanted:
                break
            with self._lock, _reading_it():
                count = _count(self._texts(file.name), wanted, is_over) if file.kind is not FileKind.OTHER else 0
            if count:
                found.append(FoundIn(file.name, count))
        return found

    def added_since(self, older: ZipCopy) -> list[FileDifference]:
        before = {file.name for file in older.files if file.kind is FileKind.JSON}
        differences = []
        for file in self.files:
            if file.kind is not FileKind.JSON:
                continue
            with self._lock, _reading_it():
                past = older.entries(file.name) if file.name in before else iter(())
                differences.append(difference(file.name, past, lambda name=file.name: self.entries(name)))  # type: ignore[misc]
        return [found for found in differences if found.added or found.gone]

    def entries(self, name: str) -> Iterator[Entry]:
        """Raises JsonBroken where the file stops being JSON."""
        return iter(Entries(self._texts(name)))

    def close(self) -> None:
        with self._lock:
            self._zip.close()
            self._file.close()

    def _lines_from(self, name: str, start: int, needle: str) -> Iterator[EasyLine]:
        if self._reading is not None and self._reading[:3] == (name, start, needle):
            return self._reading[3]
        return islice(self._matching(name, needle.casefold()), start, None)

    def _matching(self, name: str, needle: str) -> Iterator[EasyLine]:
        """Lines of whole entries, as far as the file is JSON; then it is remembered that it is broken."""
        self._is_broken = False
        try:
            yield from lines_of(entry for entry in self.entries(name) if _has(entry, needle))
        except JsonBroken:
            self._is_broken = True

    def _texts(self, name: str) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        with self._open(name) as file:
            while piece := file.read(_PIECE):
                yield decoder.decode(piece)
        yield decoder.decode(b"", final=True)

    def _open(self, name: str) -> IO[bytes]:
        try:
            return self._zip.open(name)
        except KeyError as error:
            raise CopyNotOpened("no such file in it", CopyFlaw.DAMAGED) from error


@contextmanager
def _reading_it() -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise CopyNotOpened("a file in it is damaged", CopyFlaw.DAMAGED) from error
    except OSError as error:
        raise CopyNotOpened("the file cannot be read", CopyFlaw.NOT_THERE) from error


def _has(entry: Entry, needle: str) -> bool:
    text = json.dumps([entry.key, entry.value], ensure_ascii=False) if needle else ""
    return needle in text.casefold()


def _whole_letters(data: bytes) -> bytes:
    """Without the beginning of a letter of which the rest is still to come."""
    for length in range(1, 4):
        last = data[-length]
        if last < 0x80:
            return data
        if last >= 0xC0:
            wanted = 2 if last < 0xE0 else 3 if last < 0xF0 else 4
            return data[:-length] if wanted > length else data
    return data


def _count(texts: Iterator[str], needle: str, is_over: Event) -> int:
    """How often it stands there; also across two pieces, never the same place twice."""
    count, rest = 0, ""
    for text in texts:
        if is_over.is_set():
            break
        rest += text.casefold()
        *_, last = rest.rpartition(needle)
        count += rest.count(needle)
        rest = last[-(len(needle) - 1) :] if len(needle) > 1 else ""
    return count
