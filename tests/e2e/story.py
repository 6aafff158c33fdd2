"""The main job as a person does it, step by step: from a first run to decisions on record, and what can go wrong."""

from __future__ import annotations

from tests.e2e.acts import Act, Click, ClickAll, Press, TurnOn, Type, TypeCode, Until
from tests.e2e.player import Step
from tests.e2e.records import Records, Standing
from tests.e2e.sights import InView, Says, Shows, SwitchIs
from tests.e2e.story_policy import POLICY_ASKS, policy_pages, policy_pages_in_dark
from tests.e2e.story_rights import rights

PHONE = "+8613800134471"
PANEL: tuple[Act, ...] = (Press(("ctrl+shift+d",)),)
DEVICE = Standing(answer="accepted")
LOCATION = frozenset({"location.results", "location.post_place"})
# Allowed under version 3 of the policy; version 4 touched it, and the question about that waits.
ADS = frozenset({"ads.show"})
# Turning a permission off withdraws every use, also those nobody decided on.
RECOMMEND = frozenset({"location.recommend"})
EVERY_USE = LOCATION | RECOMMEND | ADS
ALBUM = frozenset({"album.publish"})
ORBIT = frozenset({"share.orbit_games"})
CHOSEN = frozenset({"recommend.activity", "cookies.memory"}) | ORBIT
BEFORE = Standing("accepted", CHOSEN | LOCATION | ALBUM, ADS)
# Where Mei Lin is signed in: her phone, from before; and this computer.
PHONE_ONLY = ("Pixel 9",)
BOTH = ("Linux computer", "Pixel 9")
ALL = ("Location", "Camera", "Microphone", "Contacts", "Photo album")
MICROPHONE, CONTACTS = frozenset({"microphone.publish"}), frozenset({"contacts.use"})
ANSWERED = Records(DEVICE, Standing("accepted", CHOSEN | ALBUM, EVERY_USE | MICROPHONE | CONTACTS), sessions=BOTH)
AT_THE_END = Records(
    DEVICE, Standing("accepted", CHOSEN - ORBIT | ALBUM, EVERY_USE | MICROPHONE | CONTACTS | ORBIT), sessions=BOTH
)
CHANGE_ON_PHONE = Click("push button", "Change a choice on the phone")
DETAILS = Click("push button", "Details for Location")
CHIP = Click("push button", "Mei Lin, Signed in")


def network(name: str) -> tuple[Act, ...]:
    """Sets the demo's network in the open panel."""
    return Click("radio button", name), Until(Shows("radio button", name, ("checked",)))


FIRST_RUN = (
    Step(
        picture="first-run",
        target="24-first-run-light",
        does=PANEL,
        sees=(
            Shows("heading", "The Juniper privacy policy in short"),
            Shows("push button", "Decline", ("enabled",)),
            Shows("push button", "Accept", ("enabled",)),
        ),
        recorded=Records(account=BEFORE, sessions=PHONE_ONLY),
    ),
    Step(
        picture="sign-in",
        target="21-sign-in-light",
        does=(
            Click("push button", "Accept"),
            Click("combo box", "Calling code"),
            Click("radio button", "China  +86"),
            Click("text", "Phone number"),
            Type("138 0013 4471"),
        ),
        sees=(
            Shows("heading", "See and change your privacy choices"),
            Shows("push button", "Send code", ("enabled",)),
            Shows("push button", "Use without an account", ("enabled",)),
        ),
        recorded=Records(DEVICE, BEFORE, sessions=PHONE_ONLY),
    ),
    Step(
        picture="this-device-only",
        target="33-state-signed-out-light",
        does=(Click("push button", "Use without an account"),),
        sees=(*(SwitchIs(name, "Off") for name in ALL),),
        recorded=Records(DEVICE, BEFORE, sessions=PHONE_ONLY),
    ),
    Step(
        picture="code",
        target="22-sign-in-code-demo-phone-light",
        does=(
            *PANEL,
            Click("push button", "Sign in"),
            Click("push button", "Send code"),
            TypeCode(1, 3),
        ),
        sees=(Shows("heading", "Enter the code"), Shows("push button", "Fill in code"), Says("4471")),
        recorded=Records(DEVICE, BEFORE, sessions=PHONE_ONLY, codes=1),
    ),
    Step(
        picture="signed-in",
        target="02-permissions-light",
        does=(TypeCode(4, 6), *PANEL, DETAILS),
        sees=(
            SwitchIs("Location", "On", "on"),
            SwitchIs("Photo album", "On", "on"),
            Shows("push button", "Up to date"),
        ),
        recorded=Records(DEVICE, BEFORE, sessions=BOTH),
    ),
)

