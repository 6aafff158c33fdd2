"""The checks of the town are able to fail: parts that break a promise are found out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from consentui.adapters.outbox.file_outbox_shelf import FileOutboxShelf
from consentui.application.ports import OutboxShelf
from consentui.application.switch.record import PurposeRecord
from consentui.domain.grant import Method
from consentui.domain.switch_state import SwitchState
from tests.stateful.checks import Checks
from tests.stateful.events import AllEvents, Where
from tests.stateful.fault_network import FaultNetwork
from tests.stateful.fragile_disk import FragileOutbox, FragileShelf
from tests.stateful.service_host import ServiceHost
from tests.stateful.town import PURPOSES, Town
from tests.stateful.window import Window

Play = Callable[[str, int], None]


@contextmanager
def play(folder: Path, template: Path, kind: type[Window]) -> Iterator[tuple[Town, Checks, Play]]:
    """A town, its checks, and a function that makes an event happen in a window (purpose: the first of the list)."""
    town = Town(folder, template, kind)
    checks, events = Checks(town), AllEvents(town)

    def happen(name: str, number: int) -> None:
        events.happen(name, Where(town.windows[number], pick=0, flag=True))

    try:
        yield town, checks, happen
    finally:
        town.close()


def test_honest_parts_from_click_to_record_pass_every_check(tmp_path: Path, template: Path) -> None:
    with play(tmp_path, template, Window) as (town, checks, happen):
        for event, state in (("click_on", SwitchState.ON), ("click_off", SwitchState.OFF)):
            happen(event, 0)
            assert town.windows[0].view(PURPOSES[0]).state is state
            checks.every_step()
        happen("ask", 1)
        checks.settled()
        assert len(checks.recorded) == 2


class FencelessNetwork(FaultNetwork):
    """Rule F broken on the way: a grant arrives with the revision that holds, whatever was on screen."""

    service: ServiceHost
    subject_id = ""

    def headers_of(self, request: httpx.Request) -> list[tuple[bytes, bytes]]:
        headers = dict(super().headers_of(request))
        if request.method == "PUT":
            purpose = request.url.path.rpartition("/")[2]
            rev = sum((line.subject_id, line.purpose) == (self.subject_id, purpose) for line in self.service.log())
            headers[b"If-Match"] = f'"{self.service.epoch}:{rev}"'.encode()
        return list(headers.items())


class FencelessWindow(Window):
    def make_network(self, service: ServiceHost) -> FaultNetwork:
        network = FencelessNetwork(service.serve)
        network.service = service
        return network


def test_grant_over_an_unseen_withdrawal_is_found(tmp_path: Path, template: Path) -> None:
    with play(tmp_path, template, FencelessWindow) as (town, checks, happen):
        for window in town.windows:
            assert isinstance(window.network, FencelessNetwork)
            window.network.subject_id = town.subject.id
        happen("ask", 1)
        happen("click_off", 0)
        checks.every_step()
        happen("click_on", 1)
        with pytest.raises(AssertionError, match="I5 a grant with base"):
            checks.every_step()


class ForgetfulOutbox(FragileOutbox):
    """Rule W broken on disk: a write is confirmed and keeps nothing."""

    def keep(self, records: Mapping[str, PurposeRecord]) -> None:
        return


class ForgetfulShelf(FragileShelf):
    kind = ForgetfulOutbox


class ForgetfulWindow(Window):
    def make_shelf(self, shelf: FileOutboxShelf) -> OutboxShelf:
        return ForgetfulShelf(shelf, self.life, self.witness)


def test_saved_withdrawal_that_a_killed_window_forgot_is_found(tmp_path: Path, template: Path) -> None:
    with play(tmp_path, template, ForgetfulWindow) as (_, checks, happen):
        happen("unplug", 0)
        happen("click_off", 0)
        happen("kill_window", 0)
        happen("plug", 0)
        happen("open_window", 0)
        happen("exchange", 0)
        checks.every_step()
        with pytest.raises(AssertionError, match=r"I6 window 0: saved OFF of location\.results never recorded"):
            checks.settled()


def test_attempt_that_a_killed_window_forgot_is_found(tmp_path: Path, template: Path) -> None:
    with play(tmp_path, template, ForgetfulWindow) as (town, checks, happen):
        window = town.windows[0]
        window.turn_on(PURPOSES[:1], window.now)
        town.run(town.settle())
        happen("kill_window", 0)
        happen("open_window", 0)
        happen("exchange", 0)
        with pytest.raises(AssertionError, match=r"I3 window 0, location\.results: plain Off while"):
            checks.every_step()


class LateGateWindow(Window):
    """Rule G broken in the click handler: the gate is left as it is."""

    def turn_off(self, purposes: Sequence[str]) -> None:
        self.do(self.client.consent.turn_off(1, purposes, Method.SWITCH))


def test_gate_left_open_by_the_click_handler_is_found(tmp_path: Path, template: Path) -> None:
    with play(tmp_path, template, LateGateWindow) as (_, checks, happen):
        happen("click_on", 0)
        checks.every_step()
        with pytest.raises(AssertionError, match="I4 the gate is open"):
            happen("click_off", 0)
