"""`consentui work`: the service's own worker; nobody types this, so no help names it."""

from __future__ import annotations

import argparse
import sys


def add_work_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from consentui.runtime.logs import LOG_LEVELS

    work = subparsers.add_parser("work", description="The service's own worker.")
    work.add_argument("--log-level", choices=LOG_LEVELS, default="info")
    work.set_defaults(handler=run_work)


def run_work(arguments: argparse.Namespace) -> int:
    """Work until nothing is due or the service is gone; 2 with one line where that cannot begin."""
    # Imported here: the window starts through the same command line and needs none of it.
    from consentui.runtime.logs import level_of, start_logs
    from consentui.server.jobs.worker import run_worker
    from consentui.server.jobs.worker_plan import BadPlan
    from consentui.server.opening import CannotStart
    from consentui.server.storage.database import UnsupportedDatabase

    logs = start_logs(is_json=True, level=level_of(arguments.log_level))
    try:
        run_worker(sys.stdin.buffer, sys.stdout.buffer)
    except (BadPlan, CannotStart, UnsupportedDatabase) as error:
        print(f"consentui: {error}", file=sys.stderr)
        return 2
    finally:
        logs.stop()
    return 0
