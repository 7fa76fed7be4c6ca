"""What the pictures show: days, outlets, speakers and links of chosen articles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tahqiq.domain.anchors import anchor_at
from tahqiq.domain.annotations import Attribution, LinkKind, SpeechForm
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.inconsistencies import (
    ClusterSpelling,
    Inconsistency,
    InconsistencyKind,
    Nature,
    Passage,
    Severity,
    SpellingCluster,
)
from tahqiq.domain.messages import Message
from tahqiq.services.commands.annotations import AddAnnotation, SetAttribution
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.commands.entities import NewEntity
from tahqiq.services.commands.links import AddLink
from tahqiq.services.pictures.facts import Spot
from tahqiq.services.pictures.graph import graph
from tahqiq.services.pictures.matrix import speakers, spellings, values
from tahqiq.services.pictures.timeline import timeline
from tahqiq.services.session import Session

RAY = "زار سيرغي لافروف موسكو في 12 مايو 2024. وقال لافروف إن الاتفاق وشيك. سقط 12 قتيلا."
NOOR = "زار سيرجي لافروف موسكو في 14 مايو 2024. وأكد لافروف أن الاتفاق بعيد. سقط 15 قتيلا."


@pytest.fixture
def session(tmp_path: Path) -> Session:
    made = Session.create(tmp_path / "pictures.tahqiq", "سارة")
    made.do(
        ImportArticles(
            [
                NewArticle("زيارة لافروف", RAY, source="الراي", published="2024-05-15"),
                NewArticle("لافروف في موسكو", NOOR, source="النور", published="2024-05-16"),
            ]
        )
    )
    label = {each.code: each.id for each in made.read.labels()}
    ends = []
    for article_id, text, words in ((1, RAY, "الاتفاق وشيك"), (2, NOOR, "الاتفاق بعيد")):
        at = text.index(words)
        ends.append(made.do(AddAnnotation(article_id, label["quote"], ((at, at + len(words)),))))
    who = NewEntity(EntityKind.PERSON, "سيرغي لافروف")
    speaker = made.do(SetAttribution(ends[0], Attribution(form=SpeechForm.INDIRECT), who))
    made.do(SetAttribution(ends[1], Attribution(speaker, SpeechForm.INDIRECT)))
    made.do(AddLink(LinkKind.CONTRADICTS, ends[0], ends[1], "وشيك أم بعيد"))
    for article_id, text, words in ((1, RAY, "12 مايو 2024"), (2, NOOR, "14 مايو 2024")):
        at = text.index(words)
        value = {"value": f"2024-05-{words[:2]}"}
        made.do(AddAnnotation(article_id, label["date"], ((at, at + len(words)),), attributes=value))
    return made


def passage(article_id: int, text: str, words: str, value: str) -> Passage:
    at = text.index(words)
    return Passage(article_id, anchor_at(text, at, at + len(words)), value, "", (0, len(text)))


def conflict(kind: InconsistencyKind, *passages: Passage) -> Inconsistency:
    return Inconsistency(1, kind, Nature.CONFLICT, Severity.HIGH, 0.9, passages, Message("why"), "f")


@pytest.fixture
def two_days() -> Inconsistency:
    ray = passage(1, RAY, "12 مايو 2024", "2024-05-12")
    return conflict(InconsistencyKind.DATE, ray, passage(2, NOOR, "14 مايو 2024", "2024-05-14"))


def test_a_timeline_has_a_lane_for_each_article_and_marks_days_that_disagree(session, two_days) -> None:
    ray, noor = timeline(session, [2, 1], [two_days]).lanes
    assert [ray.source, noor.source] == ["الراي", "النور"]
    assert ray.published == date(2024, 5, 15)
    (visit,) = ray.moments
    assert (visit.first, visit.last) == (date(2024, 5, 12), date(2024, 5, 12))
    assert RAY[visit.spot.start : visit.spot.end] == visit.words == "12 مايو 2024"
    assert [NOOR[s.start : s.end] for s in visit.disagrees] == ["14 مايو 2024"]
    assert visit.sentence == "زار سيرغي لافروف موسكو في 12 مايو 2024."


def test_articles_that_give_the_same_day_are_not_set_against_each_other(session, two_days) -> None:
    session.do(ImportArticles([NewArticle("زيارة", f"{RAY} انتهى.", source="الخبر", published="2024-05-17")]))
    label = next(each.id for each in session.read.labels() if each.code == "date")
    at = RAY.index("12 مايو 2024")
    session.do(AddAnnotation(3, label, ((at, at + 12),), attributes={"value": "2024-05-12"}))
    third = conflict(
        InconsistencyKind.DATE, *two_days.passages, passage(3, f"{RAY} انتهى.", "12 مايو 2024", "2024-05-12")
    )
    lanes = timeline(session, [1, 2, 3], [third]).lanes
    against = [[spot.article_id for spot in lane.moments[0].disagrees] for lane in lanes]
    assert against == [[2], [1, 3], [2]]


def test_without_conflicts_nothing_on_the_timeline_disagrees(session) -> None:
    assert not any(moment.disagrees for moment in timeline(session, [1, 2]).moments)


def test_speakers_are_counted_by_outlet(session) -> None:
    table = speakers(session, [1, 2])
    assert [column.title for column in table.columns] == ["سيرغي لافروف"]
    assert set(table.rows) == {"الراي", "النور"}
    assert {(table.rows[r], len(cell.spots)) for (r, _), cell in table.cells.items()} == {("الراي", 1), ("النور", 1)}


def test_each_outlet_stands_under_the_spelling_that_it_prints(session) -> None:
    ray = ClusterSpelling("سيرغي لافروف", 1, (1,), ("الراي",))
    noor = ClusterSpelling("سيرجي لافروف", 1, (2,), ("النور",))
    table = spellings(session, SpellingCluster(1, "person", (ray, noor), house="سيرغي لافروف"))
    assert [(c.title, c.preferred) for c in table.columns] == [("سيرغي لافروف", True), ("سيرجي لافروف", False)]
    printed = {table.rows[r]: table.columns[c].title for r, c in table.cells}
    assert printed == {"الراي": "سيرغي لافروف", "النور": "سيرجي لافروف"}


def test_values_stand_beside_one_another_by_outlet(session, two_days) -> None:
    toll = conflict(
        InconsistencyKind.FIGURE,
        passage(1, RAY, "12 قتيلا", "12"),
        passage(2, NOOR, "15 قتيلا", "15"),
    )
    table = values(session, [two_days, toll])
    words = {(table.rows[r], c): cell.words for (r, c), cell in table.cells.items()}
    assert words == {
        ("الراي", 0): "12 مايو 2024",
        ("النور", 0): "14 مايو 2024",
        ("الراي", 1): "12 قتيلا",
        ("النور", 1): "15 قتيلا",
    }
    assert all(cell.against for cell in table.cells.values())
    counted = replace(toll, why=Message("why", {"about": "قتيلا"}))
    assert [column.about for column in values(session, [two_days, toll, counted]).columns] == ["", "", "قتيلا"]


def test_one_outlet_against_two_is_the_one_that_stands_out(session) -> None:
    passages = (
        passage(1, RAY, "12 قتيلا", "12"),
        passage(2, NOOR, "15 قتيلا", "15"),
        passage(2, NOOR, "سيرجي", "15"),
    )
    table = values(session, [conflict(InconsistencyKind.FIGURE, *passages)])
    assert {table.rows[r]: cell.against for (r, _), cell in table.cells.items()} == {"الراي": True, "النور": False}


def test_the_graph_joins_articles_claims_speakers_and_links(session) -> None:
    drawn = graph(session, [1, 2])
    assert [node.source for node in drawn.articles] == ["الراي", "النور"]
    assert [claim.words for claim in drawn.claims] == ["الاتفاق وشيك", "الاتفاق بعيد"]
    assert [claim.article for claim in drawn.claims] == [0, 1]
    assert [drawn.speakers[c.speaker].name for c in drawn.claims if c.speaker is not None] == ["سيرغي لافروف"] * 2
    (tie,) = drawn.ties
    assert (tie.kind, tie.a, tie.b, tie.note) == (LinkKind.CONTRADICTS, 0, 1, "وشيك أم بعيد")


def test_the_graph_keeps_linked_claims_where_there_is_no_room_for_all(session) -> None:
    label = {each.code: each.id for each in session.read.labels()}
    session.do(AddAnnotation(1, label["claim"], ((0, 3),)))
    drawn = graph(session, [1, 2], most=2)
    assert [claim.words for claim in drawn.claims] == ["الاتفاق وشيك", "الاتفاق بعيد"]
    assert drawn.left_out == 1


def test_articles_out_of_sight_are_left_out(session) -> None:
    assert timeline(session, [1, 99]).lanes[0].article_id == 1
    assert Spot(99, 0, 0) not in [node.spot for node in graph(session, [1, 99]).articles]
