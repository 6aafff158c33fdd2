"""Build hook: compiles the window's catalogues and puts them and the resources inside the package."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ASSETS = "consentui/_assets"


class CatalogueHook(BuildHookInterface[Any]):
    """Turns i18n/*.ts into *.qm for every build; a wheel also gets both outside folders as `consentui/_assets`.

    A source archive carries the compiled files, so building a wheel from it needs no Qt tools.
    """

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        compiled = [self._compiled(source) for source in sorted(root.glob("i18n/*.ts"))]
        if self.target_name != "wheel" or version == "editable":
            return
        for path in compiled:
            build_data["force_include"][str(path)] = f"{ASSETS}/i18n/{path.name}"
        if (root / "resources").is_dir():
            build_data["force_include"][str(root / "resources")] = f"{ASSETS}/resources"

    def _compiled(self, source: Path) -> Path:
        target = source.with_suffix(".qm")
        program = _lrelease()
        if program is not None:
            fresh = target.with_suffix(".qm.new")
            subprocess.run([program, "-silent", str(source), "-qm", str(fresh)], check=True)
            fresh.replace(target)  # a window that is reading it sees the old one or the new one
        elif not target.is_file():
            raise RuntimeError(f"{source.name}: no compiled catalogue beside it and no pyside6-lrelease to make one")
        return target


def _lrelease() -> str | None:
    """The compiler that comes with PySide6: beside the running Python first, then anywhere on PATH."""
    beside = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    return beside or shutil.which("pyside6-lrelease")
