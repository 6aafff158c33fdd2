"""What is said about closing an account: what goes, what stays and why, and when what happens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consentui.domain.catalogue import Catalogue
from consentui.domain.certificate import Certificate
from consentui.domain.data_request import DataRequest, DeletionPreview, Fate, Outcome
from consentui.domain.record import Record
from consentui.ui.text.dates import Dates
from consentui.ui.text.sentences import in_a_row

translate = QCoreApplication.translate

# The protocol: the service sends a text message this long before it deletes.
REMINDER_DAYS = 3


class FateLine(Record):
    """One category: `line` says how much, or why and until when it is kept."""

    category: str
    title: str
    line: str


class FateLines(Record):
    """Both sides of what a deletion does; categories of which nothing is held are left out."""

    deleted: tuple[FateLine, ...]
    kept: tuple[FateLine, ...]


class StepLine(Record):
    """One moment of a deletion under way."""

    icon: str
    title: str
    line: str


def confirm_word() -> str:
    """What the person types; compared without regard to letter case."""
    return translate("ClosingWords", "DELETE", "The word a person types to confirm; one word, no spaces.")


def letters_to_go(typed: str) -> str:
    """How far the word is typed, or that it is another word."""
    word = confirm_word().casefold()
    given = typed.strip().casefold()
    if given == word:
        return ""
    if word.startswith(given):
        left = len(word) - len(given)
        return translate("ClosingWords", "%n letters to go", "", left)
    return translate("ClosingWords", "This is another word.")


def is_confirmed(typed: str) -> bool:
    return typed.strip().casefold() == confirm_word().casefold()


def fate_lines(fates: Sequence[Fate], catalogue: Catalogue | None, dates: Dates) -> FateLines:
    """What goes and what stays, in the words of the catalogue where it has some."""
    held = [fate for fate in fates if fate.count]
    gone = [fate for fate in held if fate.outcome is not Outcome.KEPT]
    kept = [fate for fate in held if fate.outcome is Outcome.KEPT]
    return FateLines(
        tuple(FateLine(fate.category, _title(fate.category, catalogue), _gone_line(fate)) for fate in gone),
        tuple(FateLine(fate.category, _title(fate.category, catalogue), _kept_line(fate, dates)) for fate in kept),
    )


def announced(preview: DeletionPreview, dates: Dates, app: str) -> str:
    """The first sentence of the first step."""
    text = translate("ClosingWords", "On {day} {app} deletes your account. Until then you can sign in and cancel.")
    return text.format(day=dates.day(preview.delete_at), app=app)


def days_left(request: DataRequest, dates: Dates) -> int:
    """Days of the person's calendar until the deletion; 0 on its day and after."""
    if request.deletion is None:
        return 0
    left = dates.local_day(request.deletion.delete_at) - dates.local_day(dates.now())
    return max(left.days, 0)


def running_title(request: DataRequest, dates: Dates) -> str:
    """Your account will be deleted on 7 December 2026"""
    day = dates.day(request.deletion.delete_at) if request.deletion else ""
    return translate("ClosingWords", "Your account will be deleted on {day}").format(day=day)


def running_line(request: DataRequest, dates: Dates) -> str:
    """14 days left. Until then nothing is deleted."""
    days = days_left(request, dates)
    left = translate("ClosingWords", "%n days left.", "", days)
    rest = translate("ClosingWords", "Until then nothing is deleted. Everything was turned off.")
    return in_a_row((left, rest))


def steps(request: DataRequest, copy: DataRequest | None, dates: Dates) -> tuple[StepLine, ...]:
    """When what happens: asked, the copy while there is one, the reminder, the end."""
    if request.deletion is None:
        return ()
    end, year = request.deletion.delete_at, dates.local_day(dates.now()).year
    asked = StepLine(
        "check",
        dates.day_in_year(request.received_at, year),
        translate("ClosingWords", "You asked. All permissions and choices were turned off."),
    )
    lines = [asked]
    if copy is not None and copy.archive is not None:
        until = translate("ClosingWords", "Until {day}").format(
            day=dates.day_in_year(min(copy.archive.expires_at, end), year)
        )
        lines.append(StepLine("download", until, translate("ClosingWords", "You can download the copy of your data.")))
    reminder = dates.local_day(end) - dt.timedelta(days=REMINDER_DAYS)
    if reminder > dates.local_day(request.received_at):
        line = translate("ClosingWords", "A reminder is sent to you by text message.")
        lines.append(StepLine("bell", dates.day_in_year(reminder, year), line))
    gone = translate("ClosingWords", "Your account and data are deleted. You cannot get them back.")
    lines.append(StepLine("trash", dates.day_in_year(end, year), gone))
    return tuple(lines)


def closed_lines(certificate: Certificate, dates: Dates) -> tuple[str, ...]:
    """What the proof says, in sentences."""
    when = translate("ClosingWords", "It was deleted on {day}.").format(day=dates.day(certificate.deleted_at))
    gone = sum(fate.count for fate in certificate.fates if fate.outcome is Outcome.DELETED)
    counted = translate("ClosingWords", "%n entries were deleted.", "", gone)
    here = translate("ClosingWords", "Your sign-in, choices and receipts were removed from this computer, too.")
    proof = translate(
        "ClosingWords",
        "The certificate is the service's signed proof. Closing this removes it; save it first.",
    )
    return (in_a_row((when, counted)), here, proof)


def _title(category: str, catalogue: Catalogue | None) -> str:
    own = {
        "decisions": translate("ClosingWords", "Your choices and their receipts"),
        "sharings": translate("ClosingWords", "The record of what was shared"),
        "sign_ins": translate("ClosingWords", "Where you are signed in"),
        "requests": translate("ClosingWords", "Your requests and copies"),
        "closing_proof": translate("ClosingWords", "Proof that you asked for deletion"),
    }
    if category in own:
        return own[category]
    known = next((held for held in catalogue.held_data if held.key == category), None) if catalogue else None
    return known.title if known is not None else category


def _gone_line(fate: Fate) -> str:
    count = fate.count
    if fate.outcome is Outcome.ANONYMISED:
        return translate("ClosingWords", "%n entries, kept without your name", "", count)
    return translate("ClosingWords", "%n entries", "", count)


def _kept_line(fate: Fate, dates: Dates) -> str:
    parts = [part for part in (fate.reason, fate.law) if part]
    if fate.kept_until is not None:
        parts.append(translate("ClosingWords", "Until {day}").format(day=dates.day(fate.kept_until)))
    return " · ".join(parts) or translate("ClosingWords", "The service does not say why.")
