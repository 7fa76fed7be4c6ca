"""The house rule: each floor imports only floors below it, and outside libraries stay on their floor."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "desktop" / "tahqiq"
FLOORS = ["domain", "storage", "language", "comparison", "formats", "services", "cli", "ui"]
HOMES = {"PySide6": {"ui"}, "sqlalchemy": {"storage"}, "alembic": {"storage"}, "camel_tools": {"language"}}
HOMES |= {"bidi": {"language"}}


@cache
def imports(path: Path) -> frozenset[str]:
    """Every module that a file imports, also inside functions."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            found.add(node.module or "")
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return frozenset(found)


@cache
def edges() -> list[tuple[Path, str, str]]:
    """(file, its floor, module that it imports) for all of the package."""
    return [
        (path, path.relative_to(PACKAGE).parts[0], module)
        for path in PACKAGE.rglob("*.py")
        if len(path.relative_to(PACKAGE).parts) > 1
        for module in imports(path)
    ]


def test_every_floor_imports_only_lower_floors() -> None:
    inside = [(p, floor, m.split(".")[1]) for p, floor, m in edges() if m.startswith("tahqiq.") and m.count(".") >= 1]
    upward = [
        f"{path.relative_to(PACKAGE)} imports {target}"
        for path, floor, target in inside
        if target in FLOORS and FLOORS.index(target) > FLOORS.index(floor)
    ]
    assert upward == []
    assert len({(floor, target) for _, floor, target in inside if floor != target}) >= 10
    assert len(inside) >= 150


def test_outside_libraries_stay_on_their_floor() -> None:
    strays = [
        f"{path.relative_to(PACKAGE)} imports {module}"
        for path, floor, module in edges()
        if module.split(".")[0] in HOMES and floor not in HOMES[module.split(".")[0]]
    ]
    assert strays == []
    used = {module.split(".")[0] for _, _, module in edges()}
    assert set(HOMES) <= used


def test_the_domain_needs_only_the_standard_library() -> None:
    import sys

    outside = {
        module.split(".")[0]
        for _, floor, module in edges()
        if floor == "domain" and module.split(".")[0] not in sys.stdlib_module_names
    }
    assert outside <= {"tahqiq"}
