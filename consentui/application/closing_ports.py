"""What the use case of closing an account needs outside: a place to keep it, and the form of its proof."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Protocol

from consentui.application.file_ports import PrivateFiles
from consentui.domain.account import ServiceInfo
from consentui.domain.certificate import Certificate
from consentui.domain.record import Record


class KeptClosing(Record):
    """A deletion of an account that is signed in on this computer. `certificate_key` opens its certificate and nothing
    else; `certificate` (compact JWS) and `keys` (the service's, JSON), with which it was verified, are there from the
    deletion on until the person has put it away."""

    subject_id: str
    request_id: str
    certificate_id: str
    certificate_key: str
    delete_at: dt.datetime
    certificate: str | None = None
    keys: str | None = None


class ClosingShelf(Protocol):
    """The deletions of one service, the user's alone to read; they outlive the account and its keyring entries."""

    def load(self, service_id: str) -> Sequence[KeptClosing]:
        """Nothing where nothing can be read."""
        ...

    def save(self, service_id: str, closings: Sequence[KeptClosing]) -> None:
        """Raises StoreFailed."""
        ...


# Keys as JSON, the compact JWS -> the certificate; raises ReceiptInvalid, and AnswerMalformed for keys that are none.
CertificateReader = Callable[[bytes, str], Certificate]
# service, when, keys as JSON, the certificate -> the file's bytes.
CertificateFileMaker = Callable[[ServiceInfo, dt.datetime, bytes, Certificate], bytes]


class ClosingPorts(Record):
    """Everything outside that closing an account needs beside the service."""

    shelf: ClosingShelf
    read: CertificateReader
    certificate_file: CertificateFileMaker
    files: PrivateFiles
