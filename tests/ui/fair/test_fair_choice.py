"""No is as easy as yes, counted in the window; what the Help page says of it is what was counted."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from consentui.ui import window_client
from consentui.ui.text.languages import ENGLISH
from consentui.ui.text.translator import WindowLanguage
from tests.fakes import ui_samples as samples
from tests.ui.fair import measure
from tests.ui.fair.decisions import DECIDING, PLACES, measured, purposes
from tests.ui.fair.questions import looked_at
from tests.ui.fair.walk import Walk
from tests.ui.stage import Stage, says

WINDOW = Path(window_client.__file__).parent
WRITE = "count anew with CONSENTUI_FAIR_CHOICES=write and read what has changed"
# What asks, wherever it is made; of plain buttons, those in dialogs that put a question.
KINDS = "DecisionRow|LinkedRow|RecipientLine|UseRow|UseChooser|ChoicePair|CheckRow"
ASKING = re.compile(rf"(?<!class )\b({KINDS})\(")
WITH_BUTTON = re.compile(rf"(?<!class )\b({KINDS}|Button)\(")
WITH_BUTTONS = ("dialogs/delete_account_dialog.py", "dialogs/cooling_off_dialog.py")
# Actions of the window that decide nothing about what the service may do.
NOT_DECIDING = {
    "ConsentActions": {"check_again", "try_now", "refresh", "undo"},  # undo: what was decided a moment ago
    "ChangeActions": {"compare", "stop_comparing"},
    "ClosingActions": {"preview", "request_code", "put_away", "save_certificate"},
    "WindowClient": {"try_again", "flush", "decide_carried_later"},
}
# As the client of the tests notes them.
NAMES = {"ChangeActions.answer": "answer_change", "ClosingActions.delete": "delete_account"}


@pytest.fixture
def walk(stage: Stage) -> Walk:
    return Walk(stage)


@pytest.fixture
def spoken(language: WindowLanguage) -> Iterator[WindowLanguage]:
    yield language
    language.speak(ENGLISH)


def test_no_takes_no_more_steps_than_yes_in_any_decision(walk: Walk) -> None:
    decisions = measured(walk)
    longer = [name for name, steps in decisions.items() if measure.is_longer(steps)]
    shorter = [name for name, steps in decisions.items() if measure.is_shorter(steps)]
    assert longer == []
    assert measure.agrees(decisions, decisions=len(decisions), longer=len(longer), shorter=len(shorter)), WRITE
    assert DECIDING - walk.called == set()
    assert _purposes_not_reached(decisions) == set()
    beginnings = (*PLACES.values(), "account.")
    assert [name for name in decisions if not name.startswith(beginnings)] == []
    assert [each for each in beginnings if not any(name.startswith(each) for name in decisions)] == []


def _purposes_not_reached(decisions: Iterable[str]) -> set[str]:
    """Purposes that can be granted and are counted neither in a row nor among the uses of one."""
    reached = {name.split(".", 1)[1] for name in decisions if name.startswith(("use.", "choice.", "linked."))}
    permissions = [each.purposes for each in samples.catalogue().permissions if f"permission.{each.key}" in decisions]
    return set(purposes()) - reached - {purpose for each in permissions if len(each) == 1 for purpose in each}


def test_place_that_asks_is_in_the_list_of_decisions() -> None:
    found = set()
    for path in sorted(WINDOW.rglob("*.py")):
        name = path.relative_to(WINDOW).as_posix()
        if not name.startswith(("demo/", "widgets/__init__")):
            pattern = WITH_BUTTON if name in WITH_BUTTONS else ASKING
            found |= {f"{name} {kind}" for kind in pattern.findall(path.read_text(encoding="utf-8"))}
    assert found == set(PLACES)


def test_action_of_the_window_is_known_to_decide_or_not() -> None:
    tree = ast.parse((WINDOW / "window_client.py").read_text(encoding="utf-8"))
    unknown = []
    for kind in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.name in NOT_DECIDING):
        for action in kind.body:
            if isinstance(action, ast.AsyncFunctionDef | ast.FunctionDef) and not action.decorator_list:
                name = NAMES.get(f"{kind.name}.{action.name}", action.name)
                if name not in DECIDING | NOT_DECIDING[kind.name]:
                    unknown.append(f"{kind.name}.{name}")
    assert unknown == []


def test_no_looks_like_yes_in_every_look_and_language(walk: Walk, spoken: WindowLanguage) -> None:
    pairs, unlike = measure.likeness(walk, spoken)
    assert unlike == []
    assert measure.agrees(pairs=pairs, unlike=len(unlike), looks=len(measure.LOOKS)), WRITE


def test_question_that_opens_holds_no_tick_no_default_and_comes_once(walk: Walk) -> None:
    found = looked_at(walk)
    assert (found.ticked, found.answered_by_enter, found.asked_again) == (0, 0, 0)
    assert measure.agrees(
        questions=found.questions,
        ticked=found.ticked,
        by_enter=found.answered_by_enter,
        refused=found.refused,
        again=found.asked_again,
    ), WRITE


def test_policy_is_at_most_two_steps_away_from_everywhere(walk: Walk) -> None:
    far = measure.distances(walk)
    assert {name: steps for name, steps in far.items() if steps > 2} == {}
    assert measure.agrees(pages=len(far), policy_steps=max(far.values())), WRITE


def test_help_page_says_the_figures(walk: Walk) -> None:
    walk.open(samples.signed_in())
    page = walk.page("help")
    figures = measure.stored()["figures"]
    assert says(page, f"{figures['decisions']} decisions counted.")
    assert says(page, f"{figures['pairs']} pairs of buttons")
