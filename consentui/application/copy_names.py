"""The file name that is offered for a copy; what a service calls itself cannot lead it anywhere."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from consentui.application.snapshot import AppSnapshot

_NAME_MAX = 40
_ANY_COPY = "copy.zip"


def suggested_name(service_name: str, made_at: dt.datetime) -> str:
    """As "juniper-data-2026-11-23.zip"."""
    plain = unicodedata.normalize("NFKC", service_name).casefold()
    word = re.sub(r"[^\w]+", "-", plain)[:_NAME_MAX].strip("-_")
    return f"{word or 'my'}-data-{made_at:%Y-%m-%d}.zip"


def name_of_copy(snapshot: AppSnapshot) -> str:
    """The name of the copy that is ready, for a dialog or a heading."""
    copy = snapshot.requests.copy if snapshot.requests is not None else None
    if copy is None or copy.archive is None:
        return _ANY_COPY
    return suggested_name(snapshot.service.name if snapshot.service else "", copy.archive.ready_at)
