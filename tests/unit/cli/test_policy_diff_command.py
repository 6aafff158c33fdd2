"""`consentui policy diff`: texts, JSON and edition folders, in words and as JSON, and what the exit code says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from consentui.cli import main
from tests.unit.edition import shipped
from tests.unit.policytext.reading import BICYCLES, FIXTURES

BEFORE = """1. Boats

a. A boat is lent for one day.

b. The harbour master keeps the list of boats.

2. Oars

Oars stand behind the shed, and you bring them back there.
"""
AFTER = """1. Boats and rafts

a. The harbour master keeps the list of boats.

b. A raft needs two people, who both sign for it.

2. Oars

Oars stand in the shed, and you bring them back there.
"""


def files(folder: Path, *texts: str) -> list[str]:
    paths = [folder / f"{number}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


def test_same_text_when_compared_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    path = str(FIXTURES / BICYCLES)
    assert main(["policy", "diff", path, path]) == 0
    assert capsys.readouterr().out == "The texts are the same.\n"


def test_change_of_each_kind_is_told_in_plain_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", "diff", *files(tmp_path, BEFORE, AFTER)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "New title, 1",
        "  was: Boats",
        "  now: Boats {+and rafts+}",
        "New, 1.b-2",
        "  A raft needs two people, who both sign for it.",
        "Reworded, 2.p1",
        "  was: Oars stand [-behind-] the shed, and you bring them back there.",
        "  now: Oars stand {+in+} the shed, and you bring them back there.",
        "Gone, 1.a",
        "  A boat is lent for one day.",
        "1 new, 1 gone, 1 reworded, 0 moved, 1 titles",
    ]


def test_clause_that_only_moved_is_told_without_its_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = "A boat is lent for one day.", "The harbour master keeps the list of boats."
    moved = BEFORE.replace(first, "x").replace(second, first).replace("x", second)
    assert main(["policy", "diff", *files(tmp_path, BEFORE, moved)]) == 1
    assert capsys.readouterr().out.splitlines()[-2:] == ["Moved, 1.b", "0 new, 0 gone, 0 reworded, 1 moved, 0 titles"]


def test_changes_of_two_editions_as_json_are_those_of_their_ids(capsys: pytest.CaptureFixture[str]) -> None:
    old, new = shipped.FOLDER / "4" / "policy.en.json", shipped.FOLDER / "5" / "policy.en.json"
    assert main(["policy", "diff", "--json", str(old), str(new)]) == 1
    form = json.loads(capsys.readouterr().out)
    assert [change["clause_id"] for change in form["changes"]] == [
        "1.p6", "2.search.p1", "3.clearing.p1", "4.sharing-information.b", "5.security.p3", "6.p1",
    ]  # fmt: skip
    assert {change["kind"] for change in form["changes"]} == {"reworded"}
    assert form["titles"] == []


def test_edition_folder_when_compared_stands_for_its_newest_version(capsys: pytest.CaptureFixture[str]) -> None:
    chinese = str(shipped.FOLDER / "4" / "policy.zh-Hans.json")
    assert main(["policy", "diff", "--lang", "zh-Hans", str(shipped.FOLDER), chinese]) == 0
    assert main(["policy", "diff", str(shipped.FOLDER), chinese]) == 1
    assert main(["policy", "diff", "--lang", "de", str(shipped.FOLDER), chinese]) == 2
    assert "not there in de" in capsys.readouterr().err


def test_version_that_cannot_be_read_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for pair in ((str(tmp_path / "none"), str(FIXTURES / BICYCLES)), (str(FIXTURES / BICYCLES), str(tmp_path))):
        assert main(["policy", "diff", *pair]) == 2
        assert capsys.readouterr().err.count("\n") == 1
