"""Files that are unreadable without the subject's key: AES-256-GCM in chunks, any part readable by itself."""

from __future__ import annotations

import hashlib
import os
import secrets
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from consentui.runtime.durable_file import write_all
from consentui.runtime.file_calls import FileCalls

CHUNK = 64 * 1024
_MAGIC = b"consentui-sealed-1\n"
_MAGIC_OF_TEXT = b"consentui-sealed-text-1\n"
_SALT_BYTES = 32
_HEADER = len(_MAGIC) + _SALT_BYTES
_TAG = 16
_RECORD = CHUNK + _TAG


class SealBroken(Exception):
    """The file was cut, changed, or sealed with another key."""


class SealedWriter:
    """One new file, written from front to back and never rewritten: every chunk has a nonce of its own.

    Every file has its own key, made of the subject's key and a random salt. Whether a chunk is the last one is sealed
    with it, so that a file that was cut is not taken for a whole one. Methods raise OSError.
    """

    def __init__(self, path: Path, subject_key: bytes, calls: FileCalls | None = None) -> None:
        self._calls = calls or FileCalls()
        self._calls.make_folder(path.parent)
        self._descriptor = self._calls.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC)
        salt = secrets.token_bytes(_SALT_BYTES)
        self._cipher = _cipher(subject_key, salt)
        self._pending = bytearray()
        self._index = 0
        self._size = 0
        self._digest = hashlib.sha256()
        try:
            write_all(self._descriptor, _MAGIC + salt, 0, self._calls)
        except BaseException:
            self.close()
            raise

    def tell(self) -> int:
        """How many plain bytes were written."""
        return self._size

    def write(self, data: bytes | bytearray | memoryview) -> int:
        self._pending += data
        self._digest.update(data)
        self._size += len(data)
        while len(self._pending) > CHUNK:
            self._put(bytes(self._pending[:CHUNK]), is_last=False)
            del self._pending[:CHUNK]
        return len(data)

    def flush(self) -> None:
        """What a chunk is not full of waits for more."""

    def tail(self) -> bytes:
        """What was written and is in no chunk yet; what is before it is on the medium when this returns."""
        self._calls.sync_data(self._descriptor)
        return bytes(self._pending)

    def finish(self) -> tuple[int, str]:
        """Seal the end and bring it onto the medium: size and SHA-256 (hex) of the plain bytes."""
        self._put(bytes(self._pending), is_last=True)
        self._pending.clear()
        self._calls.sync_all(self._descriptor)
        return self._size, self._digest.hexdigest()

    def close(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            self._calls.close(descriptor)

    def _put(self, chunk: bytes, *, is_last: bool) -> None:
        sealed = self._cipher.encrypt(_nonce(self._index, is_last=is_last), chunk, None)
        write_all(self._descriptor, sealed, _HEADER + self._index * _RECORD, self._calls)
        self._index += 1


class SealedReader:
    """One sealed file, open for reading; `size` is that of the plain bytes. Methods raise SealBroken and OSError."""

    def __init__(self, path: Path, subject_key: bytes) -> None:
        self._file = path.open("rb")
        try:
            self._cipher = _cipher_of(self._file, subject_key)
            sealed = os.fstat(self._file.fileno()).st_size - _HEADER
            self._last, rest = max(sealed - 1, 0) // _RECORD, (sealed - 1) % _RECORD + 1
            if sealed < _TAG or rest < _TAG:
                raise SealBroken("the file is cut")
            self.size = self._last * CHUNK + rest - _TAG
        except BaseException:
            self._file.close()
            raise

    def pieces(self, start: int, stop: int) -> Iterator[bytes]:
        """The plain bytes from `start` to before `stop`, chunk by chunk."""
        while start < stop:
            index, skipped = divmod(start, CHUNK)
            piece = self._chunk(index, is_last=index == self._last)[skipped : skipped + stop - start]
            if not piece:
                raise SealBroken("the file is cut")
            yield piece
            start += len(piece)

    def close(self) -> None:
        self._file.close()

    def _chunk(self, index: int, *, is_last: bool) -> bytes:
        self._file.seek(_HEADER + index * _RECORD)
        return _opened(self._cipher, self._file.read(_RECORD), index, is_last=is_last)


def unfinished_chunks(path: Path, subject_key: bytes, count: int) -> Iterator[bytes]:
    """The first full chunks of a file whose writer did not come to its end."""
    with path.open("rb") as file:
        cipher = _cipher_of(file, subject_key)
        for index in range(count):
            yield _opened(cipher, file.read(_RECORD), index, is_last=False)


def sealed_text(subject_key: bytes, text: bytes) -> bytes:
    """A small text as a whole, sealed."""
    salt = secrets.token_bytes(_SALT_BYTES)
    return _MAGIC_OF_TEXT + salt + _cipher(subject_key, salt).encrypt(_nonce(0, is_last=True), text, None)


def opened_text(subject_key: bytes, sealed: bytes) -> bytes:
    """Raises SealBroken."""
    begin = len(_MAGIC_OF_TEXT) + _SALT_BYTES
    if not sealed.startswith(_MAGIC_OF_TEXT):
        raise SealBroken("not a sealed text")
    cipher = _cipher(subject_key, sealed[len(_MAGIC_OF_TEXT) : begin])
    return _opened(cipher, sealed[begin:], 0, is_last=True)


def _opened(cipher: AESGCM, sealed: bytes, index: int, *, is_last: bool) -> bytes:
    try:
        return cipher.decrypt(_nonce(index, is_last=is_last), sealed, None)
    except (InvalidTag, ValueError) as error:
        raise SealBroken("a chunk is not what was sealed") from error


def _cipher_of(file: BinaryIO, subject_key: bytes) -> AESGCM:
    """Of a sealed file that is read from its start; its chunks come next. Raises SealBroken."""
    header = file.read(_HEADER)
    if len(header) != _HEADER or not header.startswith(_MAGIC):
        raise SealBroken("not a sealed file")
    return _cipher(subject_key, header[len(_MAGIC) :])


def _cipher(subject_key: bytes, salt: bytes) -> AESGCM:
    derived = HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=b"consentui sealed file 1")
    return AESGCM(derived.derive(subject_key))


def _nonce(index: int, *, is_last: bool) -> bytes:
    return struct.pack(">QI", index, is_last)
