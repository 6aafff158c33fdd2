"""Closing the account: what it would do, asking for it, changing one's mind, and the proof when it is done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable, Sequence

from consentui.application.authorizer import Authorizer
from consentui.application.closing_ports import ClosingPorts, KeptClosing
from consentui.application.file_ports import in_one_piece
from consentui.application.ports import Clock, CodeSent
from consentui.application.requests_service import RequestsService, RequestWish
from consentui.application.rights_ports import CodeProof
from consentui.application.service_backend import ServiceBackend
from consentui.application.snapshot import AppSnapshot, Connection, SignInState
from consentui.application.snapshot_store import SnapshotStore
from consentui.application.wake import Wake
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.certificate import Certificate
from consentui.domain.data_request import DataRequest, DeletionPreview, RequestKind
from consentui.domain.error_kind import Place
from consentui.domain.errors import ConsentError, FileNotSaved, ReceiptInvalid, SavingFailure, StoreFailed
from consentui.domain.record import replace

# From the day of the deletion on: how often it is asked for the certificate.
_ASK_AGAIN_S = 60.0
_WISH = RequestWish(RequestKind.DELETION)


class ClosingService:
    """Owned by the loop thread. Only a certificate that was verified makes this computer forget an account."""

    def __init__(
        self,
        backend: ServiceBackend,
        authorizer: Authorizer,
        requests: RequestsService,
        ports: ClosingPorts,
        clock: Clock,
        snapshots: SnapshotStore,
        forget_account: Callable[[Subject], Awaitable[None]],
    ) -> None:
        self._backend = backend
        self._authorizer = authorizer
        self._requests = requests
        self._ports = ports
        self._clock = clock
        self._snapshots = snapshots
        self._forget_account = forget_account
        self._wake = Wake(clock)
        self._service_id = ""
        self._closings: tuple[KeptClosing, ...] = ()
        self._proofs: dict[str, Certificate] = {}
        self._forgotten: set[str] = set()
        self._seen: object = None
        snapshots.subscribe(self._watch)

    async def preview(self) -> DeletionPreview:
        """What a deletion would do now. Raises what the backend raises."""
        return await self._authorizer.call(self._backend.deletion_preview)

    async def request_code(self) -> CodeSent:
        """A text message to the account's own number. Raises what the backend raises."""
        return await self._requests.request_code()

    async def delete(self, proof: CodeProof) -> DataRequest:
        """Ask for it. Raises RightsRefused, CodeRefused and what every call raises; then nothing was asked, or the
        same request is found by asking again."""
        asked = await self._requests.ask(_WISH, proof)
        self._keep_key(asked)
        return asked

    async def keep_account(self) -> None:
        """The person has changed their mind. Raises RightsRefused (TOO_LATE) and what every call raises."""
        requests = self._snapshots.current.requests
        pending = requests.deletion if requests is not None else None
        if pending is None:
            return
        await self._requests.cancel(pending.request_id)
        self._save([closing for closing in self._closings if closing.request_id != pending.request_id])

    async def put_away(self, certificate_id: str | None) -> None:
        """The person has seen the certificate, and saved it or not. None: the service knows of no deletion any more, so
        none is waited for either."""
        if certificate_id is None:
            self._proofs = {}
        kept = () if certificate_id is None else self._closings
        self._save([closing for closing in kept if closing.certificate_id != certificate_id])
        self._snapshots.change(closed=None)
        self._wake.call()

    async def save_certificate(self, path: str) -> None:
        """The certificate on show as a file that proves itself: with the keys it was verified with. Raises
        FileNotSaved."""
        shown, service = self._snapshots.current.closed, self._snapshots.current.service
        kept = next((one for one in self._closings if shown is not None and one.request_id == shown.request_id), None)
        if shown is None or service is None or kept is None or kept.keys is None:
            raise FileNotSaved("no certificate is on show", SavingFailure.FAILED)
        data = self._ports.certificate_file(service, self._now(), kept.keys.encode(), shown)
        await self._ports.files.save(path, in_one_piece(data))

    def show_kept(self, service_id: str) -> None:
        """A certificate that is here and was not put away yet: at once, whether or not the service can be reached."""
        self._service_id = service_id
        self._proofs = {}
        self._closings = tuple(map(self._proven, self._ports.shelf.load(service_id)))
        if self._proofs and self._snapshots.current.closed is None:
            self._snapshots.change(closed=next(iter(self._proofs.values())))

    async def run(self, service_id: str) -> None:
        """Until cancelled: from the day of a deletion on, ask whether it was carried out."""
        self.show_kept(service_id)
        while True:
            self._wake.forget()
            self._learn()
            for closing in self._closings:
                await self._look(closing)
            await self._wake.wait_s(self._pause_s())

    # ---- inside

    def _learn(self) -> None:
        """What was asked for elsewhere, or before a crash, and what was cancelled elsewhere."""
        requests = self._snapshots.current.requests
        if requests is None:
            return
        over = {request.request_id for request in requests.known if not request.status.is_open}
        still = [closing for closing in self._closings if closing.request_id not in over]
        if len(still) < len(self._closings):
            self._save(still)
        if requests.deletion is not None:
            self._keep_key(requests.deletion)

    def _keep_key(self, asked: DataRequest) -> None:
        subject, deletion = self._snapshots.current.subject, asked.deletion
        if subject is None or deletion is None or deletion.certificate_key is None:
            return
        kept = KeptClosing(
            subject.id, asked.request_id, deletion.certificate_id, deletion.certificate_key, deletion.delete_at
        )
        if kept not in self._closings:
            self._save([closing for closing in self._closings if closing.request_id != kept.request_id] + [kept])
            self._wake.call()

    async def _look(self, closing: KeptClosing) -> None:
        if closing.certificate is None and self._is_due(closing):
            await self._fetch(closing)
        elif closing.request_id in self._proofs:
            await self._show(closing, self._proofs[closing.request_id])

    async def _fetch(self, closing: KeptClosing) -> None:
        """Raises nothing: it is asked again."""
        try:
            certificate = await self._backend.certificate(closing.certificate_key)
            if certificate is None:
                return
            keys = await self._backend.published_keys()
            certificate = self._ports.read(keys, certificate.compact)
            _check(certificate, closing)
        except ConsentError as error:
            self._snapshots.change(last_error=self._snapshots.reference(error, Place.DELETION))
            return
        done = replace(closing, certificate=certificate.compact, keys=keys.decode())
        self._proofs[done.request_id] = certificate
        self._save([done if known.request_id == done.request_id else known for known in self._closings])
        await self._show(done, certificate)

    async def _show(self, closing: KeptClosing, certificate: Certificate) -> None:
        """Until it is put away. After a restart, what a crash kept from being forgotten is forgotten now."""
        if closing.request_id not in self._forgotten:
            await self._forget_account(Subject(SubjectKind.ACCOUNT, closing.subject_id))
            self._forgotten.add(closing.request_id)
        if self._snapshots.current.closed is None:
            self._snapshots.change(closed=certificate)

    def _proven(self, closing: KeptClosing) -> KeptClosing:
        """As it was kept, with its certificate only where that holds: one that does not is asked for again."""
        if closing.certificate is None or closing.keys is None:
            return replace(closing, certificate=None, keys=None)
        try:
            certificate = self._ports.read(closing.keys.encode(), closing.certificate)
            _check(certificate, closing)
        except ConsentError:
            return replace(closing, certificate=None, keys=None)
        self._proofs[closing.request_id] = certificate
        return closing

    def _save(self, closings: Sequence[KeptClosing]) -> None:
        """What cannot be written down is remembered for this run."""
        self._closings = tuple(closings)
        try:
            self._ports.shelf.save(self._service_id, self._closings)
        except StoreFailed as error:
            self._snapshots.change(last_error=self._snapshots.reference(error, Place.DELETION))

    def _is_due(self, closing: KeptClosing) -> bool:
        has_ended = self._snapshots.current.session.state is SignInState.ENDED
        return has_ended or closing.delete_at <= self._now()

    def _now(self) -> dt.datetime:
        return self._clock.wall() + self._snapshots.current.service_time_offset

    def _pause_s(self) -> float | None:
        """Until the next day of a deletion; then again and again."""
        open_ones = [closing for closing in self._closings if closing.certificate is None]
        if not open_ones:
            return None
        left_s = min((closing.delete_at - self._now()).total_seconds() for closing in open_ones)
        return max(left_s, _ASK_AGAIN_S)

    def _watch(self, snapshot: AppSnapshot) -> None:
        """The session is over, or the service answers again: it may have been carried out. Or the requests changed."""
        known = snapshot.requests.known if snapshot.requests is not None else None
        seen = (snapshot.connection is Connection.ONLINE, snapshot.session.state, known)
        if seen != self._seen:
            self._seen = seen
            self._wake.call()


def _check(certificate: Certificate, closing: KeptClosing) -> None:
    """Raises ReceiptInvalid for a certificate of another account or another request."""
    said = (certificate.subject, certificate.request_id, certificate.certificate_id)
    if said != (closing.subject_id, closing.request_id, closing.certificate_id):
        raise ReceiptInvalid("a certificate of another deletion")
