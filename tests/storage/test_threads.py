"""Readers of other threads see whole steps while the window writes, and writers take turns."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from newsdesk import assert_sound, refused

from tahqiq.services.commands.annotations import AddAnnotations, DeleteAnnotations, SetNote
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session
from tahqiq.storage import database


def test_readers_of_many_threads_see_only_whole_steps(newsroom: Session) -> None:
    stop = threading.Event()
    counts: set[int] = set()

    def read() -> None:
        while not stop.is_set():
            found = newsroom.read.annotations(4)
            assert all(a.parts for a in found)
            counts.add(len(found))
            assert newsroom.read.search("العلاقات").hits
            newsroom.read.entities()

    with ThreadPoolExecutor(8) as pool:
        readers = [pool.submit(read) for _ in range(8)]
        for _ in range(15):
            ids = newsroom.do(AddAnnotations(tuple((4, ((i, i + 9),)) for i in range(50)), 1))
            newsroom.do(DeleteAnnotations(ids[:25]))
            newsroom.undo()
            newsroom.undo()
        stop.set()
        for reader in readers:
            reader.result()
    assert counts <= {0, 25, 50}
    newsroom.close()
    assert_sound(newsroom.path)


def test_a_long_reading_does_not_hold_up_writing_and_stays_as_it_began(newsroom: Session) -> None:
    data = newsroom.read.database
    with data.reading() as connection:
        before = connection.exec_driver_sql("SELECT count(*) FROM journal").scalar()
        newsroom.do(SetNote(1, "أثناء القراءة"))
        assert connection.exec_driver_sql("SELECT count(*) FROM journal").scalar() == before
    assert newsroom.read.annotation(1).note == "أثناء القراءة"


def test_writers_take_turns(newsroom: Session) -> None:
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda i: newsroom.do(SetNote(1 + i % 3, f"ملاحظة {i}")), range(60)))
    assert len([s for s in newsroom.read.history() if s.message.code == "done_noted"]) == 61


def test_a_writer_that_waits_too_long_is_told(newsroom: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.01)
    entered, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with newsroom.read.database.writing():
            entered.set()
            leave.wait()

    holder = threading.Thread(target=hold)
    holder.start()
    entered.wait()
    with refused("project_busy"):
        newsroom.do(SetNote(1, "x"))
    leave.set()
    holder.join()
    newsroom.do(SetNote(1, "y"))


def test_closing_while_a_thread_still_reads(newsroom: Session) -> None:
    reading, leave = threading.Event(), threading.Event()
    seen: list[int] = []

    def read() -> None:
        with newsroom.read.database.reading() as connection:
            reading.set()
            leave.wait()
            seen.append(len(connection.exec_driver_sql("SELECT id FROM articles").all()))

    reader = threading.Thread(target=read)
    reader.start()
    reading.wait()
    newsroom.close()
    leave.set()
    reader.join()
    assert seen == [5]
    with Session.open(newsroom.path) as again:
        again.do(SetNote(1, "بعد الإغلاق"))


def test_closing_waits_for_the_step_that_another_thread_is_at(newsroom: Session) -> None:
    begun, leave = threading.Event(), threading.Event()

    def texts() -> Iterator[NewArticle]:
        begun.set()
        leave.wait()
        yield NewArticle("متأخر", "نص متأخر")

    importer = threading.Thread(target=lambda: newsroom.do(ImportArticles(texts())))
    importer.start()
    begun.wait()
    closer = threading.Thread(target=newsroom.close)
    closer.start()
    leave.set()
    closer.join()
    importer.join()
    with Session.open(newsroom.path) as again:
        assert again.read.counts().articles == 6
