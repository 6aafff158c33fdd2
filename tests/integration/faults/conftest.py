"""One demo service for each worker: every test is a device or a person of its own there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.harness.fresh_home import fresh_home
from tests.integration.client.demo_process import DemoProcess


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoProcess]:
    """A real service with a real database, in a process of its own; tests must leave its network on."""
    folder = tmp_path_factory.mktemp("demo")
    with DemoProcess(folder / "service", fresh_home(folder)) as service:
        yield service
