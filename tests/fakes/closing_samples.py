"""A deletion as the window sees it, from the offer to the proof."""

from __future__ import annotations

import datetime as dt

from consentui.application.ports import CodeSent
from consentui.application.request_views import RequestsView
from consentui.domain.certificate import Certificate
from consentui.domain.data_request import (
    DataRequest,
    Deletion,
    DeletionPreview,
    Fate,
    Outcome,
    RequestKind,
    RequestStatus,
    RequestStep,
)
from tests.fakes import ui_samples as samples

END = samples.NOW + dt.timedelta(days=14)
FATES = (
    Fate("account", Outcome.DELETED, 3),
    Fate("profile_details", Outcome.DELETED, 0),
    Fate("posts", Outcome.DELETED, 14),
    Fate("search", Outcome.DELETED, 41),
    Fate("decisions", Outcome.DELETED, 6),
    Fate("closing_proof", Outcome.KEPT, 1, reason="So that a backup does not bring your account back."),
)
PREVIEW = DeletionPreview(END, FATES)
SENT = CodeSent("proof-1", "+86 138 •••• 4471", 60, 300)
DELETION = DataRequest(
    "req-1",
    RequestKind.DELETION,
    RequestStatus.OPEN,
    RequestStep.COOLING_OFF,
    samples.NOW,
    samples.NOW,
    expected_by=END,
    deletion=Deletion(END, FATES, "crt-1", None),
)
PENDING = RequestsView((DELETION,), has_loaded=True)
CERTIFICATE = Certificate(
    "a.b.c", "crt-1", "req-1", samples.ACCOUNT.id, samples.NOW, END, FATES, samples.CHECK_VALUE, "e-1"
)
