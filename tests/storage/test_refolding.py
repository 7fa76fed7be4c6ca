"""A program that folds otherwise opens an older file: what is found is found by its own rules, and nothing is lost."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from newsdesk import assert_sound, make_newsroom, rows_of

from tahqiq.domain import folding
from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Trouble
from tahqiq.domain.search import SearchScope
from tahqiq.services.checking import check
from tahqiq.services.commands.annotations import SetNote
from tahqiq.services.commands.articles import SetParticulars
from tahqiq.services.commands.entities import AddEntity, EditEntity, NewEntity
from tahqiq.services.commands.links import AddLink
from tahqiq.services.session import Session
from tahqiq.storage.schema import Base
from tahqiq.storage.shadows import SHADOWS


def folded_rows(path: Path) -> dict[str, list[Any]]:
    return {name: rows for name, rows in rows_of(path).items() if name != "project"}


def number(path: Path) -> str | None:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT value FROM project WHERE key = 'folding'").fetchone()
    return found[0] if found else None


@pytest.fixture
def older(path: Path) -> Path:
    """A closed project of today's rules with a name, a title, notes and a link that fold."""
    session = make_newsroom(path)
    session.do(AddEntity(NewEntity(EntityKind.PERSON, "مصطفى مدبولي", note="على الأغلب", titles=("رئيسى الوزراء",))))
    session.do(SetNote(1, "إلى المراجعة"))
    session.do(SetNote(1, "إلي المراجعة"))  # the same, as folded by today's rules
    session.do(AddLink(LinkKind.COPIES, 1, 2, "على ما يبدو"))
    session.do(SetParticulars(2, title="عنوان على هواه"))
    session.close()
    return path


@pytest.fixture
def other_rules(older: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Rules 2: alef maqsura stays what it is."""
    pairs = tuple(pair for pair in folding._PAIRS if pair != ("ى", "ي"))
    assert len(pairs) == len(folding._PAIRS) - 1
    monkeypatch.setattr(folding, "_PAIRS", pairs)
    monkeypatch.setattr(folding, "_COMMON", re.compile(r"(?!)"))  # the short way, which knows the rules by heart
    monkeypatch.setattr(folding, "FOLDING", 2)
    folding._fold_character.cache_clear()
    yield
    folding._fold_character.cache_clear()


def test_every_column_for_finding_is_known_to_be_one() -> None:
    named = {
        (table.name, column.name)
        for table in Base.metadata.tables.values()
        for column in table.columns
        if column.name == "key" or column.name.endswith(("_folded", "_key"))
    } - {("project", "key"), ("labels", "key")}
    named.add(("decisions", "fingerprint"))
    assert named == {(table, shadow.column) for table, shadow in SHADOWS.items()}


def test_a_new_project_says_by_which_rules_it_is_folded(path: Path) -> None:
    Session.create(path).close()
    assert number(path) == str(folding.FOLDING)


def found(session: Session, query: str, scope: SearchScope = SearchScope.TEXT) -> int:
    return len(session.read.search(query, scope, limit=1000).hits)


def test_a_file_of_other_rules_is_folded_anew_when_it_is_opened(older: Path, request: pytest.FixtureRequest) -> None:
    with Session.open(older) as session:
        before = {q: found(session, q) for q in ("على", "علي", '"هواه"')}
        assert before["على"] == before["علي"] > 2
    request.getfixturevalue("other_rules")
    told: list[tuple[int, int]] = []
    with Session.open(older, progress=lambda *done: told.append(done)) as session:
        assert told[-1][0] == told[-1][1] > 5
        assert found(session, "على") + found(session, "علي") == before["على"]
        assert found(session, "علي") == 1  # a name in the sample
        assert found(session, "هواه") == before['"هواه"'] == 1
        assert found(session, "على", SearchScope.NOTES) == 2
        assert found(session, "علي", SearchScope.NOTES) == 0
        assert [m.entity.name for m in session.read.find_entities("مصطفى")] == ["مصطفى مدبولي"]
        assert session.read.find_entities("مصطفي") == []
        assert [m.matched for m in session.read.find_entities("رئيسى")] == ["رئيسى الوزراء"]
        assert check(session) == []
    assert number(older) == "2"
    assert_sound(older)
    Session.open(older, progress=lambda *_: pytest.fail("it is folded already")).close()


def test_undo_and_redo_go_back_over_a_change_of_the_rules(older: Path, other_rules: None) -> None:
    with Session.open(older) as session:
        after = folded_rows(older)
        session.do(EditEntity(2, EntityKind.PERSON, "مصطفي", "", (), ()))
        while session.undo() is not None:
            pass
        assert session.read.articles() == []
        while session.redo() is not None:
            pass
        session.undo()
        assert folded_rows(older) == after
    assert_sound(older)


def test_a_file_without_a_number_was_folded_by_the_first_rules(
    older: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    with closing(sqlite3.connect(older, isolation_level=None)) as connection:
        connection.execute("DELETE FROM project WHERE key = 'folding'")
    if folding.FOLDING == 1:
        Session.open(older, progress=lambda *_: pytest.fail("nothing to do")).close()
    request.getfixturevalue("other_rules")
    Session.open(older).close()
    assert number(older) == "2"


def test_an_opening_that_is_stopped_leaves_the_file_as_it_was(older: Path, other_rules: None) -> None:
    before = folded_rows(older)

    def stop(done: int, total: int) -> None:
        raise Trouble("disk_full", path="p")

    with pytest.raises(Trouble):
        Session.open(older, progress=stop)
    assert (folded_rows(older), number(older)) == (before, "1")
    Session.open(older).close()
    assert number(older) == "2"


def test_a_file_of_other_rules_is_read_through_a_copy(older: Path, other_rules: None) -> None:
    content = older.read_bytes()
    with Session.open(older, read_only=True) as session:
        assert session.path == older
        assert found(session, "على") > found(session, "علي") == 1
        assert [m.entity.name for m in session.read.find_entities("مصطفى")] == ["مصطفى مدبولي"]
    assert (older.read_bytes(), number(older)) == (content, "1")
