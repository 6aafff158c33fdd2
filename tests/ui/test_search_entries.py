"""What the search finds comes in the order in which people mean it."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QApplication

from consentui.application.snapshot import PolicyView
from consentui.domain.policy import Clause, Policy, Section
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.models.search_entries import SearchEntry, SearchKind, SearchTarget, entry, excerpt, fold, found
from consentui.ui.models.search_sources import (
    ActivitySource,
    ChoiceSource,
    ClauseSource,
    DataSource,
    HelpSource,
    PermissionSource,
    SettingSource,
)
from tests.fakes import ui_samples as samples


def made(title: str, kind: SearchKind = SearchKind.SETTING, text: str = "", *, is_quoted: bool = False) -> SearchEntry:
    return entry(kind, "gear", title, "", SearchTarget("page", title), text=text, is_quoted=is_quoted)


def titles(query: str, *entries: SearchEntry) -> list[str]:
    return [each.title for each in found(query, entries)]


def test_start_of_a_title_comes_before_a_word_in_it_and_that_before_the_text() -> None:
    text, word, inside, start, whole = (
        made("Ads", text="uses your location"),
        made("Storage location"),
        made("Dislocation"),
        made("Location results"),
        made("Location"),
    )
    expected = ["Location", "Location results", "Storage location", "Dislocation", "Ads"]
    assert titles("location", text, word, inside, start, whole) == expected


def test_every_word_has_to_occur_anywhere_in_it() -> None:
    first, second = made("Text size", text="letters zoom"), made("Text of the policy")
    assert titles("zoom text", first, second) == ["Text size"]
    assert titles("text nothing", first, second) == []


def test_kinds_stay_together_and_the_best_match_leads() -> None:
    clause = made("Location services", SearchKind.POLICY)
    setting = made("Loc", SearchKind.SETTING)
    other = made("In a location", SearchKind.POLICY)
    assert titles("loc", other, setting, clause) == ["Loc", "Location services", "In a location"]


def test_kinds_that_match_alike_keep_their_order() -> None:
    entries = [made(f"Camera {kind.value}", kind) for kind in reversed(SearchKind)]
    assert [each.kind for each in found("camera", entries)] == list(SearchKind)


def test_one_kind_does_not_fill_the_list() -> None:
    many = [made(f"Camera {number}", SearchKind.POLICY) for number in range(30)]
    results = found("camera", [*many, made("Camera", SearchKind.HELP)])
    assert len(results) == 6
    assert results[0].kind is SearchKind.HELP


def test_capitals_and_accents_do_not_matter() -> None:
    assert titles("CAFE", made("Café")) == ["Café"]
    assert fold("Straße ÀÉ") == "strasse ae"


def test_chinese_is_found_inside() -> None:
    assert titles("位置", made("浏览 (c)", text="精确位置信息")) == ["浏览 (c)"]


def test_without_a_query_the_first_of_each_kind_are_offered() -> None:
    entries = [made(f"Permission {number}", SearchKind.PERMISSION) for number in range(5)]
    assert len(found("  ", entries)) == 5


def test_excerpt_is_cut_at_words_around_the_match() -> None:
    text = "Some words at the beginning that go on for a while, then location, and then more. " * 2
    shown = excerpt("location", made("Clause", text=text, is_quoted=True))
    assert "location" in shown
    assert shown.startswith("“…")
    assert shown.endswith("…”")
    assert len(shown) < 72
    assert excerpt("x", made("Clause", text="Short.", is_quoted=True)) == "“Short.”"


@pytest.mark.usefixtures("qapp", "plurals")
def test_permission_says_its_state_and_is_found_by_its_uses() -> None:
    snapshot = samples.signed_in(*samples.location_on())
    location = found("loca", PermissionSource().entries(snapshot))[0]
    assert (location.title, location.line, location.is_on) == ("Location", "Permission · On, 2 uses", True)
    assert location.target == SearchTarget("permissions", "location")
    waiting = samples.signed_in(samples.view("camera.publish", SwitchState.TURNING_OFF))
    assert found("camera", PermissionSource().entries(waiting))[0].line == "Permission · Turning off…"


@pytest.mark.usefixtures("qapp", "plurals")
def test_state_that_is_not_known_yet_is_not_said() -> None:
    unknown = replace(samples.signed_in(), has_loaded=False, checked_at=None)
    assert found("camera", PermissionSource().entries(unknown))[0].line == "Permission"
    assert found("ads", ChoiceSource().entries(unknown))[0].line == "Other choices"


@pytest.mark.usefixtures("qapp", "plurals")
def test_choices_settings_and_questions_are_found_by_other_words() -> None:
    snapshot = samples.signed_in()
    assert found("preferences habits", ChoiceSource().entries(snapshot))[0].title == "Improve the service"
    settings = SettingSource(has_font_choice=True)
    assert found("dark", settings.entries(snapshot))[0].target == SearchTarget("settings", "look")
    assert found("elsewhere", settings.entries(snapshot))[0].target == SearchTarget("account", "sessions")
    assert found("proof", HelpSource().entries(snapshot))[0].target == SearchTarget("help", "receipt")


@pytest.mark.usefixtures("qapp", "plurals")
def test_rows_are_found_by_the_heading_over_them() -> None:
    cookies = found("cookie", ChoiceSource().entries(samples.signed_in()))
    assert {each.target.place for each in cookies} == {
        *("cookies.security", "cookies.memory", "cookies.optimise", "cookies.shared_pages", "cookies.clear")
    }
    lines = {each.target.place: each.line for each in cookies}
    assert lines["cookies.security"] == "Other choices · No choice is offered"
    assert lines["cookies.clear"] == "Other choices · Cookies and saved identifiers"
    assert lines["cookies.memory"] == "Other choices · Off"


@pytest.mark.usefixtures("qapp", "plurals")
def test_recipients_are_found_by_name_and_lists_by_what_they_are() -> None:
    entries = ChoiceSource().entries(samples.signed_in(*samples.location_on()))
    maps = found("baidu", entries)[0]
    assert (maps.title, maps.line) == ("Baidu Maps", "Other choices · Who gets your data")
    assert maps.target == SearchTarget("choices", "baidu_maps")
    assert [each.title for each in found("without consent", entries)] == [
        "Collected without consent",
        "Shared without consent",
    ]


@pytest.mark.usefixtures("qapp", "plurals")
def test_product_nobody_decided_about_is_not_named() -> None:
    assert found("orbit", ChoiceSource().entries(samples.signed_in())) == ()
    linked = samples.signed_in(samples.view("share.orbit_games", SwitchState.ON, recorded_at=samples.CHANGED))
    assert [each.line for each in found("orbit", ChoiceSource().entries(linked))] == [
        "Other choices · On",
        "Other choices · Who gets your data",
    ]


@pytest.mark.usefixtures("qapp", "plurals")
def test_settings_that_are_not_there_are_not_found() -> None:
    alone = replace(samples.device_only(), service=replace(samples.SERVICE, languages=("en",)))
    keys = {each.target.place for each in SettingSource(has_font_choice=False).entries(alone)}
    assert not keys & {"font", "policy_language", "sessions", "sign_out"}


def test_clause_is_quoted_with_its_place(qapp: QApplication) -> None:
    entries = ClauseSource().entries(samples.signed_in())
    browsing = next(each for each in entries if each.target.place == "2.browsing.c")
    assert browsing.title == "Browsing (c)"
    assert len(entries) == len(list(samples.published().policy.clauses()))


def test_ten_thousand_clauses_when_searched_cost_little_per_key(qapp: QApplication) -> None:
    words = "we may use what you provide to run the service and to keep it safe for everybody "
    clauses = tuple(Clause(f"1.p{number}", None, f"{words * 2}{number}") for number in range(10_000))
    published = replace(samples.published(), policy=Policy((), (Section("1", "Everything", clauses),)))
    snapshot = samples.signed_in(policy=PolicyView(published))
    source = ClauseSource()
    entries = source.entries(snapshot)
    assert source.entries(snapshot) is entries
    costs, results = [], found("everything", entries)
    assert results
    for query in ("s", "saf", "9999", "nothing at all"):
        start = time.process_time()  # of this process: other programs on the machine do not count
        results = found(query, entries)
        costs.append(time.process_time() - start)
    assert not results
    assert min(costs) < 0.05


def test_category_of_data_is_found_by_its_title_and_by_its_fields() -> None:
    entries = DataSource().entries(samples.signed_in())
    assert len(entries) == len(samples.catalogue().held_data)
    assert found("identity", entries)[0].title == "Identity check"
    assert found("imei", entries)[0].target == SearchTarget("your_data", "device_and_network")
    assert DataSource().entries(samples.device_only()) == ()


@pytest.mark.usefixtures("qapp", "plurals")
def test_record_of_activity_is_found_whole_and_by_kind() -> None:
    entries = ActivitySource().entries(samples.signed_in())
    assert found("what was shared", entries)[0].target == SearchTarget("activity", "shared")
    assert len(found("receipts", entries)) == 5, "all of them, as many as one kind may have"
    assert ActivitySource().entries(replace(samples.device_only(), subject=None)) == ()
