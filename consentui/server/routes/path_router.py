"""Which path is asked for: fixed paths by one look-up, paths with parameters by their pattern."""

from __future__ import annotations

from collections.abc import Sequence
from re import Pattern
from typing import Any

from starlette.routing import compile_path
from starlette.types import ASGIApp, Receive, Scope, Send

from consentui.server.http import DateHeader
from consentui.server.routes.operation import Operation
from consentui.server.routes.path_app import NotFoundApp, PathApp


class PathRouter:
    """The ASGI application of a whole API. Starlette's own router tries every route in turn, which at twenty-five
    routes costs as much as recording the decision does."""

    def __init__(self, operations: Sequence[Operation], date: DateHeader) -> None:
        by_path: dict[str, dict[str, Operation]] = {}
        for operation in operations:
            by_path.setdefault(operation.path, {})[operation.method] = operation
        self._fixed: dict[str, ASGIApp] = {}
        self._patterns: list[tuple[Pattern[str], ASGIApp]] = []
        for path, listed in by_path.items():
            app = PathApp(path, listed, date)
            if "{" in path:
                self._patterns.append((compile_path(path)[0], app))
            else:
                self._fixed[path] = app
        self._not_found = NotFoundApp(date)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        app, parameters = self._find(scope.get("path", "")) if scope["type"] == "http" else (self._not_found, {})
        scope["path_params"] = parameters
        await app(scope, receive, send)

    def _find(self, path: str) -> tuple[ASGIApp, dict[str, Any]]:
        app = self._fixed.get(path)
        if app is not None:
            return app, {}
        for pattern, candidate in self._patterns:
            match = pattern.match(path)
            if match is not None:
                return candidate, match.groupdict()
        return self._not_found, {}
