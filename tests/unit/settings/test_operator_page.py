"""docs/operator.md says what the program does: the table of settings and the keys of the connection check."""

from __future__ import annotations

from pathlib import Path

from consentui.application.connection_findings import GOOD, ConnectionFinding, ConnectionKey, ConnectionStep
from consentui.application.setting_table import SETTINGS
from consentui.cli.connection_words import words_for

PAGE = (Path(__file__).parents[3] / "docs" / "operator.md").read_text(encoding="utf-8")


def table_after(mark: str) -> list[list[str]]:
    """The cells of the table under a comment of the page, without its head."""
    lines = PAGE[PAGE.index(mark) :].splitlines()[3:]
    rows = []
    for line in lines:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


def test_table_of_settings_when_compared_is_that_of_the_program() -> None:
    expected = [
        [
            f"`{spec.key}`",
            ", ".join(f"`{word}`" for word in spec.allowed) or spec.kind.value,
            "" if spec.default in (None, "") else f"`{spec.default}`",
            "yes" if spec.may_lock else "no",
            spec.sentence,
        ]
        for spec in SETTINGS
    ]
    assert table_after("<!-- the table of application/setting_table.py") == expected


def test_keys_of_the_connection_check_when_compared_are_those_of_the_program() -> None:
    expected = []
    for key in ConnectionKey:
        if key not in GOOD:
            words = words_for(ConnectionFinding(ConnectionStep.SERVICE, key, "…"), "…", "…")
            expected.append([f"`{key.value}`", words.removesuffix(f" [{key.value}]")])
    assert table_after("<!-- the keys of cli/connection_words.py") == expected
