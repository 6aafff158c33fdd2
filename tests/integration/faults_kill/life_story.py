"""What one device did, said and had recorded over several runs of its client, and the promises it is held to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.integration.client.client_process import Line
from tests.integration.client.on_record import Event

MAY_SAY_NOTHING = ("unknown", "conflict")


@dataclass
class LifeStory:
    """`runs` are the lines of each run; the last one came to rest and then turned everything off."""

    runs: list[list[Line]] = field(default_factory=list)

    @property
    def subject(self) -> str | None:
        """Whose choices the last run showed."""
        subjects = [line["subject"] for line in self._all() if line.get("subject")]
        return subjects[-1] if subjects else None

    def check(self, log: Sequence[Event]) -> None:
        """Raises AssertionError for the first promise that was broken; `log` is what the service has of this device."""
        self._check_order(log)
        self._check_withdrawals(log)
        self._check_grants(log)
        for run in self.runs[1:]:
            _check_first_picture(run)
        for line in self._all():
            _check_gate(line)
        self._check_rest(log)

    def _check_order(self, log: Sequence[Event]) -> None:
        """Each click at most once, in the order in which this device made them."""
        for purpose in {event.purpose for event in log}:
            recorded = [event.op_id for event in log if event.purpose == purpose]
            meant = [op_id for op_id in self._clicks(purpose) if op_id in recorded]
            assert recorded == meant, f"{purpose}: recorded {recorded}, clicked {meant}"

    def _check_withdrawals(self, log: Sequence[Event]) -> None:
        """A click on off that was taken is on record; one that was durable without being taken is, too."""
        recorded = {event.op_id for event in log if not event.value}
        durable = {op for line in self._steps("after journal write") for ops in line["queued"].values() for op in ops}
        assert durable <= recorded, f"lost {durable - recorded}"
        for purpose in {purpose for line in self._all() for purpose in line.get("taken", ())}:
            taken = sum(purpose in line.get("taken", ()) for line in self._all())
            assert taken <= sum(not event.value for event in log if event.purpose == purpose)

    def _check_grants(self, log: Sequence[Event]) -> None:
        """Rule W: what was granted was on disk before it was sent. Rule P: what was shown on was granted."""
        granted = {event.op_id for event in log if event.value}
        durable = {op for line in self._steps("after journal write") for op in line["attempts"].values()}
        assert granted <= durable
        attempts: dict[str, str] = {}
        for line in self._all():
            attempts.update(line.get("attempts", {}))
            shown_on = {purpose for purpose, state in line.get("shown", {}).items() if state == "on"}
            lost = {attempts[purpose] for purpose in shown_on & set(attempts)} - granted
            assert not lost, f"shown on, but not on record: {lost}"

    def _check_rest(self, log: Sequence[Event]) -> None:
        """What the last run showed before it turned everything off is what the service had on record."""
        last = self.runs[-1]
        end = next(i for i, line in enumerate(last) if line.get("done") == "await_rest")
        shown = [line["shown"] for line in last[:end] if "shown" in line][-1]
        final = {op for line in last[end:] if "queued" in line for ops in line["queued"].values() for op in ops}
        standing = {event.purpose: event.value for event in log if event.op_id not in final}
        for purpose, state in shown.items():
            assert state in ("on", "off", "unset", *MAY_SAY_NOTHING), f"{purpose} does not rest: {state}"
            if state not in MAY_SAY_NOTHING:
                assert (state == "on") == standing.get(purpose, False), f"{purpose} {state}, but {standing}"

    def _clicks(self, purpose: str) -> list[str]:
        """Operation ids of this purpose as they first came up."""
        found: dict[str, None] = {}
        for line in self._steps("before journal write"):
            if purpose in line["attempts"]:
                found.setdefault(line["attempts"][purpose])
            found.update(dict.fromkeys(op for op in line["queued"].get(purpose, ()) if op not in found))
        return list(found)

    def _steps(self, place: str) -> Iterator[Line]:
        return (line for line in self._all() if line.get("at") == place)

    def _all(self) -> Iterator[Line]:
        return (line for run in self.runs for line in run)


def _check_first_picture(run: Sequence[Line]) -> None:
    """Before anything was asked, nothing is on and no gate is open (rule S)."""
    first = next(line for line in run if line.get("is_first"))
    assert "on" not in first["shown"].values(), first
    assert first["open"] == [], first


def _check_gate(line: Line) -> None:
    """The gate is open only where the switch shows on (I7)."""
    assert all(line["shown"][purpose] == "on" for purpose in line.get("open", ())), line
