"""The commands a page of the documentation tells its reader to type, and what the page says they print.

Read are fenced blocks marked `console`: `$ ` begins a command (a `\\` at the end of the line carries it on in the next,
which may begin with `> `), the lines below it are what it prints. HTML comments before a block, which a reader never
sees, say what the test cannot know; each is one line:

- `<!-- needs: screen -->`: a virtual screen is there.
- `<!-- not run: REASON -->`: the block is left out; without a reason the page is refused.
- `<!-- exit: 1 -->`: the exit code of the block's last command (else every command ends with 0).
- `<!-- stays -->` or `<!-- ends -->`: the block's last command runs until the end of the page, or does not; said only
  where `stays_running` would guess wrong.
- `<!-- file: NAME -->`: the block below, of any kind, is written to that file in the folder of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_COMMENT = re.compile(r"<!--\s*(?P<name>needs|not run|exit|stays|ends|file)\s*(?::(?P<value>.*?))?\s*-->\s*\Z")
_FENCE = re.compile(r"(?P<indent> *)(?P<fence>`{3,}|~{3,})(?P<kind>[\w-]*)\s*\Z")
_OURS = re.compile(r"(?:\$ )?(?:sudo )?(?:consentui|make|git clone|pip|\.venv/bin/\S+)(?: |\Z)")
_NEEDS = ("screen",)
# What a person ends by hand: the window, the demo, the service.
_WINDOW = re.compile(r"consentui(?: open| demo)?(?: --(?!script|version|help|record)\S+(?: (?!-)\S+)?)*\Z")
_SERVICE = re.compile(r"consentui serve(?!.*--help)")


class BadPage(ValueError):
    """A page that cannot be run as it stands; the text says which line and why."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command: `expected` are the lines the page shows below it, empty where it shows none."""

    line: int
    text: str
    expected: tuple[str, ...] = ()
    exit_code: int = 0
    stays: bool = False
    needs_screen: bool = False


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file the page tells its reader to save."""

    line: int
    name: str
    content: str


Step = Command | WrittenFile


@dataclass(frozen=True, slots=True)
class Page:
    """What to do in order; `left_out` are reasons of blocks that are not run."""

    steps: tuple[Step, ...]
    left_out: tuple[str, ...] = ()

    @property
    def needs_screen(self) -> bool:
        return any(isinstance(step, Command) and step.needs_screen for step in self.steps)


@dataclass(slots=True)
class _Block:
    line: int
    kind: str
    marks: dict[str, str]
    lines: list[str] = field(default_factory=list)


def page_from(text: str) -> Page:
    """The steps of a page in Markdown; raises BadPage."""
    steps: list[Step] = []
    left_out: list[str] = []
    for block in _blocks(text):
        if "not run" in block.marks:
            left_out.append(_reason(block))
        elif "file" in block.marks:
            steps.append(WrittenFile(block.line, _file_name(block), "\n".join([*block.lines, ""])))
        elif block.kind == "console":
            steps.extend(_commands(block))
        else:
            _refuse_hidden(block)
    return Page(tuple(steps), tuple(left_out))


def stays_running(command: str) -> bool:
    """Whether a person ends this command by hand."""
    return _SERVICE.match(command) is not None or _WINDOW.match(command) is not None


def _blocks(text: str) -> Iterator[_Block]:
    marks: dict[str, str] = {}
    block: _Block | None = None
    indent = fence = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if block is not None:
            if line.strip() == fence:
                yield block
                block = None
            else:
                block.lines.append(line.removeprefix(indent))
            continue
        opened, comment = _FENCE.match(line), _COMMENT.match(line.strip())
        if opened is not None:
            block, marks = _Block(number, opened["kind"], marks), {}
            indent, fence = opened["indent"], opened["fence"]
        elif comment is not None:
            marks[comment["name"]] = (comment["value"] or "").strip()
        elif line.strip():
            if marks:
                raise BadPage(f"line {number}: a mark stands before something that is no block")
            if line.startswith("    ") and _OURS.match(line.strip()):
                raise BadPage(f"line {number}: a command outside a block marked `console` is run by nobody")
    if block is not None or marks:
        raise BadPage("the page ends inside a block, or behind a mark")


def _commands(block: _Block) -> list[Command]:
    found: list[tuple[int, str, list[str]]] = []
    is_open = False
    for number, line in enumerate(block.lines, start=block.line + 1):
        if is_open:
            last, text, _ = found[-1]
            found[-1] = (last, f"{text[:-1].rstrip()} {line.removeprefix('> ').strip()}", [])
        elif line.startswith("$ "):
            found.append((number, line[2:].strip(), []))
        elif found:
            found[-1][2].append(line)
        else:
            raise BadPage(f"line {number}: a block marked `console` begins with `$ ` and a command")
        is_open = line.endswith("\\")
    if not found:
        raise BadPage(f"line {block.line}: a block marked `console` without a command")
    return [_command(block, *parts, is_last=parts is found[-1]) for parts in found]


def _command(block: _Block, number: int, text: str, expected: list[str], *, is_last: bool) -> Command:
    needs = block.marks.get("needs")
    if needs is not None and needs not in _NEEDS:
        raise BadPage(f"line {block.line}: nothing here is called {needs!r}")
    stays = stays_running(text)
    if is_last and ("stays" in block.marks or "ends" in block.marks):
        stays = "stays" in block.marks
    lines = tuple("\n".join(expected).strip("\n").split("\n")) if any(expected) else ()
    code = int(block.marks.get("exit", "0")) if is_last else 0
    return Command(number, text, lines, code, stays, needs == "screen")


def _reason(block: _Block) -> str:
    if len(block.marks["not run"].split()) < 2:
        raise BadPage(f"line {block.line}: `not run` needs a reason")
    return f"line {block.line}: {block.marks['not run']}"


def _file_name(block: _Block) -> str:
    name = block.marks["file"]
    if not re.fullmatch(r"[\w][\w.-]*(?:/[\w][\w.-]*)*", name):
        raise BadPage(f"line {block.line}: {name!r} is no file in the folder of the page")
    return name


def _refuse_hidden(block: _Block) -> None:
    for number, line in enumerate(block.lines, start=block.line + 1):
        if _OURS.match(line):
            raise BadPage(f"line {number}: a command outside a block marked `console` is run by nobody")
