"""Your data as data: its groups and the rows in them, made from a snapshot."""

from __future__ import annotations

from consentui.application.snapshot import AppSnapshot
from consentui.domain.catalogue import HeldGroup
from consentui.domain.record import Record
from consentui.ui.text.dates import Dates
from consentui.ui.text.held_icons import held_icon
from consentui.ui.text.held_words import group_heading, group_note, held_line


class HeldRow(Record):
    """One category with what is held of it, in a line."""

    key: str
    icon: str
    title: str
    line: str
    is_sensitive: bool


class HeldSection(Record):
    """One group with its heading, a note under it (empty for none), and its rows."""

    group: HeldGroup
    heading: str
    note: str
    rows: tuple[HeldRow, ...]


def held_sections(snapshot: AppSnapshot, app: str, dates: Dates) -> tuple[HeldSection, ...]:
    """In the order of the groups; empty while the catalogue is not known."""
    catalogue = snapshot.catalogue
    if catalogue is None:
        return ()
    profile = snapshot.held.profile if snapshot.held is not None else None
    sections = []
    for group in HeldGroup:
        rows = tuple(
            HeldRow(
                category.key,
                held_icon(category.key),
                category.title,
                held_line(category, profile, dates),
                category.is_sensitive is True,
            )
            for category in catalogue.held_data
            if category.group is group
        )
        if rows:
            sections.append(HeldSection(group, group_heading(group, app), group_note(group), rows))
    return tuple(sections)
