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
        switch.toggle_requested(bool), clause_clicked(int), set_clauses, set_choice as SettingRow
    clause_link.ClauseLink(theme, text, parent, *, icon="book")             clicked; text starts EDGE px inside
    banner.Banner(theme, tone, title, line, parent, *, icon, actions)      Tone INFO WARN DANGER OK NEUTRAL
    inset.Inset(theme, tone, title, line, parent, *, icon, actions, are_actions_below=False)
    fact_item.FactItem(theme, icon, label, value, parent); fact_grid.FactGrid(theme).add(fact)
    flow.Flow(theme, parent, *, spacing, line_spacing, align).add(widget)   a row that breaks into further rows
    status_pill.StatusPill(theme, text, tone=Tone.OUTLINE, parent, *, icon, is_button=False)   clicked, set_status
    icon_button.IconButton(theme, icon, name, parent)     clicked, set_name, set_icon
    option_button.Check / Radio(theme, title, line="", parent)              toggled(bool); never ticked by themselves
    check_row.CheckRow(theme, title, line, clause, parent)                  .check.toggled, .clause_link.clicked
    radio_group.RadioGroup(theme, parent, *, is_sunken)   add(title, line) -> Radio, chosen(int), index (-1: none)
    segmented.Segmented(theme, texts, parent)             chosen(int), index, set_index
    line_edit.LineEdit(theme, parent, *, icon, placeholder)                 a QLineEdit; set_wrong(is_wrong=)
    field.Field(theme, label, parent, *, help_text, placeholder, icon, leading)    .edit, set_error(text)
    error_line.ErrorLine(theme, text, parent)             set_text
    code_field.CodeField(theme, name, parent)             a QLineEdit; completed(str), code(), set_wrong(is_wrong=)
    combo.Combo(theme, name, [ComboValue(key, text, menu_text)], parent)    picked(object), key, set_key
    menu.Menu(theme, window, name)                        set_entries([MenuEntry(text, key, icon, is_checked,
        is_heading)]), open_at(widget), chosen(object), closed()
    overlay_dialog.OverlayDialog(theme, title, window, *, width=540, has_close=True)
        body (QVBoxLayout), add_footer(widget, at_start=), open(), close_dialog(), dismissed(), closed()
    toast.Toast(theme, window)                            show_text(ToastText(text, action, key, tone)), close_toast(),
        action_requested(object), closed(), timeout_ms (0: until closed)
    nav_list.NavList(theme, parent)                       add_item(key, icon, text) -> NavItem, add_break(),
        set_current(key), set_rail(is_rail=), page_requested(str); NavItem.set_badge(count, spoken)
    brand.Brand(theme, name, line, parent), account_chip.AccountChip(theme, parent), both set_rail(is_rail=)
        AccountChip: clicked, set_person(title, line, is_person=)
    logo.Logo(theme, side, parent), avatar.Avatar(theme, name, side, parent), divider.Divider(theme, text, parent)
    skeleton.Skeleton(theme, rows, text, parent)          same height as that many SettingRows
    empty_state.EmptyState(theme, icon, title, text, parent)                add_button(button)
    phone.Phone(theme, parent)                            set_clock(time, date), set_text_message(sender, when, text)
    scroll_page.ScrollPage(theme, title, subtitle, parent), thin_scroll_bar.ThinScrollBar(theme)
    accessible.announce(widget, text, is_urgent=)
    accessibility_factory.AccessibilityFactory().install()   once, owned by the App, before the first window shows
"""
