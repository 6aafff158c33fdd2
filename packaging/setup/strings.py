"""Brings i18n/consentui_en.ts up to date with the literals of consentui/ui, or checks that it is.

`--check` changes nothing and fails on a stale catalogue. Line numbers are left out of the catalogue, so only a
changed sentence makes it stale. English is the language of the source: only plurals have anything to fill in,
and both ways fail where one has no form for "one" yet.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "i18n" / "consentui_en.ts"
MESSAGE = re.compile(r"    <message(?: numerus=\"yes\")?>\n.*?    </message>\n", re.DOTALL)
FORM = re.compile(r"<numerusform>(.*?)</numerusform>", re.DOTALL)
SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
TRANSLATION = re.compile(r"        <translation.*</translation>\n", re.DOTALL)
CONTEXT = re.compile(r"<name>(.*?)</name>")


def main(arguments: list[str]) -> int:
    """Exit code 0: up to date; 1: stale, or a plural without its form for one."""
    before = CATALOGUE.read_text(encoding="utf-8") if CATALOGUE.exists() else ""
    forms = {key: FORM.findall(message) for key, message in _messages(before)}
    fresh = _with_plurals(_extracted(), forms)
    if "--check" in arguments and fresh != before:
        print(f"{CATALOGUE.relative_to(ROOT)} is stale: run `make strings` and commit it", file=sys.stderr)
        return 1
    if fresh != before:
        CATALOGUE.parent.mkdir(exist_ok=True)
        CATALOGUE.write_text(fresh, encoding="utf-8")
    return _report_unfinished(fresh)


def _extracted() -> str:
    """What lupdate finds, as a new catalogue."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "consentui" / "ui").rglob("*.py"))
    program = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or "pyside6-lupdate"
    options = ["-silent", "-locations", "none", "-source-language", "en", "-target-language", "en"]
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Path(folder) / CATALOGUE.name
        subprocess.run([program, *options, *sources, "-ts", str(catalogue)], check=True, cwd=ROOT)
        return catalogue.read_text(encoding="utf-8")


def _messages(catalogue: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Each message with its context and source text."""
    for part in catalogue.split("<context>")[1:]:
        context = _first(CONTEXT, part)
        for message in MESSAGE.findall(part):
            yield (context, _first(SOURCE, message)), message


def _with_plurals(catalogue: str, forms: dict[tuple[str, str], list[str]]) -> str:
    """Makes every message with %n a plural: lupdate sees the number in `tr`, but not in PySide's `translate`."""
    for key, message in list(_messages(catalogue)):
        if "%n" in key[1]:
            one, many = (*forms.get(key, []), "", "")[:2]
            catalogue = catalogue.replace(message, _plural(message, one, many or key[1]))
    return catalogue


def _plural(message: str, one: str, many: str) -> str:
    state = "" if one else ' type="unfinished"'
    lines = "".join(f"            <numerusform>{form}</numerusform>\n" for form in (one, many))
    body = f"        <translation{state}>\n{lines}        </translation>\n"
    return TRANSLATION.sub(lambda _: body, message).replace("<message>", '<message numerus="yes">')


def _report_unfinished(catalogue: str) -> int:
    unfinished = [key[1] for key, message in _messages(catalogue) if "<numerusform></numerusform>" in message]
    for source in unfinished:
        print(f"{CATALOGUE.relative_to(ROOT)}: fill in the form for one of: {source}", file=sys.stderr)
    return 1 if unfinished else 0


def _first(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match.group(1) if match else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
