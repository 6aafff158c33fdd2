"""The log a window keeps: from INFO up whatever the error stream is spared, private, never more than two files."""

from __future__ import annotations

import io
import json
import logging
import shutil
import stat
from pathlib import Path

import pytest

from consentui.domain.error_kind import ErrorKind, Place
from consentui.domain.error_reference import read_reference
from consentui.domain.errors import OutcomeUnknown
from consentui.runtime.error_log import note_error
from consentui.runtime.logs import KEPT_MAX, LOG_LEVELS, level_of, older_log, start_logs
from tests.harness.noise import Noise


def test_kept_log_has_what_the_error_stream_is_spared(tmp_path: Path) -> None:
    path, stream = tmp_path / "logs" / "window.jsonl", io.StringIO()
    setup = start_logs(stream=stream, level=logging.WARNING)
    setup.also_keep(path)
    try:
        logging.getLogger("consentui.test").info("a code was sent to +8613800134471")
        logging.getLogger("consentui.test").debug("not this")
    finally:
        setup.stop()
    assert stream.getvalue() == ""
    (line,) = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    assert line["text"] == "a code was sent to [phone]"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_kept_log_that_grows_makes_room_while_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "window.jsonl"
    setup = start_logs(stream=io.StringIO(), level=logging.WARNING)
    setup.also_keep(path)
    try:
        for number in range(2000):
            logging.getLogger("consentui.test").info("line %d %s", number, "word " * 100)
    finally:
        setup.stop()
    kept = [*older_log(path).read_text().splitlines(), *path.read_text().splitlines()]
    numbers = [int(json.loads(line)["text"].split()[1]) for line in kept]
    assert numbers == list(range(numbers[0], 2000)), "the newest, without a gap"
    assert path.stat().st_size + older_log(path).stat().st_size <= 2 * KEPT_MAX + 2000
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(older_log(path).stat().st_mode) == 0o600
    assert len(list(tmp_path.iterdir())) == 2


def test_error_when_noted_meets_its_reference_in_the_log(tmp_path: Path) -> None:
    path, error = tmp_path / "window.jsonl", OutcomeUnknown("no answer")
    setup = start_logs(stream=io.StringIO(), level=logging.WARNING)
    setup.also_keep(path)
    try:
        reference = note_error(error, Place.TURNING_ON)
        assert note_error(error, Place.COPY) == reference, "the same error is not another one"
    finally:
        setup.stop()
    (line,) = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    assert line["text"] == f"OutcomeUnknown at turning_on, reference {reference}: no answer"
    held = read_reference(reference)
    assert (held.kind, held.place) == (ErrorKind.NO_ANSWER, Place.TURNING_ON) and held.quarter


def test_defect_when_noted_has_its_traceback_in_the_log(tmp_path: Path, noise: Noise) -> None:
    noise.expect_log("a defect at")
    path = tmp_path / "window.jsonl"
    setup = start_logs(stream=io.StringIO(), level=logging.WARNING)
    setup.also_keep(path)
    try:
        try:
            raise ZeroDivisionError("x")
        except ZeroDivisionError as error:
            reference = note_error(error, Place.ACTIVITY)
    finally:
        setup.stop()
    (line,) = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    assert "ZeroDivisionError" in line["error"] and f"Reference {reference}" in line["error"]


@pytest.mark.parametrize("name", LOG_LEVELS)
def test_level_when_named_is_that_of_logging(name: str) -> None:
    assert logging.getLevelName(level_of(name)) == name.upper()


def test_log_that_cannot_be_written_any_more_disturbs_nobody_and_prints_no_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "logs"
    path = folder / "window.jsonl"
    setup = start_logs(stream=io.StringIO(), level=logging.WARNING)
    setup.also_keep(path)
    try:
        logging.getLogger("consentui.test").info("word %s", "x" * KEPT_MAX)
        path.unlink(missing_ok=True)
        shutil.rmtree(folder)
        folder.write_text("a file where the folder was")
        for _ in range(3):
            logging.getLogger("consentui.test").info("a secret +8613800134471 %s", "x" * KEPT_MAX)
    finally:
        setup.stop()
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "consentui: the log cannot be written\n")
