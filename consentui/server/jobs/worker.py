"""The worker: a process of its own that works on what is due, and ends when nothing is, or when its parent does."""

from __future__ import annotations

import datetime as dt
import logging
import os
import signal
import sys
from typing import BinaryIO

from consentui.server.clock import from_ms
from consentui.server.jobs.parent_lines import ParentLines
from consentui.server.jobs.runner import JobRunner
from consentui.server.jobs.told_clock import ToldClock
from consentui.server.jobs.turn import JobContext
from consentui.server.jobs.worker_kinds import worker_kinds
from consentui.server.jobs.worker_plan import BadPlan, WorkerPlan, plan_from
from consentui.server.storage.database import Database
from consentui.server.storage.queue_storage import QueueStorage
from consentui.server.storage.thread import CommitUnknown, StorageFailed, StorageThread

_PLAN_S = 10.0
# What is due may be held by another claim that is just ending.
_PAUSE_S = 0.05
# Behind everybody who waits for an answer.
_NICENESS = 10
_log = logging.getLogger("consentui.server.jobs")


def run_worker(stdin: BinaryIO, stdout: BinaryIO) -> None:
    """Work until nothing is due, or `stdin` ends. Raises BadPlan, and what opening a database raises."""
    # Ctrl+C in a terminal goes to the whole group; the service decides when this ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.nice(_NICENESS)
    if sys.platform == "linux":
        # A service that wakes up for an answer is not kept waiting until this one's turn is over.
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
    lines = ParentLines(stdin)
    plan, now_ms = plan_from(lines.next(_PLAN_S))
    clock = ToldClock(from_ms(now_ms))

    def tell(subject_id: str) -> None:
        try:
            stdout.write(subject_id.encode() + b"\n")
            stdout.flush()
        except OSError:
            lines.ended.set()  # nobody hears it any more

    database = Database(plan.database_url)
    storage = StorageThread(database)
    storage.start()
    try:
        queue = QueueStorage(database.dialect)
        lease = dt.timedelta(seconds=plan.lease_s)
        context = JobContext(storage, queue, clock, lease, lines.ended, tell)
        _work(JobRunner(context, worker_kinds(plan, database, context)), lines, clock, plan)
    finally:
        storage.close()


def _work(runner: JobRunner, lines: ParentLines, clock: ToldClock, plan: WorkerPlan) -> None:
    is_idle = False
    while not lines.ended.is_set():
        try:
            if runner.work_one():
                is_idle = False
                continue
            due = runner.next_due()
        except (StorageFailed, CommitUnknown) as error:
            _log.warning("the queue waits for the database: %s", type(error).__name__)
            due = clock.now() + dt.timedelta(seconds=plan.linger_s)
        rest_s = plan.linger_s if due is None else (due - clock.now()).total_seconds()
        if is_idle and rest_s >= plan.linger_s:
            return
        line = lines.next(min(max(rest_s, _PAUSE_S), plan.linger_s))
        is_idle = line is None
        if line is not None:
            _hear(line, clock)


def _hear(line: bytes, clock: ToldClock) -> None:
    """`look <milliseconds>`: something may be due, and it is this time now. Raises BadPlan."""
    word, _, number = line.partition(b" ")
    if word != b"look" or not number.isdigit():
        raise BadPlan("the service said something that is no word of it")
    clock.tell(from_ms(int(number)))
