"""Projects to try things on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from newsdesk import make_newsroom

from tahqiq.services.session import Session


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with the seeds, annotations, a speaker and a link, to be copied."""
    path = tmp_path_factory.mktemp("template") / "newsroom.tahqiq"
    make_newsroom(path).close()
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the project is; a name as people give them."""
    return tmp_path / "أخبار #1 %20?.tahqiq"


@pytest.fixture
def newsroom(template: Path, path: Path) -> Iterator[Session]:
    """An open project with the seeds, annotations, a speaker and a link."""
    shutil.copyfile(template, path)
    session = Session.open(path, "سارة")
    yield session
    session.close()
