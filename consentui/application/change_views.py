"""What the window shows of a version that changes the policy, and of incidents."""

from __future__ import annotations

import datetime as dt

from consentui.application.change_ports import Incident
from consentui.domain.grant import Revision
from consentui.domain.policy import PolicyAnswer
from consentui.domain.policy_change import PolicyChange
from consentui.domain.record import Record
from consentui.policytext.word_marks import Run


class ChangeView(Record):
    """One change with this person's answer; `revision` is what they are looking at when they answer (rule F).

    `runs`: its later words, the new ones marked.
    """

    change: PolicyChange
    runs: tuple[Run, ...]
    revision: Revision
    answer: PolicyAnswer | None = None
    answered_at: dt.datetime | None = None


class ChangesView(Record):
    """The version that is coming, or the one in force while it still asks; all changes, asking or not."""

    version: str
    previous: str
    effective_on: dt.date
    language: str
    policy_hash: str
    is_in_force: bool
    changes: tuple[ChangeView, ...]


class IncidentsView(Record):
    """Newest first."""

    incidents: tuple[Incident, ...] = ()
