"""What was exported, and what must be found in it. Nothing of our own code is imported here."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FILES = Path(os.environ.get("TAHQIQ_FILES", "."))


@pytest.fixture(scope="session")
def expected() -> dict[str, Any]:
    """``articles`` with their ``annotations``, ``links``, ``entities``, and ``losses`` by format."""
    return json.loads((FILES / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def exported() -> Callable[[str], Path]:
    """The file of a format, or its folder."""

    def of(name: str) -> Path:
        folder = FILES / name / "sample"
        if folder.is_dir():
            return folder
        return next(p for p in sorted((FILES / name).iterdir()) if not p.name.endswith("manifest.json"))

    return of


@pytest.fixture(scope="session")
def local() -> Path:
    """Where files lie that a tool would otherwise fetch."""
    return Path(__file__).parent / "local"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tool that fetches something fails."""
    import socket

    def refuse(*_: Any) -> Any:
        raise OSError("no test fetches anything")

    monkeypatch.setattr(socket.socket, "connect", refuse)
