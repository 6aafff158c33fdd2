"""A demo service and a nursery of clients for each worker; who is killed here is a child of one of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.harness.fresh_home import fresh_home
from tests.integration.client.client_process import Nursery
from tests.integration.client.demo_process import DemoProcess


@pytest.fixture(scope="session")
def kill_home(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A folder, and the environment of a home in it."""
    folder = tmp_path_factory.mktemp("kill")
    return folder, fresh_home(folder)


@pytest.fixture(scope="session")
def demo(kill_home: tuple[Path, dict[str, str]]) -> Iterator[DemoProcess]:
    folder, environment = kill_home
    with DemoProcess(folder / "service", environment) as service:
        yield service


@pytest.fixture(scope="session")
def nursery(kill_home: tuple[Path, dict[str, str]]) -> Iterator[Nursery]:
    folder, environment = kill_home
    with Nursery(environment, folder) as children:
        yield children
