"""What each room may import besides the project itself, and where: finer than the contracts in pyproject.toml."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

from tests.architecture.sources import Source, dotted, sources

# Third-party packages by room; a new dependency is a decision, made here.
ALLOWED: dict[str, frozenset[str]] = {
    "domain": frozenset(),
    "policytext": frozenset(),
    "application": frozenset(),
    "runtime": frozenset(),
    "cli": frozenset(),
    "conformance": frozenset(),
    "wire": frozenset({"msgspec"}),
    "ui": frozenset({"PySide6", "shiboken6"}),
    "adapters": frozenset({"httpx", "truststore", "keyring", "secretstorage", "jeepney", "cryptography"}),
    "server": frozenset(
        {"starlette", "uvicorn", "h11", "sqlalchemy", "alembic", "joserfc", "cryptography", "phonenumbers"}
    ),
    "composition": frozenset({"uvicorn", "httpx"}),
}
# The standard library's doors to the outside: facts and rules have no use for them.
OUTSIDE = frozenset(
    {
        "asyncio", "concurrent", "ctypes", "glob", "http", "io", "logging", "multiprocessing", "os", "pathlib",
        "pickle", "queue", "random", "secrets", "select", "selectors", "shelve", "shutil", "signal", "socket",
        "sqlite3", "ssl", "subprocess", "tempfile", "threading", "time", "urllib", "uuid",
    }
)  # fmt: skip
PURE = ("domain", "policytext")
# Rooms where an import may wait for its first use, each for start-up time.
LATE_IMPORTS = (
    "consentui/cli/",
    "consentui/composition/",
    "consentui/runtime/background_loop.py",
    "consentui/ui/bridge.py",  # the reference of an error: nothing has failed yet
    "consentui/ui/app.py",  # the panel of the demo: only in a demo
    "consentui/ui/shell/late_parts.py",  # dialogs, menus, further pages: not for the first paint
    "consentui/ui/widgets/late_rows.py",  # what closed rows at rest do not need
    "consentui/adapters/system/window_socket.py",  # only a second start needs it
    "consentui/domain/canonical_json.py",  # hashlib: nothing is hashed before the first paint
    "consentui/server/opening.py",  # migrations: only where the database is not up to date
)
# Scenarios of the demo: read by its command, played by its window, each when it is asked to.
SCENARIO_ROOM, SCENARIOS = "consentui.ui.demo.scenario", "consentui/ui/demo/scenario/"
SCENARIO_DOORS = ("consentui/cli/demo.py", "consentui/ui/app.py")
# Time and chance come in through ports here.
PORTS_ONLY = ("consentui/application/", "consentui/domain/", "consentui/policytext/", "consentui/server/rules/")
CLOCK_AND_DICE = frozenset(
    {
        "time.time", "time.time_ns", "time.monotonic", "time.monotonic_ns", "time.perf_counter", "time.sleep",
        "datetime.now", "datetime.utcnow", "datetime.today", "date.today",
        "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.date.today",
        "uuid.uuid1", "uuid.uuid4", "uuid4", "os.urandom", "random.random", "random.uniform", "random.choice",
        "secrets.token_bytes", "secrets.token_hex", "secrets.token_urlsafe", "secrets.randbelow",
    }
)  # fmt: skip


def test_room_when_importing_third_parties_uses_only_its_own() -> None:
    wrong = [
        source.at(node, f"imports {package}")
        for source in sources("consentui")
        for node, package in _imports(source)
        if package not in sys.stdlib_module_names
        and package != "consentui"
        and package not in ALLOWED.get(source.room, frozenset())
    ]
    assert wrong == []


def test_facts_and_rules_when_importing_reach_nothing_outside() -> None:
    wrong = [
        source.at(node, f"imports {package}")
        for source in sources("consentui")
        if source.room in PURE
        for node, package in _imports(source)
        if package in OUTSIDE
    ]
    assert wrong == []


def test_imports_when_not_for_start_up_time_stand_at_the_top() -> None:
    wrong = [
        source.at(node, f"imports inside {function.name}")
        for source in sources("consentui")
        if not source.path.startswith(LATE_IMPORTS)
        for function in source.functions()
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert wrong == []


def test_scenarios_when_none_is_played_are_not_loaded() -> None:
    wrong = [
        source.at(node, "imports scenarios, which only a demo that plays or records one may")
        for source in sources("consentui")
        if not source.path.startswith(SCENARIOS)
        for node in (source.tree.body if source.path in SCENARIO_DOORS else _outside_type_checking(source))
        if isinstance(node, ast.Import | ast.ImportFrom) and SCENARIO_ROOM in ast.unparse(node)
    ]
    assert wrong == []


def test_rules_when_they_need_time_or_chance_are_given_it() -> None:
    wrong = [
        source.at(node, f"calls {name}()")
        for source in sources("consentui")
        if source.path.startswith(PORTS_ONLY)
        for node, name in _dotted_calls(source)
        if name in CLOCK_AND_DICE
    ]
    assert wrong == []


def _outside_type_checking(source: Source) -> Iterator[ast.AST]:
    """Every node that is more than a name for mypy."""
    for statement in source.tree.body:
        if not (isinstance(statement, ast.If) and dotted(statement.test) == "TYPE_CHECKING"):
            yield from ast.walk(statement)


def _imports(source: Source) -> Iterator[tuple[ast.AST, str]]:
    for node in source.nodes():
        if isinstance(node, ast.Import):
            yield from ((node, alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node, "consentui" if node.level else (node.module or "").split(".")[0]


def _dotted_calls(source: Source) -> Iterator[tuple[ast.AST, str]]:
    for node in source.nodes():
        if isinstance(node, ast.Call):
            yield node, dotted(node.func)
