"""Deletions asked for from this computer, one small file for each service."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from consentui.application.closing_ports import KeptClosing
from consentui.domain.errors import StoreFailed
from consentui.runtime.blake2 import blake2b
from consentui.runtime.durable_file import write_durably


class FileClosingShelf:
    """Implements ClosingShelf."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, service_id: str) -> Sequence[KeptClosing]:
        try:
            return tuple(map(_kept, json.loads(self._path(service_id).read_bytes())))
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return ()

    def save(self, service_id: str, closings: Sequence[KeptClosing]) -> None:
        value = [_plain(closing) for closing in closings]
        try:
            write_durably(self._path(service_id), json.dumps(value, indent=2).encode())
        except OSError as error:
            raise StoreFailed("a deletion could not be noted") from error

    def _path(self, service_id: str) -> Path:
        # An id is text from outside and never becomes a path.
        return self._folder / f"{blake2b(service_id.encode('utf-8', 'surrogatepass'), digest_size=16).hexdigest()}.json"


def _plain(closing: KeptClosing) -> dict[str, Any]:
    return {name: getattr(closing, name) for name in closing.record_fields} | {
        "delete_at": closing.delete_at.isoformat()
    }


def _kept(value: dict[str, Any]) -> KeptClosing:
    certificate, keys = value["certificate"], value.get("keys")
    return KeptClosing(
        subject_id=str(value["subject_id"]),
        request_id=str(value["request_id"]),
        certificate_id=str(value["certificate_id"]),
        certificate_key=str(value["certificate_key"]),
        delete_at=dt.datetime.fromisoformat(value["delete_at"]),
        certificate=None if certificate is None else str(certificate),
        keys=None if keys is None else str(keys),
    )
