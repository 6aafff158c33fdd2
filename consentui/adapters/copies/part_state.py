"""What lies beside a part file: of which archive its bytes are."""

from __future__ import annotations

import json
from pathlib import Path

from consentui.adapters.copies.target_names import state_of
from consentui.application.copy_ports import WantedCopy
from consentui.domain.record import Record
from consentui.runtime.durable_file import write_durably
from consentui.runtime.file_calls import FileCalls


class PartState(Record):
    """Fields as the service gave them when the part was begun."""

    request_id: str
    size: int
    sha256: str
    etag: str

    def is_of(self, wanted: WantedCopy) -> bool:
        return (self.request_id, self.size, self.sha256) == (wanted.request_id, wanted.size, wanted.sha256)


def read_state(target: Path, calls: FileCalls) -> PartState | None:
    """None where there is none, or it is not one."""
    try:
        value = json.loads(calls.read_file(state_of(target)))
        return PartState(str(value["request_id"]), int(value["size"]), str(value["sha256"]), str(value["etag"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def write_state(target: Path, state: PartState, calls: FileCalls) -> None:
    """Raises OSError."""
    value = {name: getattr(state, name) for name in state.record_fields}
    write_durably(state_of(target), json.dumps(value, indent=2).encode(), calls)
