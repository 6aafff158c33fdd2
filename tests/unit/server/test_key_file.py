"""The file of secrets beside the database."""

from __future__ import annotations

import datetime as dt
import json
import os
from pathlib import Path

import pytest

from consentui.server.opening import CannotStart
from consentui.server.security.key_file import KeyFileError, load_keys, new_keys, rotated, store_keys
from tests.fakes.service_under_test import ServiceUnderTest

NOW = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)


def test_stored_keys_come_back_and_only_their_owner_may_read_them(tmp_path: Path) -> None:
    path, keys = tmp_path / "keys", new_keys(NOW)
    assert load_keys(path) is None
    store_keys(path, keys)
    loaded = load_keys(path)
    assert loaded is not None
    assert (loaded.off_secret, loaded.token_secret) == (keys.off_secret, keys.token_secret)
    assert [key.kid for key in loaded.signing] == [keys.current.kid]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_key_that_served_its_year_gets_a_successor_and_stays_published() -> None:
    keys = new_keys(NOW)
    assert rotated(keys, NOW + dt.timedelta(days=364)) is keys
    following = rotated(keys, NOW + dt.timedelta(days=365))
    assert following.signing[0] is keys.current and following.current is not keys.current
    assert following.off_secret == keys.off_secret


@pytest.mark.skipif(os.name != "posix", reason="file modes are those of POSIX")
def test_keys_open_to_others_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    store_keys(path, new_keys(NOW))
    path.chmod(0o640)
    with pytest.raises(KeyFileError, match="600"):
        load_keys(path)


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", "null", '{"format": "consentui-keys-1", "signing_keys": []}', "\xff"]
)
def test_damaged_key_file_is_refused_and_never_replaced(tmp_path: Path, content: str) -> None:
    with ServiceUnderTest(tmp_path) as service:
        service.close()
        path = service.database.with_name("service.sqlite.keys")
        path.write_text(content, encoding="latin-1")
        with pytest.raises(CannotStart, match="damaged"):
            service.open()
        assert path.read_text(encoding="latin-1") == content


def test_short_secret_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    store_keys(path, new_keys(NOW))
    said = json.loads(path.read_text())
    path.write_text(json.dumps({**said, "off_secret": "c2hvcnQ="}))
    with pytest.raises(KeyFileError, match="damaged"):
        load_keys(path)


def test_lost_keys_stop_a_service_that_has_decisions(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        service.withdraw(service.new_device()[1], "camera.publish")
        service.close()
        service.database.with_name("service.sqlite.keys").unlink()
        with pytest.raises(CannotStart, match="--new-keys"):
            service.open()
        service.open(may_make_keys=True)


def test_rotation_keeps_earlier_receipts_verifiable(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        before = service.ask("GET", "/.well-known/jwks.json").json()["keys"]
        service.clock.advance(366 * 24 * 3600)
        service.restart()
        after = service.ask("GET", "/.well-known/jwks.json").json()["keys"]
        assert len(after) == 2 and after[0] == before[0]
        assert all(set(key) == {"kty", "crv", "x", "kid", "alg", "use"} for key in after), "no private half"


@pytest.mark.skipif(os.name != "posix", reason="file modes are those of POSIX")
def test_database_and_its_side_files_are_their_owners_alone(tmp_path: Path) -> None:
    with ServiceUnderTest(tmp_path) as service:
        service.withdraw(service.new_device()[1], "camera.publish")
        modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
        assert set(modes.values()) == {0o600}, modes
        assert {"service.sqlite", "service.sqlite-wal", "service.sqlite.head", "service.sqlite.keys"} <= set(modes)
