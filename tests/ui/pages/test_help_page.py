"""The Help page: what is sent is shown first, and only mail and web addresses ever leave the window."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShortcut
from PySide6.QtTest import QTest

from consentui.application.snapshot import AppSnapshot
from consentui.domain.error_kind import ErrorKind
from consentui.domain.record import replace
from consentui.ui.pages.help.help_page import HelpPage
from consentui.ui.shell.page_maker import HELP, POLICY
from consentui.ui.text.mail_words import is_plain_address, privacy_mail
from consentui.ui.text.shortcut_words import shortcut_groups
from tests.fakes import ui_samples as samples
from tests.ui.references import kind_in_toast
from tests.ui.stage import Stage, focused, says, shown_texts, spoken

CLAUSE = "2.browsing.c"


class MailProgram(QObject):
    """Stands where the mail program of the system would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def mail_program() -> Iterator[MailProgram]:
    program = MailProgram()
    for scheme in ("mailto", "https", "http", "file"):
        QDesktopServices.setUrlHandler(scheme, program, "take")  # type: ignore[arg-type]  # the stub asks for bytes, Qt for text
    yield program
    for scheme in ("mailto", "https", "http", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def opened(stage: Stage, snapshot: AppSnapshot | None = None) -> HelpPage:
    stage.open(snapshot or samples.signed_in())
    stage.window.shell.open_page(HELP)
    stage.settle()
    return shown(stage)


def shown(stage: Stage) -> HelpPage:
    page = stage.window.shell.host.page(HELP)
    assert isinstance(page, HelpPage)
    return page


def test_address_is_that_of_the_service_with_the_clause_that_gives_it(stage: Stage) -> None:
    page = opened(stage)
    assert says(page, "privacy@juniper.example")
    stage.press("Copy address")
    assert QGuiApplication.clipboard().text() == "privacy@juniper.example"
    stage.click(page.contact.head.link)
    assert stage.window.shell.host.current == POLICY


def test_mail_is_shown_before_the_program_opens(stage: Stage, mail_program: MailProgram) -> None:
    opened(stage)
    stage.press("Write email")
    assert mail_program.opened == []
    dialog = stage.window.dialogs.current
    assert dialog is not None
    assert says(dialog, "To: privacy@juniper.example")
    stage.press("Open mail program")
    assert len(mail_program.opened) == 1
    assert mail_program.opened[0].startswith("mailto:privacy@juniper.example?subject=")
    assert spoken(focused())[0] == "Write email"


def test_mail_when_cancelled_opens_nothing(stage: Stage, mail_program: MailProgram) -> None:
    opened(stage)
    stage.press("Write email")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    stage.settle()
    assert stage.window.dialogs.current is None
    assert mail_program.opened == []


def test_question_about_a_clause_names_and_quotes_it(stage: Stage, mail_program: MailProgram) -> None:
    stage.open(samples.signed_in())
    stage.window.pages.ask_about(CLAUSE)
    stage.settle()
    assert says(shown(stage).contact, "Policy 2 · Browsing (c)")
    stage.press("Write email")
    stage.press("Open mail program")
    fields = parse_qs(urlsplit(mail_program.opened[0]).query)
    assert fields["subject"] == ["Question about Policy 2 · Browsing (c)"]
    text = next(c.text for c in samples.published().policy.clauses() if c.id == CLAUSE)
    assert text in fields["body"][0]


def test_clause_when_left_out_is_not_named(stage: Stage, mail_program: MailProgram) -> None:
    stage.open(samples.signed_in())
    stage.window.pages.ask_about(CLAUSE)
    stage.settle()
    stage.press("Leave it out")
    assert not shown(stage).contact.about.isVisible()
    stage.press("Write email")
    stage.press("Open mail program")
    assert "Browsing" not in unquote(mail_program.opened[0])


def test_help_from_anywhere_but_the_policy_names_no_clause(stage: Stage) -> None:
    stage.open(samples.signed_in())
    stage.window.pages.ask_about(CLAUSE)
    stage.window.shell.open_page("permissions")
    stage.window.shell.open_page(HELP)
    stage.settle()
    assert shown(stage).about == ""


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "http://a.example/", "x", ""])
def test_address_that_is_neither_mail_nor_web_stays_here(stage: Stage, mail_program: MailProgram, address: str) -> None:
    opened(stage)
    stage.window.desks.links.open(address)
    stage.settle()
    assert mail_program.opened == []
    assert stage.window.messages.toast.text.startswith("No program on this computer could open it.")
    assert kind_in_toast(stage) is ErrorKind.NOT_OPENED_OUTSIDE


@pytest.mark.parametrize(
    "address",
    ["a@b.example?bcc=c@d.example", "a@b.example,c@d.example", "a b@c.example", "@b.example", "a@b", "a@b.example\n"],
)
def test_address_with_more_than_an_address_is_only_shown(stage: Stage, address: str) -> None:
    assert not is_plain_address(address)
    opened(stage, samples.signed_in(service=replace(samples.SERVICE, contact_email=address)))
    assert not stage.has_button("Write email")


def test_mail_with_odd_signs_is_one_address_and_two_fields() -> None:
    mail = privacy_mail("a+b@c.example", "J&J?", "4", "Policy 2 · x&cc=me", "line\nand #1")
    parts = urlsplit(mail.url)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "a+b@c.example")
    assert set(parse_qs(parts.query)) == {"subject", "body"}


def test_question_when_opened_by_key_shows_its_answer(stage: Stage) -> None:
    page = opened(stage)
    row = page.question_rows["receipt"]
    assert not row.answer.isVisible()
    row.expander.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row.expander, Qt.Key.Key_Return)
    stage.settle()
    assert row.answer.isVisible()
    QTest.keyClick(row.expander, Qt.Key.Key_Left)
    stage.settle()
    assert not row.answer.isVisible()


def test_answers_name_the_service(stage: Stage) -> None:
    page = opened(stage)
    assert "Juniper signs it" in page.question_rows["receipt"].answer.text()
    assert not any("{app}" in text for text in shown_texts(page))


def test_help_without_a_service_still_answers(stage: Stage) -> None:
    page = opened(stage, samples.signed_in(service=None))
    assert not page.contact.isVisible()
    assert "the service" in page.question_rows["receipt"].answer.text()


def test_keys_when_asked_for_with_f1_are_listed_and_the_focus_comes_back(stage: Stage) -> None:
    opened(stage)
    before = focused()
    QTest.keyClick(stage.window, Qt.Key.Key_F1)
    stage.settle()
    dialog = stage.window.dialogs.current
    assert dialog is not None
    assert says(dialog, "Undo the last recorded choice")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    stage.settle()
    assert focused() is before


def test_every_key_of_the_window_is_in_the_list(stage: Stage) -> None:
    stage.open(samples.signed_in())
    listed = {key for group in shortcut_groups(is_demo=True) for line in group.lines for key in line.keys}
    listed |= {f"Alt+{number}" for number in range(1, 10)} | {"Ctrl+="}
    window = {s.key().toString() for s in stage.window.findChildren(QShortcut) if s.parent() is stage.window}
    assert window
    assert window - listed == set()
