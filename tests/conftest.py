"""Rules and parts for every test: noise and leftovers fail, and real screens, keyrings and databases on request.

What runs by itself: `quiet_and_clean`. On request: `noise`, `home`, `session_bus`, `secret_service`, `xvfb_window`,
`private_desktop`, `postgres_server`, `postgres_url`, `ordinary_user`. Each is described where it is made, below and in
tests/harness.
"""

from __future__ import annotations

import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.harness.desktop import Desktop, desktop
from tests.harness.fresh_home import fresh_home
from tests.harness.leftovers import Leftovers
from tests.harness.noise import LogListener, Noise, QtListener
from tests.harness.ordinary_user import OrdinaryUser
from tests.harness.ordinary_user import ordinary_user as find_ordinary_user
from tests.harness.postgres import PostgresServer, programs_folder
from tests.harness.secret_service import SecretService
from tests.harness.session_bus import SessionBus
from tests.harness.virtual_screen import VirtualScreen

ROOT = Path(__file__).parents[1]
FULL = os.environ.get("CONSENTUI_TEST_BOUNDS") == "full"


def pytest_configure(config: pytest.Config) -> None:
    """Settles, before Qt starts, what would otherwise come from the person who runs the tests."""
    # In-process Qt tests never touch the real screen: windows that must be real are processes on a virtual one.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_LOGGING_RULES"):
        os.environ.pop(name, None)
    # The same examples at every bounded run, new ones at every full run; no example is judged by the clock.
    hypothesis.settings.register_profile("bounded", deadline=None, derandomize=True, database=None)
    hypothesis.settings.register_profile("full", deadline=None, max_examples=1000)
    hypothesis.settings.load_profile("full" if FULL else "bounded")
    raw_policy = os.environ.get("CONSENTUI_RAW_POLICY")
    if raw_policy:
        os.environ["CONSENTUI_RAW_POLICY"] = str((ROOT / raw_policy).resolve())


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests marked `full` run in `make test-full` only; the skip is counted with its reason."""
    if FULL:
        return
    for item in items:
        if item.get_closest_marker("full"):
            item.add_marker(pytest.mark.skip(reason="large bounds: make test-full"))


@pytest.fixture
def noise() -> Noise:
    """What the test may say: `noise.expect_log(pattern)`, `noise.expect_qt(pattern)`; all else fails it."""
    return Noise()


@pytest.fixture(autouse=True)
def quiet_and_clean(request: pytest.FixtureRequest, noise: Noise) -> Iterator[None]:
    """Fails a test that warns, logs or leaves a thread, timer or window behind.

    A test that asks for `caplog` reads the log itself, so log lines do not fail it.
    """
    listener = LogListener(noise)
    listens_itself = "caplog" in request.fixturenames
    if not listens_itself:
        logging.getLogger().addHandler(listener)
    qt_listener = QtListener(noise)
    leftovers = Leftovers()
    try:
        yield
    finally:
        left = leftovers.complaints()
        qt_listener.restore()
        logging.getLogger().removeHandler(listener)
    complaints = noise.complaints() + [f"left behind: {line}" for line in left]
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def short_tmp() -> Iterator[Path]:
    """A folder of one's own with a short path: a socket's name must fit into 107 bytes."""
    folder = Path(tempfile.mkdtemp(prefix="cui-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def home(short_tmp: Path) -> dict[str, str]:
    """The environment of a home folder nobody has used before: no screen, no bus, no keyring."""
    return fresh_home(short_tmp)


@pytest.fixture
def session_bus(short_tmp: Path, home: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[SessionBus]:
    """A private session bus with nobody on it (so: no keyring), also for this process."""
    needs("dbus-daemon", "dbus-daemon")
    with SessionBus(short_tmp, home) as bus:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_RUNTIME_DIR"):
            monkeypatch.setenv(name, bus.environment()[name])
        yield bus


@pytest.fixture
def secret_service(session_bus: SessionBus, short_tmp: Path) -> Iterator[SecretService]:
    """A real, empty, unlocked gnome-keyring on a private bus: for this process, and by `environment()` for others."""
    needs("gnome-keyring-daemon", "gnome-keyring")
    with SecretService(session_bus, short_tmp) as service:
        yield service


@pytest.fixture
def xvfb_window(short_tmp: Path, home: dict[str, str]) -> Iterator[VirtualScreen]:
    """A virtual screen with a window manager, no bus: start windows as processes with its `environment()`."""
    for program, package in (
        ("Xvfb", "xvfb"),
        ("openbox", "openbox"),
        ("xdotool", "xdotool"),
        ("import", "imagemagick"),
    ):
        needs(program, package)
    with VirtualScreen(short_tmp, home) as screen:
        yield screen


@pytest.fixture
def private_desktop(short_tmp: Path) -> Iterator[Desktop]:
    """Home, session bus, keyring, screen and accessibility bus together, for programs run as processes."""
    for program in ("Xvfb", "openbox", "xdotool", "import", "gnome-keyring-daemon", "dbus-daemon"):
        needs(program, program)
    with desktop(short_tmp) as parts:
        yield parts


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A private PostgreSQL server on a socket, one for each worker."""
    try:
        programs_folder()
    except FileNotFoundError as error:
        pytest.skip(str(error))
    with PostgresServer() as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """SQLAlchemy's URL of an empty database of one's own."""
    name = postgres_server.new_database()
    yield postgres_server.url(name)
    postgres_server.drop_database(name)


@pytest.fixture
def ordinary_user() -> OrdinaryUser:
    """How to run a program that file permissions bind, whoever runs the tests."""
    if sys.platform == "win32":
        pytest.skip("file permissions here are those of POSIX")
    user = find_ordinary_user()
    if user is None:
        pytest.skip("running as root without setpriv")
    return user


def needs(program: str, package: str) -> None:
    """Skips the test, counted and with its reason, where a program is not installed."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed (package {package})")
