"""How a clause of the policy is named in a link: "Policy 4 · Sharing information (b)"."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from consentui.domain.policy import Clause, Policy

translate = QCoreApplication.translate


class ClauseNames:
    """Names every clause of one policy text; immutable. Without a text it names by the id alone."""

    def __init__(self, policy: Policy | None) -> None:
        self._places: Mapping[str, str] = {} if policy is None else dict(_places(policy))

    def place(self, clause_id: str) -> str:
        """ "4 · Sharing information (b)" """
        return self._places.get(clause_id, clause_id)

    def link(self, clause_id: str) -> str:
        """The text of a link to it."""
        return translate("ClauseNames", "Policy {place}").format(place=self.place(clause_id))

    def knows(self, clause_id: str) -> bool:
        return clause_id in self._places


def _places(policy: Policy) -> list[tuple[str, str]]:
    places = [(clause.id, translate("ClauseNames", "Introduction")) for clause in policy.preamble]
    for section in policy.sections:
        places += [(section.id, _place(section.id, section.title, None))]
        places += [(clause.id, _place(section.id, section.title, clause)) for clause in section.clauses]
        for topic in section.topics:
            places += [(topic.id, _place(section.id, topic.title, None))]
            places += [(clause.id, _place(section.id, topic.title, clause)) for clause in topic.clauses]
    return places


def _place(number: str, title: str, clause: Clause | None) -> str:
    if clause is None or clause.label is None:
        return translate("ClauseNames", "{number} · {title}").format(number=number, title=title)
    text = translate("ClauseNames", "{number} · {title} ({label})")
    return text.format(number=number, title=title, label=clause.label)
