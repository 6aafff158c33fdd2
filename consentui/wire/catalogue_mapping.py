"""The catalogue's messages to the domain's catalogue and back."""

from __future__ import annotations

from consentui.domain import catalogue as domain
from consentui.wire import policy_messages as messages


def catalogue_from(message: messages.CatalogueMessage) -> domain.Catalogue:
    return domain.Catalogue(
        policy_version=message.policy_version,
        language=message.language,
        permissions=tuple(
            domain.Permission(entry.key, entry.title, entry.summary, tuple(entry.purposes))
            for entry in message.permissions
        ),
        choices=tuple(
            domain.Choice(entry.key, entry.title, entry.group, entry.summary, entry.purpose, tuple(entry.clause_ids))
            for entry in message.choices
        ),
        purposes=tuple(_purpose_from(entry) for entry in message.purposes),
        recipients=tuple(
            domain.Recipient(
                entry.id,
                entry.name,
                domain.RecipientKind(entry.kind),
                entry.what,
                entry.why,
                tuple(entry.clause_ids),
            )
            for entry in message.recipients
        ),
        essential_data=tuple(
            domain.EssentialData(entry.key, entry.title, entry.reason, tuple(entry.data), tuple(entry.clause_ids))
            for entry in message.essential_data
        ),
        no_consent_cases=tuple(
            domain.NoConsentCase(entry.key, entry.kind, entry.text, entry.clause_id)
            for entry in message.no_consent_cases
        ),
        facts=tuple(
            domain.Fact(entry.key, entry.title, entry.text, tuple(entry.clause_ids)) for entry in message.facts
        ),
        held_data=tuple(_held_from(entry) for entry in message.held_data),
    )


def _held_from(entry: messages.HeldCategoryMessage) -> domain.HeldCategory:
    return domain.HeldCategory(
        key=entry.key,
        title=entry.title,
        group=domain.HeldGroup(entry.group),
        summary=entry.summary,
        fields=tuple(domain.HeldField(field.key, field.title) for field in entry.fields),
        why=entry.why,
        if_refused=entry.if_refused,
        retention=entry.retention,
        is_sensitive=entry.is_sensitive,
        purposes=tuple(entry.purposes),
        offer=entry.offer,
        clause_ids=tuple(entry.clause_ids),
    )


def _purpose_from(entry: messages.PurposeMessage) -> domain.Purpose:
    return domain.Purpose(
        key=entry.key,
        title=entry.title,
        explanation=entry.explanation,
        if_off=entry.if_off,
        recipients=None if entry.recipients is None else tuple(entry.recipients),
        retention=entry.retention,
        data_categories=tuple(entry.data_categories),
        clause_ids=tuple(entry.clause_ids),
        offered_by=domain.Offer(entry.offered_by),
        protective_value=entry.protective_value,
        lease_s=entry.lease_s,
        is_sensitive=entry.is_sensitive,
    )


def catalogue_to(catalogue: domain.Catalogue) -> messages.CatalogueMessage:
    return messages.CatalogueMessage(
        policy_version=catalogue.policy_version,
        language=catalogue.language,
        permissions=[
            messages.PermissionMessage(
                key=entry.key, title=entry.title, summary=entry.summary, purposes=list(entry.purposes)
            )
            for entry in catalogue.permissions
        ],
        choices=[_choice_to(entry) for entry in catalogue.choices],
        purposes=[_purpose_to(entry) for entry in catalogue.purposes],
        recipients=[_recipient_to(entry) for entry in catalogue.recipients],
        essential_data=[
            messages.EssentialDataMessage(
                key=entry.key,
                title=entry.title,
                reason=entry.reason,
                data=list(entry.data),
                clause_ids=list(entry.clause_ids),
            )
            for entry in catalogue.essential_data
        ],
        no_consent_cases=[_case_to(entry) for entry in catalogue.no_consent_cases],
        facts=[
            messages.FactMessage(key=entry.key, title=entry.title, text=entry.text, clause_ids=list(entry.clause_ids))
            for entry in catalogue.facts
        ],
        held_data=[_held_to(entry) for entry in catalogue.held_data],
    )


def _held_to(entry: domain.HeldCategory) -> messages.HeldCategoryMessage:
    return messages.HeldCategoryMessage(
        key=entry.key,
        title=entry.title,
        group=entry.group.value,
        summary=entry.summary,
        fields=[messages.HeldFieldMessage(key=field.key, title=field.title) for field in entry.fields],
        why=entry.why,
        if_refused=entry.if_refused,
        retention=entry.retention,
        is_sensitive=entry.is_sensitive,
        purposes=list(entry.purposes),
        offer=entry.offer,
        clause_ids=list(entry.clause_ids),
    )


def _choice_to(entry: domain.Choice) -> messages.ChoiceMessage:
    return messages.ChoiceMessage(
        key=entry.key,
        title=entry.title,
        group=entry.group,
        summary=entry.summary,
        purpose=entry.purpose,
        clause_ids=list(entry.clause_ids),
    )


def _case_to(entry: domain.NoConsentCase) -> messages.NoConsentCaseMessage:
    if entry.kind != "collect" and entry.kind != "share":
        raise ValueError("a no-consent case of an unknown kind")
    return messages.NoConsentCaseMessage(
        key=entry.key,
        kind="collect" if entry.kind == "collect" else "share",
        text=entry.text,
        clause_id=entry.clause_id,
    )


def _recipient_to(entry: domain.Recipient) -> messages.RecipientMessage:
    return messages.RecipientMessage(
        id=entry.id,
        name=entry.name,
        kind=entry.kind.value,
        what=entry.what,
        why=entry.why,
        clause_ids=list(entry.clause_ids),
    )


def _purpose_to(entry: domain.Purpose) -> messages.PurposeMessage:
    return messages.PurposeMessage(
        key=entry.key,
        title=entry.title,
        explanation=entry.explanation,
        if_off=entry.if_off,
        recipients=None if entry.recipients is None else list(entry.recipients),
        retention=entry.retention,
        data_categories=list(entry.data_categories),
        clause_ids=list(entry.clause_ids),
        offered_by=entry.offered_by.value,
        protective_value=entry.protective_value,
        lease_s=entry.lease_s,
        is_sensitive=entry.is_sensitive,
    )
