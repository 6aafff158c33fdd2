"""Where the files that come with the program are: packed inside it, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path


def resource_folder(name: str) -> Path:
    """The folder `resources/<name>`: `consentui/_assets/resources` in an installed program, else the checkout's."""
    package = Path(__file__).parent.parent
    installed = package / "_assets" / "resources" / name
    return installed if installed.is_dir() else package.parent / "resources" / name