DECIDING = (
    Step(
        picture="turned-off",
        target="",
        does=(Click("check box", "Location"),),
        sees=(SwitchIs("Location", "Off"), Says("Location is off")),
        recorded=Records(DEVICE, Standing("accepted", CHOSEN | ALBUM, EVERY_USE), sessions=BOTH),
    ),
    Step(
        picture="chooser",
        target="03-permission-turn-on-light",
        does=(
            Click("check box", "Location"),
            Click("check box", "Location results"),
            Click("check box", "Show a place you choose with a post"),
        ),
        sees=(
            Says("Choose what Juniper may use your location for"),
            Shows("check box", "Recommend by your GPS position"),
            Shows("push button", "Keep off"),
            Shows("push button", "Turn on 2 uses", ("enabled",)),
        ),
        recorded=Records(DEVICE, Standing("accepted", CHOSEN | ALBUM, EVERY_USE), sessions=BOTH),
    ),
    Step(
        picture="location-on",
        target="02-permissions-light",
        does=(Click("push button", "Turn on 2 uses"),),
        sees=(SwitchIs("Location", "On", "on"), Says("2 of 3 uses are on.")),
        recorded=Records(DEVICE, Standing("accepted", CHOSEN | LOCATION | ALBUM, RECOMMEND | ADS), sessions=BOTH),
    ),
    Step(
        picture="turning-off",
        target="05-permissions-conflict-error-light",
        does=(DETAILS, *PANEL, *network("Errors"), Click("check box", "Photo album")),
        sees=(SwitchIs("Photo album", "Turning off…", "busy"),),
        recorded=Records(DEVICE, Standing("accepted", CHOSEN | LOCATION | ALBUM, RECOMMEND | ADS), sessions=BOTH),
    ),
)

