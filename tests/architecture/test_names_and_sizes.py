"""Names tell the room and the idea; files, functions and classes stay small."""

from __future__ import annotations

import ast
import re
import statistics
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, sources

ATTICS = {
    "util",
    "utils",
    "misc",
    "common",
    "helper",
    "helpers",
    "manager",
    "managers",
    "stuff",
    "base_classes",
    "tools",
}
SUFFIX_ROOMS = {
    "Service": ("consentui/application/",),
    "Page": ("consentui/ui/",),
    "Dialog": ("consentui/ui/",),
    "Message": ("consentui/wire/",),
    "Storage": ("consentui/server/",),
}
# One tree, described as a whole in the docstring of its module; errors are named by what happened.
ERROR_TREE = "consentui/domain/errors.py"
# A text message to a phone is no message of the wire.
OTHER_WORDS = {"DemoMessage", "TextMessage"}
MAX_METHODS = 20
USUAL_FILE_LINES = 300
USUAL_FUNCTION_LINES = 25


def test_module_when_named_is_no_attic() -> None:
    wrong = [
        s.path for s in sources("consentui") + sources("tests") if set(Path(s.path).with_suffix("").parts) & ATTICS
    ]
    assert wrong == []


def test_folder_when_it_holds_modules_is_a_package() -> None:
    # A folder without __init__.py is invisible to the import contracts.
    folders = {(ROOT / source.path).parent for source in sources("consentui")}
    assert [folder.name for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_class_when_its_suffix_names_a_room_lives_there() -> None:
    wrong = [
        source.at(node, f"class {node.name} belongs into {' or '.join(rooms)}")
        for source in sources("consentui")
        if source.path != ERROR_TREE
        for node in source.classes()
        for suffix, rooms in SUFFIX_ROOMS.items()
        if node.name.endswith(suffix) and not source.path.startswith(rooms) and node.name not in OTHER_WORDS
    ]
    assert wrong == []


def test_page_and_dialog_when_they_stand_in_a_file_give_it_its_name() -> None:
    wrong = [
        source.at(node, f"class {node.name} belongs into {_snake(node.name)}.py")
        for source in sources("consentui/ui")
        for node in source.tree.body
        if isinstance(node, ast.ClassDef) and node.name.endswith(("Page", "Dialog")) and not node.name.startswith("_")
        if not any(ast.unparse(base).startswith("Protocol") for base in node.bases)
        if Path(source.path).stem not in (_snake(node.name), _snake(node.name).rpartition("_")[0])
    ]
    assert wrong == []


def test_module_when_it_holds_anything_says_what_in_its_docstring() -> None:
    wrong = [
        s.path
        for s in sources("consentui") + sources("tests") + sources("packaging")
        if s.tree.body and not ast.get_docstring(s.tree)
    ]
    assert wrong == []


def test_public_class_when_it_does_something_says_what_it_is() -> None:
    wrong = [
        source.at(node, f"class {node.name} has no docstring")
        for source in sources("consentui")
        if source.path != ERROR_TREE
        for node in source.tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node)
        if any(isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) for item in node.body)
    ]
    assert wrong == []


def test_class_when_it_grows_has_at_most_20_methods() -> None:
    wrong = [
        source.at(node, f"class {node.name} has {count} methods")
        for source in sources("consentui")
        for node in source.classes()
        if (count := sum(isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) for item in node.body)) > MAX_METHODS
    ]
    assert wrong == []


def test_files_and_functions_when_measured_are_mostly_small(capsys: pytest.CaptureFixture[str]) -> None:
    modules = sources("consentui")
    files = {source.path: source.text.count("\n") for source in modules}
    functions = {f"{source.path}:{f.lineno} {f.name}": _lines(f) for source in modules for f in source.functions()}
    with capsys.disabled():
        print(f"\n{_report('files', files, USUAL_FILE_LINES)}\n{_report('functions', functions, USUAL_FUNCTION_LINES)}")
    assert _share_over(files, USUAL_FILE_LINES) <= 0.05, _largest(files)
    assert _share_over(functions, USUAL_FUNCTION_LINES) <= 0.05, _largest(functions)
    assert max(files.values()) <= 2 * USUAL_FILE_LINES, _largest(files)


def test_test_files_when_measured_are_one_idea_each() -> None:
    files = {source.path: source.text.count("\n") for source in sources("tests")}
    assert max(files.values()) <= 2 * USUAL_FILE_LINES, _largest(files)


def _report(what: str, sizes: dict[str, int], usual: int) -> str:
    over = _share_over(sizes, usual)
    median = statistics.median(sizes.values())
    return f"{len(sizes)} {what}: median {median:g} lines, {over:.1%} over {usual}; {_largest(sizes)}"


def _largest(sizes: dict[str, int]) -> str:
    largest = sorted(sizes, key=lambda name: -sizes[name])[:5]
    return "largest " + ", ".join(f"{name} ({sizes[name]})" for name in largest)


def _share_over(sizes: dict[str, int], usual: int) -> float:
    return sum(size > usual for size in sizes.values()) / len(sizes)


def _lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
