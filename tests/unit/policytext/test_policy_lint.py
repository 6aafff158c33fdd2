"""The lint of a policy text: a text that has everything, the same without one thing, and the texts at hand."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from consentui.policytext.importer import import_policy, import_policy_bytes
from consentui.policytext.linting.policy_lint import POLICY_KEYS, Finding, StatedBeside, lint_policy
from consentui.policytext.passages import language_of
from tests.unit.edition import shipped
from tests.unit.policytext.reading import policy_of, text_of

COMPLETE = {"en": "swimming_complete.txt", "zh-Hans": "swimming_complete_zh.txt"}
# {{key, other key: what states it || what stands there in the text without it}}
_MARK = re.compile(r"\{\{(?P<keys>[a-z, -]+): (?P<stated>.*?) \|\| (?P<instead>.*?)\}\}")
# One finding for each thing that is asked of a permission.
SUBJECTS = {"permission-feature": "camera", "permission-purpose": "microphone"}


def without(language: str, key: str | None) -> str:
    """The complete text but for one thing."""

    def put(found: re.Match[str]) -> str:
        return found["instead"] if key in re.split(", ?", found["keys"]) else found["stated"]

    text = _MARK.sub(put, text_of(COMPLETE[language]))
    assert "{{" not in text
    return text


def findings(text: str, language: str) -> list[Finding]:
    return list(lint_policy(import_policy(text), language))


@pytest.mark.parametrize("language", COMPLETE)
def test_text_that_states_everything_has_no_finding(language: str) -> None:
    assert findings(without(language, None), language) == []


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("key", POLICY_KEYS)
def test_text_without_one_thing_has_exactly_that_finding(language: str, key: str) -> None:
    found = findings(without(language, key), language)
    assert [(finding.key, finding.subject) for finding in found] == [(key, SUBJECTS.get(key))]


def test_notice_as_lawyers_write_it_has_no_finding() -> None:
    assert lint_policy(policy_of("mill_notice.md"), "en") == ()


def test_finding_when_made_names_the_clauses_where_one_would_look() -> None:
    (finding,) = findings(without("en", "response-time"), "en")
    assert finding.clause_ids == ("6.p1", "6.p2")
    (finding,) = findings(without("en", "retention-per-category"), "en")
    assert finding.clause_ids == ("2.a",)


def test_version_and_date_when_published_beside_the_text_are_not_asked_of_it() -> None:
    policy = import_policy(without("en", "version").replace("takes effect on 1 March 2027", "hangs here"))
    assert [finding.key for finding in lint_policy(policy, "en")] == ["version", "effective-date"]
    assert lint_policy(policy, "en", StatedBeside(has_version=True, has_effective_date=True)) == ()


def test_shipped_edition_has_the_same_findings_in_both_languages() -> None:
    english, chinese = (
        [(finding.key, finding.subject) for finding in lint_policy(shipped.policy(language), language)]
        for language in ("en", "zh-Hans")
    )
    assert english == chinese
    assert ("permission-feature", "contacts") in english


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("bicycle_library.txt", "en"),
        ("ferry.md", "en"),
        ("tea_garden_zh.txt", "zh-Hans"),
        ("pottery_zh.txt", "zh-Hans"),
    ],
)
def test_language_of_a_text_is_told_by_its_letters_and_small_words(name: str, language: str) -> None:
    assert language_of(policy_of(name)) == language


def test_language_of_a_text_in_another_one_is_not_guessed() -> None:
    assert language_of(import_policy("1. Daten\n\nWir erheben Ihren Namen, damit wir Sie erkennen.\n")) is None


RIGHTS = "1. Rights\n\nYou have the right to:\n\n{}access to your data\n\n{}rectification\n\n{}erasure\n"
RIGHTS_ZH = "1、权利\n\n您有权：\n\n{}查阅您的信息\n\n{}更正\n\n{}删除\n"


@pytest.mark.parametrize("marks", [("a. ", "b. ", "c. "), ("(1) ", "(2) ", "(3) "), ("- ", "- ", "- "), ("", "", "")])
@pytest.mark.parametrize(("text", "language"), [(RIGHTS, "en"), (RIGHTS_ZH, "zh-Hans")])
def test_right_in_a_list_is_read_with_the_sentence_that_opens_it(
    text: str, language: str, marks: tuple[str, ...]
) -> None:
    missing = {finding.key for finding in findings(text.format(*marks), language)}
    assert missing.isdisjoint({"right-access", "right-correction", "right-deletion"})
    assert "right-portability" in missing


RAW_LACKS = {
    ("version", None), ("effective-date", None), ("controller-name", None), ("controller-address", None),
    ("authority", None), ("response-time", None), ("retention-figures", None), ("age", None),
    ("permission-feature", "contacts"),
}  # fmt: skip
RAW_HAS = {
    "contact", "recipients", "transfers", "refusal", "security", "changes", "withdrawal", "account-deletion",
    "right-deletion", "right-objection", "legal-basis", "permission-purpose", "retention-per-category",
}  # fmt: skip


def test_raw_policy_lacks_what_it_lacks_and_is_not_blamed_for_what_it_has() -> None:
    named = os.environ.get("CONSENTUI_RAW_POLICY")
    if not named:
        pytest.skip("CONSENTUI_RAW_POLICY does not name the raw policy")
    found = lint_policy(import_policy_bytes(Path(named).read_bytes()), "en")
    told = {(finding.key, finding.subject) for finding in found}
    assert told >= RAW_LACKS
    assert {finding.key for finding in found}.isdisjoint(RAW_HAS)
    assert [subject for key, subject in told if key == "permission-feature"] == ["contacts"]
