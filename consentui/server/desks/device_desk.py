"""Devices that have not signed in: registered, and forgotten."""

from __future__ import annotations

from consentui.domain.account import Subject, SubjectKind
from consentui.server.core import ServiceCore
from consentui.server.desks.grant_desk import DEVICE_ID_PREFIX
from consentui.server.refusal import Refusal
from consentui.server.rules import tokens
from consentui.server.rules.rates import SlidingWindow
from consentui.server.storage.transaction import Transaction
from consentui.wire.mapping import subject_to
from consentui.wire.problems import Problem
from consentui.wire.session_messages import DeviceMessage

_HOUR_S = 3600.0


class DeviceDesk:
    """Owned by the service; its public methods are called on the event loop."""

    def __init__(self, core: ServiceCore) -> None:
        self._core = core
        self._rate = SlidingWindow(core.settings.devices_per_hour, _HOUR_S)

    async def register(self, device_name: str, address: str) -> DeviceMessage:
        """A new subject with a token that never ends; `address` is what the limit counts."""
        wait_s = self._rate.wait_s(address, self._core.clock.monotonic_s())
        if wait_s:
            raise Refusal(Problem.BUSY, retry_after_s=wait_s)
        device_id = self._core.randomness.name(DEVICE_ID_PREFIX)
        token = self._core.randomness.token(tokens.DEVICE_PREFIX)

        def job(transaction: Transaction) -> None:
            now = self._core.clock.now()
            self._core.people.add_device(transaction, device_id, tokens.token_hash(token), device_name, now)

        await self._core.storage.run(job, is_writing=True)
        return DeviceMessage(subject=subject_to(Subject(SubjectKind.DEVICE, device_id)), device_token=token)

    async def forget(self, token: str) -> None:
        """Revoke the device's token; its decisions stay in the log. Raises forbidden for an access token."""

        def job(transaction: Transaction) -> None:
            now = self._core.clock.now()
            caller = self._core.callers.caller(transaction, token, now)
            if caller.subject.kind is not SubjectKind.DEVICE:
                raise Refusal(Problem.FORBIDDEN)
            self._core.people.revoke_device(transaction, caller.subject.id, now)

        await self._core.storage.run(job, is_writing=True)
