"""Messages about data requests, and the claims of a certificate, to the domain's objects."""

from __future__ import annotations

import datetime as dt

from consentui.domain import data_request as domain
from consentui.domain.certificate import SCHEMA, Certificate
from consentui.wire import request_messages as messages


def data_request_from(message: messages.DataRequestMessage) -> domain.DataRequest:
    archive, deletion = message.archive, message.deletion
    return domain.DataRequest(
        request_id=message.request_id,
        kind=domain.RequestKind(message.kind),
        status=domain.RequestStatus(message.status),
        step=domain.RequestStep(message.step),
        received_at=_utc(message.received_at),
        changed_at=_utc(message.changed_at),
        expected_by=None if message.expected_by is None else _utc(message.expected_by),
        reason=None if message.reason is None else domain.DenialReason(message.reason),
        done=message.done,
        total=message.total,
        categories=tuple(message.categories),
        words=message.words,
        place=message.place,
        answer=message.answer,
        archive=None if archive is None else _archive_from(archive),
        deletion=None if deletion is None else _deletion_from(deletion),
    )


def deletion_preview_from(message: messages.DeletionPreviewMessage) -> domain.DeletionPreview:
    return domain.DeletionPreview(_utc(message.delete_at), tuple(map(_fate_from, message.fates)))


def certificate_from(claims: messages.CertificateClaimsMessage, compact: str) -> Certificate:
    """The certificate that a verified compact JWS carries; raises ValueError for another schema."""
    if claims.schema != SCHEMA:
        raise ValueError("a certificate of an unknown schema")
    return Certificate(
        compact=compact,
        certificate_id=claims.certificate_id,
        request_id=claims.request_id,
        subject=claims.subject,
        asked_at=_utc(claims.asked_at),
        deleted_at=_utc(claims.deleted_at),
        fates=tuple(map(_fate_from, claims.fates)),
        chain_head=claims.chain_head,
        epoch=claims.epoch,
    )


def _archive_from(message: messages.ArchiveMessage) -> domain.Archive:
    downloaded_at = message.downloaded_at
    return domain.Archive(
        size=message.size,
        sha256=message.sha256,
        ready_at=_utc(message.ready_at),
        expires_at=_utc(message.expires_at),
        downloaded_at=None if downloaded_at is None else _utc(downloaded_at),
    )


def _deletion_from(message: messages.DeletionMessage) -> domain.Deletion:
    return domain.Deletion(
        delete_at=_utc(message.delete_at),
        fates=tuple(map(_fate_from, message.fates)),
        certificate_id=message.certificate_id,
        certificate_key=message.certificate_key,
    )


def _fate_from(message: messages.FateMessage) -> domain.Fate:
    return domain.Fate(
        category=message.category,
        outcome=domain.Outcome(message.outcome),
        count=message.count,
        reason=message.reason,
        law=message.law,
        kept_until=message.kept_until,
        clause_ids=tuple(message.clause_ids),
    )


def _utc(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(dt.UTC)
