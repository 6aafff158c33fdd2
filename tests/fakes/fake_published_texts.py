"""A shipped edition and the kept copies, in memory."""

from __future__ import annotations

from consentui.domain.catalogue import Catalogue
from consentui.domain.policy import PublishedPolicy
from tests.fakes import samples


class FakePublishedTexts:
    """Implements PublishedTexts with the sample texts in `languages`; `kept` survives a simulated restart."""

    def __init__(self, languages: tuple[str, ...] = ("en", "zh-Hans")) -> None:
        self.languages = languages
        self.kept: dict[tuple[str, str, str], PublishedPolicy | Catalogue] = {}

    def kept_policy(self, service_id: str, language: str) -> PublishedPolicy | None:
        kept = self.kept.get((service_id, language, "policy"))
        return kept if isinstance(kept, PublishedPolicy) and kept.verifies() else None

    def keep_policy(self, service_id: str, published: PublishedPolicy) -> None:
        self.kept[service_id, published.language, "policy"] = published

    def kept_catalogue(self, service_id: str, language: str) -> Catalogue | None:
        kept = self.kept.get((service_id, language, "catalogue"))
        return kept if isinstance(kept, Catalogue) else None

    def keep_catalogue(self, service_id: str, catalogue: Catalogue) -> None:
        self.kept[service_id, catalogue.language, "catalogue"] = catalogue

    def bundled_policy(self, language: str) -> PublishedPolicy | None:
        return samples.policy(language) if language in self.languages else None

    def bundled_catalogue(self, language: str) -> Catalogue | None:
        return samples.catalogue(language) if language in self.languages else None
