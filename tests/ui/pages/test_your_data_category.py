"""One category of Your data: fields changed one by one, the identity check as a whole, single entries deleted."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consentui.application.held_view import HeldView
from consentui.application.request_views import RequestsView
from consentui.application.requests_service import RequestWish
from consentui.application.snapshot import AppSnapshot, SessionView, SignInState
from consentui.domain.data_request import RequestKind, RequestStatus
from consentui.domain.errors import ServiceUnreachable
from consentui.domain.held_data import ContentKind
from consentui.domain.record import replace
from consentui.ui.pages.your_data.about_me_part import AboutMePart
from consentui.ui.pages.your_data.category_page import CategoryPage
from consentui.ui.pages.your_data.content_part import ContentPart
from consentui.ui.pages.your_data.field_row import FieldRow
from consentui.ui.pages.your_data.identity_part import IdentityPart
from consentui.ui.shell.data_page_maker import CATEGORY
from tests.fakes import held_samples
from tests.fakes import ui_samples as samples
from tests.ui.stage import Stage, focused, says, shown_texts, spoken

TAB = Qt.FocusReason.TabFocusReason


def mei_lin(**more: Any) -> AppSnapshot:
    return samples.signed_in(*samples.location_on(), **{"held": held_samples.held(), **more})


def opened(stage: Stage, key: str, snapshot: AppSnapshot | None = None) -> CategoryPage:
    stage.open(snapshot or mei_lin())
    stage.window.shell.open_place(CATEGORY, key)
    stage.settle()
    page = stage.window.shell.host.page(CATEGORY)
    assert isinstance(page, CategoryPage)
    return page


def row(page: CategoryPage, key: str) -> FieldRow:
    assert page.fields is not None
    return page.fields.rows[key]


def with_profile(serial: int = 2, **values: str | None) -> AppSnapshot:
    return mei_lin(held=held_samples.held(profile=held_samples.profile(**values)), serial=serial)


# ---- fields


def test_fields_say_what_they_hold_and_what_can_be_done(stage: Stage) -> None:
    page = opened(stage, "account")
    lines = {key: spoken(row(page, key))[1] for key in ("phone", "nickname", "picture", "password")}
    assert lines == {
        "phone": "+86 138 •••• 4471. It cannot be changed here.",
        "nickname": "Mei Lin",
        "picture": "A green leaf on white",
        "password": "Not set. You sign in with a code from a text message.",
    }
    for key in ("phone", "password"):
        assert not row(page, key).change.isVisible() and not row(page, key).clear.isVisible()
    assert spoken(row(page, "nickname").change)[0] == "Change Nickname"
    assert spoken(row(page, "nickname").clear)[0] == "Clear Nickname"


def test_empty_field_offers_to_add_and_nothing_to_clear(stage: Stage) -> None:
    page = opened(stage, "profile_details")
    gender = row(page, "gender")
    assert spoken(gender)[1] == "Empty" and spoken(gender.change)[0] == "Add Gender"
    assert not gender.clear.isVisible() and row(page, "region").clear.isVisible()


def test_written_value_is_sent_and_the_editor_closes_once_it_is_saved(stage: Stage) -> None:
    page = opened(stage, "profile_details")
    gender = row(page, "gender")
    stage.click(gender.change)
    assert gender.editor is not None and focused() is gender.editor.fields["gender"].edit
    QTest.keyClicks(focused(), " female ")
    stage.runner.is_holding = True
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert gender.editor.save.text() == "Saving…", "nothing looks done before it is"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert gender.editor.isVisible()
    stage.runner.release()
    stage.settle()
    assert [call.arguments for call in stage.notes.calls if call.name == "change_profile"] == [({"gender": "female"},)]
    assert gender.editor is None and focused() is gender.change
    assert says(stage.window, "Gender is saved.")
    stage.arrive(with_profile(gender="female"))
    assert spoken(gender)[1] == "female" and spoken(gender.change)[0] == "Change Gender" and gender.clear.isVisible()


def test_value_that_could_not_be_saved_stays_in_the_editor(stage: Stage) -> None:
    page = opened(stage, "profile_details")
    region = row(page, "region")
    stage.click(region.change)
    assert region.editor is not None
    region.editor.fields["region"].edit.setText("Ningbo")
    stage.notes.failures["change_profile"] = ServiceUnreachable("offline")
    stage.click(region.editor.save)
    assert region.editor.fields["region"].edit.text() == "Ningbo" and region.editor.save.text() == "Save"
    assert spoken(region)[1] == "Hangzhou" and not says(stage.window, "Region is saved.")


@pytest.mark.parametrize(
    ("key", "value", "error"),
    [
        ("birthday", "31.12.1990", "Write a day that has been, such as 1990-12-31."),
        ("birthday", "2026-11-24", "Write a day that has been, such as 1990-12-31."),
        ("birthday", "1990-13-31", "Write a day that has been, such as 1990-12-31."),
        ("region", "   ", "Write something, or cancel."),
    ],
)
def test_value_of_a_wrong_form_is_not_sent(stage: Stage, key: str, value: str, error: str) -> None:
    page = opened(stage, "profile_details")
    stage.click(row(page, key).change)
    editor = row(page, key).editor
    assert editor is not None
    editor.fields[key].edit.setText(value)
    stage.click(editor.save)
    assert says(editor, error) and focused() is editor.fields[key].edit
    assert "change_profile" not in stage.notes.names()


def test_today_is_a_day_that_has_been(stage: Stage) -> None:
    page = opened(stage, "profile_details")
    stage.click(row(page, "birthday").change)
    editor = row(page, "birthday").editor
    assert editor is not None
    editor.fields["birthday"].edit.setText("2026-11-23")
    stage.click(editor.save)
    assert stage.notes.last("change_profile").arguments == ({"birthday": "2026-11-23"},)


def test_cancelled_editor_changes_nothing_and_gives_the_focus_back(stage: Stage) -> None:
    page = opened(stage, "profile_details")
    region = row(page, "region")
    stage.click(region.change)
    assert region.editor is not None
    stage.click(region.editor.cancel)
    assert region.editor is None and focused() is region.change
    stage.click(region.change)
    stage.click(region.change)
    assert region.editor is None, "the button that opened it closes it, too"
    assert "change_profile" not in stage.notes.names()


def test_clearing_is_asked_once_and_the_focus_stays_in_the_row(stage: Stage) -> None:
    page = opened(stage, "profile_details")
    region = row(page, "region")
    region.clear.setFocus(TAB)
    QTest.keyClick(region.clear, Qt.Key.Key_Return)
    stage.settle()
    assert stage.notes.last("remove_field").arguments == ("region",)
    assert says(stage.window, "Region is cleared.")
    stage.arrive(with_profile(region=None))
    assert spoken(region)[1] == "Empty" and not region.clear.isVisible() and focused() is region.change


def test_fields_of_somebody_who_signed_out_are_gone(stage: Stage) -> None:
    page = opened(stage, "account")
    stage.arrive(mei_lin(held=None, serial=2, session=SessionView(SignInState.DEVICE_ONLY)))
    assert "Mei Lin" not in shown_texts(page)


# ---- the identity check


def identity(page: CategoryPage) -> IdentityPart:
    assert page.identity is not None
    return page.identity


def test_identity_that_is_not_given_says_what_refusing_costs(stage: Stage) -> None:
    part = identity(opened(stage, "identity_check"))
    assert says(part, "Nothing is stored. You may refuse.")
    assert says(part, "You may be unable to use the services concerned.")
    assert part.give.isVisible() and not part.withdraw.isVisible()


def test_identity_is_given_whole_or_not_at_all(stage: Stage) -> None:
    part = identity(opened(stage, "identity_check"))
    stage.click(part.give)
    assert part.editor is not None
    part.editor.fields["real_name"].edit.setText("Lin Mei")
    stage.click(part.editor.save)
    assert "change_profile" not in stage.notes.names()
    part.editor.fields["id_number"].edit.setText("12 34")
    stage.click(part.editor.save)
    assert says(part.editor, "Write 6 to 32 letters, digits or hyphens, without spaces.")
    part.editor.fields["id_number"].edit.setText("110101199001011234")
    stage.click(part.editor.save)
    values = {"real_name": "Lin Mei", "id_number": "110101199001011234"}
    assert stage.notes.last("change_profile").arguments == (values,)
    assert part.editor is None and says(stage.window, "Identity check is saved.")


def test_given_identity_is_seen_masked_and_withdrawn_as_a_whole(stage: Stage) -> None:
    page = opened(stage, "identity_check", with_profile(real_name="L••••", id_number="••••1234"))
    part = identity(page)
    assert says(part, "Real name: L••••") and says(part, "ID card number: ••••1234")
    assert part._buttons.items() == (part.withdraw, part.give), "no comes before yes"
    part.withdraw.setFocus(TAB)
    QTest.keyClick(part.withdraw, Qt.Key.Key_Return)
    stage.settle()
    assert stage.notes.last("remove_field").arguments == ("real_name",)
    stage.arrive(with_profile(serial=3))
    assert says(part, "Nothing is stored.") and not says(part, "L••••") and focused() is part.give


# ---- where one decides


def test_category_leads_to_where_it_is_decided(stage: Stage) -> None:
    page = opened(stage, "location")
    assert page.decide is not None
    line = page.decide.lines["location"]
    assert spoken(line)[0] == "Location, On"
    stage.click(line)
    assert stage.window.shell.host.current == "permissions"
    page = opened(stage, "cookies")
    assert page.decide is not None
    assert list(page.decide.lines) == ["cookies.memory", "cookies.optimise", "cookies.shared_pages"]


def test_search_history_says_honestly_what_is_where(stage: Stage) -> None:
    page = opened(stage, "search")
    assert says(page, "There is nothing to clear on this computer")
    assert says(page, "the policy names no way to clear it")
    assert page.decide is None


# ---- single posts, comments and likes


def content(page: CategoryPage) -> ContentPart:
    assert page.content is not None
    return page.content


def with_content(count: int = 5, serial: int = 1, **more: Any) -> AppSnapshot:
    return mei_lin(held=held_samples.held(content=held_samples.content(count, **more)), serial=serial)


def test_first_look_asks_for_the_list_once(stage: Stage) -> None:
    page = opened(stage, "posts")
    assert stage.notes.last("list_content").arguments == (None,)
    assert says(content(page), "Loading…")
    stage.arrive(mei_lin(serial=2))
    assert stage.notes.names().count("list_content") == 1
    stage.arrive(with_content(0, serial=3))
    assert says(content(page), "None are on record.")


def test_entries_say_what_they_are_and_when(stage: Stage) -> None:
    part = content(opened(stage, "posts", with_content(3)))
    said = [spoken(row)[:2] for row in part.rows.values()]
    assert said == [
        ("Something short about walk number 0 by the lake.", "Post · 23 Nov 2026, 13:02"),
        ("Something short about walk number 1 by the lake.", "Comment on “Photos of day 1” · 22 Nov 2026, 13:02"),
        ("Photos of day 2", "Like · 21 Nov 2026, 13:02"),
    ]
    assert spoken(part.rows["p-0"].delete)[0] == "Delete post of 23 Nov 2026, 13:02"


def test_entry_is_deleted_only_after_its_one_question(stage: Stage) -> None:
    page = opened(stage, "posts", with_content(3))
    part = content(page)
    entry = part.rows["p-1"]
    page.ensureWidgetVisible(entry)
    stage.click(entry.delete)
    assert says(entry, "Delete this comment?") and says(entry, "This cannot be undone.")
    assert entry.keep is not None and entry.confirm is not None and focused() is entry.keep
    assert entry.keep.sizeHint().width() == entry.confirm.sizeHint().width()
    stage.click(entry.keep)
    assert entry.inset is None and focused() is entry.delete
    assert "delete_content" not in stage.notes.names()
    stage.click(entry.delete)
    stage.click(entry.confirm)
    assert stage.notes.last("delete_content").arguments == ("p-1",)
    assert says(stage.window, "The comment is deleted.")


def test_focus_goes_to_the_next_entry_after_one_is_deleted(stage: Stage) -> None:
    page = opened(stage, "posts", with_content(3))
    part = content(page)
    for gone, following in (("p-1", "p-2"), ("p-2", "p-0")):
        entry = part.rows[gone]
        page.ensureWidgetVisible(entry)
        stage.click(entry.delete)
        assert entry.confirm is not None
        entry.confirm.setFocus(TAB)
        shown = held_samples.content(3)
        left = tuple(each for each in shown.entries if each.id in part.rows and each.id != gone)
        stage.arrive(mei_lin(held=held_samples.held(content=replace(shown, entries=left)), serial=len(left) + 5))
        assert focused() is part.rows[following].delete
    last = part.rows["p-0"]
    last.delete.setFocus(TAB)
    stage.arrive(with_content(0, serial=90))
    assert not part.rows and focused() is part.heading


def test_entry_that_could_not_be_deleted_can_be_tried_again(stage: Stage) -> None:
    page = opened(stage, "posts", with_content(2))
    entry = content(page).rows["p-0"]
    page.ensureWidgetVisible(entry)
    stage.click(entry.delete)
    stage.notes.failures["delete_content"] = ServiceUnreachable("offline")
    assert entry.confirm is not None
    stage.click(entry.confirm)
    assert entry.confirm.text() == "Delete"
    stage.click(entry.confirm)
    assert stage.notes.names().count("delete_content") == 2
    assert not says(stage.window, "The post is deleted.")


def test_kinds_and_further_pages_are_asked_for(stage: Stage) -> None:
    page = opened(stage, "posts", with_content(5, next_cursor="more"))
    part = content(page)
    page.ensureWidgetVisible(part.kinds)
    part.kinds.setFocus()
    segment = part.kinds._segments[3]
    stage.click(segment)
    assert stage.notes.last("list_content").arguments == (ContentKind.LIKE,)
    assert part.more.isVisible()
    page.ensureWidgetVisible(part.more)
    stage.click(part.more)
    assert stage.notes.names()[-1] == "list_more"
    stage.arrive(with_content(5, serial=9))
    assert not part.more.isVisible()


def test_list_that_could_not_be_read_says_so_and_can_be_asked_for_again(stage: Stage) -> None:
    page = opened(stage, "posts", with_content(0, has_loaded=False, is_failed=True))
    part = content(page)
    assert says(part, "We cannot load this now")
    page.ensureWidgetVisible(part.again)
    stage.click(part.again)
    assert stage.notes.last("list_content").arguments == (None,)


def test_very_long_text_is_shortened_and_markup_is_text(stage: Stage) -> None:
    view = held_samples.content(1)
    long = replace(view.entries[0], text="<b>" + 5000 * "x")
    held = held_samples.held(content=replace(view, entries=(long,)))
    part = content(opened(stage, "posts", mei_lin(held=held)))
    title = spoken(part.rows["p-0"])[0]
    assert title.startswith("<b>x") and title.endswith("…") and len(title) <= 601


# ---- content about me


def about_me(page: CategoryPage) -> AboutMePart:
    assert page.about_me is not None
    return page.about_me


def asked(status: RequestStatus = RequestStatus.OPEN, serial: int = 1) -> AppSnapshot:
    return mei_lin(requests=RequestsView(known=held_samples.about_me(status), has_loaded=True), serial=serial)


def test_request_about_content_of_others_is_sent_in_the_persons_words(stage: Stage) -> None:
    part = about_me(opened(stage, "others_posts"))
    stage.click(part.send)
    assert says(part, "Say in a few words what it is.") and "ask" not in stage.notes.names()
    part.words.edit.setText("A photo with me in it")
    stage.click(part.send)
    wish = RequestWish(RequestKind.CONTENT_ABOUT_ME, words="A photo with me in it", place=None)
    assert stage.notes.last("ask").arguments == (wish, None)
    assert part.words.edit.text() == "" and says(stage.window, "Your request is sent.")


def test_request_that_could_not_be_sent_stays_written(stage: Stage) -> None:
    part = about_me(opened(stage, "others_posts"))
    part.words.edit.setText("A photo with me in it")
    part.place.edit.setText("Canal walks")
    stage.notes.failures["ask"] = ServiceUnreachable("offline")
    stage.click(part.send)
    assert part.words.edit.text() == "A photo with me in it" and part.send.text() == "Send request"


def test_open_request_stands_in_the_place_of_the_form_and_can_be_taken_back(stage: Stage) -> None:
    page = opened(stage, "others_posts", asked())
    part = about_me(page)
    assert not part.form.isVisible()
    assert says(part, "You asked on 22 Nov at 14:02. No answer yet. It is expected by 22 December 2026.")
    assert says(part, "Juniper answered: The comment was removed.")
    stage.press("Take back")
    assert stage.notes.last("cancel_request").arguments == ("r-2",)
    stage.arrive(asked(RequestStatus.REVOKED, serial=2))
    assert part.form.isVisible() and says(part, "You took the request back.")


def test_whoever_is_signed_out_can_ask_nothing(stage: Stage) -> None:
    page = opened(stage, "others_posts", samples.device_only())
    assert not about_me(page).isVisible()
    page = opened(stage, "posts", samples.device_only(held=HeldView()))
    assert not content(page).isVisible()
