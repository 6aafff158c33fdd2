"""The theme: colours, fonts, icons and motion of the running window, and the switch between them."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from consentui.domain.record import Record
from consentui.ui.theme.fonts import FontBook, FontChoice
from consentui.ui.theme.icons import IconSet, default_icons_folder
from consentui.ui.theme.metrics import WIDE_TEXT_PERCENT, Stroke, Type, part_scale
from consentui.ui.theme.palette import palette_of
from consentui.ui.theme.roles import Roles, Scheme, roles_of, system_contrast_roles

if TYPE_CHECKING:
    from consentui.ui.theme.brand_look import BrandLook


class Look(enum.Enum):
    """What the person chose in the Look menu."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class ThemeSettings(Record):
    """Everything a person can set about looks; kept by the settings of the application."""

    look: Look = Look.SYSTEM
    text_percent: int = 100
    font: FontChoice = FontChoice.AUTO
    has_less_motion: bool = False
    language: str = "en"


class Theme(QObject):
    """One per application, owned by the App, GUI thread only; every widget gets it through its constructor.

    Widgets read it while painting and keep nothing of it longer than one `revision`. After `apply` Qt repaints all
    of them, because the application's palette and font have changed; `changed` is for those that must lay out anew.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        settings: ThemeSettings | None = None,
        icons: Path | None = None,
        *,
        system_font: QFont | None = None,
        has_one_family: bool = False,
        brand: BrandLook | None = None,
    ) -> None:
        """`brand`: of an operator, None is our own look. `system_font`: that of the application before a Theme has set
        one; where it is not given, it is looked up.

        `has_one_family`: until after the first paint, see FontBook; only where all its text is Latin.
        """
        super().__init__(app)
        self._app = app
        self._system_palette = QPalette(app.palette())
        self._settings = settings or ThemeSettings()
        self.brand = brand
        self.icons = IconSet(icons or default_icons_folder())
        general = system_font or QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.GeneralFont)
        self.fonts = FontBook(general, has_one_family=has_one_family)
        self.revision = 0  # counts changes of size and font; layouts of text are kept for one revision
        self._part_scale = 1.0
        self._type_settings: tuple[FontChoice, int, str] | None = None
        self.scheme = Scheme.LIGHT
        self.colours: Roles[QColor] = roles_of(Scheme.LIGHT).mapped(QColor)
        self._take_settings()

    def install(self) -> None:
        """Apply to the application and follow the system's light, dark and contrast from now on.

        Qt's own style is chosen on its command line (ui/app): `setStyle` would load all of QStyle before the paint.
        """
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self.apply(self._settings)

    def apply(self, settings: ThemeSettings) -> None:
        """Take these settings; every shown widget repaints in the next frame."""
        self._settings = settings
        self._take_settings()
        palette, font = palette_of(self.colours), self.fonts.application_font()
        self._app.setPalette(palette)
        if self._app.font() != font:
            self._app.setFont(font)
        QToolTip.setPalette(palette)
        QToolTip.setFont(self.font(Type.SMALL))
        self.changed.emit()

    @property
    def settings(self) -> ThemeSettings:
        """The settings in force."""
        return self._settings

    @property
    def own_name(self) -> str:
        """That of the brand; empty for ours."""
        return (self.brand.name if self.brand is not None else None) or ""

    @property
    def is_high_contrast(self) -> bool:
        """Borders on all surfaces, no tints."""
        return self.scheme is Scheme.HIGH_CONTRAST

    @property
    def has_shadows(self) -> bool:
        """Only the light scheme paints shadows; the others draw a border instead."""
        return self.scheme is Scheme.LIGHT

    @property
    def text_scale(self) -> float:
        """1.0 at 100 %; distances of the layout do not grow with it."""
        return self.fonts.text_scale

    @property
    def is_wide_text(self) -> bool:
        """From 150 % on: rail instead of sidebar, one column, buttons under the text."""
        return self.text_scale * 100 >= WIDE_TEXT_PERCENT

    def part(self, size: float) -> float:
        """The size of an icon, tile or switch at the present text size."""
        return size * self._part_scale

    def font(self, style: Type) -> QFont:
        """The font of a type style; do not change the returned object."""
        return self.fonts.font(style)

    def name_all_families(self) -> None:
        """The first picture is painted: fonts may be asked for other scripts from now on."""
        self.fonts.name_all_families()

    def font_metrics(self, style: Type) -> QFontMetricsF:
        """Its metrics."""
        return self.fonts.metrics(style)

    def line_height(self, style: Type) -> int:
        """Its line height in logical pixels."""
        return self.fonts.line_height(style)

    def duration_ms(self, normal_ms: int) -> int:
        """The duration of a movement: 0 with less motion."""
        return 0 if self._settings.has_less_motion else normal_ms

    def draw_icon(self, painter: QPainter, name: str, box: QRectF, colour: QColor, stroke: float = Stroke.ICON) -> None:
        """Draw an icon of the set into a square box."""
        self.icons.draw(painter, name, box, colour, stroke)

    @Slot()
    def _follow_system(self) -> None:
        if self._settings.look is Look.SYSTEM:
            self.apply(self._settings)

    def _take_settings(self) -> None:
        settings = self._settings
        self.scheme = self._wanted_scheme()
        self.colours = self._wanted_roles().mapped(QColor)
        self.icons.forget_pixmaps()
        type_settings = (settings.font, settings.text_percent, settings.language)
        if type_settings != self._type_settings:
            self._type_settings = type_settings
            self.revision += 1
            self.fonts.configure(*type_settings)
            self._part_scale = part_scale(self.text_scale)

    def _wanted_scheme(self) -> Scheme:
        look = self._settings.look
        if look is not Look.SYSTEM:
            return Scheme(look.value)
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Scheme.HIGH_CONTRAST
        return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT

    def _wanted_roles(self) -> Roles[str]:
        is_system_contrast = self.is_high_contrast and self._settings.look is Look.SYSTEM
        if not is_system_contrast or self._app.platformName() != "windows":
            roles = roles_of(self.scheme)
            return roles if self.brand is None else self.brand.roles(self.scheme, roles)
        role, palette = QPalette.ColorRole, self._system_palette
        names = [palette.color(r).name() for r in (role.Window, role.WindowText, role.Highlight, role.Link)]
        return system_contrast_roles(*names)


def is_restyled(event: QEvent) -> bool:
    """A change event after which a widget with sizes of its own must lay out anew."""
    return event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.LanguageChange)
