"""The OpenAPI document of a service that does not run: made from the same operations as the one that is served."""

from __future__ import annotations

import tempfile
from pathlib import Path

from consentui.server.app import describe_api, make_desks
from consentui.server.clock import SystemClock
from consentui.server.edition import load_edition
from consentui.server.opening import DatabasePlace, open_core
from consentui.server.randomness import SystemRandomness
from consentui.server.settings import ServiceSettings
from consentui.server.texts import TextFailed, TextMessage


def described_api(edition_folder: Path) -> bytes:
    """JSON, as GET /openapi.json answers it for this edition. Raises EditionError."""
    edition = load_edition(edition_folder)
    with tempfile.TemporaryDirectory(prefix="consentui-openapi-") as folder:
        place = DatabasePlace(f"sqlite:///{Path(folder, 'none.sqlite').as_posix()}")
        core = open_core(place, ServiceSettings(), edition, SystemClock(), SystemRandomness())
        try:
            return describe_api(make_desks(core, _NoTexts()))
        finally:
            core.storage.close()


class _NoTexts:
    """Implements TextSender for a service that nobody can reach."""

    async def send(self, message: TextMessage) -> None:
        raise TextFailed("nothing is served")
