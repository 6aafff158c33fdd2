"""Every page and dialog in a language of long words in brackets: nothing untranslated, nothing cut off, both ways."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from consentui.application.settings import Settings
from consentui.ui.shell.window_settings import themed
from consentui.ui.text.languages import ENGLISH
from consentui.ui.text.translator import WindowLanguage
from tests.fakes import closing_samples
from tests.fakes import ui_samples as samples
from tests.fakes.ui_client import FakeDemo
from tests.harness.pseudo_language import PSEUDO, PSEUDO_FROM_RIGHT, compiled
from tests.ui.clipped_text import complaints
from tests.ui.demo.test_demo_panel import docked
from tests.ui.stage import Stage
from tests.ui.test_nothing_clipped import SITUATIONS
from tests.ui.visible_words import untranslated

# Said by the fake service or by the situation itself, and not in the snapshot.
OF_THE_SERVICE = (closing_samples.PREVIEW, "The code is not right. 4 tries left.")

pytestmark = pytest.mark.xdist_group("pseudo language")


@pytest.fixture(scope="module")
def pseudo(
    qapp: QApplication, language: WindowLanguage, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[WindowLanguage]:
    """Both ways of it, compiled once; English again afterwards."""
    folder = tmp_path_factory.mktemp("pseudo")
    for each in (PSEUDO, PSEUDO_FROM_RIGHT):
        compiled(folder, each)
    language.fall_silent()
    speaking = WindowLanguage(qapp, folder)
    yield speaking
    speaking.speak(PSEUDO)  # from the left
    speaking.fall_silent()
    language.speak(ENGLISH)


@pytest.mark.parametrize("name", [name for name in SITUATIONS if name != "licences"])  # names of packages
def test_text_in_the_pseudo_language_is_translated(stage: Stage, pseudo: WindowLanguage, name: str) -> None:
    pseudo.speak(PSEUDO)
    snapshot, arrange = SITUATIONS[name]
    stage.open(snapshot)
    arrange(stage)
    stage.settle()
    assert list(untranslated(stage.window, (snapshot, OF_THE_SERVICE))) == []


@pytest.mark.parametrize(("width", "height", "percent"), [(640, 560, 100), (1200, 800, 200)])
@pytest.mark.parametrize("name", SITUATIONS)
def test_text_in_the_pseudo_language_is_whole(
    stage: Stage, pseudo: WindowLanguage, name: str, width: int, height: int, percent: int
) -> None:
    pseudo.speak(PSEUDO if percent == 100 else PSEUDO_FROM_RIGHT)
    snapshot, arrange = SITUATIONS[name]
    settings = Settings(text_percent=percent, less_motion=True)
    themed(stage.theme, settings)
    stage.open(snapshot, width=width, height=height, settings=settings)
    arrange(stage)
    stage.settle()
    assert list(complaints(stage.window)) == []


def test_demo_panel_in_the_pseudo_language_is_translated_and_whole(stage: Stage, pseudo: WindowLanguage) -> None:
    pseudo.speak(PSEUDO_FROM_RIGHT)
    snapshot, state = samples.at_sign_in(), samples.demo_state(samples.MESSAGE)
    panel = docked(stage, FakeDemo(stage.notes, state), snapshot)
    stage.wait_for(panel.phone.phone.isVisible)
    assert list(untranslated(panel, (snapshot, state))) == []
    assert list(complaints(stage.window)) == []
    assert panel.x() == 0, "at the end of the line, which is the left"
