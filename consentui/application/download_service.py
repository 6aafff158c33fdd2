"""Copies on their way to this computer: one at a time, paused, gone on with, given up, and kept once they are whole."""

from __future__ import annotations

import asyncio

from consentui.application.copy_notebook import CopyNotebook
from consentui.application.copy_ports import CopyFiles, KeptCopy, WantedCopy
from consentui.application.download_board import DownloadBoard, DownloadJob
from consentui.application.download_run import DownloadRun
from consentui.application.request_views import CopiesView, DownloadState, DownloadView, SavedCopy
from consentui.application.snapshot import AppSnapshot
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.trying_again import OnlineAgain
from consentui.application.wake import Wake
from consentui.domain.data_request import RequestStatus
from consentui.domain.record import replace

_AT_REST = (DownloadState.PAUSED, DownloadState.FAILED)


class DownloadService:
    """Owned by the loop thread. What it is about is the subject in front: `run` ends with it, and so do downloads."""

    def __init__(
        self,
        run: DownloadRun,
        notebook: CopyNotebook,
        files: CopyFiles,
        board: DownloadBoard,
        wake: Wake,
        snapshots: SnapshotStore,
    ) -> None:
        self._run = run
        self._notebook = notebook
        self._files = files
        self._board = board
        self._wake = wake
        self._snapshots = snapshots
        self._job: DownloadJob | None = None
        self._task: asyncio.Task[str | None] | None = None
        self._online_again = OnlineAgain()
        self._gone = asyncio.Event()
        snapshots.subscribe(self._watch)

    async def run(self) -> None:
        """Until cancelled: then what is under way stops where it is, and what was only looked at is removed.

        What has come of a copy that the service has removed is removed here too: it can never be whole.
        """
        self._job = None
        service = self._snapshots.current.service
        try:
            await self._show_kept()
            while True:
                await self._gone.wait()
                self._gone.clear()
                await self.give_up()
        finally:
            await self._stopped()
            self._board.put(None)
            if service is not None:
                await self._files.remove_private(service.id)

    async def save(self, request_id: str, path: str, *, may_replace: bool = False) -> None:
        """Fetch this copy to `path`; while it is being fetched, a second wish for it changes nothing.

        A failure is shown with the download.
        """
        self._begin(request_id, path, is_private=False, may_replace=may_replace)

    async def look(self, request_id: str) -> str | None:
        """Where this copy lies, after fetching it to the private place if need be; None where that did not work."""
        saved, service = self._board.view.saved_as(request_id), self._snapshots.current.service
        if saved is not None and await self._files.is_there(saved.path):
            return saved.path
        if service is None:
            return None
        path = self._files.private_path(service.id, request_id)
        if await self._files.is_there(path):
            return path
        task = self._begin(request_id, path, is_private=True, may_replace=True)
        if task is None:
            return None
        await asyncio.wait([task])
        return None if task.cancelled() else task.result()

    async def save_as(self, source: str, path: str, *, may_replace: bool = False) -> str:
        """Another copy of a copy on this computer; the path it has. Raises FileNotSaved."""
        return await self._files.save_as(source, path, may_replace=may_replace)

    async def pause(self) -> None:
        """Stop; what has come stays."""
        job = self._job
        if job is not None and await self._stopped():
            view = self._board.view.download
            self._board.show(replace(job, path=view.path if view else job.path), state=DownloadState.PAUSED)

    async def resume(self) -> None:
        """Go on, or once more after a failure."""
        view = self._board.view.download
        if self._job is not None and view is not None and view.state in _AT_REST:
            self._start(self._job)

    async def give_up(self) -> None:
        """Stop, and remove what has come."""
        job, self._job = self._job, None
        await self._stopped()
        shown = self._board.view.download
        self._board.clear()
        if job is not None:
            self._notebook.drop(job.wanted.request_id)
            left = replace(job, path=shown.path) if shown is not None else job
            await self._files.remove_part(left.kept)

    @property
    def _is_running(self) -> bool:
        return self._task is not None and not self._task.done()

    def _begin(
        self, request_id: str, path: str, *, is_private: bool, may_replace: bool
    ) -> asyncio.Task[str | None] | None:
        if self._is_running and self._job is not None and self._job.wanted.request_id == request_id:
            return self._task
        requests = self._snapshots.current.requests
        request = requests.request(request_id) if requests is not None else None
        if request is None or request.archive is None:
            return None
        archive = request.archive
        wanted = WantedCopy(request_id, archive.size, archive.sha256, archive.ready_at)
        return self._start(DownloadJob(wanted, path, is_private, may_replace))

    def _start(self, job: DownloadJob) -> asyncio.Task[str | None]:
        before = self._task
        self._stop()
        self._job = job
        self._board.begin(job)
        self._task = asyncio.create_task(self._fetch(job, before))
        return self._task

    async def _fetch(self, job: DownloadJob, before: asyncio.Task[str | None] | None) -> str | None:
        if before is not None:
            await asyncio.wait([before])
        path = await self._run.fetch(job)
        if path is not None and self._job == job:
            self._job = None
        return path

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _stopped(self) -> bool:
        """Whether something was under way; it is over now."""
        if self._task is None or self._task.done():
            return False
        self._task.cancel()
        await asyncio.wait([self._task])
        return True

    async def _show_kept(self) -> None:
        """What an earlier run has left on this computer: whole copies, and one that can be gone on with."""
        saved, paused = [], None
        for kept in self._notebook.notes.kept:
            if await self._is_saved(kept):
                saved.append(SavedCopy(kept.wanted.request_id, kept.path, kept.wanted.made_at))
                continue
            received = None if kept.is_whole else await self._files.part_size(kept)
            if received is not None and paused is None:
                wanted = kept.wanted
                self._job = DownloadJob(wanted, kept.path)
                paused = DownloadView(wanted.request_id, DownloadState.PAUSED, received, wanted.size, kept.path)
        self._board.put(CopiesView(tuple(saved), paused))

    async def _is_saved(self, kept: KeptCopy) -> bool:
        return await (self._files.is_there(kept.path) if kept.is_whole else self._files.is_whole(kept))

    def _watch(self, snapshot: AppSnapshot) -> None:
        """The service answers again: what was cut goes on now."""
        if self._online_again.is_news_in(snapshot):
            self._wake.call()
        if _has_lost_its_copy(snapshot):
            self._gone.set()


def _has_lost_its_copy(snapshot: AppSnapshot) -> bool:
    """A download that rests, and its copy is no more."""
    download = snapshot.copies.download if snapshot.copies is not None else None
    if download is None or snapshot.requests is None or download.state is not DownloadState.PAUSED:
        return False
    request = snapshot.requests.request(download.request_id)
    return request is not None and request.status is not RequestStatus.FULFILLED
