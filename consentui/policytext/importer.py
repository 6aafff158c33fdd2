"""Turns the text of an operator's policy into a `Policy`, or says in one line why it cannot."""

from __future__ import annotations

import codecs
import re

from consentui.domain.errors import PolicyTextError
from consentui.domain.policy import Policy
from consentui.policytext.first_ids import numbered
from consentui.policytext.letters import is_blank
from consentui.policytext.markdown import is_markdown, read_markdown
from consentui.policytext.plain_text import read_plain_text

MAX_BYTES = 8 * 1024 * 1024
_BOM = "\ufeff"
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def import_policy(text: str) -> Policy:
    """The policy of a plain or Markdown text, with ids by place.

    Raises PolicyTextError where the text is empty, not text, or has no headings.
    """
    text = text.removeprefix(_BOM)
    if is_blank(text):
        raise PolicyTextError("the file is empty")
    _refuse_binary(text)
    outline = read_markdown(text) if is_markdown(text) else read_plain_text(text)
    if not outline.sections:
        raise PolicyTextError("no headings found: sections begin with a number (1. or 1、), # or ◆")
    return numbered(outline)


def import_policy_bytes(data: bytes) -> Policy:
    """The policy of a file's content; it must be UTF-8 and not larger than MAX_BYTES.

    Raises PolicyTextError, as `import_policy` does.
    """
    if not data:
        raise PolicyTextError("the file is empty")
    if len(data) > MAX_BYTES:
        raise PolicyTextError("the file is larger than 8 MiB")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise PolicyTextError("the file is not UTF-8 but UTF-16; save it as UTF-8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = data[error.start]
        raise PolicyTextError(f"the file is not UTF-8: byte 0x{byte:02X} in line {line}; save it as UTF-8") from error
    return import_policy(text)


def _refuse_binary(text: str) -> None:
    control = _CONTROL.search(text)
    if control is not None:
        where = text.count("\n", 0, control.start()) + 1
        raise PolicyTextError(f"the file is not text: control character U+{ord(control.group()):04X} in line {where}")
    half = _SURROGATE.search(text)
    if half is not None:
        where = text.count("\n", 0, half.start()) + 1
        raise PolicyTextError(f"the text holds half a character, U+{ord(half.group()):04X}, in line {where}")
