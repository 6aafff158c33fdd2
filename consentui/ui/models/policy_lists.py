"""The plain lists of the policy as data: cases without consent, data collected, data shared; all from the catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from consentui.domain.catalogue import Catalogue, HeldCategory, HeldGroup, Purpose, Recipient
from consentui.domain.policy import Policy
from consentui.domain.record import Record
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.facts import policy_does_not_say
from consentui.ui.text.sentences import without_stop

translate = QCoreApplication.translate


class ListEntry(Record):
    """One row of a list; `clause_ids` lead to the text."""

    key: str
    label: str
    title: str
    text: str
    clause_ids: tuple[str, ...]


def no_consent_kinds(catalogue: Catalogue, policy: Policy) -> Mapping[str, str]:
    """The topic or section that holds each kind of case: its id -> `collect` or `share`."""
    by_clause = {case.clause_id: case.kind for case in catalogue.no_consent_cases}
    found: dict[str, str] = {}
    for section in policy.sections:
        parts = [(section.id, section.clauses), *((topic.id, topic.clauses) for topic in section.topics)]
        for key, clauses in parts:
            kinds = [by_clause[clause.id] for clause in clauses if clause.id in by_clause]
            if kinds:
                found[key] = kinds[0]
    return found


def no_consent_entries(
    catalogue: Catalogue, policy: Policy, notes: Mapping[str, str], kind: str
) -> tuple[ListEntry, ...]:
    """Every case of a kind with its letter; its title is its note in plain words, where there is one."""
    labels = {clause.id: clause.label or "" for clause in policy.clauses()}
    return tuple(
        ListEntry(
            case.clause_id,
            f"{labels[case.clause_id]}." if labels.get(case.clause_id) else "",
            notes.get(case.clause_id, ""),
            case.text,
            (case.clause_id,),
        )
        for case in catalogue.no_consent_cases
        if case.kind == kind
    )


def collected_entries(catalogue: Catalogue) -> tuple[ListEntry, ...]:
    """What is collected and why, by category; without categories (a catalogue of the start view, or of a service that
    sends none) for every switch, then what no choice is offered for."""
    if catalogue.held_data:
        return tuple(_held(category) for category in catalogue.held_data)
    entries = [_collected(title, purpose) for title, purpose in _owned(catalogue) if purpose.data_categories]
    for data in catalogue.essential_data:
        text = _without_choice(data.reason)
        if data.data and data.data != (data.title,):
            text += " " + _listed(data.data)
        entries.append(ListEntry(data.key, "", data.title, text, data.clause_ids))
    return tuple(entries)


def shared_entries(catalogue: Catalogue) -> tuple[ListEntry, ...]:
    """Who receives data, what and why, as far as the policy says."""
    return tuple(
        ListEntry(recipient.id, "", recipient.name, _shared(recipient), recipient.clause_ids)
        for recipient in catalogue.recipients
    )


def clause_links(entry: ListEntry, names: ClauseNames) -> tuple[tuple[str, str], ...]:
    """Ids and link texts of the clauses that this text has; paragraphs of one place are one link, to the first."""
    by_text: dict[str, str] = {}
    for key in entry.clause_ids:
        if names.knows(key):
            by_text.setdefault(names.link(key), key)
    return tuple((key, text) for text, key in by_text.items())


def _owned(catalogue: Catalogue) -> Iterator[tuple[str, Purpose]]:
    for purpose in catalogue.purposes:
        yield catalogue.title_of(purpose.key), purpose


def _held(category: HeldCategory) -> ListEntry:
    why = _without_choice(category.why) if category.group is HeldGroup.NEEDED else category.why
    titles = tuple(field.title for field in category.fields)
    what = "" if titles == (category.title,) else _listed(titles) + " "
    return ListEntry(category.key, "", category.title, what + why, category.clause_ids)


def _without_choice(reason: str) -> str:
    return translate("PolicyLists", "{reason} The policy offers no choice here.").format(reason=reason)


def _collected(title: str, purpose: Purpose) -> ListEntry:
    text = translate("PolicyLists", "{switch}: {explanation}").format(switch=title, explanation=purpose.explanation)
    return ListEntry(purpose.key, "", without_stop(_listed(purpose.data_categories)), text, purpose.clause_ids)


def _shared(recipient: Recipient) -> str:
    if recipient.what and recipient.why:
        return translate("PolicyLists", "{what}, {why}.").format(what=recipient.what, why=recipient.why)
    return recipient.what or recipient.why or policy_does_not_say()


def _listed(parts: tuple[str, ...]) -> str:
    comma = translate("PolicyLists", ", ")
    return comma.join(parts) + translate("PolicyLists", ".")
