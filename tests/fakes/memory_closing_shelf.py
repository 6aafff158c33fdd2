"""A shelf of deletions in memory; `crashes` of a disk are told to it."""

from __future__ import annotations

from collections.abc import Sequence

from consentui.application.closing_ports import ClosingPorts, KeptClosing
from consentui.application.file_ports import PrivateFiles
from consentui.domain.account import ServiceInfo
from consentui.domain.certificate import Certificate
from consentui.domain.errors import StoreFailed
from tests.fakes.fake_certificates import read_with_keys
from tests.fakes.memory_activity import FilesInMemory


class MemoryClosingShelf:
    """Implements ClosingShelf."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[KeptClosing, ...]] = {}
        self.is_failing = False

    def load(self, service_id: str) -> Sequence[KeptClosing]:
        return self.kept.get(service_id, ())

    def save(self, service_id: str, closings: Sequence[KeptClosing]) -> None:
        if self.is_failing:
            raise StoreFailed("told to")
        self.kept[service_id] = tuple(closings)


def closing_ports(shelf: MemoryClosingShelf | None = None, files: PrivateFiles | None = None) -> ClosingPorts:
    """All of them in memory, for certificates of a FakeBackend."""
    return ClosingPorts(
        shelf=shelf or MemoryClosingShelf(),
        read=read_with_keys,
        certificate_file=_certificate_file,
        files=files or FilesInMemory(),
    )


def _certificate_file(service: ServiceInfo, _at: object, keys: bytes, certificate: Certificate) -> bytes:
    return f"{service.id} {certificate.certificate_id} ".encode() + keys
