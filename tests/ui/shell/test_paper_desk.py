"""The policy is saved as a PDF between other things, with every page numbered; a folder that takes nothing is said."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from consentui.adapters.exports.local_private_files import LocalPrivateFiles
from consentui.application.file_ports import in_one_piece
from consentui.domain.error_kind import Place
from consentui.domain.error_reference import read_reference, reference_in
from consentui.domain.errors import FileNotSaved
from consentui.domain.policy import Clause, Policy, PublishedPolicy, Section
from consentui.domain.record import replace
from consentui.runtime.background_loop import BackgroundLoop
from consentui.ui.bridge import Bridge
from consentui.ui.shell.paper_desk import PaperDesk
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme
from tests.fakes import ui_samples as samples


class SavingPolicy:
    """As much of the client's policy as saving needs, over the real files."""

    async def save_drawn(self, path: str, data: bytes) -> None:
        await LocalPrivateFiles().save(path, in_one_piece(data))


class SavingClient:
    policy = SavingPolicy()


@pytest.fixture
def desk(still_theme: Theme) -> Iterator[PaperDesk]:
    loop, client = BackgroundLoop(), SavingClient()
    loop.start()
    bridge = Bridge(loop, lambda: client)  # type: ignore[arg-type, return-value]
    yield PaperDesk(still_theme, Dates(zone=samples.ZONE), bridge, still_theme)
    assert loop.close()


def pages(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def saved(desk: PaperDesk, qtbot: QtBot, published: PublishedPolicy, path: Path) -> str:
    spy = QSignalSpy(desk.said)
    desk.save(published, path)
    qtbot.waitUntil(lambda: spy.count() == 1)
    return str(spy.at(0)[0])


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_policy_is_saved_as_a_document_of_several_pages(
    desk: PaperDesk, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    path = tmp_path / "policy.pdf"
    assert saved(desk, qtbot, samples.published(language), path) == "Saved as policy.pdf"
    assert path.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["policy.pdf"]
    assert 3 <= pages(path) <= 12


def test_ten_times_the_text_takes_about_ten_times_the_pages(desk: PaperDesk, qtbot: QtBot, tmp_path: Path) -> None:
    short = tuple(Clause(f"1.p{n}", None, "A sentence about data. " * 20) for n in range(20))
    long = tuple(Clause(f"1.p{n}", None, "A sentence about data. " * 20) for n in range(200))
    one, ten = tmp_path / "one.pdf", tmp_path / "ten.pdf"
    for clauses, path in ((short, one), (long, ten)):
        policy = Policy((), (Section("1", "Data", clauses),))
        saved(desk, qtbot, replace(samples.published(), policy=policy, notes={}), path)
    assert 7 * pages(one) <= pages(ten) <= 11 * pages(one)


def test_folder_that_does_not_exist_is_said_and_nothing_is_left(desk: PaperDesk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "policy.pdf"
    spy = QSignalSpy(desk.failed)
    desk.save(samples.published(), path)
    qtbot.waitUntil(lambda: spy.count() == 1)
    error = spy.at(0)[0]
    assert isinstance(error, FileNotSaved)
    assert read_reference(reference_in(error) or "").place is Place.PAPER
    assert list(tmp_path.iterdir()) == []


def test_file_that_was_there_is_whole_until_the_new_one_is(desk: PaperDesk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "policy.pdf"
    path.write_bytes(b"the one before")
    spy = QSignalSpy(desk.said)
    desk.save(samples.published(), path)
    assert path.read_bytes() == b"the one before"
    qtbot.waitUntil(lambda: spy.count() == 1)
    assert path.read_bytes().startswith(b"%PDF-")


def test_computer_without_printer_says_so(desk: PaperDesk, qtbot: QtBot) -> None:
    spy = QSignalSpy(desk.said)
    if os.environ.get("CUPS_SERVER"):
        pytest.skip("a printer may be set up here")
    desk.ask_which_printer(samples.published(), None)  # type: ignore[arg-type]
    assert "No printer" in spy.at(0)[0]
    assert isinstance(desk.parent(), QObject)


@pytest.mark.parametrize("has_documents", [True, False])
def test_a_place_of_the_persons_own_is_offered_first(
    desk: PaperDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_documents: bool
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    if has_documents:
        (tmp_path / "Documents").mkdir()
    window = QWidget()
    qtbot.addWidget(window)
    desk.ask_where_to_save(samples.published(), window)
    (dialog,) = window.findChildren(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == (tmp_path / "Documents" if has_documents else tmp_path)
    assert dialog.selectedFiles() == [
        str(Path(dialog.directory().absolutePath()) / "Juniper privacy policy, version 4.pdf")
    ]
    dialog.reject()
