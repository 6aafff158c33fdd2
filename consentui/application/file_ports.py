"""Files that a person asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol


class PrivateFiles(Protocol):
    """Files the person asked for, readable by nobody else."""

    async def save(self, path: str, pieces: AsyncIterator[bytes]) -> None:
        """Whole or not at all, in the place of what was there; raises FileNotSaved."""
        ...


async def in_one_piece(data: bytes) -> AsyncIterator[bytes]:
    """For PrivateFiles.save: a file that is small enough to be made at once."""
    yield data
