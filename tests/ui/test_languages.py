"""Another language while the window is open: everything says it, and nothing else changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from consentui.application.snapshot import KeyringState, SessionView, SignInState
from consentui.ui.demo.scenario.pointer import Pointer
from consentui.ui.shell.page_maker import OVERVIEW, SETTINGS
from consentui.ui.text.dates import Dates
from consentui.ui.text.languages import ENGLISH, language_of
from consentui.ui.text.locale import in_order, region_name
from consentui.ui.text.overview_words import joined, shared_times
from consentui.ui.text.sentences import in_a_row, without_stop
from consentui.ui.text.sizes import data_size
from consentui.ui.text.translator import WindowLanguage
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused

CHINESE, ARABIC = language_of("zh_CN"), language_of("ar")


@pytest.fixture
def spoken(language: WindowLanguage) -> Iterator[WindowLanguage]:
    """English again after the test."""
    yield language
    language.speak(ENGLISH)


def say(stage: Stage, spoken: WindowLanguage, code: str) -> None:
    """As the App does when the setting changes."""
    stage.window.settings.set_language(code)
    spoken.speak(language_of(code))
    stage.window.say_anew(Dates(zone=samples.ZONE))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the loop of the App does next
    stage.settle()


def entry(stage: Stage, key: str) -> str:
    item = stage.window.shell.sidebar.pages.item(key)
    assert item is not None
    return item.text()


def test_window_when_the_language_changes_says_everything_in_it_at_the_same_page(
    stage: Stage, spoken: WindowLanguage
) -> None:
    stage.open(samples.signed_in(*samples.location_on()))
    stage.window.shell.open_page(OVERVIEW)
    say(stage, spoken, "zh_CN")
    assert stage.window.shell.host.current == OVERVIEW
    assert entry(stage, OVERVIEW) == "概览"
    say(stage, spoken, "en")
    assert entry(stage, OVERVIEW) == "Overview"


def test_language_when_chosen_is_kept_and_the_policy_follows(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.window.settings.set_language("zh_CN")
    assert stage.notes.last("set_language").arguments == ("zh-Hans",)
    saved = stage.notes.last("save_settings").arguments[0]
    assert (saved.language, saved.policy_language) == ("zh_CN", "zh-Hans")


def test_focus_when_the_language_changes_is_where_it_was_chosen(stage: Stage, spoken: WindowLanguage) -> None:
    stage.open(samples.signed_in())
    stage.window.shell.open_page(SETTINGS)
    stage.window.shell.open_place(SETTINGS, "language")
    say(stage, spoken, "zh_CN")
    assert focused().accessibleName() == "语言"


def test_keys_when_the_language_changes_work_once(stage: Stage, spoken: WindowLanguage) -> None:
    stage.open(samples.signed_in())
    say(stage, spoken, "zh_CN")
    QTest.keyClick(stage.window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    assert stage.window.shell.host.current == OVERVIEW


def test_question_when_closed_is_not_asked_again_in_other_words(stage: Stage, spoken: WindowLanguage) -> None:
    stage.open(samples.signed_in(session=SessionView(SignInState.SIGNED_IN, samples.MEI_LIN, KeyringState.UNAVAILABLE)))
    assert stage.window.dialogs.current is not None
    stage.window.dialogs.current.close_dialog()
    say(stage, spoken, "zh_CN")
    stage.arrive(
        samples.signed_in(
            session=SessionView(SignInState.SIGNED_IN, samples.MEI_LIN, KeyringState.UNAVAILABLE), serial=2
        )
    )
    assert stage.window.dialogs.current is None


def test_window_when_in_arabic_reads_from_the_right(stage: Stage, spoken: WindowLanguage) -> None:
    stage.open(samples.signed_in())
    say(stage, spoken, "ar")
    shell = stage.window.shell
    assert stage.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert shell.sidebar.x() > shell.host.x()
    say(stage, spoken, "en")
    assert stage.window.shell.sidebar.x() < stage.window.shell.host.x()


def test_scenario_when_the_language_changes_is_played_on(stage: Stage, spoken: WindowLanguage) -> None:
    window = stage.open(samples.signed_in())
    pointer = Pointer(stage.theme, window)
    say(stage, spoken, "ar")
    assert shiboken6.isValid(pointer)
    assert pointer.parent() is window


def test_names_when_put_in_order_follow_the_language(spoken: WindowLanguage) -> None:
    assert in_order(["zebra", "Äpfel", "apple"], str) == ["Äpfel", "apple", "zebra"]
    spoken.speak(CHINESE)
    assert in_order(["重庆", "北京", "安徽"], str) == ["安徽", "北京", "重庆"]


def test_regions_when_not_in_english_are_named_as_they_call_themselves(spoken: WindowLanguage) -> None:
    assert (region_name("DE"), region_name("ZZ")) == ("Germany", "ZZ")
    spoken.speak(CHINESE)
    assert (region_name("DE"), region_name("CN")) == ("Deutschland", "中国")


def test_dates_numbers_and_sizes_when_the_language_changes_are_written_its_way(spoken: WindowLanguage) -> None:
    day = dt.date(2026, 11, 28)
    assert (Dates().day(day), Dates().number(1234), data_size(4_200_000)) == ("28 November 2026", "1,234", "4.2 MB")
    spoken.speak(CHINESE)
    assert (Dates().day(day), Dates().weekday(day)) == ("2026年11月28日", "11月28日星期六")
    spoken.speak(ARABIC)
    assert (Dates().day(day), data_size(4_200_000)) == ("28 نوفمبر 2026", "4.2 م.ب")


def test_parts_when_said_anew_leave_nothing_behind(stage: Stage, spoken: WindowLanguage) -> None:
    stage.open(samples.signed_in())
    say(stage, spoken, "zh_CN")
    before = len(stage.window.findChildren(QObject))
    for code in ("ar", "en", "zh_CN"):
        say(stage, spoken, code)
    after = len(stage.window.findChildren(QObject))
    assert after <= before


def test_names_when_said_in_a_row_are_joined_as_the_language_does(spoken: WindowLanguage) -> None:
    assert joined(["a", "b", "c"]) == "a, b and c"
    assert shared_times(["name", "picture"], 2) == "Name, picture, 2 times"
    spoken.speak(CHINESE)
    assert joined(["甲", "乙", "丙"]) == "甲、乙和丙"
    assert shared_times(["昵称", "头像"], 2) == "昵称、头像，2 次"


def test_sentences_when_one_follows_another_stand_as_the_language_sets_them(spoken: WindowLanguage) -> None:
    assert in_a_row(()) == ""
    assert in_a_row(("Off.", "It stays off.", "Write.")) == "Off. It stays off. Write."
    spoken.speak(CHINESE)
    assert in_a_row(("已关闭。", "保持关闭。", "写信。")) == "已关闭。保持关闭。写信。"


@pytest.mark.parametrize("sentence", ["It stays off.", "保持关闭。", "यह बंद रहता है।"])
def test_sentence_when_put_into_another_has_no_stop_of_its_own(sentence: str) -> None:
    assert without_stop(sentence) == sentence[:-1]
