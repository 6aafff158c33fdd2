"""Every rule switched off singly must bring a violation back: the oracle is able to fail."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.model import wrong_steps
from tests.model.plain_switch import PlainSteps
from tests.model.real_steps import RealSteps
from tests.model.search import search
from tests.model.states import Bounds
from tests.model.world import World


@dataclass(frozen=True)
class Missing:
    """What is wrong, the smallest bounds in which it shows, and the words of the violation."""

    wrong: type[RealSteps] | str
    bounds: Bounds
    violation: str


LOSSES = Bounds(clicks=1, kills=1, drops=1, doubles=1)
TWO_CLICKS = Bounds(clicks=2, kills=1, drops=1)
ONE_RESTORE = Bounds(clicks=1, restores=1, sign_outs=1)
TWO_DEVICES = Bounds(devices=2, clicks=2)
POLICY = Bounds(clicks=2, policies=1)
LAG = Bounds(clicks=2, drops=1, can_lag=True)

RULES = {
    "F fence": Missing("F", TWO_CLICKS, "I2 an older ON overtakes"),
    "B bump always": Missing("B", LOSSES, "L never settles"),
    "C unconditional off": Missing("C", TWO_CLICKS, "L never settles"),
    "P no optimistic on": Missing(wrong_steps.OptimisticOn, LOSSES, "I1 shown ON without a recorded grant"),
    "W write ahead": Missing("W", LOSSES, "I3 plain Off shown"),
    "U unknown is a state": Missing(wrong_steps.ForgetsUnknown, LOSSES, "I3 plain Off shown"),
    "M monotone": Missing(wrong_steps.AdoptsOlder, LOSSES, "I3 plain Off shown"),
    "N no auto-retry": Missing(wrong_steps.RetriesByItself, TWO_DEVICES, "I2 an ON of somebody"),
    "L no client clocks": Missing("L", TWO_DEVICES, "I2 an OFF is lost to a fast clock"),
    "E epoch": Missing("E", ONE_RESTORE, "I1 shown ON without a recorded grant"),
    "E witness": Missing(wrong_steps.NoWitness, ONE_RESTORE, "I2 a held OFF receipt is given up"),
    "K off-key": Missing("K", ONE_RESTORE, "L never settles"),
    "S lease": Missing(wrong_steps.LeaseFromTheAnswer, LOSSES, "I7 the gate opens on an answer older"),
    "H honesty": Missing(wrong_steps.PlainOffWhileQueued, TWO_CLICKS, "I3 plain Off shown"),
}

SENTENCES = {
    "a stored answer only while its event is in the log": Missing(
        "row", Bounds(clicks=2, drops=1, restores=1), "I6 a receipt is given again"
    ),
    "an operation in the log is answered from the log": Missing(
        "log", Bounds(clicks=1, drops=1, row_losses=1), "L never settles"
    ),
    "off-keys survive a restore": Missing("key", ONE_RESTORE, "L never settles"),
    "the outbox sends its oldest only": Missing("queue", TWO_CLICKS, "I6 this device's clicks are in the log in the"),
    "If-Match is what was on screen": Missing("look", LAG, "I2 an ON of somebody who had not seen the OFF"),
    "a new epoch with the known receipt is a newer GET": Missing(
        wrong_steps.EveryEpochIsALoss, ONE_RESTORE, "X2 an OFF is asserted again"
    ),
    "the new epoch is judged before 412": Missing(
        wrong_steps.StaleBeforeEpoch, Bounds(clicks=2, restores=1), "I2 a held OFF receipt is given up"
    ),
    "CONFLICT asserts a held OFF again": Missing(
        wrong_steps.NoWitnessInConflict, Bounds(devices=2, clicks=2, restores=1), "I2 a held OFF receipt is given up"
    ),
    "an old reply never changes the epoch": Missing(
        wrong_steps.OldRepliesCount, Bounds(clicks=2, drops=1, restores=1, polls=2), "I1 shown ON after a later OFF"
    ),
    "the text of CONFLICT follows every answer": Missing(wrong_steps.TextStandsStill, POLICY, "L never settles"),
    "CONFLICT is in the journal": Missing(wrong_steps.ForgetsTheQuestion, LOSSES, "X1 a CONFLICT is cleared"),
    "after in progress, not sent is UNKNOWN": Missing(wrong_steps.InProgressIsNothing, LOSSES, "I3 plain Off shown"),
    "every send must have ended unapplied": Missing(
        wrong_steps.RefusalEndsAll, Bounds(clicks=1, drops=1, refusals=1), "I3 plain Off shown"
    ),
    "a click that is not recorded leaves the question": Missing(
        wrong_steps.ClickAnswersTheQuestion, POLICY, "I3 plain Off shown"
    ),
    "signing out leaves the question": Missing(
        wrong_steps.SignOutAnswersTheQuestion, ONE_RESTORE, "X1 a CONFLICT is cleared"
    ),
    "a policy change takes an On away": Missing(wrong_steps.IgnoresPolicyChange, POLICY, "I1 shown ON under a policy"),
    "an On of another policy is a question": Missing(wrong_steps.AnyPolicyWillDo, POLICY, "I1 shown ON under a policy"),
    "in UNKNOWN the attempt's base counts": Missing(wrong_steps.AsksOnlyAboveTheKnown, LAG, "L never settles"),
}


@pytest.mark.parametrize("name", RULES)
def test_rule_switched_off_brings_a_violation_back(name: str) -> None:
    _check(RULES[name])


@pytest.mark.parametrize("name", SENTENCES)
def test_sentence_of_the_table_left_out_brings_a_violation_back(name: str) -> None:
    _check(SENTENCES[name])


def _check(missing: Missing) -> None:
    steps = None if isinstance(missing.wrong, str) else missing.wrong()
    off = frozenset({missing.wrong}) if isinstance(missing.wrong, str) else frozenset()
    world = World(missing.bounds, steps=steps, off=off)
    found = search(world, 60_000, is_hasty=not missing.violation.startswith("L "))
    assert any(flag.startswith(missing.violation) for flag in found.violations), found.report()


def test_a_difference_to_the_oracle_is_found() -> None:
    world = World(POLICY, steps=wrong_steps.TextStandsStill(), oracle=PlainSteps())
    found = search(world, 10_000, is_hasty=True)
    assert any(flag.startswith("ORACLE after poll: question") for flag in found.violations), found.report()
