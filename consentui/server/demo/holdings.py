"""What the made-up operator holds of its made-up people, reported by the same route as any operator's systems do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from consentui.server.app import Desks
from consentui.server.demo.demo_clock import START
from consentui.server.demo.people import PhoneInHand
from consentui.wire.operator_messages import RecordMessage

_POSTS = (
    "First frost on the lake this morning. The herons do not mind.",
    "Does anyone know a quiet place for a long lunch near the north gate?",
    "Three hours of walking, two hours of looking for the bus stop.",
    "The market had persimmons again. I carried home far too many.",
    "A small bridge, a big puddle, and a very proud dog.",
    "The exhibition closes on Sunday. Go for the last room.",
    "Rain all day, so the kitchen smells of ginger.",
    "New glasses. It turns out that trees have leaves.",
)
_COMMENTS = (
    "That light! Where did you stand?",
    "Thank you, I was looking for exactly this.",
    "Next time call me, I live round the corner.",
    "I would have taken the other path.",
    "Beautiful. The second one is my favourite.",
    "Same here, and I still have not learned it.",
)
_ABOUT = (
    "Photos from the lake",
    "A walk along the old wall",
    "Lunch by the canal",
    "The first snow in the hills",
    "A market in the morning",
)
_SEARCHES = ("lake path map", "persimmon cake", "night bus", "exhibition opening hours", "frost tomorrow")
_FOLLOWED = ("Old Wall Walks", "Canal Kitchen", "Weather of the Hills")


@dataclass(frozen=True, slots=True)
class Holding:
    """So many records of one kind, one every `every` before the demo begins."""

    category: str
    kind: str
    count: int
    every: dt.timedelta


_DAY = dt.timedelta(days=1)
_HOUR = dt.timedelta(hours=1)
_DEVICE = (
    Holding("device_push", "status", 1, _DAY),
    Holding("device_and_network", "log", 30, _DAY),
    Holding("apps", "installed", 12, _DAY),
)
HOLDINGS: Mapping[str, tuple[Holding, ...]] = {
    "mei_lin": (
        Holding("posts", "post", 38, 5 * _DAY),
        Holding("posts", "comment", 112, 40 * _HOUR),
        Holding("posts", "like", 640, 7 * _HOUR),
        Holding("feedback", "feedback", 2, 60 * _DAY),
        Holding("location", "gps", 24, 8 * _HOUR),
        Holding("media", "image", 41, 4 * _DAY),
        Holding("activity", "browse", 60, 3 * _HOUR),
        Holding("search", "keyword", 26, 30 * _HOUR),
        Holding("follows", "account", 3, 30 * _DAY),
        *_DEVICE,
    ),
    "sam_okoro": (),
    "layla_haddad": (
        Holding("posts", "post", 6, 9 * _DAY),
        Holding("posts", "comment", 9, 6 * _DAY),
        Holding("posts", "like", 21, 3 * _DAY),
        Holding("location", "gps", 9, 20 * _HOUR),
        Holding("search", "keyword", 4, 5 * _DAY),
        *_DEVICE,
    ),
}


async def prepare_holdings(desks: Desks, phones: Mapping[str, PhoneInHand], token: str) -> None:
    """Everything in one report. `token` is the operator's."""
    records = [
        record
        for key, phone in phones.items()
        for holding in HOLDINGS[key]
        for record in _records(phone.subject_id, holding)
    ]
    await desks.records.take(token, records)


def _records(subject_id: str, holding: Holding) -> Iterator[RecordMessage]:
    """The newest first; an hour and more before the demo begins."""
    for number in range(holding.count):
        yield RecordMessage(
            subject=subject_id,
            category=holding.category,
            id=f"{holding.kind}-{holding.count - number}",
            kind=holding.kind,
            at=START - _HOUR - number * holding.every,
            fields=_fields(holding.kind, number),
        )


def _fields(kind: str, number: int) -> dict[str, str]:
    match kind:
        case "post":
            return {"text": _POSTS[number % len(_POSTS)]}
        case "comment":
            return {"text": _COMMENTS[number % len(_COMMENTS)], "about": _ABOUT[number % len(_ABOUT)]}
        case "like":
            return {"about": _ABOUT[number % len(_ABOUT)]}
        case "keyword":
            return {"keyword": _SEARCHES[number % len(_SEARCHES)]}
        case "account":
            return {"account": _FOLLOWED[number % len(_FOLLOWED)]}
    return {kind: f"Made up, number {number + 1}"}
