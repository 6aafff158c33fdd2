"""Whole sentences one after the other, as the language of the window sets them: Chinese and Japanese without a gap."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_STOPS = ".。।"


def in_a_row(sentences: Sequence[str]) -> str:
    """The sentences as one text; "" for none."""
    pattern = translate("Sentences", "{first} {next}")
    return reduce(lambda first, then: pattern.format(first=first, next=then), sentences) if sentences else ""


def without_stop(sentence: str) -> str:
    """To be put into another sentence, which has its own full stop."""
    return sentence.rstrip(_STOPS)
