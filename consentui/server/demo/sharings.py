"""What the made-up operator shares about its made-up people, by the demo's clock, and reports as any operator does."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from consentui.server.app import Desks
from consentui.server.demo.demo_clock import OFFSET, DemoClock
from consentui.server.demo.people import PEOPLE, DemoPerson
from consentui.server.refusal import Refusal
from consentui.server.rules.sharings import Sharing
from consentui.server.storage.thread import CommitUnknown, StorageFailed
from consentui.server.storage.transaction import Transaction

_MONDAY, _SATURDAY, _SUNDAY = 0, 5, 6
_DAY = dt.timedelta(days=1)
# A clock that was moved is looked at again after this long at the latest.
_LONGEST_WAIT_S = 3600.0
# A clock that is moved by years need not leave a sharing for every day of them.
_LOOK_BACK = dt.timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Habit:
    """A moment of the day, or of one day of the week, at which data goes to a recipient while its purpose is on."""

    purpose: str
    recipient: str
    categories: tuple[str, ...]
    at: dt.time
    weekday: int | None = None


_GPS = ("GPS position",)
_PROFILE = ("Nickname", "Profile picture")
HABITS: tuple[Habit, ...] = (
    Habit("location.results", "baidu_maps", _GPS, dt.time(9, 41)),
    Habit("location.results", "baidu_maps", _GPS, dt.time(14, 5), _MONDAY),
    Habit("location.results", "baidu_maps", _GPS, dt.time(18, 10)),
    Habit("location.results", "baidu_maps", _GPS, dt.time(20, 32)),
    Habit("share.orbit_games", "orbit_games", _PROFILE, dt.time(18, 30), _SATURDAY),
    Habit("share.lark_social", "lark_social", _PROFILE, dt.time(11, 20), _SUNDAY),
)


class DemoSharings:
    """Owned by one life of the demo, on its event loop. `token` is the operator's."""

    def __init__(self, desks: Desks, clock: DemoClock, token: str) -> None:
        self._desks = desks
        self._clock = clock
        self._token = token
        self._until = clock.now()
        self._moved = asyncio.Event()

    async def live_through(self, end: dt.datetime) -> None:
        """Play the time from now to `end`, with the clock at each moment at which something is shared."""
        for moment, habit in _planned(self._until, end):
            self._clock.set(moment)
            await self._share(habit, moment)
        self._clock.set(end)
        self._until = end

    async def run(self) -> None:
        """Until cancelled: share what is due, then wait for the next moment or for a moved clock."""
        while True:
            self._moved.clear()
            now = self._clock.now()
            for moment, habit in _planned(max(self._until, now - _LOOK_BACK), now):
                await self._share(habit, moment)
            self._until = max(self._until, now)
            await self._wait(now)

    def note_moved(self) -> None:
        """The clock was set to another time."""
        self._moved.set()

    async def _wait(self, now: dt.datetime) -> None:
        following = next(_planned(now, now + 8 * _DAY))[0]
        try:
            async with asyncio.timeout(min((following - now).total_seconds() + 0.01, _LONGEST_WAIT_S)):
                await self._moved.wait()
        except TimeoutError:
            return

    async def _share(self, habit: Habit, moment: dt.datetime) -> None:
        """For everybody who has it on; the service refuses it for everybody else."""
        for person in PEOPLE:
            try:
                subject_id = await self._subject_id(person)
                if subject_id is not None:
                    sharing = Sharing(subject_id, habit.purpose, habit.recipient, habit.categories, moment)
                    await self._desks.operator.share(self._token, sharing)
            except (Refusal, StorageFailed, CommitUnknown):
                continue

    async def _subject_id(self, person: DemoPerson) -> str | None:
        def job(transaction: Transaction) -> str | None:
            account = self._desks.core.people.account_with_phone(transaction, person.phone)
            return None if account is None else account.subject_id

        return await self._desks.core.storage.run(job, is_writing=False)


def _planned(after: dt.datetime, until: dt.datetime) -> Iterator[tuple[dt.datetime, Habit]]:
    """Every moment of a habit after the first and up to the second, in order."""
    day, last = after.astimezone(OFFSET).date(), until.astimezone(OFFSET).date()
    while day <= last:
        for habit in sorted(HABITS, key=lambda habit: habit.at):
            moment = dt.datetime.combine(day, habit.at, OFFSET)
            if habit.weekday in (None, day.weekday()) and after < moment <= until:
                yield moment.astimezone(dt.UTC), habit
        day += _DAY
