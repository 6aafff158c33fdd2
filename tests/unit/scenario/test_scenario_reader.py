"""Reading scenarios: what they say, and what is said of each kind of mistake, with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentui.application.demo_records import DemoRecords, DemoStanding
from consentui.application.ports import DemoNetwork
from consentui.ui.demo.scenario.complaints import ScenarioUnreadable
from consentui.ui.demo.scenario.reader import read_scenario
from consentui.ui.demo.scenario.values import (
    AskCode,
    Click,
    Event,
    Expect,
    Go,
    Happen,
    Network,
    Person,
    Picture,
    Press,
    Recorded,
    Say,
    Scenario,
    Sight,
    Target,
    Turn,
    TypeCode,
    Verb,
    WaitFor,
    Write,
    picture_file,
)
from consentui.ui.demo.scenario.verb_reader import VERBS

EVERY_VERB = """
about = "Every verb once."

[[step]]
say = "Hello."
person = "Mei Lin"
go = "Permissions"
click = ["Accept", { button = "Get a copy", in = "dialog" }]
click_quickly = ["One", "Two"]
turn_on = "Camera"
turn_off = "Location"
type = "138"
press = ["Ctrl+Shift+D", "F5"]
ask_code = "Send code"
type_code = "1-3"
network = "slow"
event = "finish the copy"
wait_for = { switch = "Location", reads = "On", is = "on" }
expect = ["Up to date", { heading = "Overview" }, { words = "Scope", is = "in view" }]
recorded = { device = { answer = "accepted", on = ["b", "a"] }, codes = 1, sessions = ["Pixel 9", "Laptop"] }
picture = { name = "all-of-it", beside = "01-overview" }
"""


def read(folder: Path, text: str, name: str = "walk.toml") -> Scenario:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_scenario(path)


def complaint(folder: Path, text: str) -> str:
    """What is said, without the folder."""
    with pytest.raises(ScenarioUnreadable) as caught:
        read(folder, text)
    return str(caught.value).replace(f"{folder}/", "")


def verbs(scenario: Scenario) -> list[Verb]:
    return [line.verb for step in scenario.steps for line in step.lines]


def test_scenario_with_every_verb_is_read_in_its_order(tmp_path: Path) -> None:
    scenario = read(tmp_path, EVERY_VERB)
    device = DemoStanding("accepted", frozenset({"a", "b"}))
    assert verbs(scenario) == [
        Say("Hello."),
        Person("Mei Lin"),
        Go("Permissions"),
        Click((Target("Accept"), Target("Get a copy", "button", True))),
        Click((Target("One"), Target("Two")), True),
        Turn("Camera", True),
        Turn("Location", False),
        Write("138"),
        Press(("Ctrl+Shift+D", "F5")),
        AskCode(Target("Send code")),
        TypeCode(1, 3),
        Network(DemoNetwork.SLOW),
        Happen(Event.COPY),
        WaitFor((Sight("Location", "switch", "On", "on"),)),
        Expect((Sight("Up to date"), Sight("Overview", "heading"), Sight("Scope", state="in view"))),
        Recorded(DemoRecords(device, None, 1, ("Laptop", "Pixel 9"))),
        Picture("all-of-it", "01-overview"),
    ]
    assert {line.number for line in scenario.steps[0].lines} == set(range(5, 22))
    assert picture_file(3, scenario.pictures[0]) == "03-all-of-it.png"


def test_every_verb_that_can_be_read_stands_in_the_test_of_every_verb() -> None:
    assert [verb for verb in VERBS if f"\n{verb} = " not in EVERY_VERB] == []


def test_order_of_the_keys_is_the_order_of_doing(tmp_path: Path) -> None:
    scenario = read(tmp_path, '[[step]]\ntype = "a"\nclick = "B"\n\n[[step]]\nclick = "C"\ntype = "d"\n')
    assert verbs(scenario) == [Write("a"), Click((Target("B"),)), Click((Target("C"),)), Write("d")]


def test_record_names_only_what_changed_since_the_one_before(tmp_path: Path) -> None:
    text = """
