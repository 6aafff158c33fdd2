"""Reading a policy from a file, whatever its form: a text, the JSON of `policy show`, or a file of an edition."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from consentui.runtime.typed_paths import beginning

if TYPE_CHECKING:
    from consentui.policytext.edition import Edition

# Beyond this a JSON file is no edition of ours.
MAX_JSON_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class ReadPolicy:
    """A policy and what its file says beside the text; None where it says nothing (a text never does)."""

    edition: Edition
    is_text: bool
    language: str | None = None
    version: str | None = None
    effective_on: str | None = None


def content(path: str, limit: int) -> bytes:
    """The file, or its first `limit` + 1 bytes; raises PolicyTextError."""
    from consentui.domain.errors import PolicyTextError

    try:
        return beginning(path, limit)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise PolicyTextError(f"the file cannot be read: {reason}") from error
    except ValueError as error:
        raise PolicyTextError("the file cannot be read: its name holds a zero byte") from error


def edition_of(path: str) -> Edition:
    """The edition of a JSON file; raises PolicyTextError."""
    return _from_json(content(path, MAX_JSON_BYTES)).edition


def read_policy(path: str) -> ReadPolicy:
    """A text, or JSON where the name ends with `.json`; raises PolicyTextError."""
    from consentui.policytext.edition import Edition
    from consentui.policytext.importer import MAX_BYTES, import_policy_bytes

    if path.lower().endswith(".json"):
        return _from_json(content(path, MAX_JSON_BYTES))
    return ReadPolicy(Edition(import_policy_bytes(content(path, MAX_BYTES))), is_text=True)


def _from_json(data: bytes) -> ReadPolicy:
    from consentui.domain.errors import PolicyTextError
    from consentui.policytext.edition import edition_from_json

    if len(data) > MAX_JSON_BYTES:
        raise PolicyTextError("the file is larger than 64 MiB")
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise PolicyTextError("the file is not JSON as `policy show --json` prints it") from error
    edition = edition_from_json(value)
    beside = (value.get(name) for name in ("language", "version", "effective_on"))
    language, version, effective_on = (said if isinstance(said, str) and said else None for said in beside)
    return ReadPolicy(edition, is_text=False, language=language, version=version, effective_on=effective_on)


def json_text(form: object) -> str:
    """JSON in ASCII where the terminal or file is not UTF-8: every program reads that right."""
    is_utf8 = sys.stdout.encoding.lower().replace("-", "") == "utf8"
    return json.dumps(form, ensure_ascii=not is_utf8, indent=2)
