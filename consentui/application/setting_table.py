"""The settings that files, an administrator and the command line give: one table for checks, help and documentation."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from pathlib import Path

from consentui.application.settings import TEXT_PERCENTS, Font, Look
from consentui.domain.record import Record

MESSAGE_SECONDS_MAX = 600
_PATH_MAX = 4096
# Those that the window offers (ui/text/languages): a test holds the two together.
LANGUAGE_CODES = ("en", "ar", "de", "es", "fr", "hi", "ja", "ko", "pt_BR", "ru", "zh_CN", "zh_TW")


class SettingKind(enum.Enum):
    """What a value is; the value of the member is how the documentation names it."""

    SERVICE = "address"
    PROXY = "address of a proxy"
    FILE = "path of a file"
    FOLDER = "path of a folder"
    LANGUAGE = "language tag"
    WORD = "word"
    NUMBER = "number"
    FLAG = "true or false"


class SettingSpec(Record):
    """One line of the table.

    `default` None: nothing. `field`: of `Settings`, where the window has a control for it. `is_essential`: with a
    wrong value no service may be asked, because it might be another one, or asked another way.
    """

    key: str
    kind: SettingKind
    default: object
    sentence: str
    allowed: tuple[object, ...] = ()
    field: str = ""
    is_essential: bool = False
    may_lock: bool = True


SETTINGS = (
    SettingSpec(
        "service",
        SettingKind.SERVICE,
        None,
        "The consent service the window works with, https://… (http on this computer only).",
        is_essential=True,
    ),
    SettingSpec(
        "proxy",
        SettingKind.PROXY,
        None,
        "The proxy on the way to the service, http://… or https://…; none is used by itself.",
        is_essential=True,
    ),
    SettingSpec(
        "ca",
        SettingKind.FILE,
        None,
        "A PEM file with certificate authorities of your own, trusted beside those of the system.",
        is_essential=True,
    ),
    SettingSpec("brand", SettingKind.FOLDER, None, "The folder with your name, accent colour, logo and contact."),
    SettingSpec(
        "language",
        SettingKind.WORD,
        "",
        "The language of the window; where nothing is given, that of the system.",
        LANGUAGE_CODES,
        field="language",
    ),
    SettingSpec(
        "policy_language",
        SettingKind.LANGUAGE,
        "en",
        "The language of the policy, such as en or zh-Hans: one in which your service publishes it.",
        field="policy_language",
    ),
    SettingSpec(
        "look",
        SettingKind.WORD,
        Look.SYSTEM.value,
        "How the window looks; system follows the computer, with its contrast setting.",
        tuple(look.value for look in Look),
        field="look",
    ),
    SettingSpec(
        "text_percent", SettingKind.NUMBER, 100, "Size of the text in percent.", TEXT_PERCENTS, field="text_percent"
    ),
    SettingSpec(
        "font",
        SettingKind.WORD,
        Font.AUTO.value,
        "The font; auto takes Inter where it is installed, unless the font of the system was changed.",
        tuple(font.value for font in Font),
        field="font",
    ),
    SettingSpec(
        "message_seconds",
        SettingKind.NUMBER,
        10,
        f"How long short messages stay, 1 to {MESSAGE_SECONDS_MAX} seconds; 0 keeps them until they are closed.",
        field="toast_seconds",
    ),
    SettingSpec(
        "less_motion",
        SettingKind.FLAG,
        None,
        "No sliding or fading. Never locked: some people need it.",
        field="less_motion",
        may_lock=False,
    ),
)

# What only an adapter can check (addresses); raises ValueError with a sentence.
Checks = Mapping[SettingKind, Callable[[str], str]]


def spec_of(key: str) -> SettingSpec | None:
    """The line of the table; None for a key there is not."""
    return next((spec for spec in SETTINGS if spec.key == key), None)


def checked(spec: SettingSpec, value: object, checks: Checks) -> object:
    """The value as it is used; raises ValueError with a sentence that says what is wanted."""
    if spec.kind is SettingKind.FLAG:
        if not isinstance(value, bool):
            raise ValueError(f"{spec.key} is true or false")
        return value
    if spec.kind is SettingKind.NUMBER:
        return _checked_number(spec, value)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{spec.key} is a text in quotation marks")
    if spec.allowed and value not in spec.allowed:
        raise ValueError(f"{spec.key} is one of {', '.join(map(str, spec.allowed))}")
    if spec.kind in (SettingKind.FILE, SettingKind.FOLDER):
        _check_path(spec, value)
    if spec.kind is SettingKind.LANGUAGE and not value.replace("-", "").isalnum():
        raise ValueError(f"{spec.key} is a language tag such as en or zh-Hans")
    check = checks.get(spec.kind)
    try:
        return value if check is None else check(value)
    except ValueError as error:
        raise ValueError(f"{spec.key}: {error}") from None


def _check_path(spec: SettingSpec, value: str) -> None:
    """A path from anywhere else would be another file for everybody who starts the program."""
    if len(value) > _PATH_MAX or "\0" in value or not Path(value).is_absolute():
        raise ValueError(f"{spec.key} is the whole {spec.kind.value}, from the root on")


def _checked_number(spec: SettingSpec, value: object) -> int:
    if type(value) is not int:
        raise ValueError(f"{spec.key} is a whole number without quotation marks")
    if spec.allowed and value not in spec.allowed:
        raise ValueError(f"{spec.key} is one of {', '.join(map(str, spec.allowed))}")
    if not spec.allowed and not 0 <= value <= MESSAGE_SECONDS_MAX:
        raise ValueError(f"{spec.key} is a whole number from 0 to {MESSAGE_SECONDS_MAX}")
    return value
