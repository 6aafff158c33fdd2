"""A shipped edition and kept copies in memory."""

from __future__ import annotations

from consentui.domain.catalogue import Catalogue
from consentui.domain.policy import PublishedPolicy
from tests.fakes import samples


class FakePublishedTexts:
    """Implements PublishedTexts; the edition holds the sample texts in `languages`."""

    def __init__(self, languages: tuple[str, ...] = ("en", "zh-Hans")) -> None:
        self.languages = languages
        self.policies: dict[tuple[str, str], PublishedPolicy] = {}
        self.catalogues: dict[tuple[str, str], Catalogue] = {}

    def kept_policy(self, service_id: str, language: str) -> PublishedPolicy | None:
        kept = self.policies.get((service_id, language))
        return kept if kept is not None and kept.verifies() else None

    def keep_policy(self, service_id: str, published: PublishedPolicy) -> None:
        self.policies[service_id, published.language] = published

    def kept_catalogue(self, service_id: str, language: str) -> Catalogue | None:
        return self.catalogues.get((service_id, language))

    def keep_catalogue(self, service_id: str, catalogue: Catalogue) -> None:
        self.catalogues[service_id, catalogue.language] = catalogue

    def bundled_policy(self, language: str) -> PublishedPolicy | None:
        return samples.policy(language) if language in self.languages else None

    def bundled_catalogue(self, language: str) -> Catalogue | None:
        return samples.catalogue(language) if language in self.languages else None
