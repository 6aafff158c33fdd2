"""Draws every widget in every state to build/gallery/*.png: `python -m tests.ui.gallery [scale]`.

The pictures are for eyes: lay them beside the design. They prove nothing by themselves.
"""

from __future__ import annotations

# ruff: noqa: E402
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

SCALE = sys.argv[1] if len(sys.argv) > 1 else "1.3333"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = SCALE

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from consentui.domain.switch_state import SwitchState
from consentui.ui.theme import Look, Theme, ThemeSettings, Type
from consentui.ui.theme.parts import ButtonKind, Ink, Tone
from consentui.ui.widgets.account_chip import AccountChip
from consentui.ui.widgets.avatar import Avatar
from consentui.ui.widgets.banner import Banner
from consentui.ui.widgets.brand import Brand
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.card import Card, CardKind
from consentui.ui.widgets.check_row import CheckRow
from consentui.ui.widgets.choice_pair import ChoicePair
from consentui.ui.widgets.code_field import CodeField
from consentui.ui.widgets.combo import Combo, ComboValue
from consentui.ui.widgets.divider import Divider
from consentui.ui.widgets.empty_state import EmptyState
from consentui.ui.widgets.fact_grid import FactGrid
from consentui.ui.widgets.fact_item import FactItem
from consentui.ui.widgets.field import Field
from consentui.ui.widgets.flow import Flow
from consentui.ui.widgets.inset import Inset
from consentui.ui.widgets.label import Label
from consentui.ui.widgets.line_edit import LineEdit
from consentui.ui.widgets.logo import Logo
from consentui.ui.widgets.menu import Menu, MenuEntry
from consentui.ui.widgets.nav_list import NavList
from consentui.ui.widgets.option_button import Check, Radio
from consentui.ui.widgets.overlay_dialog import OverlayDialog
from consentui.ui.widgets.phone import Phone
from consentui.ui.widgets.radio_group import RadioGroup
from consentui.ui.widgets.row_card import RowCard
from consentui.ui.widgets.segmented import Segmented
from consentui.ui.widgets.setting_row import SettingRow
from consentui.ui.widgets.skeleton import Skeleton
from consentui.ui.widgets.status_pill import StatusPill
from consentui.ui.widgets.toast import Toast, ToastText
from consentui.ui.widgets.toggle_switch import ToggleSwitch
from consentui.ui.widgets.use_row import UseRow

FOLDER = Path("build/gallery")
BUTTONS = (
    ("Primary", ButtonKind.PRIMARY),
    ("Secondary", ButtonKind.SECONDARY),
    ("Chosen", ButtonKind.CHOSEN),
    ("Delete account…", ButtonKind.DANGER),
    ("Delete account", ButtonKind.DANGER_FILLED),
    ("Link", ButtonKind.LINK),
    ("Ghost", ButtonKind.GHOST),
)
PILLS = (
    ("Up to date", Tone.OUTLINE, "check"),
    ("Sensitive", Tone.OUTLINE, "lock"),
    ("Active now", Tone.TINT, "check"),
    ("Needs your decision", Tone.INFO, ""),
    ("Offline · 2 changes waiting", Tone.WARN, "wifi-off"),
    ("Failed", Tone.DANGER, "alert"),
    ("Correct", Tone.OK, "check"),
    ("Demo", Tone.DEMO, "flask"),
)
COLOURS = (
    *("window", "sidebar", "surface", "sunken", "hover", "press", "line", "line2", "control"),
    *("text", "text2", "text3", "accent", "accent_hover", "tint", "tint_text", "on_accent", "focus"),
    *("info", "info_tint", "warn", "warn_tint", "danger", "danger_tint", "ok", "ok_tint", "mark"),
)


