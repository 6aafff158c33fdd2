"""What `make strings` keeps of a translation, and what `make check` does not let through."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

from consentui.domain.record import replace
from consentui.ui.text.languages import LANGUAGES, Language

SCRIPT = Path(__file__).parents[3] / "packaging" / "setup" / "strings.py"
ARABIC = next(language for language in LANGUAGES if language.code == "ar")
GERMAN = next(language for language in LANGUAGES if language.code == "de")


@pytest.fixture(scope="module")
def strings() -> Any:
    """The script, as a module."""
    spec = importlib.util.spec_from_file_location("strings_of_the_window", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def faults(strings: Any, source: str, *forms: str, language: Language = GERMAN) -> list[str]:
    message = strings.Message("Page", source, "", "%n" in source, forms)
    return list(strings.faults_of([message], replace(language, is_complete=True)))


def test_translation_when_its_sentence_stays_is_kept_and_when_it_goes_goes(strings: Any) -> None:
    before = [
        strings.Message("Page", "Keep & <hold>", "", False, ("Behalten & <b>",)),
        strings.Message("Page", "Gone", "", False, ("Weg",)),
    ]
    found = [before[0]._replace(forms=()), strings.Message("Page", "New", "hint", False)]
    catalogue = strings.written(strings.merged(found, before, GERMAN), GERMAN)
    assert strings.read(catalogue) == (before[0], found[1])
    assert 'language="de"' in catalogue


def test_catalogue_when_a_merge_left_conflicts_has_what_both_sides_translated(strings: Any) -> None:
    ours, theirs = (strings.Message("Page", name, "", False, (f"{name} auf Deutsch",)) for name in ("One", "Two"))
    head, *_, end = strings.written([ours], GERMAN).splitlines(keepends=True)
    sides = ["".join(strings.written([side], GERMAN).splitlines(keepends=True)[3:-1]) for side in (ours, theirs)]
    start = "".join(strings.written([ours], GERMAN).splitlines(keepends=True)[:3])
    merged = f"{start}<<<<<<< ours\n{sides[0]}=======\n{sides[1]}>>>>>>> theirs\n{end}"
    assert head in merged
    assert strings.merged([ours, theirs], strings.read(merged), GERMAN) == (ours, theirs)


def test_translation_when_unfinished_counts_as_none(strings: Any) -> None:
    catalogue = strings.written([strings.Message("Page", "%n days", "", True, ("Tag", ""))], GERMAN)
    assert 'type="unfinished"' in catalogue
    assert strings.read(catalogue)[0].forms == ()


def test_plural_when_new_has_as_many_forms_as_the_language(strings: Any) -> None:
    found = [strings.Message("Page", "%n days", "", True)]
    assert strings.written(strings.merged(found, (), ARABIC), ARABIC).count("<numerusform>") == 6
    assert strings.written(strings.merged(found, (), GERMAN), GERMAN).count("<numerusform>") == 2


def test_entry_when_unfinished_fails_in_a_complete_language_only(strings: Any) -> None:
    message = strings.Message("Page", "Yes", "", False)
    assert list(strings.faults_of([message], replace(GERMAN, is_complete=False))) == []
    assert faults(strings, "Yes") == ["not finished: 'Yes' (Page)"]


@pytest.mark.parametrize("arguments", [["--check"], []])
def test_catalogue_when_one_entry_of_a_complete_language_is_not_finished_fails(
    strings: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    page = tmp_path / "consentui" / "ui" / "page.py"
    page.parent.mkdir(parents=True)
    page.write_text('class Page:\n    def say(self):\n        return self.tr("Say this")\n')
    (tmp_path / "i18n").mkdir()
    assert strings.main([], tmp_path) == 1
    assert strings.main(arguments, tmp_path) == 1
    said = capsys.readouterr().err
    for language in LANGUAGES:
        has_to_be_whole = language.is_complete and language.code != "en"
        assert (f"i18n/consentui_{language.code}.ts: not finished: 'Say this' (Page)" in said) is has_to_be_whole
    page.write_text("")
    assert strings.main(["--check"], tmp_path) == 1
    assert "i18n/consentui_de.ts is stale" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("{app} asks", ("fragt",)),
        ("{app} asks", ("{service} fragt",)),
        ("{app} asks", ("{app fragt",)),
        ("%1 of %2", ("%1 von",)),
        ("<b>Off</b>", ("<b>Aus",)),
        ("&Open", ("Öffnen",)),
        ("One\nTwo", ("Eins Zwei",)),
        ("Days", ("%n Tage",)),
        ("%n days", ("ein Tag", "viele Tage")),
    ],
)
def test_entry_when_it_breaks_what_is_beside_the_words_fails(strings: Any, source: str, forms: tuple[str, ...]) -> None:
    assert len(faults(strings, source, *forms)) == 1


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("{app} asks {name}", ("{name} wird von {app} gefragt",)),
        ("%n days", ("ein Tag", "%n Tage")),
        ("{share}%", ("{share} %",)),
    ],
)
def test_entry_when_it_holds_the_same_passes(strings: Any, source: str, forms: tuple[str, ...]) -> None:
    assert faults(strings, source, *forms) == []


def test_locale_when_written_into_a_catalogue_is_that_of_its_language(strings: Any) -> None:
    (message,) = strings.merged([strings.Message("Locale", "en_GB", "", False)], (), ARABIC)
    assert message.forms == (ARABIC.locale,)
