"""One download from its first byte to the whole file, through cuts of the connection."""

from __future__ import annotations

from consentui.application.authorizer import Authorizer
from consentui.application.copy_fetch import CopyFetch
from consentui.application.copy_notebook import CopyNotebook
from consentui.application.copy_ports import CopyFiles, KeptCopy, PartFile
from consentui.application.download_board import DownloadBoard, DownloadJob
from consentui.application.request_views import DownloadFailure, DownloadState
from consentui.application.rights_ports import RequestsBackend
from consentui.application.trying_again import backoff_s
from consentui.application.wake import Wake
from consentui.domain.errors import (
    Busy,
    ConsentError,
    CopyDamaged,
    FileNotSaved,
    NotSignedIn,
    OutcomeUnknown,
    RightsRefused,
    SavingFailure,
    ServiceUnreachable,
)
from consentui.domain.record import replace

# A connection that breaks and brings something each time is used as it is.
_SHORT_PAUSE_S, _FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.2, 1.0, 30.0
_CUT = (OutcomeUnknown, ServiceUnreachable, Busy)
# What came is of no use: it is not the copy, or the copy is no more. A full disk is for others to write to again.
_USELESS = (DownloadFailure.DAMAGED, DownloadFailure.GONE, DownloadFailure.NO_SPACE)


class DownloadRun:
    """Owned by the DownloadService, on the loop thread. One `fetch` at a time; cancelling it leaves what has come."""

    def __init__(
        self,
        backend: RequestsBackend,
        authorizer: Authorizer,
        notebook: CopyNotebook,
        files: CopyFiles,
        board: DownloadBoard,
        wake: Wake,
    ) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._notebook = notebook
        self._files = files
        self._board = board
        self._wake = wake

    async def fetch(self, job: DownloadJob) -> str | None:
        """The path of the whole copy; None where it failed, which is shown."""
        part: PartFile | None = None
        failure: ConsentError | None = None
        path = ""
        try:
            part = await self._files.open_part(job.wanted, job.path, may_replace=job.may_replace)
            job = replace(job, path=part.path)
            if not job.is_private:
                self._notebook.keep(job.kept)
            await self._receive_all(job, part)
            path = await part.finish()
        except ConsentError as error:
            failure = error
        finally:
            if part is not None:
                await part.close()
        if failure is not None:
            await self._fail(job, failure)
            return None
        self._keep(job, path)
        return path

    async def _receive_all(self, job: DownloadJob, part: PartFile) -> None:
        def note_progress(received: int) -> None:
            self._board.progress(job, received)

        fetch, failures = CopyFetch(self._backend, job.wanted, part, note_progress), 0
        while not fetch.is_whole:
            before = part.received
            self._board.show(job, state=DownloadState.RUNNING, received=before)
            self._wake.forget()
            try:
                await self._authorizer.call(fetch.receive)
            except _CUT as cut:
                failures = 0 if part.received > before else failures + 1
                self._board.show(job, state=DownloadState.WAITING, received=part.received)
                await self._wake.wait_s(_pause_s(cut, failures))

    async def _fail(self, job: DownloadJob, error: ConsentError) -> None:
        """Said last of all: from then on somebody may try again."""
        failure = _failure_of(error)
        if failure in _USELESS:
            await self._files.remove_part(job.kept)
            self._notebook.drop(job.wanted.request_id)
            self._board.show(job, received=0)
        self._board.fail(job, error, failure)

    def _keep(self, job: DownloadJob, path: str) -> None:
        if job.is_private:
            self._board.clear()
            return
        self._notebook.keep(KeptCopy(job.wanted, path, is_whole=True))
        self._board.saved(job, path)


def _pause_s(cut: ConsentError, failures: int) -> float:
    busy_s = cut.retry_after_s if isinstance(cut, Busy) else 0.0
    if not failures:
        return max(busy_s, _SHORT_PAUSE_S)
    return max(busy_s, backoff_s(failures, _FIRST_PAUSE_S, _LONGEST_PAUSE_S))


def _failure_of(error: ConsentError) -> DownloadFailure:
    if isinstance(error, FileNotSaved):
        return {
            SavingFailure.NO_SPACE: DownloadFailure.NO_SPACE,
            SavingFailure.NOT_WRITABLE: DownloadFailure.NOT_WRITABLE,
            SavingFailure.BAD_NAME: DownloadFailure.BAD_NAME,
            SavingFailure.FAILED: DownloadFailure.NOT_SAVED,
        }[error.why]
    if isinstance(error, CopyDamaged):
        return DownloadFailure.DAMAGED
    if isinstance(error, RightsRefused):
        return DownloadFailure.GONE
    if isinstance(error, NotSignedIn):
        return DownloadFailure.SIGNED_OUT
    return DownloadFailure.NOT_UNDERSTOOD
