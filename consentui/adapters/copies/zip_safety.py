"""Whether a zip file is what it says: checked before anything of it is unpacked, in bounded time and memory."""

from __future__ import annotations

import re
import stat
import struct
import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from consentui.domain.errors import CopyFlaw, CopyNotOpened

FILES_MAX = 10_000
# A directory entry of a copy takes about 100 bytes; more than this is not read into memory.
DIRECTORY_MAX = 8 << 20
UNPACKED_MAX = 8 << 30
# Below this a file that grows does no harm; JSON packs 10 to 50 times, a bomb a thousand times.
UNPACKED_FREE = 64 << 20
GROWTH_MAX = 200
NAME_MAX = 200
LEVELS_MAX = 16

_END = struct.Struct("<4s4H2LH")
_END_MARK, _END_64_MARK = b"PK\x05\x06", b"PK\x06\x07"
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_LOCAL = struct.Struct("<4s5H3L2H")
_LOCAL_MARK = b"PK\x03\x04"
_COMMENT_MAX = 65_535
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DRIVE = re.compile(r"[A-Za-z]:")


def open_safely(file: BinaryIO) -> zipfile.ZipFile:
    """The zip file, once it is found plain and honest; raises CopyNotOpened, OSError."""
    _check_directory(file)
    try:
        opened = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, UnicodeError) as error:
        raise CopyNotOpened("the directory cannot be read", CopyFlaw.DAMAGED) from error
    entries = opened.infolist()
    if len(entries) > FILES_MAX:  # zipfile reads the directory to its end and asks no record how many there are
        raise CopyNotOpened("too many files", CopyFlaw.TOO_MANY_FILES)
    for entry in entries:
        _check_entry(entry)
    _check_names(entries)
    _check_growth(entries)
    _check_places(file, entries, opened.start_dir)
    return opened


def _check_directory(file: BinaryIO) -> None:
    """How many entries there are, before the directory is read into memory."""
    size = file.seek(0, 2)
    start = max(0, size - _END.size - _COMMENT_MAX)
    file.seek(start)
    tail = file.read()
    place = tail.rfind(_END_MARK)
    if place < 0 or len(tail) - place < _END.size:
        raise CopyNotOpened("no end of a directory", CopyFlaw.NO_ZIP)
    count, directory_size = _END.unpack_from(tail, place)[4:6]
    claims = list(_large_directories(file, start + place))
    if not claims or (count != 0xFFFF and directory_size != 0xFFFFFFFF):
        claims.append((count, directory_size))
    if any(count > FILES_MAX or directory_size > DIRECTORY_MAX for count, directory_size in claims):
        raise CopyNotOpened("too many files", CopyFlaw.TOO_MANY_FILES)


def _large_directories(file: BinaryIO, end: int) -> Iterator[tuple[int, int]]:
    """The same two numbers of every 64-bit record that a reader may take, whatever the small one says: that which the
    locator names, and that which stands right in front of it, where zipfile looks."""
    if end < _LOCATOR.size:
        return
    file.seek(end - _LOCATOR.size)
    mark, _, named, _ = _LOCATOR.unpack(file.read(_LOCATOR.size))
    if mark != _END_64_MARK:
        return
    for place in (named, end - _LOCATOR.size - _END_64.size):
        if 0 <= place <= end - _LOCATOR.size - _END_64.size:
            file.seek(place)
            fields = _END_64.unpack(file.read(_END_64.size))
            yield fields[7], fields[8]


def _check_entry(entry: zipfile.ZipInfo) -> None:
    if entry.flag_bits & _ENCRYPTED:
        raise CopyNotOpened("a file with a password", CopyFlaw.ENCRYPTED)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise CopyNotOpened("a link, or something else that is no file", CopyFlaw.LINK)
    if entry.compress_type not in _PACKINGS:
        raise CopyNotOpened("packed in a way that copies are not", CopyFlaw.DAMAGED)


def _check_names(entries: Sequence[zipfile.ZipInfo]) -> None:
    seen = set()
    for entry in entries:
        # `orig_filename` is what stands in the file; `filename` is cut at a NUL and has its slashes turned.
        name = entry.orig_filename
        if not _is_plain(name) or name.casefold() in seen:
            raise CopyNotOpened("a name that no copy has", CopyFlaw.BAD_NAME)
        seen.add(name.casefold())


def _is_plain(name: str) -> bool:
    """No way out of the archive, nothing that shows as something else."""
    parts = name.removesuffix("/").split("/")
    return (
        0 < len(name) <= NAME_MAX
        and len(parts) <= LEVELS_MAX
        and not any(part in ("", ".", "..") for part in parts)
        and "\\" not in name
        and not _DRIVE.match(name)
        and not any(unicodedata.category(letter).startswith("C") for letter in name)
    )


def _check_growth(entries: Sequence[zipfile.ZipInfo]) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if unpacked > UNPACKED_MAX or (unpacked > UNPACKED_FREE and unpacked > packed * GROWTH_MAX):
        raise CopyNotOpened("too large when unpacked", CopyFlaw.TOO_LARGE)


def _check_places(file: BinaryIO, entries: Sequence[zipfile.ZipInfo], directory: int) -> None:
    """Every file has bytes of its own: none begins before the one in front of it ends."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise CopyNotOpened("two files share bytes", CopyFlaw.OVERLAPPING)
        file.seek(entry.header_offset)
        head = file.read(_LOCAL.size)
        if len(head) < _LOCAL.size or not head.startswith(_LOCAL_MARK):
            raise CopyNotOpened("no file where one should be", CopyFlaw.DAMAGED)
        name_size, extra_size = _LOCAL.unpack(head)[9:11]
        end = entry.header_offset + _LOCAL.size + name_size + extra_size + entry.compress_size
    if end > directory:
        raise CopyNotOpened("a file that reaches into the directory", CopyFlaw.OVERLAPPING)
