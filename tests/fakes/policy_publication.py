"""Publications of the sample policy for tests: the same texts with a few clauses that changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from consentui.domain.policy import Policy
from consentui.domain.record import replace
from consentui.wire import codec
from consentui.wire.catalogue_mapping import catalogue_to
from consentui.wire.change_messages import ChangeNoteRequest, PolicyVersionRequest, VersionTextRequest
from consentui.wire.mapping import published_policy_to
from tests.fakes import samples

CHANGE_DAY = dt.date(2026, 12, 15)
LANGUAGES = ("en", "zh-Hans")


def reworded(policy: Policy, texts: Mapping[str, str]) -> Policy:
    """The policy with other words in the clauses named."""
    (section,) = policy.sections
    (topic,) = section.topics
    clauses = tuple(replace(c, text=texts[c.id]) if c.id in texts else c for c in topic.clauses)
    return replace(policy, sections=(replace(section, topics=(replace(topic, clauses=clauses),)),))


def publication(
    version: str = "5",
    effective_on: dt.date = CHANGE_DAY,
    *,
    texts: Mapping[str, str] | None = None,
    notes: Mapping[str, str] | None = None,
    base: str = "4",
    **flags: Any,
) -> PolicyVersionRequest:
    """By default clause d (the camera) says something else."""
    changed = {"2.test.d": "The camera is used for something new."} if texts is None else texts
    return PolicyVersionRequest(
        version=version,
        effective_on=effective_on,
        texts=[_text(language, version, base, changed, notes or {}) for language in LANGUAGES],
        **flags,
    )


def _text(
    language: str, version: str, base: str, changed: Mapping[str, str], notes: Mapping[str, str]
) -> VersionTextRequest:
    sample = samples.policy(language, base)
    message = published_policy_to(replace(sample, policy=reworded(sample.policy, changed)))
    return VersionTextRequest(
        language=language,
        preamble=message.preamble,
        sections=message.sections,
        catalogue=catalogue_to(samples.catalogue(language, version)),
        notes=[ChangeNoteRequest(clause_id=key, title=title) for key, title in notes.items()],
    )


def as_json(request: PolicyVersionRequest) -> bytes:
    return codec.encode(request)
