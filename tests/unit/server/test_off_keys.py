"""Rule K: a key that withdraws one purpose, without a session, for ever, and can do nothing else."""

from __future__ import annotations

import string
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from consentui.server.rules.off_keys import OffKeyHolder, holder_of, off_key
from tests.fakes.service_under_test import ServiceUnderTest, new_op, problem

SECRET = b"s" * 32
CAMERA = "camera.publish"
names = st.text(string.ascii_lowercase + string.digits + "-", min_size=1, max_size=30)
purposes = st.text(string.ascii_lowercase + "._", min_size=1, max_size=30)


@given(names, names, purposes)
def test_key_leads_back_to_its_holder(subject: str, device: str, purpose: str) -> None:
    holder = OffKeyHolder(subject, device, purpose)
    assert holder_of(SECRET, off_key(SECRET, holder)) == holder


@given(names, names, purposes, st.data())
def test_key_with_any_changed_character_is_refused(
    subject: str, device: str, purpose: str, data: st.DataObject
) -> None:
    key = off_key(SECRET, OffKeyHolder(subject, device, purpose))
    place = data.draw(st.integers(0, len(key) - 1))
    changed = (
        key[:place] + data.draw(st.sampled_from([c for c in "aZ9-._\u00e9\n" if c != key[place]])) + key[place + 1 :]
    )
    assert holder_of(SECRET, changed) is None


@pytest.mark.parametrize("key", ["", ".", "...", "a.b.c", "a.b.c.d", "x" * 1000, "\u0660" * 50 + ".b.c.d"])
def test_text_that_is_no_key_is_refused(key: str) -> None:
    assert holder_of(SECRET, key) is None


def test_every_get_hands_a_device_the_same_key_and_another_device_another(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        first = service.sign_in()["access_token"]
        service.clock.advance(61)
        second = service.sign_in(device="Windows")["access_token"]
        keys = {purpose: grant["off_key"] for purpose, grant in service.grants(first).items()}
        assert keys == {purpose: grant["off_key"] for purpose, grant in service.grants(first).items()}
        others = {grant["off_key"] for grant in service.grants(second).values()}
        assert len(set(keys.values())) == len(keys)
        assert not others & set(keys.values())


def test_session_of_a_registered_device_has_keys_that_outlive_the_session(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        _, device = service.new_device()
        first = service.sign_in(device_token=device)
        key = service.grants(first["access_token"])[CAMERA]["off_key"]
        service.ask("DELETE", "/v1/session", token=first["access_token"])
        service.clock.advance(61)
        again = service.sign_in(device_token=device)
        assert service.grants(again["access_token"])[CAMERA]["off_key"] == key


def test_key_withdraws_after_sign_out_and_after_the_session_is_over(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        tokens = service.sign_in()
        service.grant(tokens["access_token"], CAMERA)
        key = service.grants(tokens["access_token"])[CAMERA]["off_key"]
        service.ask("DELETE", "/v1/session", token=tokens["access_token"])
        service.clock.advance(400 * 24 * 3600)
        answer = service.off(key)
        assert answer.status_code == 200 and answer.json()["value"] is False
        assert answer.json()["device_name"] == "Linux"
        assert service.grants(service.sign_in()["access_token"])[CAMERA]["value"] is False


def test_key_of_a_revoked_device_still_withdraws(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        _, token = service.new_device()
        service.grant(token, CAMERA)
        key = service.grants(token)[CAMERA]["off_key"]
        service.ask("DELETE", "/v1/devices/self", token=token)
        assert service.off(key).status_code == 200


def test_key_opens_nothing_else(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        _, token = service.new_device()
        key = service.grants(token)[CAMERA]["off_key"]
        for scheme in ("Off", "Bearer"):
            headers = {"Authorization": f"{scheme} {key}"}
            assert problem(service.ask("GET", "/v1/grants", headers=headers)) == "not-signed-in"
        answer = service.ask("POST", "/v1/off", {"op_id": new_op()}, token=token)
        assert problem(answer) == "off-key-refused"


def test_key_survives_a_restored_database_that_never_heard_of_its_subject(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        empty = service.database.with_name("backup.sqlite")
        service.close()
        empty.write_bytes(service.database.read_bytes())
        service.open()
        key = service.grants(service.sign_in()["access_token"])[CAMERA]["off_key"]
        service.close()
        service.database.write_bytes(empty.read_bytes())
        for ending in ("-wal", "-shm"):
            service.database.with_name(service.database.name + ending).unlink(missing_ok=True)
        service.open(is_restored=True)
        op_id = new_op()
        first = service.off(key, op_id)
        assert first.status_code == 200 and first.json()["etag"] == f'"{service.epoch}:1"'
        assert service.off(key, op_id).content == first.content
