"""Look of the window: tokens in three layers (primitives, roles, parts), fonts, icons, palette, and the Theme.

theme = Theme(app, ThemeSettings(look=Look.SYSTEM, text_percent=100)); theme.install()
theme.colours.accent        QColor of a role (theme.roles.Roles)
theme.font(Type.BODY)       QFont; theme.line_height(Type.BODY); theme.part(40) grows with the text
theme.draw_icon(painter, "camera", QRectF(x, y, 20, 20), theme.colours.text2)
theme.apply(replace(theme.settings, look=Look.DARK))        live switch, then `changed`
"""

from consentui.ui.theme.fonts import FontChoice
from consentui.ui.theme.metrics import Motion, Radius, Size, Space, Stroke, Type
from consentui.ui.theme.roles import Roles, Scheme
from consentui.ui.theme.theme import Look, Theme, ThemeSettings

__all__ = [
    "FontChoice",
    "Look",
    "Motion",
    "Radius",
    "Roles",
    "Scheme",
    "Size",
    "Space",
    "Stroke",
    "Theme",
    "ThemeSettings",
    "Type",
]
