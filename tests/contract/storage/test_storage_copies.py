"""Contract of copies of one's data, on SQLite and PostgreSQL: whole, verified by its own script, once, and removed."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.fakes.copy_worker import CopyWorker, ask_for_copy, entries_of, files_of, plain_archive, request_now
from tests.fakes.service_under_test import PHONE, ServiceUnderTest, new_op

RESULTS = "location.results"
OTHER_PHONE = "+447700900123"


def lived_in(service: ServiceUnderTest) -> tuple[str, str]:
    """Subject and token of somebody with a bit of everything."""
    signed_in = service.sign_in()
    subject_id, token = signed_in["account"]["subject"]["id"], signed_in["access_token"]
    service.ask("PUT", "/v1/policy/decisions/4/acceptance", {"answer": "accepted"}, token=token)
    for _ in range(3):
        service.grant(token, RESULTS)
        service.share(subject_id)
        service.clock.advance(1)
        service.withdraw(token, RESULTS)
    return subject_id, token


def made(service: ServiceUnderTest, **more: object) -> tuple[dict[str, bytes], str, str]:
    """The files of a copy, with subject and token."""
    subject_id, token = lived_in(service)
    request_id = ask_for_copy(service, token, **more)
    assert CopyWorker(service).work() == 1
    return files_of(plain_archive(service, subject_id, request_id)), subject_id, token


def test_copy_is_ready_with_size_digest_and_the_day_it_expires(service: ServiceUnderTest) -> None:
    subject_id, token = lived_in(service)
    request_id = ask_for_copy(service, token)
    worker = CopyWorker(service)
    assert worker.work() == 1
    done = request_now(service, token, request_id)
    assert (done["status"], done["step"], done["expected_by"]) == ("fulfilled", "ready", None)
    archive = plain_archive(service, subject_id, request_id)
    assert done["archive"]["size"] == len(archive)
    assert done["archive"]["sha256"] == hashlib.sha256(archive).hexdigest()
    assert dt.datetime.fromisoformat(done["archive"]["expires_at"]) == service.clock.now() + dt.timedelta(days=7)
    assert done["done"] == done["total"] > 0
    assert set(worker.told) == {subject_id}
    assert worker.work() == 0, "nothing is due before it expires"


def test_copy_holds_everything_of_this_person_and_nothing_of_others(service: ServiceUnderTest) -> None:
    other = service.sign_in(OTHER_PHONE)["account"]["subject"]["id"]
    files, subject_id, token = made(service)
    (account,) = entries_of(files, "account")
    assert (account["subject"], account["phone"]) == (subject_id, PHONE)
    decisions = entries_of(files, "decisions")
    receipts = [entry["receipt_id"] for entry in service.activity(token, kind="turned_on,turned_off")["entries"]]
    assert {*receipts} <= {entry["receipt_id"] for entry in decisions}
    assert len([entry for entry in decisions if entry["purpose"] == RESULTS]) == 6
    assert len(entries_of(files, "sharings")) == 3
    assert [entry["version"] for entry in entries_of(files, "policy-answers")] == ["4"]
    assert [entry["kind"] for entry in entries_of(files, "requests")] == ["access"]
    assert len(entries_of(files, "sign-ins")) == 1
    text = b"".join(files.values())
    assert other.encode() not in text and OTHER_PHONE.encode() not in text


def filled_in(service: ServiceUnderTest) -> tuple[str, str]:
    """Subject and token of somebody who filled in a profile and posted."""
    subject_id, token = lived_in(service)
    fields = {"nickname": "Mei", "introduction": "Tea.", "real_name": "Lin Mei", "id_number": "11010119900101123"}
    assert service.ask("PATCH", "/v1/profile", {"fields": fields}, token=token).status_code == 200
    records = [
        {"subject": subject_id, "category": category, "id": f"{category}-{number}", "kind": kind,
         "fields": {"text": f"Words {number} of {category}"}}
        for category, kind in (("posts", "post"), ("search", "search"))
        for number in range(3)
    ]  # fmt: skip
    assert service.records(*records).status_code < 300
    return subject_id, token


def test_copy_holds_what_was_filled_in_and_what_the_operator_holds(service: ServiceUnderTest) -> None:
    subject_id, token = filled_in(service)
    request_id = ask_for_copy(service, token)
    CopyWorker(service).work()
    files = files_of(plain_archive(service, subject_id, request_id))
    identity = {entry["field"]: entry["value"] for entry in entries_of(files, "profile-identity-check")}
    assert identity == {"real_name": "Lin Mei", "id_number": "11010119900101123"}, "whole, not masked"
    assert [entry["field"] for entry in entries_of(files, "profile-profile-details")] == ["introduction"]
    assert [entry["id"] for entry in entries_of(files, "held-posts")] == ["posts-0", "posts-1", "posts-2"]
    assert entries_of(files, "held-search")[2]["fields"] == {"text": "Words 2 of search"}
    assert entries_of(files, "held-apps") == [], "nothing is said, not left out"
    assert entries_of(files, "account")[0]["display_name"] == "Mei"
    page = files["index.html"].decode()
    assert "<h2>Posts</h2>" in page
    assert "Words 0 of posts" in page and "Lin Mei" in page


def test_copy_of_some_categories_leaves_the_others_out(service: ServiceUnderTest) -> None:
    subject_id, token = filled_in(service)
    request_id = ask_for_copy(service, token, categories=["posts"])
    CopyWorker(service).work()
    files = files_of(plain_archive(service, subject_id, request_id))
    assert len(entries_of(files, "held-posts")) == 3
    assert [name for name in files if "search" in name or "profile" in name] == []
    assert b"Lin Mei" not in b"".join(files.values())
    assert json.loads(files["manifest.json"])["categories"] == ["posts"]
    assert entries_of(files, "account") and entries_of(files, "decisions"), "always in it"


def test_copy_names_each_file_with_its_digest_and_each_fits_its_schema(service: ServiceUnderTest) -> None:
    files, subject_id, _ = made(service)
    manifest = json.loads(files["manifest.json"])
    Draft202012Validator(json.loads(files["schema/manifest.json"])).validate(manifest)
    assert manifest["subject"] == subject_id
    assert {file["path"] for file in manifest["files"]} | {"manifest.json"} == set(files)
    for file in manifest["files"]:
        content = files[file["path"]]
        assert (file["size"], file["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
        if file["schema"] is not None:
            schema = json.loads(files[file["schema"]])
            Draft202012Validator.check_schema(schema)
            Draft202012Validator(schema).validate(json.loads(content))
            assert len(json.loads(content)["entries"]) == file["entries"]
    assert all(re.fullmatch(r"(data/|schema/)?[a-z0-9-]+\.(json|html|py)", name) for name in files)


class _Page(HTMLParser):
    """What a page would load or run, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_page_shows_what_people_wrote_as_text_and_opens_nothing(service: ServiceUnderTest) -> None:
    words = '<script>alert(1)</script><img src="https://evil.example/x">"\'&amp;'
    subject_id, token = lived_in(service)
    body = {"op_id": new_op(), "kind": "content_about_me", "language": "en", "words": words}
    assert service.ask("POST", "/v1/requests", body, token=token).status_code == 202
    request_id = ask_for_copy(service, token)
    CopyWorker(service).work()
    files = files_of(plain_archive(service, subject_id, request_id))
    page = _Page()
    page.feed(files["index.html"].decode())
    shown = {"body", "h1", "h2", "p", "table", "thead", "tbody", "tr", "th", "td"}
    assert page.tags <= {"html", "head", "meta", "title", "style", *shown}
    assert page.attributes <= {"lang", "charset", "http-equiv", "content", "name", "scope", "dir"}
    assert words in page.text
    assert b"default-src 'none'" in files["index.html"].replace(b"&#x27;", b"'")


