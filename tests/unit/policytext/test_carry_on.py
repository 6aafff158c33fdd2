"""Ids from edition to edition: what stayed keeps its id, however moved or reworded; what is new gets a fresh one."""

from __future__ import annotations

import pytest

from consentui.domain.policy import Policy
from consentui.policytext.carry_on import carry_on
from consentui.policytext.edition import Edition, ids_of
from consentui.policytext.importer import import_policy
from tests.unit.policytext.reading import BICYCLES, lines_of, policy_of, text_of

TEXT = text_of(BICYCLES)
FIRST = Edition(policy_of(BICYCLES))


def changed(*replacements: tuple[str, str], text: str = TEXT) -> str:
    for old, new in replacements:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def next_edition(text: str, previous: Edition = FIRST) -> Edition:
    return carry_on(import_policy(text), previous)


def clause_ids(policy: Policy) -> dict[str, str]:
    """Id by the beginning of the text; texts that stand twice are left to other tests."""
    return {clause.text[:40]: clause.id for clause in policy.clauses()}


def id_of(edition: Edition, beginning: str) -> str:
    (found,) = [clause.id for clause in edition.policy.clauses() if clause.text.startswith(beginning)]
    return found


def paragraphs(text: str, *beginnings: str) -> list[str]:
    return [next(line for line in text.splitlines() if line.startswith(beginning)) for beginning in beginnings]


def test_same_text_keeps_every_id() -> None:
    again = next_edition(TEXT)
    assert again == FIRST
    assert next_edition(TEXT.replace("\n\n\n", "\n \n"), again) == FIRST


def test_inserted_clauses_get_new_ids_and_move_no_other() -> None:
    before = "b. You can add your height"
    second = next_edition(
        changed(
            (before, "b. If you are new in the valley, bring somebody who knows you.\n\nc. You can add your height"),
            ("Spare keys hang at the mill.", "The mice are counted in May.\n\n\nSpare keys hang at the mill."),
        )
    )
    known = clause_ids(FIRST.policy)
    found = clause_ids(second.policy)
    assert {beginning: found[beginning] for beginning in known} == known
    assert id_of(second, "If you are new") == "2.getting-a-borrower-card.b-2"
    assert id_of(second, "The mice") == "5.keeping-the-cabinet-safe.p4-2"
    assert second.retired_ids == ()


def test_deleted_clause_retires_its_id_and_moves_no_other() -> None:
    (line,) = paragraphs(TEXT, "a. Each loan gets a line")
    second = next_edition(changed((line, "")))
    assert second.retired_ids == ("2.lending.a",)
    known = clause_ids(FIRST.policy)
    del known[line[3:43]]
    assert clause_ids(second.policy) == known


def test_clause_that_comes_back_gets_a_new_id() -> None:
    (line,) = paragraphs(TEXT, "a. Each loan gets a line")
    second = next_edition(changed((line, "")))
    third = next_edition(TEXT, second)
    assert id_of(third, "Each loan gets a line") == "2.lending.a-2"
    assert third.retired_ids == ("2.lending.a",)
    fourth = next_edition(changed((line, "")), third)
    assert fourth.retired_ids == ("2.lending.a", "2.lending.a-2")
    assert id_of(next_edition(TEXT, fourth), "Each loan gets a line") == "2.lending.a-3"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Each loan gets a line with", "Every loan gets one line with"),
        ("The cabinet has two locks, one of brass and one with numbers.", "The cabinet has three locks, one of brass."),
        ("You may leave the ride blank. We then lend", "You may also leave out the ride. In that case we lend"),
        ("b. A judge has ordered it in writing;\n\n\nc. A customs", "b. A court has ordered it;\n\n\nc. A customs"),
        ("We keep one card for each borrower and nothing else, unless", "There is one card for each borrower, unless"),
    ],
)
def test_reworded_clause_keeps_its_id(old: str, new: str) -> None:
    second = next_edition(changed((old, new)))
    assert list(ids_of(second.policy)) == list(ids_of(FIRST.policy))
    assert second.retired_ids == ()


