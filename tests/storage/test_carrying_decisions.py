"""What editors decided about an article goes on in its corrected version, or is listed; undo takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsdesk import assert_sound, rows_of
from small_comparison import ALL, brought, city, one_finding, small_compare

from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity, Verdict
from tahqiq.domain.messages import Message
from tahqiq.domain.reanchoring import Correction
from tahqiq.domain.reviewing import ReviewFilter, ReviewStatus, Subject, SubjectPassage
from tahqiq.services.commands.articles import NewArticle, RemoveArticles
from tahqiq.services.commands.carrying import Told, carried
from tahqiq.services.commands.review import Decide, ReopenDecisions, SetRationale
from tahqiq.services.commands.spellings import SayEvent
from tahqiq.services.correcting import left_decisions, plan_correction
from tahqiq.services.review_report import review_report
from tahqiq.services.session import Session

DECIDED = ReviewFilter(status=ReviewStatus.DECIDED)


@pytest.fixture
def desk(path: Path) -> Session:
    """A new project."""
    return Session.create(path, "سارة")


def corrected(desk: Session, old_id: int, text: str) -> int:
    """The article's newer version, as an import brings it in."""
    plan = plan_correction(desk, old_id, NewArticle("زلزال، مصحَّح", text))
    new_id: int = desk.do(plan.command)
    return new_id


def later(desk: Session, article_id: int) -> str:
    """The same text with a line before it and a sentence behind."""
    return "تصحيح من التحرير.\n" + desk.read.article(article_id).text + " وفتحت المدارس أبوابها."


def test_a_dismissed_finding_stays_dismissed_in_the_corrected_article(desk: Session) -> None:
    found = one_finding(desk)
    a, b = found.article_ids
    desk.do(Decide((found.id,), Verdict.DISMISSED, note="حصيلة أولية"))
    new = corrected(desk, b, later(desk, b))
    small_compare(desk)
    (kept,) = desk.read.inconsistencies(ALL)
    assert kept.article_ids == (a, new)
    assert kept.decision is not None
    assert (kept.decision.verdict, kept.decision.note) == (Verdict.DISMISSED, "حصيلة أولية")
    assert desk.read.inconsistencies() == []
    assert left_decisions(desk, b) == ()
    assert review_report(desk).outdated == ()
    desk.close()
    assert_sound(desk.path)


def test_author_time_and_every_step_of_the_history_go_along(desk: Session) -> None:
    found = one_finding(desk)
    b = found.article_ids[1]
    desk.do(Decide((found.id,), Verdict.RIGHT, right=1))
    desk.do(ReopenDecisions((found.id,)))
    desk.do(SetRationale((found.id,), "ينتظر رد الوكالة"))
    before = desk.read.decisions(found.fingerprint)
    corrected(desk, b, later(desk, b))
    small_compare(desk)
    (now,) = desk.read.inconsistencies()
    after = desk.read.decisions(now.fingerprint)
    assert [(s.annotator_id, s.at, s.note) for s in after] == [(s.annotator_id, s.at, s.note) for s in before]
    assert [s.decision.verdict if s.decision else None for s in after] == [Verdict.RIGHT, None, None]
    assert after[0].decision is not None
    assert (after[0].decision.right, after[0].decision.value) == (1, "15")


def test_it_is_carried_where_only_the_words_around_were_edited(desk: Session) -> None:
    found = one_finding(desk)
    b = found.article_ids[1]
    desk.do(Decide((found.id,), Verdict.CONFLICT))
    text = desk.read.article(b).text.replace("فجرا", "فجر اليوم")
    new = corrected(desk, b, text)
    small_compare(desk)
    (kept,) = desk.read.inconsistencies(DECIDED)
    assert new in kept.article_ids
    (past,) = desk.read.decisions(kept.fingerprint)
    assert "فجر اليوم" in past.subject.passages[1].sentence
    assert past.subject.passages[1].title == "زلزال، مصحَّح"


def test_a_decision_whose_words_are_gone_is_listed_and_the_finding_is_open(desk: Session) -> None:
    found = one_finding(desk)
    b = found.article_ids[1]
    desk.do(Decide((found.id,), Verdict.DISMISSED))
    text = desk.read.article(b).text.replace("15", "17")
    plan = plan_correction(desk, b, NewArticle("مصحَّح", text))
    assert plan.decided == ()
    assert [each.words for each in plan.left] == [("15",)]
    desk.do(plan.command)
    small_compare(desk)
    (now,) = desk.read.inconsistencies()
    assert [p.words for p in now.passages] == ["12", "17"]
    assert [each.words for each in left_decisions(desk, b)] == [("15",)]
    assert [[p.words for p in item.passages] for item in review_report(desk).outdated] == [["12", "15"]]


def test_one_step_of_undo_takes_the_correction_and_the_decisions_back(desk: Session) -> None:
    found = one_finding(desk)
    a, b = found.article_ids
    desk.do(Decide((found.id,), Verdict.DISMISSED))
    desk.do(SayEvent(a, b, True))
    before = rows_of(desk.path)
    corrected(desk, b, later(desk, b))
    after = rows_of(desk.path)
    assert len(after["decisions"]) == len(before["decisions"]) + 1
    assert len(after["event_words"]) == 2
    desk.undo()
    now = rows_of(desk.path)
    assert (now["decisions"], now["event_words"]) == (before["decisions"], before["event_words"])
    small_compare(desk)
    assert [f.article_ids for f in desk.read.inconsistencies(DECIDED)] == [(a, b)]
    desk.redo()
    assert rows_of(desk.path)["decisions"] == after["decisions"]


