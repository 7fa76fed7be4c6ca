"""Whatever an editor does can be taken back and brought back, and leaves exactly what was there."""

from __future__ import annotations

import ast
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from every_command import COMMANDS, label
from newsdesk import assert_sound, make_newsroom, rows_of, sample_articles

from tahqiq.domain.history import StepState
from tahqiq.domain.messages import Message, Trouble
from tahqiq.services import commands as package
from tahqiq.services.commands.annotations import (
    AddAnnotation,
    AddAnnotations,
    ChangeLabel,
    DeleteAnnotations,
    SetNote,
    SetUnsure,
)
from tahqiq.services.commands.articles import ImportArticles, NewArticle, RemoveArticles, SetParticulars
from tahqiq.services.commands.base import Done
from tahqiq.services.commands.entities import MergeEntities
from tahqiq.services.session import Session
from tahqiq.storage.changes import HistoryBroken
from tahqiq.storage.transaction import Transaction


def test_every_command_of_the_program_is_tried(template: Path) -> None:
    folder = Path(package.__file__).parent
    written = {
        node.name
        for path in folder.glob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
        and any(isinstance(f, ast.FunctionDef) and f.name == "apply" for f in node.body)
    } - {"Command"}
    tried = set()
    for case in COMMANDS.values():
        path = template.with_name("one.tahqiq")
        shutil.copyfile(template, path)
        with Session.open(path) as session:
            tried.add(type(case(session)).__name__)
    assert tried == written


@pytest.mark.parametrize("name", COMMANDS)
def test_undo_leaves_what_was_there_and_redo_what_was_done(newsroom: Session, name: str) -> None:
    command = COMMANDS[name](newsroom)
    before = rows_of(newsroom.path)
    newsroom.do(command)
    after = rows_of(newsroom.path)
    assert after != before
    step = newsroom.undo()
    undone = rows_of(newsroom.path)
    if name.startswith("import"):  # a text that was imported stays, out of sight
        hidden = [row for table in ("articles", "texts", "regions") for row in set(undone[table]) - set(before[table])]
        undone = {t: [row for row in rows if row not in hidden] for t, rows in undone.items()}
        assert newsroom.read.counts().articles == len([a for a in before["articles"] if a[-1]])
    assert undone == before
    again = newsroom.redo()
    assert step is not None
    assert again is not None
    assert (again.id, again.message, step.state, again.state) == (step.id, step.message, "undone", "done")
    assert rows_of(newsroom.path) == after
    newsroom.undo()
    newsroom.redo()
    assert rows_of(newsroom.path) == after
    newsroom.close()
    assert_sound(newsroom.path)


def test_after_a_restart_everything_can_be_undone_and_redone(path: Path) -> None:
    session = make_newsroom(path)
    steps = len(session.read.history())
    before = rows_of(path)
    session.close()
    with Session.open(path, "منى") as session:
        while session.undo() is not None:
            pass
        assert session.read.articles() == []
        assert session.read.counts().annotations == session.read.counts().entities == session.read.counts().links == 0
        assert session.undo() is None
    with Session.open(path, "سارة") as session:
        redone = 0
        while session.redo() is not None:
            redone += 1
        assert redone == steps
        assert session.redo() is None
    assert rows_of(path) == before
    assert_sound(path)


def test_a_new_step_abandons_what_was_undone_and_history_keeps_it(newsroom: Session) -> None:
    newsroom.do(SetNote(1, "أولى"))
    newsroom.do(SetNote(1, "ثانية"))
    newsroom.undo()
    newsroom.undo()
    assert newsroom.next_redo is not None
    newsroom.do(SetNote(1, "ثالثة"))
    assert newsroom.next_redo is None
    assert newsroom.redo() is None
    states = [step.state for step in newsroom.read.history(limit=4)]
    assert states == [StepState.DONE, StepState.ABANDONED, StepState.ABANDONED, StepState.DONE]
    newsroom.undo()
    assert newsroom.read.annotation(1).note == "راجع المصدر"


def test_a_step_that_changes_nothing_is_no_step(newsroom: Session) -> None:
    heard: list[object] = []
    newsroom.on_change(heard.append)
    newsroom.do(SetNote(1, "تعود"))
    newsroom.undo()
    steps, heard[:] = len(newsroom.read.history()), []
    note = newsroom.read.annotation(1)
    newsroom.do(SetNote(1, note.note))
    newsroom.do(SetUnsure((2,), True))
    newsroom.do(ChangeLabel((1,), note.label_id))
    newsroom.do(DeleteAnnotations((99,)))
    newsroom.do(RemoveArticles((1,)))
    newsroom.undo()
    heard.clear()
    newsroom.do(ImportArticles(sample_articles()))
    assert heard == []
    assert len(newsroom.read.history()) == steps + 1
    assert newsroom.next_redo is not None


def test_who_did_what_and_when_is_written(newsroom: Session) -> None:
    newsroom.author = "منى"
    newsroom.do(SetNote(1, "من منى"))
    newsroom.author = "سارة"
    newsroom.undo()
    step = newsroom.read.history(limit=1)[0]
    assert (step.author, step.message.code, step.state, step.article_id) == ("منى", "done_noted", StepState.UNDONE, 1)
    assert step.at.endswith("Z")
    assert set(newsroom.read.annotators().values()) == {"سارة", "منى"}


