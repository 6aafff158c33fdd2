"""`consentui policy lint`: what it prints, its exit codes, and that every finding has its words and its source."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from consentui.cli import main
from consentui.cli.policy.lint_words import LINT_WORDS
from consentui.policytext.linting.catalogue_lint import CATALOGUE_KEYS
from consentui.policytext.linting.policy_lint import POLICY_KEYS
from tests.unit.edition import shipped
from tests.unit.policytext.test_policy_lint import without


def written(folder: Path, text: str, name: str = "policy.txt") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_finding_of_any_rule_has_words_and_a_source() -> None:
    assert set(LINT_WORDS) == {*POLICY_KEYS, *CATALOGUE_KEYS}
    assert all(words.sentence.endswith((".", ".)")) and words.source for words in LINT_WORDS.values())


def test_rule_of_any_name_stands_in_the_page_about_policies() -> None:
    page = (Path(__file__).parents[3] / "docs" / "policy.md").read_text(encoding="utf-8")
    rows = [f"| `{key}` | {words.sentence.format(subject='…')} | {words.source} |" for key, words in LINT_WORDS.items()]
    assert [row for row in rows if row not in page.splitlines()] == []


def test_text_that_states_everything_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", "lint", written(tmp_path, without("en", None))]) == 0
    assert capsys.readouterr().out.startswith("Nothing is missing that the rules look for.\n")


@pytest.mark.parametrize("command", [["lint", "a" * 5000], ["diff", "a" * 5000, "policy.txt"]], ids=["lint", "diff"])
def test_path_that_no_system_takes_ends_with_2(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", *command]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_finding_when_printed_says_what_where_and_who_asks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, without("en", "response-time"))
    assert main(["policy", "lint", path]) == 1
    assert capsys.readouterr().out.splitlines()[:5] == [
        path,
        "  response-time: The text does not say within what time a request is answered.",
        "      Looked in: every clause; one would expect it in 6.p1, 6.p2",
        "      Source: GDPR Art. 12(3): one month; PIPL Art. 50: a convenient way to ask",
        "1 finding.",
    ]


def test_findings_as_json_have_stable_keys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, without("zh-Hans", "permission-feature"))
    assert main(["policy", "lint", "--json", path]) == 1
    (looked,) = json.loads(capsys.readouterr().out)
    (finding,) = looked["findings"]
    assert (finding["key"], finding["subject"], finding["clause_ids"]) == ("permission-feature", "camera", ["3.a"])
    assert finding["sentence"] == "The text names no feature that uses the permission camera."


GERMAN = "1. Daten\n\nWir erheben Ihren Namen, damit wir Sie erkennen.\n"


@pytest.mark.parametrize(
    ("text", "arguments", "why"),
    [
        ("", (), "the file is empty"),
        (GERMAN, (), "cannot be told"),
        (
            "1. Daten\n\nWir erheben Ihren Namen, damit wir Sie erkennen.\n",
            ("--lang", "de"),
            "English and Chinese only",
        ),
    ],
)
def test_text_that_cannot_be_judged_is_one_line(
    text: str, arguments: tuple[str, ...], why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["policy", "lint", written(tmp_path, text), *arguments]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert why in said.err


def test_folder_when_looked_over_has_its_catalogue_looked_over_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(shipped.FOLDER, tmp_path / "edition")
    path = tmp_path / "edition" / shipped.VERSION / "catalogue.zh-Hans.json"
    catalogue = json.loads(path.read_text(encoding="utf-8"))
    catalogue["purposes"][0]["to_confirm"] = "found by a word"
    catalogue["purposes"].reverse()
    catalogue["recipients"][0]["clause_ids"] = ["9.nowhere"]
    path.write_text(json.dumps(catalogue), encoding="utf-8")
    listing = tmp_path / "edition" / "edition.json"
    listing.write_text(listing.read_text(encoding="utf-8").replace("privacy@juniper.example", " "), encoding="utf-8")
    assert main(["policy", "lint", "--json", str(tmp_path / "edition")]) == 1
    found = {Path(one["file"]).name: one["findings"] for one in json.loads(capsys.readouterr().out)}
    told = [(finding["key"], finding["subject"]) for finding in found["catalogue.zh-Hans.json"]]
    assert told == [
        ("to-confirm", "purposes/location.results"),
        ("no-such-clause", "recipients/baidu_maps"),
        ("languages-differ", "zh-Hans"),
    ]
    assert found["catalogue.en.json"] == []
    assert [finding["subject"] for finding in found["edition.json"]] == ["service/contact_email"]
    assert "version" not in {finding["key"] for finding in found["policy.en.json"]}


@pytest.mark.parametrize("damage", ["missing", "not JSON", "no versions"])
def test_folder_that_is_no_edition_is_one_line(damage: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if damage != "missing":
        service = {"id": "a", "name": "A", "contact_email": ""}
        form = json.dumps({"service": service, "versions": []}) if damage == "no versions" else "hello"
        written(tmp_path, form, "edition.json")
    assert main(["policy", "lint", str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