def test_words_about_events_hold_of_the_newer_version(desk: Session) -> None:
    a, b, c = brought(desk, [city("إزمير", 12), city("إزمير", 15), city("إزمير", 18)])
    desk.do(SayEvent(a, b, False))
    desk.do(SayEvent(b, c, True))
    new = corrected(desk, b, later(desk, b))
    said = {(w.a_id, w.b_id): w.same for w in desk.read.event_words()}
    assert said[a, new] is False
    assert said[c, new] is True
    small_compare(desk)
    assert all(set(f.article_ids) != {a, new} for f in desk.read.inconsistencies(ALL))


def test_what_was_said_of_the_newer_version_itself_is_not_talked_over(desk: Session) -> None:
    a, b = brought(desk, [city("إزمير", 12), city("إزمير", 15)])
    (known,) = brought(desk, [later(desk, b)])
    desk.do(SayEvent(a, b, False))
    desk.do(SayEvent(a, known, True))
    desk.do(SayEvent(b, known, True))
    small_compare(desk)
    (first,) = (f for f in desk.read.inconsistencies(ALL) if set(f.article_ids) == {a, known})
    desk.do(Decide((first.id,), Verdict.EXPLAINED, note="طبعة ثانية"))
    assert corrected(desk, b, desk.read.article(known).text) == known
    said = {(w.a_id, w.b_id): w.same for w in desk.read.event_words()}
    assert said == {(a, b): False, (a, known): True, (b, known): True}
    assert [s.note for s in desk.read.decisions(first.fingerprint)] == ["طبعة ثانية"]


def test_through_two_corrections_and_both_articles_a_decision_goes_on(desk: Session) -> None:
    found = one_finding(desk)
    a, b = found.article_ids
    desk.do(Decide((found.id,), Verdict.NOT_COMPARABLE))
    second = corrected(desk, b, later(desk, b))
    other = corrected(desk, a, later(desk, a))
    third = corrected(desk, second, later(desk, second))
    small_compare(desk)
    (kept,) = desk.read.inconsistencies(ALL)
    assert set(kept.article_ids) == {other, third}
    assert kept.decision is not None
    assert kept.decision.verdict is Verdict.NOT_COMPARABLE
    assert review_report(desk).outdated == ()


def test_when_the_newer_version_is_removed_the_older_one_has_its_decisions_still(desk: Session) -> None:
    found = one_finding(desk)
    desk.do(Decide((found.id,), Verdict.DISMISSED))
    new = corrected(desk, found.article_ids[1], later(desk, found.article_ids[1]))
    small_compare(desk)
    desk.do(RemoveArticles((new,)))
    small_compare(desk)
    assert [f.article_ids for f in desk.read.inconsistencies(DECIDED)] == [found.article_ids]
    assert desk.read.inconsistencies() == []


def test_who_decided_stays_the_one_who_decided_whoever_corrects(desk: Session) -> None:
    found = one_finding(desk)
    desk.do(Decide((found.id,), Verdict.DISMISSED))
    desk.close()
    with_other = Session.open(desk.path, "مازن")
    corrected(with_other, found.article_ids[1], later(with_other, found.article_ids[1]))
    small_compare(with_other)
    (now,) = with_other.read.inconsistencies(DECIDED)
    (past,) = with_other.read.decisions(now.fingerprint)
    assert with_other.read.annotators()[past.annotator_id] == "سارة"
    with_other.close()


def test_what_was_decided_of_the_known_newer_version_is_not_said_twice(desk: Session) -> None:
    found = one_finding(desk)
    b = found.article_ids[1]
    text = later(desk, b)
    brought(desk, [text])
    small_compare(desk)
    desk.do(Decide((found.fingerprint,), Verdict.DISMISSED, note="قديم"))  # with what is the same in the other
    every = {f.fingerprint: len(desk.read.decisions(f.fingerprint)) for f in desk.read.inconsistencies(ALL)}
    steps = len(rows_of(desk.path)["decisions"])
    corrected(desk, b, text)
    assert {name: len(desk.read.decisions(name)) for name in every} == every
    assert len(rows_of(desk.path)["decisions"]) == steps


def test_a_sentence_that_stands_there_unchanged_is_taken_as_it_was_cut() -> None:
    old = "أولا. أصيب 15 شخصا. ثالثا."
    sentence = "أولا. أصيب 15 شخصا."
    passage = SubjectPassage(2, "خبر", "", None, 11, 13, "15", sentence, "15")
    subject = Subject(InconsistencyKind.FIGURE, Nature.CONFLICT, Severity.HIGH, Message("x"), (passage,))
    told = Told(5, "خبر أحدث", "وكالة", "2024-06-19")
    moved = carried(Correction(old, "قبل ذلك. " + old), subject, 2, told)
    assert moved is not None
    (now,) = moved.passages
    assert (now.article_id, now.sentence, now.title, now.source) == (5, sentence, "خبر أحدث", "وكالة")
    assert ("قبل ذلك. " + old)[now.start : now.end] == "15"
    assert carried(Correction(old, old.replace("15", "17")), subject, 2, told) is None


def test_a_passage_without_words_goes_with_its_sentence() -> None:
    old, sentence = "أولا.\nلم يصب أحد في الحادث.\nثالثا.", "لم يصب أحد في الحادث."
    passage = SubjectPassage(2, "خبر", "", None, 6, 6, "", sentence)
    subject = Subject(InconsistencyKind.POLARITY, Nature.CONFLICT, Severity.HIGH, Message("x"), (passage,))
    told = Told(5, "خبر", "", None)
    moved = carried(Correction(old, "سطر.\n" + old), subject, 2, told)
    assert moved is not None
    assert (moved.passages[0].start, moved.passages[0].end, moved.passages[0].sentence) == (11, 11, sentence)
    assert carried(Correction(old, "أولا.\nثالثا."), subject, 2, told) is None
