"""JSON Schema (2020-12) of messages, for the published description of the API and for the files of a copy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from consentui.wire.base import AnswerMessage, RequestMessage

REFERENCE = "#/components/schemas/{name}"


def message_schemas(
    kinds: Iterable[type[AnswerMessage | RequestMessage]],
) -> tuple[Mapping[str, Mapping[str, Any]], dict[str, Any]]:
    """A reference for each message by its class name, and the schemas that those references lead to."""
    listed = sorted(set(kinds), key=lambda kind: kind.__name__)
    references, components = msgspec.json.schema_components(listed, ref_template=REFERENCE)
    by_name = {kind.__name__: reference for kind, reference in zip(listed, references, strict=True)}
    return by_name, components


def file_schema(kind: type[AnswerMessage]) -> dict[str, Any]:
    """The schema of a file that holds one value, whole in itself."""
    schema = msgspec.json.schema(kind)
    definitions = schema.pop("$defs", {})
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "$defs": definitions}


def entries_schema(kind: type[AnswerMessage]) -> dict[str, Any]:
    """The schema of a file of entries in a copy of one's data, whole in itself."""
    whole = file_schema(kind)
    definitions = whole.pop("$defs")
    entries = {"type": "array", "items": {"$ref": whole["$ref"]}}
    named = {"type": "object", "properties": {"entries": entries}, "required": ["entries"]}
    return {"$schema": whole["$schema"], **named, "$defs": definitions}
