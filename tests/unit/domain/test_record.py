"""Records: what they promise in place of frozen dataclasses."""

from __future__ import annotations

import copy
import pickle
from functools import cached_property
from typing import Any, Generic, TypeVar

import pytest

from consentui.domain.record import Record, replace

Value = TypeVar("Value")


class Place(Record):
    """Two fields, the second with a default."""

    street: str
    number: int = 1

    @property
    def line(self) -> str:
        return f"{self.number} {self.street}"


class Spot(Record):
    street: str
    number: int = 1


class Box(Record, Generic[Value]):
    content: Value


class Town(Record):
    places: tuple[Place, ...] = ()

    @cached_property
    def numbers(self) -> list[int]:
        return [place.number for place in self.places]


def test_record_when_made_takes_values_by_place_and_name_and_default() -> None:
    assert (Place("Elm").number, Place("Elm", 2).number, Place(number=3, street="Elm").line) == (1, 2, "3 Elm")
    assert Box(3).content == 3


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), (("Elm", 1, 2), {}), (("Elm",), {"street": "Oak"}), (("Elm",), {"town": "X"})],
    ids=["missing", "too many", "twice", "unknown"],
)
def test_record_when_the_values_do_not_fit_is_refused(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        Place(*values, **named)


def test_record_when_changed_in_place_refuses() -> None:
    place: Any = Place("Elm")
    with pytest.raises(AttributeError):
        place.number = 2
    with pytest.raises(AttributeError):
        del place.number
    with pytest.raises(AttributeError):
        place.town = "X"
    assert place == Place("Elm")


def test_record_when_compared_is_equal_by_class_and_fields_and_has_no_order() -> None:
    elm: Any = Place("Elm")
    assert elm == Place("Elm", 1)
    assert elm != Place("Elm", 2)
    assert elm != Spot("Elm", 1)
    assert elm != ("Elm", 1)
    assert len({elm, Place("Elm"), Place("Oak")}) == 2
    with pytest.raises(TypeError):
        assert elm < Place("Oak")


def test_copy_when_fields_are_named_differs_in_these_only() -> None:
    elm = Place("Elm", 4)
    assert replace(elm, street="Oak") == Place("Oak", 4)
    assert elm == Place("Elm", 4)
    with pytest.raises(TypeError):
        replace(elm, town="X")  # type: ignore[call-arg]


def test_record_when_shown_names_its_fields() -> None:
    assert repr(Place("Elm")) == "Place(street='Elm', number=1)"
    assert Place.record_fields == ("street", "number")


def test_record_when_matched_opens_by_place() -> None:
    match Place("Elm", 2):
        case Place(street, number):
            assert (street, number) == ("Elm", 2)


def test_record_when_copied_or_pickled_is_the_same_value() -> None:
    town = Town((Place("Elm", 2),))
    assert copy.deepcopy(town) == town
    assert pickle.loads(pickle.dumps(town)) == town  # noqa: S301


def test_cached_property_when_asked_twice_is_made_once() -> None:
    town = Town((Place("Elm", 2),))
    assert town.numbers is town.numbers
    assert town == Town((Place("Elm", 2),))


def test_record_when_it_has_fields_has_no_subclass() -> None:
    with pytest.raises(TypeError):
        type("Corner", (Place,), {})
