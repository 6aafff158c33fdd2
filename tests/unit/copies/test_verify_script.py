"""Ed25519 of the script in every copy: it agrees with `cryptography` on every signature, right or wrong."""

from __future__ import annotations

import importlib.util
import random
import sys
from types import ModuleType

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from consentui.runtime.resources import resource_folder

ORDER = 2**252 + 27742317777372353535851937790883648493
# RFC 8032, section 7.1: secret key, message.
VECTORS = [
    ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", ""),
    ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "72"),
    ("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "af82"),
]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    path = resource_folder("copy") / "verify.py"
    spec = importlib.util.spec_from_file_location("copy_verify", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def accepts(public: bytes, message: bytes, signature: bytes) -> bool:
    """What `cryptography` says."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@pytest.mark.parametrize(("secret", "message"), VECTORS)
def test_signature_of_the_standard_is_accepted(script: ModuleType, secret: str, message: str) -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
    public, said = key.public_key().public_bytes_raw(), bytes.fromhex(message)
    assert script.is_signed(public, said, key.sign(said))
    assert not script.is_signed(public, said + b"x", key.sign(said))


def test_right_and_wrong_signatures_are_judged_as_cryptography_does(script: ModuleType) -> None:
    chance = random.Random(8032)
    judged = []
    for turn in range(60):
        key = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
        public, message = bytearray(key.public_key().public_bytes_raw()), chance.randbytes(chance.randrange(200))
        signature = bytearray(key.sign(message))
        harmed = (None, public, signature[:32], signature)[turn % 4]
        if harmed is public:
            public[chance.randrange(32)] ^= 1 << chance.randrange(8)
        elif harmed is not None:
            signature[chance.randrange(64)] ^= 1 << chance.randrange(8)
        given = bytes(public), message, bytes(signature)
        assert script.is_signed(*given) is accepts(*given)
        judged.append(accepts(*given))
    assert set(judged) == {True, False}


def test_signature_that_was_made_larger_by_the_order_is_refused(script: ModuleType) -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    public, signature = key.public_key().public_bytes_raw(), key.sign(b"words")
    larger = signature[:32] + (int.from_bytes(signature[32:], "little") + ORDER).to_bytes(32, "little")
    assert not accepts(public, b"words", larger)
    assert not script.is_signed(public, b"words", larger)


@pytest.mark.parametrize("length", [0, 31, 32, 63, 65, 96])
def test_signature_of_another_length_is_refused(script: ModuleType, length: int) -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    signature = (key.sign(b"words") * 2)[:length]
    assert not script.is_signed(key.public_key().public_bytes_raw(), b"words", signature)


def test_bytes_that_are_no_point_are_no_key(script: ModuleType) -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    signature = key.sign(b"words")
    for public in (
        b"",
        bytes(31),
        (2**255 - 19).to_bytes(32, "little"),
        (1 << 255).to_bytes(32, "little"),
        b"\xff" * 32,
    ):
        assert not script.is_signed(public, b"words", signature)


def test_script_when_read_needs_nothing_but_the_standard_library() -> None:
    text = (resource_folder("copy") / "verify.py").read_text("utf-8")
    wanted = {line.split()[1] for line in text.splitlines() if line.startswith(("import ", "from "))}
    assert wanted <= set(sys.stdlib_module_names)
