"""The part of a snapshot that the first paint needs, as JSON and back; standard library only, for the start."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from consentui.application.snapshot import AppSnapshot, PolicyView, SessionView, SignInState
from consentui.domain.account import Account, CallingCode, ServiceInfo, Subject, SubjectKind
from consentui.domain.catalogue import (
    Catalogue,
    Choice,
    EssentialData,
    Fact,
    NoConsentCase,
    Offer,
    Permission,
    Purpose,
    Recipient,
    RecipientKind,
)
from consentui.domain.policy import PolicyAnswer
from consentui.domain.record import Record

_KEPT_STATES = (SignInState.SIGNED_IN, SignInState.DEVICE_ONLY)


def start_view_to_json(snapshot: AppSnapshot) -> dict[str, Any]:
    """Switch states are not in it: they come from the journal, which is never older."""
    session, policy = snapshot.session, snapshot.policy
    is_known = session.state in _KEPT_STATES and snapshot.subject is not None
    return {
        "service": None if snapshot.service is None else _plain(snapshot.service),
        "subject": None if snapshot.subject is None else _plain(snapshot.subject),
        "sign_in": session.state.value if is_known else None,
        "account": None if session.account is None else _plain(session.account),
        "memory_device": None if session.memory_device is None else _plain(session.memory_device),
        "answer": None if policy.answer is None else policy.answer.value,
        "answered_at": None if policy.answered_at is None else policy.answered_at.isoformat(),
        "checked_at": None if snapshot.last_checked_at is None else snapshot.last_checked_at.isoformat(),
        "clock_offset_s": snapshot.service_time_offset.total_seconds(),
        "catalogue": None if snapshot.catalogue is None else _start_catalogue(snapshot.catalogue),
    }


def start_view_from_json(value: Mapping[str, Any]) -> AppSnapshot:
    """Raises KeyError, TypeError, ValueError or AttributeError for anything that was not written by this version."""
    answer, answered_at, checked_at = value["answer"], value["answered_at"], value["checked_at"]
    account = value["account"]
    state = SignInState.STARTING if value["sign_in"] is None else SignInState(value["sign_in"])
    return AppSnapshot(
        service=None if value["service"] is None else _service(value["service"]),
        subject=None if value["subject"] is None else _subject(value["subject"]),
        session=SessionView(
            state=state,
            account=None
            if account is None
            else Account(_subject(account["subject"]), account["display_name"], account["masked_phone"]),
            memory_device=None if value["memory_device"] is None else _subject(value["memory_device"]),
        ),
        policy=PolicyView(
            answer=None if answer is None else PolicyAnswer(answer),
            answered_at=None if answered_at is None else dt.datetime.fromisoformat(answered_at),
        ),
        catalogue=None if value["catalogue"] is None else _catalogue(value["catalogue"]),
        checked_before=None if checked_at is None else dt.datetime.fromisoformat(checked_at),
        service_time_offset=dt.timedelta(seconds=float(value["clock_offset_s"])),
    )


def _start_catalogue(catalogue: Catalogue) -> dict[str, Any]:
    """Without what no first paint shows: it would be read for nothing."""
    return {name: _plain(getattr(catalogue, name)) for name in catalogue.record_fields if name != "held_data"}


def _plain(record: Any) -> Any:
    """Records, tuples and enums as JSON has them, field by field under their own names."""
    if isinstance(record, (Offer, RecipientKind, SubjectKind)):
        return record.value
    if isinstance(record, tuple):
        return [_plain(item) for item in record]
    if isinstance(record, Record):
        return {name: _plain(getattr(record, name)) for name in record.record_fields}
    return record


def _service(value: Mapping[str, Any]) -> ServiceInfo:
    return ServiceInfo(
        **{
            **value,
            "languages": tuple(value["languages"]),
            "capabilities": tuple(value["capabilities"]),
            "calling_codes": tuple(CallingCode(**code) for code in value["calling_codes"]),
        }
    )


def _subject(value: Mapping[str, Any]) -> Subject:
    return Subject(SubjectKind(value["kind"]), value["id"])


def _catalogue(value: Mapping[str, Any]) -> Catalogue:
    return Catalogue(
        policy_version=value["policy_version"],
        language=value["language"],
        permissions=tuple(Permission(**_tuples(entry)) for entry in value["permissions"]),
        choices=tuple(Choice(**_tuples(entry)) for entry in value["choices"]),
        purposes=tuple(
            Purpose(**{**_tuples(entry), "offered_by": Offer(entry["offered_by"])}) for entry in value["purposes"]
        ),
        recipients=tuple(
            Recipient(**{**_tuples(entry), "kind": RecipientKind(entry["kind"])}) for entry in value["recipients"]
        ),
        essential_data=tuple(EssentialData(**_tuples(entry)) for entry in value["essential_data"]),
        no_consent_cases=tuple(NoConsentCase(**entry) for entry in value["no_consent_cases"]),
        facts=tuple(Fact(**_tuples(entry)) for entry in value["facts"]),
    )


def _tuples(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(item) if isinstance(item, list) else item for name, item in entry.items()}
