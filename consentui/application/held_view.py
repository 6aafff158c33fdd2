"""The part of the snapshot that says what is held of a person; its own module: the first paint does without it."""

from __future__ import annotations

from consentui.domain.held_data import ContentEntry, ContentKind, Holding, Profile, ProfileField
from consentui.domain.record import Record


class ContentView(Record):
    """The posts, comments and likes read so far, newest first; `kind` None is all of them.

    `next_cursor` None: there are no more. `is_failed`: the last reading failed, and this is what there was before.
    """

    kind: ContentKind | None = None
    entries: tuple[ContentEntry, ...] = ()
    next_cursor: str | None = None
    has_loaded: bool = False
    is_failed: bool = False


class HeldView(Record):
    """`profile` None before the first answer. `is_failed`: the last reading failed, and this is from before.

    `content` is None until somebody looks at single entries.
    """

    profile: Profile | None = None
    is_failed: bool = False
    content: ContentView | None = None

    def field(self, key: str) -> ProfileField | None:
        """One field of the profile."""
        fields = self.profile.fields if self.profile is not None else ()
        return next((field for field in fields if field.key == key), None)

    def holding(self, category: str) -> Holding | None:
        """How much there is of one category; None where the service did not say."""
        holdings = self.profile.holdings if self.profile is not None else ()
        return next((holding for holding in holdings if holding.category == category), None)
