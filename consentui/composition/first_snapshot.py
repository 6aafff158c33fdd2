"""What the first paint shows, read before anything else of the client is there."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from consentui.application.projection import projected
from consentui.application.snapshot import AppSnapshot, SessionView
from consentui.application.switch.state import restored
from consentui.domain.errors import AlreadyRunning, StoreFailed
from consentui.domain.record import replace

if TYPE_CHECKING:
    from consentui.adapters.system.user_paths import UserPaths


def first_snapshot(service_url: str, paths: UserPaths) -> AppSnapshot:
    """What the first paint shows: the start view, and every switch as the journal has it, all leases over."""
    from consentui.adapters.cache.file_start_views import FileStartViews

    view = FileStartViews(start_view_path(paths, service_url)).load()
    if view is None or view.service is None or view.subject is None:
        return view or AppSnapshot()
    if view.subject == view.session.memory_device:
        return _without_device(view)
    from consentui.adapters.outbox.file_outbox_shelf import FileOutboxShelf

    try:
        outbox = FileOutboxShelf(paths.data / "journals").open(view.service.id, view.subject)
    except (StoreFailed, AlreadyRunning):
        return view
    try:
        records = outbox.load()
    except StoreFailed:
        return view
    finally:
        outbox.close()
    switches = {purpose: projected(purpose, restored(record), _no_time) for purpose, record in records.items()}
    has_loaded = bool(switches) and view.catalogue is not None
    # A killed window may have heard more than it could note; then no time is said. (The time is good to some seconds.)
    checked, slack = view.checked_before, dt.timedelta(seconds=5)
    is_older = checked is not None and any(s.recorded_at and s.recorded_at > checked + slack for s in switches.values())
    return replace(view, switches=switches, has_loaded=has_loaded, checked_before=None if is_older else checked)


def start_view_path(paths: UserPaths, service_url: str) -> Path:
    """One per service address, named so that any address can be one."""
    import zlib

    return paths.data / f"start-{zlib.crc32(service_url.encode()):08x}.view"


def _without_device(view: AppSnapshot) -> AppSnapshot:
    """The token of that device ended with the last run: the choices are nobody's now, and are not shown."""
    session = SessionView(memory_device=view.session.memory_device)
    offset = view.service_time_offset
    return AppSnapshot(service=view.service, session=session, catalogue=view.catalogue, service_time_offset=offset)


def _no_time(_monotonic_s: float) -> dt.datetime | None:
    return None
