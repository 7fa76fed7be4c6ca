"""More than a hundred files that no program should trip over: each is refused in words, and nothing else happens."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from bad_files import BAD

from tahqiq.domain.messages import Message, Trouble
from tahqiq.formats.table import named
from tahqiq.services.checking import check
from tahqiq.services.dataset_import import import_dataset
from tahqiq.services.importing import FileState, carry_out, plan_import
from tahqiq.services.session import Session
from tahqiq.services.wording import sentence


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with Session.create(tmp_path_factory.mktemp("bad") / "p.tahqiq") as made:
        yield made


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a file made the program call out")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_there_are_a_hundred_kinds() -> None:
    assert len(BAD) >= 100
    assert len(set(BAD.values())) >= 100


@pytest.mark.parametrize("name", BAD)
def test_it_is_refused_in_words_and_nothing_else_happens(session: Session, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    path = folder / name
    path.write_bytes(BAD[name])
    before, steps = session.read.counts(), len(session.read.history())
    plan = plan_import(session, [path])
    said: list[Message] = [f.message for f in plan.files if f.message is not None]
    report = carry_out(session, plan)
    assert report.added == ()
    for file in plan.having(FileState.DATASET):
        read = named(file.format).read_dataset
        assert read is not None
        try:
            outcome = import_dataset(session, file.path, read)
        except Trouble as trouble:
            said.append(trouble.message)
        else:  # what fits comes in, what does not is listed
            assert outcome.left_out_count
            said += outcome.left_out
            if outcome.articles:
                session.undo()
    assert said, "nobody is told why"
    for message in said:
        assert len(sentence(message, "ar")) > 12
        assert len(sentence(message, "en")) > 12
    assert session.read.counts() == before
    assert len(session.read.history()) <= steps + 1
    assert [p.name for p in tmp_path.rglob("*") if p.is_file()] == [name]
    assert path.read_bytes() == BAD[name]


def test_after_all_of_them_the_project_is_sound(session: Session) -> None:
    assert check(session) == []
