"""What a demo is asked to play or to write down."""

from __future__ import annotations

import enum
from collections.abc import Callable
from pathlib import Path

from consentui.domain.record import Record
from consentui.ui.demo.scenario.values import Scenario


class Speed(enum.Enum):
    """How fast the pointer goes to what it clicks."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"


class Performance(Record):
    """`scenario` None plays nothing, `record_to` None writes nothing. `pictures` is the folder for pictures;
    `is_closing`: the window closes after the last step. `tell` and `complain` take one line each; `numbers` are the
    made-up people's phone numbers, the only ones that are written down."""

    scenario: Scenario | None
    pictures: Path
    speed: Speed
    is_closing: bool
    record_to: Path | None
    tell: Callable[[str], None]
    complain: Callable[[str], None]
    numbers: tuple[str, ...] = ()
