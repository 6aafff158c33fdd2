"""What PySide6 says about its own classes is the same, although its parts are compiled late."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

PARTS = ("errorhandler", "layout", "mapping", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
WAITING = "[n for n in PARTS if '__getattr__' in vars(sys.modules['shibokensupport.signature.' + n])]"
# Each is the first question of its process.
QUESTIONS = {
    "wrong arguments": "words_of(lambda: QSize('a'))",
    "argument of the wrong kind": "words_of(lambda: QObject().setObjectName(1))",
    "one after the other": "list(map(words_of, [lambda: QSize('a'), lambda: gui().QFont([]), lambda: QSize('b')]))",
    "wrong keyword": "words_of(lambda: QObject(None, colour=1))",
    "docstring": "QSize.scaled.__doc__",
    "signature": "str(get_signature(QSize.scaled))",
    "stub files": "part('lib.pyi_generator').generate_pyi.__doc__",
    "absent name": "words_of(lambda: part('parser').nothing_of_that_name)",
}
SCRIPT = f"""
import json, sys
if sys.argv[1] == "window":
    import consentui.ui
from PySide6.QtCore import QObject, QSize
from PySide6.support.signature import get_signature

PARTS = {PARTS!r}

def part(name):
    return sys.modules["shibokensupport.signature." + name]

def gui():
    from PySide6 import QtGui
    return QtGui

def words_of(call):
    try:
        call()
    except Exception as error:
        return type(error).__name__ + ": " + str(error)

print(json.dumps([{WAITING}, eval(sys.argv[2]), {WAITING}]))
"""


def asked(who: str, question: str) -> Any:
    """The parts that wait before, the answer, and those that wait after."""
    command = [sys.executable, "-c", SCRIPT, who, question]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout)


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
def test_pyside_when_asked_first_answers_as_without_the_window(question: str) -> None:
    waiting, answer, still_waiting = asked("window", question)
    _, expected, _ = asked("alone", question)
    assert answer == expected
    assert answer
    assert sorted(waiting) == sorted(PARTS)
    assert len(still_waiting) < len(PARTS)


def test_window_when_nothing_is_asked_leaves_them_waiting() -> None:
    _, _, waiting = asked("window", "str(QSize(3, 4).height())")
    assert sorted(waiting) == sorted(PARTS)
