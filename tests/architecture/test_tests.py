"""The tests' own rules: names tell situation and outcome, nothing is patched, nobody sleeps, every test can fail."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.architecture.sources import Function, Source, called_name, dotted, sources

NAME = re.compile(r"test_[a-z0-9]+(?:_[a-z0-9]+)+")
MAY_PAUSE = "tests/harness/waiting.py"
# A call that fails by itself counts as a check: `assert_…`, `check_…`, `wait_until`, a contract suite's `verify_…`.
CHECKING = re.compile(
    r"^_?(?:assert|check|verify|expect|wait|run_state_machine|fail|raises|warns|run_|call_and_validate)"
)


def test_test_when_named_says_situation_and_outcome() -> None:
    wrong = [source.at(function, function.name) for source, function in _tests() if not NAME.fullmatch(function.name)]
    assert wrong == []


def test_test_when_it_runs_can_fail() -> None:
    wrong = [
        source.at(function, f"{function.name} checks nothing")
        for source, function in _tests()
        if not function.name.endswith("_no_error") and not any(_is_check(node) for node in ast.walk(function))
    ]
    assert wrong == []


def test_tests_when_they_need_another_part_write_a_fake() -> None:
    wrong = [
        source.at(node, "patches: write a fake in tests/fakes instead")
        for source in sources("tests")
        for node in source.nodes()
        if _is_patching(node)
    ]
    assert wrong == []


def test_tests_when_they_wait_do_so_on_a_condition() -> None:
    wrong = [
        source.at(call, "sleeps: wait on a condition (tests/harness/waiting.py)")
        for source in sources("tests")
        if source.path != MAY_PAUSE
        for call in source.calls("sleep", "qSleep", "qWait")
        if dotted(call.func) in ("time.sleep", "sleep", "QTest.qSleep", "QTest.qWait")
    ]
    assert wrong == []


def _tests() -> Iterator[tuple[Source, Function]]:
    for source in sources("tests"):
        if source.path.rpartition("/")[2].startswith("test_"):
            for function in source.functions():
                if function.name.startswith("test_"):
                    yield source, function


def _is_check(node: ast.AST) -> bool:
    if isinstance(node, ast.Assert | ast.Raise):
        return True
    return isinstance(node, ast.Call) and CHECKING.match(called_name(node)) is not None


def _is_patching(node: ast.AST) -> bool:
    if isinstance(node, ast.Import | ast.ImportFrom):
        names = [alias.name for alias in node.names]
        module = getattr(node, "module", None) or ""
        return module == "unittest.mock" or "unittest.mock" in names or (module == "unittest" and "mock" in names)
    return isinstance(node, ast.Call) and dotted(node.func) in (
        "monkeypatch.setattr",
        "mocker.patch",
        "monkeypatch.setitem",
    )
