"""Every decision the window asks for, with the way to refuse it and the way to grant it; the one list of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from consentui.application.snapshot import AppSnapshot, ConflictView
from consentui.application.switch.record import ConflictReason
from consentui.domain.record import replace
from consentui.domain.switch_state import SwitchState
from consentui.ui.dialogs.carried_choices_dialog import CarriedChoicesDialog
from consentui.ui.dialogs.cooling_off_dialog import CoolingOffDialog
from consentui.ui.dialogs.delete_account_dialog import DeleteAccountDialog
from consentui.ui.pages.changes.changes_page import ChangesPage
from consentui.ui.pages.choices.choices_page import ChoicesPage
from consentui.ui.pages.choices.linked_row import LinkedRow
from consentui.ui.pages.choices.recipient_row import RecipientLine
from consentui.ui.pages.permissions.permissions_page import PermissionsPage
from consentui.ui.pages.policy.policy_question import PolicyQuestion
from consentui.ui.pages.sign_in.sign_in_page import SignInPage
from consentui.ui.shell.page_maker import CHANGES, CHOICES, PERMISSIONS, POLICY
from consentui.ui.widgets.choice_pair import ChoicePair
from consentui.ui.widgets.decision_row import DecisionRow
from consentui.ui.widgets.use_chooser import UseChooser
from consentui.ui.widgets.use_row import UseRow
from tests.fakes import change_samples, closing_samples
from tests.fakes import ui_samples as samples
from tests.ui.fair.walk import Steps, Walk

# Where the window makes something that asks, and the decisions it asks for there (by the beginning of their names).
# A new place, or a new kind of question, has no entry and fails.
PLACES = {
    "pages/permissions/permissions_page.py DecisionRow": "permission",
    "pages/choices/section_part.py DecisionRow": "choice",
    "pages/choices/section_part.py LinkedRow": "linked",
    "pages/choices/section_part.py RecipientLine": "recipient",
    "widgets/decision_details.py UseRow": "use",
    "widgets/late_rows.py UseChooser": "chooser",
    "widgets/use_chooser.py ChoicePair": "chooser",
    "widgets/use_chooser.py CheckRow": "chooser",
    "widgets/row_insets.py ChoicePair": "conflict",
    "pages/first_run/first_run_page.py ChoicePair": "policy.first_run",
    "pages/policy/policy_question.py ChoicePair": "policy.page",
    "pages/changes/change_card.py ChoicePair": "change",
    "dialogs/carried_choices_dialog.py ChoicePair": "carried",
    "dialogs/delete_account_dialog.py Button": "deletion",
    "dialogs/cooling_off_dialog.py Button": "cooling_off",
}
# What records a decision, of all that the window can call for. Each must have been called for at the end.
DECIDING = {
    "turn_on", "turn_off", "answer_policy", "answer_change", "take_device_choice", "keep_account_choice",
    "delete_account", "keep_account", "use_without_account",
}  # fmt: skip
CONFLICT = ConflictView(ConflictReason.TURNED_OFF_ELSEWHERE, False, "Android phone", samples.ELSEWHERE)


def purposes() -> tuple[str, ...]:
    """All that can be granted."""
    return tuple(purpose.key for purpose in samples.catalogue().purposes)


def everything_on() -> AppSnapshot:
    views = [samples.view(key, SwitchState.ON) for key in purposes()]
    return samples.signed_in(*views, activity=samples.shared())


def unanswered() -> AppSnapshot:
    known = samples.signed_in()
    return replace(known, policy=replace(known.policy, answer=None, answered_at=None))


def measured(walk: Walk) -> dict[str, Steps]:
    """By the name of the decision."""
    found: dict[str, Steps] = {}
    for part in (_rows(walk), _uses(walk), _conflict(walk), _policy(walk), _changes(walk), _carried(walk),
                 _closing(walk), _sign_in(walk)):  # fmt: skip
        found.update(part)
    walk.called |= set(walk.stage.notes.names())
    return found


def _rows(walk: Walk) -> Iterator[tuple[str, Steps]]:
    """Each permission and other choice, linked product and recipient: off from on, and on from never asked."""
    refused, granted = {}, {}
    for page in (PERMISSIONS, CHOICES):
        walk.open(everything_on())
        for name, row in _named_rows(walk.page(page)):
            pressed = row.unlink if isinstance(row, LinkedRow) else getattr(row, "stop", None) or row.switch
            refused[name] = walk.count("turn_off", walk.click, pressed)
        walk.open(samples.signed_in())
        # From below: a press that grants does not count in a row that has just moved.
        for name, row in reversed(tuple(_named_rows(walk.page(page)))):
            granted[name] = walk.count("turn_on", _grant, walk, row)
    assert set(granted) <= set(refused)
    yield from ((name, Steps(steps, granted.get(name))) for name, steps in refused.items())
    walk.open(samples.signed_in())
    rows = {name: row for name, row in _named_rows(walk.page(PERMISSIONS)) if len(row.view.purposes) > 1}
    for name, row in rows.items():
        walk.click(row.switch)
        no = walk.count("", walk.click, _chooser(row).buttons.no_button)
        assert row.chooser is None
        yield name.replace("permission", "chooser"), Steps(no, granted[name] - 1)


def _grant(walk: Walk, row: DecisionRow) -> None:
    walk.click(row.switch)
    if row.chooser is not None:
        walk.click(_chooser(row).rows[0].check)
        walk.click(_chooser(row).buttons.yes_button)


def _chooser(row: DecisionRow) -> UseChooser:
    assert row.chooser is not None
    return row.chooser


def _named_rows(page: object) -> Iterator[tuple[str, Any]]:
    assert isinstance(page, PermissionsPage | ChoicesPage)
    for key, row in page.rows.items():
        if isinstance(row, RecipientLine):
            if row.stop is not None:
                yield f"recipient.{key}", row
        elif isinstance(row, LinkedRow):
            if row.unlink is not None:
                yield f"linked.{key}", row
        elif isinstance(row, DecisionRow):
            yield ("permission." if isinstance(page, PermissionsPage) else "choice.") + key, row


def _uses(walk: Walk) -> Iterator[tuple[str, Steps]]:
    """Each use of a permission with several, by its own switch in the details."""
    counted: list[dict[str, int]] = []
    for snapshot, call in ((everything_on(), "turn_off"), (samples.signed_in(), "turn_on")):
        walk.open(snapshot)
        counted.append({})
        for _, row in reversed(tuple(_named_rows(walk.page(PERMISSIONS)))):
            if len(row.view.purposes) < 2:
                continue
            opening = walk.count("", walk.click, row.expander)
            uses = [use for use in row.findChildren(UseRow) if use.isVisible()]
            for purpose, use in zip(row.view.purposes, uses, strict=True):
                steps = walk.count(call, walk.click, use.switch)
                counted[-1][f"use.{purpose}"] = opening + steps
    yield from ((name, Steps(counted[0][name], counted[1][name])) for name in counted[0])


def _conflict(walk: Walk) -> Iterator[tuple[str, Steps]]:
    """Turned on here and off elsewhere: the question in the row."""
    asked = samples.view("camera.publish", SwitchState.CONFLICT, conflict=CONFLICT)
    counts = []
    for text, call in (("Keep it off", "turn_off"), ("Turn it on", "turn_on")):
        walk.open(samples.signed_in(asked))
        walk.page(PERMISSIONS)
        counts.append(walk.count(call, walk.press, text))
    yield "conflict", Steps(*counts)


def _policy(walk: Walk) -> Iterator[tuple[str, Steps]]:
    counts = []
    for text in ("Decline", "Accept"):
        walk.open(samples.new_device())
        counts.append(walk.count("answer_policy", walk.press, text))
    yield "policy.first_run", Steps(*counts)
    walk.open(unanswered())
    page = walk.page(POLICY)
    questions = page.findChildren(PolicyQuestion)
    assert questions
    for place, question in zip(("head", "end"), questions, strict=False):
        counts = [
            walk.count("answer_policy", walk.click, button)
            for pair in question.findChildren(ChoicePair)
            for button in (pair.no_button, pair.yes_button)
            if button.isVisible()
        ]
        if counts:
            yield f"policy.page.{place}", Steps(*counts)


def _changes(walk: Walk) -> Iterator[tuple[str, Steps]]:
    walk.open(change_samples.snapshot(samples.signed_in(), change_samples.view()))
    page = walk.page(CHANGES)
    assert isinstance(page, ChangesPage)
    for key, card in page.cards.items():
        no, yes = (
            walk.count("answer_change", walk.click, button) for button in (card.pair.no_button, card.pair.yes_button)
        )
        yield f"change.{key}", Steps(no, yes)


def _carried(walk: Walk) -> Iterator[tuple[str, Steps]]:
    walk.open(samples.signed_in(carried_choices=samples.CARRIED))
    dialog = walk.stage.window.dialogs.current
    assert isinstance(dialog, CarriedChoicesDialog)
    for purpose, pair in dialog.pairs.items():
        no = walk.count("keep_account_choice", walk.click, pair.no_button)
        yes = walk.count("take_device_choice", walk.click, pair.yes_button)
        yield f"carried.{purpose}", Steps(no, yes)


def _closing(walk: Walk) -> Iterator[tuple[str, Steps]]:
    """Keeping the account beside deleting it; afterwards, leaving it so beside keeping it after all."""
    no = walk.count("", walk.click, _deletion(walk).keep)
    assert walk.stage.window.dialogs.current is None
    yes = walk.count("delete_account", _delete, walk)
    yield "deletion", Steps(no, yes)
    counts: list[int] = []
    for call in ("", "keep_account"):
        walk.open(samples.signed_in(requests=closing_samples.PENDING))
        dialog = walk.stage.window.dialogs.current
        assert isinstance(dialog, CoolingOffDialog)
        button = dialog.keep if call else dialog.later
        counts.append(walk.count(call, walk.click, button))
    yield "cooling_off", Steps(*counts)


def _deletion(walk: Walk) -> DeleteAccountDialog:
    walk.open(samples.signed_in())
    walk.page("account")
    walk.stage.press("Delete account…")
    dialog = walk.stage.window.dialogs.current
    assert isinstance(dialog, DeleteAccountDialog)
    return dialog


def _delete(walk: Walk) -> None:
    dialog = _deletion(walk)
    walk.click(dialog.go_on)
    walk.enter(dialog.second.code.code, "482913")
    walk.enter(dialog.second.word.edit, "DELETE")
    walk.click(dialog.delete)


def _sign_in(walk: Walk) -> Iterator[tuple[str, Steps]]:
    """Going on without an account beside signing in."""
    walk.open(samples.at_sign_in())
    no = walk.count("use_without_account", walk.press, "Use without an account")
    walk.open(samples.at_sign_in())
    page = walk.stage.window.screens.sign_in_page
    assert page is not None
    yield "account.sign_in", Steps(no, walk.count("sign_in", _signing_in, walk, page))


def _signing_in(walk: Walk, page: SignInPage) -> None:
    walk.enter(page.phone_step.number.edit, "13800134471")
    walk.press("Send code")
    walk.enter(page.code_step.code, "482913")
