"""Operation ids from the system's random source."""

from __future__ import annotations

import uuid


class RandomIds:
    """Implements Ids."""

    def new_op_id(self) -> str:
        return str(uuid.uuid4())
