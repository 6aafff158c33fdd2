"""`consentui policy import`: what it writes can be served once confirmed, nothing is overwritten, ids carry on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from consentui.cli import main
from consentui.policytext.importer import import_policy
from consentui.server.draft_marks import refuse_unconfirmed
from consentui.server.edition import EditionError, load_edition
from tests.unit.policytext.reading import FIXTURES, text_of

LANTERN = str(FIXTURES / "lantern_app.txt")


def imported(out: Path, *arguments: str) -> int:
    return main(["policy", "import", *arguments, "--out", str(out)])


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def confirm(path: Path) -> None:
    """As a person who deletes every `to_confirm` line."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if '"to_confirm"' not in line]
    path.write_text("\n".join(lines), encoding="utf-8")


def test_text_that_states_all_of_it_needs_no_option(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert imported(tmp_path / "out", LANTERN) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[1].endswith("policy.en.json: 5 sections, 3 topics, 16 clauses")
    assert f"consentui policy lint {tmp_path / 'out'}" in said[-2]
    listing = read(tmp_path / "out" / "edition.json")
    assert listing["versions"] == [{"version": "2.1", "effective_on": "2027-04-05", "languages": ["en"]}]
    assert listing["service"]["contact_email"] == "lamps@lantern.example"


def test_draft_when_confirmed_is_served_and_not_before(tmp_path: Path) -> None:
    assert imported(tmp_path, LANTERN, "--name", "Lantern Walk") == 0
    with pytest.raises(EditionError, match=r"^edition\.json: 1 entry is still to confirm, first service; "):
        refuse_unconfirmed(tmp_path)
    confirm(tmp_path / "edition.json")
    with pytest.raises(EditionError, match=r"^2\.1/catalogue\.en\.json: \d\d entries are still to confirm, first perm"):
        refuse_unconfirmed(tmp_path)
    confirm(tmp_path / "2.1" / "catalogue.en.json")
    refuse_unconfirmed(tmp_path)
    edition = load_edition(tmp_path)
    assert (edition.service_id, edition.name) == ("lantern-walk", "Lantern Walk")
    assert edition.versions[0].texts["en"].policy.policy == import_policy(text_of("lantern_app.txt"))
    assert edition.purpose("camera.2_walking_b") is not None


def test_draft_when_tried_out_is_served_as_it_is(tmp_path: Path) -> None:
    assert imported(tmp_path, LANTERN) == 0
    assert load_edition(tmp_path).name == "Unnamed service"


def test_every_entry_when_written_says_what_it_was_guessed_from(tmp_path: Path) -> None:
    assert imported(tmp_path, LANTERN) == 0
    catalogue = read(tmp_path / "2.1" / "catalogue.en.json")
    entries = [entry for part in catalogue.values() if isinstance(part, list) for entry in part]
    assert len(entries) > 15
    assert all(next(iter(entry)) == "to_confirm" for entry in entries)
    (camera,) = (entry for entry in catalogue["purposes"] if entry["key"] == "camera.2_walking_b")
    assert camera["to_confirm"].startswith("Guessed from “camera” in 2.walking.b.")


@pytest.mark.parametrize(
    ("text", "arguments", "why"),
    [
        (
            "1. Boats\n\nThe boats of the lake are for you and for all.\n",
            (),
            "states no version: give one with --version",
        ),
        (
            "1. Boats\n\nThe boats of the lake are for you and for all.\n",
            (),
            "states no day from which it applies: give",
        ),
        ("1. Boote\n\nDie Boote sind da.\n", (), "with --version; the text states no day"),
        ("1. Boote\n\nDie Boote sind da.\n", (), "name it with --lang; the text states no version"),
        ("1. Boats\n\nThe boats of the lake are for you and for all.\n", ("--version", "1"), "states no day"),
        ("1. Boats\n\nThe boats of the lake are for you and for all.\n", ("--version", "a/b"), "states no day"),
        ("1. Boote\n\nDie Boote sind da.\n", ("--version", "1", "--effective", "2027-01-01"), "name it with --lang"),
        ("1. Boote\n\nDie Boote sind da.\n", ("--lang", "d", "--version", "1", "--effective", "2027-01-01"), "tag"),
        ("1. A\n\nB.\n", ("--lang", "en", "--version", "../a", "--effective", "2027-01-01"), "a version is up to"),
    ],
)
def test_text_that_does_not_say_what_is_needed_is_one_line_and_nothing_is_written(
    text: str, arguments: tuple[str, ...], why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "policy.txt").write_text(text, encoding="utf-8")
    assert imported(tmp_path / "out", str(tmp_path / "policy.txt"), *arguments) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert why in said.err
    assert not (tmp_path / "out").exists()


def test_version_that_is_there_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert imported(tmp_path, LANTERN) == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.json")}
    assert imported(tmp_path, LANTERN) == 2
    assert "nothing is overwritten" in capsys.readouterr().err
    assert imported(tmp_path, LANTERN, "--effective", "2028-01-01") == 2
    assert "is there already, from 2027-04-05 on" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.json")} == before


@pytest.mark.parametrize("name", ["bicycle_library.txt", "ferry.md", "observatory.txt", "tea_garden_zh.txt"])
def test_text_of_any_form_becomes_an_edition(name: str, tmp_path: Path) -> None:
    assert imported(tmp_path, str(FIXTURES / name), "--version", "1", "--effective", "2027-01-01") == 0
    (text,) = load_edition(tmp_path).versions[0].texts.values()
    assert text.policy.policy == import_policy(text_of(name))


def test_next_version_keeps_the_ids_of_what_stayed(tmp_path: Path) -> None:
    later = text_of("lantern_app.txt").replace("2.1", "3").replace("5 April 2027", "1 June 2027")
    later = later.replace("a. We set cookies to keep you signed in.\n\nb. We may", "a. We may")
    (tmp_path / "later.txt").write_text(later, encoding="utf-8")
    out = tmp_path / "out"
    assert imported(out, LANTERN) == 0
    confirm(out / "2.1" / "catalogue.en.json")
    previous = str(out / "2.1" / "policy.en.json")
    assert imported(out, str(tmp_path / "later.txt"), "--previous", previous) == 0
    policy = read(out / "3" / "policy.en.json")
    assert [clause["id"] for clause in policy["sections"][2]["clauses"]] == ["3.b"]
    assert policy["retired_ids"] == ["3.a"]
    assert [version["version"] for version in read(out / "edition.json")["versions"]] == ["2.1", "3"]
    assert load_edition(out).changes("3") is not None


def test_next_version_asks_again_only_about_what_changed(tmp_path: Path) -> None:
    later = text_of("lantern_app.txt").replace("2.1", "3").replace("5 April 2027", "1 June 2027")
    later = later.replace("We may show advertisements.", "We may show advertisements at night.")
    (tmp_path / "later.txt").write_text(later, encoding="utf-8")
    out = tmp_path / "out"
    assert imported(out, LANTERN) == 0
    confirm(out / "2.1" / "catalogue.en.json")
    previous = str(out / "2.1" / "policy.en.json")
    assert imported(out, str(tmp_path / "later.txt"), "--previous", previous) == 0
    catalogue = read(out / "3" / "catalogue.en.json")
    marks = [entry["to_confirm"] for part in catalogue.values() if isinstance(part, list)
             for entry in part if "to_confirm" in entry]  # fmt: skip
    assert set(marks) == {"3.b was reworded. Check every line of this entry, then delete this one."}


def test_other_language_of_a_version_takes_its_ids_by_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    english = (
        "1. Boats\n\na. You and the boats are in the lake.\n\n2. Oars\n\nOars\n\nThey are for you and for the boats.\n"
    )
    chinese = "1、船\n\na. 你和船都在湖里。\n\n2、桨\n\n桨的来历\n\n这些桨给你用，也给船上的人用，用完放回原处。\n"
    for name, text in (("en.txt", english), ("zh.txt", chinese), ("short.txt", "1、船\n\na. 你和船都在湖里。\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    told = ("--version", "1", "--effective", "2027-01-01")
    assert imported(tmp_path / "out", str(tmp_path / "en.txt"), *told) == 0
    assert imported(tmp_path / "out", str(tmp_path / "short.txt"), *told) == 2
    assert "the policy has 2 sections there and 1 here" in capsys.readouterr().err
    assert imported(tmp_path / "out", str(tmp_path / "zh.txt"), *told) == 0
    policies = [read(tmp_path / "out" / "1" / f"policy.{language}.json") for language in ("en", "zh-Hans")]
    ids = [[topic["id"] for section in policy["sections"] for topic in section["topics"]] for policy in policies]
    assert ids[0] == ids[1] == ["2.oars"]
    assert load_edition(tmp_path / "out").languages == ("en", "zh-Hans")
