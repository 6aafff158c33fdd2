"""Operation ids that count."""

from __future__ import annotations

import itertools


class SequentialIds:
    """Implements Ids; the ids are valid UUIDv4 texts, the n-th ends in n."""

    def __init__(self, prefix: int = 0) -> None:
        self._prefix = prefix
        self._numbers = itertools.count(1)

    def new_op_id(self) -> str:
        return f"{self._prefix:08x}-0000-4000-8000-{next(self._numbers):012x}"
