"""The one file of secrets beside the database: signing keys, the off secret, and the secret of tokens and codes."""

from __future__ import annotations

import base64
import datetime as dt
import json
import os
import secrets
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from consentui.runtime.durable_file import write_durably

FORMAT = "consentui-keys-1"
SIGNING_KEY_LIFE = dt.timedelta(days=365)
_SECRET_BYTES = 32


class KeyFileError(Exception):
    """The key file cannot be used; the text says what to do and may be shown."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An Ed25519 key pair; `kid` is its RFC 7638 thumbprint."""

    kid: str
    created_at: dt.datetime
    key: OKPKey


@dataclass(frozen=True, slots=True)
class ServiceKeys:
    """Everything the file holds. Receipts are signed with the newest key; all keys stay published, so that every
    receipt ever given can be verified."""

    signing: tuple[SigningKey, ...]
    off_secret: bytes
    token_secret: bytes

    @property
    def current(self) -> SigningKey:
        return self.signing[-1]


def new_keys(now: dt.datetime) -> ServiceKeys:
    return ServiceKeys((_new_signing_key(now),), secrets.token_bytes(_SECRET_BYTES), secrets.token_bytes(_SECRET_BYTES))


def rotated(keys: ServiceKeys, now: dt.datetime) -> ServiceKeys:
    """The same keys and, when the newest has served its time, a new one to sign with."""
    if now - keys.current.created_at < SIGNING_KEY_LIFE:
        return keys
    return ServiceKeys((*keys.signing, _new_signing_key(now)), keys.off_secret, keys.token_secret)


def load_keys(path: Path) -> ServiceKeys | None:
    """None where there is no file; raises KeyFileError for one that is damaged or open to others."""
    try:
        status = path.stat()
        if os.name == "posix" and stat.S_IMODE(status.st_mode) & 0o077:
            raise KeyFileError(f"{path.name} may be read by others; set its mode to 600")
        return _parse(json.loads(path.read_bytes()))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise KeyFileError(f"{path.name} cannot be read ({type(error).__name__})") from error
    except (ValueError, KeyError, TypeError, JoseError) as error:
        raise KeyFileError(f"{path.name} is damaged; put it back from a copy") from error


def store_keys(path: Path, keys: ServiceKeys) -> None:
    """Write the file, whole or not at all, readable by its owner only; raises OSError."""
    listing: dict[str, Any] = {
        "format": FORMAT,
        "signing_keys": [
            {"created_at": key.created_at.isoformat(), "jwk": key.key.as_dict(private=True)} for key in keys.signing
        ],
        "off_secret": base64.b64encode(keys.off_secret).decode(),
        "token_secret": base64.b64encode(keys.token_secret).decode(),
    }
    write_durably(path, json.dumps(listing, indent=2).encode())


def _new_signing_key(now: dt.datetime) -> SigningKey:
    key = OKPKey.generate_key("Ed25519", private=True)
    return SigningKey(key.thumbprint(), now, key)


def _parse(listing: Any) -> ServiceKeys:
    if listing["format"] != FORMAT or not listing["signing_keys"]:
        raise ValueError("another format")
    signing = []
    for entry in listing["signing_keys"]:
        key = OKPKey.import_key(entry["jwk"])
        signing.append(SigningKey(key.thumbprint(), dt.datetime.fromisoformat(entry["created_at"]), key))
    off_secret, token_secret = (
        base64.b64decode(listing[name], validate=True) for name in ("off_secret", "token_secret")
    )
    if min(len(off_secret), len(token_secret)) < _SECRET_BYTES:
        raise ValueError("a secret is too short")
    return ServiceKeys(tuple(signing), off_secret, token_secret)
