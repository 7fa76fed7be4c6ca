"""After each step the views hear exactly what was touched, in both directions, and only once it is on disk."""

from __future__ import annotations

import pytest
from every_command import COMMANDS, label, speaker
from newsdesk import refused

from tahqiq.domain.annotations import Attribution, LinkKind
from tahqiq.domain.articles import RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.history import Changed
from tahqiq.domain.messages import Trouble
from tahqiq.services.commands.annotations import AddAnnotation, ChangeLabel, DeleteAnnotations, SetAttribution, SetNote
from tahqiq.services.commands.articles import ImportArticles, NewArticle, RemoveArticles, SetParticulars, SetRegion
from tahqiq.services.commands.entities import AddEntity, NewEntity
from tahqiq.services.commands.links import AddLink
from tahqiq.services.session import Session


@pytest.fixture
def heard(newsroom: Session) -> list[Changed]:
    notices: list[Changed] = []
    newsroom.on_change(notices.append)
    return notices


def parts(notice: Changed) -> tuple[set[int], set[int], set[int]]:
    return set(notice.articles), set(notice.annotations), set(notice.entities)


def test_a_tag_touches_its_article(newsroom: Session, heard: list[Changed]) -> None:
    who = object()
    new = newsroom.do(AddAnnotation(4, label(newsroom, "claim"), ((0, 5),)), initiator=who)
    newsroom.undo(initiator="history")
    newsroom.redo()
    assert [parts(n) for n in heard] == [({4}, {new}, set())] * 3
    assert [n.initiator for n in heard] == [who, "history", None]
    assert {n.message.code for n in heard if n.message} == {"done_tagged"}
    assert not any(n.article_list or n.labels or n.settings for n in heard)


def test_an_attribution_touches_annotation_article_and_speaker(newsroom: Session, heard: list[Changed]) -> None:
    old = speaker(newsroom)
    new = newsroom.do(SetAttribution(1, Attribution(), NewEntity(EntityKind.ORG, "الكرملين")))
    newsroom.undo()
    assert [parts(n) for n in heard] == [({1}, {1}, {old, new})] * 2


def test_a_link_touches_both_articles_and_a_deleted_end_the_other(newsroom: Session, heard: list[Changed]) -> None:
    newsroom.do(AddLink(LinkKind.COPIES, 3, 2))
    newsroom.do(DeleteAnnotations((1, 3)))
    newsroom.undo()
    assert parts(heard[0]) == ({1, 2}, {2, 3}, set())
    assert parts(heard[1]) == parts(heard[2]) == ({1, 2}, {1, 2, 3}, {speaker(newsroom)})


def test_articles_that_come_and_go_touch_the_list_and_those_linked_with_them(
    newsroom: Session, heard: list[Changed]
) -> None:
    newsroom.do(RemoveArticles((2,)))
    newsroom.undo()
    added = newsroom.do(ImportArticles([NewArticle("عنوان", "نص جديد")])).added
    assert [(set(n.articles), n.article_list) for n in heard] == [({1, 2}, True), ({1, 2}, True), ({*added}, True)]


def test_bulk_changes_name_every_article(newsroom: Session, heard: list[Changed]) -> None:
    newsroom.do(ChangeLabel((1, 2, 3), label(newsroom, "org")))
    assert parts(heard[0]) == ({1, 2}, {1, 2, 3}, set())


def test_regions_particulars_register_and_labels(newsroom: Session, heard: list[Changed]) -> None:
    newsroom.do(SetRegion(3, 0, 10, RegionRole.TITLE))
    newsroom.do(SetParticulars(5, source="تاس"))
    entity = newsroom.do(AddEntity(NewEntity(EntityKind.PLACE, "موسكو", titles=("العاصمة",))))
    newsroom.do(COMMANDS["change labels"](newsroom))
    assert [parts(n) for n in heard] == [
        ({3}, set(), set()),
        ({5}, set(), set()),
        (set(), set(), {entity}),
        (set(),) * 3,
    ]
    assert [n.labels for n in heard] == [False, False, False, True]


@pytest.mark.parametrize("name", COMMANDS)
def test_undo_and_redo_touch_what_the_step_touched(newsroom: Session, name: str) -> None:
    command = COMMANDS[name](newsroom)
    heard: list[Changed] = []
    newsroom.on_change(heard.append)
    newsroom.do(command)
    newsroom.undo()
    newsroom.redo()
    assert len(heard) == 3
    assert heard[0] == heard[1] == heard[2]


def test_what_failed_is_not_told(newsroom: Session, heard: list[Changed]) -> None:
    with refused("link_to_itself"):
        newsroom.do(AddLink(LinkKind.AGREES, 1, 1))
    with pytest.raises(LookupError):
        newsroom.do(SetNote(99, "x"))
    with pytest.raises(ValueError, match="outside"):
        newsroom.do(AddAnnotation(1, 1, ((0, 10_000_000),)))
    assert heard == []


def test_listeners_find_the_change_on_disk_and_may_stop_listening(newsroom: Session) -> None:
    seen: list[str] = []

    def listen(notice: Changed) -> None:
        with Session.open(newsroom.path, read_only=True) as other:
            seen.append(other.read.annotation(1).note)
        stop()

    stop = newsroom.on_change(listen)
    newsroom.do(SetNote(1, "أولى"))
    newsroom.do(SetNote(1, "ثانية"))
    stop()
    assert seen == ["أولى"]


def test_a_listener_may_itself_change_the_project(newsroom: Session) -> None:
    def once(notice: Changed) -> None:
        stop()
        newsroom.do(SetNote(2, "من المستمع"))

    stop = newsroom.on_change(once)
    newsroom.do(SetNote(1, "أولى"))
    assert newsroom.read.annotation(2).note == "من المستمع"


def test_troubles_carry_what_their_sentence_needs(newsroom: Session) -> None:
    with pytest.raises(Trouble) as caught:
        newsroom.do(SetParticulars(1, published="2024-02-30"))
    assert caught.value.message.params == {"value": "2024-02-30"}
