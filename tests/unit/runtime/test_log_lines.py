"""Log lines are readable, dated, and hold no secret."""

from __future__ import annotations

import io
import json
import logging

import pytest

from consentui.runtime.logs import start_logs
from tests.harness.noise import Noise

PHONE = "+441632960123"


@pytest.mark.parametrize("is_json", [False, True])
def test_line_has_its_date_and_no_phone_number(is_json: bool) -> None:
    stream = io.StringIO()
    setup = start_logs(stream=stream, is_json=is_json)
    try:
        logging.getLogger("consentui.test").info("a code was sent to %s", PHONE)
    finally:
        setup.stop()
    line = stream.getvalue().strip()
    at = json.loads(line)["at"] if is_json else line.split()[0]
    assert at.startswith("20") and at.endswith("+00:00")
    assert PHONE not in line
    assert "a code was sent to" in line


def test_traceback_is_filtered_too(noise: Noise) -> None:
    noise.expect_log("it failed")
    stream = io.StringIO()
    setup = start_logs(stream=stream)
    try:
        raise ValueError(f"no such number {PHONE}")
    except ValueError:
        logging.getLogger("consentui.test").exception("it failed")
    finally:
        setup.stop()
    assert "ValueError: no such number" in stream.getvalue()
    assert PHONE not in stream.getvalue()
