"""How this window treats one's choices, in words around the figures that a test counted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.domain.record import Record
from consentui.ui.text.fair_figures import FairFigures

translate = QCoreApplication.translate


class FairLine(Record):
    icon: str
    title: str
    line: str


def heading() -> str:
    """Over the lines."""
    return translate("FairWords", "How this window treats your choices")


def note() -> str:
    """Where the figures come from."""
    return translate(
        "FairWords", "A test clicks through this window and counts. These are the figures it found in this version."
    )


def fair_lines(figures: FairFigures) -> tuple[FairLine, ...]:
    """In the order on the page; only for figures that are fair."""
    return (_steps(figures), _likeness(figures), _nothing_chosen(figures), _once(figures), _policy(figures))


def _steps(figures: FairFigures) -> FairLine:
    count = figures.decisions
    line = translate(
        "FairWords", "%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.",
        "", count,
    )  # fmt: skip
    title = translate("FairWords", "No is never the longer way")
    return FairLine("scale", title, line.format(shorter=figures.shorter))


def _likeness(figures: FairFigures) -> FairLine:
    count = figures.pairs
    line = translate(
        "FairWords", "%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: "
        "the same size, place, fill and edge.", "", count,
    )  # fmt: skip
    return FairLine("contrast", translate("FairWords", "No looks like yes"), line)


def _nothing_chosen(figures: FairFigures) -> FairLine:
    count = figures.questions
    line = translate(
        "FairWords", "%n questions opened. In none was anything ticked, and the Enter key answered none.", "", count
    )
    return FairLine("pointer", translate("FairWords", "Nothing is chosen for you"), line)


def _once(figures: FairFigures) -> FairLine:
    count = figures.refused
    line = translate(
        "FairWords", "%n kinds of question answered with no. None came back in the same version of the policy.",
        "", count,
    )  # fmt: skip
    return FairLine("hand", translate("FairWords", "A no is not asked again"), line)


def _policy(figures: FairFigures) -> FairLine:
    count = figures.policy_steps
    line = translate("FairWords", "At most %n steps from each of {pages} pages and dialogs.", "", count)
    return FairLine("book", translate("FairWords", "The policy is never far"), line.format(pages=figures.pages))
