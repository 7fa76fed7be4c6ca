"""The small print of deciding: what is refused, what is no new decision, which value and which way a link has."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from newsdesk import refused
from small_comparison import SLIP, brought, city, one_finding, small_compare

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Verdict
from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.reviewing import ReviewFilter
from tahqiq.services.commands.articles import SetParticulars
from tahqiq.services.commands.review import Decide, ReopenDecisions, SetRationale, _same_side
from tahqiq.services.commands.review_links import LinkPassages, kind_for
from tahqiq.services.session import Session


@pytest.fixture
def desk(path: Path) -> Session:
    """A new project."""
    return Session.create(path, "سارة")


def test_which_passage_is_right_is_said_of_one_finding_at_a_time(desk: Session) -> None:
    brought(desk, [city("إزمير", 12), city("إزمير", 15), city("الرباط", 20), city("الرباط", 30)])
    small_compare(desk)
    several = tuple(found.id for found in desk.read.inconsistencies())
    assert len(several) == 2
    with pytest.raises(ValueError, match="one inconsistency at a time"):
        desk.do(Decide(several, Verdict.RIGHT, right=0))
    assert len(desk.read.inconsistencies()) == 2
    assert desk.do(Decide(several, Verdict.RIGHT, value="40")) == 2


def test_the_right_value_is_the_normal_form_of_the_right_passage(desk: Session) -> None:
    brought(desk, [f"خبر\nقالت الوزيرة إن الأوضاع {SLIP} تتحسن في البلاد كلها."])
    small_compare(desk)
    (slip,) = desk.read.inconsistencies(ReviewFilter(kinds=frozenset({InconsistencyKind.SPELLING})))
    desk.do(Decide((slip.id,), Verdict.RIGHT, right=0))
    decided = desk.read.inconsistency(slip.id).decision
    assert decided is not None
    assert decided.value == slip.passages[0].value == "الاقتصادية"


def test_in_a_copy_the_passage_of_the_same_number_is_right_where_several_say_the_same(desk: Session) -> None:
    found = one_finding(desk)
    twelve, fifteen = found.passages
    more = replace(fifteen, article_id=8)
    first = replace(found, passages=(twelve, twelve, replace(fifteen, article_id=9)))
    assert _same_side(first, 2, replace(found, passages=(more, twelve, replace(more, article_id=7)))) == 2
    assert _same_side(first, 2, replace(found, passages=(more, replace(more, article_id=7), twelve))) == 0
    assert _same_side(first, 2, replace(found, passages=(twelve, twelve, twelve))) is None


def test_the_same_rationale_again_is_no_new_one(desk: Session) -> None:
    found = one_finding(desk)
    for note in ("أسأل المراسل", " أسأل المراسل ", ""):
        desk.do(SetRationale((found.id,), note))
    assert [step.note for step in desk.read.decisions(found.fingerprint)] == ["أسأل المراسل", ""]


def test_the_same_decision_again_is_no_new_one(desk: Session) -> None:
    found = one_finding(desk)
    for _ in range(2):
        desk.do(Decide((found.id,), Verdict.CONFLICT))
    assert len(desk.read.decisions(found.fingerprint)) == 1


def test_what_was_opened_again_cannot_be_opened_once_more(desk: Session) -> None:
    found = one_finding(desk)
    desk.do(Decide((found.id,), Verdict.CONFLICT))
    desk.do(ReopenDecisions((found.id,)))
    with refused("inconsistency_not_decided"):
        desk.do(ReopenDecisions((found.id,)))
    assert len(desk.read.decisions(found.fingerprint)) == 2


@pytest.mark.parametrize("later", [0, 1])
def test_an_update_is_linked_from_the_later_article_to_the_earlier(desk: Session, later: int) -> None:
    found = one_finding(desk)
    articles = found.article_ids
    desk.do(SetParticulars(articles[later], published="2024-06-25"))
    (link_id,) = desk.do(LinkPassages(found.id, LinkKind.UPDATES))
    (link,) = desk.read.links()
    assert link.id == link_id
    assert desk.read.annotation(link.a_id).article_id == articles[later]
    assert desk.read.annotation(link.b_id).article_id == articles[1 - later]


def test_a_link_fits_what_was_found(desk: Session) -> None:
    found = one_finding(desk)
    assert kind_for(found) is LinkKind.CONTRADICTS
    assert kind_for(replace(found, nature=Nature.UPDATE)) is LinkKind.UPDATES
    assert kind_for(replace(found, nature=Nature.VARIANT)) is LinkKind.OTHER_SPELLING
    assert kind_for(replace(found, kind=InconsistencyKind.NAME)) is LinkKind.OTHER_SPELLING


def test_many_that_are_stopped_midway_stay_as_they_were(desk: Session) -> None:
    brought(desk, [city("إزمير", 12), city("إزمير", 15), city("الرباط", 20), city("الرباط", 30)])
    small_compare(desk)
    several = tuple(found.id for found in desk.read.inconsistencies())
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.do(Decide(several, Verdict.SAME, progress=stop))
    assert told == [(0, 2), (1, 2)]
    assert len(desk.read.inconsistencies()) == 2
    desk.do(Decide(several, Verdict.SAME))
    told.clear()
    with pytest.raises(Cancelled):
        desk.do(ReopenDecisions(several, progress=stop))
    assert desk.read.inconsistencies() == []
    assert [step.message.code for step in desk.read.history(limit=1)] == ["done_decided_many"]
