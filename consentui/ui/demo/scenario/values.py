"""What a scenario is made of, once it is read: steps of verbs, each with its place in the file."""

from __future__ import annotations

import enum

from consentui.application.demo_records import DemoRecords
from consentui.application.ports import DemoNetwork
from consentui.domain.record import Record


class Event(enum.Enum):
    """What can be made to happen in the demo; the value is how a scenario says it."""

    PUBLISH = "publish the next version"
    PHONE_CHOICE = "change a choice on the phone"
    INCIDENT = "announce an incident"
    COPY = "finish the copy"
    END_SESSION = "end the session"
    SKIP_DAYS = "skip 14 days"
    START_AGAIN = "start again"


class Target(Record):
    """What is clicked: an accessible name, of any role that can be clicked where `role` is empty (a word of
    `words.ROLES`); of the dialog on show where `is_in_dialog`."""

    name: str
    role: str = ""
    is_in_dialog: bool = False


class Sight(Record):
    """What can be seen. Without a role: `name` stands somewhere among the words of the window.

    `reads`: the words beside it (a switch's "On"); `state`: a word of `words.STATES`, empty for none in particular.
    """

    name: str
    role: str = ""
    reads: str | None = None
    state: str = ""


class Person(Record):
    """Another made-up person, by name, chosen in the panel."""

    name: str


class Go(Record):
    """A page of the navigation, by its name; a name followed by a comma and more is the same page."""

    page: str


class Click(Record):
    """One after the other; `is_quick`: all are found first, then clicked without looking again."""

    targets: tuple[Target, ...]
    is_quick: bool = False


class Turn(Record):
    """A switch that is off is clicked towards on, or the other way, until it shows something else."""

    name: str
    is_on: bool


class Write(Record):
    """Keys that write, into what has the focus."""

    text: str


class Press(Record):
    """Key combinations one after the other, in Qt's words: `Ctrl+Shift+D`."""

    keys: tuple[str, ...]


class AskCode(Record):
    """A click that has a code sent; asked again where the window says that it is too early."""

    target: Target


class TypeCode(Record):
    """Digits `first` to `last`, counted from 1, of the newest code on the demo's phone that was not typed yet."""

    first: int
    last: int


class Network(Record):
    """The demo's network from now on."""

    network: DemoNetwork


class Happen(Record):
    """One of the demo's events."""

    event: Event


class WaitFor(Record):
    """Waits, as a person does who watches."""

    sights: tuple[Sight, ...]


class Expect(Record):
    """What must be seen soon, and still be seen when the step's picture was taken."""

    sights: tuple[Sight, ...]


class Recorded(Record):
    """Everything the service must have on record soon."""

    records: DemoRecords


class Picture(Record):
    """A numbered PNG of the window; `beside` names a picture it is compared with by eye, empty for none."""

    name: str
    beside: str = ""


class Say(Record):
    """A sentence for who watches."""

    text: str


Verb = (
    Person
    | Go
    | Click
    | Turn
    | Write
    | Press
    | AskCode
    | TypeCode
    | Network
    | Happen
    | WaitFor
    | Expect
    | Recorded
    | Picture
    | Say
)


class Line(Record):
    """One verb and where it stands; `number` counts from 1."""

    file: str
    number: int
    verb: Verb


class Step(Record):
    """The verbs of one `[[step]]`, in their order."""

    lines: tuple[Line, ...]


class Scenario(Record):
    """One file with all it includes. `account` is the key of the made-up person that `recorded` is about."""

    file: str
    about: str
    account: str
    steps: tuple[Step, ...]

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """In the order they are taken."""
        verbs = (line.verb for step in self.steps for line in step.lines)
        return tuple(verb for verb in verbs if isinstance(verb, Picture))


def picture_file(number: int, picture: Picture) -> str:
    """The name of the file of the picture with that number, counted from 1."""
    return f"{number:02d}-{picture.name}.png"
