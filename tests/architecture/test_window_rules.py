"""Rules of the window that only a look at the source can keep: sentences, colours, signals, rich text."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from consentui.domain import errors
from tests.architecture.sources import ROOT, Source, dotted, sources

# Which arguments of a translating call have to be literals: lupdate reads them from the source.
LITERALS = {
    "tr": (0, 1),
    "translate": (0, 1, 2),
    "QT_TR_NOOP": (0,),
    "QT_TRANSLATE_NOOP": (0, 1),
}
SOURCE_TEXT = {"tr": 0, "translate": 1, "QT_TR_NOOP": 0, "QT_TRANSLATE_NOOP": 1}
WORDS = re.compile(r"[A-Za-z]{2,}[,;:]? [a-z]{2,}")
# Names of fonts, what `brand check` and scripts of scenarios say on the command line, source that Qt compiles, and
# lines for support, which are English wherever they come from.
WORDS_FOR_OTHERS = (
    "consentui/ui/theme/",
    "consentui/ui/demo/scenario/",
    "consentui/ui/late_signatures.py",
    "consentui/ui/text/about_words.py",
)
COLOUR_HOME = ("consentui/ui/theme/primitives.py", "consentui/ui/theme/tokens")
HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})(?![0-9a-zA-Z_])")
FUNCTION_COLOUR = re.compile(r"\b(?:rgba?|hsla?)\(\s*\d")
RICH_TEXT = {"setHtml", "setMarkdown", "insertHtml", "setOpenExternalLinks"}


def test_sentence_when_translated_is_a_literal() -> None:
    wrong = [
        source.at(call, f"{name}() with something lupdate cannot read")
        for source in sources("consentui/ui")
        for name, call in _translations(source)
        if not all(_is_literal(call.args[index]) for index in LITERALS[name] if index < len(call.args))
    ]
    assert wrong == []


def test_words_when_in_the_window_stand_in_a_translating_call() -> None:
    """Two words in a row are a sentence; one alone may be a key, and the pseudo-language finds those on show."""
    wrong = [
        source.at(node, f"{node.value!r} is not translated")
        for source in sources("consentui/ui")
        if not source.path.startswith(WORDS_FOR_OTHERS)
        for node in _untranslated(source)
        if WORDS.search(str(node.value))
    ]
    assert wrong == []


def test_sentences_when_outside_the_window_are_not_translated() -> None:
    wrong = [
        source.at(call, f"{name}() outside ui")
        for source in sources("consentui")
        if source.room != "ui"
        for name, call in _translations(source)
    ]
    assert wrong == []


def test_sentence_when_in_the_source_is_found_by_lupdate(tmp_path: Path) -> None:
    catalogue = tmp_path / "found.ts"
    program = Path(sys.executable).with_name("pyside6-lupdate")
    files = [source.path for source in sources("consentui/ui")]
    subprocess.run([program, "-silent", *files, "-ts", catalogue], cwd=ROOT, check=True)
    found = {message.findtext("source") for message in ElementTree.parse(catalogue).iter("message")}
    missing = [
        source.at(call, f"lupdate misses {text!r} (in `translate` the number must be a plain name)")
        for source in sources("consentui/ui")
        for name, call in _translations(source)
        if (text := _literal(call, SOURCE_TEXT[name])) is not None and text not in found
    ]
    assert found
    assert missing == []


def test_colour_when_written_stands_in_the_theme_only() -> None:
    wrong = [
        source.at(node, f"colour {node.value!r}")
        for source in sources("consentui")
        if not source.path.startswith(COLOUR_HOME)
        for node in _plain_strings(source)
        if HEX_COLOUR.search(str(node.value)) or FUNCTION_COLOUR.search(str(node.value))
    ]
    wrong += [
        source.at(call, "QColor from a literal")
        for source in sources("consentui/ui")
        if not source.path.startswith("consentui/ui/theme/")
        for call in source.calls("QColor")
        if call.args and isinstance(call.args[0], ast.Constant)
    ]
    assert wrong == []


def test_dialog_when_opened_runs_no_loop_of_its_own() -> None:
    wrong = [
        source.at(call, f"{dotted(call.func)}() opens a nested event loop")
        for source in sources("consentui/ui")
        for call in source.calls("exec", "exec_", "processEvents")
        if isinstance(call.func, ast.Attribute)  # without an object before it, it is Python's own
        if "app" not in dotted(call.func).lower() and source.path != "consentui/ui/app.py"
    ]
    assert wrong == []


def test_signal_when_connected_holds_no_lambda_and_no_other_signal() -> None:
    wrong = [
        source.at(call, "connects a lambda or another signal's emit")
        for source in sources("consentui/ui")
        for call in source.calls("connect")
        for receiver in call.args[:1]
        if isinstance(receiver, ast.Lambda) or (isinstance(receiver, ast.Attribute) and receiver.attr == "emit")
    ]
    assert wrong == []


def test_receiver_when_connected_is_a_slot() -> None:
    wrong = [
        source.at(call, f"{kind.name}.{name} receives a signal and is no @Slot")
        for source in sources("consentui/ui")
        for kind in source.classes()
        for call, name in _own_receivers(kind)
        if name in _methods_without_slot(kind)
    ]
    assert wrong == []


def test_text_of_the_service_when_shown_stays_plain() -> None:
    wrong = [
        source.at(call, f"{dotted(call.func)}() can load or run what a text says")
        for source in sources("consentui/ui")
        for call in source.calls(*RICH_TEXT)
    ]
    assert wrong == []


def test_icons_when_drawn_bring_no_colour_of_their_own() -> None:
    icons = sorted((ROOT / "resources" / "icons").glob("*.svg"))
    assert icons, "no icons"
    wrong = [
        icon.name for icon in icons if re.search(r"(?:fill|stroke)=\"(?!none|currentColor|#000)", icon.read_text())
    ]
    assert wrong == []


def _translations(source: Source) -> Iterator[tuple[str, ast.Call]]:
    for name in LITERALS:
        for call in source.calls(name):
            # A painter is translated too, but not into another language.
            if name != "translate" or dotted(call.func) in ("translate", "QCoreApplication.translate"):
                yield name, call


def _untranslated(source: Source) -> Iterator[ast.Constant]:
    """Strings outside docstrings, translating calls, annotations and what an error is made of."""
    skipped = {id(part) for _, call in _translations(source) for part in ast.walk(call)}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Raise | ast.Assert) or _makes_error(node):
            skipped.update(id(part) for part in ast.walk(node))
        elif isinstance(node, ast.AnnAssign):
            skipped.update(id(part) for part in ast.walk(node.annotation))
    yield from (node for node in _plain_strings(source) if id(node) not in skipped)


def _makes_error(node: ast.AST) -> bool:
    """One of domain.errors: its words are for the log."""
    return isinstance(node, ast.Call) and isinstance(getattr(errors, dotted(node.func), None), type)


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _literal(call: ast.Call, index: int) -> str | None:
    if index >= len(call.args):
        return None
    node = call.args[index]
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _plain_strings(source: Source) -> Iterator[ast.Constant]:
    """String literals that are not docstrings."""
    documented = [source.tree, *source.classes(), *source.functions()]
    docstrings = {
        id(owner.body[0].value)
        for owner in documented
        if owner.body and isinstance(owner.body[0], ast.Expr) and isinstance(owner.body[0].value, ast.Constant)
    }
    for node in source.nodes():
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node


def _own_receivers(kind: ast.ClassDef) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(kind):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "connect"
            and node.args
        ):
            receiver = node.args[0]
            if isinstance(receiver, ast.Attribute) and dotted(receiver.value) == "self":
                yield node, receiver.attr


def _methods_without_slot(kind: ast.ClassDef) -> set[str]:
    return {
        item.name
        for item in kind.body
        if isinstance(item, ast.FunctionDef)
        and not any(
            isinstance(decorator, ast.Call) and dotted(decorator.func).endswith("Slot")
            for decorator in item.decorator_list
        )
    }
