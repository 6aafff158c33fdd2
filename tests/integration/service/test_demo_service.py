"""The demo service: its control port, its people, its faults, its clock, and its end with its parent."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from consentui.adapters.receipts.jws_receipt_verifier import JwsReceiptVerifier
from tests.fakes.service_under_test import new_op
from tests.harness.fresh_home import fresh_home
from tests.harness.service_process import CONTROL_TOKEN, ServiceProcess
from tests.integration.service.demo_sign_in import MEI_LIN, SAM_OKORO, sign_in


def grants_of(service: ServiceProcess, token: str) -> dict[str, dict[str, object]]:
    status, content, _ = service.ask("GET", "/v1/grants", token=token)
    assert status == 200, content
    return {grant["purpose"]: grant for grant in content["grants"]}


def test_demo_says_it_is_one_and_lists_its_people(service: ServiceProcess) -> None:
    assert service.ask("GET", "/v1/service")[1]["is_demo"] is True
    state = service.control("GET", "/demo/state")
    assert [(person["name"], person["phone"] is None) for person in state["people"]] == [
        ("Mei Lin", False),
        ("Sam Okoro", False),
        ("Layla Haddad", False),
        ("Nobody", True),
    ]
    assert (state["network"], state["texts"]) == ("on", 0)


def test_clock_begins_at_the_same_moment_and_stands_in_every_date_header(service: ServiceProcess) -> None:
    assert service.control("GET", "/demo/state")["now"].startswith("2026-11-23T14:02:")
    assert service.ask("GET", "/v1/service")[2]["date"].startswith("Mon, 23 Nov 2026 06:02:")
    service.control("POST", "/demo/clock", {"advance_s": 14 * 24 * 3600})
    assert service.ask("GET", "/v1/service")[2]["date"].startswith("Mon, 07 Dec 2026 06:0")


def test_prepared_decisions_have_real_receipts_from_two_days_before(service: ServiceProcess) -> None:
    verifier = JwsReceiptVerifier()
    verifier.learn(json.dumps(service.ask("GET", "/.well-known/jwks.json")[1]).encode())
    grants = grants_of(service, str(sign_in(service, MEI_LIN)["access_token"]))
    on = {purpose: grant for purpose, grant in grants.items() if grant["value"]}
    assert set(on) == {
        *("location.results", "location.post_place", "album.publish"),
        *("recommend.activity", "cookies.memory", "share.orbit_games"),
    }
    for purpose, grant in on.items():
        receipt = verifier.verify(str(grant["receipt"]))
        assert (receipt.purpose, receipt.value, receipt.rev) == (purpose, True, 1)
        assert str(grant["recorded_at"]).startswith("2026-11-21T10:04")
        assert grant["device_name"] == "Pixel 9"


def test_first_person_has_an_earlier_decision_that_a_change_of_the_policy_took_off(service: ServiceProcess) -> None:
    """As the public API tells it: she decided under version 3, version 4 touched it, she has not answered."""
    tokens = sign_in(service, MEI_LIN)
    grant = grants_of(service, str(tokens["access_token"]))["ads.show"]
    verifier = JwsReceiptVerifier()
    verifier.learn(json.dumps(service.ask("GET", "/.well-known/jwks.json")[1]).encode())
    receipt = verifier.verify(str(grant["receipt"]))
    assert (receipt.value, receipt.method, receipt.rev) == (False, "policy_suspended", 2)
    assert str(grant["recorded_at"]).startswith("2026-09-01")
    _, answers, _ = service.ask("GET", "/v1/policy/decisions", token=str(tokens["access_token"]))
    assert [(each["version"], each["change"]) for each in answers["decisions"]] == [
        ("3", "acceptance"),
        ("4", "acceptance"),
    ]
    assert [
        each["device_name"]
        for each in service.ask("GET", "/v1/sessions", token=str(tokens["access_token"]))[1]["sessions"]
    ].count("Pixel 9") == 1


def test_people_are_told_apart_by_what_they_have_behind_them(service: ServiceProcess) -> None:
    lines = {
        person["key"]: (person["line"], person["language"])
        for person in service.control("GET", "/demo/state")["people"]
    }
    assert lines == {
        "mei_lin": ("2 permissions on, policy change waiting", ""),
        "sam_okoro": ("New, nothing decided yet", ""),
        "layla_haddad": ("Arabic, right to left", "ar"),
        "nobody": ("Signed out, this device only", ""),
    }


def test_new_person_has_decided_nothing(service: ServiceProcess) -> None:
    tokens = sign_in(service, SAM_OKORO)
    assert tokens["account"]["display_name"] == "Sam Okoro"
    assert not any(grant["receipt"] for grant in grants_of(service, tokens["access_token"]).values())


def test_phone_flips_what_was_asked_for_and_says_what_it_did(service: ServiceProcess) -> None:
    token = sign_in(service, MEI_LIN)["access_token"]
    done = service.control("POST", "/demo/phone/choice", {"person": "mei_lin", "purpose": "camera.publish"})
    assert done == {"purposes": ["camera.publish"], "value": True}
    assert grants_of(service, token)["camera.publish"]["value"] is True
    done = service.control("POST", "/demo/phone/choice", {"person": "mei_lin"})
    assert done == {"purposes": ["camera.publish"], "value": False}, "what was decided last of all that is on"
    done = service.control("POST", "/demo/phone/choice", {"person": "mei_lin"})
    assert done["value"] is False
    assert grants_of(service, token)["camera.publish"]["device_name"] == "Pixel 9"


def test_ended_session_is_over_on_the_computer_and_not_on_the_phone(service: ServiceProcess) -> None:
    tokens = sign_in(service, MEI_LIN)
    service.control("POST", "/demo/session/end", {"person": "mei_lin"})
    assert service.ask("GET", "/v1/grants", token=tokens["access_token"])[0] == 401
    assert service.ask("POST", "/v1/session/refresh", {"refresh_token": tokens["refresh_token"]})[0] == 401
    assert service.control("POST", "/demo/phone/choice", {"person": "mei_lin"})["purposes"]


def test_network_off_refuses_connections_and_on_takes_them_again_at_the_same_address(service: ServiceProcess) -> None:
    service.control("PUT", "/demo/network", {"network": "off"})
    with pytest.raises(ConnectionRefusedError):
        service.ask("GET", "/v1/service")
    assert service.control("GET", "/demo/state")["network"] == "off"
    service.control("PUT", "/demo/network", {"network": "on"})
    assert service.ask("GET", "/v1/service")[0] == 200


def test_network_with_errors_answers_500_and_applies_nothing(service: ServiceProcess) -> None:
    token = service.new_device()
    service.control("PUT", "/demo/network", {"network": "errors"})
    status, said, _ = service.ask("POST", "/v1/grants/camera.publish/withdraw", {"op_id": new_op()}, token=token)
    assert (status, said["type"]) == (500, "urn:consentui:problem:internal")
    service.control("PUT", "/demo/network", {"network": "on"})
    assert grants_of(service, token)["camera.publish"]["receipt"] is None


def test_start_again_is_a_new_life_with_the_same_people_at_the_same_address(service: ServiceProcess) -> None:
    token = sign_in(service, SAM_OKORO)["access_token"]
    before = service.ask("GET", "/healthz")[1]["epoch"]
    service.control("PUT", "/demo/network", {"network": "off"})
    state = service.control("POST", "/demo/start-again")
    assert (state["network"], state["texts"]) == ("on", 0)
    assert state["now"].startswith("2026-11-23T14:02:")
    assert service.ask("GET", "/healthz")[1]["epoch"] != before
    assert service.ask("GET", "/v1/grants", token=token)[0] == 401
    assert sum(bool(g["value"]) for g in grants_of(service, sign_in(service, MEI_LIN)["access_token"]).values()) == 6


@pytest.mark.parametrize("token", ["", "x", CONTROL_TOKEN + "x", CONTROL_TOKEN[:-1], "\u00e9" * 20])
def test_control_port_is_closed_without_its_token(service: ServiceProcess, token: str) -> None:
    for method, path in (("GET", "/demo/state"), ("POST", "/demo/start-again"), ("GET", "/demo/texts")):
        headers = {"Authorization": f"Bearer {token}".encode("latin-1").decode("latin-1")}
        status, said, _ = service.ask(method, path, headers=headers, is_control=True, token=token or "none")
        assert (status, said["type"]) == (401, "urn:consentui:problem:not-signed-in")


def test_api_port_knows_no_control_path_and_the_control_port_no_api(service: ServiceProcess) -> None:
    assert service.ask("GET", "/demo/state", token=CONTROL_TOKEN)[0] == 404
    assert service.ask("GET", "/v1/service", is_control=True)[0] == 404


@pytest.mark.parametrize("query", ["after=x", "after=-1", "wait_s=31", "wait_s=1e1", "after=99999999999"])
def test_bad_number_in_a_query_is_invalid(service: ServiceProcess, query: str) -> None:
    assert service.ask("GET", f"/demo/texts?{query}", is_control=True)[0] == 422


def test_state_asked_while_the_demo_starts_again_is_answered(service: ServiceProcess) -> None:
    def state(_: int) -> int:
        return service.ask("GET", "/demo/state", is_control=True, token=CONTROL_TOKEN)[0]

    with ThreadPoolExecutor(4) as threads:
        again = threads.submit(service.control, "POST", "/demo/start-again")
        assert set(threads.map(state, range(60))) == {200}
        assert again.result()["network"] == "on"


def test_demo_whose_window_dies_before_the_ports_are_told_ends_with_one_line(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "consentui", "serve", "--demo"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=fresh_home(tmp_path)) as process:
        assert process.stdin is not None and process.stdout is not None and process.stderr is not None
        process.stdout.close()
        process.stdin.write(CONTROL_TOKEN.encode() + b"\n")
        process.stdin.flush()
        assert process.wait(30) == 2
        assert process.stderr.read().decode() == "consentui: the window that started this demo is gone\n"


def test_service_ends_when_its_parents_pipe_closes(own_service: ServiceProcess) -> None:
    assert own_service.process.stdin is not None
    own_service.process.stdin.close()
    assert own_service.process.wait(10) == 0


def test_demo_that_is_started_again_on_its_database_goes_on(own_service: ServiceProcess) -> None:
    token = own_service.new_device()
    own_service.ask("POST", "/v1/grants/camera.publish/withdraw", {"op_id": new_op()}, token=token)
    own_service.control("POST", "/demo/clock", {"advance_s": 3600})
    own_service.ask("POST", "/v1/grants/camera.publish/withdraw", {"op_id": new_op()}, token=token)
    before = own_service.ask("GET", "/healthz")[1]
    own_service.kill()
    own_service.start()
    assert own_service.ask("GET", "/healthz")[1] == before
    assert str(grants_of(own_service, token)["camera.publish"]["etag"]).endswith(':2"')
    assert own_service.control("GET", "/demo/state")["now"].startswith("2026-11-23T15:0"), "it does not go back in time"
    assert own_service.control("POST", "/demo/phone/choice", {"person": "mei_lin"})["purposes"]


def test_demo_touches_no_database_that_it_did_not_make(tmp_path: Path) -> None:
    database = tmp_path / "service.sqlite"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE precious (thing TEXT)")
    before = database.read_bytes()
    service = ServiceProcess(tmp_path, fresh_home(tmp_path), is_demo=True)
    done = subprocess.run(
        service.command(),
        input=CONTROL_TOKEN + "\n",
        env=fresh_home(tmp_path),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2 and "not made by a demo" in done.stderr
    assert database.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "stdin", "words"),
    [
        (["--sms-webhook", ""], "", "--sms-webhook"),
        ([], "", "--sms-webhook"),
        (["--sms-webhook", "http://example.com"], "", "https://"),
        (["--sms-webhook", "https://sms.example", "--database", "mysql://x"], "", "sqlite:///"),
        (["--sms-webhook", "https://sms.example", "--edition", "/nowhere"], "", "edition.json"),
        (["--demo", "--restored"], "", "demo"),
        (["--demo"], "", "control token"),
        (["--demo"], "short\n", "control token"),
    ],
)
def test_start_that_cannot_be_is_refused_in_one_plain_line(
    tmp_path: Path, arguments: list[str], stdin: str, words: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "consentui", "serve", *arguments],
        input=stdin,
        env={**fresh_home(tmp_path), "PYTHONPATH": str(Path(__file__).parents[3])},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1 and words in done.stderr
    assert done.stdout == ""
