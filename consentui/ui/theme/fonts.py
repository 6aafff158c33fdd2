"""Fonts of the window: which families, at which size, for which type style."""

from __future__ import annotations

import enum
import math
import sys

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from consentui.ui.theme.metrics import DISPLAY_FROM_PX, LARGEST_TEXT_SCALE, TYPE_SPECS, Type

_INTER = "Inter"
_INTER_DISPLAY = "Inter Display"
# One sign of Chinese, Japanese and Korean is written in four ways; without a wish it is the one of the mainland.
_HAN = {
    "zh_TW": "Noto Sans CJK TC",
    "zh-Hant": "Noto Sans CJK TC",
    "ja": "Noto Sans CJK JP",
    "ko": "Noto Sans CJK KR",
}
_MAINLAND = "Noto Sans CJK SC"
_ARABIC, _HINDI = "Noto Sans Arabic", "Noto Sans Devanagari"
# Letters hang together, so nothing may come between them.
_JOINED = ("ar", "hi")
_MONO = ("DejaVu Sans Mono", "Cascadia Mono", "Menlo", "monospace")
# The fonts an OS ships with; any other system font was chosen by the person and is respected (EN 301 549, 11.7).
_STOCK_FAMILIES = frozenset(
    {"adwaita sans", "cantarell", "noto sans", "ubuntu", "ubuntu sans", "dejavu sans", "sans", "sans serif", "segoe ui"}
    | {"segoe ui variable", ".applesystemuifont", ".sf ns", "sf pro", "ms shell dlg 2", "helvetica", "inter"}
)
_STOCK_POINTS = {"win32": 9.0, "darwin": 13.0}
_STOCK_POINTS_LINUX = 11.0
_ROUNDING = 1e-6


class FontChoice(enum.Enum):
    """What the person chose: the project's font where installed, or the system's."""

    AUTO = "auto"
    INTER = "inter"
    SYSTEM = "system"


class FontBook:
    """Makes and keeps the fonts; owned by the Theme, GUI thread only.

    With `has_one_family` a font names only the first of its families, until `name_all_families`: as soon as there are
    two, Qt asks the system for every other font that could stand in, and the first paint waits for it.
    """

    def __init__(self, system_font: QFont, *, has_one_family: bool = False) -> None:
        self._system_family = system_font.family()
        self._system_points = system_font.pointSizeF()
        self._has_one_family = has_one_family
        self._families: tuple[str, ...] = ()
        self._display_families: tuple[str, ...] = ()
        self._scale = 1.0
        self._fonts: dict[tuple[Type, bool], QFont] = {}
        self._metrics: dict[Type, QFontMetricsF] = {}
        self.configure(FontChoice.AUTO, 100, "en")

    @property
    def text_scale(self) -> float:
        """The person's text size times the system's, 1.0 at 100 %."""
        return self._scale

    def configure(self, choice: FontChoice, text_percent: int, language: str) -> None:
        """Drop all made fonts and use these settings from now on."""
        is_inter = choice is FontChoice.INTER or (choice is FontChoice.AUTO and self.has_stock_system_font())
        han = _HAN.get(language, _MAINLAND)
        is_han = language in _HAN or language.startswith("zh")
        scripts = (han, _ARABIC, _HINDI) if is_han else (_ARABIC, _HINDI, han)
        tail = (self._system_family, *scripts) if self._system_family else scripts
        self._families = (_INTER, *tail) if is_inter else tail
        self._display_families = (_INTER_DISPLAY, *self._families) if is_inter else tail
        self._is_spaced = language not in _JOINED
        self._scale = min(text_percent / 100 * self.system_scale(), LARGEST_TEXT_SCALE)
        self._fonts.clear()
        self._metrics.clear()

    def has_stock_system_font(self) -> bool:
        """Nobody changed the system's font, so ours may be used."""
        return self._system_family.casefold() in _STOCK_FAMILIES or not self._system_family

    def system_scale(self) -> float:
        """How much larger than the stock size the person made the system's font; never below 1."""
        stock = _STOCK_POINTS.get(sys.platform, _STOCK_POINTS_LINUX)
        return max(1.0, self._system_points / stock)

    def font(self, style: Type, *, is_underlined: bool = False) -> QFont:
        """The font of a type style; do not change the returned object."""
        key = (style, is_underlined)
        font = self._fonts.get(key)
        if font is None:
            font = self._made(style, is_underlined=is_underlined, has_one_family=self._has_one_family)
            if self._has_one_family and QFontInfo(font).family() != font.family():
                # It is not installed here; which family stands in for it, the others of the list decide.
                font = self._made(style, is_underlined=is_underlined, has_one_family=False)
            self._fonts[key] = font
        return font

    def application_font(self) -> QFont:
        """For what Qt draws itself; with all families, it is not used before the first paint."""
        return self._made(Type.BODY, is_underlined=False, has_one_family=False)

    def name_all_families(self) -> None:
        """From now on; layouts that are there stay, their text needs no other family."""
        if self._has_one_family:
            self._has_one_family = False
            self._fonts.clear()
            self._metrics.clear()

    def metrics(self, style: Type) -> QFontMetricsF:
        """Metrics of that font, made once."""
        metrics = self._metrics.get(style)
        if metrics is None:
            metrics = self._metrics[style] = QFontMetricsF(self.font(style))
        return metrics

    def line_height(self, style: Type) -> int:
        """Height of one line in logical pixels; a script that needs more (Arabic) gets it when it is laid out."""
        return math.ceil(TYPE_SPECS[style].line * self._scale - _ROUNDING)

    def _made(self, style: Type, *, is_underlined: bool, has_one_family: bool) -> QFont:
        spec = TYPE_SPECS[style]
        font = QFont()
        if spec.is_mono:
            font.setFamilies(list(_MONO))
            font.setStyleHint(QFont.StyleHint.Monospace)
        else:
            is_display = spec.px >= DISPLAY_FROM_PX  # by the role of the text: large print keeps the text cut
            families = self._display_families if is_display else self._families
            font.setFamilies(list(families[:1] if has_one_family else families))
        font.setPixelSize(max(1, round(spec.px * self._scale)))
        font.setWeight(QFont.Weight(spec.weight))
        if spec.spacing_percent != 100 and self._is_spaced:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spec.spacing_percent)
        font.setUnderline(is_underlined)
        return font
