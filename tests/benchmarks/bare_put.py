"""The floor of a click on: one grant as a bare PUT over a connection that is kept open."""

from __future__ import annotations

import time
import uuid
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class BarePut:
    """A grant of somebody else than the window's person, with everything prepared but its operation id."""

    url: str
    token: str
    tag: str
    body: str

    @classmethod
    def from_order(cls, order: dict[str, Any]) -> BarePut:
        return cls(order["url"], order["token"], order["tag"], order["body"])

    def as_order(self) -> dict[str, str]:
        """For the launcher, which sends it from the window's process."""
        return {"do": "put", **asdict(self)}


class BareSender:
    """One connection that is kept open. Owned by one thread."""

    def __init__(self) -> None:
        # Imported here: see the launcher.
        import httpx

        self._client = httpx.Client(trust_env=False)

    def send(self, put: BarePut) -> float:
        """Milliseconds from the call to the whole answer; fails where the grant was refused."""
        headers = {
            "Authorization": f"Bearer {put.token}",
            "Content-Type": "application/json",
            "If-Match": put.tag,
            "Idempotency-Key": str(uuid.uuid4()),
        }
        content = put.body.encode()
        began_ns = time.perf_counter_ns()
        answer = self._client.put(put.url, content=content, headers=headers)
        took_ns = time.perf_counter_ns() - began_ns
        assert answer.status_code == 200, f"the bare grant was refused: {answer.status_code}"
        return took_ns / 1e6
