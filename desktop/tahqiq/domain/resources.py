"""Where the files of ``resources/`` are, in a checkout and in an installed wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent.parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a file or folder under ``resources/``."""
    return _root().joinpath(*parts)


def seeds() -> tuple[Path, ...]:
    """The sample project's articles, in order of their names."""
    inside = _root() / "seeds"
    folder = inside if inside.is_dir() else _root().parent / "seeds"
    return tuple(sorted(folder.glob("*.txt")))
