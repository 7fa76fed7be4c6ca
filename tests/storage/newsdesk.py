"""What the tests of storage and services share: a project with the sample articles, and all that is in one."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tahqiq.domain.annotations import Attribution, LinkKind, SpeechForm
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Trouble
from tahqiq.domain.resources import seeds
from tahqiq.domain.text import as_stored
from tahqiq.services.commands.annotations import AddAnnotation, SetAttribution, SetNote
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.commands.entities import NewEntity
from tahqiq.services.commands.links import AddLink
from tahqiq.services.session import Session
from tahqiq.storage.schema import Base

HISTORY = {"journal", "annotators"}
"""Tables that only ever grow, also by undo."""


def sample_articles() -> list[NewArticle]:
    """The five seed articles, each with its first line as title."""
    texts = [path.read_bytes().decode() for path in seeds()]
    return [
        NewArticle(as_stored(text).split("\n")[0], text, source="إيلكا", file_name=path.name)
        for path, text in zip(seeds(), texts, strict=True)
    ]


def make_newsroom(path: Path) -> Session:
    """A project at ``path`` with the seeds, some annotations, a speaker and a link."""
    session = Session.create(path, "سارة")
    session.do(ImportArticles(sample_articles()))
    label = {each.code: each.id for each in session.read.labels()}
    quote = session.do(AddAnnotation(1, label["quote"], ((100, 150), (200, 220)), note="راجع المصدر"))
    claim = session.do(AddAnnotation(2, label["claim"], ((10, 50),), attributes={"checkable": "high"}, unsure=True))
    session.do(AddAnnotation(1, label["person"], ((5, 20),)))
    attribution = Attribution(form=SpeechForm.DIRECT, title="وزير الخارجية الروسي")
    session.do(SetAttribution(quote, attribution, NewEntity(EntityKind.PERSON, "سيرغي لافروف")))
    session.do(AddLink(LinkKind.CONTRADICTS, quote, claim, "يقول عكس ذلك"))
    session.do(SetNote(claim, "هل هذا صحيح؟"))
    return session


def rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but the history, read past the program; tables that the file lacks are left out."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for name in Base.metadata.tables
            if name not in HISTORY and name in there
        }


def assert_sound(path: Path) -> None:
    """SQLite finds nothing wrong, nobody lacks a parent, every annotation has the words of the text."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.execute("INSERT INTO article_index (article_index) VALUES ('integrity-check')")
        anchors = connection.execute(
            'SELECT t.text, x.start, x."end", x.exact, x.prefix, x.suffix FROM anchors x'
            " JOIN annotations n ON n.id = x.annotation_id JOIN texts t ON t.article_id = n.article_id"
        )
        for text, start, end, exact, prefix, suffix in anchors:
            assert text[start:end] == exact
            assert text[:start].endswith(prefix)
            assert text[end:].startswith(suffix)


@contextmanager
def refused(code: str) -> Iterator[None]:
    """Expect a ``Trouble`` with this code."""
    with pytest.raises(Trouble) as caught:
        yield
    assert caught.value.message.code == code


@contextmanager
def as_ordinary_user(*own: Path) -> Iterator[None]:
    """Without the powers of root, to whom no file is read-only; ``own`` paths are given to that user.

    Where the tests run as an ordinary user already, nothing changes.
    """
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield
        return
    for path in own:
        for each in (path, *path.rglob("*")) if path.is_dir() else (path,):
            os.chown(each, 65534, 65534)
        for folder in path.parents:
            if str(folder).startswith("/tmp/") and folder.stat().st_uid == 0:
                folder.chmod(folder.stat().st_mode | 0o011)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
