"""Which version of a policy may be published: it fits what is there, goes forward, and marks nothing as mere wording
that is more."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from consentui.domain.catalogue import Catalogue, Purpose
from consentui.domain.errors import PolicyTextError
from consentui.domain.policy import Policy, PublishedPolicy
from consentui.domain.record import replace
from consentui.policytext.carry_on import carry_on
from consentui.policytext.edition import Edition as IdKeeper
from consentui.policytext.edition import policy_from_json
from consentui.policytext.importer import import_policy
from consentui.server.edition import Edition, EditionError
from consentui.server.edition_version import ChangeNote, EditionText, EditionVersion, edition_text
from consentui.server.refusal import Refusal
from consentui.server.version_changes import VersionChanges, version_changes
from consentui.wire.answer_keys import version_token
from consentui.wire.catalogue_mapping import catalogue_from, catalogue_to
from consentui.wire.change_messages import ChangeNoteRequest, PolicyVersionRequest, VersionTextRequest
from consentui.wire.mapping import policy_from, published_policy_to
from consentui.wire.policy_messages import PolicyTextMessage
from consentui.wire.problems import Problem

_CLAUSES_MAX = 20_000
_NUMBER = re.compile(r"[0-9]+")


def prepared(request: PolicyVersionRequest, edition: Edition, today: dt.date) -> tuple[EditionVersion, VersionChanges]:
    """The version with what it changes; raises invalid, with one line that says why it cannot be published."""
    newest = edition.versions[-1]
    _require_forward(request, edition, newest, today)
    version, changes = rebuilt(request, newest)
    _require_honest_wording(changes)
    if changes.touched and request.effective_on == today and not request.may_start_today:
        raise _refused("people have to decide on changes that would start today; name a later day or may_start_today")
    return version, changes


def rebuilt(request: PolicyVersionRequest, previous: EditionVersion) -> tuple[EditionVersion, VersionChanges]:
    """The version that a request describes, to follow `previous`; raises invalid where its parts do not fit."""
    by_language = {text.language: text for text in request.texts}
    if len(by_language) < len(request.texts):
        raise _refused("a language stands twice")
    missing = [language for language in previous.texts if language not in by_language]
    if missing:
        raise _refused(f"a language that people read is missing: {', '.join(missing)}")
    # The languages keep their order: the first one is served where none is asked for.
    order = [*previous.texts, *(language for language in by_language if language not in previous.texts)]
    texts = {language: _text(by_language[language], request, previous) for language in order}
    if len({tuple(p.key for p in text.catalogue.purposes) for text in texts.values()}) > 1:
        raise _refused("its languages do not have the same purposes")
    version = EditionVersion(
        request.version,
        request.effective_on,
        texts,
        request.is_wording_only,
        frozenset(request.wording_clause_ids),
    )
    changes = version_changes(previous, version)
    _require_clauses_exist(request, changes)
    return version, changes


def kept_form(version: EditionVersion) -> PolicyVersionRequest:
    """The version with every id and word in it, so that a later importer cannot read it differently."""
    return PolicyVersionRequest(
        version=version.version,
        effective_on=version.effective_on,
        texts=[_kept_text(language, text) for language, text in version.texts.items()],
        is_wording_only=version.is_wording_only,
        wording_clause_ids=sorted(version.wording_clause_ids),
    )


def _kept_text(language: str, text: EditionText) -> VersionTextRequest:
    message = published_policy_to(text.policy)
    return VersionTextRequest(
        language=language,
        title=text.policy.title,
        preamble=message.preamble,
        sections=message.sections,
        catalogue=catalogue_to(text.catalogue),
        plain_words=dict(text.policy.notes),
        notes=[
            ChangeNoteRequest(clause_id=clause_id, title=note.title, summary=note.summary)
            for clause_id, note in text.notes.items()
        ],
    )


def _refused(reason: str) -> Refusal:
    return Refusal(Problem.INVALID, reason)


def _require_forward(request: PolicyVersionRequest, edition: Edition, newest: EditionVersion, today: dt.date) -> None:
    if any(version_token(version.version) == version_token(request.version) for version in edition.versions):
        raise _refused("there is a version of this name already")
    old, new = _NUMBER.fullmatch(newest.version), _NUMBER.fullmatch(request.version)
    if old and new and int(request.version) <= int(newest.version):
        raise _refused(f"versions go forward: the newest one is {newest.version}")
    if request.effective_on < today:
        raise _refused("its first day is in the past")
    if request.effective_on <= newest.effective_on:
        raise _refused(f"it must come after version {newest.version}, which starts on {newest.effective_on}")


def _text(text: VersionTextRequest, request: PolicyVersionRequest, previous: EditionVersion) -> EditionText:
    before = previous.texts.get(text.language)
    policy = _policy(text, before)
    catalogue = _catalogue(text, request.version, before)
    title = text.title or (before.policy.title if before else text.language)
    published = PublishedPolicy(
        request.version,
        text.language,
        title,
        request.effective_on,
        policy,
        _hash(policy, text.language),
        _plain_words(text, policy, before),
    )
    try:
        made = edition_text(published, catalogue)
    except (EditionError, KeyError, ValueError) as error:
        raise _refused(f"{text.language}: {error}") from None
    notes: Mapping[str, ChangeNote] = {note.clause_id: ChangeNote(note.title, note.summary) for note in text.notes}
    return EditionText(made.policy, made.catalogue, made.words_hashes, notes)


def _plain_words(text: VersionTextRequest, policy: Policy, before: EditionText | None) -> Mapping[str, str]:
    if text.plain_words is not None:
        return dict(text.plain_words)
    held = before.policy.notes if before is not None else {}
    same = {clause.id: clause for clause in before.policy.policy.clauses()} if before is not None else {}
    return {c.id: held[c.id] for c in policy.clauses() if c.id in held and same.get(c.id) == c}


def _policy(text: VersionTextRequest, before: EditionText | None) -> Policy:
    if (text.text is None) == (text.sections is None):
        raise _refused(f"{text.language}: either `text` or `sections`")
    try:
        if text.text is not None:
            imported = import_policy(text.text)
            policy = imported if before is None else carry_on(imported, IdKeeper(before.policy.policy)).policy
        else:
            message = PolicyTextMessage(
                version="",
                language=text.language,
                title="",
                effective_on=dt.date.min,
                preamble=text.preamble or [],
                sections=text.sections or [],
            )
            # Read once more from its published form: that names an id that stands twice, and what is not text.
            policy = policy_from_json(policy_from(message).as_json())
    except PolicyTextError as error:
        raise _refused(f"{text.language}: {error}") from None
    count = sum(1 for _ in policy.clauses())
    if not 0 < count <= _CLAUSES_MAX:
        raise _refused(f"{text.language}: a policy has between 1 and {_CLAUSES_MAX} clauses")
    return policy


def _hash(policy: Policy, language: str) -> str:
    try:
        return policy.hash()
    except ValueError as error:
        raise _refused(f"{language}: {error}") from None


def _catalogue(text: VersionTextRequest, version: str, before: EditionText | None) -> Catalogue:
    if text.catalogue is not None:
        return catalogue_from(text.catalogue)
    if before is None:
        raise _refused(f"{text.language}: a new language needs a catalogue")
    return replace(before.catalogue, policy_version=version)


def _require_clauses_exist(request: PolicyVersionRequest, changes: VersionChanges) -> None:
    """Notes and marks are about clauses that changed: one that is not is a slip of the pen."""
    changed = {change.clause_id for listed in changes.by_language.values() for change in listed}
    named = {note.clause_id for text in request.texts for note in text.notes} | set(request.wording_clause_ids)
    if named - changed:
        raise _refused(f"a note or a mark is about {len(named - changed)} clauses that did not change")


def _require_honest_wording(changes: VersionChanges) -> None:
    """What a purpose does with data changes only together with a clause that people are asked about."""
    for language in changes.by_language:
        old = changes.previous.texts[language].catalogue
        new = changes.version.texts[language].catalogue
        for purpose in new.purposes:
            before = old.purpose_by_key.get(purpose.key)
            is_asked = bool(changes.ids_touching(purpose.key))
            if before is not None and not is_asked and _use(before) != _use(purpose):
                raise _refused(
                    f"{purpose.key} would be used in another way, but no clause it names is a change people decide on"
                )


def _use(purpose: Purpose) -> tuple[object, ...]:
    return (purpose.recipients, purpose.data_categories, purpose.protective_value, purpose.retention)
