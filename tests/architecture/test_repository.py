"""What lies in the repository: the root folder's few names, and nothing of the machine it was written on."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from tests.architecture.sources import ROOT, tracked_files

ROOT_NAMES = {
    "consentui", "resources", "i18n", "packaging", "tests", "docs", ".ci", ".github",
    "pyproject.toml", "hatch_build.py", ".gitignore", "README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md",
    "LICENSE", "Makefile", "requirements-app.txt", "requirements-dev.txt",
}  # fmt: skip
TEXT_LIMIT = 4 * 1024 * 1024
# Written in halves so that this file does not find itself.
FOREIGN = [
    re.escape("pypi" + ".org"),
    re.escape("python" + "hosted"),
    re.escape("npmjs" + "."),
    re.escape("deb.debian" + ".org"),
    r"--(?:extra-)?index" + r"-url[ =]",
    r"--find" + r"-links",
    r"(?<![\w.])/work" + r"/",
    r"(?<![\w.])/root" + r"/",
    r"(?<![\w.])/tmp" + r"/w/",
    rf"(?<![\w.]){re.escape(str(ROOT))}\b",
    rf"(?<![\w.]){re.escape(str(Path.home()))}/",
]


def test_root_folder_when_listed_holds_only_what_belongs_there() -> None:
    found = {name.split("/")[0] for name in tracked_files()}
    assert sorted(found - ROOT_NAMES) == []


def test_tracked_text_when_searched_names_no_registry_and_no_machine() -> None:
    pattern = re.compile("|".join(FOREIGN))
    wrong = [
        f"{name}:{number} {match.group()}"
        for name in tracked_files()
        for number, line in enumerate(_text(ROOT / name).splitlines(), 1)
        if (match := pattern.search(line))
    ]
    assert wrong == []


def test_locks_when_read_pin_every_package_with_hashes() -> None:
    for name in ("requirements-app.txt", "requirements-dev.txt"):
        entries = re.split(r"\n(?=\S)", (ROOT / name).read_text(encoding="utf-8").strip())
        assert len(entries) > 30
        assert [entry.splitlines()[0] for entry in entries if not re.match(r"[\w.\[\],-]+==\S+", entry)] == []
        assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_development_lock_when_compared_has_the_versions_of_the_application_lock() -> None:
    application, development = _pins("requirements-app.txt"), _pins("requirements-dev.txt")
    assert {name: development.get(name) for name in application} == application


def test_locks_when_compared_hold_every_direct_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [name for group in project["optional-dependencies"].values() for name in group]
    wanted = {_plain_name(text) for text in project["dependencies"] + extras} - {"consentui"}
    assert sorted(wanted - set(_pins("requirements-app.txt"))) == []


def _pins(name: str) -> dict[str, str]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    found = (re.match(r"([\w.-]+)(?:\[[^]]*\])?==([^\s;]+)", line) for line in lines)
    return {_plain_name(match.group(1)): match.group(2) for match in found if match}


def _plain_name(requirement: str) -> str:
    match = re.match(r"[\w.-]+", requirement)
    assert match is not None, requirement
    return re.sub(r"[-_.]+", "-", match.group()).lower()


def _text(path: Path) -> str:
    if path.stat().st_size > TEXT_LIMIT:
        return ""
    content = path.read_bytes()
    return "" if b"\0" in content[:4096] else content.decode("utf-8", errors="replace")
