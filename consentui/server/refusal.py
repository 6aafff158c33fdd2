"""A request that is refused for a reason the protocol lists; becomes a problem+json answer in one place."""

from __future__ import annotations

from consentui.wire.grant_messages import GrantMessage
from consentui.wire.problems import Problem


class Refusal(Exception):
    """Raised by rules and desks; carries nothing that was sent, so it may be logged."""

    def __init__(
        self,
        problem: Problem,
        detail: str | None = None,
        *,
        retry_after_s: int | None = None,
        tries_left: int | None = None,
        current: GrantMessage | None = None,
        policy_version: str | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(problem.short_name)
        self.problem = problem
        self.detail = detail
        self.retry_after_s = retry_after_s
        self.tries_left = tries_left
        self.current = current
        self.policy_version = policy_version
        self.request_id = request_id
