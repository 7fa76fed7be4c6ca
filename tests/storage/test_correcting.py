"""A corrected article comes in: what was tagged goes on in the newer version or is listed, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from newsdesk import assert_sound, rows_of
from small_engine import news, small_engine

from tahqiq.domain.articles import DateOrigin, Progress, RegionBy, RegionRole
from tahqiq.domain.labels import LabelRole
from tahqiq.domain.messages import Trouble
from tahqiq.services import analysing, comparing
from tahqiq.services.commands.annotations import AddAnnotation, DeleteAnnotations
from tahqiq.services.commands.articles import (
    ImportArticles,
    NewArticle,
    RemoveArticles,
    SetParticulars,
    SetProgress,
    SetRegion,
)
from tahqiq.services.commands.correcting import CorrectArticle, MoveAnnotation
from tahqiq.services.commands.suggestions import RejectSuggestions
from tahqiq.services.correcting import Why, likely_older, orphans, plan_correction, versions_of
from tahqiq.services.exporting import ExportChoice
from tahqiq.services.session import Session


def labels(session: Session) -> dict[str, int]:
    return {each.code: each.id for each in session.read.labels()}


def words_of(session: Session, article_id: int) -> dict[int, str]:
    return {a.id: a.words for a in session.read.annotations(article_id)}


def newer_text(session: Session, article_id: int = 1) -> str:
    """One line more before all, and the words of the third annotation changed."""
    text = session.read.article(article_id).text
    gone = text[5:20]
    return "تصحيح: نُشر هذا الخبر من قبل بصيغة أخرى\n" + text.replace(gone, "كلام مختلف تمامًا", 1)


def test_annotations_go_on_in_the_newer_version_and_the_old_text_stays(newsroom: Session) -> None:
    before = words_of(newsroom, 1)
    old = newsroom.read.article(1)
    links = newsroom.read.links()
    plan = plan_correction(newsroom, 1, NewArticle("عنوان", newer_text(newsroom)))
    new = newsroom.do(plan.command)
    after = words_of(newsroom, new)
    assert after == {1: before[1]}
    assert words_of(newsroom, 1) == {3: before[3]}
    assert newsroom.read.article(1).text == old.text
    assert newsroom.read.links() == links
    assert newsroom.read.annotation(1).note == "راجع المصدر"
    assert newsroom.read.annotation(1).attribution is not None
    assert [o.annotation.id for o in plan.orphaned] == [3]
    assert plan.orphaned[0].why is Why.GONE
    assert [(o.annotation.id, o.why) for o in orphans(newsroom, 1)] == [(3, Why.GONE)]
    assert versions_of(newsroom, 1) == (new, 1) == versions_of(newsroom, new)
    assert {a.id: a.newer for a in newsroom.read.articles()}[1] == new
    assert_sound(newsroom.path)


def test_it_is_one_step_that_undo_takes_back_and_redo_brings_again(newsroom: Session) -> None:
    def seen() -> tuple[object, ...]:
        shown = [a.id for a in newsroom.read.articles()]
        return shown, [words_of(newsroom, i) for i in shown], [a.newer for a in newsroom.read.articles()]

    before, steps = seen(), len(newsroom.read.history())
    newsroom.do(plan_correction(newsroom, 1, NewArticle("عنوان", newer_text(newsroom))).command)
    assert len(newsroom.read.history()) == steps + 1
    after, rows = seen(), rows_of(newsroom.path)
    newsroom.undo()
    assert seen() == before
    newsroom.redo()
    assert seen() == after
    assert rows_of(newsroom.path) == rows


def test_particulars_are_taken_over_unless_the_newer_file_says_otherwise(newsroom: Session) -> None:
    newsroom.do(SetParticulars(1, source="إيلكا", via="تاس", author="ليلى", url="http://a", published="2024-06-18"))
    newsroom.do(SetProgress((1,), Progress.STARTED))
    new = newsroom.do(CorrectArticle(1, NewArticle("عنوان جديد", newer_text(newsroom), author="سامي")))
    article = newsroom.read.article(new)
    assert (article.title, article.source, article.via, article.author) == ("عنوان جديد", "إيلكا", "تاس", "سامي")
    assert (article.published, article.published_origin) == ("2024-06-18", DateOrigin.CONFIRMED)
    assert article.progress is Progress.STARTED
    told = NewArticle("ثالث", newer_text(newsroom) + " !", published="2024-06-19", published_origin=DateOrigin.FOUND)
    third = newsroom.read.article(newsroom.do(CorrectArticle(new, told)))
    assert (third.published, third.published_origin) == ("2024-06-19", DateOrigin.FOUND)


def test_regions_by_a_person_go_along(newsroom: Session) -> None:
    newsroom.do(SetRegion(1, 230, 300, RegionRole.TEASERS))
    words = newsroom.read.article(1).text[230:300]
    new = newsroom.do(CorrectArticle(1, NewArticle("عنوان", newer_text(newsroom))))
    text = newsroom.read.article(new).text
    named = [r for r in newsroom.read.regions(new) if r.by is RegionBy.PERSON]
    assert [(text[r.start : r.end], r.role) for r in named] == [(words, RegionRole.TEASERS)]


def test_what_was_rejected_does_not_come_back_in_the_newer_version(newsroom: Session) -> None:
    article = news(newsroom)
    rejected = newsroom.read.suggestions(article)
    newsroom.do(RejectSuggestions(tuple(s.id for s in rejected)))
    text = "سطر جديد في أول الخبر.\n" + newsroom.read.article(article).text
    new = newsroom.do(CorrectArticle(article, NewArticle("أحدث", text)))
    assert [a.anchor.exact for a in newsroom.read.answers(new)] == [
        a.anchor.exact for a in newsroom.read.answers(article)
    ]
    analysing.analyse(newsroom, [new], detect=small_engine)
    said = {(s.kind, s.role, s.words) for s in rejected}
    assert said
    assert not said & {(s.kind, s.role, s.words) for s in newsroom.read.suggestions(new)}


def test_an_orphan_is_placed_by_hand_or_deleted(newsroom: Session) -> None:
    new = newsroom.do(plan_correction(newsroom, 1, NewArticle("عنوان", newer_text(newsroom))).command)
    newsroom.do(MoveAnnotation(3, new, ((0, 5),)))
    assert words_of(newsroom, new)[3] == newsroom.read.article(new).text[:5]
    assert orphans(newsroom, 1) == ()
    newsroom.undo()
    assert [o.annotation.id for o in orphans(newsroom, 1)] == [3]
    newsroom.do(DeleteAnnotations((3,)))
    assert orphans(newsroom, 1) == ()


def test_a_correction_that_cannot_be_is_refused_and_changes_nothing(newsroom: Session) -> None:
    old = newsroom.read.article(1)
    with pytest.raises(Trouble, match="correction_same_text"):
        newsroom.do(CorrectArticle(1, NewArticle("x", old.text)))
    new = newsroom.do(CorrectArticle(1, NewArticle("عنوان", newer_text(newsroom))))
    rows = rows_of(newsroom.path)
    with pytest.raises(Trouble, match="article_has_newer"):
        newsroom.do(CorrectArticle(1, NewArticle("x", "نص آخر")))
    with pytest.raises(Trouble, match="article_has_newer"):
        newsroom.do(CorrectArticle(new, NewArticle("x", old.text)))
    with pytest.raises(ValueError, match="annotation 2"):
        newsroom.do(CorrectArticle(new, NewArticle("x", "نص آخر"), ((2, ((0, 2),)),)))
    assert rows_of(newsroom.path) == rows


def test_when_the_newer_version_is_removed_the_older_one_is_an_article_again(newsroom: Session) -> None:
    new = newsroom.do(CorrectArticle(1, NewArticle("عنوان", newer_text(newsroom))))
    newsroom.do(RemoveArticles((new,)))
    assert all(a.newer is None for a in newsroom.read.articles())
    assert versions_of(newsroom, 1) == (1,)
    again = newsroom.do(CorrectArticle(1, NewArticle("عنوان", newer_text(newsroom) + "\nزيادة")))
    assert versions_of(newsroom, 1) == (again, 1)


def test_older_versions_are_not_compared_nor_exported_unless_asked(newsroom: Session) -> None:
    from tahqiq.services.export_choice import chosen
    from tahqiq.storage.queries import export as queries

    def exported(choice: ExportChoice) -> list[int]:
        with newsroom.read.database.reading() as connection:
            return queries.article_ids(connection, chosen(connection, choice))

    assert 1 in comparing.waiting(newsroom)
    new = newsroom.do(CorrectArticle(1, NewArticle("عنوان", newer_text(newsroom))))
    waiting = comparing.waiting(newsroom)
    assert 1 not in waiting
    assert new in waiting
    assert exported(ExportChoice()) == [2, 3, 4, 5, new]
    assert exported(ExportChoice(older=True)) == [1, 2, 3, 4, 5, new]
    assert exported(ExportChoice(article_ids=(1,))) == [1]
    newsroom.undo()
    assert 1 in comparing.waiting(newsroom)


def test_a_newer_version_is_known_by_its_name_or_title_and_its_words(newsroom: Session) -> None:
    old = newsroom.read.article(1)
    new = NewArticle(old.title, newer_text(newsroom), source=old.source)
    assert likely_older(newsroom, new) == 1
    assert likely_older(newsroom, replace(new, title="غيره", file_name=old.file_name)) == 1
    assert likely_older(newsroom, replace(new, title="غيره")) is None
    assert likely_older(newsroom, replace(new, source="رويترز")) is None
    assert likely_older(newsroom, replace(new, text="نص آخر لا صلة له بالخبر الأول ولا بكلماته " * 5)) is None
    newest = newsroom.do(CorrectArticle(1, new))
    assert likely_older(newsroom, replace(new, text=new.text + "\nزيادة أخرى")) == newest


EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 60), st.sampled_from(["", "جديد ", "\n", "قال قال "])), max_size=8
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS, places=st.lists(st.tuples(st.floats(0, 0.9), st.integers(1, 40)), min_size=1, max_size=6))
def test_no_edit_loses_an_annotation(
    newsroom: Session, edits: list[tuple[float, int, str]], places: list[tuple[float, int]]
) -> None:
    text = newsroom.read.article(5).text
    label = next(each.id for each in newsroom.read.labels() if each.role is LabelRole.CLAIM)
    for at, length in places:
        start = int(at * len(text))
        newsroom.do(AddAnnotation(5, label, ((start, min(len(text), start + length)),)))
    edited = text
    for at, length, words in edits:
        start = int(at * len(edited))
        edited = edited[:start] + words + edited[start + length :]
    before = words_of(newsroom, 5)
    try:
        plan = plan_correction(newsroom, 5, NewArticle("أحدث", edited))
        found = [p.annotation.id for p in (*plan.kept, *plan.moved)] + [o.annotation.id for o in plan.orphaned]
        assert sorted(found) == sorted(before)
        if edited != text and edited.strip():
            new = newsroom.do(plan.command)
            assert {**words_of(newsroom, 5), **words_of(newsroom, new)} == before
            assert_sound(newsroom.path)
            newsroom.undo()
    finally:
        newsroom.do(DeleteAnnotations(tuple(before)))


def in_two(newsroom: Session, first: str, second: str) -> tuple[int, str]:
    """An article with an annotation on two runs of words, and its text."""
    text = f"عنوان الخبر\nقال الوزير {first} ثم وصل إلى القاعة مساء، وأضاف بعد ذلك {second} في ختام كلامه."
    article_id = newsroom.do(ImportArticles([NewArticle("خبر في جزأين", text)])).added[0]
    spans = tuple((text.index(words), text.index(words) + len(words)) for words in (first, second))
    newsroom.do(AddAnnotation(article_id, labels(newsroom)["quote"], spans))
    return article_id, text


ONE, OTHER = "إن الجسر الشرقي سيفتح قريبا", "وإن كلفته بلغت خمسة ملايين"


@pytest.mark.parametrize("between", [None, ""], ids=["the other way round", "without words between them"])
def test_an_interrupted_annotation_whose_parts_change_places_is_left_to_a_person(
    newsroom: Session, between: str | None
) -> None:
    old, text = in_two(newsroom, ONE, OTHER)
    if between is None:
        changed = text.replace(ONE, "#").replace(OTHER, ONE).replace("#", OTHER)
    else:
        at, end = text.index(ONE), text.index(OTHER) + len(OTHER)
        changed = text[:at] + ONE + OTHER + text[end:]
    plan = plan_correction(newsroom, old, NewArticle("خبر في جزأين", changed))
    assert [(o.annotation.words, o.why) for o in plan.orphaned] == [(f"{ONE} … {OTHER}", Why.SEVERAL)]
    assert not plan.moves


@pytest.mark.parametrize("between", [" وأضاف بعد ذلك ", " "])
def test_an_interrupted_annotation_whose_parts_stay_in_order_goes_on(newsroom: Session, between: str) -> None:
    old, text = in_two(newsroom, ONE, OTHER)
    at, end = text.index(ONE) + len(ONE), text.index(OTHER)
    changed = "سطر جديد\n" + text[:at] + between + text[end:]
    plan = plan_correction(newsroom, old, NewArticle("خبر في جزأين", changed))
    ((moved),) = plan.moved
    assert [changed[start:end] for start, end in moved.spans] == [ONE, OTHER]
