"""What the card of an entry says: the five fields of its receipts (#18), or what is known where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consentui.application.activity_log_view import ReceiptOnRecord, ReceiptState
from consentui.domain.activity import ActivityKind
from consentui.domain.activity_log import ActivityFacet, LoggedItem
from consentui.domain.catalogue import Catalogue
from consentui.domain.receipt import Receipt, number_of
from consentui.domain.receipt_chain import ChainFault
from consentui.ui.text.activity_words import ActivityWords
from consentui.ui.text.clauses import ClauseNames
from consentui.ui.text.dates import Dates
from consentui.ui.text.receipt_words import ReceiptField, short_check_value

translate = QCoreApplication.translate
_CHECK_VALUES_MOST = 3


class RecordWords:
    """Says cards in the words of one catalogue."""

    def __init__(self, words: ActivityWords, catalogue: Catalogue | None, clauses: ClauseNames, dates: Dates) -> None:
        self._words = words
        self._catalogue = catalogue
        self._clauses = clauses
        self._dates = dates

    def receipt_fields(
        self, item: LoggedItem, facet: ActivityFacet, receipts: Sequence[ReceiptOnRecord]
    ) -> tuple[ReceiptField, ...]:
        """Receipt, Choice, Policy, Saved, Check value."""
        held = [found.receipt for found in receipts if found.receipt is not None]
        numbers = translate("RecordWords", ", ").join(number_of(found.receipt_id) for found in receipts)
        fields = [ReceiptField(translate("RecordWords", "Receipt"), numbers, is_code=True)]
        if facet.kind is ActivityKind.POLICY:
            fields.append(ReceiptField(translate("RecordWords", "Answer"), self._words.of(facet).title))
        else:
            fields.append(ReceiptField(translate("RecordWords", "Choice"), self._words.choice(facet)))
            if held:
                fields.append(ReceiptField(translate("RecordWords", "Policy"), self._policy(facet, held)))
        fields.append(ReceiptField(translate("RecordWords", "Saved"), self._saved(item, facet)))
        if held:
            name = translate("RecordWords", "Check value")
            fields.append(ReceiptField(name, _check_values(held), is_code=True))
        return tuple(fields)

    def plain_fields(self, item: LoggedItem, facet: ActivityFacet) -> tuple[ReceiptField, ...]:
        """What is on record of something that has no receipt."""
        fields = []
        if facet.kind is ActivityKind.SHARED:
            data = translate("RecordWords", ", ").join(facet.categories)
            fields.append(ReceiptField(translate("RecordWords", "Data"), data))
            name = self._words.recipient(facet.recipient or "")
            fields.append(ReceiptField(translate("RecordWords", "Sent to"), name))
            fields += [
                ReceiptField(translate("RecordWords", "For"), self._words.purpose(key)) for key in facet.purposes
            ]
        if facet.device_name:
            fields.append(ReceiptField(translate("RecordWords", "Device"), facet.device_name))
        fields.append(ReceiptField(translate("RecordWords", "When"), self._dates.exact_moment(item.at)))
        return tuple(fields)

    def _policy(self, facet: ActivityFacet, receipts: Sequence[Receipt]) -> str:
        versions = {receipt.policy_version for receipt in receipts if receipt.policy_version is not None}
        if not versions:
            return translate("RecordWords", "Turning off needs no policy version")
        version = translate("RecordWords", ", ").join(sorted(versions))
        catalogue = self._catalogue
        if catalogue is None or versions != {catalogue.policy_version}:
            return translate("RecordWords", "Version {version}").format(version=version)
        known = catalogue.purpose_by_key
        ids = dict.fromkeys(c for key in facet.purposes if key in known for c in known[key].clause_ids)
        if not ids:
            return translate("RecordWords", "Version {version}").format(version=version)
        named = [translate("RecordWords", "clause {place}").format(place=self._clauses.place(c)) for c in ids]
        text = translate("RecordWords", "Version {version}, {clauses}")
        return text.format(version=version, clauses=translate("RecordWords", ", ").join(named))

    def _saved(self, item: LoggedItem, facet: ActivityFacet) -> str:
        moment = self._dates.exact_moment(item.at)
        if not facet.device_name:
            return moment
        return translate("RecordWords", "{moment}, by {device}").format(moment=moment, device=facet.device_name)


def as_text(fields: Sequence[ReceiptField], receipts: Sequence[ReceiptOnRecord]) -> str:
    """What [Copy] puts on the clipboard; check values are whole there."""
    line = translate("RecordWords", "{name}: {value}")
    whole = [found.receipt.check_value for found in receipts if found.receipt is not None]
    lines = [line.format(name=field.name, value=field.value) for field in fields[: -1 if whole else None]]
    if whole:
        lines.append(line.format(name=fields[-1].name, value=translate("RecordWords", ", ").join(whole)))
    return "\n".join(lines)


def checked_words(receipts: Sequence[ReceiptOnRecord]) -> tuple[bool | None, str]:
    """Whether all of them hold (None: they are not here yet), and one sentence about it."""
    states = {found.state for found in receipts}
    if states == {ReceiptState.CHECKED}:
        return True, translate(
            "RecordWords",
            "Signature, check value and place in the chain were checked on this computer.",
        )
    if ReceiptState.CANNOT_BE_CHECKED in states:
        fault = next((found.fault for found in receipts if found.fault is not None), None)
        return False, _fault(fault)
    return None, translate("RecordWords", "The receipt is not on this computer yet.")


def _fault(fault: ChainFault | None) -> str:
    match fault:
        case ChainFault.SIGNATURE:
            return translate("RecordWords", "The signature does not belong to this receipt and the service's keys.")
        case ChainFault.ORDER:
            return translate(
                "RecordWords", "It does not follow the receipt before it: something is missing or changed."
            )
        case ChainFault.SUBJECT:
            return translate("RecordWords", "It is about somebody else than the receipts around it.")
        case _:
            return translate("RecordWords", "Its check value or number is not the one of this receipt.")


def _check_values(receipts: Sequence[Receipt]) -> str:
    shown = [short_check_value(receipt.check_value) for receipt in receipts[:_CHECK_VALUES_MOST]]
    rest = len(receipts) - len(shown)
    if rest:
        shown.append(translate("RecordWords", "and %n more", "", rest))
    return "\n".join(shown)
