"""The words of Other choices: its groups, what a recipient gets and when, what is linked since when."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from consentui.domain.activity import RecipientSharing
from consentui.domain.catalogue import Recipient
from consentui.ui.text.dates import Dates

translate = QCoreApplication.translate


def group_heading(group: str) -> str:
    """The heading over a group of the catalogue; a group we do not know goes under "More choices"."""
    headings = {
        "see": translate("ChoiceWords", "What you see"),
        "cookies": translate("ChoiceWords", "Cookies and saved identifiers"),
        "linked": translate("ChoiceWords", "Linked accounts"),
        "recipients": translate("ChoiceWords", "Who gets your data"),
        "no_consent": translate("ChoiceWords", "Without your consent"),
        "abroad": translate("ChoiceWords", "Sending data to other countries"),
    }
    return headings.get(group, translate("ChoiceWords", "More choices"))


def group_note(group: str, app: str) -> str:
    """The line under the heading; empty for none."""
    notes = {
        "cookies": translate("ChoiceWords", "The policy names four uses of cookies and anonymous identifiers."),
        "linked": translate("ChoiceWords", "Accounts you use to sign in, and products you sign in to with {app}."),
        "recipients": translate("ChoiceWords", "Those outside {app} that the policy names or describes."),
    }
    return notes.get(group, "").format(app=app)


def linked_line(summary: str, since: dt.datetime | None, dates: Dates) -> str:
    """What a linked product may get, and since when it is linked."""
    if since is None:
        return summary
    return translate("ChoiceWords", "{summary} Linked {day}.").format(summary=summary, day=dates.short_day(since))


def unlinked_line(summary: str, since: dt.datetime | None, dates: Dates) -> str:
    """A product that was linked once."""
    if since is None:
        return translate("ChoiceWords", "{summary} Not linked.").format(summary=summary)
    text = translate("ChoiceWords", "Not linked since {day}. The policy does not say what happens to what it has.")
    return text.format(day=dates.short_day(since))


def gets(recipient: Recipient) -> str:
    """ "Your GPS position, to return location results." """
    if recipient.what is None:
        return translate("ChoiceWords", "The policy does not say what.")
    if recipient.why is None:
        return translate("ChoiceWords", "{what}. The policy does not say why.").format(what=recipient.what)
    return translate("ChoiceWords", "{what}, {why}.").format(what=recipient.what, why=recipient.why)


def when_shared(sharing: RecipientSharing | None, dates: Dates) -> str:
    """Since when, and when last, as far as it is on record."""
    if sharing is None:
        return translate("ChoiceWords", "No sharing is on record.")
    if sharing.since is not None and sharing.last_at is not None:
        text = translate("ChoiceWords", "Since {day}, last time {when}.")
        return text.format(day=dates.short_day(sharing.since), when=_last_time(sharing.last_at, dates))
    if sharing.since is not None:
        text = translate("ChoiceWords", "Since {day}. No sharing is on record.")
        return text.format(day=dates.short_day(sharing.since))
    if sharing.last_at is not None:
        return translate("ChoiceWords", "Last time {when}.").format(when=_last_time(sharing.last_at, dates))
    return translate("ChoiceWords", "No sharing is on record.")


def _last_time(moment: dt.datetime, dates: Dates) -> str:
    """ "today 09:41", "21 Nov 2026" before, inside a sentence."""
    if dates.local_day(moment) == dates.local_day(dates.now()):
        return translate("ChoiceWords", "today {time}").format(time=dates.time(moment))
    return dates.short_day(moment)


def listed_by_name() -> str:
    """Of the class of products: each member has a row of its own once it is linked."""
    return translate("ChoiceWords", "Each one is listed by name once it is linked.")


def no_consent_title(kind: str) -> str:
    """The name of a list of cases, `collect` or `share`."""
    if kind == "collect":
        return translate("ChoiceWords", "Collected without consent")
    return translate("ChoiceWords", "Shared without consent")


def no_choice() -> str:
    """Beside a lock: what the policy leaves no choice about."""
    return translate("ChoiceWords", "No choice is offered")


def nothing_to_decide() -> str:
    return translate("ChoiceWords", "Nothing to decide")


def nothing_linked() -> str:
    return translate("ChoiceWords", "None linked")


def nobody_linked(app: str) -> tuple[str, str]:
    """Title and line where no product is linked."""
    line = translate("ChoiceWords", "A product you sign in to with your {app} account shows up here.")
    return translate("ChoiceWords", "No linked accounts"), line.format(app=app)


def trouble(*, has_older: bool) -> str:
    """Why the times of sharing are missing or old."""
    if has_older:
        return translate("ChoiceWords", "The times below are from before")
    return translate("ChoiceWords", "When data was last shared is missing below")
