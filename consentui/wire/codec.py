"""JSON bytes to message and back, with a size limit and one clean error."""

from __future__ import annotations

import re
from typing import Final, TypeVar

import msgspec

from consentui.wire.base import AnswerMessage, RequestMessage

Message = TypeVar("Message", bound=AnswerMessage | RequestMessage)
# The one error of msgspec that quotes what was sent, up to the place where it stood.
_ENUM_VALUE: Final = re.compile(r"^Invalid enum value .*?(?= - at `\$[^`]*`$|$)", re.DOTALL)


class MessageError(ValueError):
    """The bytes are not this message; the text names the field and never quotes a value."""


class MessageTooLarge(MessageError):
    """More bytes than the caller allows."""


class MessageSyntaxError(MessageError):
    """Not JSON at all (a service answers 400; JSON of another shape gets 422)."""


def encode(message: AnswerMessage | RequestMessage) -> bytes:
    """Compact UTF-8 JSON, fields in the order in which the message declares them."""
    return msgspec.json.encode(message)


def encode_pretty(message: AnswerMessage | RequestMessage) -> bytes:
    """The same JSON with two spaces of indent, for files that people read."""
    return msgspec.json.format(encode(message), indent=2) + b"\n"


def decode(data: bytes, kind: type[Message], limit: int) -> Message:
    """Read one message of at most `limit` bytes; raises MessageError or one of its kinds."""
    if len(data) > limit:
        raise MessageTooLarge(f"more than {limit} bytes")
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError as error:
        raise MessageError(_ENUM_VALUE.sub("Invalid enum value", str(error))) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise MessageSyntaxError(f"not JSON: {type(error).__name__}") from None
