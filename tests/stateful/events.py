"""The alphabet: what people, network, time, processes and backups do to two windows of one account."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import httpx

from consentui.application.snapshot import SignInState
from consentui.domain.switch_state import SwitchState
from consentui.wire import codec
from consentui.wire.problems import MEDIA_TYPE, Problem, ProblemMessage
from tests.stateful.fault_network import Flight
from tests.stateful.town import PURPOSES, Town
from tests.stateful.window import Window

GROUPS = (PURPOSES[:1], PURPOSES[1:2], PURPOSES[:2], PURPOSES[2:])
REFUSALS = ("busy", "invalid", "unavailable", "internal", "garbage")
WAITS_S = (1.0, 1.0, 6.0, 11.0, 11.0, 61.0)
# How often one example may see the events after which little else can happen; all others are free.
AT_MOST = {
    "sign_out": 2,
    "sign_in": 3,
    "sessions_end": 1,
    "kill_service": 2,
    "restore": 2,
    "back_up": 3,
    "leases_end": 1,
}


@dataclass(frozen=True, slots=True)
class Where:
    """The window an event happens to, and numbers to choose with: `pick` among what there is, `flag` one way or not."""

    window: Window
    pick: int
    flag: bool


class Events:
    """What `happens` needs; `events` of the same name are the methods of the parts below."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self._count: Counter[str] = Counter()

    def happen(self, name: str, where: Where) -> None:
        """One event; nothing where it cannot happen now, or has happened often enough."""
        self._count[name] += 1
        if self._count[name] <= AT_MOST.get(name, self._count[name]):
            getattr(self, name)(where)

    def settle(self) -> None:
        self.town.run(self.town.settle())

    def exchange(self, where: Where) -> None:
        """The network of one window works."""
        self.town.run(self.town.exchange(where.window))


class PersonEvents(Events):
    """Clicks; with `flag` the network works right after them."""

    def click_on(self, where: Where) -> None:
        self._click_on(where, is_lagging=False)

    def click_on_lagging(self, where: Where) -> None:
        """The person means what was on screen when they last looked."""
        self._click_on(where, is_lagging=True)

    def click_off(self, where: Where) -> None:
        window, purposes = where.window, GROUPS[where.pick % len(GROUPS)]
        if window.is_open and window.now.subject is not None:
            window.turn_off(purposes)
            for purpose in purposes:
                assert not window.is_gate_open(purpose), "I4 the gate is open in the turn of the click"
            self._after_click(where)

    def check_again(self, where: Where) -> None:
        if where.window.is_open:
            for purpose in PURPOSES:
                if where.window.view(purpose).state is SwitchState.UNKNOWN:
                    where.window.check_again(purpose)
            self._after_click(where)

    def look(self, where: Where) -> None:
        if where.window.is_open:
            where.window.screen = where.window.now

    def ask(self, where: Where) -> None:
        if where.window.is_open:
            where.window.do(where.window.client.consent.refresh())
            self._after_click(where)

    def _click_on(self, where: Where, *, is_lagging: bool) -> None:
        window = where.window
        if window.is_open:
            seen = window.screen if is_lagging and window.screen is not None else window.now
            window.turn_on(GROUPS[where.pick % len(GROUPS)], seen)
            self._after_click(where)

    def _after_click(self, where: Where) -> None:
        self.settle()
        if where.flag:
            self.exchange(where)


class NetworkEvents(Events):
    """What happens to requests and answers under way."""

    def arrive(self, where: Where) -> None:
        """Copies of one operation arrive together: one of them may hear "in progress"."""
        flight, network = self._flight(where, has_arrived=False), where.window.network
        if flight is not None:
            twins = [f for f in network.flights if f.op_id == flight.op_id and f.op_id and not f.has_arrived]
            self.town.run(network.arrive(*(sorted(twins, key=lambda f: f.client is not None) or [flight])))
            self.settle()

    def deliver(self, where: Where) -> None:
        flight = self._flight(where, has_arrived=True)
        if flight is not None:
            where.window.network.deliver(flight)
            self.settle()

    def lose(self, where: Where) -> None:
        flight = self._flight(where)
        if flight is not None:
            where.window.network.lose(flight, is_noticed=where.flag)
            self.settle()

    def double(self, where: Where) -> None:
        flight = self._flight(where)
        if flight is not None:
            where.window.network.double(flight)

    def refuse(self, where: Where) -> None:
        """Somebody in between answers, or the service says no; it has applied nothing."""
        flight = self._flight(where, has_arrived=False)
        if flight is not None and flight.client is not None:
            where.window.network.answer(flight, _refusal(REFUSALS[where.pick % len(REFUSALS)]))
            self.settle()

    def spoil_receipt(self, where: Where) -> None:
        """One changed character in every receipt of an answer."""
        flight = self._flight(where, has_arrived=True)
        if flight is not None and flight.answer is not None:
            body = flight.answer.content.replace(b'"receipt":"ey', b'"receipt":"eX')
            headers = {"content-type": flight.answer.headers["content-type"]}
            where.window.network.answer(
                flight, httpx.Response(flight.answer.status_code, headers=headers, content=body)
            )
            self.settle()

    def unplug(self, where: Where) -> None:
        where.window.network.is_connected = False

    def plug(self, where: Where) -> None:
        where.window.network.is_connected = True

    @staticmethod
    def _flight(where: Where, *, has_arrived: bool | None = None) -> Flight | None:
        flights = where.window.network.flights
        fitting = [flight for flight in flights if has_arrived is None or flight.has_arrived is has_arrived]
        return fitting[where.pick % len(fitting)] if fitting else None


