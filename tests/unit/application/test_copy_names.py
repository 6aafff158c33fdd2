"""The name that is offered for a copy is a plain one, whatever the service calls itself."""

from __future__ import annotations

import datetime as dt

import pytest

from consentui.application.copy_names import suggested_name

DAY = dt.datetime(2026, 11, 23, 6, 2, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("service", "name"),
    [
        ("Juniper", "juniper-data-2026-11-23.zip"),
        ("../../etc/passwd", "etc-passwd-data-2026-11-23.zip"),
        ("C:\\Windows\\x", "c-windows-x-data-2026-11-23.zip"),
        ("杜松 新闻", "杜松-新闻-data-2026-11-23.zip"),
        ("\n\0..", "my-data-2026-11-23.zip"),
        ("a" * 300, "a" * 40 + "-data-2026-11-23.zip"),
    ],
)
def test_name_offered_for_a_copy_is_plain(service: str, name: str) -> None:
    assert suggested_name(service, DAY) == name