TROUBLE = (
    Step(
        picture="offline",
        target="04-permissions-offline-light",
        does=(
            *network("On"),
            Until(SwitchIs("Photo album", "Off")),
            TurnOn("Photo album", SwitchIs("Photo album", "On", "on")),
            *network("Off"),
            Until(Says("You are offline")),
            *PANEL,
            Click("check box", "Location"),
            Click("check box", "Camera"),
        ),
        sees=(
            SwitchIs("Location", "Off when online", "busy"),
            SwitchIs("Camera", "Off"),
            Says("Needs a connection. Stays off."),
            SwitchIs("Photo album", "On", "on"),
            Says("Offline · 1 change waiting"),
        ),
        recorded=Records(DEVICE, Standing("accepted", CHOSEN | LOCATION | ALBUM, RECOMMEND | ADS), sessions=BOTH),
    ),
    Step(
        picture="online-again",
        target="",
        does=(*PANEL, *network("On"), Press(("F5",))),
        sees=(SwitchIs("Location", "Off"), SwitchIs("Photo album", "On", "on"), Says("Up to date")),
        recorded=Records(DEVICE, Standing("accepted", CHOSEN | ALBUM, EVERY_USE), sessions=BOTH),
    ),
    Step(
        picture="conflict-and-error",
        target="05-permissions-conflict-error-light",
        does=(
            Click("check box", "Photo album"),
            Until(SwitchIs("Photo album", "Off")),
            TurnOn("Microphone", SwitchIs("Microphone", "On", "on")),
            Click("check box", "Microphone"),
            Until(SwitchIs("Microphone", "Off")),
            *network("Slow"),
            # The phone turns it on and off again; this window has not heard of it when it is turned on here.
            ClickAll((CHANGE_ON_PHONE, CHANGE_ON_PHONE, Click("check box", "Microphone"))),
            Until(SwitchIs("Microphone", "Needs your answer")),
            *network("On"),
            TurnOn("Photo album", SwitchIs("Photo album", "On", "on")),
            *network("Errors"),
            # What it says about that comes above the rows and moves them: it is asked for before the next click.
            Press(("F5",)),
            Until(Says("The server does not answer")),
            TurnOn("Contacts", SwitchIs("Contacts", "Not confirmed")),
            *PANEL,
        ),
        sees=(
            SwitchIs("Microphone", "Needs your answer"),
            Shows("push button", "Keep it off"),
            Shows("push button", "Turn it on"),
            SwitchIs("Contacts", "Not confirmed"),
            Shows("push button", "Check again"),
            SwitchIs("Photo album", "On", "on"),
        ),
        recorded=Records(DEVICE, Standing("accepted", CHOSEN | ALBUM, EVERY_USE | MICROPHONE), sessions=BOTH),
    ),
    Step(
        picture="answered",
        target="",
        does=(
            Click("push button", "Keep it off"),
            # What stands below moves: the question goes, two messages come.
            Until(Shows("alert", "Not off yet.")),
            Until(Shows("alert", "The server does not answer")),
            Click("push button", "Keep off"),
            Until(SwitchIs("Contacts", "Turning off…", "busy")),
            *PANEL,
            *network("On"),
            *PANEL,
        ),
        sees=(SwitchIs("Microphone", "Off"), SwitchIs("Contacts", "Off"), Says("Up to date")),
        recorded=ANSWERED,
    ),
)

OTHERS = (
    Step(
        picture="other-choices",
        target="06-other-choices-light",
        does=(Click("page tab", "Other choices"),),
        sees=(
            SwitchIs("Recommendations from your activity", "On", "on"),
            SwitchIs("Ads", "Off"),
            Says("Safe sign-in, No choice is offered"),
            Shows("push button", "Unlink Orbit Games"),
            Shows("push button", "Stop sharing with Orbit Games"),
        ),
        recorded=ANSWERED,
    ),
    Step(
        picture="unlinked",
        target="07-other-choices-end-light",
        does=(Click("push button", "Stop sharing with Orbit Games"),),
        sees=(Says("Orbit Games: off"), Says("The policy does not say what happens to what it has.")),
        recorded=AT_THE_END,
    ),
)

PAGES = (
    Step(
        picture="overview",
        target="01-overview-light",
        does=(Press(("alt+1",)),),
        sees=(
            Shows("heading", "Overview"),
            Shows("heading", "1 of 5 permissions are on"),
            Shows("heading", "Shared in the last 7 days"),
            Shows("push button", "Manage permissions"),
        ),
        recorded=AT_THE_END,
    ),
    Step(
        picture="search",
        target="25-search-palette-light",
        does=(Press(("ctrl+k",)), Type("locat")),
        sees=(
            Shows("list item", "Location, Permission · Off, Permission"),
            Says("Browsing (c)"),
        ),
        recorded=AT_THE_END,
    ),
    Step(
        picture="account",
        target="14-account-light",
        does=(Press(("Escape",)), Click("page tab", "Account")),
        sees=(Shows("heading", "Account"), Shows("heading", "Mei Lin"), Shows("push button", "Sign out on Pixel 9")),
        recorded=AT_THE_END,
    ),
    Step(
        picture="settings",
        target="19-settings-light",
        does=(Click("page tab", "Settings"),),
        sees=(Shows("heading", "Settings"), Shows("push button", "Licences")),
        recorded=AT_THE_END,
    ),
    Step(
        picture="help",
        target="20-help-light",
        does=(Click("page tab", "Help"), Click("push button", "What is a receipt?")),
        sees=(Shows("heading", "Help"), Says("privacy@juniper.example"), Says("Proof of one decision")),
        recorded=AT_THE_END,
    ),
    Step(
        picture="policy-at-the-clause",
        target="08-policy-reader-search-light",
        does=(
            Click("page tab", "Permissions"),
            DETAILS,
            Click("link", "Policy 4 · Sharing information (b)"),
        ),
        sees=(Shows("heading", "Privacy policy"), InView("Location services: when you use")),
        recorded=AT_THE_END,
    ),
)

