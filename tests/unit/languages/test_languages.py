"""Which language a setting and a system mean."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt

from consentui.ui.text import languages
from consentui.ui.text.languages import ENGLISH, LANGUAGES, chosen_language, language_of, offered


def test_language_when_nothing_is_set_is_the_first_of_the_system_that_is_complete() -> None:
    for language in offered():
        tag = language.text_code.replace("Hans", "Hans-CN")
        assert chosen_language("", ["xx-XX", tag, "en-GB"]) == language
    assert chosen_language("", ["xx-XX"]) == ENGLISH
    assert chosen_language("", []) == ENGLISH


def test_language_when_set_wins_over_the_system() -> None:
    for language in offered():
        assert chosen_language(language.code, ["en-GB", "de-DE"]) == language


def test_language_when_not_complete_or_not_known_is_english() -> None:
    for language in LANGUAGES:
        if not language.is_complete:
            assert chosen_language(language.code, []) == ENGLISH
            assert language not in offered()
    assert language_of("xx") == ENGLISH


def test_direction_of_a_language_is_that_of_its_locale() -> None:
    for language in LANGUAGES:
        is_from_right = QLocale(language.locale).textDirection() is Qt.LayoutDirection.RightToLeft
        assert language.is_from_right is is_from_right


def test_languages_when_listed_are_each_named_once_in_their_own_words() -> None:
    for of in ("code", "name", "locale", "text_code"):
        assert len({getattr(language, of) for language in LANGUAGES}) == len(LANGUAGES)
    assert languages.name_of_text("zh-Hans") == "简体中文"
    assert languages.name_of_text("tlh") == "tlh"
