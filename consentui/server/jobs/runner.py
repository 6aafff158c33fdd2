"""Taking what is due, one after the other, and what becomes of work that fails; knows no kind of request."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from consentui.server.jobs.turn import ClaimLost, JobContext, Turn, WorkerStopped
from consentui.server.rules.retries import TRIES_MAX, pause_after
from consentui.server.storage.request_storage import RequestRow

_UNKNOWN_KIND_REST = dt.timedelta(hours=1)
_log = logging.getLogger("consentui.server.jobs")


class JobKind(Protocol):
    """The work of one kind of request. `is_given_up`: whether one that fails again and again is denied in the end;
    what was delivered never is."""

    is_given_up: bool

    def work(self, turn: Turn) -> None:
        """Do what is due, and end with `settle`, `rest` or `give_back` of the turn. May be called again for the same
        request after a kill at any point. Raises what it likes; then it is tried again later."""
        ...

    def clear(self, row: RequestRow) -> None:
        """It is over without success, or this claim (`row.fence`) is: remove what was made under it or before.
        Raises OSError; then it is called again later."""
        ...


class JobRunner:
    """Owned by the worker's main thread; `kinds` by their names in the table."""

    def __init__(self, context: JobContext, kinds: Mapping[str, JobKind]) -> None:
        self._context = context
        self._kinds = kinds

    def work_one(self) -> bool:
        """Whether something was due; returns when it is done, put off, or lost. Raises StorageFailed and
        CommitUnknown."""
        context = self._context
        row = context.storage.run_blocking(
            lambda transaction: context.queue.claim(transaction, context.clock.now(), context.lease), is_writing=True
        )
        if row is None:
            return False
        self._work(Turn(context, row))
        return True

    def next_due(self) -> dt.datetime | None:
        return self._context.storage.run_blocking(self._context.queue.next_due, is_writing=False)

    def _work(self, turn: Turn) -> None:
        kind = self._kinds.get(turn.row.wish.kind)
        try:
            if kind is None:
                _log.error("nobody here works on requests of kind %s", turn.row.wish.kind)
                turn.give_back(turn.now() + _UNKNOWN_KIND_REST)
            elif turn.row.status in ("revoked", "denied"):
                turn.give_back(self._after_clearing(turn, kind))
            elif turn.row.attempts > TRIES_MAX and _may_give_up(turn, kind):
                # Whatever ends the worker every time would do so for ever.
                self._put_off(turn, kind)
            else:
                self._try(turn, kind)
        except ClaimLost:
            if kind is not None:
                self._after_clearing(turn, kind)

    def _try(self, turn: Turn, kind: JobKind) -> None:
        try:
            kind.work(turn)
        except ClaimLost:
            raise
        except WorkerStopped:
            turn.row = replace(turn.row, attempts=max(turn.row.attempts - 1, 0))
            turn.give_back(turn.now())
        except Exception as error:  # noqa: BLE001 (whatever fails is tried again; only the kind of error is said)
            _log.warning("a request of kind %s failed: %s", turn.row.wish.kind, type(error).__name__)
            self._put_off(turn, kind)

    def _put_off(self, turn: Turn, kind: JobKind) -> None:
        if turn.row.attempts < TRIES_MAX or not _may_give_up(turn, kind):
            turn.give_back(turn.now() + pause_after(turn.row.attempts))
            return
        due_at = self._after_clearing(turn, kind)
        turn.settle(replace(turn.row, status="denied", reason="failed", expected_by=None, due_at=due_at))

    def _after_clearing(self, turn: Turn, kind: JobKind) -> dt.datetime | None:
        """When it has to be cleared up once more; None where that is done. A failure must not end the worker: it would
        begin with the same request again."""
        try:
            kind.clear(turn.row)
        except OSError as error:
            name = turn.row.wish.kind
            _log.warning("what was made for a request of kind %s stays for now: %s", name, type(error).__name__)
            return turn.now() + pause_after(TRIES_MAX)
        return None


def _may_give_up(turn: Turn, kind: JobKind) -> bool:
    return kind.is_given_up and turn.row.is_open
