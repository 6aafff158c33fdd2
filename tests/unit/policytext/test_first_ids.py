"""Ids by place at the first import."""

from __future__ import annotations

import pytest

from consentui.policytext.edition import ids_of
from consentui.policytext.first_ids import slug
from consentui.policytext.importer import import_policy


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Lending", "lending"),
        ("Locks & trackers, old and new", "locks-trackers-old-and-new"),
        ("What's in a name?", "whats-in-a-name"),
        ("Café Über Ål", "cafe-uber-al"),
        ("R2-D2: 3 rules", "r2-d2-3-rules"),
        ("茶", None),
        ("Tea 茶", None),
        ("Правила", None),
        ("!!!", None),
        ("\u200fBoats\u2069", "boats"),
        ("x" * 100, "x" * 60),
        ("word " * 30, "-".join(["word"] * 12)),
    ],
)
def test_slug_is_the_words_of_the_title(title: str, expected: str | None) -> None:
    assert slug(title) == expected


def test_equal_places_get_a_suffix() -> None:
    text = "1、 Boats\n\n◆ Oars\n\na. One.\n\na. Two.\n\n◆ Oars\n\na. Three.\n\n◆ Oars 2\n\na. Four.\n\n◆ p1\n\nx"
    policy = import_policy(text)
    assert list(ids_of(policy)) == [
        *("1", "1.oars", "1.oars-2", "1.oars-2-2", "1.p1"),
        *("1.oars.a", "1.oars.a-2", "1.oars-2.a", "1.oars-2-2.a", "1.p1.p1"),
    ]


def test_topic_titled_like_a_paragraph_takes_no_id_twice() -> None:
    policy = import_policy("1、 Boats\n\nFloat.\n\n◆ P1\n\nSink.")
    assert list(ids_of(policy)) == ["1", "1.p1-2", "1.p1", "1.p1-2.p1"]


def test_labels_of_other_scripts_become_positions() -> None:
    policy = import_policy("一、船\n\n（一）红船，绿船。\n\n(Ａ) x\n\n1）白船。")
    assert all(found.isascii() for found in ids_of(policy))
    assert len(set(ids_of(policy))) == 4
