"""The parts the other tests stand on: each one is really there and is gone afterwards."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import secretstorage
import sqlalchemy
from jeepney.io.blocking import open_dbus_connection
from PIL import Image
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget

from tests.harness.desktop import Desktop
from tests.harness.leftovers import Leftovers
from tests.harness.noise import Noise, QtListener
from tests.harness.ordinary_user import OrdinaryUser
from tests.harness.processes import start, stop
from tests.harness.secret_service import SecretService
from tests.harness.session_bus import SessionBus
from tests.harness.virtual_screen import VirtualScreen
from tests.harness.waiting import DeadlineMissed, wait_until

SMALL_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QVBoxLayout, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.setWindowTitle("Harness window")
window.setStyleSheet("background: #336699")
layout = QVBoxLayout(window)
box = QCheckBox("Location")
box.toggled.connect(lambda on: print("on" if on else "off", flush=True))
field = QLineEdit()
field.setAccessibleName("Phone")
layout.addWidget(box)
layout.addWidget(field)
window.resize(300, 200)
window.show()
sys.exit(app.exec())
"""


def test_screen_with_a_window_shows_it_in_the_picture(xvfb_window: VirtualScreen, short_tmp: Path) -> None:
    process = start([sys.executable, "-c", SMALL_WINDOW], xvfb_window.environment(), short_tmp / "window.log")
    try:
        window = xvfb_window.window("Harness window")
        wait_until(lambda: _has_blue(xvfb_window.picture(short_tmp / "screen.png")), "the blue window in the picture")
        assert xvfb_window.geometry(window)[2:] == (300, 200)
    finally:
        stop(process)


def test_desktop_with_a_window_is_used_as_a_person_and_a_screen_reader_would(
    private_desktop: Desktop, short_tmp: Path
) -> None:
    log = short_tmp / "window.log"
    process = start([sys.executable, "-c", SMALL_WINDOW], private_desktop.environment, log)
    reader = private_desktop.accessibility
    try:
        private_desktop.screen.activate(private_desktop.screen.window("Harness window"))
        box = wait_until(lambda: reader.tree(process.pid).find("check box", "Location"), "the box on the bus")
        assert box is not None
        private_desktop.screen.click(*box.centre())
        wait_until(lambda: "on" in log.read_text(), "the click to arrive")
        assert reader.act(process.pid, "check box", "Location", "Toggle")
        wait_until(lambda: "off" in log.read_text(), "the screen reader's action to arrive")
        field = reader.tree(process.pid).find("text", "Phone")
        assert field is not None
        private_desktop.screen.click(*field.centre())
        private_desktop.screen.type_text("+49 30 1")
        wait_until(lambda: _text_of(reader.tree(process.pid).find("text", "Phone")) == "+49 30 1", "the typed text")
    finally:
        stop(process)


def test_keyring_when_new_is_empty_and_keeps_what_is_stored_over_a_restart(secret_service: SecretService) -> None:
    assert secret_service.labels() == []
    _store(secret_service, "first")
    secret_service.stop()
    secret_service.start()
    assert secret_service.labels() == ["first"]


def test_keyring_when_locked_says_so(secret_service: SecretService) -> None:
    secret_service.lock()
    assert secret_service.is_locked()


def test_keyring_when_frozen_does_not_answer_until_thawed(secret_service: SecretService) -> None:
    secret_service.freeze()
    answered = threading.Event()

    def ask() -> None:
        with contextlib.suppress(secretstorage.exceptions.SecretStorageException):  # its bus ends with the test
            secret_service.labels()
            answered.set()

    threads = [threading.Thread(target=ask, name="asks the frozen keyring", daemon=True)]
    threads[0].start()
    try:
        assert not answered.wait(0.3)
        secret_service.thaw()
        # Rarely the daemon loses what came in while it stood still; whoever asks after that is answered.
        while not answered.wait(5) and len(threads) < 6:
            threads.append(threading.Thread(target=ask, name="asks again", daemon=True))
            threads[-1].start()
        assert answered.is_set()
    finally:
        secret_service.stop()  # whoever still waits hears that nobody will answer
        for thread in threads:
            thread.join(10)


def test_bus_without_a_keyring_has_none(session_bus: SessionBus) -> None:
    with (
        open_dbus_connection(bus=session_bus.address) as connection,
        pytest.raises(secretstorage.exceptions.SecretServiceNotAvailableException),
    ):
        secretstorage.get_default_collection(connection)


def test_database_when_asked_for_is_empty_and_ones_own(postgres_url: str) -> None:
    engine = sqlalchemy.create_engine(postgres_url)
    try:
        assert sqlalchemy.inspect(engine).get_table_names() == []
        with engine.begin() as connection:
            connection.execute(sqlalchemy.text("CREATE TABLE kept (n int)"))
    finally:
        engine.dispose()


def test_ordinary_user_in_a_read_only_folder_cannot_write(ordinary_user: OrdinaryUser, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        program = "import pathlib, sys; pathlib.Path(sys.argv[1], 'new').write_text('x')"
        command = ordinary_user.command(sys.executable, "-c", program, str(tmp_path))
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    finally:
        tmp_path.chmod(0o700)
    assert "PermissionError" in result.stderr
    assert result.returncode == 1


def test_wait_when_it_never_comes_true_names_what_was_waited_for() -> None:
    with pytest.raises(DeadlineMissed, match="a miracle"):
        wait_until(lambda: False, "a miracle", timeout_s=0.05)


def test_noise_when_unexpected_is_named_and_when_expected_must_come() -> None:
    noise = Noise()
    noise.expect_qt("meant to be said")
    listener = QtListener(noise)
    try:
        qWarning("something odd")
    finally:
        listener.restore()
    assert noise.complaints() == [
        "unexpected Qt: QtWarningMsg default: something odd",
        "never heard from Qt: meant to be said",
    ]


def test_leftovers_when_a_thread_timer_and_window_stay_name_each_with_its_line(qapp: object) -> None:
    leftovers = Leftovers()
    stays = threading.Event()
    thread = threading.Thread(target=stays.wait, args=(10,), name="forgotten")
    thread.start()
    timer = QTimer()
    timer.start(10_000)
    window = QWidget()
    window.setObjectName("lost")
    try:
        found = leftovers.found()
    finally:
        stays.set()
        thread.join()
        timer.stop()
        window.deleteLater()
    after = leftovers.complaints()
    assert [line.split(",")[0] for line in found] == ["thread 'forgotten'", "timer of nobody", "window QWidget 'lost'"]
    assert "test_harness.py" in found[0]
    assert "test_harness.py" in found[1]
    assert after == []


def _has_blue(picture: Path) -> bool:
    with Image.open(picture) as image:
        colours = image.convert("RGB").getcolors(maxcolors=1 << 24) or []
    return sum(int(count) for count, colour in colours if colour == (0x33, 0x66, 0x99)) > 10_000


def _text_of(node: object) -> str:
    return str(getattr(node, "text", ""))


def _store(service: SecretService, label: str) -> None:
    with open_dbus_connection(bus=service.bus.address) as connection:
        collection = secretstorage.get_default_collection(connection)
        collection.create_item(label, {"kind": "test"}, b"not a secret")
