"""A short policy and catalogue of our own for tests, in the shape of the shipped ones."""

from __future__ import annotations

import datetime as dt

from consentui.domain.account import CallingCode, ServiceInfo
from consentui.domain.catalogue import (
    Catalogue,
    Choice,
    EssentialData,
    Fact,
    HeldCategory,
    HeldField,
    HeldGroup,
    NoConsentCase,
    Offer,
    Permission,
    Purpose,
    Recipient,
    RecipientKind,
)
from consentui.domain.policy import Clause, Policy, PublishedPolicy, Section, Topic

SERVICE_ID = "juniper-test"
PERMISSION_KEYS = ("location", "camera", "microphone", "contacts", "album")
PURPOSES = (
    "location.results",
    "location.post_place",
    "location.recommend",
    "camera.publish",
    "microphone.publish",
    "contacts.use",
    "album.publish",
    "recommend.activity",
    "ads.show",
)
HELD = {
    "account": HeldGroup.GAVE,
    "profile_details": HeldGroup.GAVE,
    "identity_check": HeldGroup.GAVE,
    "posts": HeldGroup.GAVE,
    "search": HeldGroup.ALLOWED,
    "apps": HeldGroup.NEEDED,
}
PERMISSION_LEASE_S = 3600
CHOICE_LEASE_S = 24 * 3600


def service_info(service_id: str = SERVICE_ID) -> ServiceInfo:
    return ServiceInfo(
        id=service_id,
        name="Juniper",
        contact_email="privacy@juniper.example",
        languages=("en", "zh-Hans"),
        api_version="1",
        capabilities=(),
        calling_codes=(CallingCode("CN", "+86", 11, 11), CallingCode("GB", "+44", 9, 10)),
        is_demo=False,
    )


def policy(language: str = "en", version: str = "4") -> PublishedPolicy:
    """One section with one topic and a clause for every sample purpose."""
    clauses = tuple(
        Clause(f"2.test.{letter}", letter, f"Clause {letter} in {language}, version {version}: how {key} is used.")
        for letter, key in zip("abcdefghi", PURPOSES, strict=True)
    )
    text = Policy(
        preamble=(Clause("preamble.p1", None, f"Please read this ({language})."),),
        sections=(Section("2", "What we collect", (), (Topic("2.test", "Tests", clauses),)),),
    )
    return PublishedPolicy(version, language, "Privacy policy", dt.date(2026, 11, 1), text, text.hash())


def purpose(key: str, language: str = "en") -> Purpose:
    letter = "abcdefghi"[PURPOSES.index(key)]
    is_permission = key.split(".")[0] in PERMISSION_KEYS
    return Purpose(
        key=key,
        title=f"Use of {key} ({language})",
        explanation=f"What {key} is for.",
        if_off=f"Without {key} that one feature does not work." if is_permission else None,
        recipients=("maps",) if key == "location.results" else None,
        retention=None,
        data_categories=(key.split(".")[0],),
        clause_ids=(f"2.test.{letter}",),
        offered_by=Offer.POLICY if is_permission else Offer.SERVICE,
        protective_value=False,
        lease_s=PERMISSION_LEASE_S if is_permission else CHOICE_LEASE_S,
        is_sensitive=None,
    )


def catalogue(language: str = "en", version: str = "4") -> Catalogue:
    by_permission = {key: tuple(p for p in PURPOSES if p.startswith(f"{key}.")) for key in PERMISSION_KEYS}
    return Catalogue(
        policy_version=version,
        language=language,
        permissions=tuple(Permission(k, k.title(), f"About {k}.", p) for k, p in by_permission.items()),
        choices=(
            Choice("recommend", "Recommendations", "recommendations", "By activity.", "recommend.activity", ()),
            Choice("ads", "Advertising", "ads", "Show ads.", "ads.show", ()),
        ),
        purposes=tuple(purpose(key, language) for key in PURPOSES),
        recipients=(Recipient("maps", "Maps provider", RecipientKind.NAMED, "GPS position", None, ("2.test.a",)),),
        essential_data=(EssentialData("log", "Logs", "Safe operation", ("version",), ("2.test.i",)),),
        no_consent_cases=(NoConsentCase("law", "collect", "Where law says so.", "2.test.i"),),
        facts=(Fact("off", "All off", "Everything is off at first.", ("2.test.a",)),),
        held_data=tuple(_held(key, group) for key, group in HELD.items()),
    )


def _held(key: str, group: HeldGroup) -> HeldCategory:
    fields = (HeldField("text", f"Text of {key}"),)
    return HeldCategory(
        key, key.title(), group, f"About {key}.", fields, f"Why {key}.", None, None, None, (), None, ("2.test.a",)
    )
