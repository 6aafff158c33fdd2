"""Reads a scenario from its file and those it includes; says file, line and what was expected of what does not fit."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from consentui.application.demo_records import DemoRecords
from consentui.runtime.typed_paths import is_file
from consentui.ui.demo.scenario.complaints import ScenarioUnreadable, Unfit, one_of, shown
from consentui.ui.demo.scenario.records_reader import read_records
from consentui.ui.demo.scenario.source import Places, StepPlace, find_places
from consentui.ui.demo.scenario.values import Line, Recorded, Scenario, Step, Verb
from consentui.ui.demo.scenario.verb_reader import VERBS

_HEAD = ("about", "account", "include", "step")
_RECORDED = "recorded"
_FIRST_ACCOUNT = "mei_lin"
_LARGEST_BYTES = 1 << 20
# tomllib says the place in its text only.
_TWICE = "Cannot overwrite a value"
_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|(end of document))\)$")


def read_scenario(path: Path) -> Scenario:
    """The whole scenario. Raises ScenarioUnreadable; names files as `path` does."""
    return _Reader().read(path)


class _Reader:
    """Reads one scenario; what is on record is carried on from file to file."""

    def __init__(self) -> None:
        self._records = DemoRecords()
        self._open: list[Path] = []

    def read(self, path: Path) -> Scenario:
        document, places = _document(path)
        for key in document:
            if key not in _HEAD:
                raise ScenarioUnreadable(str(path), places.keys.get(key, 1), one_of(_HEAD), shown(key))
        about = _head_text(path, document, places, "about", "")
        account = _head_text(path, document, places, "account", _FIRST_ACCOUNT)
        steps = (*self._included(path, document, places), *self._steps(path, document, places))
        if not steps:
            raise ScenarioUnreadable(str(path), 1, "at least one [[step]]", "none")
        return Scenario(str(path), about, account, steps)

    def _included(self, path: Path, document: dict[str, Any], places: Places) -> list[Step]:
        names, line = document.get("include", []), places.keys.get("include", 1)
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise ScenarioUnreadable(str(path), line, "a list of file names", shown(names))
        self._open.append(path.resolve())
        steps: list[Step] = []
        for name in names:
            file = path.parent / name
            if not is_file(file):
                raise ScenarioUnreadable(str(path), line, "a file beside this one", shown(name))
            if file.resolve() in self._open:
                raise ScenarioUnreadable(str(path), line, "files that do not include each other", shown(name))
            steps += self.read(file).steps
        self._open.pop()
        return steps

    def _steps(self, path: Path, document: dict[str, Any], places: Places) -> list[Step]:
        tables = document.get("step", [])
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise ScenarioUnreadable(str(path), places.keys.get("step", 1), "steps written as [[step]]", shown(tables))
        return [self._step(path, table, places.step(index)) for index, table in enumerate(tables)]

    def _step(self, path: Path, table: dict[str, Any], place: StepPlace) -> Step:
        if not table:
            raise ScenarioUnreadable(str(path), place.line, "at least one verb", "an empty step")
        lines = []
        for key, value in table.items():
            number = place.keys.get(key, place.line)
            try:
                lines.append(Line(str(path), number, self._verb(key, value)))
            except Unfit as error:
                raise ScenarioUnreadable(str(path), number, error.expected, error.seen) from error
        return Step(tuple(lines))

    def _verb(self, key: str, value: Any) -> Verb:
        if key == _RECORDED:
            self._records = read_records(value, self._records)
            return Recorded(self._records)
        if key not in VERBS:
            raise Unfit(f"a verb ({', '.join((*VERBS, _RECORDED))})", shown(key))
        return VERBS[key](value)


def _head_text(path: Path, document: dict[str, Any], places: Places, key: str, default: str) -> str:
    value = document.get(key, default)
    if not isinstance(value, str):
        raise ScenarioUnreadable(str(path), places.keys.get(key, 1), f"a text for {key}", shown(value))
    return value


def _document(path: Path) -> tuple[dict[str, Any], Places]:
    text = _text(path)
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = str(error)
        found = _TOML_PLACE.search(said)
        line = int(found[1]) if found and found[1] else len(text.splitlines())
        wanted = "each verb once in a step (several in a list, or in the next step)" if _TWICE in said else "TOML"
        raise ScenarioUnreadable(str(path), line, wanted, _TOML_PLACE.sub("", said)) from error
    except RecursionError as error:
        raise ScenarioUnreadable(str(path), 0, "TOML", "brackets that are too deep") from error
    except ValueError as error:
        # Python reads no number of more than 4,300 digits.
        raise ScenarioUnreadable(str(path), 0, "TOML", "a number that is too long") from error
    return document, find_places(text)


def _text(path: Path) -> str:
    """Raises ScenarioUnreadable where there is no text of a usual size."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_BYTES + 1)
    except OSError as error:
        raise ScenarioUnreadable(str(path), 0, "a file that can be read", error.strerror or str(error)) from error
    if len(content) > _LARGEST_BYTES:
        raise ScenarioUnreadable(str(path), 0, "at most 1 MB", "more")
    try:
        return content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise ScenarioUnreadable(str(path), line, "UTF-8", f"byte {content[error.start]:#04x}") from error
