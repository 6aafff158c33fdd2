"""Inside a copy: lines, raw text, search and comparison; everything is text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from consentui.adapters.copies.zip_copy import LINES_PER_PAGE, ZipCopy
from consentui.application.inspect_ports import EasyLine, FileKind
from consentui.domain.errors import CopyFlaw, CopyNotOpened
from tests.fakes import zip_maker as zips


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[ZipCopy]:
    opened = ZipCopy(zips.written(tmp_path, zips.zip_of()))
    yield opened
    opened.close()


def opened(folder: Path, files: dict[str, Any], name: str = "copy.zip") -> ZipCopy:
    return ZipCopy(zips.written(folder, zips.zip_of(files), name))


def test_files_are_listed_with_their_kind(copy: ZipCopy) -> None:
    kinds = {file.name: file.kind for file in copy.files}
    assert kinds == {
        "account/profile.json": FileKind.JSON,
        "activity/shared.json": FileKind.JSON,
        "posts/posts.json": FileKind.JSON,
        "index.html": FileKind.TEXT,
        "verify.py": FileKind.TEXT,
        "media/avatar.jpg": FileKind.OTHER,
    }


def test_object_is_one_line_for_each_fact_in_its_order(copy: ZipCopy) -> None:
    page = copy.easy("account/profile.json", 0, "")
    assert [(line.label, line.value) for line in page.lines] == list(zips.PROFILE.items())
    assert (page.next_start, page.is_broken) == (None, False)


def test_list_under_a_name_is_a_group_of_numbered_groups(copy: ZipCopy) -> None:
    lines = copy.easy("activity/shared.json", 0, "").lines
    assert lines[:6] == (
        EasyLine(0, "purpose", "location.results"),
        EasyLine(0, "sharings", is_group=True),
        EasyLine(1, "", is_group=True, number=1),
        EasyLine(2, "at", "2026-11-20T09:41:00Z"),
        EasyLine(2, "recipient", "Baidu Maps"),
        EasyLine(2, "categories", "GPS position"),
    )


def test_pages_follow_one_another_without_gap_also_from_the_middle(copy: ZipCopy) -> None:
    pages, start = [], 0
    while True:
        page = copy.easy("posts/posts.json", start, "")
        pages.append(page.lines)
        if page.next_start is None:
            break
        start = page.next_start
    lines = [line for page in pages for line in page]
    assert len(lines) == 900
    assert [line.value for line in lines if line.label == "id"] == list(range(1, 301))
    assert all(len(page) == LINES_PER_PAGE for page in pages[:-1])
    assert copy.easy("posts/posts.json", LINES_PER_PAGE, "").lines == pages[1]


def test_entries_with_a_text_are_shown_whole_under_their_head(copy: ZipCopy) -> None:
    page = copy.easy("posts/posts.json", 0, "POST 299")
    assert [(line.label, line.value) for line in page.lines] == [
        ("", None),
        ("id", 299),
        ("text", "Post 299 about tea"),
    ]
    assert [line.label for line in copy.easy("activity/shared.json", 0, "2026-11-25").lines[:2]] == ["sharings", ""]


def test_search_counts_in_every_text_whatever_the_case(copy: ZipCopy) -> None:
    found = {hit.name: hit.count for hit in copy.search("TEA", Event())}
    assert found == {"posts/posts.json": 300}
    assert {hit.name for hit in copy.search("baidu", Event())} == {"activity/shared.json"}
    assert copy.search("", Event()) == []
    assert copy.search("no such words", Event()) == []


def test_search_finds_what_stands_across_two_pieces(tmp_path: Path) -> None:
    text = "x" * (64 * 1024 - 3) + "needle" + "needleneedle" + "nnneedle"
    copy = opened(tmp_path, {"a.txt": text})
    assert [hit.count for hit in copy.search("needle", Event())] == [4]
    copy.close()


def test_search_that_is_over_stops(copy: ZipCopy) -> None:
    over = Event()
    over.set()
    assert copy.search("tea", over) == []


def test_raw_view_is_the_file_in_pieces_that_never_cut_a_letter(tmp_path: Path) -> None:
    text = "中é🙂a" * 40_000
    copy = opened(tmp_path, {"a.txt": text})
    read, start = "", 0
    while True:
        page = copy.raw("a.txt", start)
        read += page.text
        if page.next_start is None:
            break
        start = page.next_start
    assert read == text
    copy.close()


def test_bytes_that_are_no_text_are_shown_as_such(tmp_path: Path) -> None:
    copy = opened(tmp_path, {"a.txt": b"\xff\xfe\x80abc"})
    assert copy.raw("a.txt", 0).text.endswith("abc")
    copy.close()


@pytest.mark.parametrize("text", ['{"a": 1', "not json", "[" * 100_000, "", '{"a": "' + "x" * 3_000_000 + '"}'])
def test_broken_json_says_so_and_is_still_there_raw(tmp_path: Path, text: str) -> None:
    copy = opened(tmp_path, {"a.json": text})
    assert copy.easy("a.json", 0, "").is_broken
    assert copy.raw("a.json", 0).text == text[: len(copy.raw("a.json", 0).text)]
    copy.close()


def test_lines_before_the_break_are_shown(tmp_path: Path) -> None:
    copy = opened(tmp_path, {"a.json": '{"a": 1, "b": 2, "c": '})
    page = copy.easy("a.json", 0, "")
    assert [line.label for line in page.lines] == ["a", "b"]
    assert page.is_broken
    copy.close()


def test_damaged_content_is_said_when_it_is_read(tmp_path: Path) -> None:
    copy = ZipCopy(zips.written(tmp_path, zips.damaged_inside()))
    with pytest.raises(CopyNotOpened) as refused:
        copy.easy("a.json", 0, "no such words")
    assert refused.value.why is CopyFlaw.DAMAGED
    copy.close()


def test_newer_copy_says_what_was_added_and_what_is_gone(tmp_path: Path, copy: ZipCopy) -> None:
    posts = [{"id": number, "text": f"Post {number} about tea"} for number in range(2, 303)]
    files = {**zips.PLAIN, "posts/posts.json": posts, "account/linked.json": [{"name": "Orbit Games"}]}
    newer = opened(tmp_path, files, "newer.zip")
    found = {difference.name: difference for difference in newer.added_since(copy)}
    assert set(found) == {"posts/posts.json", "account/linked.json"}
    assert (found["posts/posts.json"].added, found["posts/posts.json"].gone) == (2, 1)
    assert [line.value for line in found["posts/posts.json"].lines if line.label == "id"] == [301, 302]
    assert found["account/linked.json"].added == 1
    newer.close()


def test_copy_compared_with_itself_has_nothing_new(copy: ZipCopy) -> None:
    again = ZipCopy(Path(copy.path))
    assert again.added_since(copy) == []
    again.close()
