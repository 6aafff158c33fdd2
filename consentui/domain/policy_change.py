"""What a new version of the policy changes, clause by clause, and the words a person answers to."""

from __future__ import annotations

import datetime as dt
import enum

from consentui.domain.canonical_json import Json, sha256_hex
from consentui.domain.policy import Clause
from consentui.domain.record import Record


class ChangeKind(enum.Enum):
    """What happened to a clause; one that was both reworded and moved counts as reworded."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"
    MOVED = "moved"


class TouchedPurpose(Record):
    """A purpose whose catalogue entry, of either version, names the changed clause; `is_new`: only the new one has
    it."""

    key: str
    title: str
    is_new: bool = False


class PolicyChange(Record):
    """One changed clause in one language. `before` and `after` are its whole words, None where there was or is none.

    `is_wording`: the service says that only the wording is new. `summary` is None where nobody wrote one.
    """

    id: str
    clause_id: str
    kind: ChangeKind
    purposes: tuple[TouchedPurpose, ...]
    is_wording: bool
    title: str
    summary: str | None
    before: str | None
    after: str | None

    @property
    def needs_answer(self) -> bool:
        """Somebody may have to decide; all others are only listed."""
        return bool(self.purposes) and not self.is_wording

    def words_shown(self, effective_on: dt.date) -> dict[str, Json]:
        """What stands on the card a person answers, as it enters words_hash."""
        return {
            "title": self.title,
            "summary": self.summary,
            "before": self.before,
            "after": self.after,
            "clause_id": self.clause_id,
            "effective_on": effective_on.isoformat(),
        }

    def words_hash(self, effective_on: dt.date) -> str:
        """SHA-256 of the RFC 8785 form of the words shown."""
        return sha256_hex(self.words_shown(effective_on))


def clause_words(clause: Clause) -> str:
    """A clause with its items, as one text."""
    items = (f"{item.label} {item.text}" if item.label else item.text for item in clause.items)
    return "\n".join((clause.text, *items))