def test_bulk_steps_across_articles_are_taken_back_at_once(newsroom: Session) -> None:
    places = tuple((1 + i % 5, ((i % 900, i % 900 + 10),)) for i in range(4000))
    before = rows_of(newsroom.path)
    ids = newsroom.do(AddAnnotations(places, label(newsroom, "claim")))
    tagged = rows_of(newsroom.path)
    newsroom.do(ChangeLabel(ids, label(newsroom, "quote")))
    newsroom.do(SetUnsure(ids, True))
    newsroom.do(DeleteAnnotations(ids))
    assert rows_of(newsroom.path) == before
    for _ in range(3):
        newsroom.undo()
    assert rows_of(newsroom.path) == tagged
    newsroom.undo()
    assert rows_of(newsroom.path) == before
    for _ in range(4):
        newsroom.redo()
    assert rows_of(newsroom.path) == before


def test_numbers_are_never_given_twice(newsroom: Session) -> None:
    first = newsroom.do(AddAnnotation(1, 1, ((0, 5),)))
    newsroom.undo()
    second = newsroom.do(AddAnnotation(1, 1, ((0, 5),)))
    many = newsroom.do(AddAnnotations(((1, ((0, 5),)), (1, ((6, 9),))), 1))
    newsroom.undo()
    newsroom.close()
    with Session.open(newsroom.path) as again:
        third = again.do(AddAnnotation(1, 1, ((0, 5),)))
    assert len({first, second, *many, third}) == 5
    assert third > max(many) > second > first


def test_two_people_stay_two_when_one_of_them_is_merged(newsroom: Session) -> None:
    command = COMMANDS["merge"](newsroom)
    assert isinstance(command, MergeEntities)
    ((a, b),) = newsroom.read.distinct_pairs()
    stranger = ({a, b} - set(command.other_ids)).pop()
    newsroom.do(command)
    assert newsroom.read.distinct_pairs() == {tuple(sorted((command.keep_id, stranger)))}
    assert {s.text for s in newsroom.read.entity(command.keep_id).spellings} >= {"سيرغي لافروف", "سرجي لافروڤ"}
    assert len(newsroom.read.entity_annotations(command.keep_id)) == 3


def test_search_follows_a_title_through_undo_and_redo(newsroom: Session) -> None:
    def found() -> list[str]:
        return [hit.words for hit in newsroom.read.search("كركدن").hits]

    newsroom.do(SetParticulars(1, title="كركدن في موسكو"))
    assert found() == ["كركدن"]
    newsroom.do(SetParticulars(1, title="كركدن آخر وكركدن"))
    assert found() == ["كركدن", "كركدن"]
    newsroom.undo()
    newsroom.undo()
    assert found() == []
    newsroom.redo()
    assert found() == ["كركدن"]
    newsroom.close()
    assert_sound(newsroom.path)


@dataclass(frozen=True)
class Twice:
    """A command that gives one row two titles, one after the other."""

    def apply(self, transaction: Transaction) -> Done[None]:
        for title in ("الأول", "الثاني"):
            transaction.update("articles", {"id": 1}, {"title": title})
        return Done(None, Message("done_particulars", {"title": ""}), 1)


def test_a_row_that_one_step_changed_twice_goes_back_to_what_it_was(newsroom: Session) -> None:
    before = newsroom.read.article(1).title
    newsroom.do(Twice())
    assert newsroom.read.article(1).title == "الثاني"
    newsroom.undo()
    assert newsroom.read.article(1).title == before
    newsroom.redo()
    assert newsroom.read.article(1).title == "الثاني"


def test_a_row_that_another_program_changed_is_not_overwritten_by_undo(newsroom: Session) -> None:
    newsroom.do(SetNote(1, "من المحرر"))
    with closing(sqlite3.connect(newsroom.path)) as other:
        other.execute("UPDATE annotations SET note = 'من برنامج آخر' WHERE id = 1")
        other.commit()
    with pytest.raises(HistoryBroken):
        newsroom.undo()
    assert newsroom.read.annotation(1).note == "من برنامج آخر"
    step = newsroom.next_undo
    assert step is not None
    assert step.message.code == "done_noted"


@dataclass(frozen=True)
class ReadAndFail:
    """A command that brings an article in, reads it, and fails."""

    def apply(self, transaction: Transaction) -> Done[None]:
        (article,) = ImportArticles([NewArticle("سقط", "نص لم يبق")]).apply(transaction).result.added
        assert transaction.text_of(article) == "نص لم يبق"
        raise Trouble("link_to_itself")


def test_a_text_of_a_step_that_failed_is_forgotten(newsroom: Session) -> None:
    with pytest.raises(Trouble):
        newsroom.do(ReadAndFail())
    (article,) = newsroom.do(ImportArticles([NewArticle("بقي", "قال الوزير نعم")])).added
    made = newsroom.do(AddAnnotation(article, newsroom.read.labels()[0].id, ((4, 10),)))
    assert newsroom.read.annotation(made).words == "الوزير"
