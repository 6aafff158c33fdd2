"""Reads a brand folder: brand.toml and the logos beside it."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from consentui.adapters.system.logo_file import LOGO_BYTES_MAX, logo_faults
from consentui.application.brand import Brand, BrandFault
from consentui.domain.errors import SettingsWrong

NAME_MAX = 40
# A longer one would be broken at the end of a line of the sidebar. Chinese has no such words.
WORD_MAX = 16
_FILE = "brand.toml"
_BYTES_MAX = 64 * 1024
_KEYS = ("name", "accent_light", "accent_dark", "contact", "logo", "logo_dark")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_MAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


def read_brand(folder: Path) -> tuple[Brand, tuple[BrandFault, ...]]:
    """What holds of it, and what does not. Raises SettingsWrong where brand.toml cannot be read at all."""
    path = folder / _FILE
    try:
        with path.open("rb") as file:
            content = file.read(_BYTES_MAX + 1)
        if len(content) > _BYTES_MAX:
            raise SettingsWrong(f"{path}: it is larger than 64 KiB")
        text = content.decode("utf-8-sig")
        values = tomllib.loads(text)
    except RecursionError as error:
        raise SettingsWrong(f"{path}: its brackets are too deep") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsWrong(f"{path}: this is not TOML: {error}") from error
    except OSError as error:
        raise SettingsWrong(f"{path}: it cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise SettingsWrong(f"{path}: it is not UTF-8") from error
    found: dict[str, Any] = {}
    faults: list[BrandFault] = []
    for key, value in values.items():
        wrong = tuple(_faults(key, value))
        if not wrong and key.startswith("logo"):
            found[key], wrong = _logo(folder, value)
        elif not wrong:
            found[key] = value
        faults += (BrandFault(f"{path}:{_line_of(text, key)}", f"{key}: {words}") for words in wrong)
    if ("accent_light" in values) is not ("accent_dark" in values):
        faults.append(BrandFault(str(path), "accent_light and accent_dark: one for each look, or neither"))
    return Brand(**found), tuple(faults)


def place_in_brand(folder: Path, key: str) -> str:
    """File and line of an entry of a brand that was read."""
    text = (folder / _FILE).read_bytes().decode("utf-8-sig", "replace")
    return f"{folder / _FILE}:{_line_of(text, key)}"


def _faults(key: str, value: object) -> Iterator[str]:
    if key not in _KEYS:
        yield f"there is no such entry; there are {', '.join(_KEYS)}"
    elif not isinstance(value, str) or not value.strip():
        yield "it is a text in quotation marks"
    elif key == "name":
        yield from _name_faults(value)
    elif key.startswith("accent") and not _COLOUR.fullmatch(value):
        yield "a colour is written as #rrggbb"
    elif key == "contact" and (not _MAIL.fullmatch(value) or len(value) > 254):
        yield "it is no plain mail address"


def _name_faults(name: str) -> Iterator[str]:
    if len(name) > NAME_MAX:
        yield f"it has {len(name)} characters, at most {NAME_MAX} stand in the window whole"
    longest = max((word for word in re.split(r"[\s-]+", name) if word.isascii()), key=len, default="")
    if len(longest) > WORD_MAX:
        yield f"{longest} has {len(longest)} letters: a word of more than {WORD_MAX} is broken in the sidebar"
    if name != name.strip() or any(unicodedata.category(sign)[0] == "C" for sign in name):
        yield "it holds control characters, or blanks at its ends"


def _logo(folder: Path, name: str) -> tuple[bytes | None, tuple[str, ...]]:
    """The file, read once: what is looked at is what is drawn. None where it is wrong, and how."""
    if Path(name).name != name or "\0" in name:
        return None, ("the file stands in the folder itself: only its name is written",)
    try:
        with (folder / name).open("rb") as file:
            content = file.read(LOGO_BYTES_MAX + 1)
    except OSError as error:
        return None, (f"{name} cannot be read ({error.strerror})",)
    wrong = tuple(f"{name}: {words}" for words in logo_faults(content))
    return None if wrong else content, wrong


def _line_of(text: str, key: str) -> int:
    wanted = re.compile(rf"""\s*(?:\[+\s*)?["']?{re.escape(key)}["']?\s*[\].=]""")
    return next((number for number, line in enumerate(text.splitlines(), 1) if wanted.match(line)), 1)
