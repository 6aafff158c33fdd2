"""What an entry of the record says: its title, the line under it, its icon, and everything a search may find in it."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication

from consentui.domain.activity import ActivityKind
from consentui.domain.activity_log import ActivityFacet
from consentui.domain.catalogue import Catalogue
from consentui.domain.data_request import RequestKind
from consentui.domain.record import Record
from consentui.ui.text.use_words import uses

translate = QCoreApplication.translate

# The `change` of an answer to a version as a whole.
_WHOLE_VERSION = "acceptance"
_ACCEPTED = "accepted"


class RowMark(enum.Enum):
    """How the disc at the side of a row looks; the title says it, too."""

    ON = enum.auto()
    OFF = enum.auto()
    WAITING = enum.auto()
    PLAIN = enum.auto()
    POLICY = enum.auto()


class RowWords(Record):
    """`icon` is drawn in the marks PLAIN and POLICY only."""

    title: str
    line: str
    mark: RowMark
    icon: str = ""
    is_sensitive: bool = False

    @property
    def searched(self) -> str:
        """What a search looks into."""
        return f"{self.title}\n{self.line}".casefold()


class ActivityWords:
    """Says entries in the words of one catalogue; `app` is the service's name."""

    def __init__(self, catalogue: Catalogue | None, app: str) -> None:
        self._catalogue = catalogue
        self._app = app

    def of(self, facet: ActivityFacet) -> RowWords:
        """The words of a row."""
        match facet.kind:
            case ActivityKind.TURNED_ON | ActivityKind.TURNED_OFF:
                return self._decision(facet)
            case ActivityKind.SHARED:
                return self._sharing(facet)
            case ActivityKind.POLICY:
                return _answer(facet)
            case ActivityKind.SIGNED_IN:
                return _sign_in(facet)
            case ActivityKind.REQUEST:
                return _request(facet)

    def choice(self, facet: ActivityFacet) -> str:
        """The line "Choice" of a receipt: "Location: turned on, 2 uses"."""
        names = self._names(facet.purposes)
        count = len(names)
        title = names[0] if count == 1 else translate("ActivityWords", "%n choices", "", count)
        is_on = facet.kind is ActivityKind.TURNED_ON
        if not self._has_uses(facet.purposes):
            text = (
                translate("ActivityWords", "{title}: turned on")
                if is_on
                else translate("ActivityWords", "{title}: turned off")
            )
            return text.format(title=title)
        text = (
            translate("ActivityWords", "{title}: turned on, {uses}")
            if is_on
            else translate("ActivityWords", "{title}: turned off, {uses}")
        )
        return text.format(title=title, uses=uses(len(facet.purposes)))

    def purpose(self, key: str) -> str:
        """The title of a use; its key where the catalogue does not know it (any more)."""
        known = self._catalogue.purpose_by_key.get(key) if self._catalogue is not None else None
        return key if known is None else known.title

    def recipient(self, key: str) -> str:
        """The name of a recipient."""
        listed = self._catalogue.recipients if self._catalogue is not None else ()
        return next((recipient.name for recipient in listed if recipient.id == key), key)

    def _decision(self, facet: ActivityFacet) -> RowWords:
        is_on = facet.kind is ActivityKind.TURNED_ON
        names = self._names(facet.purposes)
        if len(names) == 1:
            text = (
                translate("ActivityWords", "{title} turned on")
                if is_on
                else translate("ActivityWords", "{title} turned off")
            )
            title = text.format(title=names[0])
            line = self._uses(facet.purposes) if self._has_uses(facet.purposes) else ""
        else:
            count = len(names)
            title = (
                translate("ActivityWords", "%n choices turned on", "", count)
                if is_on
                else translate("ActivityWords", "%n choices turned off", "", count)
            )
            line = translate("ActivityWords", ", ").join(names)
        parts = [part for part in (line, self._where(facet)) if part]
        mark = RowMark.ON if is_on else RowMark.OFF
        return RowWords(title, translate("ActivityWords", " · ").join(parts), mark)

    def _sharing(self, facet: ActivityFacet) -> RowWords:
        what = translate("ActivityWords", ", ").join(facet.categories) or translate("ActivityWords", "Data")
        text = translate("ActivityWords", "{what} sent to {recipient}")
        title = text.format(what=what, recipient=self.recipient(facet.recipient or ""))
        purpose = facet.purposes[0] if facet.purposes else ""
        known = self._catalogue.purpose_by_key.get(purpose) if self._catalogue is not None else None
        is_sensitive = known is not None and bool(known.is_sensitive)
        return RowWords(title, self.purpose(purpose), RowMark.PLAIN, "send", is_sensitive)

    def _where(self, facet: ActivityFacet) -> str:
        if facet.device_name is None:
            return translate("ActivityWords", "By {app}").format(app=self._app)
        return translate("ActivityWords", "On {device}").format(device=facet.device_name)

    def _names(self, purposes: tuple[str, ...]) -> list[str]:
        """Of the permissions and choices these uses belong to, each once."""
        catalogue = self._catalogue
        if catalogue is None:
            return list(purposes)
        known = catalogue.purpose_by_key
        return list(dict.fromkeys(catalogue.title_of(key) if key in known else key for key in purposes))

    def _has_uses(self, purposes: tuple[str, ...]) -> bool:
        """It belongs to a permission that has several."""
        permissions = self._catalogue.permissions if self._catalogue is not None else ()
        return any(len(found.purposes) > 1 and set(purposes) & set(found.purposes) for found in permissions)

    def _uses(self, purposes: tuple[str, ...]) -> str:
        titles = translate("ActivityWords", ", ").join(self.purpose(key) for key in purposes)
        text = translate("ActivityWords", "{count}: {titles}")
        return text.format(count=uses(len(purposes)), titles=titles)


def _answer(facet: ActivityFacet) -> RowWords:
    is_accepted, version = facet.answer == _ACCEPTED, facet.policy_version or ""
    if facet.change == _WHOLE_VERSION:
        text = (
            translate("ActivityWords", "You accepted policy version {version}")
            if is_accepted
            else translate("ActivityWords", "You declined policy version {version}")
        )
    else:
        text = (
            translate("ActivityWords", "You accepted a change of policy version {version}")
            if is_accepted
            else translate("ActivityWords", "You declined a change of policy version {version}")
        )
    return RowWords(text.format(version=version), "", RowMark.POLICY, "file-text")


def _sign_in(facet: ActivityFacet) -> RowWords:
    text = translate("ActivityWords", "Signed in on {device}")
    return RowWords(text.format(device=facet.device_name or ""), "", RowMark.PLAIN, "log-in")


def _request(facet: ActivityFacet) -> RowWords:
    if facet.request is RequestKind.DELETION:
        return RowWords(translate("ActivityWords", "You asked to delete your account"), "", RowMark.PLAIN, "trash")
    if facet.request is RequestKind.CONTENT_ABOUT_ME:
        title = translate("ActivityWords", "You asked about content that others posted about you")
        return RowWords(title, "", RowMark.PLAIN, "question")
    return RowWords(translate("ActivityWords", "You asked for a copy of your data"), "", RowMark.PLAIN, "download")
