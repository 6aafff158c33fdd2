"""No module keeps state: nothing at the top of a file changes while the program runs."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.sources import Source, called_name, sources

MUTABLE_DISPLAYS = ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp
MUTABLE_MAKERS = {
    "list", "dict", "set", "bytearray", "defaultdict", "OrderedDict", "Counter", "deque", "Queue", "SimpleQueue",
    "Lock", "RLock", "Event", "Condition", "Semaphore", "local", "ContextVar", "WeakValueDictionary",
    "WeakKeyDictionary", "WeakSet", "count", "cycle", "iter", "StringIO", "BytesIO", "Random",
}  # fmt: skip
CHANGERS = {
    "append", "add", "update", "extend", "insert", "pop", "popitem", "clear", "remove", "discard", "setdefault", "sort",
    "reverse",
}  # fmt: skip
CACHES = {"cache", "lru_cache"}


def test_module_when_it_holds_a_collection_names_it_a_constant() -> None:
    wrong = [
        source.at(node, f"{name} is mutable module state")
        for source in sources("consentui")
        for node, name, value in _top_level_values(source)
        if isinstance(value, MUTABLE_DISPLAYS) and not _is_constant_name(name)
    ]
    assert wrong == []


def test_module_when_loaded_makes_no_changeable_object() -> None:
    wrong = [
        source.at(node, f"{name} = {called_name(value)}(…) is mutable module state")
        for source in sources("consentui")
        for node, name, value in _top_level_values(source)
        if isinstance(value, ast.Call) and called_name(value) in MUTABLE_MAKERS
    ]
    assert wrong == []


def test_constant_when_the_program_runs_is_never_changed() -> None:
    wrong = [
        complaint
        for source in sources("consentui")
        for complaint in _changes(source, {name for _, name, _ in _top_level_values(source)})
    ]
    assert wrong == []


def test_function_when_it_runs_declares_no_global() -> None:
    wrong = [
        source.at(node, f"global {', '.join(node.names)}")
        for source in sources("consentui")
        for node in source.nodes()
        if isinstance(node, ast.Global)
    ]
    assert wrong == []


def test_function_without_parameters_when_cached_would_be_a_singleton() -> None:
    wrong = [
        source.at(function, f"{function.name} is a singleton")
        for source in sources("consentui")
        for function in source.functions()
        if not function.args.args and not function.args.kwonlyargs
        if any(_decorator_name(decorator) in CACHES for decorator in function.decorator_list)
    ]
    assert wrong == []


def _top_level_values(source: Source) -> Iterator[tuple[ast.AST, str, ast.expr]]:
    for node in source.tree.body:
        if isinstance(node, ast.Assign):
            yield from ((node, target.id, node.value) for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            yield node, node.target.id, node.value


def _is_constant_name(name: str) -> bool:
    return name.strip("_").isupper() or name == "__all__"


def _changes(source: Source, names: set[str]) -> Iterator[str]:
    for function in source.functions():
        mine = names - _own_names(function)
        for node in ast.walk(function):
            if (name := _changed_name(node)) in mine:
                yield source.at(node, f"changes {name}")


def _changed_name(node: ast.AST) -> str:
    """The name whose object a method call or an assignment to an item changes; empty for anything else."""
    owner: ast.expr | None = None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGERS:
        owner = node.func.value
    elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
        owner = node.value
    return owner.id if isinstance(owner, ast.Name) else ""


def _own_names(function: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    """Parameters and local variables, which may hide a name of the module."""
    arguments = function.args
    names = {a.arg for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}
    return names | {n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def _decorator_name(decorator: ast.expr) -> str:
    if isinstance(decorator, ast.Call):
        return called_name(decorator)
    return decorator.attr if isinstance(decorator, ast.Attribute) else getattr(decorator, "id", "")