@pytest.mark.parametrize(("language", "title"), [("zh-Hans", "个人数据副本"), ("ar", "A copy of your data")])
def test_page_speaks_the_language_asked_for_or_english(service: ServiceUnderTest, language: str, title: str) -> None:
    files, _, _ = made(service, language=language)
    assert title in files["index.html"].decode()


def unpacked(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def verified(folder: Path) -> tuple[int, str]:
    """What the copy's own script says, in a Python without any package."""
    command = [sys.executable, "-I", "-S", str(folder / "verify.py")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_script_of_the_copy_finds_every_receipt_genuine(service: ServiceUnderTest, tmp_path: Path) -> None:
    files, _, _ = made(service)
    count = len(entries_of(files, "decisions"))
    code, said = verified(unpacked(tmp_path / "copy", files))
    assert (code, f"{count} receipts are as they were" in said) == (0, True), said


def _changed(files: dict[str, bytes], change: str) -> dict[str, bytes]:
    """The copy after somebody did this to it, with every digest made to fit again."""
    manifest = json.loads(files["manifest.json"])
    data = json.loads(files["data/decisions-0001.json"])
    entries: list[dict[str, Any]] = data["entries"]
    if change == "value":
        entries[1]["value"] = not entries[1]["value"]
    elif change == "left out":
        del entries[1]
    elif change == "cut":
        del entries[-1]
    elif change == "swapped":
        entries[1], entries[2] = entries[2], entries[1]
    elif change == "signature":
        head, payload, signature = entries[0]["receipt"].split(".")
        entries[0]["receipt"] = ".".join((head, payload, ("A" if signature[0] != "A" else "B") + signature[1:]))
    elif change == "twice":
        entries.append(entries[-1])
    content = json.dumps(data).encode()
    for file in manifest["files"]:
        if file["path"] == "data/decisions-0001.json":
            file["sha256"] = hashlib.sha256(content).hexdigest()
    return {**files, "data/decisions-0001.json": content, "manifest.json": json.dumps(manifest).encode()}


def test_script_of_the_copy_finds_whatever_was_changed(service: ServiceUnderTest, tmp_path: Path) -> None:
    files, _, _ = made(service)
    for change in ("value", "left out", "cut", "swapped", "signature", "twice"):
        code, said = verified(unpacked(tmp_path / change, _changed(files, change)))
        assert (code, "WRONG" in said) == (1, True), (change, said)
    code, said = verified(unpacked(tmp_path / "page", {**files, "index.html": files["index.html"] + b" "}))
    assert (code, said) == (1, "WRONG: index.html was changed\n")


def test_copy_that_expires_is_removed_and_says_so(service: ServiceUnderTest) -> None:
    _, token = lived_in(service)
    request_id = ask_for_copy(service, token)
    worker = CopyWorker(service)
    worker.work()
    service.clock.advance(7 * 24 * 3600)
    token = service.sign_in()["access_token"]
    assert worker.work() == 1
    assert (request_now(service, token, request_id)["status"], worker.work()) == ("expired", 0)
    assert service.alive.core.shelf.request_ids() == set()


def test_copy_that_is_cancelled_leaves_nothing_behind(service: ServiceUnderTest) -> None:
    _, token = lived_in(service)
    request_id = ask_for_copy(service, token)
    worker = CopyWorker(service)
    row = worker.context.storage.run_blocking(
        lambda transaction: worker.context.queue.claim(transaction, service.clock.now(), worker.context.lease),
        is_writing=True,
    )
    assert row is not None
    service.alive.core.shelf.part(request_id, row.fence).parent.mkdir(exist_ok=True)
    service.alive.core.shelf.part(request_id, row.fence).write_bytes(b"half")
    assert service.ask("DELETE", f"/v1/requests/{request_id}", token=token).json()["status"] == "revoked"
    assert worker.work() == 1
    assert service.alive.core.shelf.request_ids() == set()
    assert request_now(service, token, request_id)["status"] == "revoked"
    assert worker.work() == 0


def test_copy_of_many_entries_is_split_into_files_and_reads_in_order(service: ServiceUnderTest) -> None:
    subject_id, token = lived_in(service)
    request_id = ask_for_copy(service, token)
    worker = CopyWorker(service, entries_per_file=4, entries_per_page=2)
    worker.work()
    files = files_of(plain_archive(service, subject_id, request_id))
    assert len([name for name in files if name.startswith("data/decisions-")]) >= 2
    decisions = entries_of(files, "decisions")
    previous = "0" * 64
    for entry in decisions:
        assert entry["previous"] == previous
        previous = entry["check_value"]
    assert json.loads(files["manifest.json"])["chain_head"] == previous
