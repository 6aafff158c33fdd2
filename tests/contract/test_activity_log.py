"""What every record of activity does: the one in memory of the use cases' tests, and the real one on disk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from consentui.adapters.cache.activity_log_shelf import SqliteActivityLogShelf
from consentui.application.activity_log_ports import ActivityLogShelf, ChainProgress, LogProgress, OpenLog
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.activity import ActivityEntry, ActivityKind
from consentui.domain.activity_log import LoggedItem, LogStretch
from consentui.domain.receipt_chain import CHAIN_START, ChainedReceipt, ChainEnd, ChainFault, CheckedLink
from tests.fakes.memory_activity import MemoryActivityLogShelf

AT = dt.datetime(2026, 11, 23, 6, 2, tzinfo=dt.UTC)
SUBJECT = Subject(SubjectKind.DEVICE, "dev-1")
END = LogProgress("9", None)


@pytest.fixture(params=["memory", "disk"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> ActivityLogShelf:
    return MemoryActivityLogShelf() if request.param == "memory" else SqliteActivityLogShelf(tmp_path / "activity")


@pytest.fixture
def opened(shelf: ActivityLogShelf, request: pytest.FixtureRequest) -> OpenLog:
    made = shelf.open("juniper", SUBJECT)
    request.addfinalizer(made.log.close)
    return made


def entry(number: int, kind: ActivityKind = ActivityKind.TURNED_ON, purpose: str | None = "camera.publish",
          **more: object) -> ActivityEntry:  # fmt: skip
    at = AT + dt.timedelta(minutes=number)
    fields: dict[str, object] = {"purpose": purpose, "receipt_id": f"r-{number}", **more}
    return ActivityEntry(f"r-{number}", kind, at, **fields)  # type: ignore[arg-type]


def minutes(items: tuple[LoggedItem, ...]) -> list[int]:
    return [int((item.at - AT).total_seconds() // 60) for item in items]


def facet_ids(opened: OpenLog, is_wanted: Callable[[ActivityKind], bool]) -> frozenset[int]:
    return frozenset(known.id for known in opened.log.facets() if is_wanted(known.facet.kind))


def test_empty_record_has_nothing_and_has_not_been_read(opened: OpenLog) -> None:
    assert opened.log.progress() == LogProgress(None, None)
    assert not opened.log.progress().is_whole
    assert (opened.log.facets(), opened.log.page(LogStretch(0, 10))) == ((), ())


def test_entries_are_listed_newest_first_whenever_they_came(opened: OpenLog) -> None:
    assert opened.log.add([entry(5), entry(4)], LogProgress("a", "b")) == 2
    assert opened.log.add([entry(2), entry(9), entry(3)], END) == 3
    assert minutes(opened.log.page(LogStretch(0, 10))) == [9, 5, 4, 3, 2]
    assert opened.log.progress() == END and opened.log.progress().is_whole


def test_entry_that_comes_again_is_kept_once(opened: OpenLog) -> None:
    opened.log.add([entry(1), entry(2)], END)
    assert opened.log.add([entry(2), entry(3)], END) == 1
    assert minutes(opened.log.page(LogStretch(0, 10))) == [3, 2, 1]
    assert [known.count for known in opened.log.facets()] == [3]


@pytest.mark.parametrize("size", [1, 7, 16])
def test_pages_fit_together_from_either_side_and_from_nowhere(opened: OpenLog, size: int) -> None:
    opened.log.add([entry(n) for n in range(50)], END)
    whole = opened.log.page(LogStretch(0, 100))
    for first in range(0, 50, size):
        plain = opened.log.page(LogStretch(first, size))
        assert plain == whole[first : first + size]
        after = {first + size: whole[first + size]} if first + size < 50 else {}
        before = {first - 1: whole[first - 1]} if first else {}
        for known in (before, after, before | after):
            assert opened.log.page(LogStretch(first, size, known=tuple(known.items()))) == plain
    assert opened.log.page(LogStretch(50, size)) == ()


def test_only_items_of_the_facets_asked_for_are_listed_and_counted(opened: OpenLog) -> None:
    kinds = (ActivityKind.TURNED_ON, ActivityKind.TURNED_OFF, ActivityKind.SHARED)
    opened.log.add([entry(n, kinds[n % 3]) for n in range(30)], END)
    off = facet_ids(opened, lambda kind: kind is ActivityKind.TURNED_OFF)
    items = opened.log.page(LogStretch(0, 100, off))
    assert minutes(items) == list(range(28, 0, -3))
    assert opened.log.page(LogStretch(4, 3, off)) == items[4:7]
    assert [opened.log.index_of(item, off) for item in items] == list(range(10))
    assert opened.log.index_of(items[0], None) == 1
    assert opened.log.page(LogStretch(0, 10, frozenset())) == ()


def test_entries_of_one_batch_and_kind_are_one_item_with_all_receipts(opened: OpenLog) -> None:
    both = [entry(1, ActivityKind.TURNED_OFF, p, batch_id="b") for p in ("location.results", "location.recommend")]
    both[1] = ActivityEntry(**{name: getattr(both[1], name) for name in both[1].record_fields} | {
        "id": "r-x", "receipt_id": "r-x"})  # fmt: skip
    opened.log.add([both[0]], LogProgress("1", "2"))
    opened.log.add([both[1], entry(2, ActivityKind.TURNED_ON, batch_id="b")], END)
    items = opened.log.page(LogStretch(0, 10))
    assert minutes(items) == [2, 1]
    facet = next(known for known in opened.log.facets() if known.id == items[1].facet_id)
    assert (facet.facet.purposes, facet.count) == (("location.recommend", "location.results"), 1)
    assert sorted(opened.log.receipt_ids(items[1].number)) == ["r-1", "r-x"]
    assert sum(known.count for known in opened.log.facets()) == 2
    assert opened.log.add(both, END) == 0, "and they are known"


def test_everything_is_exported_newest_first(opened: OpenLog) -> None:
    opened.log.add([entry(n) for n in range(700)], END)
    exported = list(opened.log.exported())
    assert [item.entry_id for item in exported] == [f"r-{n}" for n in reversed(range(700))]
    assert exported[0].receipt_id == "r-699"


def test_record_that_is_restarted_is_empty(opened: OpenLog) -> None:
    opened.log.add([entry(1)], END)
    opened.log.restart()
    assert (opened.log.progress(), opened.log.facets()) == (LogProgress(), ())
    assert opened.log.add([entry(1)], END) == 1
    assert minutes(opened.log.page(LogStretch(0, 10))) == [1]


def link(number: int, fault: ChainFault | None = None) -> CheckedLink:
    return CheckedLink(ChainedReceipt(f"r-{number}", f"compact-{number}", f"value-{number}"), None, fault)


def test_receipts_are_kept_in_order_between_their_neighbours(opened: OpenLog) -> None:
    chain = opened.chain
    assert chain.progress() == ChainProgress(ChainEnd(CHAIN_START))
    chain.add([link(1), link(2, ChainFault.ORDER)], ChainProgress(ChainEnd("value-2", "dev-1", 2), "c", 1))
    chain.add([link(3)], ChainProgress(ChainEnd("value-3", "dev-1", 3), "d", 1))
    assert chain.progress() == ChainProgress(ChainEnd("value-3", "dev-1", 3), "d", 1)
    middle = chain.receipt("r-2")
    assert middle is not None and middle.has_fault
    assert (middle.before, middle.link, middle.after) == (link(1).link, link(2).link, link(3).link)
    first, last = chain.receipt("r-1"), chain.receipt("r-3")
    assert first is not None and first.before is None
    assert last is not None and last.after is None and not last.has_fault
    assert chain.receipt("r-9") is None
    assert [kept.receipt_id for kept in chain.links()] == ["r-1", "r-2", "r-3"]
    chain.restart()
    assert (list(chain.links()), chain.progress()) == ([], ChainProgress(ChainEnd(CHAIN_START)))


def test_keys_are_kept(opened: OpenLog) -> None:
    assert opened.chain.keys() is None
    opened.chain.keep_keys(b'{"keys": []}')
    assert opened.chain.keys() == b'{"keys": []}'


def test_each_subject_has_a_record_of_its_own_and_it_can_be_wiped(shelf: ActivityLogShelf) -> None:
    other = Subject(SubjectKind.ACCOUNT, "acct-1")
    mine, theirs = shelf.open("juniper", SUBJECT), shelf.open("juniper", other)
    mine.log.add([entry(1)], END)
    assert theirs.log.facets() == ()
    mine.log.close()
    shelf.wipe("juniper", SUBJECT)
    again = shelf.open("juniper", SUBJECT)
    assert again.log.facets() == ()
    again.log.close()
    theirs.log.close()
