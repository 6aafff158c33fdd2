"""The five fields of a receipt as a person reads them (#18)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.application.snapshot import ReceiptView
from consentui.domain.catalogue import Catalogue
from consentui.domain.record import Record
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates

translate = QCoreApplication.translate


class ReceiptField(Record):
    name: str
    value: str
    is_code: bool = False


def receipt_fields(
    receipt: ReceiptView, purpose: str, catalogue: Catalogue, clauses: ClauseNames, dates: Dates
) -> tuple[ReceiptField, ...]:
    """Receipt, Choice, Policy, Saved, Check value."""
    return (
        ReceiptField(translate("ReceiptWords", "Receipt"), receipt.number, is_code=True),
        ReceiptField(translate("ReceiptWords", "Choice"), _choice(receipt, purpose, catalogue)),
        ReceiptField(translate("ReceiptWords", "Policy"), _policy(receipt, purpose, catalogue, clauses)),
        ReceiptField(translate("ReceiptWords", "Saved"), _saved(receipt, dates)),
        ReceiptField(translate("ReceiptWords", "Check value"), short_check_value(receipt.check_value), is_code=True),
    )


def receipt_as_text(fields: tuple[ReceiptField, ...], receipt: ReceiptView) -> str:
    """What [Copy] puts on the clipboard; the check value is whole there."""
    lines = [translate("ReceiptWords", "{name}: {value}").format(name=f.name, value=f.value) for f in fields[:-1]]
    last = translate("ReceiptWords", "{name}: {value}").format(name=fields[-1].name, value=receipt.check_value)
    return "\n".join([*lines, last])


def short_check_value(value: str) -> str:
    """9f2c 61ab 03de 77c0 … 5b18"""
    groups = [value[start : start + 4] for start in range(0, len(value), 4)]
    return " ".join(groups) if len(groups) <= 5 else " ".join(groups[:4]) + " … " + groups[-1]


def _choice(receipt: ReceiptView, purpose: str, catalogue: Catalogue) -> str:
    title, use = catalogue.title_of(purpose), catalogue.purpose_by_key[purpose].title
    if receipt.value:
        return translate("ReceiptWords", "{title}: turned on for “{use}”").format(title=title, use=use)
    return translate("ReceiptWords", "{title}: turned off for “{use}”").format(title=title, use=use)


def _policy(receipt: ReceiptView, purpose: str, catalogue: Catalogue, clauses: ClauseNames) -> str:
    if receipt.policy_version is None:
        return translate("ReceiptWords", "Turning off needs no policy version")
    clause_ids = catalogue.purpose_by_key[purpose].clause_ids
    if receipt.policy_version != catalogue.policy_version or not clause_ids:
        return translate("ReceiptWords", "Version {version}").format(version=receipt.policy_version)
    named = [translate("ReceiptWords", "clause {place}").format(place=clauses.place(c)) for c in clause_ids]
    text = translate("ReceiptWords", "Version {version}, {clauses}")
    return text.format(version=receipt.policy_version, clauses=translate("ReceiptWords", ", ").join(named))


def _saved(receipt: ReceiptView, dates: Dates) -> str:
    moment = dates.exact_moment(receipt.recorded_at)
    if not receipt.device_name:
        return moment
    return translate("ReceiptWords", "{moment}, by {device}").format(moment=moment, device=receipt.device_name)