def test_clause_with_wholly_other_words_is_a_new_one() -> None:
    (line,) = paragraphs(TEXT, "Spare keys hang at the mill")
    second = next_edition(changed((line, "Nobody else has ever opened it, as far as we know.")))
    assert id_of(second, "Nobody else has ever") == "5.keeping-the-cabinet-safe.p4-2"
    assert second.retired_ids == ("5.keeping-the-cabinet-safe.p4",)


def test_swapped_clauses_keep_their_ids() -> None:
    one, two = paragraphs(TEXT, "a. The mechanic writes", "c. When you wait for a repair")
    second = next_edition(changed((one, "a" + two[1:]), (two, "c" + one[1:])))
    topic = second.policy.sections[1].topics[3]
    assert [clause.id.rpartition(".")[2] for clause in topic.clauses] == ["c", "b", "a", "d"]
    assert [clause.label for clause in topic.clauses] == ["a", "b", "c", "d"]


def test_clause_moved_to_another_topic_keeps_its_id_also_when_reworded() -> None:
    (line,) = paragraphs(TEXT, "b. Three trailers carry a tracker")
    moved = changed((line, ""), ("◆ Notices on the board\n", f"◆ Notices on the board\n\n\n{line[3:]}\n"))
    assert id_of(next_edition(moved), "Three trailers") == "2.locks-and-trackers.b"
    reworded = changed(("Three trailers carry a tracker, marked", "Four trailers have a tracker, marked"), text=moved)
    second = next_edition(reworded)
    assert id_of(second, "Four trailers") == "2.locks-and-trackers.b"
    assert second.retired_ids == ()


def test_clause_moved_to_another_section_keeps_its_id() -> None:
    (line,) = paragraphs(TEXT, "a. On the green slip")
    second = next_edition(changed((line, ""), ("6、 Write to us\n", f"6、 Write to us\n\n\n{line[3:]}\n")))
    assert id_of(second, "On the green slip") == "3.the-green-slip.a"


def test_same_words_in_two_topics_keep_their_own_ids() -> None:
    (line,) = set(paragraphs(TEXT, "b. A judge has ordered it"))
    head, _, tail = TEXT.partition(line)
    without_first = next_edition(head + tail)
    assert without_first.retired_ids == ("2.when-we-must-tell-without-asking-you-first.b",)
    head, _, tail = TEXT.rpartition(line)
    without_second = next_edition(head + tail)
    assert without_second.retired_ids == ("4.when-others-may-learn-of-a-card-without-your-name-on-paper.b",)


def test_retitled_sections_and_topics_keep_their_ids() -> None:
    second = next_edition(
        changed(
            ("2、 What we write down", "2、 Facts in our books"),
            ("◆ Lending", "◆ Every single loan"),
            ("Throwing slips away", "The tin by the gate"),
            ("6、 Write to us", "6、 Letters"),
        )
    )
    assert list(ids_of(second.policy)) == list(ids_of(FIRST.policy))
    assert second.policy.sections[1].topics[2].title == "Every single loan"


def test_inserted_section_and_topic_get_new_ids_though_the_others_are_renumbered() -> None:
    second = next_edition(
        changed(
            ("3、 The paper slips", "3、 Lending\n\n\nSlow boats.\n\n◆ Lending\n\n\nOars.\n\n4、 The paper slips"),
            ("4、 Other people", "5、 Other people"),
            ("5、 Where the cards", "6、 Where the cards"),
            ("6、 Write to us", "7、 Write to us"),
            ("◆ Deposits", "◆ Helmets\n\n\nHelmets are free.\n\n◆ Deposits"),
        )
    )
    assert [section.id for section in second.policy.sections] == ["1", "2", "3-2", "3", "4", "5", "6"]
    new = set(ids_of(second.policy)) - set(ids_of(FIRST.policy))
    assert new == {"3-2", "3-2.p1", "3-2.lending", "3-2.lending.p1", "2.helmets", "2.helmets.p1"}
    assert second.retired_ids == ()


