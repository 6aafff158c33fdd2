"""The invariants I1 to I7 on real windows, the real log and what is under way; asked after every step."""

from __future__ import annotations

from consentui.application.snapshot import SignInState
from consentui.domain.grant import Revision
from consentui.domain.switch_state import SwitchState
from tests.stateful.service_host import LogLine, ServiceHost
from tests.stateful.town import PURPOSES, Town
from tests.stateful.window import Window


def _log_of(lines: list[LogLine], subject_id: str, purpose: str) -> list[LogLine]:
    return [line for line in lines if (line.subject_id, line.purpose) == (subject_id, purpose)]


_PLAIN_OFF = (SwitchState.OFF, SwitchState.UNSET)
_UNDER_WAY = (SwitchState.TURNING_ON, SwitchState.TURNING_OFF, SwitchState.NOT_SAVED, SwitchState.ON_STALE)


class Checks:
    """Owned by one example.

    `recorded` remembers every operation that was ever in the log, restores or not, `lost` those that a restore took
    away: a late copy of such a withdrawal is recorded again, at the end.
    """

    def __init__(self, town: Town) -> None:
        self._town = town
        self.recorded: set[str] = set()
        self.lost: set[str] = set()

    def every_step(self) -> None:
        """Raises AssertionError with the name of the first invariant that does not hold."""
        service = self._town.service
        lines = service.log()
        for line in lines:
            if line.op_id not in self.recorded:
                self._check_new_line(line, service)
                self.recorded.add(line.op_id)
        self.lost |= self.recorded - {line.op_id for line in lines}
        for subject_id, purpose in {(line.subject_id, line.purpose) for line in lines}:
            log = _log_of(lines, subject_id, purpose)
            assert [line.rev for line in log] == list(range(1, len(log) + 1)), "I6 revisions have a gap"
            for window in self._town.windows:
                self._check_order(window, subject_id, purpose, log)
        for window in [window for window in self._town.windows if window.is_open]:
            for purpose in PURPOSES:
                self._check_gates(window, purpose)
                subject = window.now.subject
                if service.is_running and subject is not None:
                    self._check_switch(window, purpose, _log_of(lines, subject.id, purpose), service.epoch)

    def settled(self) -> None:
        """After everything was healed: shown equals held, and every saved withdrawal is or was on record."""
        lines = self._town.service.log()
        for window in self._town.windows:
            for (_, purpose), ops in window.witness.offs.items():
                missing = [op for op in ops if op not in self.recorded]
                assert not missing, f"I6 window {window.number}: saved OFF of {purpose} never recorded: {missing}"
            subject = window.now.subject
            if subject is not None and window.now.session.state is not SignInState.ENDED:
                for purpose in PURPOSES:
                    self._check_settled(window, purpose, _log_of(lines, subject.id, purpose))

    # ---- one by one

    def _check_new_line(self, line: LogLine, service: ServiceHost) -> None:
        """I5, and with it I2: a grant follows exactly what its person was looking at."""
        if not line.value:
            return
        window = next(window for window in self._town.windows if window.is_own(line.op_id))
        base = window.witness.bases.get(line.op_id)
        assert base is not None, f"rule W: a grant was sent that was never on disk: {line}"
        assert base.rev == line.rev - 1, f"I5 a grant with base {base} became revision {line.rev}"
        if service.is_running:
            assert base.epoch == service.epoch, f"I5 a grant of another epoch was recorded: {line}"
        assert base in window.seen_bases.get(line.purpose, set()), f"rule F: {base} was not on screen: {line}"

    def _check_order(self, window: Window, subject_id: str, purpose: str, log: list[LogLine]) -> None:
        saved = [op for op in window.witness.offs.get((subject_id, purpose), []) if op not in self.lost]
        recorded = [line.op_id for line in log if line.op_id in saved]
        expected = [op for op in saved if op in recorded]
        assert recorded == expected, f"I6 window {window.number}: {purpose} recorded {recorded}, clicked {expected}"

    def _check_gates(self, window: Window, purpose: str) -> None:
        """Only that of the subject in front can be open."""
        for subject in {window.now.subject, self._town.subject}:
            if window.is_gate_open(purpose, subject):
                shown = window.view(purpose).state
                assert subject == window.now.subject, f"I7 a gate of somebody who is not in front is open: {purpose}"
                assert shown is SwitchState.ON, f"I7 the gate of {purpose} is open while {shown.name} is shown"

    def _check_switch(self, window: Window, purpose: str, log: list[LogLine], epoch: str) -> None:
        view = window.view(purpose)
        if view.revision.epoch != epoch:
            return  # within the epoch last heard
        if view.state is SwitchState.ON:
            self._check_on(window, purpose, log, view.revision)
        if view.state in _PLAIN_OFF:
            self._check_off(window, purpose, log, view.revision)

    def _check_on(self, window: Window, purpose: str, log: list[LogLine], revision: Revision) -> None:
        where = f"window {window.number}, {purpose}"
        assert 0 < revision.rev <= len(log), f"I1 {where}: ON without a record"
        line = log[revision.rev - 1]
        assert line.value, f"I1 {where}: ON at {revision}, where OFF is on record"
        assert window.view(purpose).receipt is not None, f"I1 {where}: ON without a receipt"
        assert window.is_gate_open(purpose) or window.is_click_unheard, f"I1 {where}: ON with the lease over"
        before = {earlier.op_id for earlier in log[: revision.rev - 1]}
        subject = window.now.subject
        assert subject is not None
        for op in window.witness.offs.get((subject.id, purpose), []):
            is_later_on = window.is_own(line.op_id) and line.op_id > op
            assert op in before or is_later_on or op in self.lost, f"I1 {where}: ON after the saved OFF {op}"

    def _check_off(self, window: Window, purpose: str, log: list[LogLine], revision: Revision) -> None:
        where = f"window {window.number}, {purpose}"
        if log and log[-1].value and window.is_own(log[-1].op_id):
            raise AssertionError(f"I3 {where}: plain Off while its own grant stands")
        now = Revision(revision.epoch, len(log)).etag
        recorded = {line.op_id for line in log}
        subject = window.now.subject
        for flight in window.network.flights:
            op_id = flight.op_id
            if op_id is None or subject is None or window.witness.subjects.get(op_id, subject.id) != subject.id:
                continue
            is_under_way = flight.path.endswith(purpose) and not flight.has_arrived
            can_land = is_under_way and flight.if_match == now and op_id not in recorded
            assert not can_land, f"I3 {where}: plain Off while {flight} can still land"

    def _check_settled(self, window: Window, purpose: str, log: list[LogLine]) -> None:
        view = window.view(purpose)
        where = f"window {window.number}, {purpose}: shown {view.state.name} {view.revision}, on record {log[-3:]}"
        is_on = bool(log) and log[-1].value
        is_newest = view.revision == Revision(self._town.service.epoch, len(log))
        assert view.state not in _UNDER_WAY, f"never settles, {where}"
        if view.state in _PLAIN_OFF:
            assert is_newest, f"shown is not held, {where}"
            assert not is_on, f"shown is not held, {where}"
        elif view.state is SwitchState.ON:
            assert is_newest, f"shown is not held, {where}"
            assert is_on, f"shown is not held, {where}"
        elif view.state is SwitchState.CONFLICT:
            assert view.conflict is not None
            assert view.conflict.is_recorded_on is is_on, f"the question says something else, {where}"
        else:
            bases = [base for op, base in window.witness.bases.items() if op not in self.recorded]
            current = Revision(self._town.service.epoch, len(log))
            assert current in bases, f"UNKNOWN although the answer is on record, {where}"
