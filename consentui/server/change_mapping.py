"""The changes of a version as a message."""

from __future__ import annotations

from consentui.domain.policy_change import PolicyChange
from consentui.server.edition_version import EditionVersion
from consentui.server.version_changes import VersionChanges
from consentui.wire.change_messages import ChangeMessage, PolicyChangesMessage, TouchedPurposeMessage


def changes_to(version: EditionVersion, changes: VersionChanges | None, language: str) -> PolicyChangesMessage:
    """`changes` None: the first version there is."""
    listed = () if changes is None else changes.by_language.get(language, ())
    return PolicyChangesMessage(
        version=version.version,
        previous=None if changes is None else changes.previous.version,
        effective_on=version.effective_on,
        language=language,
        changes=[_change_to(change, version) for change in listed],
    )


def _change_to(change: PolicyChange, version: EditionVersion) -> ChangeMessage:
    return ChangeMessage(
        id=change.id,
        clause_id=change.clause_id,
        kind=change.kind.value,
        purposes=[
            TouchedPurposeMessage(key=purpose.key, title=purpose.title, is_new=purpose.is_new)
            for purpose in change.purposes
        ],
        is_wording=change.is_wording,
        title=change.title,
        summary=change.summary,
        words_hash=change.words_hash(version.effective_on),
    )
