"""A shipped edition in memory."""

from __future__ import annotations

from consentui.domain.catalogue import Catalogue
from consentui.domain.policy import PublishedPolicy
from tests.fakes import samples


class FakePublishedTexts:
    """Implements PublishedTexts with the sample texts in `languages`."""

    def __init__(self, languages: tuple[str, ...] = ("en", "zh-Hans")) -> None:
        self.languages = languages

    def bundled_policy(self, language: str) -> PublishedPolicy | None:
        return samples.policy(language) if language in self.languages else None

    def bundled_catalogue(self, language: str) -> Catalogue | None:
        return samples.catalogue(language) if language in self.languages else None
