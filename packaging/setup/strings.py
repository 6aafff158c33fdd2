"""Brings i18n/consentui_<language>.ts up to date with the literals of consentui/ui, or checks that they are.

`--check` changes nothing and fails on a stale catalogue. Line numbers are left out of the catalogues, so only a
changed sentence makes one stale; a sentence that is gone is left out with its translation. English is the language
of the source: only plurals have anything to fill in. Both ways fail on an entry that is not finished in a language
that is complete (consentui/ui/text/languages.py), and in any language on one that breaks what a sentence holds
beside its words: places, plurals, keys, markup.
"""

from __future__ import annotations

import re
import shutil
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from consentui.ui.text.languages import LANGUAGES, Language

ROOT = Path(__file__).resolve().parents[2]
# How many forms Qt's tools give a plural (Qt Linguist, "numerus forms").
FORMS = {"ar": 6, "ru": 3, "ja": 1, "ko": 1, "zh_CN": 1, "zh_TW": 1}
CONFLICT = re.compile(r"^<<<<<<< .*?\n(.*?)^=======\n(.*?)^>>>>>>> .*?\n", re.DOTALL | re.MULTILINE)
MARKS = re.compile(r"%L?\d+|</?\w[^>]*>|&(?=\w)|\n")


class Message(NamedTuple):
    """One sentence; `forms` is its translation: several for a plural, none where nobody has translated it."""

    context: str
    source: str
    comment: str
    has_number: bool
    forms: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Exit code 0: up to date and sound; 1: stale, unfinished or broken."""
    found = extracted(root)
    faults: list[str] = []
    for language in LANGUAGES:
        path = root / "i18n" / f"consentui_{language.code}.ts"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        messages = merged(found, read(before) if before else (), language)
        fresh = written(messages, language)
        if "--check" not in arguments and fresh != before:
            path.write_text(fresh, encoding="utf-8")
        elif fresh != before:
            faults.append(f"{path.relative_to(root)} is stale: run `make strings` and commit it")
        faults += [f"{path.relative_to(root)}: {fault}" for fault in faults_of(messages, language)]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def extracted(root: Path) -> tuple[Message, ...]:
    """What lupdate finds."""
    sources = sorted(str(path.relative_to(root)) for path in (root / "consentui" / "ui").rglob("*.py"))
    program = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or "pyside6-lupdate"
    options = ["-silent", "-locations", "none", "-source-language", "en", "-target-language", "en"]
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Path(folder) / "found.ts"
        subprocess.run([program, *options, *sources, "-ts", str(catalogue)], check=True, cwd=root)
        return read(catalogue.read_text(encoding="utf-8"))


def read(catalogue: str) -> tuple[Message, ...]:
    """The messages of a catalogue, in its order; a translation that is not finished counts as none.

    In one with conflicts of a merge both sides count, the later one where both translated a sentence.
    """
    if "\n<<<<<<< " in catalogue:
        return (*read(CONFLICT.sub(r"\1", catalogue)), *read(CONFLICT.sub(r"\2", catalogue)))
    return tuple(
        _read_message(context.findtext("name") or "", message)
        for context in ElementTree.fromstring(catalogue).iter("context")
        for message in context.iter("message")
    )


def _read_message(context: str, message: ElementTree.Element) -> Message:
    source, translation = message.findtext("source") or "", message.find("translation")
    texts: list[str] = []
    if translation is not None and translation.get("type") is None:
        texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    # lupdate sees the number in `tr`, but not in PySide's `translate`.
    return Message(
        context, source, message.findtext("comment") or "", "%n" in source, tuple(texts) if any(texts) else ()
    )


def merged(found: Sequence[Message], before: Sequence[Message], language: Language) -> tuple[Message, ...]:
    """Every sentence that was found, with the translation it had."""
    known = {message.key: message.forms for message in before if message.forms}
    return tuple(message._replace(forms=_forms(message, known.get(message.key, ()), language)) for message in found)


def _forms(message: Message, known: tuple[str, ...], language: Language) -> tuple[str, ...]:
    if message.context == "Locale":
        return (language.locale,)
    wanted = FORMS.get(language.code, 2) if message.has_number else 1
    if language.code == "en" and message.has_number and not known:
        return "", message.source
    return known if len(known) == wanted else ()


def written(messages: Sequence[Message], language: Language) -> str:
    """The catalogue, byte for byte as lupdate writes it."""
    head = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language.code}"'
    parts = [head, ' sourcelanguage="en">\n']
    for context, group in groupby(messages, key=lambda message: message.context):
        parts += [f"<context>\n    <name>{context}</name>\n", *(_written(message, language) for message in group)]
        parts.append("</context>\n")
    return "".join([*parts, "</TS>\n"])


def _written(message: Message, language: Language) -> str:
    comment = f"        <comment>{_escaped(message.comment)}</comment>\n" if message.comment else ""
    forms = message.forms
    state = "" if forms and all(forms) else ' type="unfinished"'
    body = _escaped(forms[0]) if forms else ""
    if message.has_number:
        forms = forms or ("",) * FORMS.get(language.code, 2)
        body = "".join(f"\n            <numerusform>{_escaped(form)}</numerusform>" for form in forms) + "\n        "
    number = ' numerus="yes"' if message.has_number else ""
    return (
        f"    <message{number}>\n        <source>{_escaped(message.source)}</source>\n{comment}"
        f"        <translation{state}>{body}</translation>\n    </message>\n"
    )


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def faults_of(messages: Sequence[Message], language: Language) -> Iterator[str]:
    """What keeps this catalogue from being shipped."""
    for message in messages:
        is_needed = message.has_number if language.code == "en" else language.is_complete
        if is_needed and not (message.forms and all(message.forms)):
            yield f"not finished: {message.source!r} ({message.context})"
        elif message.forms and language.code != "en":
            yield from (f"{fault}: {message.source!r} ({message.context})" for fault in _breaks(message))


def _breaks(message: Message) -> Iterator[str]:
    for form in message.forms:
        try:
            places = _places(form)
        except ValueError:
            yield f"braces that do not close in {form!r}"
            continue
        if places != _places(message.source):
            yield f"other places in {form!r}"
        if sorted(MARKS.findall(form)) != sorted(MARKS.findall(message.source)):
            yield f"other marks, keys or lines in {form!r}"
        if "%n" in form and not message.has_number:
            yield f"a number that is not there in {form!r}"
    if message.has_number and "%n" not in message.forms[-1]:
        yield "the number is missing where there are many"


def _places(text: str) -> set[str]:
    """The names in braces that `format` fills in; ValueError where it could not read them."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
