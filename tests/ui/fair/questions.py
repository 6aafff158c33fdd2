"""Every question as it opens: what is ticked in it, what Enter answers, and whether it comes back after a no."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from PySide6.QtWidgets import QWidget

from consentui.application.snapshot import AppSnapshot
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.pages.first_run.first_run_page import FirstRunPage
from consentui.ui.pages.permissions.permissions_page import PermissionsPage
from consentui.ui.shell.page_maker import CHANGES, CHOICES, PERMISSIONS, POLICY
from consentui.ui.theme.parts import ButtonKind
from consentui.ui.widgets.button import Button
from consentui.ui.widgets.choice_pair import ChoicePair
from consentui.ui.widgets.option_button import Check, Radio
from consentui.ui.widgets.toggle_switch import ToggleSwitch
from tests.fakes import change_samples, closing_samples
from tests.fakes import ui_samples as samples
from tests.ui.fair.decisions import CONFLICT, unanswered
from tests.ui.fair.walk import Walk

Part = TypeVar("Part", bound=QWidget)
CAMERA = "camera.publish"


class Question(NamedTuple):
    """`begin` brings it on show; `asked` says how many such questions stand there; `after_no`: the state once refused,
    None where a switch that is off asks nothing."""

    name: str
    snapshot: AppSnapshot
    begin: Callable[[Walk], None]
    asked: Callable[[Walk], int] | None = None
    after_no: AppSnapshot | None = None


class Found(NamedTuple):
    """How many there are of each; all but `questions` and `refused` are to be 0."""

    questions: int
    ticked: int
    answered_by_enter: int
    refused: int
    asked_again: int


def looked_at(walk: Walk) -> Found:
    """Each question opened in a window of its own."""
    ticked = entered = refused = again = 0
    every = tuple(questions())
    for question in every:
        walk.open(question.snapshot)
        question.begin(walk)
        if question.asked is not None:
            assert question.asked(walk), question.name
        ticked += _ticked(walk.stage.window)
        entered += walk.is_answered_by_enter()
        if question.asked is not None and question.after_no is not None:
            refused += 1
            again += _asked_later(walk, question, question.after_no)
    return Found(len(every), ticked, entered, refused, again)


def questions() -> Iterator[Question]:
    """New people and open questions: nothing is decided in any of these."""
    new = samples.signed_in()
    declined = _declined(new)
    conflict = samples.view(CAMERA, SwitchState.CONFLICT, conflict=CONFLICT)
    changed = change_samples.snapshot(new, change_samples.view())
    first = replace(declined, session=samples.at_sign_in().session, subject=None)
    yield Question("permissions", new, _at(PERMISSIONS))
    yield Question("choices", new, _at(CHOICES))
    yield Question("chooser", new, _chooser)
    yield Question("conflict", samples.signed_in(conflict), _at(PERMISSIONS), _conflicts,
                   samples.signed_in(samples.view(CAMERA, SwitchState.OFF)))  # fmt: skip
    yield Question("first run", samples.new_device(), _nothing, _first_runs, first)
    yield Question("policy", unanswered(), _at(POLICY))
    yield Question("changes", changed, _at(CHANGES), _changes, _answered_with_no(changed))
    yield Question("carried", samples.signed_in(carried_choices=samples.CARRIED), _nothing, _dialogs, new)
    yield Question("deletion", new, _deletion)
    yield Question("cooling off", samples.signed_in(requests=closing_samples.PENDING), _nothing)
    yield Question("sign in", samples.at_sign_in(), _nothing)


def _declined(snapshot: AppSnapshot) -> AppSnapshot:
    return replace(snapshot, policy=replace(snapshot.policy, answer=PolicyAnswer.DECLINED, is_asked=False))


def _answered_with_no(snapshot: AppSnapshot) -> AppSnapshot:
    changes = snapshot.policy.changes
    assert changes is not None
    answered = tuple(
        replace(each, answer=PolicyAnswer.DECLINED, answered_at=change_samples.NOW)
        if each.change.needs_answer
        else each
        for each in changes.changes
    )
    return replace(snapshot, policy=replace(snapshot.policy, changes=replace(changes, changes=answered)))


def _asked_later(walk: Walk, question: Question, after: AppSnapshot) -> int:
    """In the open window, and in one that is started anew: on its first page, and on every page one opens."""
    assert question.asked is not None
    walk.stage.arrive(replace(after, serial=question.snapshot.serial + 1))
    count = question.asked(walk)
    walk.open(after)
    count += question.asked(walk)
    if walk.stage.window.shell.isVisible():
        for key in (*walk.stage.window.shell.host.keys, CHANGES):
            walk.page(key)
            count += question.asked(walk)
    return count


def _at(key: str) -> Callable[[Walk], None]:
    return lambda walk: (walk.page(key), None)[1]


def _nothing(walk: Walk) -> None:
    walk.stage.settle()


def _chooser(walk: Walk) -> None:
    page = walk.page(PERMISSIONS)
    assert isinstance(page, PermissionsPage)
    walk.click(page.rows["location"].switch)


def _deletion(walk: Walk) -> None:
    walk.page("account")
    walk.stage.press("Delete account…")


def _conflicts(walk: Walk) -> int:
    return sum(button.isVisible() and button.text() == "Turn it on" for button in _all(walk, Button))


def _first_runs(walk: Walk) -> int:
    return sum(page.isVisible() for page in _all(walk, FirstRunPage))


def _changes(walk: Walk) -> int:
    """Pairs on the page of changes in which nothing is chosen yet, and the badge that asks for them."""
    if walk.stage.window.switches.shown.policy.waiting_answers:
        return 1
    pairs = [pair for pair in _all(walk, ChoicePair) if pair.isVisible()]
    kinds = [{pair.no_button.kind, pair.yes_button.kind} for pair in pairs]
    return (
        sum(ButtonKind.CHOSEN not in kind for kind in kinds) if walk.stage.window.shell.host.current == CHANGES else 0
    )


def _dialogs(walk: Walk) -> int:
    return int(walk.stage.window.dialogs.current is not None)


def _ticked(window: QWidget) -> int:
    """Boxes that are ticked, switches that are on and answers that are marked, as the question opens."""
    boxes = [box for kind in (Check, Radio) for box in window.findChildren(kind) if box.isVisible()]
    switches = [each for each in window.findChildren(ToggleSwitch) if each.isVisible()]
    buttons = [each for each in window.findChildren(Button) if each.isVisible()]
    return (
        sum(box.isChecked() for box in boxes)
        + sum(switch.state.is_confirmed_on for switch in switches)
        + sum(button.kind is ButtonKind.CHOSEN for button in buttons)
    )


def _all(walk: Walk, kind: type[Part]) -> list[Part]:
    return walk.stage.window.findChildren(kind)
