"""What a client has to send for a grant, prepared once: the words a person would see, by purpose."""

from __future__ import annotations

import json
from dataclasses import dataclass

from consentui.wire import codec, limits
from consentui.wire.catalogue_mapping import catalogue_from
from consentui.wire.policy_messages import CatalogueMessage
from tests.benchmarks.service import Person, Service

LANGUAGE = "en"


@dataclass(frozen=True)
class Wishes:
    """The body of PUT /v1/grants/{purpose} for every purpose that is off by default."""

    bodies: dict[str, str]

    @classmethod
    def of(cls, service: Service) -> Wishes:
        """From the policy in force and its catalogue."""
        policy = service.ask("GET", f"/v1/policy?language={LANGUAGE}")
        raw = service.ask("GET", f"/v1/catalogue?language={LANGUAGE}")
        message = codec.decode(json.dumps(raw).encode(), CatalogueMessage, limits.POLICY_ANSWER_BODY_MAX)
        catalogue = catalogue_from(message)
        same = {"policy_version": policy["version"], "policy_hash": policy["policy_hash"], "language": LANGUAGE}
        return cls(
            {
                purpose.key: json.dumps({**same, "words_hash": catalogue.words_hash(purpose.key), "method": "switch"})
                for purpose in catalogue.purposes
                if purpose.protective_value is False
            }
        )


def tags_of(service: Service, person: Person) -> dict[str, str]:
    """The entity tag of every purpose as it stands now for that person."""
    return {grant["purpose"]: grant["etag"] for grant in service.ask("GET", "/v1/grants", person.token)["grants"]}
