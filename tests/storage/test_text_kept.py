"""What is imported and typed is kept to the character, and what no file can hold is refused with a sentence."""

from __future__ import annotations

import pytest
from newsdesk import refused, rows_of

from tahqiq.domain.annotations import Attribution
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.text import text_hash
from tahqiq.services.commands.annotations import AddAnnotation, SetAttributes, SetAttribution, SetNote
from tahqiq.services.commands.articles import ImportArticles, NewArticle, RemoveArticles, SetParticulars
from tahqiq.services.commands.entities import AddEntity, NewEntity
from tahqiq.services.session import Session

STRANGE = "سطر 😀 👨‍👩‍👧 \u0000 \u200fكِتَابٌ\u200e \ufdfa \ufffd \U0010ffff\n\nTASS — ٦٫١\u00a0٪\u2028\u0085 ﻻ"
HALF = "\ud83d"


def test_a_strange_text_is_kept_to_the_character(newsroom: Session) -> None:
    (new,) = newsroom.do(ImportArticles([NewArticle("غريب", STRANGE)])).added
    article = newsroom.read.article(new)
    assert article.text == STRANGE
    assert article.sha256 == text_hash(STRANGE)
    assert newsroom.read.articles([new])[0].length == len(STRANGE)
    for start in range(len(STRANGE)):
        tagged = newsroom.read.annotation(newsroom.do(AddAnnotation(new, 1, ((start, start + 1),))))
        assert (tagged.words, tagged.parts[0].prefix) == (STRANGE[start], STRANGE[max(0, start - 32) : start])


def test_line_ends_become_one_kind_and_nothing_else_changes(newsroom: Session) -> None:
    (new,) = newsroom.do(ImportArticles([NewArticle("", "أ\r\nب\rج\n\r د \r\n\r\n")])).added
    assert newsroom.read.article(new).text == "أ\nب\nج\n\n د \n\n"


def test_an_empty_text_and_an_empty_span_are_possible(newsroom: Session) -> None:
    (new,) = newsroom.do(ImportArticles([NewArticle("فارغ", "")])).added
    tagged = newsroom.read.annotation(newsroom.do(AddAnnotation(new, 1, ((0, 0),))))
    assert (tagged.start, tagged.end, tagged.words) == (0, 0, "")


def test_the_same_text_is_recognised_also_in_one_import(newsroom: Session) -> None:
    one = NewArticle("أ", "نص واحد\r\n", file_name="a.txt")
    outcome = newsroom.do(ImportArticles([one, NewArticle("ب", "نص واحد\n", file_name="b.txt")]))
    assert outcome.known == (("b.txt", outcome.added[0]),)
    again = newsroom.do(ImportArticles([one]))
    assert (again.added, again.known) == ((), (("a.txt", outcome.added[0]),))


def test_an_article_that_was_removed_comes_back_with_its_annotations(newsroom: Session) -> None:
    article, tagged = newsroom.read.article(1), newsroom.read.annotations(1)
    newsroom.do(RemoveArticles((1,)))
    assert newsroom.read.links() == []
    assert newsroom.do(ImportArticles([NewArticle("", article.text)])).added == (1,)
    assert (newsroom.read.article(1), newsroom.read.annotations(1)) == (article, tagged)
    assert len(newsroom.read.links()) == 1


@pytest.mark.parametrize(
    "command",
    [
        ImportArticles([NewArticle("سليم", "نص سليم"), NewArticle("مبتور", f"نص {HALF} مبتور")]),
        ImportArticles([NewArticle(HALF, "نص")]),
        AddAnnotation(1, 1, ((0, 5),), note=HALF),
        AddAnnotation(1, 1, ((0, 5),), attributes={"topic": HALF}),
        SetNote(1, f"ملاحظة {HALF}"),
        SetAttributes(1, {"topic": HALF}),
        SetParticulars(1, title=HALF),
        SetAttribution(1, Attribution(title=HALF)),
        AddEntity(NewEntity(EntityKind.PERSON, HALF)),
    ],
)
def test_half_a_character_is_refused_and_nothing_changes(newsroom: Session, command: object) -> None:
    before = rows_of(newsroom.path)
    with refused("text_not_unicode"):
        newsroom.do(command)  # type: ignore[arg-type]
    assert rows_of(newsroom.path) == before
    newsroom.do(SetNote(1, "والعمل مستمر"))


def test_half_a_character_in_what_is_sought_does_not_matter(newsroom: Session) -> None:
    for scope in ("text", "annotations", "notes", "speakers"):
        assert newsroom.read.search(HALF, scope).hits == ()
        assert newsroom.read.search(f"لافروف{HALF}", scope).hits == newsroom.read.search("لافروف", scope).hits
    assert newsroom.read.find_entities(f"لافروف{HALF}") == newsroom.read.find_entities("لافروف")


@pytest.mark.parametrize("value", [float("inf"), float("nan"), 10**30])
def test_a_number_that_cannot_be_kept_is_refused(newsroom: Session, value: float) -> None:
    with refused("attribute_not_a_number"):
        newsroom.do(SetAttributes(2, {"value": value}))
    assert newsroom.read.annotation(2).attributes == {"checkable": "high"}


def test_attributes_of_every_type_come_back(newsroom: Session) -> None:
    said = {"checkable": "low", "value": -3.25, "count": 2**53, "flag": True, "فارغ": "", "نص": "«أ»\n"}
    newsroom.do(SetAttributes(2, said))
    assert newsroom.read.annotation(2).attributes == said
    newsroom.undo()
    assert newsroom.read.annotation(2).attributes == {"checkable": "high"}
