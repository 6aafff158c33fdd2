"""The main job as a person does it, step by step: from a first run to decisions on record, and what can go wrong."""

from __future__ import annotations

from tests.e2e.acts import Act, Click, Press, Type, TypeCode
from tests.e2e.player import Step
from tests.e2e.records import Records, Standing
from tests.e2e.sights import Says, Shows, SwitchIs

PHONE = "+8613800004471"
PANEL: tuple[Act, ...] = (Press(("ctrl+shift+d",)),)
DEVICE = Standing(answer="accepted")
LOCATION = frozenset({"location.results", "location.post_place"})
ALBUM = frozenset({"album.publish"})
BEFORE = Standing("accepted", on=LOCATION | ALBUM)
# Where Mei Lin is signed in: her phone, from before; and this computer.
PHONE_ONLY = ("Pixel 9",)
BOTH = ("Linux", "Pixel 9")
ALL = ("Location", "Camera", "Microphone", "Contacts", "Photo album")

FIRST_RUN = (
    Step(
        picture="first-run",
        target="24-first-run",
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
        target="21-sign-in",
        does=(
            Click("push button", "Accept"),
            Click("combo box", "Calling code"),
            Click("radio button", "+86  CN"),
            Click("text", "Phone number"),
            Type("138 0000 4471"),
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
        target="33-state-signed-out",
        does=(Click("push button", "Use without an account"),),
        sees=(*(SwitchIs(name, "Off") for name in ALL),),
        recorded=Records(DEVICE, BEFORE, sessions=PHONE_ONLY),
    ),
    Step(
        picture="code",
        target="22-sign-in-code",
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
        target="02-permissions",
        does=(TypeCode(4, 6), *PANEL, Click("push button", "Details for Location")),
        sees=(
            SwitchIs("Location", "On", is_on=True),
            SwitchIs("Photo album", "On", is_on=True),
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
        recorded=Records(DEVICE, Standing("accepted", ALBUM, LOCATION), sessions=BOTH),
    ),
    Step(
        picture="chooser",
        target="03-permission-turn-on",
        does=(Click("check box", "Location"),),
        sees=(Says("Choose what Juniper may use your location for"),),
        recorded=Records(DEVICE, Standing("accepted", ALBUM, LOCATION), sessions=BOTH),
    ),
)
STEPS = (*FIRST_RUN, *DECIDING)
