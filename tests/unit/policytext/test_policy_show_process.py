"""`consentui policy show` as a process: what it prints, what it refuses, and its exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from consentui.domain.canonical_json import Json
from consentui.policytext.importer import MAX_BYTES
from tests.unit.policytext.reading import BICYCLES, FIXTURES, policy_of, text_of

BICYCLE_FILE = FIXTURES / BICYCLES


def show(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "consentui", "policy", "show", *map(str, arguments)],
        env={**os.environ, "PYTHONWARNINGS": "error", **environment},
        capture_output=True,
        timeout=60,
        check=False,
    )


def shown_json(*arguments: str | Path) -> dict[str, Json]:
    done = show(*arguments, "--json", PYTHONIOENCODING="utf-8")
    assert (done.returncode, done.stderr) == (0, b"")
    form: dict[str, Json] = json.loads(done.stdout)
    return form


def refused(*arguments: str | Path) -> str:
    done = show(*arguments, PYTHONIOENCODING="utf-8")
    assert (done.returncode, done.stdout) == (2, b"")
    (line,) = done.stderr.decode().splitlines()
    return line


def test_json_is_the_form_of_the_policy() -> None:
    assert shown_json(BICYCLE_FILE) == policy_of(BICYCLES).as_json()


def test_json_is_valid_in_a_terminal_that_is_not_utf8() -> None:
    done = show(FIXTURES / "tea_garden_zh.txt", "--json", PYTHONIOENCODING="latin-1")
    assert done.returncode == 0
    assert json.loads(done.stdout.decode("ascii")) == policy_of("tea_garden_zh.txt").as_json()


def test_tree_names_every_id_and_counts_at_the_end() -> None:
    done = show(BICYCLE_FILE, PYTHONIOENCODING="utf-8")
    printed = done.stdout.decode().splitlines()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "  2.lending  Lending" in printed
    assert "      2.lending.b.1  About the purpose: work, school, shopping, leisure" in printed
    assert any(line.startswith("    2.lending.c  (c) You may leave") for line in printed)
    assert printed[-1] == (
        "1 in the preamble, 6 sections, 20 topics, 34 clauses with a letter or number, 27 without, 3 items"
    )


def test_tree_is_printed_where_the_terminal_lacks_the_letters_and_hides_control_signs(tmp_path: Path) -> None:
    file = tmp_path / "policy.txt"
    file.write_text("1、 茶\n\nTea\u009b31m is hot.", encoding="utf-8")
    done = show(file, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert b"1  \\u8336" in done.stdout
    assert b"1.p1  Tea\\x9b31m is hot." in done.stdout


def test_previous_edition_carries_its_ids_on(tmp_path: Path) -> None:
    text = text_of(BICYCLES)
    line = next(found for found in text.splitlines() if found.startswith("a. Each loan gets a line"))
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    first.write_text(json.dumps(shown_json(BICYCLE_FILE)), encoding="utf-8")
    shorter = tmp_path / "shorter.txt"
    shorter.write_text(text.replace(line, ""), encoding="utf-8")

    without = shown_json(shorter, "--previous", first)
    assert without["retired_ids"] == ["2.lending.a"]
    second.write_text(json.dumps(without), encoding="utf-8")
    third = json.dumps(shown_json(BICYCLE_FILE, "--previous", second))
    assert '"2.lending.a-2"' in third
    assert '"2.lending.b"' in third


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the file is empty"),
        (b"\x89PNG\r\n\x1a\n\x00", "not UTF-8"),
        (b"1. Boats\x00", "not text"),
        ("1. Größe".encode("latin-1"), "not UTF-8"),
        (b"1. Boats\n" * (MAX_BYTES // 9 + 1), "larger than 8 MiB"),
        (b"Just a letter.", "no headings"),
    ],
)
def test_bad_file_gets_one_line_and_exit_code_2(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "policy.txt"
    file.write_bytes(content)
    line = refused(file)
    assert line.startswith(f"consentui: {file}: ")
    assert words in line


@pytest.mark.skipif(sys.platform == "win32", reason="other names and other words for the same faults there")
def test_missing_file_folder_and_strange_name_get_one_line(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.txt").endswith(": the file cannot be read: No such file or directory")
    assert refused(tmp_path).endswith(": the file cannot be read: Is a directory")
    assert "none\\x0a\\x1b[31m.txt" in refused(tmp_path / "none\n\x1b[31m.txt")
    assert "none\\xff.txt" in refused(os.fsdecode(b"none\xff.txt"))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no endless file there")
def test_endless_file_is_not_read_to_its_end() -> None:
    assert "larger than 8 MiB" in refused("/dev/zero")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe\xff", "not JSON"),
        (b"[" * 200_000, "not JSON"),
        (b"9" * 10_000, "not JSON"),
        (b"[]", "not a policy"),
        (b'{"preamble": [], "sections": [{"id": "1"}]}', "`title` of 1 is not text"),
    ],
)
def test_bad_previous_edition_gets_one_line_that_names_it(tmp_path: Path, content: bytes, words: str) -> None:
    previous = tmp_path / "previous.json"
    previous.write_bytes(content)
    line = refused(BICYCLE_FILE, "--previous", previous)
    assert line.startswith(f"consentui: {previous}: ")
    assert words in line


def test_missing_previous_edition_gets_one_line(tmp_path: Path) -> None:
    assert "cannot be read" in refused(BICYCLE_FILE, "--previous", tmp_path / "none.json")


def test_command_without_a_file_is_refused() -> None:
    assert show().returncode == 2


def test_reader_that_stops_early_causes_no_complaint(tmp_path: Path) -> None:
    file = tmp_path / "policy.txt"
    file.write_text("1、 Boats\n\n" + "Oars are made of ash.\n\n" * 100_000, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "consentui", "policy", "show", str(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 1
