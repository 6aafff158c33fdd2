"""The people of the demo are those of the design's pictures."""

from __future__ import annotations

from consentui.server.demo.people import PEOPLE
from tests.fakes import ui_samples


def test_first_person_has_the_number_that_is_typed_in_the_pictures() -> None:
    first = PEOPLE[0]
    assert (first.name, first.phone) == (ui_samples.MEI_LIN.display_name, "+8613800134471")
    assert len({person.phone for person in PEOPLE}) == len(PEOPLE)
