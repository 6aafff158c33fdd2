"""What can be found on the Settings page, and the words people look for it with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.domain.record import Record

translate = QCoreApplication.translate


class SettingLine(Record):
    """`words` are further words for it, never shown; `page` is where it stands."""

    key: str
    icon: str
    title: str
    words: str
    page: str = "settings"


def setting_lines() -> tuple[SettingLine, ...]:
    """In the order on the pages."""
    return (*_of_the_account(), *_of_the_look(), *_of_the_app())


def _of_the_account() -> tuple[SettingLine, ...]:
    return (
        SettingLine(
            "sign_out",
            "log-out",
            translate("SettingWords", "Sign out"),
            translate("SettingWords", "log out leave account"),
            "account",
        ),
        SettingLine(
            "sessions",
            "devices",
            translate("SettingWords", "Where you are signed in"),
            translate("SettingWords", "sessions devices sign out log out phone computer elsewhere"),
            "account",
        ),
    )


def _of_the_look() -> tuple[SettingLine, ...]:
    return (
        SettingLine(
            "look",
            "contrast",
            translate("SettingWords", "Theme"),
            translate("SettingWords", "look light dark high contrast night colours appearance system"),
        ),
        SettingLine(
            "text_size",
            "text-size",
            translate("SettingWords", "Text size"),
            translate("SettingWords", "larger smaller letters zoom font size accessibility"),
        ),
        SettingLine(
            "font", "text-size", translate("SettingWords", "Font"), translate("SettingWords", "letters system Inter")
        ),
        SettingLine(
            "less_motion",
            "eye",
            translate("SettingWords", "Less motion"),
            translate("SettingWords", "animation sliding fading movement accessibility"),
        ),
        SettingLine(
            "language",
            "translate",
            translate("SettingWords", "Language"),
            translate("SettingWords", "English Chinese Arabic words translation system"),
        ),
        SettingLine(
            "policy_language",
            "translate",
            translate("SettingWords", "Language of the policy"),
            translate("SettingWords", "English Chinese translation"),
        ),
        SettingLine(
            "toast_time",
            "timer",
            translate("SettingWords", "Keep short messages on screen"),
            translate("SettingWords", "toast undo seconds time notification"),
        ),
    )


def _of_the_app() -> tuple[SettingLine, ...]:
    return (
        SettingLine(
            "keyring",
            "key",
            translate("SettingWords", "Where your sign-in is kept"),
            translate("SettingWords", "keyring password token store safe"),
        ),
        SettingLine(
            "licences",
            "info",
            translate("SettingWords", "Version"),
            translate("SettingWords", "about licences licenses open source update number"),
        ),
        SettingLine(
            "support",
            "copy",
            translate("SettingWords", "Details for support"),
            translate("SettingWords", "diagnostics problem error code log report"),
        ),
    )
