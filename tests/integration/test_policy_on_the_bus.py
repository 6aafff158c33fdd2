"""The policy as a screen reader finds it on the bus of the desktop: every heading with its level, every clause."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentui.ui.demo.scenario.reader import read_scenario
from tests.e2e.player import phone_of, play
from tests.e2e.stage import ScreenStage
from tests.harness.accessibility import Node
from tests.harness.desktop import Desktop
from tests.harness.waiting import wait_until
from tests.unit.edition import shipped


@pytest.mark.real
def test_every_heading_and_clause_of_the_policy_is_on_the_bus_with_its_text_and_level(
    private_desktop: Desktop, short_tmp: Path
) -> None:
    way = short_tmp / "way.toml"
    way.write_text('[[step]]\nclick = ["Accept", "Use without an account"]\ngo = "Privacy policy"\n')
    scenario = read_scenario(way)
    with ScreenStage(private_desktop, short_tmp, phone_of(scenario)) as stage:
        play(stage, scenario, short_tmp, print)
        document = wait_until(lambda: _document(stage), "the policy on the bus")
        assert document is not None
        told = list(document.walk())
    policy = shipped.policy("en")
    wanted = [
        heading
        for section in policy.sections
        for heading in ((2, f"{section.id}  {section.title}"), *((3, topic.title) for topic in section.topics))
    ]
    assert [(node.level, node.name) for node in told if node.role == "heading"] == wanted
    clauses = [node.name for node in told if node.role == "paragraph"]
    for clause, text in zip(policy.clauses(), clauses, strict=True):
        assert text.startswith(f"{clause.label}. {clause.text}" if clause.label else clause.text)
        assert all(item.text in text for item in clause.items), clause.id


def _document(stage: ScreenStage) -> Node | None:
    """The text of the policy, once it is there."""
    return next((node for node in stage.look().walk() if node.name == "The policy" and node.children), None)
