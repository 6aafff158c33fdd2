"""A language nobody speaks, made from the sentences themselves: longer by 40 %, accented, in square brackets.

A text without brackets was never translated; one that is cut off was given too little room. It is never shipped.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from consentui.ui.text.languages import Language

CATALOGUES = Path(__file__).parents[2] / "i18n"
PSEUDO = Language("qps", "Pseudo", "en_GB", "en", is_complete=True)
# As wide and as complete, from right to left; its dates and numbers are those of Arabic.
PSEUDO_FROM_RIGHT = Language("qpr", "Pseudo from the right", "ar_AE", "en", is_complete=True, is_from_right=True)
ACCENTS = str.maketrans("aceginorsuyACEGINORSUY", "åçéĝîñöŕšüýÅÇÉĜÎÑÖŔŠÜÝ")
KEPT = re.compile(r"(\{[^}]*\}|%n|\n)")
LONGER = 1.4
_LETTERS_OF_A_WORD = 6


def pseudo(text: str) -> str:
    """The text as the language says it; what `format` and Qt fill in stays."""
    parts = [part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(text)]
    missing = round(len(text) * (LONGER - 1))
    tail = "".join(" " if place % (_LETTERS_OF_A_WORD + 1) == 0 and missing > 1 else "ø" for place in range(missing))
    return f"[{''.join(parts)}{tail}]"


def compiled(folder: Path, language: Language) -> Path:
    """Writes the language's catalogue into `folder`, compiled."""
    tree = ElementTree.parse(CATALOGUES / "consentui_en.ts")
    root = tree.getroot()
    root.set("language", "en")
    for context in root.iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            _translate(message, language, is_pattern=name == "Dates")
    source = folder / f"consentui_{language.code}.ts"
    tree.write(source, encoding="utf-8", xml_declaration=True)
    target = source.with_suffix(".qm")
    program = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or "pyside6-lrelease"
    subprocess.run([program, "-silent", str(source), "-qm", str(target)], check=True)
    return target


def _translate(message: ElementTree.Element, language: Language, *, is_pattern: bool) -> None:
    source, translation = message.findtext("source") or "", message.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    forms = list(translation.iter("numerusform")) or [translation]
    for form in forms:
        form.text = f"[{source}]" if is_pattern else pseudo(form.text or source)
    if source == "en_GB":
        translation.text = language.locale
