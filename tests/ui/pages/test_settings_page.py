"""The Settings page: everything is in force with the click and kept; what cannot be chosen is not offered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from consentui.application.setting_table import spec_of
from consentui.application.settings import Font, Look, Settings
from consentui.application.snapshot import AppSnapshot, KeyringState, SessionView, SignInState
from consentui.domain.record import replace
from consentui.ui.pages.settings.settings_page import SettingsPage
from consentui.ui.shell.page_maker import SETTINGS
from consentui.ui.text.languages import offered
from consentui.ui.theme import FontChoice, Scheme, Type
from consentui.ui.widgets.locked_mark import LockedMark
from consentui.ui.widgets.menu_row import MenuRow
from consentui.ui.widgets.option_row import OptionRow
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused, says, shown_texts, spoken


def opened(stage: Stage, snapshot: AppSnapshot | None = None, settings: Settings | None = None) -> SettingsPage:
    stage.open(snapshot or samples.signed_in(), settings=settings)
    stage.window.shell.open_page(SETTINGS)
    stage.settle()
    page = stage.window.shell.host.page(SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def saved(stage: Stage) -> Settings:
    settings = stage.notes.last("save_settings").arguments[0]
    assert isinstance(settings, Settings)
    return settings


@pytest.mark.parametrize(
    ("index", "look", "scheme"),
    [
        (1, Look.LIGHT, Scheme.LIGHT),
        (2, Look.DARK, Scheme.DARK),
        (3, Look.HIGH_CONTRAST, Scheme.HIGH_CONTRAST),
    ],
)
def test_theme_when_chosen_is_in_force_and_kept(stage: Stage, index: int, look: Look, scheme: Scheme) -> None:
    page = opened(stage)
    page.look.look.setFocus()
    segments = page.look.look.findChildren(type(page.look.look.children()[0]))
    stage.click(segments[index])  # type: ignore[arg-type]
    assert stage.theme.scheme is scheme
    assert saved(stage).look is look


def test_text_size_when_stepped_by_keys_is_in_force_and_kept(stage: Stage) -> None:
    page = opened(stage)
    steps = page.look.text_size.steps
    steps[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    stage.settle()
    assert (stage.theme.settings.text_percent, saved(stage).text_percent) == (125, 125)
    QTest.keyClick(focused(), Qt.Key.Key_End)
    stage.settle()
    assert saved(stage).text_percent == 200
    assert spoken(focused())[0] == "200%"


def test_font_when_chosen_is_in_force_and_kept(stage: Stage) -> None:
    page = opened(stage)
    page.look.font_choice.chosen.emit(0)
    stage.settle()
    assert saved(stage).font is Font.SYSTEM
    assert stage.theme.settings.font is FontChoice.SYSTEM
    assert "Inter" not in stage.theme.font(Type.BODY).families()


def test_less_motion_when_flipped_is_in_force_and_kept(stage: Stage) -> None:
    page = opened(stage)
    assert page.look.less_motion.is_on
    for is_on in (False, True):
        stage.click(page.look.less_motion.switch)
        assert page.look.less_motion.is_on is is_on
        assert saved(stage).less_motion is is_on
        assert stage.theme.settings.has_less_motion is is_on


def test_time_of_messages_when_picked_is_kept_and_used(stage: Stage) -> None:
    page = opened(stage)
    page.messages.toast_time.picked.emit(None)
    stage.settle()
    assert saved(stage).toast_seconds is None
    stage.window.messages.say("A sentence")
    assert stage.window.messages.toast.timeout_ms == 0


def test_language_when_picked_in_the_menu_is_asked_for(stage: Stage) -> None:
    page = opened(stage)
    stage.click(page.messages.language)
    rows = [row for row in stage.window.findChildren(MenuRow) if row.isVisible()]
    assert [row.text() for row in rows] == ["English", "简体中文"]
    stage.click(rows[1])
    assert stage.notes.last("set_language").arguments == ("zh-Hans",)
    assert saved(stage).policy_language == "zh-Hans"


def test_language_when_the_policy_has_one_is_no_choice(stage: Stage) -> None:
    service = replace(samples.SERVICE, languages=("en",))
    page = opened(stage, samples.signed_in(service=service))
    assert not page.messages.language.isVisible()


def test_settings_when_changed_elsewhere_are_shown_here(stage: Stage) -> None:
    page = opened(stage)
    stage.window.settings.set_look(Look.DARK)
    stage.window.settings.set_text_percent(150)
    stage.settle()
    assert (page.look.look.index, page.look.text_size.index) == (2, 2)


@pytest.mark.parametrize(
    ("state", "name", "sentence", "may_retry"),
    [
        (KeyringState.STORED, "GNOME Keyring", "In this computer's keyring.", False),
        (KeyringState.MEMORY_ONLY, None, "You asked to sign in each time.", True),
        (KeyringState.UNKNOWN, None, "The keyring was not asked yet.", False),
    ],
)
def test_place_of_the_sign_in_is_what_is_true(
    stage: Stage, state: KeyringState, name: str | None, sentence: str, may_retry: bool
) -> None:
    session = SessionView(SignInState.SIGNED_IN, samples.MEI_LIN, state, name)
    page = opened(stage, samples.signed_in(session=session))
    assert says(page.app.kept_row, sentence)
    assert stage.has_button("Use the keyring") is may_retry
    if may_retry:
        stage.press("Use the keyring")
        assert stage.notes.names()[-1] == "retry_keyring"


def test_details_for_support_when_copied_hold_nothing_of_the_person(stage: Stage) -> None:
    opened(stage, samples.signed_in(last_error="G4A-Y08"))
    stage.press("Copy")
    text = QGuiApplication.clipboard().text()
    assert "Last problem G4A-Y08" in text
    assert "ConsentUI" in text
    assert not any(private in text for private in ("Mei Lin", "4471", "a-0001", "location"))
    assert stage.has_button("Copied")


def test_licences_when_asked_for_name_what_the_program_is_made_of(stage: Stage) -> None:
    opened(stage)
    stage.press("Licences")
    dialog = stage.window.dialogs.current
    assert dialog is not None
    assert any("PySide6" in text for text in shown_texts(dialog))
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    stage.settle()
    assert spoken(focused())[0] == "Licences"


def test_setting_when_searched_for_takes_the_focus(stage: Stage) -> None:
    page = opened(stage)
    page.open_place("toast_time")
    stage.settle()
    assert focused() is page.messages.toast_time


def test_setting_when_an_administrator_set_it_is_shown_with_a_lock_and_cannot_be_changed(stage: Stage) -> None:
    locked = ("look", "text_percent", "language", "policy_language", "toast_seconds")
    page = opened(stage, settings=Settings(Look.DARK, 125, language="ar", locked=locked))
    marks = [(spoken(mark)[0], mark.focusPolicy()) for mark in page.findChildren(LockedMark)]
    tab = Qt.FocusPolicy.TabFocus
    assert marks == [
        ("Theme, Dark", tab),
        ("Text size, 125%", tab),
        ("Language, العربية", tab),
        ("Language of the policy, English", tab),
        ("Keep short messages on screen, 10 seconds", tab),
    ]
    assert not page.look.look.isVisible()
    assert [row.line for row in page.findChildren(OptionRow)].count("Set by your administrator") == 5
    page.open_place("look")
    assert spoken(focused())[0] == "Theme, Dark"
    QTest.keyClick(stage.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.window.settings.now.text_percent == 125
    assert stage.window.messages.toast.text == "Set by your administrator"
    assert "save_settings" not in stage.notes.names()


def test_time_of_messages_when_an_operator_gave_another_is_among_those_offered(stage: Stage) -> None:
    page = opened(stage, settings=Settings(toast_seconds=45))
    assert page.messages.toast_time.text() == "45 seconds"
    page.messages.toast_time.open_menu()
    rows = [row.text() for row in stage.window.findChildren(MenuRow) if row.isVisible()]
    assert rows == ["5 seconds", "10 seconds", "30 seconds", "45 seconds", "Until I close them"]


def test_languages_of_the_table_when_compared_are_those_the_window_offers() -> None:
    spec = spec_of("language")
    assert spec is not None
    assert spec.allowed == tuple(language.code for language in offered())


def test_menu_of_the_account_when_an_administrator_set_something_offers_no_other(stage: Stage) -> None:
    stage.open(samples.signed_in(), settings=Settings(Look.DARK, locked=("look",)))
    stage.click(stage.window.shell.sidebar.chip)
    rows = [row.text() for row in stage.window.findChildren(MenuRow) if row.isVisible()]
    assert "Dark" in rows
    assert "Light" not in rows
    assert says(stage.window, "Look: set by your administrator")
