"""The questions people ask about this window, and the answers to them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consentui.domain.record import Record

translate = QCoreApplication.translate


class Question(Record):
    key: str
    question: str
    answer: str


def questions(app: str) -> tuple[Question, ...]:
    """In the order on the page. Each answer says what this window does, or what the policy says, and which of both."""
    return (*_about_choices(app), *_about_records(app), *_about_the_rest(app))


def _about_choices(app: str) -> tuple[Question, ...]:
    off = translate(
        "HelpWords",
        "Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also "
        "after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. "
        "It does not delete what {app} already holds.",
    )
    always = translate(
        "HelpWords",
        "For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in "
        "which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You "
        "can read each of them in the policy, and write to the privacy team about any.",
    )
    device = translate(
        "HelpWords",
        "The same permissions and other choices. They apply to this computer only. When you sign in, you are asked "
        "about each choice that differs from your account, one by one. None is carried over by itself.",
    )
    return (
        Question("off", translate("HelpWords", "What happens when I turn a permission off?"), off.format(app=app)),
        Question("always", translate("HelpWords", "Why are some things always on?"), always.format(app=app)),
        Question(
            "device",
            translate("HelpWords", "I use {app} without an account. What can I choose?").format(app=app),
            device,
        ),
    )


def _about_records(app: str) -> tuple[Question, ...]:
    receipt = translate(
        "HelpWords",
        "Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, "
        "and this computer checks the signature before a switch says “On”. You find it in the details of each "
        "permission, under Receipt.",
    )
    offline = translate(
        "HelpWords",
        "You can turn things off at any time. That is kept on this computer and sent when there is a connection. "
        "Turning on needs a connection: nothing counts as given before {app} has recorded it.",
    )
    changes = translate(
        "HelpWords",
        "You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you "
        "agreed to stay in force. From the day of the change, what you have not answered is off until you decide.",
    )
    return (
        Question("receipt", translate("HelpWords", "What is a receipt?"), receipt.format(app=app)),
        Question("offline", translate("HelpWords", "What can I do without a connection?"), offline.format(app=app)),
        Question("changes", translate("HelpWords", "What happens when the policy changes?"), changes),
    )


def _about_the_rest(app: str) -> tuple[Question, ...]:
    system = translate(
        "HelpWords",
        "Your computer has privacy settings of its own, and they can block the camera, the microphone and more for "
        "every program. A permission here tells {app} what it may use. Both have to allow it.",
    )
    complain = translate(
        "HelpWords",
        "Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you "
        "can turn to the data protection authority where you live or work. ConsentUI does not know which one that is "
        "and sends nothing there.",
    )
    return (
        Question(
            "system",
            translate("HelpWords", "A permission is on, but it does not work. Why?"),
            system.format(app=app),
        ),
        Question("complain", translate("HelpWords", "How can I complain?"), complain),
    )
