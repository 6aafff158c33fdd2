"""What the window shows of references: beside an error, and in the message at its bottom."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget

from consentui.domain.error_kind import ErrorKind
from consentui.domain.error_reference import ErrorReference, read_reference
from consentui.ui.widgets.reference_link import ReferenceLink
from tests.ui.stage import Stage


def links_in(part: QWidget) -> list[ReferenceLink]:
    """Those a person can see and press."""
    return [link for link in part.findChildren(ReferenceLink) if link.isVisible() and link.height() and link.width()]


def shown_reference(part: QWidget) -> ErrorReference:
    """The only one that is shown there."""
    (link,) = links_in(part)
    return read_reference(link.reference)


def kind_in_toast(stage: Stage) -> ErrorKind:
    """Of the reference at the end of the message."""
    found = re.search(r"\(([0-9A-Z]{3}-[0-9A-Z]{3})\)$", stage.window.messages.toast.text)
    assert found is not None, stage.window.messages.toast.text
    return read_reference(found[1]).kind
