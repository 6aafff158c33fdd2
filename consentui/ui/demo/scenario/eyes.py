"""Judges what can be seen by what a screen reader is told; says in words what there is instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from consentui.ui.demo.scenario.values import Sight, Target
from consentui.ui.demo.scenario.words import CLICKED, GONE, IN_VIEW, ROLES

_MOST_WORDS = 1500
# Nearer than this to the lower edge of the window an element counts as out of sight.
_LOWEST = 12


class Element(Protocol):
    """One accessible element and everything below it; roles and states in the words of the accessibility bus, `box`
    left, top, width and height on the screen in pixels. The root is the application, its children the windows."""

    @property
    def role(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def description(self) -> str: ...

    @property
    def states(self) -> frozenset[str]: ...

    @property
    def text(self) -> str: ...

    @property
    def box(self) -> tuple[int, int, int, int] | None: ...

    @property
    def children(self) -> Sequence[Element]: ...


def shown_elements(element: Element) -> Iterator[Element]:
    """This element and all below it, in reading order, as far as they are on show."""
    if "showing" in element.states:
        yield element
    for child in element.children:
        yield from shown_elements(child)


def find_target(tree: Element, target: Target) -> Element | None:
    """The first element on show that fits."""
    return find_named(tree, target.name, target.role, is_in_dialog=target.is_in_dialog)


def find_named(tree: Element, name: str, role: str = "", *, is_in_dialog: bool = False) -> Element | None:
    """The first on show with that whole name; a page of the navigation may say more after a comma."""
    roles = ROLES[role] if role else tuple(bus_role for word in CLICKED for bus_role in ROLES[word])
    if is_in_dialog:
        dialog = next((found for found in shown_elements(tree) if found.role == "dialog"), None)
        return None if dialog is None else find_named(dialog, name, role)
    has_more = role == "page"
    for element in shown_elements(tree):
        if element.role in roles and (element.name == name or (has_more and element.name.startswith(f"{name}, "))):
            return element
    return None


def window_box(tree: Element) -> tuple[int, int, int, int] | None:
    """Where the first window is; None while it has no place."""
    return tree.children[0].box if tree.children else None


def below_window(element: Element, tree: Element) -> int:
    """How far its middle is below the lower edge of the window, in pixels; 0 where it is not."""
    frame = window_box(tree)
    return 0 if frame is None else max(centre(element)[1] - (frame[1] + frame[3] - _LOWEST), 0)


def centre(element: Element) -> tuple[int, int]:
    """Its middle on the screen: where a person would click. Only for an element with a place."""
    left, top, width, height = element.box or (0, 0, 0, 0)
    return left + width // 2, top + height // 2


def complaint(sight: Sight, tree: Element) -> str:
    """Empty where it is met, else what is seen instead."""
    if not sight.role:
        return _words_complaint(sight, tree)
    element = find_named(tree, sight.name, sight.role)
    if sight.state == GONE:
        return "" if element is None else f"{described(sight.role, sight.name)} is there"
    if element is None:
        there = [found.name for found in shown_elements(tree) if found.role in ROLES[sight.role] and found.name]
        return f"no {described(sight.role, sight.name)}; there is: {' | '.join(dict.fromkeys(there)) or 'none'}"
    if sight.state == IN_VIEW:
        return "" if _is_in_view(element, tree) else f"{described(sight.role, sight.name)} out of view"
    reads = sight.reads is None or element.description == sight.reads
    if reads and (not sight.state or has_state(element, sight.state)):
        return ""
    return f"{described(sight.role, sight.name)} reads “{element.description}” and is {state_word(element)}"


def expected(sight: Sight) -> str:
    """The sight in words, for a complaint."""
    what = described(sight.role, sight.name) if sight.role else f"the words “{sight.name}”"
    reads = f" reading “{sight.reads}”" if sight.reads is not None else ""
    return f"{what}{reads}{f' ({sight.state})' if sight.state else ''}"


def described(role: str, name: str) -> str:
    """`switch “Location”`; without a role `something to click named “Location”`."""
    return f"{role.replace('_', ' ') or 'something to click named'} “{name}”"


def has_state(element: Element, state: str) -> bool:
    """Whether it is in that state, a word of `words.STATES`."""
    if state in ("enabled", "disabled"):
        return ("enabled" in element.states) == (state == "enabled")
    return toggle_word(element) == state


def toggle_word(element: Element) -> str:
    """`on`, `off`, or `busy` for as long as it is neither for sure."""
    return "busy" if "busy" in element.states else "on" if "checked" in element.states else "off"


def state_word(element: Element) -> str:
    """What can be said of its state."""
    is_toggle = "checkable" in element.states or element.role in ROLES["switch"] + ROLES["option"]
    words = [toggle_word(element)] if is_toggle else []
    return ", ".join([*words, "enabled" if "enabled" in element.states else "disabled"])


def _words_complaint(sight: Sight, tree: Element) -> str:
    shown = list(shown_elements(tree))
    holding = [e for e in shown if any(sight.name in text for text in (e.name, e.description, e.text))]
    if sight.state == GONE:
        return f"“{sight.name}” is there" if holding else ""
    if sight.state == IN_VIEW:
        return "" if any(_is_in_view(element, tree) for element in holding) else _out_of_view(sight, holding, tree)
    if holding:
        return ""
    said = dict.fromkeys(text for e in shown for text in (e.name, e.description, e.text) if text)
    listed = " | ".join(said)
    return f"none of it; the window says: {listed if len(listed) <= _MOST_WORDS else f'{listed[:_MOST_WORDS]}…'}"


def _out_of_view(sight: Sight, holding: Sequence[Element], tree: Element) -> str:
    if not holding:
        return f"“{sight.name}” nowhere"
    return f"“{sight.name}” at {[element.box for element in holding]}, the window at {window_box(tree)}"


def _is_in_view(element: Element, tree: Element) -> bool:
    """From top to foot within the window."""
    frame, box = window_box(tree), element.box
    if frame is None or box is None:
        return False
    return box[1] >= frame[1] and box[1] + box[3] <= frame[1] + frame[3]
