"""What the Overview says of all permissions together, and of what was shared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consentui.domain.record import Record
from consentui.ui.text.permission_names import named_in_sentence
from consentui.ui.text.sentences import in_a_row, without_stop

translate = QCoreApplication.translate

_PLURAL = "contacts"


class Sentence(Record):
    """One permission as far as the sentences need it: `counts_as_on` also while it is on its way off."""

    key: str
    title: str
    words: str
    counts_as_on: bool
    is_on: bool
    is_off: bool


def hero_title(permissions: Sequence[Sentence], *, is_stale: bool) -> str:
    """ "2 of 5 permissions are on" """
    count, total = sum(each.counts_as_on for each in permissions), len(permissions)
    if all(each.is_off for each in permissions):
        return translate("OverviewWords", "All {total} permissions are off").format(total=total)
    if is_stale:
        text = translate("OverviewWords", "{count} of {total} permissions were on when last checked")
    elif count == total:
        text = translate("OverviewWords", "All {total} permissions are on")
    else:
        text = translate("OverviewWords", "{count} of {total} permissions are on")
    return text.format(count=count, total=total)


def hero_line(permissions: Sequence[Sentence], app: str) -> str:
    """Which are on, which are neither on nor off, and that the rest is off; nothing is called off that is not."""
    if all(each.is_off for each in permissions):
        text = translate("OverviewWords", "{app} asks when a feature needs something. You decide each time.")
        return text.format(app=app)
    on = [each for each in permissions if each.is_on]
    between = [each for each in permissions if not each.is_on and not each.is_off]
    parts = [_are_on(on)] if on else []
    line = translate("OverviewWords", "{title}: {state}.")
    parts += [line.format(title=each.title, state=without_stop(each.words)) for each in between]
    if any(each.is_off for each in permissions):
        parts.append(translate("OverviewWords", "The rest are off."))
    return in_a_row(parts)


def on_of(count: int, total: int) -> str:
    """ "1 of 2 on", and one word where there is one switch or none is on."""
    if not count:
        return translate("OverviewWords", "Off")
    if total == 1:
        return translate("OverviewWords", "On")
    return translate("OverviewWords", "{count} of {total} on").format(count=count, total=total)


def shared_line(count: int, recipients: int, *, is_cut: bool) -> str:
    """ "7 times, with 2 recipients" """
    times = translate("OverviewWords", "%n times", "", count)
    with_whom = translate("OverviewWords", "with %n recipients", "", recipients)
    if is_cut:
        times = translate("OverviewWords", "More than {times}").format(times=times)
    return translate("OverviewWords", "{times}, {recipients}").format(times=times, recipients=with_whom)


def shared_times(categories: Sequence[str], count: int) -> str:
    """ "GPS position, 6 times" """
    times = translate("OverviewWords", "%n times", "", count) if count > 1 else translate("OverviewWords", "once")
    what = translate("OverviewWords", ", ").join(categories)  # the service's own names, so nothing stands between them
    what = what[:1].upper() + what[1:]
    return translate("OverviewWords", "{what}, {times}").format(what=what, times=times) if what else times


def joined(words: Sequence[str]) -> str:
    """A, b and c"""
    if len(words) < 2:
        return words[0] if words else ""
    text = translate("OverviewWords", "{first} and {last}")
    return text.format(first=translate("OverviewWords", ", ").join(words[:-1]), last=words[-1])


def _are_on(on: Sequence[Sentence]) -> str:
    names = joined([named_in_sentence(each.key, each.title) for each in on])
    names = names[:1].upper() + names[1:]
    if len(on) == 1 and on[0].key != _PLURAL:
        return translate("OverviewWords", "{name} is on.").format(name=names)
    return translate("OverviewWords", "{names} are on.").format(names=names)
