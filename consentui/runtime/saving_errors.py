"""What an error of the file system means for a file that a person wants."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from consentui.domain.errors import FileNotSaved, SavingFailure

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_WRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT}
_BAD_NAME = {errno.ENAMETOOLONG, errno.EINVAL, errno.EISDIR, errno.ENOTDIR, errno.ELOOP}


@contextmanager
def saving() -> Iterator[None]:
    """Raises FileNotSaved in the place of OSError."""
    try:
        yield
    except OSError as error:
        raise FileNotSaved("the file could not be written", _why(error)) from error


def _why(error: OSError) -> SavingFailure:
    if error.errno in _NO_SPACE:
        return SavingFailure.NO_SPACE
    if error.errno in _NOT_WRITABLE:
        return SavingFailure.NOT_WRITABLE
    return SavingFailure.BAD_NAME if error.errno in _BAD_NAME else SavingFailure.FAILED
