"""The text message some days before a deletion: whoever asked for it is told once more how to stay."""

from __future__ import annotations

import datetime as dt
import logging

from consentui.server.core import ServiceCore
from consentui.server.storage.reminder_storage import DueReminder, ReminderStorage
from consentui.server.texts import TextFailed, TextMessage, TextSender

# How long whoever took a reminder has for handing it on; one whose service died meanwhile is sent by the next.
_LEASE = dt.timedelta(minutes=5)
_log = logging.getLogger("consentui.server")


class ReminderSweep:
    """One look of the Sweep. Taken in one commit, struck out in another once it was handed on: of several services on
    one database one sends it, and a crash between the two sends it again rather than never."""

    def __init__(self, core: ServiceCore, texts: TextSender) -> None:
        self._core = core
        self._texts = texts
        self._reminders = ReminderStorage(core.dialect)

    async def look(self) -> None:
        """Every one that is due; one that cannot be handed on now is due again later."""
        while True:
            now = self._core.clock.now()
            due = await self._core.storage.run(
                lambda transaction, now=now: self._reminders.take(transaction, now, _LEASE),  # type: ignore[misc]
                is_writing=True,
            )
            if due is None:
                return
            await self._send(due)

    async def _send(self, due: DueReminder) -> None:
        core = self._core
        day = f"{due.delete_at.day} {due.delete_at:%B %Y, %H:%M} UTC"
        text = core.settings.reminder_text.format(name=core.edition.name, day=day)
        try:
            await self._texts.send(TextMessage(due.phone, text, code=""))
        except TextFailed:
            _log.warning("a reminder could not be handed on")
            return
        await core.storage.run(
            lambda transaction: self._reminders.strike_out(transaction, due.request_id), is_writing=True
        )
