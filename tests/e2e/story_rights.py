"""The rights a person has: a copy of everything, looked into; then the account deleted, with the clock moved on."""

from __future__ import annotations

from tests.e2e.acts import AskForCode, Click, ClickInDialog, Press, Type, Until
from tests.e2e.player import Step
from tests.e2e.records import Records, Standing
from tests.e2e.sights import Says, Shows

PANEL = Press(("ctrl+shift+d",))


def rights(recorded: Records) -> tuple[Step, ...]:
    """In light, at text of 100 %. Ends with an account that is no more."""
    account = recorded.account
    assert account is not None
    off = Records(recorded.device, Standing(account.answer, off=account.on | account.off), sessions=recorded.sessions)
    return (
        Step(
            picture="your-data",
            target="11-your-data-export-light",
            does=(Click("page tab", "Your data"),),
            sees=(
                Shows("heading", "A copy of your data"),
                Shows("heading", "You gave it"),
                Shows("heading", "Needed to run Juniper"),
            ),
            recorded=recorded,
        ),
        Step(
            picture="copy-asked",
            target="11-your-data-export-light",
            does=(Click("push button", "Get a copy"), ClickInDialog("Get a copy")),
            sees=(Says("You asked today"), Shows("push button", "Cancel request")),
            recorded=recorded,
        ),
        Step(
            picture="copy-ready",
            target="12-export-ready-light",
            does=(PANEL, Click("push button", "Finish the copy now"), PANEL),
            sees=(Shows("heading", "Your copy is ready"), Shows("push button", "Download")),
            recorded=recorded,
        ),
        Step(
            picture="copy-inside",
            target="13-export-inspect-light",
            does=(Click("push button", "Look inside"),),
            sees=(Shows("heading", "Look inside your copy"), Says("Nothing is sent.")),
            recorded=recorded,
        ),
        Step(
            picture="delete-what-goes",
            target="15-delete-step1-light",
            does=(Click("page tab", "Account"), PANEL, Click("push button", "Delete account…")),
            sees=(
                Shows("heading", "Delete your account"),
                Says("Posts, comments and likes"),
                Shows("push button", "Keep account"),
                Shows("push button", "Continue", ("enabled",)),
            ),
            recorded=recorded,
        ),
        Step(
            picture="delete-code-and-word",
            target="16-delete-step2-light",
            does=(
                AskForCode(Click("push button", "Continue"), Says("Code from the text message to")),
                Click("text", "Type DELETE to confirm"),
                Type("DELET"),
            ),
            sees=(Says("1 letter to go"),),
            recorded=Records(recorded.device, account, codes=1, sessions=recorded.sessions),
        ),
        Step(
            picture="cooling-off",
            target="17-cooling-off-light",
            does=(Type("E"), Click("push button", "Delete account"), Until(Says("What happens when")), PANEL),
            sees=(Shows("push button", "Keep my account"), Says("14 days left.")),
            recorded=off,
        ),
        Step(
            picture="deleted",
            target="",
            does=(PANEL, Click("push button", "Skip 14 days"), Until(Shows("push button", "Save certificate")), PANEL),
            sees=(Shows("heading", "Your account was deleted"),),
            recorded=Records(recorded.device),
        ),
    )
