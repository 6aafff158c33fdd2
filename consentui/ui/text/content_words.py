"""The words of single posts, comments and likes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.domain.held_data import ContentEntry, ContentKind
from consentui.ui.text.dates import Dates

translate = QCoreApplication.translate

_LONGEST = 600


def kind_names() -> tuple[str, ...]:
    """Of all kinds together, then of each in the order of ContentKind."""
    return (
        translate("ContentWords", "All"),
        translate("ContentWords", "Posts"),
        translate("ContentWords", "Comments"),
        translate("ContentWords", "Likes"),
    )


def kind_icon(kind: ContentKind) -> str:
    return {ContentKind.POST: "file-text", ContentKind.COMMENT: "message", ContentKind.LIKE: "heart"}[kind]


def entry_title(entry: ContentEntry) -> str:
    """What was written, shortened where it is very long; of a like, what it stands under."""
    text = (entry.text or entry.about or "").strip()
    if not text:
        return _nameless(entry.kind)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


def entry_line(entry: ContentEntry, dates: Dates) -> str:
    """ "Comment on “A photo” · 21 Nov 2026, 18:04" """
    when = dates.moment(entry.at)
    if entry.text and entry.about:
        texts = {
            ContentKind.POST: translate("ContentWords", "Post under “{about}” · {when}"),
            ContentKind.COMMENT: translate("ContentWords", "Comment on “{about}” · {when}"),
            ContentKind.LIKE: translate("ContentWords", "Like of “{about}” · {when}"),
        }
        return texts[entry.kind].format(about=entry.about, when=when)
    return translate("ContentWords", "{kind} · {when}").format(kind=_name(entry.kind), when=when)


def delete_name(entry: ContentEntry, dates: Dates) -> str:
    """What a screen reader says of its button."""
    texts = {
        ContentKind.POST: translate("ContentWords", "Delete post of {when}"),
        ContentKind.COMMENT: translate("ContentWords", "Delete comment of {when}"),
        ContentKind.LIKE: translate("ContentWords", "Delete like of {when}"),
    }
    return texts[entry.kind].format(when=dates.moment(entry.at))


def delete_question(kind: ContentKind) -> tuple[str, str]:
    """Title and line over the two answers."""
    titles = {
        ContentKind.POST: translate("ContentWords", "Delete this post?"),
        ContentKind.COMMENT: translate("ContentWords", "Delete this comment?"),
        ContentKind.LIKE: translate("ContentWords", "Delete this like?"),
    }
    return titles[kind], translate("ContentWords", "This cannot be undone.")


def deleted(kind: ContentKind) -> str:
    return {
        ContentKind.POST: translate("ContentWords", "The post is deleted."),
        ContentKind.COMMENT: translate("ContentWords", "The comment is deleted."),
        ContentKind.LIKE: translate("ContentWords", "The like is deleted."),
    }[kind]


def _name(kind: ContentKind) -> str:
    return {
        ContentKind.POST: translate("ContentWords", "Post"),
        ContentKind.COMMENT: translate("ContentWords", "Comment"),
        ContentKind.LIKE: translate("ContentWords", "Like"),
    }[kind]


def _nameless(kind: ContentKind) -> str:
    return {
        ContentKind.POST: translate("ContentWords", "A post without text"),
        ContentKind.COMMENT: translate("ContentWords", "A comment without text"),
        ContentKind.LIKE: translate("ContentWords", "A like"),
    }[kind]
