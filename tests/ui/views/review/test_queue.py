"""The queue: filters, order, groups, counts, and the row in hand that is never lost."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise

import pytest
import review_sample
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from ui_helpers import press, type_text

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.articles import ArticleSummary, DateOrigin, Progress
from tahqiq.domain.inconsistencies import Decision, Inconsistency, InconsistencyKind, Nature, Passage, Severity, Verdict
from tahqiq.domain.messages import Message
from tahqiq.domain.reviewing import ReviewOrder, ReviewStatus
from tahqiq.ui.views.review.grouped import Grouped
from tahqiq.ui.views.review.model import LINE, QueueModel
from tahqiq.ui.views.review.rows import Grouping, Header, QueueFilter, Row, rows_of, sort_key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(program):
    """What each line of the list is: a number, or the name of a group."""
    model = program.shown.queue.model
    found = [model.index(n).data(LINE) for n in range(model.rowCount())]
    return [x.name if isinstance(x, Header) else x.id for x in found]


def test_the_gravest_and_surest_come_first(at_review):
    assert shown(at_review) == [1, 3, 7, 8, 2, 9, 6, 4, 5]
    at_review.shown.queue.set_order(ReviewOrder.CONFIDENCE)
    assert shown(at_review)[:3] == [6, 1, 7]


def test_groups_by_event_fold_and_unfold(at_review):
    queue = at_review.shown.queue
    queue.set_grouping(Grouping.EVENT)
    assert shown(at_review)[0] == "حريق في سوق الخضار بمدينة الزهراء"
    assert shown(at_review)[-2:] == ["", 9]
    held = at_review.shown.finding.id
    assert held == 1
    QTest.keyClick(queue.view, Qt.Key.Key_Right)  # outward in a right-to-left window
    assert shown(at_review)[:2] == ["حريق في سوق الخضار بمدينة الزهراء", "وزير التجارة: اتفاق القمح يوقَّع قريبًا"]
    QTest.keyClick(queue.view, Qt.Key.Key_Left)
    assert shown(at_review)[1] == 1


def test_groups_by_speaker_are_of_those_who_are_reported_to_say_it(at_review):
    at_review.shown.queue.set_grouping(Grouping.SPEAKER)
    assert shown(at_review)[:4] == ["سامر الحلبي", 1, "نادر الخوري", 7]


def test_ctrl_down_goes_from_group_to_group(at_review):
    queue = at_review.shown.queue
    queue.set_grouping(Grouping.KIND)
    press(at_review.window, "Ctrl+Down")
    line = queue.model.line(queue.view.row)
    assert isinstance(line, Header)
    press(at_review.window, "Ctrl+Down")
    second = queue.view.row
    press(at_review.window, "Ctrl+Up")
    assert queue.view.row < second


def test_words_filter_in_any_spelling_and_escape_shows_all_again(at_review, qtbot):
    press(at_review.window, "/")
    field = at_review.shown.queue.field
    assert field.hasFocus()
    type_text(field, "الخورى")
    qtbot.waitUntil(lambda: set(shown(at_review)) == {7, 8, 9})
    press(at_review.window, "Esc")
    qtbot.waitUntil(lambda: len(shown(at_review)) == 9)


def test_filters_of_kind_and_weight_show_as_chips_that_can_be_taken_away(at_review):
    queue = at_review.shown.queue
    queue.set_filter(QueueFilter(kinds=frozenset({InconsistencyKind.FIGURE}), severities=frozenset({Severity.HIGH})))
    assert shown(at_review) == [1]
    chips = [queue._chip_flow.itemAt(n).widget() for n in range(queue._chip_flow.count())]
    assert len(chips) == 2
    QTest.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert shown(at_review) == [1, 3]


def test_the_switch_counts_open_and_decided(at_review):
    press(at_review.window, "S")
    texts = [b.text() for b in at_review.shown.queue.status._names.values()]
    assert [t.split()[-1] for t in texts] == ["8", "1", "9"]


def test_new_findings_leave_the_row_in_hand(at_review, qtbot):
    press(at_review.window, "J")
    held = at_review.shown.finding.id
    more = (
        (
            InconsistencyKind.FIGURE,
            Nature.CONFLICT,
            Severity.HIGH,
            0.99,
            (1, "ثلاثة", "3", "", ""),
            (2, "ست ساعات", "6", "", ""),
        ),
    )
    review_sample.add_findings(at_review.project.session, (*review_sample.SAID, *more))
    at_review.review.controller.read_all()
    qtbot.waitUntil(lambda: len(shown(at_review)) == 10)
    assert at_review.shown.finding.id == held


def test_clicking_the_line_of_a_group_folds_it(at_review):
    queue = at_review.shown.queue
    queue.set_grouping(Grouping.SOURCE)
    before = queue.model.rowCount()
    rect = queue.view.visualRect(queue.model.index(0))
    QTest.mouseClick(queue.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert queue.model.rowCount() < before


def test_enter_opens_the_article_at_the_first_passage_and_back_again(at_review, qtbot):
    press(at_review.window, "J")
    held = at_review.shown.finding
    press(at_review.window, "Return")
    assert at_review.window.current_view == "reading"
    assert at_review.desk.canvas.caret() == held.passages[0].start
    press(at_review.window, "Alt+5")
    qtbot.waitUntil(at_review.shown.queue.view.hasFocus)
    assert at_review.shown.finding.id == held.id


@pytest.mark.parametrize(("key", "side"), [("Q", 0), ("W", 1)])
def test_either_article_opens_by_key(at_review, key, side):
    passage = at_review.shown.finding.passages[side]
    press(at_review.window, key)
    assert at_review.desk.page.article_id == passage.article_id
    assert at_review.desk.canvas.caret() == passage.start


# -- without a window --------------------------------------------------------------------------------------------------


def summary(number, source="الصباح"):
    return ArticleSummary(
        number, f"عنوان {number}", source, "", None, DateOrigin.UNKNOWN, "", Progress.NEW, "", 100, 0, 0, 0
    )


def finding(number, severity=Severity.LOW, event=None, articles=(1, 2)):
    sides = tuple(Passage(a, Anchor(0, 3, f"{number}", "", ""), str(number), "", (0, 9)) for a in articles)
    why = Message("why_date_written")
    return Inconsistency(
        number, InconsistencyKind.FIGURE, Nature.CONFLICT, severity, 0.5, sides, why, f"f{number}", event
    )


def rows(count, articles=400):
    known = {n: summary(n, f"مصدر {n % 14}") for n in range(1, articles + 2)}
    severities = list(Severity)
    made = [
        finding(n, severities[n % 3], n % 900, (n % articles + 1, (n * 7) % articles + 1)) for n in range(1, count + 1)
    ]
    return rows_of(made, known)


def test_findings_of_articles_out_of_sight_are_left_out():
    assert rows_of([finding(1), finding(2, articles=(1, 9))], {1: summary(1), 2: summary(2)})[0].id == 1
    assert len(rows_of([finding(2, articles=(1, 9))], {1: summary(1)})) == 0


def test_a_group_says_how_many_are_open_and_where():
    some = [Row(finding(n, event=4), (summary(1), summary(2, "النهار"))) for n in (1, 2)]
    grouped = Grouped(some, Grouping.EVENT, sort_key(ReviewOrder.WEIGHT))
    header, *rest = grouped.lines(())[0]
    assert (header.count, header.open, header.articles, header.sources) == (2, 2, 2, ("الصباح", "النهار"))
    assert [r.id for r in rest] == [1, 2]
    assert len(grouped.lines({header.key})[0]) == 1


def test_the_model_keeps_the_rules_of_models(qtbot):
    model = QueueModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_rows(rows(60))
    model.set_grouping(Grouping.EVENT)
    model.set_filter(QueueFilter(words="عنوان 5"))
    model.put_rows([], gone=[5, 6])
    model.set_filter(QueueFilter(ReviewStatus.ALL))
    model.set_order(ReviewOrder.NEWEST)
    assert isinstance(model, QAbstractItemModel)
    assert model.rowCount() > 0


def test_fifty_thousand_are_listed_and_changed_without_a_hitch(qtbot):
    many = rows(50_000)
    model = QueueModel()
    model.set_rows(many)
    model.set_filter(QueueFilter())
    begun = time.process_time()
    model.put_rows([], gone=[25_000])
    one = time.process_time() - begun
    assert model.rowCount() == 49_999
    assert one < 0.25, one


@pytest.mark.parametrize("grouping", list(Grouping))
@pytest.mark.parametrize("status", list(ReviewStatus))
def test_what_is_changed_row_by_row_stands_as_if_all_were_listed_anew(qtbot, grouping, status):
    some = rows(90)
    model, anew = QueueModel(), QueueModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for each in (model, anew):
        each.set_grouping(grouping)
        each.set_filter(QueueFilter(status))
    model.set_rows(some)
    said = Decision(1, "f", Verdict.SAME, None, "", "", 1, "2024-01-01T00:00:00Z")
    now = {row.id: row for row in some}
    for number in (*range(1, 80, 3), *range(1, 40, 6)):
        finding = now[number].finding
        decided = replace(finding, decision=said if finding.is_open else None)
        now[number] = Row(decided, now[number].articles)
        model.put_rows([now[number]], gone=[number + 1])
        now.pop(number + 1, None)
    anew.set_rows(now.values())
    assert [plain(model.line(n)) for n in range(model.rowCount())] == [
        plain(anew.line(n)) for n in range(anew.rowCount())
    ]
    assert [model.count(s) for s in ReviewStatus] == [anew.count(s) for s in ReviewStatus]
    heads = [n for n in range(model.rowCount()) if isinstance(model.line(n), Header)]
    walked = [-1]
    while (at := model.next_header(walked[-1], 1)) >= 0:
        walked.append(at)
    assert walked[1:] == heads
    assert all(model.next_header(after, -1) == before for before, after in pairwise(heads))


def plain(line):
    """A line without the order in which sources came in."""
    return replace(line, sources=tuple(sorted(line.sources))) if isinstance(line, Header) else line


def slips(program, count: int):
    """Put slips of spelling beside the findings of the sample; gives what the list then shows of them."""
    words = [w for w in dict.fromkeys(review_sample.FIRE.split()) if len(w) > 3][:count]
    rows = tuple(
        (InconsistencyKind.SPELLING, Nature.VARIANT, Severity.LOW, 0.99, (1, word, f"{word}ة", "", ""))
        for word in words
    )
    review_sample.add_findings(program.project.session, (*review_sample.SAID, *rows))
    program.review.controller.read_all()


@pytest.fixture
def with_slips(at_review, qtbot):
    slips(at_review, 12)
    qtbot.waitUntil(lambda: len(at_review.shown.queue.model.rows) == 21)
    return at_review


def test_many_slips_of_spelling_stand_folded_behind_all_else(with_slips):
    queue = with_slips.shown.queue
    assert len(shown(with_slips)) == 10
    assert queue.model.index(9).data() == ""
    assert isinstance(header := queue.model.line(9), Header)
    assert (header.count, header.open, header.collapsed) == (12, 12, True)
    press(with_slips.window, "End")
    assert queue.view.row == 9
    QTest.keyClick(queue.view, Qt.Key.Key_Left)  # inward in a right-to-left window
    assert len(shown(with_slips)) == 22
    press(with_slips.window, "J")
    assert with_slips.shown.finding.kind is InconsistencyKind.SPELLING
    press(with_slips.window, "Ctrl+Up")
    assert queue.view.row == 0
    assert with_slips.shown.finding.id == 1


def test_the_slips_are_decided_together_by_mouse_and_one_key(with_slips, qtbot):
    queue, session = with_slips.shown.queue, with_slips.project.session
    for lines in (22, 10):
        queue.view.scrollTo(queue.model.index(9))
        rect = queue.view.visualRect(queue.model.index(9))
        QTest.mouseClick(queue.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        assert len(shown(with_slips)) == lines
    press(with_slips.window, "X")
    qtbot.waitUntil(lambda: len(shown(with_slips)) == 9)
    assert sum(f.kind is InconsistencyKind.SPELLING for f in session.read.inconsistencies()) == 0
    press(with_slips.window, "Ctrl+Z")
    qtbot.waitUntil(lambda: len(shown(with_slips)) == 22)  # what came back is in hand
    assert with_slips.shown.finding.kind is InconsistencyKind.SPELLING


def test_where_no_group_is_in_hand_its_key_selects_nothing_and_says_so(with_slips):
    press(with_slips.window, "Home")
    press(with_slips.window, "M")
    assert [row.id for row in with_slips.shown.queue.selected] == [with_slips.shown.finding.id]
    notice = with_slips.window.notices.notice
    assert notice is not None
    assert "Ctrl+A" in notice.text
    press(with_slips.window, "End")
    press(with_slips.window, "M")
    assert len(with_slips.shown.queue.selected) == 12


def test_a_folded_slip_that_is_asked_for_is_shown_among_the_open_ones(with_slips):
    queue = with_slips.shown.queue
    slip = next(r.id for r in queue.model.rows if r.finding.kind is InconsistencyKind.SPELLING)
    assert with_slips.shown.show_finding(slip)
    assert with_slips.shown.finding.id == slip
    assert queue.model.filter == QueueFilter()


def test_slips_stand_open_where_they_are_few_sought_or_all_that_is_left(at_review, qtbot):
    queue = at_review.shown.queue
    slips(at_review, 4)
    qtbot.waitUntil(lambda: len(shown(at_review)) == 13)
    assert all(isinstance(x, int) for x in shown(at_review))
    slips(at_review, 12)
    qtbot.waitUntil(lambda: len(shown(at_review)) == 10)
    queue.set_filter(QueueFilter(kinds=frozenset({InconsistencyKind.SPELLING})))
    assert len(shown(at_review)) == 12
    queue.set_filter(QueueFilter())
    assert len(shown(at_review)) == 10
    press(at_review.window, "Home")
    for _ in range(8):
        press(at_review.window, "Shift+Down")
    press(at_review.window, "X")
    qtbot.waitUntil(lambda: len(shown(at_review)) == 12)
    assert at_review.shown.finding.kind is InconsistencyKind.SPELLING


def test_nothing_is_said_of_what_there_is_not_before_all_is_read(at_review):
    queue, rows = at_review.shown.queue, at_review.shown.queue.model.rows
    queue.set_filter(QueueFilter(kinds=frozenset({InconsistencyKind.SPELLING})))
    assert queue.pages.currentWidget() is queue.pages.no_match
    queue.await_rows()
    queue.show_rows(rows[:3], compared=True, whole=False)
    assert queue.pages.currentWidget() is queue.pages.reading
    queue.show_rows(rows, compared=True)
    assert queue.pages.currentWidget() is queue.pages.no_match
