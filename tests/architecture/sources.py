"""The project's own Python files as syntax trees, read once for each question the architecture tests ask."""

from __future__ import annotations

import ast
import functools
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One module: where it is, as text and as a tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def room(self) -> str:
        """The top-level room of `consentui` it lives in: `ui`, `server`, or the module's own name."""
        return Path(self.path).with_suffix("").parts[1]

    def at(self, node: ast.AST, what: str) -> str:
        """A complaint with its place."""
        return f"{self.path}:{getattr(node, 'lineno', 1)} {what}"

    def nodes(self) -> Iterator[ast.AST]:
        """Every node of the tree."""
        return ast.walk(self.tree)

    def functions(self) -> Iterator[Function]:
        """Every function and method, nested ones too."""
        return (node for node in self.nodes() if isinstance(node, Function))

    def classes(self) -> Iterator[ast.ClassDef]:
        """Every class, nested ones too."""
        return (node for node in self.nodes() if isinstance(node, ast.ClassDef))

    def calls(self, *names: str) -> Iterator[ast.Call]:
        """Every call of a function or method with one of these names."""
        return (node for node in self.nodes() if isinstance(node, ast.Call) and called_name(node) in names)


def called_name(call: ast.Call) -> str:
    """`f(…)` and `x.f(…)` are both `f`."""
    target = call.func
    return target.attr if isinstance(target, ast.Attribute) else target.id if isinstance(target, ast.Name) else ""


def dotted(node: ast.AST) -> str:
    """`a.b.c` as it is written; empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (before := dotted(node.value)):
        return f"{before}.{node.attr}"
    return ""


@functools.cache
def sources(folder: str) -> tuple[Source, ...]:
    """Every Python file below a folder of the project."""
    return tuple(_read(path) for path in sorted((ROOT / folder).rglob("*.py")))


def tracked_files() -> list[str]:
    """The files of the project as git has them; skips where this is not a git checkout."""
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if result.returncode:
        pytest.skip("not a git checkout")
    return [name for name in result.stdout.split("\0") if name and (ROOT / name).is_file()]


def _read(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text, filename=str(path)))
