"""What the window shows of copies on this computer and of the one on its way."""

from __future__ import annotations

from consentui.application.copy_ports import KeptCopy, WantedCopy
from consentui.application.ports import Clock
from consentui.application.request_views import CopiesView, DownloadFailure, DownloadState, DownloadView, SavedCopy
from consentui.application.snapshot_store import SnapshotStore
from consentui.domain.error_kind import Place
from consentui.domain.errors import ConsentError
from consentui.domain.record import Record, replace

# Oftener nobody can read it, and each time the window paints.
_PROGRESS_S = 0.2


class DownloadJob(Record):
    """What is fetched, and where to; `is_private`: only to be looked at. `may_replace`: a file of this name."""

    wanted: WantedCopy
    path: str
    is_private: bool = False
    may_replace: bool = False

    @property
    def kept(self) -> KeptCopy:
        return KeptCopy(self.wanted, self.path)


class DownloadBoard:
    """Owned by the loop thread; the only one who changes `copies` of the snapshot."""

    def __init__(self, clock: Clock, snapshots: SnapshotStore) -> None:
        self._clock = clock
        self._snapshots = snapshots
        self._shown_at_s = float("-inf")

    @property
    def view(self) -> CopiesView:
        return self._snapshots.current.copies or CopiesView()

    def put(self, view: CopiesView | None) -> None:
        self._snapshots.change(copies=view)

    def begin(self, job: DownloadJob) -> None:
        held, received = self.view.download, 0
        if held is not None and held.request_id == job.wanted.request_id:
            received = held.received
        size, request_id = job.wanted.size, job.wanted.request_id
        view = DownloadView(request_id, DownloadState.RUNNING, received, size, job.path, job.is_private)
        self.put(replace(self.view, download=view))

    def show(self, job: DownloadJob, **fields: object) -> None:
        """Change what is shown of this download, where it is the one that is shown."""
        view = self.view
        if view.download is not None and view.download.request_id == job.wanted.request_id:
            shown = replace(view.download, path=job.path, **fields)  # type: ignore[arg-type]
            self.put(replace(view, download=shown))

    def fail(self, job: DownloadJob, error: ConsentError, failure: DownloadFailure) -> None:
        """It ended, and the person has to say how it goes on."""
        reference = self._snapshots.reference(error, Place.COPY)
        self.show(job, state=DownloadState.FAILED, failure=failure, reference=reference)

    def progress(self, job: DownloadJob, received: int) -> None:
        """As `show`, a few times a second."""
        now_s = self._clock.monotonic_s()
        if now_s - self._shown_at_s >= _PROGRESS_S:
            self._shown_at_s = now_s
            self.show(job, state=DownloadState.RUNNING, received=received)

    def saved(self, job: DownloadJob, path: str) -> None:
        """It is whole, and this computer's."""
        saved = SavedCopy(job.wanted.request_id, path, job.wanted.made_at)
        others = tuple(copy for copy in self.view.saved if copy.request_id != saved.request_id)
        self.put(replace(self.view, saved=(saved, *others)))
        self.show(replace(job, path=path), state=DownloadState.DONE, received=job.wanted.size)

    def clear(self) -> None:
        """Nothing is on its way."""
        self.put(replace(self.view, download=None))
