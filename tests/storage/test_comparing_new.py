"""What is new is found without asking all articles, and nothing is overlooked by that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from small_comparison import SMALL, brought, city, small_compare

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.suggestions import WordList
from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.services.commands.articles import RemoveArticles, SetParticulars
from tahqiq.services.commands.entities import AddEntity, EditEntity, NewEntity
from tahqiq.services.commands.spellings import SayEvent
from tahqiq.services.commands.words import AddWord
from tahqiq.services.comparing import compare
from tahqiq.services.comparison_waiting import known
from tahqiq.services.session import Session


@pytest.fixture
def desk(path: Path) -> Session:
    """A project whose three articles are compared."""
    session = Session.create(path, "سارة")
    brought(session, [city("إزمير", 12), city("إزمير", 15), city("الرباط", 4)])
    small_compare(session)
    return session


def suspects(session: Session, version: str = SMALL.version) -> set[int] | None:
    """What is asked when new articles are looked for; None for all."""
    found = known(session, version).suspects
    return None if found is None else set(found)


def test_only_articles_that_steps_touched_are_asked_for(desk: Session) -> None:
    assert suspects(desk) == set()
    (new,) = brought(desk, [city("إزمير", 18)])
    desk.do(SetParticulars(1, source="صحيفة"))
    label = next(each.id for each in desk.read.labels() if each.code == "figure")
    desk.do(AddAnnotation(2, label, ((4, 8),), {"value": 13.0}))
    assert suspects(desk) == {1, 2, new}
    report = small_compare(desk)
    assert (report.compared, report.up_to_date) == (3, 1)
    assert suspects(desk) == set()
    desk.do(RemoveArticles((new,)))
    desk.undo()
    assert suspects(desk) == {new}
    assert small_compare(desk).compared == 0


def test_who_changes_their_word_about_an_event_has_both_articles_asked_for(desk: Session) -> None:
    desk.do(SayEvent(1, 2, True))
    small_compare(desk)
    assert suspects(desk) == set()
    desk.do(SayEvent(1, 2, False))
    assert suspects(desk) == {1, 2}
    small_compare(desk)
    desk.undo()
    assert suspects(desk) == {1, 2}


def test_what_a_stopped_comparison_left_is_asked_for_again(desk: Session) -> None:
    ids = brought(desk, [city("إزمير", 18), city("الرباط", 7)])
    left = iter(range(6))
    assert small_compare(desk, cancelled=lambda: next(left, None) is None).stopped
    found = suspects(desk)
    assert found is None or found >= set(ids)
    small_compare(desk)
    assert suspects(desk) == set()


def test_an_article_that_breaks_the_comparison_down_keeps_waiting(desk: Session) -> None:
    (new,) = brought(desk, [city("إزمير", 18)])

    def broken(*_: object) -> None:
        raise ValueError("a bug")

    with pytest.raises(ExceptionGroup):
        compare(desk, engine=replace(SMALL, inside=broken), processes=1)
    assert suspects(desk) == {new}
    assert small_compare(desk).compared == 1


def test_all_are_asked_where_any_may_have_changed(desk: Session) -> None:
    assert suspects(desk, "another") is None
    desk.do(AddWord(WordList.TITLE, "معالي"))
    assert suspects(desk) is None
    small_compare(desk)
    assert suspects(desk) == set()
    entity = desk.do(AddEntity(NewEntity(EntityKind.PERSON, "سيرغي لافروف")))
    assert suspects(desk) == set()
    desk.do(EditEntity(entity, EntityKind.PERSON, "سيرجي لافروف", "", (), ()))
    assert suspects(desk) is None


def test_what_an_older_program_compared_is_not_taken_for_compared(desk: Session) -> None:
    with desk.read.database.writing() as connection:
        connection.exec_driver_sql("UPDATE comparisons SET basis = 'older', at = '2099' WHERE article_id = 2")
    assert suspects(desk) is None
    assert small_compare(desk).compared == 1
    with desk.read.database.writing() as connection:
        connection.exec_driver_sql("UPDATE analyses SET engine = engine - 1 WHERE article_id = 2")
    assert suspects(desk) is None
