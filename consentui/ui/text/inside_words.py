"""The words of looking inside a copy: names of files and fields as people read them, values, what was added."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QCoreApplication

from consentui.application.inspect_ports import EasyLine, FileDifference, Value
from consentui.ui.text.dates import Dates

translate = QCoreApplication.translate

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def label_of(line: EasyLine) -> str:
    """The name of a field as words: "created_at" is "Created at"; entries of a list are numbered."""
    if line.number:
        return translate("Inside", "Entry {number}").format(number=line.number)
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", line.label).replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:] if words else translate("Inside", "Value")


def value_words(value: Value, dates: Dates) -> str:
    """A value as it is read; empty where there is none."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return translate("Inside", "Yes") if value else translate("Inside", "No")
    if isinstance(value, str):
        return _moment_words(value, dates) or value
    return str(value)


def _moment_words(text: str, dates: Dates) -> str:
    """A time or a day in the words of this window; empty for anything else."""
    try:
        if _MOMENT.fullmatch(text):
            return dates.moment(dt.datetime.fromisoformat(text))
        if _DAY.fullmatch(text):
            return dates.day(dt.date.fromisoformat(text))
    except (ValueError, OverflowError):
        pass
    return ""


def empty() -> str:
    return translate("Inside", "Empty")


def file_line(name: str, size: str) -> str:
    """What stands below the name of a file: its folder and size."""
    folder = name.rpartition("/")[0]
    if not folder:
        return size
    return translate("Inside", "In {folder}, {size}").format(folder=folder, size=size)


def difference_title(found: FileDifference) -> str:
    """2 entries added, 1 entry gone"""
    added, gone = found.added, found.gone
    texts = []
    if added:
        texts.append(translate("Inside", "%n entries added", "", added))
    if gone:
        texts.append(translate("Inside", "%n entries only in the older copy", "", gone))
    return translate("Inside", "{file}: {what}").format(file=found.name, what=translate("Inside", ", ").join(texts))
