"""The policy as a person reads it: what needs no consent, what is collected, an incident, and a version that comes."""

from __future__ import annotations

from tests.e2e.acts import Act, Click, Press, Until
from tests.e2e.player import Step
from tests.e2e.records import Records
from tests.e2e.sights import Says, Shows

# Mei Lin has not answered what version 4 changed.
POLICY = Click("page tab", "Privacy policy, 1 decision waiting")
# Once version 5 is announced its entry says what waits.
POLICY_ASKS = Click("page tab", "Privacy policy, 2 decisions waiting")
NO_CONSENT = Click("list item", "Collected without consent")
PANEL: tuple[Act, ...] = (Press(("ctrl+shift+d",)),)


def policy_pages(recorded: Records) -> tuple[Step, ...]:
    """In light; nothing is decided on the way. Ends with version 5 announced."""
    return (
        Step(
            picture="no-consent",
            target="09-policy-no-consent-light",
            does=(POLICY, NO_CONSENT),
            sees=(Says("12 cases"),),
            recorded=recorded,
        ),
        Step(
            picture="data-lists",
            target="",
            does=(Click("push button", "Data collected and shared"),),
            sees=(Says("Data collected"), Says("Identity check")),
            recorded=recorded,
        ),
        Step(
            picture="overview-with-news",
            target="01-overview-light",
            does=(
                *PANEL,
                Click("push button", "Publish policy version 5"),
                Click("push button", "Announce an incident"),
                *PANEL,
                Press(("alt+1",)),
                Until(Shows("push button", "See what changes")),
            ),
            sees=(
                Shows("alert", "Some phone numbers were visible to others"),
                Says("The privacy policy changes on 15 December"),
            ),
            recorded=recorded,
        ),
        Step(
            picture="changes",
            target="10-policy-changes-light",
            does=(Click("push button", "See what changes"),),
            sees=(
                Shows("heading", "Changes to the privacy policy"),
                Shows("heading", "Studying what you search"),
                Shows("push button", "Decline", ("enabled",)),
                Shows("push button", "Accept", ("enabled",)),
            ),
            recorded=recorded,
        ),
        Step(
            picture="versions",
            target="",
            does=(Click("push button", "All versions"),),
            sees=(Shows("heading", "Versions of the privacy policy"), Says("Announced"), Says("In force")),
            recorded=recorded,
        ),
        Step(
            picture="incident",
            target="",
            does=(Click("push button", "Incidents"),),
            sees=(Shows("heading", "What to do now"), Shows("push button", "I have read this")),
            recorded=recorded,
        ),
    )


def policy_pages_in_dark(recorded: Records) -> tuple[Step, ...]:
    """The same pages again, once version 5 is announced."""
    return (
        Step(
            picture="no-consent-dark",
            target="09-policy-no-consent-dark",
            does=(POLICY_ASKS, NO_CONSENT),
            sees=(Says("12 cases"),),
            recorded=recorded,
        ),
        Step(
            picture="changes-dark",
            target="10-policy-changes-dark",
            does=(Press(("alt+1",)), Click("push button", "See what changes")),
            sees=(Shows("heading", "Changes to the privacy policy"),),
            recorded=recorded,
        ),
        Step(
            picture="versions-dark",
            target="",
            does=(Click("push button", "All versions"),),
            sees=(Shows("heading", "Versions of the privacy policy"),),
            recorded=recorded,
        ),
        Step(
            picture="incident-dark",
            target="",
            does=(Click("push button", "Incidents"),),
            sees=(Shows("heading", "What to do now"),),
            recorded=recorded,
        ),
    )
