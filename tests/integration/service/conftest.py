"""One demo service process for the tests of a file; each test begins with its first day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.harness.fresh_home import fresh_home
from tests.harness.service_process import ServiceProcess


@pytest.fixture(scope="module")
def demo_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServiceProcess]:
    folder: Path = tmp_path_factory.mktemp("demo")
    with ServiceProcess(folder, fresh_home(folder), is_demo=True) as process:
        yield process


@pytest.fixture
def service(demo_process: ServiceProcess) -> ServiceProcess:
    """A demo service as on its first day; it must still run after the test."""
    demo_process.control("POST", "/demo/start-again")
    return demo_process


@pytest.fixture
def own_service(tmp_path: Path) -> Iterator[ServiceProcess]:
    """A demo service of the test's own, which it may kill."""
    with ServiceProcess(tmp_path, fresh_home(tmp_path), is_demo=True) as process:
        yield process