[[step]]
recorded = { account = { answer = "accepted", on = ["a", "b"], off = ["c"] }, sessions = ["Pixel 9"] }
[[step]]
recorded = { account = { on = ["c"], off = ["a"] } }
[[step]]
recorded = "as before"
[[step]]
recorded = { account = "none" }
"""
    found = [verb.records for verb in verbs(read(tmp_path, text)) if isinstance(verb, Recorded)]
    changed = DemoStanding("accepted", frozenset({"b", "c"}), frozenset({"a"}))
    assert found[1] == DemoRecords(None, changed, 0, ("Pixel 9",))
    assert found[2] == found[1]
    assert found[3] == DemoRecords(None, None, 0, ("Pixel 9",))


def test_files_included_are_read_first_and_carry_the_record_on(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    read(tmp_path, "[[step]]\nrecorded = { codes = 1 }\n", "parts/first.toml")
    scenario = read(tmp_path, 'include = ["parts/first.toml"]\n[[step]]\nrecorded = "as before"\n')
    assert verbs(scenario) == [Recorded(DemoRecords(codes=1)), Recorded(DemoRecords(codes=1))]
    assert [Path(step.lines[0].file).name for step in scenario.steps] == ["first.toml", "walk.toml"]


def test_keys_inside_longer_texts_are_no_places(tmp_path: Path) -> None:
    text = '[[step]]\nsay = """\n[[step]]\ngo = 1\n"""\ngo = 1\n'
    assert complaint(tmp_path, text).startswith("walk.toml:6: ")


def test_value_that_spans_tables_and_lines_is_found_by_its_key(tmp_path: Path) -> None:
    inner = '[[step]]\nsay = "a"\n\n[step.recorded]\ncodes = -1\n'
    assert complaint(tmp_path, inner).startswith("walk.toml:4: ")
    long = '[[step]]\nclick = [\n  "A",\n  { buton = "B" },\n]\n'
    assert complaint(tmp_path, long).startswith("walk.toml:2: ")


WRONG = {
    "no TOML": ('[[step]]\nclick = "A\n', "walk.toml:2: expected TOML, seen "),
    "cut off": ("[[step]]\nclick = [\n", "walk.toml:2: expected TOML, seen "),
    "a verb twice": ('[[step]]\ngo = "A"\ngo = "B"\n', "walk.toml:3: expected each verb once in a step (several in a"),
    "nothing in it": ('about = "x"\n', "walk.toml:1: expected at least one [[step]], seen none"),
    "a head that is no word": ('aboot = "x"\n[[step]]\nsay = "a"\n', "walk.toml:1: expected one of about, account,"),
    "about is a number": ('account = "a"\nabout = 3\n[[step]]\n', "walk.toml:2: expected a text for about, seen 3"),
    "an empty step": ("[[step]]\n\n[[step]]\n", "walk.toml:1: expected at least one verb, seen an empty step"),
    "steps that are no tables": ("step = [1]\n", "walk.toml:1: expected steps written as [[step]], seen [1]"),
    "a verb nobody knows": ('[[step]]\nsay = "a"\nclik = "A"\n', "walk.toml:3: expected a verb (person, go, click,"),
    "a click on a number": ("[[step]]\nclick = 3\n", "walk.toml:2: expected a name to click, or a table"),
    "a click on nothing": ("[[step]]\nclick = []\n", "walk.toml:2: expected one or several, seen an empty list"),
    "a click in no dialog": (
        '[[step]]\nclick = { button = "A", in = "page" }\n',
        'walk.toml:2: expected in = "dialog"',
    ),
    "two roles": ('[[step]]\nclick = { button = "A", link = "A" }\n', "walk.toml:2: expected exactly one role"),
    "a role nobody knows": ('[[step]]\nexpect = { knob = "A" }\n', "walk.toml:2: expected one of words, button, link,"),
    "a state nobody knows": ('[[step]]\nexpect = { button = "A", is = "blue" }\n', "walk.toml:2: expected is = one of"),
    "words that are on": (
        '[[step]]\nexpect = { words = "A", is = "on" }\n',
        "walk.toml:2: expected is = one of gone, in",
    ),
    "words that read": ('[[step]]\nexpect = { words = "A", reads = "b" }\n', "walk.toml:2: expected a role with reads"),
    "typing nothing": ('[[step]]\ntype = ""\n', 'walk.toml:2: expected what is typed, seen ""'),
    "a key nobody has": ('[[step]]\npress = "Ctrl+Smile"\n', "walk.toml:2: expected a key ("),
    "digits backwards": ('[[step]]\ntype_code = "3-1"\n', 'walk.toml:2: expected "all", or the digits to type'),
    "a network nobody has": ('[[step]]\nnetwork = "On"\n', "walk.toml:2: expected one of on, slow, off, errors"),
    "an event nobody knows": ('[[step]]\nevent = "rain"\n', "walk.toml:2: expected one of publish the next version,"),
    "a picture elsewhere": ('[[step]]\npicture = "../a"\n', "walk.toml:2: expected a name of small letters, digits"),
    "a picture beside what": ('[[step]]\npicture = { name = "a", by = "b" }\n', "walk.toml:2: expected name or beside"),
    "a record of nothing": (
        "[[step]]\nrecorded = {}\n",
        'walk.toml:2: expected "as before" or a table of what changed',
    ),
    "a record of a cat": ("[[step]]\nrecorded = { cat = 1 }\n", "walk.toml:2: expected one of device, account, codes,"),
    "on and off": (
        '[[step]]\nrecorded = { device = { on = ["a"], off = ["a"] } }\n',
        "walk.toml:2: expected each purpose on or off, seen a in both",
    ),
    "an answer nobody gives": (
        '[[step]]\nrecorded = { device = { answer = "yes" } }\n',
        "walk.toml:2: expected an answer, one of accepted, declined",
    ),
    "codes by name": ('[[step]]\nrecorded = { codes = "one" }\n', "walk.toml:2: expected a number of codes"),
    "sessions by number": ("[[step]]\nrecorded = { sessions = 2 }\n", "walk.toml:2: expected a list of names for"),
    "a file that is not there": ('include = ["a.toml"]\n', "walk.toml:1: expected a file beside this one"),
    "a circle": ('include = ["walk.toml"]\n', "walk.toml:1: expected files that do not include each other"),
    "an include of one": ('include = "walk.toml"\n', "walk.toml:1: expected a list of file names"),
}


@pytest.mark.parametrize("mistake", WRONG)
def test_mistake_is_named_with_file_line_and_what_was_expected(tmp_path: Path, mistake: str) -> None:
    text, said = WRONG[mistake]
    assert complaint(tmp_path, text).startswith(said)


def test_mistake_in_a_file_included_names_that_file(tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_text('[[step]]\ngo = "A"\nturn = 1\n')
    assert complaint(tmp_path, 'include = ["other.toml"]\n').startswith("other.toml:3: expected a verb")


def test_file_that_cannot_be_read_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ScenarioUnreadable, match=r"none\.toml: expected a file that can be read, seen No such file"):
        read_scenario(tmp_path / "none.toml")
    path = tmp_path / "latin.toml"
    path.write_bytes(b'[[step]]\nsay = "caf\xe9"\n')
    with pytest.raises(ScenarioUnreadable, match=r"latin\.toml:2: expected UTF-8, seen byte 0xe9"):
        read_scenario(path)
    path.write_bytes(b"#" * ((1 << 20) + 1))
    with pytest.raises(ScenarioUnreadable, match="at most 1 MB"):
        read_scenario(path)
    path.write_text("about = " + "[" * 5000 + "]" * 5000)
    with pytest.raises(ScenarioUnreadable, match=r"latin\.toml: expected TOML, seen brackets that are too deep"):
        read_scenario(path)
    path.write_text("about = " + "9" * 5000)
    with pytest.raises(ScenarioUnreadable, match=r"latin\.toml: expected TOML, seen a number that is too long"):
        read_scenario(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a file without an end")
def test_file_without_an_end_is_too_large() -> None:
    with pytest.raises(ScenarioUnreadable, match="/dev/zero: expected at most 1 MB, seen more"):
        read_scenario(Path("/dev/zero"))


@pytest.mark.parametrize("name", ["a" * 300, "a\\u0000b"])
def test_included_name_that_no_system_takes_is_no_file_beside_this_one(tmp_path: Path, name: str) -> None:
    path = tmp_path / "walk.toml"
    path.write_text(f'include = ["{name}"]')
    with pytest.raises(ScenarioUnreadable, match=r"walk\.toml:1: expected a file beside this one, seen"):
        read_scenario(path)
