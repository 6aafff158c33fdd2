"""What a person did, as the steps of a scenario: letters become words, codes and numbers of people stay out."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import groupby

from consentui.domain.record import Record
from consentui.ui.demo.scenario.values import Click, Go, Press, Sight, Target, TypeCode, Write

RecordedVerb = Click | Go | Write | Press | TypeCode

_ABOUT = "Written down by consentui demo --record."
_CODE = TypeCode(1, 6)
_BACK = Press(("Backspace",))
# So many digits are a number of somebody.
_NUMBER = re.compile(r"\+?\d(?:[ ()./-]*\d){5,}")


class _Done(Record):
    """One thing the person did, and what was seen of it afterwards."""

    verb: RecordedVerb
    remark: str = ""
    seen: Sight | None = None


class Recording:
    """Grows with what is done; `numbers` are the made-up people's, E.164: other people's are never written."""

    def __init__(self, numbers: Sequence[str]) -> None:
        self._numbers = numbers
        self._done: list[_Done] = []

    def click(self, target: Target, remark: str = "") -> None:
        """On something with a name; a page of the navigation is gone to."""
        is_page = target.role == "page"
        self._done.append(_Done(Go(target.name.partition(", ")[0]) if is_page else Click((target,)), remark))

    def write(self, letters: str) -> None:
        """Into a field; letter by letter is one word."""
        last = self._done[-1] if self._done else None
        if last is not None and isinstance(last.verb, Write):
            self._done[-1] = _Done(Write(last.verb.text + letters))
        else:
            self._done.append(_Done(Write(letters)))

    def type_code(self) -> None:
        """Any digit of the code from the text message: a player types the one that its own phone shows."""
        if not self._done or self._done[-1].verb != _CODE:
            self._done.append(_Done(_CODE))

    def press(self, keys: str) -> None:
        """A key that writes nothing."""
        self._done.append(_Done(Press((keys,))))

    def see(self, sight: Sight) -> None:
        """How what was clicked last stands now."""
        if self._done:
            last = self._done[-1]
            self._done[-1] = _Done(last.verb, last.remark, sight)

    def toml(self) -> str:
        """The scenario so far, as `reader` reads it."""
        steps = [f"about = {_quoted(_ABOUT)}\n"]
        for is_typed, group in groupby(self._done, lambda done: isinstance(done.verb, (Write, Press))):
            run = list(group)
            is_left_out = is_typed and self._is_of_somebody(_left_standing(run))
            steps += [self._step(done, is_left_out=is_left_out) for done in run]
        return "\n".join(steps)

    def _step(self, done: _Done, *, is_left_out: bool) -> str:
        lines = ["[[step]]", *([f"# {done.remark}"] if done.remark else [])]
        if isinstance(done.verb, Write) and (is_left_out or self._is_of_somebody(done.verb.text)):
            lines += ["# A number was typed here that belongs to none of the made-up people."]
            lines += [f"say = {_quoted('A number is missing here.')}"]
        else:
            lines.append(_verb(done.verb))
        if done.seen is not None:
            lines.append(f"expect = {_sight(done.seen)}")
        return "\n".join([*lines, ""])

    def _is_of_somebody(self, text: str) -> bool:
        found = (re.sub(r"\D", "", number[0]) for number in _NUMBER.finditer(text))
        return any(not any(number.endswith(digits) for number in self._numbers) for digits in found)


def _left_standing(run: Sequence[_Done]) -> str:
    """What letters and keys have written together: a number that was corrected is one number."""
    text = ""
    for done in run:
        if isinstance(done.verb, Write):
            text += done.verb.text
        elif done.verb == _BACK:
            text = text[:-1]
    return text


def _verb(verb: RecordedVerb) -> str:
    match verb:
        case Go(page):
            return f"go = {_quoted(page)}"
        case Click((target,)):
            return f"click = {_target(target)}"
        case Write(text):
            return f"type = {_quoted(text)}"
        case Press((keys,)):
            return f"press = {_quoted(keys)}"
        case _:
            return 'type_code = "all"'


def _target(target: Target) -> str:
    place = ', in = "dialog"' if target.is_in_dialog else ""
    return f"{{ {target.role} = {_quoted(target.name)}{place} }}"


def _sight(sight: Sight) -> str:
    reads = f", reads = {_quoted(sight.reads)}" if sight.reads else ""
    return f"{{ {sight.role} = {_quoted(sight.name)}{reads}, is = {_quoted(sight.state)} }}"


def _quoted(text: str) -> str:
    """A basic string of TOML."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
