"""`consentui service check`: what it refuses before anything is asked of a service, and how it learns the code."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from consentui.cli import main
from consentui.cli.sent_code import code_from, typed_code
from consentui.conformance.check import NotChecked

CHECK = ["service", "check", "https://service.example", "--yes"]


def test_password_of_a_proxy_when_on_the_command_line_is_refused_and_not_repeated(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*CHECK, "--proxy", "http://mei:word-of-mei@proxy.example"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("consentui: other programs can read a command line")
    assert "word-of-mei" not in error


@pytest.mark.parametrize(("command", "words"), [("", "names no command"), (" ", "names no command"), ("'", "read: No")])
def test_code_command_when_it_is_none_is_refused_before_a_message_is_sent(
    command: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*CHECK, "--phone", "+8613800000000", "--code-command", command]) == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize("printed", [r"\377", "12345", "1234567", ""])
def test_code_when_the_command_prints_another_thing_is_not_checked(printed: str) -> None:
    with pytest.raises(NotChecked, match="printed no code of six digits"):
        code_from(["printf", printed])


def test_code_when_the_command_prints_one_is_taken_whatever_the_blanks() -> None:
    assert code_from(["printf", "123 456\n"]) == "123456"


def test_code_when_nobody_can_type_is_not_waited_for() -> None:
    with pytest.raises(NotChecked, match="no code of six digits was given"):
        asyncio.run(typed_code(None))


def test_code_when_what_is_typed_cannot_be_read_is_not_waited_for() -> None:
    with (
        Path(os.devnull).open("w", encoding="ascii") as write_only,
        pytest.raises(NotChecked, match="no code of six digits was given"),
    ):
        asyncio.run(typed_code(write_only))
