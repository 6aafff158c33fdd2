"""Texts with `1、` sections, `◆` topics, `a.` clauses, headings without a mark and an inner list."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from consentui.domain.policy import Policy
from consentui.policytext.importer import import_policy, import_policy_bytes
from tests.unit.policytext.reading import (
    BICYCLES,
    lines_of,
    lost_text,
    policy_of,
    raw_sentences,
    sentences_of,
    text_of,
)

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def raw() -> bytes:
    named = os.environ.get("CONSENTUI_RAW_POLICY")
    if not named:
        pytest.skip("CONSENTUI_RAW_POLICY does not name the raw policy")
    return Path(named).read_bytes()


def counts(policy: Policy) -> dict[str, int]:
    below = list(policy.clauses())[len(policy.preamble) :]
    return {
        "preamble": len(policy.preamble),
        "sections": len(policy.sections),
        "topics": sum(len(section.topics) for section in policy.sections),
        "lettered": sum(clause.label is not None for clause in below),
        "unlettered": sum(clause.label is None for clause in below),
        "items": sum(len(clause.items) for clause in policy.clauses()),
    }


OPEN_DOOR = "Rehearsals are open. The door stays unlocked until nine, and whoever sits in the back row leaves no name."
RAW_COUNTS = {"preamble": 1, "sections": 6, "topics": 20, "lettered": 34, "unlettered": 27, "items": 3}


def test_own_text_with_the_marks_of_the_raw_one_has_its_counts() -> None:
    assert text_of(BICYCLES).count("◆ ") == 18
    assert counts(policy_of(BICYCLES)) == RAW_COUNTS


def test_own_text_loses_no_sentence() -> None:
    policy = policy_of(BICYCLES)
    assert sentences_of(policy) == raw_sentences(text_of(BICYCLES))
    assert lost_text(text_of(BICYCLES), policy) == ""


def test_headings_without_a_mark_are_topics_and_nothing_else_is() -> None:
    marked = re.findall(r"^◆ (.+)$", text_of(BICYCLES), re.MULTILINE)
    topics = [topic.title for section in policy_of(BICYCLES).sections for topic in section.topics]
    assert [title for title in topics if title not in marked] == ["New facts on the card", "Throwing slips away"]
    assert [title for title in topics if title in marked] == marked


def test_inner_list_belongs_to_the_clause_that_ends_with_a_colon() -> None:
    lines = [line for line in lines_of(policy_of(BICYCLES)) if " 2.lending" in line]
    assert [line[:48] for line in lines] == [
        "T 2.lending Lending",
        "C 2.lending.a [a] Each loan gets a line with the",
        "C 2.lending.b [b] The line also holds what you t",
        "I 2.lending.b.1 About the purpose: work, school,",
        "I 2.lending.b.2 About the load you plan to carry",
        "I 2.lending.b.3 About the road: paved lanes, for",
        "C 2.lending.c [c] You may leave the ride blank. ",
    ]


def test_paragraphs_directly_under_a_section_are_its_own() -> None:
    policy = policy_of(BICYCLES)
    assert [clause.id for clause in policy.sections[0].clauses] == [f"1.p{place}" for place in range(1, 7)]
    assert [clause.id for clause in policy.sections[1].clauses] == ["2.p1"]
    assert policy.preamble[0].id == "0.p1"
    assert policy.sections[0].title == "Who this page is for:"


def test_lettered_clauses_after_an_unlettered_colon_stay_clauses() -> None:
    topic = policy_of(BICYCLES).sections[1].topics[-1]
    assert [clause.label for clause in topic.clauses] == [None, *"abcdefghijkl"]
    assert topic.clauses[0].id.endswith(".p1")
    assert topic.clauses[12].id.endswith(".l")


def test_other_titles_numbers_with_a_full_stop_and_lists_of_every_ending_are_read() -> None:
    assert lines_of(policy_of("village_choir.txt")) == [
        "C 0.p1 Rules of the Marrow Hill choir about names and voices",
        "C 0.p2 Read aloud at the autumn meeting.",
        "S 1 Singing with us",
        "C 1.p1 We write your first name into the song book.",
        "T 1.who-may-listen Who may listen",
        f"C 1.who-may-listen.p1 {OPEN_DOOR}",
        "T 1.recordings-and-their-keepers Recordings and their keepers",
        "C 1.recordings-and-their-keepers.a [a] Clara keeps the tapes. She lends them out for a week.",
        "C 1.recordings-and-their-keepers.b [b] A tape that shows one singer alone goes to that singer:",
        "I 1.recordings-and-their-keepers.b.1 front row",
        "I 1.recordings-and-their-keepers.b.2 back row",
        "I 1.recordings-and-their-keepers.b.3 the gallery above the organ",
        "C 1.recordings-and-their-keepers.c [c] Nobody copies tapes.",
        "S 2 What the treasurer knows",
        "C 2.p1 The treasurer has a box with these papers:",
        "I 2.p1.1 the list of fees;",
        "I 2.p1.2 the list of those who paid late;",
        "I 2.p1.3 the key to the box.",
        "C 2.p2 Nobody else opens it.",
        "T 2.fees Fees",
        "C 2.fees.1 [1] Adults pay in March.",
        "C 2.fees.2 [2] Children sing for free.",
        "C 2.fees.3 [3] Guests bring cake.",
        "S 3 How do you leave?",
        "C 3.p1 Tell Clara.",
        "C 3.p2 She crosses out your name and gives back the folder.",
        "C 3.p3 The choir of Marrow Hill",
    ]


def test_chinese_text_without_blank_lines_is_read() -> None:
    lines = lines_of(policy_of("tea_garden_zh.txt"))
    assert [line for line in lines if line[0] in "ST"] == [
        "S 1 适用范围：",
        "S 2 我们记下什么",
        "T 2.t1 订座",
        "T 2.t2 采茶",
        "T 2.t3 雨天怎么办",
        "S 3 联系茶园",
    ]
    assert [line for line in lines if line[0] == "I"] == [
        "I 2.t1.b.1 茶的种类：绿茶、红茶、白茶",
        "I 2.t1.b.2 座位：窗边，或者靠近水池",
        "I 2.t1.b.3 当天的心情",
    ]
    assert lost_text(text_of("tea_garden_zh.txt"), policy_of("tea_garden_zh.txt")) == ""


def test_chinese_numerals_are_sections_and_bracketed_ones_topics() -> None:
    assert lines_of(policy_of("pottery_zh.txt")) == [
        "C 0.p1 陶艺工坊的约定",
        "S 1 学员名册",
        "T 1.t1 报名",
        "C 1.t1.p1 报名时请写下名字和生日。生日只用来准备蛋糕。",
        "T 1.t2 作品",
        "C 1.t2.1 [1] 每件作品贴一张纸条，写着编号。",
        "C 1.t2.2 [2] 纸条三个月后取下。",
        "S 2 窑房的记录",
        "C 2.p1 窑房门口有一本记录，写着谁在什么时候开过门。",
    ]


def test_topics_without_any_section_become_sections() -> None:
    assert lines_of(import_policy("Welcome.\n\n◆ Boats\n\na. A boat has a name.\n\n◆ Oars\n\nOars have none.")) == [
        "C 0.p1 Welcome.",
        "S 1 Boats",
        "C 1.a [a] A boat has a name.",
        "S 2 Oars",
        "C 2.p1 Oars have none.",
    ]


def test_line_ends_and_wide_spaces_of_other_systems_make_no_difference() -> None:
    text = text_of(BICYCLES)
    plain = lines_of(policy_of(BICYCLES))
    windows = import_policy_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert lines_of(windows) == plain
    assert lines_of(import_policy(text.replace("\n", "\r"))) == plain
    assert lines_of(import_policy(re.sub(r"^(\d、|◆|[a-z]\.) ", "\u3000\\1\u00a0", text, flags=re.MULTILINE))) == plain


def test_invisible_and_bidirectional_signs_stay_in_the_text_and_hide_no_mark() -> None:
    text = "\u200f1、 Boats\n\n\u200b\n\n\u2067◆ Oars\u2069\n\n\u200ba. An oar\u202e has no\u200bname."
    assert lines_of(import_policy(text)) == [
        "S 1 \u200fBoats",
        "T 1.oars \u2067Oars\u2069",
        "C 1.oars.a [a] \u200bAn oar\u202e has no\u200bname.",
    ]


def test_raw_policy_has_its_counts(raw: bytes) -> None:
    policy = import_policy_bytes(raw)
    assert raw.decode().count("◆") == 18
    assert counts(policy) == RAW_COUNTS


def test_raw_policy_loses_no_sentence(raw: bytes) -> None:
    policy = import_policy_bytes(raw)
    assert sentences_of(policy) == raw_sentences(raw.decode())
    assert lost_text(raw.decode(), policy) == ""


def test_raw_policy_gets_the_ids_that_other_parts_rely_on(raw: bytes) -> None:
    ids = {clause.id for clause in import_policy_bytes(raw).clauses()}
    assert {"2.browsing.c", "2.search.p1", "1.p5", "2.p1", "6.p1", "0.p1"} <= ids


def test_no_title_or_sentence_of_the_raw_policy_stands_in_the_importer_or_its_tests(raw: bytes) -> None:
    policy = import_policy_bytes(raw)
    titles = [section.title for section in policy.sections]
    titles += [topic.title for section in policy.sections for topic in section.topics]
    sentences = [sentence for clause in policy.clauses() for sentence in re.split(r"(?<=[.;:])\s", clause.text)]
    folders = ("consentui/policytext", "consentui/cli/policy", "tests/unit/policytext", "tests/fixtures/policies")
    files = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in (".py", ".txt", ".md")]
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert not [found for found in titles if re.search(rf"\b{re.escape(found)}\b", text)], path
        assert not [found for found in sentences if len(found.split()) >= 4 and found in text], path
