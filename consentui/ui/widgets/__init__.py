"""Widgets of the window. All are painted from the Theme, take plain text only, and get `theme` as first argument.

Import each from its own module: `from consentui.ui.widgets.button import Button`.

    label.Label(theme, text, style=Type.BODY, ink=Ink.TEXT, parent, *, align, level=0)    level 1..6: heading for AT
        set_text, set_ink, set_style
    button.Button(theme, text, kind=ButtonKind.SECONDARY, parent, *, icon, trailing_icon, is_wide, minimum_width)
        clicked, set_label(text, icon), set_kind. Kinds in theme.parts: PRIMARY SECONDARY CHOSEN DANGER DANGER_FILLED
        LINK GHOST
    choice_pair.ChoicePair(theme, no_text, yes_text, parent, *, align)      no_chosen(), yes_chosen(); no comes first
        set_chosen(True | False | None), set_yes(text, is_enabled=, reason=)
    toggle_switch.ToggleSwitch(theme, name, parent)       toggle_requested(bool); it never flips itself
        set_state(SwitchState, words, is_waiting=False)
    card.Card(theme, parent, *, kind=CardKind.PLAIN, padding=0, radius)     `body` is a QVBoxLayout
    row_card.RowCard(theme, parent)                       add_row(SettingRow); draws the lines between rows
    setting_row.SettingRow(theme, icon, title, line, parent, *, has_switch=True, has_details=True)
        switch.toggle_requested(bool), details_requested(), open_changed(bool)
        set_choice(SwitchState, words, is_waiting=), set_texts, set_inset(widget | None), set_details(widget), set_open,
        set_used(is_used=False): not used; set_trailing(widget): a button instead of the switch; set_tone(Tone)
    use_row.UseRow(theme, title, line, clause, parent, *, has_switch=True, has_line_below=True)
        switch.toggle_requested(bool), clause_link.clicked, set_choice as SettingRow
    clause_link.ClauseLink(theme, text, parent, *, icon="book")             clicked; text starts EDGE px inside
    banner.Banner(theme, tone, title, line, parent, *, icon, actions)      Tone INFO WARN DANGER OK NEUTRAL
    inset.Inset(theme, tone, title, line, parent, *, icon, actions, are_actions_below=False)
    fact_item.FactItem(theme, icon, label, value, parent); fact_grid.FactGrid(theme).add(fact)
    flow.Flow(theme, parent, *, spacing, line_spacing, align).add(widget)   a row that breaks into further rows
    accessible.AccessibilityFactory().install()           once, owned by the App, before the first window shows
"""
