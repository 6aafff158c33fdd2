"""Zip files for the viewer: a plain copy, and every kind of dishonest one."""

from __future__ import annotations

import io
import json
import stat
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PROFILE = {
    "phone": "+86 138 •••• 4471",
    "nickname": "Mei Lin",
    "picture": "avatar.jpg, 212 KB",
    "gender": None,
    "region": "Hangzhou",
    "created_at": "2024-03-12T12:17:00Z",
    "is_verified": False,
}
SHARED = {
    "purpose": "location.results",
    "sharings": [
        {"at": f"2026-11-{day:02d}T09:41:00Z", "recipient": "Baidu Maps", "categories": ["GPS position"]}
        for day in range(20, 26)
    ],
}
PLAIN: dict[str, Any] = {
    "account/profile.json": PROFILE,
    "activity/shared.json": SHARED,
    "posts/posts.json": [{"id": number, "text": f"Post {number} about tea"} for number in range(1, 301)],
    "index.html": "<html><script>alert(1)</script><img src='file:///etc/passwd'></html>",
    "verify.py": "print('checked')\n",
    "media/avatar.jpg": b"\xff\xd8\xff\xe0" + bytes(100),
}


def zip_of(files: Mapping[str, Any] = PLAIN) -> bytes:
    """Values that are not text or bytes are written as JSON."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, value in files.items():
            archive.writestr(zipfile.ZipInfo(name), as_bytes(value), zipfile.ZIP_DEFLATED)
    return made.getvalue()


def as_bytes(value: Any) -> bytes:
    if isinstance(value, bytes):
        return value
    return value.encode() if isinstance(value, str) else json.dumps(value, ensure_ascii=False).encode()


def written(folder: Path, data: bytes, name: str = "copy.zip") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def named(name: str) -> bytes:
    """A file of this name in the directory and at its place, byte for byte."""
    if not name.isascii():
        return zip_of({name: b"data"})
    made = bytearray(zip_of({"x" * len(name): b"data"}))
    return bytes(made).replace(b"x" * len(name), name.encode())


def with_mode(mode: int) -> bytes:
    """A "file" of this kind: a link, a device."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        entry = zipfile.ZipInfo("link")
        entry.create_system = 3
        entry.external_attr = (mode | 0o777) << 16
        archive.writestr(entry, b"/etc/passwd")
    return made.getvalue()


def link() -> bytes:
    return with_mode(stat.S_IFLNK)


def bomb(megabytes: int = 300) -> bytes:
    """Grows a thousand times; the directory says so."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive, archive.open("z", "w") as file:
        for _ in range(megabytes):
            file.write(bytes(1 << 20))
    return made.getvalue()


def lying_bomb() -> bytes:
    """As `bomb`, but the directory claims that it unpacks to 10 bytes."""
    made = bytearray(bomb(100))
    place = made.rfind(b"PK\x01\x02")
    struct.pack_into("<L", made, place + 24, 10)
    return bytes(made)


def many_files(count: int = 100_000) -> bytes:
    """So many empty files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for number in range(count):
            archive.writestr(zipfile.ZipInfo(f"{number}.json"), b"")
    return made.getvalue()


def many_claimed() -> bytes:
    """One file, and an end record that claims billions of them over a directory of gigabytes."""
    made = bytearray(zip_of({"a.json": {}}))
    place = made.rfind(b"PK\x05\x06")
    struct.pack_into("<2H2L", made, place + 8, 65_000, 65_000, 4_000_000_000, 0)
    return bytes(made)


def many_files_said_to_be_few(count: int = 20_000) -> bytes:
    """More files than the end record admits: whoever reads the directory to its end finds them all."""
    made = bytearray(many_files(count))
    struct.pack_into("<2H", made, made.rfind(b"PK\x05\x06") + 8, 1, 1)
    return bytes(made)


def hidden_directory(*, is_elsewhere: bool) -> bytes:
    """A small end record, and in front of it a 64-bit one of 9 MB that it does not speak of. `is_elsewhere`: the
    locator names a small record, while the large one stands where Python looks for it."""
    files = zip_of({"a.json": {}})
    place = files.rfind(b"PK\x05\x06")
    (size, start) = struct.unpack_from("<2L", files, place + 12)

    def record(directory: int) -> bytes:
        return struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, directory, start)

    padding = bytes(9 << 20)
    body, end = files[:place] + padding, files[place:]
    small = record(size) if is_elsewhere else b""
    named = len(body)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, named, 1)
    return body + small + record(size + len(padding)) + locator + end


def encrypted() -> bytes:
    """Says that its file has a password."""
    made = bytearray(zip_of({"a.json": {}}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        struct.pack_into("<H", made, made.find(mark) + offset, 1)
    return bytes(made)


def overlapping() -> bytes:
    """Two names for the same bytes."""
    made = bytearray(zip_of({"a.json": {"x": 1}, "b.json": {"x": 1}}))
    first = made.find(b"PK\x01\x02")
    second = made.find(b"PK\x01\x02", first + 4)
    struct.pack_into("<L", made, second + 42, 0)
    return bytes(made)


def reaching() -> bytes:
    """A file whose bytes reach into the directory."""
    made = bytearray(zip_of({"a.json": {"x": 1}}))
    place = made.find(b"PK\x01\x02")
    (size,) = struct.unpack_from("<L", made, place + 20)
    struct.pack_into("<L", made, place + 20, size + 30)
    return bytes(made)


def damaged_inside() -> bytes:
    """One byte of a file's content is not what it was."""
    made = bytearray(zip_of({"a.json": [{"n": number} for number in range(1000)]}))
    made[200] ^= 0xFF
    return bytes(made)
