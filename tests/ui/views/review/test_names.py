"""Choosing how the house writes a name: by a digit, for the whole project, and taking it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui_helpers import press, type_text

from tahqiq.domain.inconsistencies import ClusterSpelling, SpellingCluster
from tahqiq.domain.lookalikes import Odd, differing, odds_in
from tahqiq.domain.reviewing import ReviewStatus
from tahqiq.ui.views.review.names_model import NameRow, RowsModel, SpellingRow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def at_names(at_review, qtbot):
    switch = at_review.shown.switch
    switch.setFocus()
    button = next(b for b in switch.findChildren(type(switch.focus_stop)) if b.text() == "الأسماء")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    names = at_review.shown.names
    qtbot.waitUntil(lambda: names.row is not None and names.list.hasFocus())
    at_review.names = names
    return at_review


def settled(program):
    return {h.text: h.house for h in program.project.session.read.house_spellings()}


def wait(program, qtbot):
    qtbot.waitUntil(lambda: not program.names._asking.busy)


def test_the_spellings_stand_there_with_counts_and_sources(at_names):
    rows = at_names.names.spellings.rows
    assert [(r.number, r.spelling.text, r.spelling.count) for r in rows] == [
        (1, "سامر الحلبي", 4),
        (2, "سامر الحلبى", 2),
        (3, "سامر حلبي", 1),
    ]
    assert rows[0].spelling.sources == ("الصباح", "النهار الجديد")


def test_a_digit_chooses_the_house_spelling_and_the_next_name_is_in_hand(at_names, qtbot):
    press(at_names.window, "1")
    wait(at_names, qtbot)
    assert settled(at_names) == dict.fromkeys(("سامر الحلبي", "سامر الحلبى", "سامر حلبي"), "سامر الحلبي")
    assert at_names.names.row.name == "الدفاع المدني"
    assert at_names.names.list.hasFocus()
    press(at_names.window, "Ctrl+Z")
    assert settled(at_names) == {}
    at_names.project.settle()
    qtbot.waitUntil(lambda: len(at_names.names.names.rows) == 2)


def test_every_spelling_may_stay(at_names, qtbot):
    press(at_names.window, "S")
    wait(at_names, qtbot)
    assert set(settled(at_names).values()) == {""}


def test_a_spelling_that_is_another_name_is_parted(at_names, qtbot):
    press(at_names.window, "Return")
    assert at_names.names.view.hasFocus()
    press(at_names.window, "Down")
    press(at_names.window, "Down")
    press(at_names.window, "N")
    apart = at_names.project.session.read.names_apart()
    assert {frozenset((a.a, a.b)) for a in apart} == {
        frozenset(("سامر حلبي", "سامر الحلبي")),
        frozenset(("سامر حلبي", "سامر الحلبى")),
    }


def test_what_was_chosen_can_be_chosen_anew(at_names, qtbot):
    press(at_names.window, "2")
    wait(at_names, qtbot)
    at_names.names.status.set_current(str(ReviewStatus.DECIDED))
    at_names.names.status.chosen.emit(str(ReviewStatus.DECIDED))
    at_names.names.enter()
    assert at_names.names.row.cluster.house == "سامر الحلبى"
    press(at_names.window, "O")
    assert settled(at_names) == {}


def test_the_field_finds_a_name_by_any_spelling(at_names):
    press(at_names.window, "/")
    assert at_names.names.field.hasFocus()
    type_text(at_names.names.field, "المدنى")
    assert [r.name for r in at_names.names.names.rows] == ["الدفاع المدني"]


def test_enter_on_a_spelling_opens_the_article_there(at_names, qtbot):
    press(at_names.window, "Return")
    press(at_names.window, "Down")
    press(at_names.window, "Return")
    assert at_names.desk.page.article_id == 2
    start = at_names.project.session.read.article(2).text.index("سامر الحلبى")
    assert at_names.desk.canvas.caret() == start


def test_a_digit_in_the_list_still_means_a_passage(at_names):
    at_names.shown.show_page("list")
    press(at_names.window, "1")
    assert settled(at_names) == {}
    assert len(at_names.project.session.read.inconsistencies()) == 8


def test_letters_that_look_alike_are_marked_and_named(qtbot):
    main = ClusterSpelling("كوريا الشمالية", 5, (1,), ("الصباح",))
    persian = ClusterSpelling("کوريا الشمالیة", 2, (2,), ("النهار",))
    cluster = SpellingCluster(1, "place", (main, persian))
    first, second = (SpellingRow(n, s, False, main.text) for n, s in enumerate((main, persian), 1))
    assert first.marked == ()
    assert [persian.text[slice(*place)] for place in second.marked] == ["ک", "ی"]
    model = RowsModel()
    model.show([first, second])
    plain, told = (model.index(n) for n in (0, 1))
    assert plain.data(Qt.ItemDataRole.AccessibleTextRole).count("(") == 0
    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        assert "ی" in told.data(role).replace(persian.text, "")
    model.show([NameRow(cluster, False)])
    assert "ی" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).replace(persian.text, "")


@pytest.mark.parametrize(
    ("text", "others", "places"),
    [
        ("سيرغي", ["سيرجي"], ["غ"]),
        ("سيرجي", ["سيرجي"], []),
        ("واشنطن", ["موسكو"], []),
        ("الحلبى", ["الحلبي", "باريس"], ["ى"]),
        ("علي", ["عليّ"], []),
        ("تنظيم الدولة الإسلامية", ["تنظيم داعش"], ["الدولة", "الإسلامية"]),
        ("كيم جونج أون", ["كيم جونغ أون"], ["ج"]),
        ("كيم جونج-أون", ["كيم جونغ أون"], ["ج", "-"]),
        ("محمد بن سلمان", ["محمد سلمان"], ["بن"]),
        ("محمد سلمان", ["محمد بن سلمان"], []),
        ("الولايات المتحدة", ["أمريكا"], []),
    ],
)
def test_what_tells_two_spellings_apart(text, others, places):
    assert [text[a:b] for a, b in differing(text, others)] == places


def test_marks_that_are_not_seen_have_names():
    assert odds_in("كوريا") == ()
    assert odds_in("کوريا\u200f الشمالیة ﷲ \u200cـ") == (
        Odd.PERSIAN_KAF,
        Odd.DIRECTION,
        Odd.PERSIAN_YA,
        Odd.PRESENTATION,
        Odd.JOINER,
        Odd.TATWEEL,
    )
