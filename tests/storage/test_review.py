"""What disagrees is found, decided, and remembered: through undo, new analyses, other texts and copies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from newsdesk import assert_sound, refused
from small_comparison import ALL, SLIP, SMALL, brought, city, one_finding, small_compare
from small_engine import small_engine

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, PairResult
from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.history import Changed
from tahqiq.domain.inconsistencies import InconsistencyKind, Severity, Verdict
from tahqiq.domain.reviewing import ReviewFilter, ReviewOrder, ReviewStatus
from tahqiq.services import comparison_pool, reviewing
from tahqiq.services.analysing import analyse
from tahqiq.services.commands.annotations import AddAnnotation, SetAttributes
from tahqiq.services.commands.articles import RemoveArticles, SetParticulars
from tahqiq.services.commands.review import Decide, ReopenDecisions, SetRationale
from tahqiq.services.commands.review_links import LinkPassages
from tahqiq.services.commands.spellings import SayEvent
from tahqiq.services.commands.suggestions import RejectSuggestions
from tahqiq.services.comparing import compare, waiting
from tahqiq.services.session import Session
from tahqiq.services.wording import sentence

OPEN = ReviewFilter()
DECIDED = ReviewFilter(status=ReviewStatus.DECIDED)


@pytest.fixture
def desk(path: Path) -> Session:
    """A new project."""
    return Session.create(path, "سارة")


def words(session: Session, wanted: ReviewFilter = OPEN) -> list[tuple[str, ...]]:
    return [tuple(p.words for p in each.passages) for each in session.read.inconsistencies(wanted)]


def test_a_decision_is_found_undone_and_does_not_come_back_after_another_comparison(desk: Session) -> None:
    found = one_finding(desk)
    assert [p.words for p in found.passages] == ["12", "15"]
    assert (found.kind, found.severity, found.is_open) == (InconsistencyKind.FIGURE, Severity.HIGH, True)
    assert found.event_id == desk.read.event_of(found.article_ids[0]).id  # type: ignore[union-attr]
    desk.do(Decide((found.id,), Verdict.DISMISSED, note="حصيلة أولية"))
    assert words(desk) == []
    desk.undo()
    assert words(desk) == [("12", "15")]
    desk.redo()
    small_compare(desk, again=True)
    assert words(desk) == []
    (kept,) = desk.read.inconsistencies(DECIDED)
    assert (kept.id, kept.fingerprint) == (found.id, found.fingerprint)
    assert kept.decision is not None
    assert (kept.decision.verdict, kept.decision.note) == (Verdict.DISMISSED, "حصيلة أولية")
    desk.close()
    assert_sound(desk.path)


def test_a_dismissed_finding_returns_when_its_text_is_another(desk: Session) -> None:
    found = one_finding(desk)
    desk.do(Decide((found.id,), Verdict.DISMISSED))
    desk.do(RemoveArticles((found.article_ids[1],)))
    assert desk.read.inconsistencies(ALL) == []
    brought(desk, [city("إزمير", 15, "وهذه صيغة صححها المصدر.")])
    small_compare(desk)
    assert words(desk) == [("12", "15")]
    (stale,) = desk.read.stale_decisions()
    assert stale.decision is not None
    assert [p.words for p in stale.subject.passages] == ["12", "15"]


def test_an_article_that_comes_back_brings_its_findings_and_is_compared_with_what_came_meanwhile(desk: Session) -> None:
    a, b = one_finding(desk).article_ids
    desk.do(RemoveArticles((a,)))
    (c,) = brought(desk, [city("إزمير", 18)])
    small_compare(desk)
    assert words(desk) == [("15", "18")]
    assert brought(desk, [city("إزمير", 12)]) == (a,)
    assert a not in compared(desk)
    small_compare(desk)
    assert sorted(words(desk)) == [("12", "15"), ("12", "18"), ("15", "18")]
    assert {a, b, c} == set(desk.read.event_of(a).article_ids)  # type: ignore[union-attr]


def compared(session: Session) -> set[int]:
    with session.read.database.reading() as connection:
        return {i for (i,) in connection.exec_driver_sql("SELECT article_id FROM comparisons")}


def test_only_what_is_new_is_looked_into(desk: Session) -> None:
    one_finding(desk)
    assert small_compare(desk).compared == 0
    (new,) = brought(desk, [city("إزمير", 18)])
    report = small_compare(desk)
    assert (report.compared, report.up_to_date, report.pairs) == (1, 2, 2)
    assert report.found[InconsistencyKind.FIGURE] == 2
    desk.do(SetParticulars(new, source="صحيفة"))
    assert small_compare(desk).compared == 1


def test_what_waits_is_what_was_never_compared_or_has_changed(desk: Session) -> None:
    ids = brought(desk, [city("إزمير", 12), city("إزمير", 15)])
    assert waiting(desk) == list(ids)
    compare(desk)
    assert waiting(desk) == []
    desk.do(SayEvent(*ids, False))
    assert waiting(desk) == list(ids)
    assert waiting(desk, ids[:1]) == [ids[0]]
    desk.undo()
    assert waiting(desk) == []
    desk.do(RejectSuggestions((desk.read.suggestions(ids[0])[0].id,)))
    assert waiting(desk) == [ids[0]]


def test_two_events_are_not_compared_once_a_person_says_so(desk: Session) -> None:
    a, b = one_finding(desk).article_ids
    desk.do(SayEvent(b, a, False))
    assert desk.read.inconsistencies() == []
    assert desk.read.inconsistency_counts() == {}
    small_compare(desk)
    assert desk.read.event_of(a) is None
    (near,) = desk.read.related(a)
    assert near.said is False
    desk.do(SayEvent(a, b, None))
    small_compare(desk)
    assert words(desk) == [("12", "15")]


def test_one_event_that_the_program_does_not_see_is_compared_once_a_person_says_so(desk: Session) -> None:
    a, b = brought(desk, [city("إزمير", 12), "خبر آخر تماما\nأعلنت السلطات سقوط 15 قتيلا. لا صلة لهذا النص بغيره."])
    small_compare(desk)
    assert words(desk) == []
    desk.do(SayEvent(a, b, True))
    small_compare(desk)
    assert words(desk) == [("12", "15")]
    assert desk.read.event_of(a) == desk.read.event_of(b) != None  # noqa: E711
    desk.undo()
    small_compare(desk)
    assert words(desk) == []
    assert desk.read.event_of(a) is None


def test_what_a_person_tagged_outranks_what_the_engine_found(desk: Session) -> None:
    found = one_finding(desk)
    a = found.article_ids[0]
    label = next(each.id for each in desk.read.labels() if each.code == "figure")
    place = (found.passages[0].start, found.passages[0].end)
    tag = desk.do(AddAnnotation(a, label, (place,), {"value": 15}))
    small_compare(desk)
    assert words(desk) == []
    desk.do(SetAttributes(tag, {"value": 14}))
    small_compare(desk)
    assert words(desk) == [("12", "15")]
    assert desk.read.inconsistencies()[0].passages[0].value == "14"
    desk.undo()
    desk.undo()
    small_compare(desk)
    assert desk.read.inconsistencies()[0].passages[0].value == "12"


def test_what_a_person_rejected_is_compared_no_more(desk: Session) -> None:
    a, _ = one_finding(desk).article_ids
    figure = next(s for s in desk.read.suggestions(a) if s.words == "12")
    desk.do(RejectSuggestions((figure.id,)))
    small_compare(desk)
    assert words(desk) == []


def test_copies_of_one_text_are_one_finding_and_are_decided_together(desk: Session) -> None:
    twelve, fifteen = city("إزمير", 12), city("إزمير", 15)
    ids = brought(desk, [twelve, fifteen, f"{fifteen}\nرويترز"])
    small_compare(desk)
    assert words(desk) == [("12", "15", "15")]
    assert desk.read.inconsistency_counts()[ids[0]].open == 1
    assert words(desk, ReviewFilter(articles=frozenset({ids[2]}))) == [("12", "15", "15")]
    (shown,) = desk.read.inconsistencies()
    assert desk.do(Decide((shown.id,), Verdict.RIGHT, 1)) == 2
    (copy,) = desk.read.inconsistencies(ReviewFilter(status=ReviewStatus.ALL, articles=frozenset({ids[2]})))
    assert copy.decision is not None
    assert (copy.decision.right, copy.decision.value) == (1, "15")
    desk.do(ReopenDecisions((shown.fingerprint,)))
    assert desk.read.inconsistency_counts()[ids[2]].open == 1
    assert words(desk) == [("12", "15", "15")]


def test_the_same_values_in_one_event_are_one_finding_whatever_the_texts(desk: Session) -> None:
    ids = brought(desk, [city("إزمير", 12), city("إزمير", 15), city("إزمير", 15, "وزار الوزير الجرحى في المستشفى.")])
    small_compare(desk)
    (shown,) = desk.read.inconsistencies()
    assert [p.words for p in shown.passages] == ["12", "15", "15"]
    assert set(shown.article_ids) == set(ids)
    assert desk.do(Decide((shown.id,), Verdict.RIGHT, 2)) == 2
    decided = desk.read.inconsistencies(ReviewFilter(status=ReviewStatus.DECIDED))
    assert [(one.fingerprint, one.decision.value) for one in decided if one.decision] == [(shown.fingerprint, "15")]
    mine = desk.read.inconsistency_counts()[ids[0]]
    assert (mine.open, mine.decided) == (0, 1)


def test_what_is_decided_stays_so_when_another_article_says_the_same(desk: Session) -> None:
    found = one_finding(desk)
    desk.do(Decide((found.id,), Verdict.CONFLICT))
    mirrored = city("إزمير", 12, "وزار الوزير الجرحى في المستشفى.")
    brought(desk, [mirrored])
    small_compare(desk)
    assert words(desk) == []
    (one,) = desk.read.inconsistencies(ReviewFilter(status=ReviewStatus.DECIDED))
    assert one.fingerprint == found.fingerprint
    assert len(one.passages) == 3


def test_the_same_values_in_two_events_are_two_findings(desk: Session) -> None:
    brought(desk, [city(name, dead) for name in ("إزمير", "الرباط") for dead in (12, 15)])
    small_compare(desk)
    assert words(desk) == [("12", "15"), ("12", "15")]


def test_decisions_are_appended_and_the_last_one_counts(desk: Session) -> None:
    found = one_finding(desk)
    desk.do(SetRationale((found.id,), "أسأل المراسل"))
    assert desk.read.inconsistency(found.id).is_open
    desk.do(Decide((found.id,), Verdict.CONFLICT))
    desk.do(SetRationale((found.fingerprint,), "مصدران رسميان"))
    desk.do(ReopenDecisions((found.id,)))
    desk.author = "منى"
    desk.do(Decide((found.id,), Verdict.RIGHT, value="١٤"))
    steps = desk.read.decisions(found.fingerprint)
    told = [(s.decision.verdict if s.decision else None, s.note) for s in steps]
    conflict = Verdict.CONFLICT
    assert told == [
        (None, "أسأل المراسل"),
        (conflict, ""),
        (conflict, "مصدران رسميان"),
        (None, ""),
        (Verdict.RIGHT, ""),
    ]
    assert desk.read.annotators()[steps[-1].annotator_id] == "منى"
    assert steps[-1].subject.passages[1].sentence.endswith("القديمة.")
    decision = desk.read.inconsistency(found.id).decision
    assert decision is not None
    assert (decision.value, decision.right) == ("١٤", None)


def test_what_cannot_be_decided_is_refused(desk: Session) -> None:
    found = one_finding(desk)
    with pytest.raises(ValueError, match="no passage 2"):
        desk.do(Decide((found.id,), Verdict.RIGHT, 2))
    with pytest.raises(ValueError, match="neither"):
        desk.do(Decide((found.id,), Verdict.RIGHT))
    for command in (Decide((99,), Verdict.SAME), SetRationale(("none",), "x"), LinkPassages(99)):
        with refused("inconsistency_gone"):
            desk.do(command)
    with refused("inconsistency_not_decided"):
        desk.do(ReopenDecisions((found.id,)))
    desk.do(Decide((found.id,), Verdict.SAME))
    steps = len(desk.read.history())
    desk.do(Decide((found.id,), Verdict.SAME))
    assert len(desk.read.history()) == steps
    desk.do(RemoveArticles(found.article_ids[:1]))
    with refused("inconsistency_gone"):
        desk.do(Decide((found.id,), Verdict.CONFLICT))


def test_passages_are_tagged_and_linked_in_one_step(desk: Session) -> None:
    found = one_finding(desk)
    (link,) = desk.do(LinkPassages(found.id))
    made = desk.read.links()[0]
    assert (made.id, made.kind) == (link, LinkKind.CONTRADICTS)
    a, b = desk.read.annotations_by_id((made.a_id, made.b_id))
    assert (a.words, b.words, a.attributes, b.attributes) == ("12", "15", {"value": 12}, {"value": 15})
    with refused("link_exists"):
        desk.do(LinkPassages(found.id))
    (second,) = desk.do(LinkPassages(found.id, LinkKind.UPDATES, "ارتفعت"))
    assert second != link
    assert desk.read.counts().annotations == 2
    desk.undo()
    desk.undo()
    assert (desk.read.counts().annotations, desk.read.links()) == (0, [])


def test_findings_are_filtered_and_sorted(desk: Session) -> None:
    ids = brought(desk, [city("إزمير", 12, f"الأزمة {SLIP}. وجرح 20 جريحا.")], "الأولى")
    ids += brought(desk, [city("إزمير", 15, "وجرح 30 جريحا.")], "الثانية")
    ids += brought(desk, [city("الرباط", 40)], "الثالثة")
    small_compare(desk)
    assert words(desk) == [("12", "15"), (SLIP,), ("20", "30")]
    assert words(desk, ReviewFilter(order=ReviewOrder.NEWEST))[0] != (SLIP,)
    assert words(desk, ReviewFilter(order=ReviewOrder.KIND))[-1] == (SLIP,)
    assert words(desk, ReviewFilter(kinds=frozenset({InconsistencyKind.SPELLING}))) == [(SLIP,)]
    assert words(desk, ReviewFilter(severities=frozenset({Severity.HIGH}))) == [("12", "15")]
    assert words(desk, ReviewFilter(least_confidence=0.85)) == [(SLIP,)]
    assert words(desk, ReviewFilter(text="جرح")) == [("20", "30")]
    assert words(desk, ReviewFilter(text="ازمير القديمه")) == [("12", "15")]
    assert words(desk, ReviewFilter(text="غائب")) == []
    assert words(desk, ReviewFilter(source="الثانية")) == [("12", "15"), ("20", "30")]
    assert words(desk, ReviewFilter(source="الثالثة")) == []
    event = desk.read.event_of(ids[0])
    assert event is not None
    assert words(desk, ReviewFilter(event=event.id)) == [("12", "15"), ("20", "30")]
    assert words(desk, ReviewFilter(articles=frozenset({ids[0]}))) == words(desk)
    assert words(desk, ReviewFilter(limit=1, skip=1)) == [(SLIP,)]
    desk.do(Decide(tuple(f.id for f in desk.read.inconsistencies()[:1]), Verdict.EXPLAINED))
    assert words(desk, ReviewFilter(status=ReviewStatus.ALL, verdicts=frozenset({Verdict.EXPLAINED}))) == [("12", "15")]
    counts = desk.read.inconsistency_counts()
    assert (counts[ids[0]].open, counts[ids[0]].decided, counts[ids[0]].high) == (2, 1, 0)
    assert desk.read.inconsistency_counts([ids[1]]) == {ids[1]: counts[ids[1]]}


def test_views_hear_of_what_was_found_and_decided(desk: Session) -> None:
    heard: list[Changed] = []
    ids = brought(desk, [city("إزمير", 12), city("إزمير", 15)])
    analyse(desk, detect=small_engine)
    desk.on_change(heard.append)
    small_compare(desk)
    assert frozenset().union(*(c.inconsistencies for c in heard)) == set(ids)
    assert any(c.events for c in heard)
    heard.clear()
    desk.do(Decide((desk.read.inconsistencies()[0].id,), Verdict.SAME))
    desk.undo()
    desk.do(SayEvent(*ids, True))
    assert [set(c.inconsistencies) for c in heard] == [set(ids)] * 3
    assert [c.events for c in heard] == [False, False, True]


def test_a_comparison_can_be_stopped_and_goes_on_where_it_was(desk: Session) -> None:
    brought(desk, [city("إزمير", number) for number in range(10, 20)])
    analyse(desk, detect=small_engine)
    for stop in range(1, 9):
        left = iter(range(stop))
        small_compare(desk, cancelled=lambda left=left: next(left, None) is None)
    small_compare(desk)
    told: list[tuple[int, int]] = []
    assert small_compare(desk, again=True, progress=lambda done, total: told.append((done, total))).pairs == 45
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert len(desk.read.inconsistencies()) == 45
    desk.close()
    assert_sound(desk.path)


def test_a_project_that_is_open_for_reading_is_not_compared(desk: Session) -> None:
    one_finding(desk)
    desk.close()
    with Session.open(desk.path, read_only=True) as session, refused("project_open_for_reading"):
        compare(session)


def test_a_slip_inside_an_article_is_found_with_its_usual_spelling(desk: Session) -> None:
    (article,) = brought(desk, [f"أخبار السوق\nقال الوزير إن الأزمة {SLIP} تتراجع، وإن الأوضاع الاقتصادية تتحسن."])
    compare(desk)
    (found,) = desk.read.inconsistencies()
    assert (found.kind, found.article_ids, found.event_id) == (InconsistencyKind.SPELLING, (article,), None)
    assert [(p.words, p.value) for p in found.passages] == [
        (SLIP, "الاقتصادية"),
        ("الاقتصادية", "الاقتصادية"),
    ]
    assert "«الاقتصادية»" in sentence(found.why, "ar")


def test_several_processes_find_what_one_finds(desk: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparison_pool, "ENOUGH", 20)
    brought(desk, [city(f"إزمير {number // 4}", number) for number in range(10, 60)])
    analyse(desk)

    def found() -> list[tuple[str, float]]:
        return sorted((each.fingerprint, each.confidence) for each in desk.read.inconsistencies(ALL))

    alone = compare(desk, processes=1)
    before, clusters = found(), desk.read.clusters()
    together = compare(desk, again=True, processes=2)
    assert (alone.pairs, alone.found) == (together.pairs, together.found)
    assert (found(), desk.read.clusters()) == (before, clusters)


def test_a_breakdown_over_one_pair_leaves_all_others_done_and_is_told(desk: Session) -> None:
    ids = brought(desk, [city("إزمير", 12), city("إزمير", 15), city("إزمير", 18)])

    def broken(a: Document, b: Document) -> PairResult:
        if {a.id, b.id} == set(ids[:2]):
            raise ZeroDivisionError("a bug")
        return SMALL.compare(a, b)

    with pytest.raises(ExceptionGroup) as caught:
        compare(desk, engine=replace(SMALL, compare=broken), detect=small_engine)
    assert [str(error) for error in caught.value.exceptions] == ["a bug"]
    assert sorted(words(desk)) == [("12", "18"), ("15", "18")]
    assert compared(desk) == {ids[2]}

    def bad(document: Document) -> tuple[Finding, ...]:
        raise ZeroDivisionError(f"in {document.id}")

    with pytest.raises(ExceptionGroup):
        compare(desk, engine=replace(SMALL, inside=bad), detect=small_engine)
    assert compared(desk) == {ids[2]}
    small_compare(desk)
    assert len(words(desk)) == 3


def test_findings_are_grouped_by_event_source_and_speaker(desk: Session) -> None:
    said = "زلزال يضرب مدينة إزمير\nقال وزير الخارجية سيرغي لافروف: «سقط {} قتيلا في مدينة إزمير اليوم»."
    brought(desk, [said.format(12)], "الأولى")
    brought(desk, [said.format(15)], "الثانية")
    brought(desk, [city("الرباط", 30), city("الرباط", 31)], "")
    small_compare(desk)

    def told(by: reviewing.Grouping) -> list[tuple[str, int, int]]:
        found = reviewing.groups(desk, OPEN, by)
        return [(g.title, g.count, len(words(desk, g.members)) if g.members else 0) for g in found]

    assert told(reviewing.Grouping.EVENT) == [("زلزال يضرب مدينة إزمير", 1, 1), ("زلزال يضرب مدينة الرباط", 1, 1)]
    assert told(reviewing.Grouping.SOURCE) == [("الأولى", 1, 1), ("الثانية", 1, 1), ("", 1, 0)]
    assert told(reviewing.Grouping.SPEAKER) == [("سيرغي لافروف", 1, 1), ("", 1, 0)]
    desk.do(Decide((desk.read.inconsistencies()[0].id,), Verdict.EXPLAINED))
    found = reviewing.statistics(desk)
    assert (found.open, found.decided, found.events) == (1, 1, 2)
    assert (found.kinds, found.verdicts) == ({InconsistencyKind.FIGURE: (1, 1)}, {Verdict.EXPLAINED: 1})
