"""What is particular to each kind of request: what it has to say, and how it begins."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Protocol

from consentui.server.edition import Edition
from consentui.server.refusal import Refusal
from consentui.server.settings import ServiceSettings
from consentui.server.storage.request_storage import RequestRow, RequestWish
from consentui.server.storage.transaction import Transaction
from consentui.wire.problems import Problem
from consentui.wire.request_messages import DataRequestMessage


class RequestKindRules(Protocol):
    """One kind of request. All methods but `check` are parts of a job, in the transaction of the request itself."""

    def check(self, wish: RequestWish) -> None:
        """Raises invalid for a wish that does not say what this kind needs, or says more."""
        ...

    def begin(self, transaction: Transaction, row: RequestRow) -> RequestRow:
        """How a new one begins, `row` being open, asked, and nothing to do."""
        ...

    def cancelled(self, transaction: Transaction, row: RequestRow) -> None:
        """It was open until now and is revoked."""
        ...

    def describe(self, transaction: Transaction, row: RequestRow, message: DataRequestMessage) -> None:
        """Add what only this kind has; whoever hears it is the person who asked."""
        ...


class CopyOfData:
    """`access`: worked on at once, ready when it is (or after the time a demo gives it)."""

    def __init__(self, settings: ServiceSettings, edition: Edition) -> None:
        self._edition = edition
        self._takes = dt.timedelta(seconds=settings.copy_takes_s)

    def check(self, wish: RequestWish) -> None:
        if wish.words is not None or wish.place is not None:
            raise Refusal(Problem.INVALID, "words and place belong to content_about_me")
        if not set(wish.categories) <= self._edition.held_categories():
            raise Refusal(Problem.INVALID, "the catalogue does not know one of these categories")

    def begin(self, transaction: Transaction, row: RequestRow) -> RequestRow:
        ready = row.received_at + self._takes
        expected_by = ready if self._takes else None
        return replace(row, due_at=row.received_at, not_before=ready, expected_by=expected_by)

    def cancelled(self, transaction: Transaction, row: RequestRow) -> None:
        """What was made so far is cleared away by the worker."""

    def describe(self, transaction: Transaction, row: RequestRow, message: DataRequestMessage) -> None:
        """All of it stands in the row."""


class ContentAboutMe:
    """`content_about_me`: kept for people to answer; nobody knows by when, so nothing is promised."""

    def check(self, wish: RequestWish) -> None:
        if wish.words is None or not wish.words.strip():
            raise Refusal(Problem.INVALID, "words must say what this is about")
        if wish.categories:
            raise Refusal(Problem.INVALID, "categories belong to access")

    def begin(self, transaction: Transaction, row: RequestRow) -> RequestRow:
        return row

    def cancelled(self, transaction: Transaction, row: RequestRow) -> None:
        """Nothing was begun."""

    def describe(self, transaction: Transaction, row: RequestRow, message: DataRequestMessage) -> None:
        """All of it stands in the row."""
