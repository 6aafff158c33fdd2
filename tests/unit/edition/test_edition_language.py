"""How the shipped edition is written: plain, in its own words, and never stronger than its source."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.unit.edition import shipped

LONGEST_SENTENCE_WORDS = 30
LONGEST_SENTENCE_CHARACTERS = 110
COPIED_RUN_WORDS = 8

FORBIDDEN = {
    "en": (
        "not sold",
        "never",
        "nothing else",
        "signed out of",
        "nothing changes",
        "this computer only",
        "does not work without",
        "guarantee",
        "promise",
        "fully secure",
        "completely",
        "always",
        "fully protect",
        "100",
    ),
    "zh-Hans": (
        "不出售",
        "不会出售",
        "绝不",
        "永远",
        "从不",
        "保证",
        "承诺",
        "仅此而已",
        "百分之百",
        "完全安全",
        "始终",
        "一律",
    ),
}
NAMES_IN_CHINESE = {
    *("Juniper", "Orbit", "Games", "Lark", "Social", "Cookie", "GPS", "WLAN", "IP", "IMEI", "MAC", "SDK", "API"),
    *("privacy", "juniper", "example"),
}


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?:])\s+|(?<=[。！？：])", text) if part]


def words_of(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))


def copied_runs(source: str, texts: list[str]) -> list[str]:
    """Every run of COPIED_RUN_WORDS words that `texts` share with `source`."""
    source_words = words_of(source)
    runs = {tuple(source_words[n : n + COPIED_RUN_WORDS]) for n in range(len(source_words) - COPIED_RUN_WORDS + 1)}
    found = []
    for text in texts:
        words = words_of(text)
        candidates = (words[n : n + COPIED_RUN_WORDS] for n in range(len(words) - COPIED_RUN_WORDS + 1))
        found += [" ".join(run) for run in candidates if tuple(run) in runs]
    return found


def test_no_run_of_words_is_shared_with_the_raw_policy() -> None:
    raw = os.environ.get("CONSENTUI_RAW_POLICY")
    if not raw:
        pytest.skip("CONSENTUI_RAW_POLICY does not name the raw policy")
    source = Path(raw).read_text(encoding="utf-8")
    assert len(words_of(source)) > 1000
    assert copied_runs(source, shipped.all_words("en")) == []


def test_a_copied_run_of_words_is_found() -> None:
    source = "One two three, four five six seven eight nine."
    assert copied_runs(source, ["He said: two three four five six seven eight (NINE)"]) == [
        "two three four five six seven eight nine"
    ]
    assert copied_runs(source, ["two three four five six seven eight"]) == []


def test_english_sentences_are_short() -> None:
    long = [
        sentence
        for text in shipped.all_words("en")
        for sentence in sentences(text)
        if len(sentence.split()) > LONGEST_SENTENCE_WORDS
    ]
    assert long == []


def test_chinese_sentences_are_short() -> None:
    long = [
        sentence
        for text in shipped.all_words("zh-Hans")
        for sentence in sentences(text)
        if len(sentence) > LONGEST_SENTENCE_CHARACTERS
    ]
    assert long == []


@pytest.mark.parametrize("language", shipped.LANGUAGES)
def test_no_text_claims_more_than_the_policy(language: str) -> None:
    claims = [
        (claim, text) for text in shipped.all_words(language) for claim in FORBIDDEN[language] if claim in text.lower()
    ]
    assert claims == []


def test_chinese_has_no_english_but_names() -> None:
    latin = {word for text in shipped.all_words("zh-Hans") for word in re.findall(r"[A-Za-z]+", text)}
    assert latin <= NAMES_IN_CHINESE


def test_chinese_uses_full_width_marks_and_spaces_around_latin_words() -> None:
    for text in shipped.all_words("zh-Hans"):
        without_address = text.replace("privacy@juniper.example", "")
        assert not re.search(r"""[,;:!?()"'.]""", without_address), text
        assert not re.search(r"[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]", text), text
        assert not re.search(r"\s[，。；：、（）“”]|[，。；：、（）“”]\s", text), text


def test_chinese_speaks_to_the_reader_in_one_way() -> None:
    assert [text for text in shipped.all_words("zh-Hans") if "您" in text] == []


def test_english_has_no_chinese_and_one_spelling() -> None:
    for text in shipped.all_words("en"):
        assert not re.search(r"[\u3000-\u9fff\uff00-\uffef]", text), text
        assert not re.search(r"\w+(?:iz(?:e|ed|es|ing|ation))\b", text.replace("size", "")), text


def test_contact_address_is_the_services_in_both_languages() -> None:
    for language in shipped.LANGUAGES:
        addresses = re.findall(r"[\w.]+@[\w.]*\w", " ".join(shipped.all_words(language)))
        assert addresses == ["privacy@juniper.example"]
