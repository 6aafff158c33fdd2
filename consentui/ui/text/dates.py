"""Dates and times as the window says them: in the service's time, in one zone, in the words of one locale."""

from __future__ import annotations

import datetime as dt

from PySide6 import QtCore  # QDateTime is loaded with the first time that is said
from PySide6.QtCore import QCoreApplication, QLocale

from consentui.ui.text.locale import window_locale

translate = QCoreApplication.translate


class Dates:
    """Says moments and days; immutable, GUI thread.

    `zone` None means the zone of this computer; a demo passes the zone of its made-up service. `offset` is the
    service's clock minus this computer's, so that "today" is the service's.
    """

    def __init__(
        self,
        locale: QLocale | None = None,
        zone: dt.tzinfo | None = None,
        offset: dt.timedelta = dt.timedelta(0),
    ) -> None:
        self._locale = locale or window_locale()
        self._zone = zone
        self._offset = offset

    def with_offset(self, offset: dt.timedelta) -> Dates:
        """The same words with another difference of clocks."""
        return Dates(self._locale, self._zone, offset)

    @property
    def offset(self) -> dt.timedelta:
        return self._offset

    def now(self) -> dt.datetime:
        """The service's time now, for display only."""
        return dt.datetime.now(dt.UTC) + self._offset

    def time(self, moment: dt.datetime) -> str:
        """14:02"""
        return self._said(moment, translate("Dates", "HH:mm"))

    def moment(self, moment: dt.datetime) -> str:
        """21 Nov 2026, 18:04"""
        return self._said(moment, translate("Dates", "d MMM yyyy, HH:mm"))

    def exact_moment(self, moment: dt.datetime) -> str:
        """21 November 2026, 18:04:11"""
        return self._said(moment, translate("Dates", "d MMMM yyyy, HH:mm:ss"))

    def at(self, moment: dt.datetime) -> str:
        """The short way inside a sentence: "at 18:02" today, "on 21 Nov at 18:02" before."""
        if self._local(moment).date() == self._local(self.now()).date():
            return translate("Dates", "at {time}").format(time=self.time(moment))
        return self._said(moment, translate("Dates", "'on' d MMM 'at' HH:mm"))

    def recent(self, moment: dt.datetime) -> str:
        """14:02 today, "21 Nov, 14:02" before."""
        if self._local(moment).date() == self._local(self.now()).date():
            return self.time(moment)
        return self._said(moment, translate("Dates", "d MMM, HH:mm"))

    def day(self, day: dt.date | dt.datetime) -> str:
        """1 September 2026"""
        return self._day_said(day, translate("Dates", "d MMMM yyyy"))

    def short_day(self, day: dt.date | dt.datetime) -> str:
        """21 Nov 2026"""
        return self._day_said(day, translate("Dates", "d MMM yyyy"))

    def day_in_year(self, day: dt.date | dt.datetime, year: int) -> str:
        """3 September, with the year only where it is another one."""
        is_other = self.local_day(day).year != year
        return self.day(day) if is_other else self._day_said(day, translate("Dates", "d MMMM"))

    def weekday(self, day: dt.date | dt.datetime) -> str:
        """Monday 23 November"""
        return self._day_said(day, translate("Dates", "dddd d MMMM"))

    def short_weekday(self, day: dt.date | dt.datetime) -> str:
        """Mon"""
        return self._day_said(day, translate("Dates", "ddd"))

    def weekday_moment(self, moment: dt.datetime) -> str:
        """Today, 09:41, and "Sat, 17:20" in the days before."""
        if self.local_day(moment) == self.local_day(self.now()):
            return translate("Dates", "Today, {time}").format(time=self.time(moment))
        return self._said(moment, translate("Dates", "ddd, HH:mm"))

    def local_day(self, day: dt.date | dt.datetime) -> dt.date:
        """The day on this person's calendar."""
        return self._local(day).date() if isinstance(day, dt.datetime) else day

    def number(self, value: int) -> str:
        """A count with the locale's digits and groups."""
        return self._locale.toString(value)

    def _said(self, moment: dt.datetime, pattern: str) -> str:
        local = self._local(moment)
        date = QtCore.QDate(local.year, local.month, local.day)
        time = QtCore.QTime(local.hour, local.minute, local.second)
        return self._locale.toString(QtCore.QDateTime(date, time), pattern)

    def _day_said(self, day: dt.date | dt.datetime, pattern: str) -> str:
        date = self.local_day(day)
        return self._locale.toString(QtCore.QDate(date.year, date.month, date.day), pattern)

    def _local(self, moment: dt.datetime) -> dt.datetime:
        return moment.astimezone(self._zone)
