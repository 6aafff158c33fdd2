"""The Qt palette made from the colour roles, for the few parts Qt draws itself (text fields, tool tips)."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from consentui.ui.theme.roles import Roles


def palette_of(colours: Roles[QColor]) -> QPalette:
    """Every role and group that Qt's own painting can ask for."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    table = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.Text: colours.text,
        role.PlaceholderText: colours.text3,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.danger,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.toast,
        role.ToolTipText: colours.toast_text,
        role.Light: colours.surface,
        role.Midlight: colours.hover,
        role.Mid: colours.line2,
        role.Dark: colours.control,
        role.Shadow: colours.line2,
    }
    for name, colour in table.items():
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, name, colours.text3)
    return palette