PAGES_IN_DARK = (
    Step(
        picture="settings-dark",
        target="19-settings-dark",
        does=(Click("page tab", "Settings"), Click("radio button", "Dark")),
        sees=(Shows("radio button", "Dark", ("checked",)),),
        recorded=AT_THE_END,
    ),
    Step(
        picture="account-dark",
        target="14-account-dark",
        does=(Click("page tab", "Account"),),
        sees=(Shows("heading", "Account"), Shows("push button", "Sign out on Pixel 9")),
        recorded=AT_THE_END,
    ),
    Step(
        picture="help-dark",
        target="20-help-dark",
        does=(Click("page tab", "Help"),),
        sees=(Shows("heading", "Help"),),
        recorded=AT_THE_END,
    ),
    Step(
        picture="overview-dark",
        target="01-overview-dark",
        does=(Press(("alt+1",)),),
        sees=(Shows("heading", "1 of 5 permissions are on"),),
        recorded=AT_THE_END,
    ),
    Step(
        picture="other-choices-dark",
        target="06-other-choices-dark",
        does=(Click("page tab", "Other choices"),),
        sees=(Shows("heading", "Other choices"),),
        recorded=AT_THE_END,
    ),
    Step(
        picture="policy-dark",
        target="08-policy-reader-search-dark",
        does=(POLICY_ASKS,),
        sees=(Shows("heading", "Privacy policy"),),
        recorded=AT_THE_END,
    ),
)

LOOKS = (
    Step(
        picture="dark",
        target="02-permissions-dark",
        does=(Click("page tab", "Permissions"), CHIP, Click("radio button", "Dark")),
        sees=(SwitchIs("Photo album", "On", "on"),),
        recorded=AT_THE_END,
    ),
    Step(
        picture="high-contrast",
        target="40-high-contrast-permissions",
        does=(CHIP, Click("radio button", "High contrast")),
        sees=(SwitchIs("Photo album", "On", "on"),),
        recorded=AT_THE_END,
    ),
    Step(
        picture="text-200",
        target="43-text-200-permissions",
        does=(CHIP, Click("radio button", "Light"), CHIP, Click("radio button", "200 %")),
        sees=(SwitchIs("Location", "Off"),),
        recorded=AT_THE_END,
    ),
)
BACK = Step(
    picture="light-again",
    target="02-permissions-light",
    does=(CHIP, Click("radio button", "100 %")),
    sees=(SwitchIs("Photo album", "On", "on"),),
    recorded=AT_THE_END,
)
RIGHTS = (BACK, *rights(AT_THE_END))
POLICY_PAGES, POLICY_PAGES_IN_DARK = policy_pages(AT_THE_END), policy_pages_in_dark(AT_THE_END)
STEPS = (
    *FIRST_RUN,
    *DECIDING,
    *TROUBLE,
    *OTHERS,
    *PAGES,
    *POLICY_PAGES,
    *PAGES_IN_DARK,
    *POLICY_PAGES_IN_DARK,
    *LOOKS,
    *RIGHTS,
)