class Gallery:
    """One theme at a time; sheets are methods that fill a window."""

    def __init__(self, app: QApplication, settings: ThemeSettings) -> None:
        self.app = app
        self.theme = Theme(app, settings)
        self.theme.install()

    def save(self, name: str, width: int, height: int, fill: Callable[[QWidget], None], *, rtl: bool = False) -> None:
        """Show, let everything settle, grab."""
        window = QWidget()
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        window.resize(width, height)
        fill(window)
        window.show()
        settled = QDeadlineTimer(500)  # the spinner starts after 300 ms
        while not settled.hasExpired():
            self.app.processEvents()
        look = self.theme.settings.look.value
        FOLDER.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(FOLDER / f"{name}-{look}.png"))
        window.hide()
        window.deleteLater()
        self.app.processEvents()

    def focused(self, widget: QWidget, width: int = 0) -> QLabel:
        """A picture of the widget with the keyboard focus."""
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)
        frame.resize(width or widget.sizeHint().width(), widget.sizeHint().height())
        frame.show()
        frame.activateWindow()
        self.app.processEvents()
        widget.clearFocus()
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self.app.processEvents()
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        picture: QPixmap = widget.grab()
        label = QLabel()
        label.setFixedSize(widget.size())
        label.setPixmap(picture)
        frame.hide()
        frame.deleteLater()
        return label

    def switch(self, state: SwitchState, *, is_waiting: bool = False) -> ToggleSwitch:
        switch = ToggleSwitch(self.theme, "Location")
        switch.set_state(state, state.value, is_waiting=is_waiting)
        return switch

    def heading(self, text: str) -> Label:
        return Label(self.theme, text, Type.H3, level=2)

    def components(self, window: QWidget) -> None:
        page = QVBoxLayout(window)
        page.setContentsMargins(40, 32, 40, 32)
        page.setSpacing(8)
        page.addWidget(Label(self.theme, "Components", Type.H1, level=1))
        page.addSpacing(12)
        page.addWidget(self.heading("ToggleSwitch"))
        page.addWidget(self._switches())
        page.addSpacing(12)
        page.addWidget(self.heading("Buttons. Accept and decline always use the same kind."))
        page.addWidget(self._buttons())
        page.addSpacing(12)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        for side in (self._left(), self._right()):
            columns.addLayout(side, 1)
        page.addLayout(columns)
        page.addStretch()

    def _switches(self) -> Card:
        card = Card(self.theme, padding=12)
        row = QHBoxLayout()
        row.setSpacing(4)
        card.body.addLayout(row)
        for name, widget in self._every_switch():
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
            cell.addWidget(Label(self.theme, name, Type.CAPTION, Ink.TEXT2, align=Qt.AlignmentFlag.AlignHCenter))
            row.addLayout(cell)
        row.addStretch()
        return card

    def _every_switch(self) -> Iterator[tuple[str, QWidget]]:
        for state in SwitchState:
            yield state.value.replace("_", " ").capitalize(), self.switch(state)
        yield "Off when online", self.switch(SwitchState.TURNING_OFF, is_waiting=True)
        unused = self.switch(SwitchState.UNSET)
        unused.setEnabled(False)
        yield "Not used", unused
        yield "Focus", self.focused(self.switch(SwitchState.ON))

    def _buttons(self) -> Flow:
        flow = Flow(self.theme)
        for text, kind in BUTTONS:
            flow.add(Button(self.theme, text, kind))
            if kind in (ButtonKind.PRIMARY, ButtonKind.SECONDARY):
                flow.add(self.focused(Button(self.theme, "Focus", kind)))
        hovered = Button(self.theme, "Hover")
        hovered.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        flow.add(hovered)
        disabled = Button(self.theme, "Disabled")
        disabled.setEnabled(False)
        flow.add(disabled)
        return flow

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.heading("StatusPill and Badge"))
        pills = Flow(self.theme, line_spacing=8)
        for text, tone, icon in PILLS:
            pills.add(StatusPill(self.theme, text, tone, icon=icon))
        column.addWidget(pills)
        column.addSpacing(20)
        column.addWidget(self.heading("Banner"))
        banners = (
            (Tone.INFO, "The privacy policy changes on 15 December", "2 changes need your decision.", "file-text"),
            (Tone.WARN, "You are offline", "Your choices are saved on this computer.", "wifi-off"),
            (Tone.DANGER, "We could not turn on contacts", "They stay off. Nothing was changed.", "alert"),
            (Tone.OK, "Your copy is ready", "You can download it until 30 November.", "check-circle"),
        )
        for tone, title, line, icon in banners:
            column.addWidget(Banner(self.theme, tone, title, line, icon=icon))
        column.addSpacing(20)
        column.addWidget(self.heading("Skeleton"))
        column.addWidget(Skeleton(self.theme, 1, "Loading"))
        column.addStretch()
        return column

    def _right(self) -> QVBoxLayout:
        theme, column = self.theme, QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.heading("Choice controls"))
        options = QHBoxLayout()
        ticked, chosen = Check(theme, "Chosen"), Radio(theme, "Radio")
        ticked.setChecked(True)
        chosen.setChecked(True)
        for option in (Check(theme, "Not chosen"), ticked, Radio(theme, "Radio"), chosen):
            options.addWidget(option)
        options.addWidget(self.focused(Check(theme, "Focus")))
        options.addStretch()
        column.addLayout(options)
        segments = Segmented(theme, ["On", "Slow", "Off", "Errors"])
        segments.set_index(1)
        column.addWidget(segments)
        column.addWidget(self.heading("Fields"))
        column.addWidget(LineEdit(theme, icon="search", placeholder="Search the policy"))
        edit = LineEdit(theme)
        edit.setText("138 0013 4471")
        column.addWidget(self.focused(edit, 548))
        code = CodeField(theme, "6-digit code")
        code.setText("482")
        column.addWidget(self.focused(code))
        wrong = Field(theme, "Phone number", help_text="We send a code.", leading=self._combo())
        wrong.edit.setText("138")
        wrong.set_error("This number has too few digits.")
        column.addWidget(wrong)
        pair = ChoicePair(theme, "Decline", "Accept")
        pair.set_chosen(False)
        column.addWidget(pair)
        column.addWidget(Divider(theme, "or"))
        column.addStretch()
        return column

    def _combo(self) -> Combo:
        return Combo(self.theme, "Country", [ComboValue("86", "+86", "China +86"), ComboValue("49", "+49")])

    def permissions(self, window: QWidget) -> None:
        page = QVBoxLayout(window)
        page.setContentsMargins(32, 32, 32, 32)
        page.setSpacing(16)
        retry = Button(self.theme, "Try again", icon="refresh")
        page.addWidget(
            Banner(self.theme, Tone.WARN, "You are offline", "We send them.", icon="wifi-off", actions=retry)
        )
        card = RowCard(self.theme)
        page.addWidget(card)
        location = self._row(card, "pin", "Location", "Precise GPS position. 2 of 3 uses are on.", SwitchState.ON, "On")
        location.set_details(self._details())
        location.set_open(True)
        microphone = self._row(
            card, "microphone", "Microphone", "To record sound", SwitchState.CONFLICT, "Needs your answer"
        )
        question = "You turned the microphone on here, but off on your phone at 18:02."
        stays = "It stays off until you answer. Which one is right?"
        pair = ChoicePair(self.theme, "Keep it off", "Turn it on")
        microphone.set_inset(Inset(self.theme, Tone.WARN, question, stays, actions=pair, are_actions_below=True))
        contacts = self._row(card, "contacts", "Contacts", "Your address book.", SwitchState.OFF, "Off")
        again, title = Button(self.theme, "Try again"), "We could not turn on contacts. They stay off."
        contacts.set_inset(Inset(self.theme, Tone.DANGER, title, "Nothing was changed.", icon="alert", actions=again))
        camera = self._row(card, "camera", "Camera", "To take photos and videos", SwitchState.OFF, "Off")
        camera.set_choice(SwitchState.TURNING_OFF, "Off when online", is_waiting=True)
        page.addStretch()

    def _row(self, card: RowCard, icon: str, title: str, line: str, state: SwitchState, words: str) -> SettingRow:
        row = SettingRow(self.theme, icon, title, line)
        row.set_choice(state, words)
        card.add_row(row)
        return row

    def _details(self) -> QWidget:
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(self.theme, "What Juniper may use it for", Type.CAPTION, Ink.TEXT3))
        for state in (SwitchState.ON, SwitchState.OFF):
            use = UseRow(
                self.theme, "Show places near you", "If off: nearby places do not show.", "Policy 4 · Sharing (b)"
            )
            use.set_choice(state, state.value.capitalize())
            column.addWidget(use)
        facts = FactGrid(self.theme)
        facts.add(FactItem(self.theme, "building", "Who receives it", "Baidu Maps, to return place results"))
        facts.add(FactItem(self.theme, "hourglass", "How long it is kept", "As long as necessary"))
        facts.add(FactItem(self.theme, "clock", "Last changed", "21 Nov 2026, 18:04, on this computer"))
        column.addSpacing(16)
        column.addWidget(facts)
        column.addSpacing(11)
        buttons = Flow(self.theme)
        buttons.add(Button(self.theme, "Receipt", icon="receipt"))
        buttons.add(Button(self.theme, "System privacy settings", trailing_icon="external"))
        column.addWidget(buttons)
        return details

    def frame(self, window: QWidget) -> None:
        row = QHBoxLayout(window)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sidebar(is_rail=False))
        row.addWidget(self._sidebar(is_rail=True))
        middle = QVBoxLayout()
        middle.setContentsMargins(24, 24, 24, 24)
        middle.addWidget(self._chooser())
        middle.addWidget(self._phone())
        middle.addWidget(Avatar(self.theme, "Mei Lin", 56), 0, Qt.AlignmentFlag.AlignLeft)
        middle.addStretch()
        row.addLayout(middle, 2)
        empty = EmptyState(self.theme, "wifi-off", "We cannot show your choices", "The server does not answer.")
        empty.add_button(Button(self.theme, "Try again"))
        empty.add_button(Button(self.theme, "Get help", ButtonKind.LINK))
        row.addWidget(empty, 1)

    def _sidebar(self, *, is_rail: bool) -> QWidget:
        side = QWidget()
        side.setFixedWidth(72 if is_rail else 244)
        side.setAutoFillBackground(True)
        palette = side.palette()
        palette.setColor(palette.ColorRole.Window, self.theme.colours.sidebar)
        side.setPalette(palette)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 18, 12, 12)
        brand = Brand(self.theme, "ConsentUI", "for Juniper")
        brand.set_rail(is_rail=is_rail)
        column.addWidget(brand)
        pages = NavList(self.theme)
        for key, icon, text in (
            ("overview", "grid", "Overview"),
            ("permissions", "shield-check", "Permissions"),
            ("choices", "sliders", "Other choices"),
            ("", "", ""),
            ("policy", "book", "Privacy policy"),
            ("data", "database", "Your data"),
            ("activity", "history", "Activity"),
            ("", "", ""),
            ("account", "user", "Account"),
            ("settings", "gear", "Settings"),
            ("help", "help", "Help"),
        ):
            if key:
                pages.add_item(key, icon, text)
            else:
                pages.add_break()
        pages.set_current("permissions")
        pages.set_rail(is_rail=is_rail)
        policy = pages.item("policy")
        assert policy is not None
        policy.set_badge(2, "Privacy policy, 2 decisions waiting")
        column.addWidget(pages)
        column.addStretch()
        chip = AccountChip(self.theme)
        chip.set_person("Mei Lin", "Signed in", is_person=True)
        chip.set_rail(is_rail=is_rail)
        column.addWidget(chip)
        return side

    def _chooser(self) -> Card:
        card = Card(self.theme, kind=CardKind.SUNKEN, padding=16, radius=10)
        card.body.addWidget(self.heading("Choose what Juniper may use your location for"))
        card.body.addWidget(Label(self.theme, "Nothing is chosen for you.", Type.SMALL, Ink.TEXT2))
        for is_ticked in (False, True):
            row = CheckRow(
                self.theme, "Add a place to your posts", "People who see the post can see the place.", "Policy 2"
            )
            row.check.setChecked(is_ticked)
            card.body.addWidget(row)
        pair = ChoicePair(self.theme, "Keep off", "Turn on 1 use")
        card.body.addWidget(pair)
        return card

    def _phone(self) -> Phone:
        phone = Phone(self.theme)
        phone.set_clock("14:02", "Monday 23 November")
        phone.set_text_message("Juniper", "now", "482 913 is your Juniper code. It works for 5 minutes.", 7)
        return phone

    def sign_in(self, window: QWidget) -> None:
        card = Card(self.theme, window, padding=35, radius=16)
        card.body.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        card.body.addWidget(Logo(self.theme), 0, centre)
        card.body.addWidget(Label(self.theme, "See and change your privacy choices", Type.H2, align=centre, level=1))
        card.body.addWidget(
            Label(self.theme, "Sign in to Juniper with your phone number.", Type.BODY, Ink.TEXT2, align=centre)
        )
        field = Field(
            self.theme,
            "Phone number",
            help_text="We send a code by text message to sign you in.",
            leading=self._combo(),
        )
        field.edit.setText("138 0013 4471")
        card.body.addWidget(field)
        card.body.addWidget(Button(self.theme, "Send code", ButtonKind.PRIMARY, is_wide=True))
        card.body.addWidget(Divider(self.theme, "or"))
        card.body.addWidget(Button(self.theme, "Use without an account", is_wide=True))
        off = Button(self.theme, "Sign in", ButtonKind.PRIMARY, is_wide=True)
        off.setEnabled(False)
        card.body.addWidget(off)
        card.setGeometry(40, 30, 430, card.heightForWidth(430))
        menu = Menu(self.theme, window, "Account")
        menu.set_entries(
            [
                MenuEntry("Sign out", "out", "log-out"),
                MenuEntry("Look", is_heading=True),
                MenuEntry("Match system", "system", is_checked=True),
                MenuEntry("Light", "light", is_checked=False),
                MenuEntry("Dark", "dark", is_checked=False),
                MenuEntry("Text size", is_heading=True),
                MenuEntry("100 %", 100, is_checked=True),
                MenuEntry("125 %", 125, is_checked=False),
            ]
        )
        opener = Button(self.theme, "Menu", parent=window)
        opener.move(520, 30)
        window.show()
        menu.open_at(opener)
        toast = Toast(self.theme, window)
        toast.timeout_ms = 0
        toast.show_text(ToastText("Camera is off", "Undo"))

    def dialog(self, window: QWidget) -> None:
        self.permissions(window)
        dialog = OverlayDialog(self.theme, "Your sign-in cannot be stored", window)
        text = "This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely."
        dialog.body.addWidget(Label(self.theme, text, Type.READ, Ink.TEXT2))
        group = RadioGroup(self.theme)
        group.add("Ask me to sign in each time", "Nothing is stored on this computer.")
        group.add("Unlock the keyring and try again", "Your system asks for its password.")
        dialog.body.addWidget(group)
        dialog.add_footer(Button(self.theme, "How this works", ButtonKind.GHOST))
        go_on = Button(self.theme, "Continue")
        go_on.setEnabled(False)
        dialog.add_footer(go_on)
        window.show()
        dialog.open()

    def tokens(self, window: QWidget) -> None:
        page = QVBoxLayout(window)
        page.setContentsMargins(40, 32, 40, 32)
        page.addWidget(Label(self.theme, f"Tokens, {self.theme.settings.look.value}", Type.H1, level=1))
        grid = QGridLayout()
        for index, name in enumerate(COLOURS):
            swatch = QLabel()
            swatch.setFixedSize(86, 56)
            swatch.setAutoFillBackground(True)
            palette = swatch.palette()
            palette.setColor(palette.ColorRole.Window, getattr(self.theme.colours, name))
            swatch.setPalette(palette)
            grid.addWidget(swatch, index // 9 * 2, index % 9)
            caption = f"{name}\n{getattr(self.theme.colours, name).name().upper()}"
            grid.addWidget(Label(self.theme, caption, Type.CAPTION), index // 9 * 2 + 1, index % 9)
        page.addLayout(grid)
        card = Card(self.theme, padding=20)
        for style in Type:
            card.body.addWidget(Label(self.theme, f"{style.name}, the quick brown fox 0123456789", style))
        page.addWidget(card)
        page.addStretch()


def main() -> None:
    """All sheets in all schemes, then large text and right to left."""
    app = QApplication([])
    for look in (Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST):
        gallery = Gallery(app, ThemeSettings(look=look))
        gallery.save("components", 1200, 960, gallery.components)
        gallery.save("permissions", 880, 900, gallery.permissions)
        gallery.save("frame", 1200, 800, gallery.frame)
        gallery.save("sign-in", 800, 640, gallery.sign_in)
        gallery.save("dialog", 1000, 800, gallery.dialog)
        gallery.save("tokens", 1200, 960, gallery.tokens)
    large = Gallery(app, ThemeSettings(look=Look.LIGHT, text_percent=200))
    large.save("permissions-200", 1130, 1800, large.permissions)
    large.save("dialog-200", 1200, 800, large.dialog)
    large.save("permissions-200-narrow", 568, 2400, large.permissions)
    large.save("sign-in-200", 1000, 1200, large.sign_in)
    mirrored = Gallery(app, ThemeSettings(look=Look.LIGHT))
    mirrored.save("permissions-rtl", 880, 900, mirrored.permissions, rtl=True)
    mirrored.save("frame-rtl", 1200, 800, mirrored.frame, rtl=True)


if __name__ == "__main__":
    main()
