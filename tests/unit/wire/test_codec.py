"""Messages as bytes: what is taken, what is refused, and with which words."""

from __future__ import annotations

import datetime as dt
import json

import hypothesis.strategies as st
import pytest
from hypothesis import given

from consentui.wire import codec
from consentui.wire.base import is_operation_id, is_purpose_key
from consentui.wire.grant_messages import GrantMessage, GrantRequest, WithdrawalsRequest, WithdrawRequest
from consentui.wire.session_messages import DeviceRequest, SignInRequest

LIMIT = 10_000
OP = "5f3c0e0a-7f0e-4c55-9d6b-0b8e7f1c2d3a"


def test_request_with_an_unknown_field_is_refused_and_an_answer_is_not() -> None:
    with pytest.raises(codec.MessageError, match="more"):
        codec.decode(b'{"op_id": "%s", "more": 1}' % OP.encode(), WithdrawRequest, LIMIT)
    grant = GrantMessage(
        purpose="a.b",
        etag='"e:0"',
        value=False,
        op_id=None,
        recorded_at=None,
        device_name=None,
        receipt=None,
        lease_s=1,
    )
    later = codec.encode(grant)[:-1] + b',"of_a_later_version":[1]}'
    assert codec.decode(later, GrantMessage, LIMIT) == grant


def test_message_comes_back_as_it_went() -> None:
    moment = dt.datetime(2026, 11, 23, 6, 2, 0, 123000, dt.UTC)
    grant = GrantMessage(
        purpose="a.b",
        etag='"e:1"',
        value=True,
        op_id=OP,
        recorded_at=moment,
        device_name="Linux \U0001f427",
        receipt="a.b.c",
        lease_s=3600,
        off_key="k",
    )
    assert codec.decode(codec.encode(grant), GrantMessage, LIMIT) == grant
    assert codec.decode(codec.encode_pretty(grant), GrantMessage, LIMIT) == grant


def test_more_bytes_than_allowed_are_not_even_read() -> None:
    with pytest.raises(codec.MessageTooLarge):
        codec.decode(b"[" * 11, WithdrawRequest, 10)


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"nul", b"[" * 9000, b'{"op_id": "\\ud800"}', b'{"op_id": NaN}'])
def test_bytes_that_are_no_json_are_a_syntax_error(data: bytes) -> None:
    with pytest.raises(codec.MessageError):
        codec.decode(data, WithdrawRequest, LIMIT)


@given(st.binary(max_size=300))
def test_any_bytes_give_a_message_or_one_clean_error(data: bytes) -> None:
    for kind in (GrantRequest, WithdrawalsRequest, SignInRequest, GrantMessage):
        try:
            assert isinstance(codec.decode(data, kind, LIMIT), kind)
        except codec.MessageError:
            continue


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=20), st.lists, max_leaves=8))
def test_error_never_quotes_a_value(value: object) -> None:
    canary = "canary-value-4711"
    body = json.dumps({"device_name": [canary, value]}).encode()
    with pytest.raises(codec.MessageError) as caught:
        codec.decode(body, DeviceRequest, LIMIT)
    assert canary not in str(caught.value)


@pytest.mark.parametrize("canary", ["canary", "canary' - at `$.place", "canary\n - at `$.place`"])
def test_error_about_a_choice_names_the_field_and_not_what_was_chosen(canary: str) -> None:
    body = json.dumps({"op_id": OP, "method": canary}).encode()
    with pytest.raises(codec.MessageError) as caught:
        codec.decode(body, WithdrawRequest, LIMIT)
    assert str(caught.value) == "Invalid enum value - at `$.method`"


@pytest.mark.parametrize("text", [OP, OP[:-1] + "0"])
def test_lower_case_uuid4_is_an_operation_id(text: str) -> None:
    assert is_operation_id(text)


@pytest.mark.parametrize(
    "text", ["", OP.upper(), OP + "\n", OP[:-1], OP.replace("-4c", "-1c"), OP.replace("9d6b", "cd6b")]
)
def test_anything_else_is_no_operation_id(text: str) -> None:
    assert not is_operation_id(text)
    with pytest.raises(codec.MessageError):
        codec.decode(json.dumps({"op_id": text}).encode(), WithdrawRequest, LIMIT)


@pytest.mark.parametrize(
    ("text", "is_key"),
    [
        ("camera.publish", True),
        ("a", True),
        ("share.orbit_games", True),
        ("", False),
        ("A", False),
        ("a..b", False),
        (".a", False),
        ("a.", False),
        ("a.b\n", False),
        ("a b", False),
        ("x" * 65, False),
        ("a.b\u0661", False),
    ],
)
def test_purpose_key_has_one_form(text: str, is_key: bool) -> None:
    assert is_purpose_key(text) is is_key
