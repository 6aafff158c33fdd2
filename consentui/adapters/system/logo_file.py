"""Looks into a logo: an SVG that runs nothing and loads nothing, or a PNG of a size that can be drawn well."""

from __future__ import annotations

import re
import struct
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

LOGO_BYTES_MAX = 256 * 1024
PIXELS_MIN, PIXELS_MAX = 68, 1024
# Wider or higher than this beside its other side, it is small in the square it is drawn into.
SIDES_MAX = 1.1
_PNG = b"\x89PNG\r\n\x1a\n"
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")
_DRAWS = frozenset(
    {"svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "defs", "title", "desc"}
    | {"linearGradient", "radialGradient", "stop", "clipPath", "metadata"}
)
_ELSEWHERE = re.compile(r"url\(\s*['\"]?(?!#)|@import|expression\(|javascript:", re.IGNORECASE)


def logo_faults(content: bytes) -> Iterator[str]:
    """One sentence for each thing that is wrong."""
    if len(content) > LOGO_BYTES_MAX:
        yield f"it has {len(content):,} bytes, at most {LOGO_BYTES_MAX:,} are read"
    elif content.startswith(_PNG):
        yield from _png_faults(content)
    elif b"<svg" in content[:4096]:
        yield from _svg_faults(content)
    else:
        yield "it is neither SVG nor PNG"


def _png_faults(content: bytes) -> Iterator[str]:
    if len(content) < 33 or content[12:16] != b"IHDR":
        yield "the PNG is damaged"
        return
    width, height = struct.unpack(">II", content[16:24])
    if min(width, height) < PIXELS_MIN:
        yield f"it has {width} x {height} pixels, at least {PIXELS_MIN} x {PIXELS_MIN} are needed"
    if max(width, height) > PIXELS_MAX:
        yield f"it has {width} x {height} pixels, at most {PIXELS_MAX} x {PIXELS_MAX} are read"
    yield from _shape_faults(width, height)


def _svg_faults(content: bytes) -> Iterator[str]:
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        yield "it has a DOCTYPE: take it out"
        return
    try:
        root = ElementTree.fromstring(content)  # noqa: S314
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        yield f"it is not well formed ({error})"
        return
    for element in root.iter():
        yield from _element_faults(element)
    box = [float(number) for number in _NUMBER.findall(root.get("viewBox", ""))]
    if len(box) == 4 and box[2] > 0 and box[3] > 0:
        yield from _shape_faults(box[2], box[3])
    else:
        yield 'it has no viewBox, such as viewBox="0 0 34 34"'


def _element_faults(element: ElementTree.Element) -> Iterator[str]:
    name = _plain(str(element.tag))
    if name not in _DRAWS:
        yield f"it holds <{name}>: only shapes, gradients and groups are drawn"
    for attribute, value in element.attrib.items():
        plain = _plain(attribute)
        if plain.lower().startswith("on"):
            yield f"<{name}> has {plain}: nothing in a logo is run"
        elif plain == "href" and not value.startswith("#"):
            yield f"<{name}> loads {value[:60]!r}: nothing outside the file is loaded"
        elif _ELSEWHERE.search(value):
            yield f"<{name}> refers outside the file in {plain}"


def _shape_faults(width: float, height: float) -> Iterator[str]:
    longer, shorter = max(width, height), max(min(width, height), 0.001)
    if longer / shorter > SIDES_MAX:
        yield f"it is {width:g} x {height:g}, and it is drawn into a square: make both sides alike"


def _plain(name: str) -> str:
    return name.rpartition("}")[2]
