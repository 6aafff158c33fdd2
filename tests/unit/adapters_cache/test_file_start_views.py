"""The start view comes back as it was, or not at all."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from consentui.adapters.cache.file_start_views import FileStartViews
from consentui.application.snapshot import AppSnapshot, PolicyView, SessionView, SignInState
from consentui.domain.account import Account, Subject, SubjectKind
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import replace
from tests.fakes import samples

ACCOUNT = Account(Subject(SubjectKind.ACCOUNT, "acct-1"), "Sam", "+44 •••• 0123")
SNAPSHOT = AppSnapshot(
    service=samples.service_info(),
    subject=ACCOUNT.subject,
    session=SessionView(
        state=SignInState.SIGNED_IN, account=ACCOUNT, memory_device=Subject(SubjectKind.DEVICE, "device-1")
    ),
    policy=PolicyView(answer=PolicyAnswer.ACCEPTED, answered_at=dt.datetime(2026, 11, 23, 6, 2, tzinfo=dt.UTC)),
    catalogue=replace(samples.catalogue(), held_data=()),
    checked_before=dt.datetime(2026, 11, 23, 6, 2, tzinfo=dt.UTC),
    service_time_offset=dt.timedelta(seconds=90),
)


def test_saved_view_is_loaded_as_it_was(tmp_path: Path) -> None:
    FileStartViews(tmp_path / "view").save(SNAPSHOT)
    assert FileStartViews(tmp_path / "view").load() == SNAPSHOT


def test_what_is_held_is_left_to_the_catalogue_of_the_service(tmp_path: Path) -> None:
    assert samples.catalogue().held_data
    FileStartViews(tmp_path / "view").save(replace(SNAPSHOT, catalogue=samples.catalogue()))
    assert FileStartViews(tmp_path / "view").load() == SNAPSHOT


def test_empty_view_is_loaded_as_it_was(tmp_path: Path) -> None:
    FileStartViews(tmp_path / "view").save(AppSnapshot())
    assert FileStartViews(tmp_path / "view").load() == AppSnapshot()


def test_ended_session_is_not_kept(tmp_path: Path) -> None:
    FileStartViews(tmp_path / "view").save(AppSnapshot(session=SessionView(state=SignInState.ENDED)))
    loaded = FileStartViews(tmp_path / "view").load()
    assert loaded is not None
    assert loaded.session.state is SignInState.STARTING


def test_device_only_is_not_kept_where_nobody_is_in_front(tmp_path: Path) -> None:
    """Else the next start would paint every switch of nobody as off."""
    FileStartViews(tmp_path / "view").save(AppSnapshot(session=SessionView(state=SignInState.DEVICE_ONLY)))
    loaded = FileStartViews(tmp_path / "view").load()
    assert loaded is not None
    assert loaded.session.state is SignInState.STARTING


def test_any_changed_byte_loses_the_view(tmp_path: Path) -> None:
    path = tmp_path / "view"
    FileStartViews(path).save(SNAPSHOT)
    whole = path.read_bytes()
    for place in range(0, len(whole), 37):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert FileStartViews(path).load() is None, place


@pytest.mark.parametrize("content", [b"", b"\n", b"consentui-start-view-1 00000000\n", b"[]"])
def test_foreign_file_is_no_view(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "view").write_bytes(content)
    assert FileStartViews(tmp_path / "view").load() is None


def test_view_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file")
    FileStartViews(tmp_path / "folder" / "view").save(SNAPSHOT)


def test_time_of_the_last_check_is_kept_as_that_of_an_earlier_run(tmp_path: Path) -> None:
    checked = dt.datetime(2026, 11, 23, 7, 30, tzinfo=dt.UTC)
    FileStartViews(tmp_path / "view").save(replace(SNAPSHOT, checked_at=checked))
    loaded = FileStartViews(tmp_path / "view").load()
    assert loaded is not None
    assert (loaded.checked_at, loaded.checked_before) == (None, checked)
