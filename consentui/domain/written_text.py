"""What a person may write into one line of a form, as the window sends it and the service takes it."""

from __future__ import annotations

import re
from typing import Final

# For a pattern: what no keyboard makes and no database takes; tabs and the ends of lines are none of it.
NEVER_WRITTEN: Final = r"\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"
# Compiled when somebody writes, not before the first paint.
_NEVER = f"[{NEVER_WRITTEN}]"
_LINE_ENDS = "\r\n|[\t\n\r\x0b\x0c\x85\u2028\u2029]"


def one_line(text: str) -> str:
    """The text as one line: what was pasted with it and is no sign is gone, an end of a line is a space."""
    return re.sub(_NEVER, "", re.sub(_LINE_ENDS, " ", text)).strip()
