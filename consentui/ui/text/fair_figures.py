"""What the test of fair choice counted in this window: figures only, kept with the program."""

from __future__ import annotations

import json
from pathlib import Path

from consentui.domain.record import Record

FILE = "fair_choices.json"


class FairFigures(Record):
    """`shorter` of the `decisions` take fewer steps to refuse than to grant, `longer` take more; `pairs` of buttons
    were compared in each of `looks` and every language, `unlike` of them differ; of `questions` just opened `ticked`
    hold a tick and Enter answers `by_enter`; `again` of the `refused` ones come back in the same version; the policy
    is `policy_steps` from the farthest of the `pages`.
    """

    decisions: int
    shorter: int
    longer: int
    pairs: int
    unlike: int
    looks: int
    questions: int
    ticked: int
    by_enter: int
    refused: int
    again: int
    pages: int
    policy_steps: int

    @property
    def is_fair(self) -> bool:
        """What is said beside the figures holds."""
        return not (self.longer or self.unlike or self.ticked or self.by_enter or self.again)


def read_figures(folder: Path) -> FairFigures | None:
    """None where the file is not there or is not ours. `folder`: `resources/fair`."""
    try:
        held = json.loads((folder / FILE).read_text(encoding="utf-8"))["figures"]
        return FairFigures(**{name: int(value) for name, value in held.items()})
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
