"""The short way to the window reads the command line as argparse does, or leaves it to argparse."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentui.cli.open import OpenArguments, plain_arguments

URL = "https://service.example"


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ([], OpenArguments()),
        (["--service", URL], OpenArguments(URL)),
        (["--data", "/x y", "--service", URL], OpenArguments(URL, None, Path("/x y"))),
        (["--service", URL, "--proxy", "http://p:1"], OpenArguments(URL, "http://p:1")),
        (["--ca", "a.pem", "--brand", "b", "--language", "en"], OpenArguments(None, None, None, "a.pem", "b", "en")),
    ],
    ids=["nothing", "service", "data first", "proxy", "the rest"],
)
def test_arguments_when_plain_are_read_without_argparse(given: list[str], read: OpenArguments) -> None:
    assert plain_arguments(given) == read


@pytest.mark.parametrize(
    "given",
    [
        ["--service"],
        ["--service", "--data"],
        [f"--service={URL}"],
        ["--serv", URL],
        ["--service", URL, "--service", URL],
        ["--service", ""],
        ["--help"],
        ["x", URL],
    ],
    ids=" ".join,
)
def test_arguments_when_anything_is_unusual_are_left_to_argparse(given: list[str]) -> None:
    assert plain_arguments(given) is None
