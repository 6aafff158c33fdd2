"""What every test of the town starts from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stateful.town import prepare_template


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A prepared, empty database with keys and head file; making one takes longer than a whole example."""
    folder = tmp_path_factory.mktemp("town-template")
    prepare_template(folder)
    return folder
