"""Kept texts come back only if they are whole and true; a broken cache is an empty one."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentui.adapters.cache.published_texts import StoredTexts
from consentui.adapters.cache.sqlite_cache import SqliteCache
from consentui.application.ports import Cache
from consentui.domain.record import replace
from consentui.wire import codec
from consentui.wire.mapping import published_policy_to
from tests.fakes import samples
from tests.fakes.memory_cache import MemoryCache

ROOT = Path(__file__).parents[3]
EDITION = ROOT / "resources" / "policy"


@pytest.fixture(params=["memory", "sqlite"])
def cache(request: pytest.FixtureRequest, tmp_path: Path) -> Cache:
    return MemoryCache() if request.param == "memory" else SqliteCache(tmp_path / "cache" / "cache.sqlite")


def test_saved_bytes_are_loaded_per_service(cache: Cache) -> None:
    cache.save("one", "name", b"\x00value")
    assert cache.load("one", "name") == b"\x00value"
    assert cache.load("two", "name") is None
    cache.save("one", "name", b"newer")
    assert cache.load("one", "name") == b"newer"


def test_wiped_service_is_gone_and_others_stay(cache: Cache) -> None:
    cache.save("one", "name", b"1")
    cache.save("two", "name", b"2")
    cache.wipe("one")
    assert cache.load("one", "name") is None
    assert cache.load("two", "name") == b"2"


def test_wiped_bytes_are_not_left_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    cache = SqliteCache(path)
    cache.save("one", "name", b"a canary in the cache" * 50)
    cache.wipe("one")
    assert b"a canary in the cache" not in path.read_bytes()


@pytest.mark.parametrize("damage", [b"not a database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 4096])
def test_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "cache.sqlite"
    path.write_bytes(damage)
    cache = SqliteCache(path)
    assert cache.load("one", "name") is None
    cache.save("one", "name", b"1")
    assert cache.load("one", "name") == b"1"


def test_folder_that_cannot_be_made_is_a_miss(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file")
    cache = SqliteCache(tmp_path / "folder" / "cache.sqlite")
    cache.save("one", "name", b"1")
    assert cache.load("one", "name") is None


def test_kept_texts_come_back_as_they_were(cache: Cache) -> None:
    texts = StoredTexts(cache, EDITION)
    texts.keep_policy("one", samples.policy("zh-Hans"))
    texts.keep_catalogue("one", samples.catalogue("zh-Hans"))
    assert texts.kept_policy("one", "zh-Hans") == samples.policy("zh-Hans")
    assert texts.kept_catalogue("one", "zh-Hans") == samples.catalogue("zh-Hans")
    assert texts.kept_policy("one", "en") is None


def test_kept_policy_that_was_tampered_with_is_a_miss(cache: Cache) -> None:
    texts = StoredTexts(cache, EDITION)
    changed = replace(samples.policy(), policy_hash="0" * 64)
    cache.save("one", "policy/en", codec.encode(published_policy_to(changed)))
    assert texts.kept_policy("one", "en") is None
    cache.save("one", "policy/en", b"{}")
    assert texts.kept_policy("one", "en") is None


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_bundled_edition_is_there_in_both_languages(language: str) -> None:
    texts = StoredTexts(MemoryCache(), EDITION)
    policy, catalogue = texts.bundled_policy(language), texts.bundled_catalogue(language)
    assert policy is not None and policy.verifies()
    assert catalogue is not None and catalogue.policy_version == policy.version


def test_language_the_edition_lacks_is_a_miss(tmp_path: Path) -> None:
    assert StoredTexts(MemoryCache(), EDITION).bundled_policy("xx") is None
    assert StoredTexts(MemoryCache(), tmp_path).bundled_policy("en") is None
