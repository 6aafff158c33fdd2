"""An error that somebody sees gets its reference and one line in the log, so that the two can be laid together."""

from __future__ import annotations

import datetime as dt
import logging

from consentui.domain.error_kind import Place
from consentui.domain.error_reference import mark, reference_in
from consentui.domain.errors import ConsentError

_log = logging.getLogger("consentui.errors")


def note_error(error: BaseException, place: Place) -> str:
    """The reference of an error that happens now; logged once, a defect of this program with its traceback."""
    known = reference_in(error)
    if known is not None:
        return known
    reference = mark(error, place, dt.datetime.now(dt.UTC))
    name, where = type(error).__name__, place.name.lower()
    if isinstance(error, ConsentError):
        _log.info("%s at %s, reference %s: %s", name, where, reference, error)
    else:
        _log.error("a defect at %s, reference %s", where, reference, exc_info=error)
    return reference
