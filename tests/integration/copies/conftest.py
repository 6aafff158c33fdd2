"""One demo service for the tests of this folder: every test is a person of its own there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.harness.fresh_home import fresh_home
from tests.integration.client.demo_process import DemoProcess


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoProcess]:
    """A real service that makes real copies in a process of its own."""
    folder = tmp_path_factory.mktemp("copies")
    with DemoProcess(folder / "service", fresh_home(folder)) as service:
        yield service
