"""A facet as text and back; the same facet is the same text."""

from __future__ import annotations

import json

from consentui.domain.activity import ActivityKind
from consentui.domain.activity_log import ActivityFacet
from consentui.domain.data_request import RequestKind


def facet_to_json(facet: ActivityFacet) -> str:
    values = [
        facet.kind.value,
        list(facet.purposes),
        facet.recipient,
        list(facet.categories),
        facet.device_name,
        facet.policy_version,
        facet.change,
        facet.answer,
        None if facet.request is None else facet.request.value,
    ]
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def facet_from_json(text: str) -> ActivityFacet | None:
    """None for what this version does not understand."""
    try:
        kind, purposes, recipient, categories, device, version, change, answer, request = json.loads(text)
        return ActivityFacet(
            ActivityKind(kind),
            tuple(purposes),
            recipient,
            tuple(categories),
            device,
            version,
            change,
            answer,
            None if request is None else RequestKind(request),
        )
    except (ValueError, TypeError):
        return None
