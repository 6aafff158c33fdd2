"""No field of the window takes what the service then refuses: every one of them is filled as full as it gets."""

from __future__ import annotations

import ast
import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from consentui.domain.account import CallingCode
from consentui.server.rules.profile_fields import FIELDS, check_change
from consentui.server.settings import CALLING_CODES
from consentui.ui.pages.sign_in import phone_step
from consentui.ui.pages.your_data.about_me_part import AboutMePart
from consentui.ui.pages.your_data.field_editor import FieldEditor
from consentui.ui.text.sign_in_words import number_error
from consentui.ui.theme import Theme
from consentui.ui.widgets.code_field import CodeField
from consentui.wire import codec
from consentui.wire.held_messages import ProfileChangeRequest
from consentui.wire.limits import REQUEST_BODY_MAX
from consentui.wire.request_messages import CodeProof, DataRequestRequest
from consentui.wire.session_messages import CodeRequest
from tests.architecture.sources import sources

TODAY = dt.date(2026, 11, 28)
# What somebody may paste: letters, ends of lines, a control sign, and signs of two units, one of which is cut in half.
PASTED = "a word\r\n\x01\x85" + "\N{GRINNING FACE}x" * 20_000
KINDS = {"Field", "LineEdit", "CodeField", "QLineEdit", "QTextEdit", "QPlainTextEdit"}
ON_THE_WIRE = {"sign_in/phone_step", "your_data/about_me_part", "your_data/field_editor", "widgets/code_part",
               "sign_in/code_step"}  # fmt: skip
# Read by the window alone: searching what is here, the word that confirms a deletion, what is only shown.
HERE_ALONE = {"dialogs/delete_account_dialog", "dialogs/report_dialog", "activity/activity_head",
              "policy/contents_panel", "widgets/search_panel", "your_data/inspect_page",
              "your_data/raw_view"}  # fmt: skip
OP_ID = "5f3c0e0a-7f0e-4c55-9d6b-0b8e7f1c2d3a"


def filled(edit: QLineEdit) -> None:
    """As by pasting."""
    edit.clear()
    edit.insert(PASTED)


def is_taken(message: Any) -> bool:
    """Whether the service reads it as it was meant."""
    return bool(codec.decode(codec.encode(message), type(message), REQUEST_BODY_MAX) == message)


def about_me(theme: Theme, qtbot: QtBot) -> bool:
    part = AboutMePart(theme, "Juniper")
    qtbot.addWidget(part)
    filled(part.words.edit)
    filled(part.place.edit)
    words, place = part.words.written, part.place.written
    assert (len(part.words.edit.text()) > 1000, len(part.place.edit.text()) > 200) == (True, True)
    asked = DataRequestRequest(op_id=OP_ID, kind="content_about_me", language="en", words=words, place=place)
    return is_taken(asked)


def profile(theme: Theme, qtbot: QtBot) -> bool:
    open_keys = [key for key, rule in FIELDS.items() if not rule.is_fixed]
    editor = FieldEditor(theme, [(key, key, "") for key in open_keys], TODAY)
    qtbot.addWidget(editor)
    for key, field in editor.fields.items():
        filled(field.edit)
        if not is_taken(ProfileChangeRequest(fields={key: field.written})):
            return False
        if key not in ("birthday", "real_name", "id_number"):  # of a form of their own, asked for before they are sent
            check_change({key: field.written}, TODAY)
    return True


def codes(theme: Theme, qtbot: QtBot) -> bool:
    field = CodeField(theme, "6-digit code")
    qtbot.addWidget(field)
    field.insert("12ab 3\n4５٥5678")
    return is_taken(CodeProof(attempt_id="a", code=field.code()))


def phones(_theme: Theme, _qtbot: QtBot) -> bool:
    known = [*CALLING_CODES, phone_step.FALLBACK, CallingCode("XX", "+1", 1, 99), CallingCode("XY", "+9999", 0, 15)]
    for code in known:
        taken = [count for count in range(1, 40) if not number_error("1" * count, code)]
        assert taken, code
        if not all(is_taken(CodeRequest(phone=code.code + "1" * count)) for count in taken):
            return False
    return True


WALKS: dict[str, Callable[[Theme, QtBot], bool]] = {
    "about me": about_me,
    "profile": profile,
    "codes": codes,
    "phone numbers": phones,
}


@pytest.mark.parametrize("name", WALKS)
def test_field_when_filled_as_full_as_it_gets_is_taken_by_the_service(
    still_theme: Theme, qtbot: QtBot, name: str
) -> None:
    assert WALKS[name](still_theme, qtbot)


def test_field_when_new_is_named_here() -> None:
    assert set(_homes()) == ON_THE_WIRE | HERE_ALONE


def _homes() -> Iterator[str]:
    """The modules of the window that make a field: folder and name."""
    for source in sources("consentui/ui"):
        for call in source.calls(*KINDS):
            home = "/".join(source.path.removesuffix(".py").split("/")[-2:])
            if isinstance(call.func, ast.Name) and home != "widgets/field":
                yield home
