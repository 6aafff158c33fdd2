"""The operator's token: made once, kept private, and the only thing that opens the operator's routes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from consentui.server.randomness import SystemRandomness
from consentui.server.refusal import Refusal
from consentui.server.rules.tokens import token_hash
from consentui.server.security.operator_gate import OperatorGate, OperatorTokenError, load_operator_token


def test_missing_file_is_made_for_its_owner_alone_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "operator.token"
    token = load_operator_token(path, SystemRandomness())
    assert token.startswith("co_")
    assert len(token) > 40
    assert load_operator_token(path, SystemRandomness()) == token
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "operator.token"
    load_operator_token(path, SystemRandomness())
    path.chmod(0o640)
    with pytest.raises(OperatorTokenError, match="600"):
        load_operator_token(path, SystemRandomness())


@pytest.mark.parametrize("content", ["", "short", "co_" + 20 * "a" + " " + 20 * "b", "\xff" * 40])
def test_file_without_a_whole_token_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "operator.token"
    path.write_bytes(content.encode("latin-1"))
    path.chmod(0o600)
    with pytest.raises(OperatorTokenError):
        load_operator_token(path, SystemRandomness())


def test_gate_opens_for_its_own_token_only() -> None:
    token = "co_" + 43 * "a"
    gate = OperatorGate(token_hash(token))
    gate.require(token)
    for other in (None, "", token + "a", token_hash(token)):
        with pytest.raises(Refusal, match="operator-refused"):
            gate.require(other)


def test_gate_without_a_token_opens_for_nobody() -> None:
    for given in (None, "", "co_" + 43 * "a"):
        with pytest.raises(Refusal):
            OperatorGate(None).require(given)
