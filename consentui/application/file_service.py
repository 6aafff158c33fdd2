"""Saving what the window made itself, such as a policy drawn as a PDF."""

from __future__ import annotations

from consentui.application.file_ports import PrivateFiles, in_one_piece


class FileService:
    """Owned by the loop thread."""

    def __init__(self, files: PrivateFiles) -> None:
        self._files = files

    async def save(self, path: str, data: bytes) -> None:
        """Whole or not at all, the person's alone; raises FileNotSaved."""
        await self._files.save(path, in_one_piece(data))
