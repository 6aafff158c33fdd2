"""Everything that can be found today: permissions, choices, clauses of the policy, settings, questions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import AppSnapshot, SignInState
from consentui.domain.policy import Clause, Policy
from consentui.domain.switch_state import SwitchState, worst
from consentui.ui.models.choices_view import AnyRow, ChoiceSection, ChoicesViews, FactRow, Mark
from consentui.ui.models.overview_view import knows_choices
from consentui.ui.models.permission_view import DecisionView
from consentui.ui.models.search_entries import SearchEntry, SearchKind, SearchTarget, entry
from consentui.ui.text.choice_icons import choice_icon
from consentui.ui.text.dates import Dates
from consentui.ui.text.held_icons import held_icon
from consentui.ui.text.help_words import questions
from consentui.ui.text.permission_names import PERMISSION_ORDER, icon_of
from consentui.ui.text.setting_words import setting_lines
from consentui.ui.text.switch_words import SwitchWords
from consentui.ui.text.use_words import uses

translate = QCoreApplication.translate


class PermissionSource:
    """The five permissions, found by their names and by what they are used for."""

    def entries(self, snapshot: AppSnapshot) -> Sequence[SearchEntry]:
        catalogue = snapshot.catalogue
        if catalogue is None:
            return ()
        words = SwitchWords("", Dates())
        known = {permission.key: permission for permission in catalogue.permissions}
        found = []
        for permission in (known[key] for key in PERMISSION_ORDER if key in known):
            views = [snapshot.switch(purpose) for purpose in permission.purposes]
            state = worst(view.state for view in views)
            shown = next(view for view in views if view.state is state)
            count = sum(view.state.is_confirmed_on for view in views)
            said = words.state(shown)
            if count and state is SwitchState.ON:
                said = translate("SearchSources", "{state}, {uses}").format(state=said, uses=uses(count))
            line = translate("SearchSources", "Permission · {state}").format(state=said)
            titles = " ".join(catalogue.purpose_by_key[purpose].title for purpose in permission.purposes)
            found.append(
                entry(
                    SearchKind.PERMISSION,
                    icon_of(permission.key),
                    permission.title,
                    line if knows_choices(snapshot) else translate("SearchSources", "Permission"),
                    SearchTarget("permissions", permission.key),
                    text=f"{permission.summary} {titles}",
                    is_on=state is SwitchState.ON,
                )
            )
        return found


class ChoiceSource:
    """What has a row on the page of the other choices, found also by the heading over it."""

    def __init__(self) -> None:
        self._views = ChoicesViews("", translate("SearchSources", "the service"))

    def entries(self, snapshot: AppSnapshot) -> Sequence[SearchEntry]:
        is_known = knows_choices(snapshot)
        page, with_state = (
            translate("SearchSources", "Other choices"),
            translate("SearchSources", "Other choices · {state}"),
        )
        return [
            entry(
                SearchKind.CHOICE,
                row.icon or choice_icon(row.key),
                row.title,
                with_state.format(state=said) if is_known and (said := _said(row, section)) else page,
                SearchTarget("choices", row.key),
                text=f"{section.heading} {row.line}",
                is_on=isinstance(row, DecisionView) and row.switch.state is SwitchState.ON,
            )
            for section in self._views.of(snapshot, Dates())
            for row in section.rows
        ]


class ClauseSource:
    """Every clause of the policy on this computer; made once per text."""

    def __init__(self) -> None:
        self._policy: Policy | None = None
        self._entries: tuple[SearchEntry, ...] = ()

    def entries(self, snapshot: AppSnapshot) -> Sequence[SearchEntry]:
        policy = snapshot.policy.published.policy if snapshot.policy.published else None
        if policy is not self._policy:
            self._policy = policy
            self._entries = tuple(_clauses(policy)) if policy is not None else ()
        return self._entries


class DataSource:
    """Every category of Your data, found by its fields as well; for whoever is signed in."""

    def entries(self, snapshot: AppSnapshot) -> Sequence[SearchEntry]:
        if snapshot.catalogue is None or snapshot.session.state is not SignInState.SIGNED_IN:
            return ()
        return [
            entry(
                SearchKind.DATA,
                held_icon(category.key),
                category.title,
                translate("SearchSources", "Your data"),
                SearchTarget("your_data", category.key),
                text=" ".join([category.summary, *(field.title for field in category.fields)]),
            )
            for category in snapshot.catalogue.held_data
        ]


class ActivitySource:
    """The record of activity, whole and by kind; single entries are found on its page."""

    def entries(self, snapshot: AppSnapshot) -> Sequence[SearchEntry]:
        if snapshot.subject is None:
            return ()
        line = translate("SearchSources", "Activity")
        words = translate("SearchSources", "history log receipts proof export")
        return [
            entry(SearchKind.ACTIVITY, "history", title, line, SearchTarget("activity", key), text=words)
            for key, title in (
                ("all", translate("SearchSources", "Everything that happened")),
                ("turned_on", translate("SearchSources", "What was turned on")),
                ("turned_off", translate("SearchSources", "What was turned off")),
                ("shared", translate("SearchSources", "What was shared")),
                ("policy", translate("SearchSources", "Answers to the policy")),
                ("requests", translate("SearchSources", "Requests about your data")),
                ("sign_ins", translate("SearchSources", "Sign-ins")),
            )
        ]


class SettingSource:
    """The rows of Settings and Account that are there for this person on this computer."""

    def __init__(self, *, has_font_choice: bool) -> None:
        self._has_font_choice = has_font_choice

    def entries(self, snapshot: AppSnapshot) -> Sequence[SearchEntry]:
        is_there = {
            "font": self._has_font_choice,
            "policy_language": snapshot.service is not None and len(snapshot.service.languages) > 1,
            "sessions": snapshot.session.state is SignInState.SIGNED_IN,
            "sign_out": snapshot.session.state is SignInState.SIGNED_IN,
        }
        pages = {
            "settings": translate("SearchSources", "Settings"),
            "account": translate("SearchSources", "Account"),
        }
        return [
            entry(
                SearchKind.SETTING,
                line.icon,
                line.title,
                pages[line.page],
                SearchTarget(line.page, line.key),
                text=line.words,
            )
            for line in setting_lines()
            if is_there.get(line.key, True)
        ]


class HelpSource:
    """The questions of the Help page."""

    def entries(self, snapshot: AppSnapshot) -> Sequence[SearchEntry]:
        app = snapshot.service.name if snapshot.service else translate("SearchSources", "the service")
        return [
            entry(
                SearchKind.HELP,
                "help",
                question.question,
                translate("SearchSources", "Help"),
                SearchTarget("help", question.key),
                text=question.answer,
            )
            for question in questions(app)
        ]


def _said(row: AnyRow, section: ChoiceSection) -> str:
    """How it stands; where that is no question of on and off, the heading under which it is found."""
    if isinstance(row, DecisionView):
        return row.switch.text
    if isinstance(row, FactRow) and row.mark in (Mark.LOCKED, Mark.PILL):
        return row.mark_text
    return section.heading


def _clauses(policy: Policy) -> Iterator[SearchEntry]:
    introduction = translate("SearchSources", "Introduction")
    for clause in policy.preamble:
        yield _clause(introduction, clause)
    for section in policy.sections:
        for clause in section.clauses:
            yield _clause(section.title, clause)
        for topic in section.topics:
            for clause in topic.clauses:
                yield _clause(topic.title, clause)


def _clause(title: str, clause: Clause) -> SearchEntry:
    if clause.label is not None:
        title = translate("SearchSources", "{title} ({label})").format(title=title, label=clause.label)
    text = " ".join([clause.text, *(item.text for item in clause.items)])
    return entry(SearchKind.POLICY, "book", title, "", SearchTarget("policy", clause.id), text=text, is_quoted=True)
