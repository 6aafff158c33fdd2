"""No token, code, phone number, key or receipt passes the filter; what helps to find a fault does."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import logging
import stat
import sys
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from consentui.runtime.crash_hooks import CrashHooks
from consentui.runtime.logs import start_logs
from consentui.runtime.secrets_filter import without_secrets
from tests.fakes.receipt_maker import ReceiptMaker

TOKEN = "cnA4X2Zhc3QtY2FuYXJ5LXRva2VuLXZhbHVl"
OFF_KEY = "off_dev-1.camera.publish.Zm9yLXRoZS10ZXN0LW9ubHktMDEyMzQ1Njc4OQ"
HEX_KEY = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"
CODE = "314159"
PHONES = (
    "+8613800134471",
    "+86 138 0013 4471",
    "+44 (0)7400 123456",
    "+1-202-555-0143",
    "13800134471",
    "07400123456",
    "138 0013 4471",
    "+966•55•123•4567",
)
RECEIPT = ReceiptMaker().compact()

SAYINGS = (
    f"Authorization: Bearer {TOKEN}",
    f"authorization: bearer {TOKEN}",
    f"{{'Authorization': 'Bearer {TOKEN}'}}",
    f"[(b'authorization', b'Bearer {TOKEN}')]",
    f"Authorization: Off {OFF_KEY}",
    f"Off {OFF_KEY} refused",
    f'{{"access_token":"{TOKEN}","refresh_token": "{TOKEN}"}}',
    f"StoredSignIn(token='{TOKEN}', subject_id='acct-1', phone_e164='{PHONES[0]}')",
    "StoredSignIn(token='short-canary', subject_id='acct-1')",
    f"PurposeRecord(off_key='{HEX_KEY}')",
    f"refresh {TOKEN} failed",
    f"key {HEX_KEY}",
    f"SignInRequest(attempt_id='canary', code='{CODE}', device_name='Linux computer')",
    f"your code is {CODE}.",
    f"({CODE})",
    f"receipt {RECEIPT} is bad",
    *(f"sending to {phone} now" for phone in PHONES),
    *(f"phone={phone!r}" for phone in PHONES),
)
SECRETS = (TOKEN, OFF_KEY, HEX_KEY, CODE, "canary", RECEIPT, RECEIPT.split(".")[1], *PHONES)


@pytest.mark.parametrize("saying", SAYINGS)
def test_saying_when_it_holds_a_secret_loses_it(saying: str) -> None:
    filtered = without_secrets(saying)
    assert not [secret for secret in SECRETS if secret in filtered], filtered
    digits = "".join(c for c in filtered if c.isdigit())
    assert CODE not in digits
    assert "3800134471" not in digits
    assert without_secrets(filtered) == filtered


@pytest.mark.parametrize(
    "saying",
    [
        "PUT /v1/grants/camera.publish answered 412 in 13 ms",
        "http://127.0.0.1:45123/v1/service",
        "GET /v1/receipts/91d407e2-5b1f-4a08-9d6b-0b8e7f1c2d3a 404",
        "consentui.adapters.outbox.file_outbox_shelf line 319",
        'File "/usr/lib/python3.11/asyncio/base_events.py", line 653, in run_until_complete',
        "OSError: [Errno 28] No space left on device",
        "journal step 1048 at byte 65536, version 6.11.3, pid 31337",
        "test_writer_when_killed_again_and_again_loses_no_acknowledged_step",
    ],
)
def test_saying_when_it_helps_to_find_a_fault_stays(saying: str) -> None:
    assert without_secrets(saying) == saying


def test_operation_ids_when_logged_stay() -> None:
    for _ in range(200):
        saying = f"operation {uuid.uuid4()} is unknown"
        assert without_secrets(saying) == saying


@pytest.fixture
def hooks() -> Iterator[tuple[CrashHooks, list[str]]]:
    texts: list[str] = []
    installed = CrashHooks(texts.append)
    installed.install()
    yield installed, texts
    installed.restore()


def _raise() -> None:
    raise LookupError(f"Authorization: Bearer {TOKEN}, code {CODE}, phone {PHONES[0]}")


def test_crash_when_in_any_place_is_reported_without_secrets(hooks: tuple[CrashHooks, list[str]]) -> None:
    crash_hooks, texts = hooks
    try:
        _raise()
    except LookupError as error:
        sys.excepthook(type(error), error, error.__traceback__)
        crash_hooks.on_loop_exception(None, {"message": f"task with {TOKEN}", "exception": error})
    thread = threading.Thread(target=_raise, name="worker")
    thread.start()
    thread.join()

    class Dying:
        def __del__(self) -> None:
            _raise()

    Dying()
    gc.collect()
    assert len(texts) == 4
    for text in texts:
        assert "LookupError" in text
        assert "_raise" in text, "the place is named"
        assert not [secret for secret in SECRETS if secret in text], text


def test_crash_when_in_a_task_nobody_awaits_reaches_the_hook(hooks: tuple[CrashHooks, list[str]]) -> None:
    crash_hooks, texts = hooks

    async def play() -> None:
        asyncio.get_running_loop().set_exception_handler(crash_hooks.on_loop_exception)

        async def work() -> None:
            _raise()

        task = asyncio.create_task(work())
        await asyncio.wait([task])
        del task
        gc.collect()

    asyncio.run(play())
    assert len(texts) == 1
    assert TOKEN not in texts[0]


def test_interruption_when_by_the_person_is_no_crash(
    hooks: tuple[CrashHooks, list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    error = KeyboardInterrupt()
    sys.excepthook(KeyboardInterrupt, error, None)
    assert hooks[1] == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_hooks_when_restored_are_those_of_before() -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    hooks = CrashHooks(lambda text: None)
    hooks.install()
    assert sys.excepthook != before[0]
    hooks.restore()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


@pytest.mark.parametrize("is_json", [False, True])
def test_log_file_when_written_is_private_and_holds_no_secret(
    tmp_path: Path, is_json: bool, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "logs" / "consentui.log"
    setup = start_logs(path, is_json=is_json, level=logging.DEBUG)
    log = logging.getLogger("consentui.test")
    try:
        for saying in SAYINGS:
            log.warning("%s", saying)
        log.warning("code for %s: %s", PHONES[0], CODE)
        try:
            _raise()
        except LookupError:
            log.exception("a call failed")
        logging.getLogger("httpcore.http11").debug("send_request_headers Authorization: Bearer %s", TOKEN)
    finally:
        setup.stop()
    text = path.read_text(encoding="utf-8")
    assert not [secret for secret in SECRETS if secret in text]
    assert "LookupError" in text
    assert "send_request_headers" not in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    if is_json:
        assert all(set(json.loads(line)) >= {"at", "level", "name", "text"} for line in text.splitlines())


def test_log_file_when_large_makes_room_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "consentui.log"
    path.write_bytes(b"x" * ((1 << 20) + 1))
    start_logs(path).stop()
    assert path.stat().st_size == 0
    assert (tmp_path / "consentui.log.1").stat().st_size > 1 << 20


def test_logging_when_stopped_is_as_before() -> None:
    root = logging.getLogger()
    before = (list(root.handlers), root.level)
    stream = io.StringIO()
    setup = start_logs(stream=stream)
    logging.getLogger("consentui.test").info("hello")
    setup.stop()
    assert "hello" in stream.getvalue()
    assert (list(root.handlers), root.level) == before
