"""`consentui serve --draft`: a draft is tried out without a sender of text messages, the codes are printed there."""

from __future__ import annotations

import http.client
import json
import re
import sys
from pathlib import Path
from typing import Any

from consentui.cli import main
from tests.harness import processes
from tests.harness.waiting import wait_until

LANTERN = Path(__file__).parents[2] / "fixtures" / "policies" / "lantern_app.txt"
PHONE = "+8613800004471"


def test_draft_without_a_sender_prints_the_code_where_it_runs(home: dict[str, str], short_tmp: Path) -> None:
    assert main(["policy", "import", str(LANTERN), "--out", str(short_tmp / "edition")]) == 0
    database = f"sqlite:///{short_tmp / 'draft.sqlite'}"
    command: list[str | Path] = [sys.executable, "-m", "consentui", "serve", "--draft", "--port", "0"]
    log = short_tmp / "log"
    process = processes.start([*command, "--edition", short_tmp / "edition", "--database", database], home, log)
    try:
        found = wait_until(
            lambda: re.search(r"service on http://127\.0\.0\.1:(\d+)", log.read_text()), "the service", 30
        )
        assert found is not None
        port = int(found[1])
        assert ask(port, "GET", "/v1/service")[1]["name"] == "Unnamed service"
        assert ask(port, "POST", "/v1/session/codes", {"phone": PHONE})[0] == 202
        wait_until(lambda: re.search(rf"Text message to \{PHONE}: \d{{3}} \d{{3}}", log.read_text()), "the code")
    finally:
        processes.stop(process)
    assert log.read_text().startswith("A draft: for trying out, not for people.\n")


def ask(port: int, method: str, path: str, body: object = None) -> tuple[int, Any]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        content = None if body is None else json.dumps(body)
        connection.request(method, path, content, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        said = answer.read()
        return answer.status, json.loads(said) if said else None
    finally:
        connection.close()
