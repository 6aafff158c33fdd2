"""Brand folders for tests: a good one, changed entry by entry."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

GOOD = {
    "name": "Kestrel Home",
    "accent_light": "#5A2A82",
    "accent_dark": "#C9A6F0",
    "contact": "privacy@kestrel.example",
    "logo": "mark.svg",
}
NOTHING: Mapping[str, object] = MappingProxyType({})
MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 34 34"><rect width="34" height="34" rx="9" fill="#5A2A82"/>'
    '<path d="M9 25 L17 8 L25 25 Z" fill="#FFFFFF"/></svg>'
)


def brand_folder(folder: Path, entries: Mapping[str, object] = NOTHING, mark: bytes | str = MARK) -> Path:
    """The good brand with these entries instead; None leaves one out."""
    folder.mkdir(parents=True, exist_ok=True)
    values = {key: value for key, value in {**GOOD, **entries}.items() if value is not None}
    lines = [f'{key} = "{value}"' if isinstance(value, str) else f"{key} = {value}" for key, value in values.items()]
    (folder / "brand.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "mark.svg").write_bytes(mark if isinstance(mark, bytes) else mark.encode())
    return folder


def png(width: int, height: int) -> bytes:
    """A grey PNG of that size."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
