"""The same service on every kind of database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.service_under_test import ServiceUnderTest


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.real)])
def service(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ServiceUnderTest]:
    """An open service on an empty database of this kind."""
    if request.param == "sqlite":
        made = ServiceUnderTest(tmp_path)
    else:
        made = ServiceUnderTest(request.getfixturevalue("postgres_url"))
        made.keys_file = tmp_path / "service.keys"
    with made:
        yield made
