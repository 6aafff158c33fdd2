"""The file name that is offered for a copy; what a service calls itself cannot lead it anywhere."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

_NAME_MAX = 40


def suggested_name(service_name: str, made_at: dt.datetime) -> str:
    """As "juniper-data-2026-11-23.zip"."""
    plain = unicodedata.normalize("NFKC", service_name).casefold()
    word = re.sub(r"[^\w]+", "-", plain)[:_NAME_MAX].strip("-_")
    return f"{word or 'my'}-data-{made_at:%Y-%m-%d}.zip"
