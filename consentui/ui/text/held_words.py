"""The words of Your data: its groups, what is held in one line, from when to when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consentui.domain.catalogue import HeldCategory, HeldGroup
from consentui.domain.held_data import Holding, Profile
from consentui.ui.text.dates import Dates

translate = QCoreApplication.translate

IDENTITY, PROFILE_DETAILS, POSTS, OTHERS_POSTS, SEARCH = (
    "identity_check",
    "profile_details",
    "posts",
    "others_posts",
    "search",
)


def group_heading(group: HeldGroup, app: str) -> str:
    """The heading over the categories of a group."""
    match group:
        case HeldGroup.GAVE:
            return translate("HeldWords", "You gave it")
        case HeldGroup.ALLOWED:
            return translate("HeldWords", "You allowed it")
        case HeldGroup.NEEDED:
            return translate("HeldWords", "Needed to run {app}").format(app=app)
        case HeldGroup.OTHERS:
            return translate("HeldWords", "Other people posted it")


def group_note(group: HeldGroup) -> str:
    """The line under the heading; empty for none."""
    if group is HeldGroup.ALLOWED:
        return translate("HeldWords", "By a permission or another choice, or by using a feature.")
    if group is HeldGroup.NEEDED:
        return translate("HeldWords", "The policy does not offer a choice for these.")
    return ""


def held_line(category: HeldCategory, profile: Profile | None, dates: Dates) -> str:
    """What is held of a category; what it is about while that is not known."""
    if profile is None:
        return sentence(category.summary)
    filled = {field.key for field in profile.fields if field.category == category.key and field.value is not None}
    own = {field.key for field in profile.fields if field.category == category.key}
    if own:
        return _fields_line(category, own, filled)
    holding = next((each for each in profile.holdings if each.category == category.key), None)
    if holding is None:
        return sentence(category.summary)
    if category.key == POSTS and holding.by_kind:
        return kinds_line(holding)
    if not holding.count:
        return translate("HeldWords", "{summary} No entries are on record.").format(summary=sentence(category.summary))
    text = translate("HeldWords", "{summary} {entries}, the newest {when}.")
    newest = holding.newest_at
    when = dates.at(newest) if newest is not None else ""
    return text.format(summary=sentence(category.summary), entries=entries(holding.count), when=when)


def entries(count: int) -> str:
    """ "26 entries" """
    return translate("HeldWords", "%n entries", "", count)


def kinds_line(holding: Holding) -> str:
    """ "38 posts, 112 comments, 640 likes" """
    posts, comments, likes = (holding.by_kind.get(kind, 0) for kind in ("post", "comment", "like"))
    return translate("HeldWords", "{posts}, {comments}, {likes}").format(
        posts=translate("HeldWords", "%n posts", "", posts),
        comments=translate("HeldWords", "%n comments", "", comments),
        likes=translate("HeldWords", "%n likes", "", likes),
    )


def filled_in(holding: Holding | None, dates: Dates) -> str:
    """How many fields of a profile hold something, and when one was changed last."""
    if holding is None:
        return translate("HeldWords", "Not known now.")
    if not holding.count:
        return translate("HeldWords", "Nothing stored.")
    count = holding.count
    fields = translate("HeldWords", "%n fields are filled in", "", count)
    if holding.newest_at is None:
        return translate("HeldWords", "{fields}.").format(fields=fields)
    text = translate("HeldWords", "{fields}, changed last on {day}.")
    return text.format(fields=fields, day=dates.short_day(holding.newest_at))


def span(holding: Holding | None, dates: Dates) -> str:
    """How much, and from when to when."""
    if holding is None:
        return translate("HeldWords", "Not known now.")
    if not holding.count:
        return translate("HeldWords", "No entries are on record.")
    how_much = kinds_line(holding) if holding.by_kind and holding.category == POSTS else entries(holding.count)
    oldest, newest = holding.oldest_at, holding.newest_at
    if oldest is None or newest is None:
        return translate("HeldWords", "{entries}.").format(entries=how_much)
    first, last = dates.short_day(oldest), dates.short_day(newest)
    if first == last:
        return translate("HeldWords", "{entries}, of {day}.").format(entries=how_much, day=first)
    return translate("HeldWords", "{entries}, from {first} to {last}.").format(entries=how_much, first=first, last=last)


def listed(titles: Sequence[str]) -> str:
    """Names of fields side by side, as the catalogue writes them."""
    return translate("HeldWords", " · ").join(titles)


def sentence(text: str) -> str:
    """With a full stop, in the manner of the text's own script."""
    if not text or text.endswith((".", "。")):
        return text
    return f"{text}。" if any("\u3000" <= sign <= "\u9fff" for sign in text) else f"{text}."


def _fields_line(category: HeldCategory, own: set[str], filled: set[str]) -> str:
    """Which fields of a profile hold something; those of another category are not counted twice."""
    titles = {field.key: field.title for field in category.fields if field.key in own}
    held = [title for key, title in titles.items() if key in filled]
    empty = [title for key, title in titles.items() if key not in filled]
    if category.key == IDENTITY:
        if not held:
            return translate("HeldWords", "Nothing stored. Only needed for services that check who you are.")
        return translate("HeldWords", "Stored: {fields}.").format(fields=listed(held))
    if category.key != PROFILE_DETAILS:
        return listed(held)
    if not held:
        return translate("HeldWords", "Nothing stored. All of these are optional.")
    if not empty:
        return translate("HeldWords", "{fields}. All of these are optional.").format(fields=listed(held))
    text = translate("HeldWords", "{held}. Empty: {empty}. All of these are optional.")
    return text.format(held=listed(held), empty=listed(empty))
