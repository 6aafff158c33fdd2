"""What a service publishes to anybody: itself, its policy, its catalogue."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from consentui.adapters.http.classify import message_of
from consentui.adapters.http.transport import HttpTransport
from consentui.domain.account import ServiceInfo
from consentui.domain.catalogue import Catalogue
from consentui.domain.errors import AnswerMalformed, NotAConsentService, OutcomeUnknown
from consentui.domain.policy import PublishedPolicy
from consentui.wire import limits, policy_messages, routes
from consentui.wire.catalogue_mapping import catalogue_from
from consentui.wire.mapping import published_policy_from, service_from

# From here on the status says that a service is there and has trouble.
_FAILING = 500


class PublishedApi:
    """Part of HttpBackend."""

    def __init__(self, transport: HttpTransport, named: Callable[[ServiceInfo], ServiceInfo] | None = None) -> None:
        self._transport = transport
        self._named = named

    async def service(self) -> ServiceInfo:
        """Raises NotAConsentService where what answers is something else, or another version of the API."""
        answer = await self._transport.exchange("GET", routes.SERVICE)
        try:
            info = service_from(message_of(answer, policy_messages.ServiceMessage))
        except (AnswerMalformed, OutcomeUnknown) as error:
            if answer.status >= _FAILING:
                raise
            raise NotAConsentService("what answers there is not a consent service") from error
        if info.api_version != routes.API_VERSION:
            raise NotAConsentService("the service speaks another version of the API")
        return info if self._named is None else self._named(info)

    async def policy(self, language: str) -> PublishedPolicy:
        answer = await self._transport.exchange(
            "GET",
            f"{routes.POLICY}?language={quote(language)}",
            body_max=limits.POLICY_ANSWER_BODY_MAX,
        )
        return published_policy_from(
            message_of(answer, policy_messages.PublishedPolicyMessage, limits.POLICY_ANSWER_BODY_MAX)
        )

    async def catalogue(self, language: str) -> Catalogue:
        answer = await self._transport.exchange(
            "GET", f"{routes.CATALOGUE}?language={quote(language)}", body_max=limits.POLICY_ANSWER_BODY_MAX
        )
        return catalogue_from(message_of(answer, policy_messages.CatalogueMessage, limits.POLICY_ANSWER_BODY_MAX))
