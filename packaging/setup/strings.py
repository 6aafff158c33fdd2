"""Brings i18n/consentui_en.ts up to date with the literals of consentui/ui, or checks that it is.

`--check` changes nothing and fails on a stale catalogue. Line numbers are left out of the catalogue, so only a
changed sentence makes it stale. Both ways fail where an English plural has no forms yet.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "i18n" / "consentui_en.ts"


def main(arguments: list[str]) -> int:
    """Exit code 0: up to date; 1: stale, or a plural without its forms."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "consentui" / "ui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / CATALOGUE.name
        if CATALOGUE.exists():
            shutil.copyfile(CATALOGUE, fresh)
        _extract(sources, fresh)
        content = fresh.read_bytes()
    if "--check" not in arguments:
        CATALOGUE.parent.mkdir(exist_ok=True)
        CATALOGUE.write_bytes(content)
    elif not CATALOGUE.exists() or CATALOGUE.read_bytes() != content:
        print(f"{CATALOGUE.relative_to(ROOT)} is stale: run `make strings` and commit it", file=sys.stderr)
        return 1
    return _report_plurals(content)


def _extract(sources: list[str], catalogue: Path) -> None:
    program = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or "pyside6-lupdate"
    options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", "en"]
    subprocess.run([program, *options, *sources, "-ts", str(catalogue)], check=True, cwd=ROOT)


def _report_plurals(content: bytes) -> int:
    """English needs a form for one and a form for many; everything else falls back to the literal."""
    result = 0
    for message in ElementTree.fromstring(content).iter("message"):
        forms = message.findall("translation/numerusform")
        if message.get("numerus") == "yes" and not all(form.text for form in forms or [ElementTree.Element("none")]):
            print(f"plural without its English forms: {message.findtext('source')}", file=sys.stderr)
            result = 1
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
