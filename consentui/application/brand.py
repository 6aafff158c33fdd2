"""What an operator gives the window of its own: name, accent colours, logo, contact."""

from __future__ import annotations

from consentui.domain.account import ServiceInfo
from consentui.domain.record import Record, replace


class Brand(Record):
    """What a brand folder says, checked. Colours are "#rrggbb"; logos are whole files (SVG or PNG), None for none."""

    name: str | None = None
    accent_light: str | None = None
    accent_dark: str | None = None
    contact: str | None = None
    logo: bytes | None = None
    logo_dark: bytes | None = None

    def named(self, info: ServiceInfo) -> ServiceInfo:
        """The service under the name and contact of the brand; who it is (`id`) stays."""
        name, email = self.name or info.name, self.contact or info.contact_email
        return replace(info, name=name, contact_email=email)


class BrandFault(Record):
    """One thing that is wrong: a file with its line, and a sentence with the figure and what is needed."""

    place: str
    words: str
