"""Where in the window an operation was started, for the reference of what went wrong with it."""

from __future__ import annotations

from typing import Final

from consentui.domain.error_kind import Place

# By the module that starts it; a name after the colon is more exact and comes first.
PLACES: Final[dict[str, Place]] = {
    "consentui.ui.shell.session_actions:SessionActions.answer_policy": Place.POLICY,
    "consentui.ui.shell.session_actions": Place.SIGN_IN,
    "consentui.ui.shell.switch_actions": Place.CHOICES,
    "consentui.ui.shell.window_settings": Place.SETTINGS,
    "consentui.ui.shell.session_list_actions": Place.ACCOUNT,
    "consentui.ui.shell.copy_actions": Place.COPY,
    "consentui.ui.shell.copy_desk": Place.COPY,
    "consentui.ui.shell.inspect_desk": Place.LOOKING_INSIDE,
    "consentui.ui.shell.account_closing": Place.DELETION,
    "consentui.ui.shell.closing_proof": Place.DELETION,
    "consentui.ui.shell.closing": Place.CHOICES,
    "consentui.ui.shell.held_actions": Place.YOUR_DATA,
    "consentui.ui.shell.change_pages:ChangePages.see": Place.INCIDENT,
    "consentui.ui.shell.change_pages": Place.CHANGES,
    "consentui.ui.shell.comparison": Place.CHANGES,
    "consentui.ui.shell.activity_actions": Place.ACTIVITY,
    "consentui.ui.shell.paper_desk": Place.PAPER,
    "consentui.ui.shell.support_desk": Place.HELP,
    "consentui.ui.demo": Place.DEMO,
}


def place_of(origin: str) -> Place:
    """`origin` is "module:qualified name" of the call."""
    module = origin.partition(":")[0]
    exact = (place for key, place in PLACES.items() if ":" in key and origin.startswith(key))
    whole = (place for key, place in PLACES.items() if module == key or module.startswith(key + "."))
    return next(exact, next(whole, Place.ELSEWHERE))