class ProcessEvents(Events):
    """Processes, disks, sleep and the passing of time."""

    def time_passes(self, where: Where) -> None:
        seconds = WAITS_S[where.pick % len(WAITS_S)]
        self.town.run(self.town.pass_time(seconds, max(1.0, seconds / 10)))

    def leases_end(self, where: Where) -> None:
        self.town.run(self.town.pass_time(3700.0, 370.0))

    def computer_sleeps(self, where: Where) -> None:
        where.window.clock.slept_s += 600.0
        self.town.run(self.town.pass_time(3.0))

    def kill_window(self, where: Where) -> None:
        if where.window.is_open:
            self.town.run(where.window.kill())
            self.settle()

    def open_window(self, where: Where) -> None:
        if not where.window.is_open:
            self.town.run(self.town.open(where.window))

    def disk_fails(self, where: Where) -> None:
        where.window.life.is_disk_failing = True

    def disk_works(self, where: Where) -> None:
        where.window.life.is_disk_failing = False


class ServiceEvents(Events):
    """Sessions, and the life of the service and its database."""

    def sign_out(self, where: Where) -> None:
        if where.window.is_open and where.window.is_signed_in:
            where.window.do(where.window.client.session.sign_out())
            self.town.run(self.town.pass_time(3.0))

    def sign_in(self, where: Where) -> None:
        window = where.window
        if window.is_open and self.town.service.is_running and window.now.session.state is not SignInState.SIGNED_IN:
            window.network.is_connected = True
            self.town.run(self.town.sign_in(window))

    def sessions_end(self, where: Where) -> None:
        if self.town.service.is_running:
            self.town.run(self.town.service.end_sessions(self.town.subject.id))
            for window in self.town.windows:  # their tokens are worth nothing now
                window.network.forget_unheard()

    def kill_service(self, where: Where) -> None:
        self._stop_service()

    def start_service(self, where: Where) -> None:
        if not self.town.service.is_running:
            self.town.service.start()
            self.settle()

    def back_up(self, where: Where) -> None:
        if self.town.service.is_running:
            self.town.service.back_up()

    def restore(self, where: Where) -> None:
        """With or without the operator saying so: the head file tells by itself."""
        self._stop_service()
        service = self.town.service
        service.put_back(where.pick % service.backup_count)
        service.start(is_restored=where.flag)
        self.settle()

    def _stop_service(self) -> None:
        for window in self.town.windows:
            window.network.break_answers()
        self.town.run(self.town.service.stop())
        self.settle()


class AllEvents(PersonEvents, NetworkEvents, ProcessEvents, ServiceEvents):
    """Everything that can happen in a town."""


OFTEN = (
    *["click_on"] * 8, *["click_off"] * 6, *["exchange"] * 5, *["arrive"] * 4, *["deliver"] * 4, *["ask"] * 3,
    *["time_passes"] * 4, *["click_on_lagging"] * 2, *["look"] * 2, *["check_again"] * 2, *["lose"] * 3,
    *["double"] * 2, *["refuse"] * 2, *["open_window"] * 3, *["start_service"] * 3, *["plug"] * 2,
    *["disk_works"] * 2, *["sign_in"] * 2, "spoil_receipt", "unplug", *["disk_fails"] * 2, *["kill_window"] * 2,
    "computer_sleeps", "leases_end", *["sign_out"] * 2, "sessions_end", "kill_service", "back_up", "restore",
)  # fmt: skip
"""Every event, as often as it shall be drawn: most steps are clicks and their network."""


def _refusal(kind: str) -> httpx.Response:
    if kind == "garbage":
        return httpx.Response(200, headers={"content-type": "application/json"}, content=b'{"half": ')
    if kind == "internal":
        return httpx.Response(500, headers={"content-type": "text/plain"}, content=b"no")
    problem = {"busy": Problem.BUSY, "invalid": Problem.INVALID, "unavailable": Problem.UNAVAILABLE}[kind]
    wait_s = 5 if kind != "invalid" else None
    message = ProblemMessage(problem.type_uri, problem.title, problem.status, retry_after_s=wait_s)
    headers = {"content-type": MEDIA_TYPE} | ({"retry-after": "5"} if wait_s else {})
    return httpx.Response(problem.status, headers=headers, content=codec.encode(message))