def test_topic_moved_to_another_section_keeps_its_id_and_those_below() -> None:
    start, end = TEXT.index("◆ Group rides"), TEXT.index("◆ Notices on the board")
    block = TEXT[start:end]
    second = next_edition(changed((block, ""), ("5、 Where the cards", f"{block}5、 Where the cards")))
    assert second.policy.sections[3].topics[-1].id == "2.group-rides"
    assert second.policy.sections[3].topics[-1].clauses[0].id == "2.group-rides.a"
    assert set(ids_of(second.policy)) == set(ids_of(FIRST.policy))


def test_deleted_section_retires_everything_below_it() -> None:
    start, end = TEXT.index("3、 The paper slips"), TEXT.index("4、 Other people")
    second = next_edition(changed((TEXT[start:end], "")))
    assert set(second.retired_ids) == {found for found in ids_of(FIRST.policy) if found.partition(".")[0] == "3"}
    assert [section.id for section in second.policy.sections] == ["1", "2", "4", "5", "6"]


def test_items_of_a_list_keep_their_ids_when_moved_and_reworded() -> None:
    second = next_edition(
        changed(
            ("About the purpose: work, school, shopping, leisure", "About the weather: rain, snow"),
            ("About the road: paved lanes,", "About the purpose: work, school, leisure\n\n\nAbout the road: lanes,"),
        )
    )
    (clause,) = [clause for clause in second.policy.clauses() if clause.items]
    assert [item.id for item in clause.items] == ["2.lending.b.1-2", "2.lending.b.2", "2.lending.b.1", "2.lending.b.3"]


def test_intro_of_a_list_keeps_its_id_when_the_list_is_another_one() -> None:
    text = "1、 Boats\n\na. We note:\n\n{}\n\nb. We row."
    first = Edition(import_policy(text.format("the name of the boat\n\nthe colour of the sail")))
    second = next_edition(text.format("who was on board\n\nhow high the waves were that day"), first)
    assert second.policy.sections[0].clauses[0].id == "1.a"
    assert [item.id for item in second.policy.sections[0].clauses[0].items] == ["1.a.1-2", "1.a.2-2"]
    assert second.retired_ids == ("1.a.1", "1.a.2")


def test_chinese_rewording_keeps_the_id() -> None:
    text = text_of("tea_garden_zh.txt")
    first = Edition(import_policy(text))
    second = next_edition(
        changed(
            ("采茶的人在本子上签名，晚上我们把那一页撕下来", "采茶的客人要在本子上签名，夜里我们把这一页撕下来"),
            ("◆ 采茶", "◆ 品茶\n先洗杯子，再喝第一口。\n◆ 自己采茶"),
            text=text,
        ),
        first,
    )
    topics = [topic.id for topic in second.policy.sections[1].topics]
    assert topics == ["2.t1", "2.t2-2", "2.t2", "2.t3"]
    assert id_of(second, "采茶的客人") == "2.t2.p1"


def test_edition_in_another_style_of_marks_keeps_its_ids() -> None:
    markdown = []
    for line in lines_of(FIRST.policy):
        kind, _, rest = line.partition(" ")
        words = rest.partition(" ")[2]
        lead = {"S": "# ", "T": "## ", "C": "", "I": "  - "}[kind]
        if kind == "C" and words.startswith("["):
            words = f"{words[1]}. {words[4:]}"
        markdown.append(f"{lead}{words}")
    second = next_edition("\n\n".join(markdown))
    assert list(ids_of(second.policy)) == list(ids_of(FIRST.policy))


def test_previous_edition_with_hand_made_ids_is_carried_on() -> None:
    first = Edition(
        import_policy("1、 Boats\n\na. Boats float."),
        retired_ids=("1.b", "1.b-2"),
    )
    second = next_edition("1、 Boats\n\na. Boats float.\n\nb. Some sink.", first)
    assert [clause.id for clause in second.policy.sections[0].clauses] == ["1.a", "1.b-3"]
    assert second.retired_ids == ("1.b", "1.b-2")
