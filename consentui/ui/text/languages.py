"""The languages of the window: the one list of them, which are complete, and which one a setting means."""

from __future__ import annotations

from collections.abc import Iterable

from consentui.domain.record import Record


class Language(Record):
    """`code` names the catalogue `i18n/consentui_<code>.ts` and is what settings keep; `name` is in its own words.

    `locale` says how dates, numbers and sizes are written (QLocale); `text_code` is the name of the language in the
    texts of a service (BCP 47, RFC 5646). One that is not complete is not offered.
    """

    code: str
    name: str
    locale: str
    text_code: str
    is_complete: bool = False
    is_from_right: bool = False


# Arabic with the digits 0 to 9, as phone numbers, codes and versions have them: one sentence, one kind of digits.
LANGUAGES = (
    Language("en", "English", "en_GB", "en", is_complete=True),
    Language("ar", "العربية", "ar_AE", "ar", is_complete=True, is_from_right=True),
    Language("de", "Deutsch", "de_DE", "de", is_complete=True),
    Language("es", "Español", "es_ES", "es", is_complete=True),
    Language("fr", "Français", "fr_FR", "fr", is_complete=True),
    Language("hi", "हिन्दी", "hi_IN", "hi", is_complete=True),
    Language("ja", "日本語", "ja_JP", "ja", is_complete=True),
    Language("ko", "한국어", "ko_KR", "ko", is_complete=True),
    Language("pt_BR", "Português (Brasil)", "pt_BR", "pt-BR", is_complete=True),
    Language("ru", "Русский", "ru_RU", "ru", is_complete=True),
    Language("zh_CN", "简体中文", "zh_CN", "zh-Hans", is_complete=True),
    Language("zh_TW", "繁體中文", "zh_TW", "zh-Hant", is_complete=True),
)
ENGLISH = LANGUAGES[0]
_CHINESE_IN_OLD_SIGNS = ("hant", "tw", "hk", "mo")


def offered() -> tuple[Language, ...]:
    """What a person can choose."""
    return tuple(language for language in LANGUAGES if language.is_complete)


def language_of(code: str) -> Language:
    """The complete language with this code, or English."""
    return next((language for language in offered() if language.code == code), ENGLISH)


def chosen_language(setting: str, system: Iterable[str]) -> Language:
    """What `setting` means; "" is the first of the languages of the system, best first, that is complete."""
    if setting:
        return language_of(setting)
    found = (_like(name) for name in system)
    return next((language for language in found if language is not None), ENGLISH)


def _like(name: str) -> Language | None:
    """The complete language for a name of the system, such as "de-AT", "zh-Hant-HK" or "pt_PT"."""
    parts = name.replace("_", "-").lower().split("-")
    code = parts[0]
    if code == "zh":
        code = "zh_TW" if any(part in _CHINESE_IN_OLD_SIGNS for part in parts) else "zh_CN"
    elif code == "pt":
        code = "pt_BR"
    return next((language for language in offered() if language.code == code), None)


def name_of_text(text_code: str) -> str:
    """The language of a text of the service in its own words; the code where we do not know it."""
    return next((language.name for language in LANGUAGES if language.text_code == text_code), text_code)
