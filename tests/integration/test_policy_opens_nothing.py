"""A policy full of pictures, links and markup is read on screen without opening a file of it or reaching out."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness.fresh_home import fresh_home

BAIT = "bait-in-the-policy.png"
# Shown, drawn, searched and clicked on, as the window does it.
READER = """
import datetime as dt, sys
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from consentui.application.snapshot import AppSnapshot, Connection, PolicyView
from consentui.domain.policy import Clause, Policy, PublishedPolicy, Section
from consentui.ui.pages.policy.policy_page import PolicyPage
from consentui.ui.text.dates import Dates
from consentui.ui.theme import Theme, ThemeSettings

bait = sys.argv[1]
text = (
    f'<img src="file://{bait}"><img src="{bait}"> ![a](file://{bait}) [b](file://{bait}) file://{bait} '
    '<img src="file:///etc/passwd"> ![c](file:///etc/passwd) <link rel="stylesheet" href="file:///etc/passwd"> '
    '<img src="http://192.0.2.1/a.png"> ![d](http://tracker.invalid/d.png) https://tracker.invalid/ '
    '<script src="http://192.0.2.1/a.js"></script> javascript:alert(1) <iframe src="file:///etc/passwd"></iframe>'
)
app = QApplication([])
theme = Theme(app, ThemeSettings())
theme.install()
clause = Clause("1.a", "a", text)
policy = Policy((Clause("0.a", None, text),), (Section("1", text, (clause,)),))
notes = {"0.a": text, "1.a": text}
published = PublishedPolicy("1", "en", text, dt.date(2026, 11, 1), policy, "0" * 64, notes)
page = PolicyPage(theme, Dates(), "en")
page.resize(956, 800)
page.show()
page.show_snapshot(AppSnapshot(connection=Connection.ONLINE, policy=PolicyView(published=published)))
QTest.qWaitForWindowExposed(page)
page.panel.field.setText("passwd")
page.open_clause("file:///etc/passwd")
page.grab()
for y in range(10, 790, 40):
    for widget in (page.reader.text, page.panel.contents):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(120, y))
app.processEvents()
print("read", page.reader.search.total)
"""
OPENED = re.compile(r'\bopen(?:at2?)?\(.*?"((?:[^"\\]|\\.)*)"')
REACHED = re.compile(r"\b(?:connect|sendto|sendmsg|bind)\(.*?sa_family=(AF_\w+)(.*)")


def traced(command: list[str], log: Path, environment: dict[str, str]) -> str:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed (package strace)")
    tracer = ["strace", "-f", "-qq", "-s", "4096", "-o", str(log), "-e", "trace=open,openat,openat2,execve,%network"]
    done = subprocess.run([*tracer, *command], env=environment, capture_output=True, text=True, timeout=120, check=True)
    return done.stdout


def went_out(lines: list[str]) -> list[str]:
    """Every call that named an address beyond this machine."""
    found = []
    for line in lines:
        call = REACHED.search(line)
        if call and call[1] not in ("AF_UNIX", "AF_NETLINK") and '"127.' not in call[2] and '"::1"' not in call[2]:
            found.append(line)
    return found


def opened(lines: list[str]) -> list[str]:
    return [call[1] for line in lines if (call := OPENED.search(line))]


@pytest.mark.real
def test_policy_with_file_pictures_and_web_links_opens_nothing_and_reaches_nobody(tmp_path: Path) -> None:
    log, bait = tmp_path / "calls", tmp_path / BAIT
    bait.write_bytes(b"never read")
    environment = fresh_home(tmp_path) | {"QT_QPA_PLATFORM": "offscreen"}
    said = traced([sys.executable, "-c", READER, str(bait)], log, environment)
    lines = log.read_text(errors="replace").splitlines()
    found = re.search(r"^read (\d+)$", said, re.MULTILINE)
    assert found is not None
    assert int(found[1]) > 0
    paths = opened(lines)
    assert any("policy_page" in path for path in paths)
    assert [path for path in paths if BAIT in path or path == "/etc/passwd"] == []
    assert went_out(lines) == []
    assert sum("execve(" in line for line in lines) == 1


@pytest.mark.real
def test_trace_sees_a_file_that_is_opened_and_a_socket_that_reaches_out(tmp_path: Path) -> None:
    """The proof that the test above can fail."""
    log, bait = tmp_path / "calls", tmp_path / BAIT
    bait.write_bytes(b"read")
    program = (
        "import socket, sys; open(sys.argv[1]).close()\n"
        "with socket.socket() as s:\n    s.setblocking(False); s.connect_ex(('127.0.0.1', 9))\n"
    )
    traced([sys.executable, "-c", program, str(bait)], log, fresh_home(tmp_path))
    lines = log.read_text(errors="replace").splitlines()
    assert str(bait) in opened(lines)
    assert any("connect(" in line and REACHED.search(line) for line in lines)
    assert went_out(lines) == []
    assert went_out([line.replace("127.0.0.1", "192.0.2.1") for line in lines]) != []
