"""All figures of fair choice, as the Help page shows them; `CONSENTUI_FAIR_CHOICES=write` stores them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from consentui.application.settings import Look, Settings
from consentui.ui.pages.first_run.first_run_page import FirstRunPage
from consentui.ui.shell.page_maker import CHANGES, INCIDENT, POLICY, VERSIONS
from consentui.ui.shell.screens import Screen
from consentui.ui.shell.window_settings import themed
from consentui.ui.text.languages import ENGLISH, offered
from consentui.ui.text.translator import WindowLanguage
from consentui.ui.widgets.button import Button
from tests.fakes import closing_samples
from tests.fakes import ui_samples as samples
from tests.ui.fair.likeness import alike
from tests.ui.fair.walk import Steps, Walk

STORED = Path(__file__).parents[3] / "resources" / "fair" / "fair_choices.json"
# English in every look and every language in one of them; all of it with the large bounds.
FULL = os.environ.get("CONSENTUI_TEST_BOUNDS") == "full"
LOOKS = (Look.DARK, Look.HIGH_CONTRAST, Look.LIGHT)
_LATER = ("Later", "Not now")
SIZES = ((1200, 800), (640, 560))


def agrees(steps: dict[str, Steps] | None = None, **figures: int) -> bool:
    """What is stored is what was just counted; told to, it is stored."""
    held = stored() if STORED.exists() else {"decisions": {}, "figures": {}}
    told = {
        "decisions": held["decisions"] if steps is None else _by_name(steps),
        "figures": {**held["figures"], **figures},
    }
    if told != held and os.environ.get("CONSENTUI_FAIR_CHOICES") == "write":
        STORED.parent.mkdir(exist_ok=True)
        STORED.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
        return True
    return told == held


def _by_name(decisions: dict[str, Steps]) -> dict[str, list[int | None]]:
    return {name: [steps.refuse, steps.grant] for name, steps in sorted(decisions.items())}


def is_shorter(steps: Steps) -> bool:
    return steps.grant is not None and steps.refuse < steps.grant


def is_longer(steps: Steps) -> bool:
    return steps.grant is not None and steps.refuse > steps.grant


def likeness(walk: Walk, language: WindowLanguage) -> tuple[int, list[str]]:
    """The number of pairs in one look and one language, and what differs in any."""
    counts, unlike = set(), []
    for place, each in enumerate(offered()):
        language.speak(each)
        for look in LOOKS if FULL or each is ENGLISH else (LOOKS[place % len(LOOKS)],):
            themed(walk.stage.theme, Settings(look=look, less_motion=True))
            found = [(pair.name, pair.differences()) for pair in alike(walk)]
            unlike += [f"{each.code} {look.value} {line}" for _, lines in found for line in lines]
            counts.add(len(found))
    assert len(counts) == 1, counts
    return counts.pop(), unlike


def distances(walk: Walk) -> dict[str, int]:
    """Clicks to the policy from each page, screen and a dialog; the farther of a large and the smallest window."""
    far: dict[str, int] = {}
    for width, height in SIZES:
        for name, steps in _ways(walk, width, height):
            far[name] = max(steps, far.get(name, 0))
    return far


def _ways(walk: Walk, width: int, height: int) -> Iterator[tuple[str, int]]:
    walk.open(samples.signed_in(), width=width, height=height)
    shell = walk.stage.window.shell
    for key in dict.fromkeys((*shell.host.keys, CHANGES, VERSIONS, INCIDENT)):
        walk.page(key)
        if key != POLICY:
            yield key, walk.count("", walk.click, shell.sidebar.pages.item(POLICY))
            assert shell.host.current == POLICY, key
    for name, snapshot in (
        ("carried", samples.signed_in(carried_choices=samples.CARRIED)),
        ("cooling off", samples.signed_in(requests=closing_samples.PENDING)),
    ):
        walk.open(snapshot, width=width, height=height)
        yield name, walk.count("", _past_the_dialog, walk)
        assert walk.stage.window.shell.host.current == POLICY, name
    for name, snapshot in (("first run", samples.new_device()), ("sign in", samples.at_sign_in())):
        walk.open(snapshot, width=width, height=height)
        yield name, walk.count("", walk.click, _link_to_the_policy(walk))
        assert walk.stage.window.screens.current is Screen.READER, name


def _past_the_dialog(walk: Walk) -> None:
    dialog = walk.stage.window.dialogs.current
    assert dialog is not None
    walk.click(next(button for button in dialog.findChildren(Button) if button.isVisible() and button.text() in _LATER))
    walk.click(walk.stage.window.shell.sidebar.pages.item(POLICY))


def _link_to_the_policy(walk: Walk) -> QWidget:
    first_run = [page.read_all for page in walk.stage.window.findChildren(FirstRunPage) if page.isVisible()]
    page = walk.stage.window.screens.sign_in_page
    return first_run[0] if page is None else page.foot.policy_link


def stored() -> dict[str, Any]:
    held: dict[str, Any] = json.loads(STORED.read_text(encoding="utf-8"))
    return held
