"""Several passages: who states which value, where one of them can be right, and where there is nothing to choose."""

from __future__ import annotations

import pytest
import review_sample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from review_sample import K, N, S
from ui_helpers import press

from tahqiq.domain.inconsistencies import Verdict
from tahqiq.domain.messages import Trouble
from tahqiq.domain.sides import are_rivals, are_slips, can_be_linked, side_of, sides_of
from tahqiq.services.commands.review_links import LinkPassages
from tahqiq.services.session import Session
from tahqiq.ui.views.review.values import ValueShown, listed_values, values_shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FOUR = (
    K.FIGURE,
    N.CONFLICT,
    S.HIGH,
    0.99,
    (1, "12 شخصًا", "12", "", ""),
    (2, "15 شخصًا", "15", "", ""),
    (3, "15 شخصًا", "15", "", ""),
    (1, "34 آخرون", "12", "", ""),
)
SLIPS = (K.SPELLING, N.VARIANT, S.LOW, 0.9, (2, "الحلبى", "الحلبي", "", ""), (2, "شب", "شبّ", "", ""))
SLIP = (K.SPELLING, N.VARIANT, S.LOW, 0.8, (3, "لقي", "لقى", "", ""))
BOTH = (K.SPELLING, N.VARIANT, S.LOW, 0.7, (2, "الحلبى", "الحلبي", "", ""), (2, "الحلبي", "الحلبي", "", ""))
ACROSS = (K.SPELLING, N.VARIANT, S.LOW, 0.6, (1, "الحلبي", "حلبي", "", ""), (2, "الحلبى", "حلبي", "", ""))
OFFICES = (
    K.TITLE,
    N.CONFLICT,
    S.HIGH,
    0.98,
    (1, "مدير الدفاع المدني", "", "", ""),
    (2, "قائد الدفاع المدني", "", "", ""),
    (3, "الدفاع المدني", "", "", ""),
    (4, "وزير التجارة", "", "", ""),
)


@pytest.fixture
def compared_file(tmp_path):
    path = tmp_path / "sides" / "compared.tahqiq"
    path.parent.mkdir()
    session = Session.create(path, "سارة")
    review_sample.add_articles(session)
    review_sample.add_findings(session, (FOUR, SLIPS, SLIP, BOTH, ACROSS, OFFICES))
    session.close()
    return path


def finding(program, row):
    """The finding that the sample tells by its first words and how sure it is."""
    found = program.project.session.read.inconsistencies()
    return next(f for f in found if f.confidence == row[3] and f.passages[0].words == row[4][1])


def take(program, row):
    wanted = finding(program, row)
    assert program.shown.show_finding(wanted.id)
    return wanted


def test_passages_that_state_one_value_are_one_side(at_review):
    four = finding(at_review, FOUR)
    assert [side.numbers for side in sides_of(four)] == [(0, 3), (1, 2)]
    assert [side_of(four, n) for n in (0, 1, 2, 3, None)] == [0, 1, 1, 0, None]
    assert [(v.words, v.numbers) for v in values_shown(four)] == [("12", (0, 3)), ("15", (1, 2))]
    assert [len(side.numbers) for side in sides_of(finding(at_review, OFFICES))] == [1, 1, 1, 1]


def test_only_sides_of_which_one_can_be_right_are_rivals(at_review):
    rivals = {row[3]: are_rivals(finding(at_review, row)) for row in (FOUR, SLIPS, SLIP, BOTH, ACROSS, OFFICES)}
    assert rivals == {0.99: True, 0.9: False, 0.8: False, 0.7: True, 0.6: True, 0.98: True}
    assert [are_slips(finding(at_review, row)) for row in (SLIPS, SLIP, BOTH, ACROSS)] == [True, True, True, False]


def test_misspelled_words_are_not_linked_with_each_other(at_review):
    session = at_review.project.session
    linked = {row[3]: can_be_linked(finding(at_review, row)) for row in (FOUR, SLIPS, SLIP, BOTH, ACROSS, OFFICES)}
    assert linked == {0.99: True, 0.9: False, 0.8: False, 0.7: True, 0.6: True, 0.98: True}
    slips = take(at_review, SLIPS)
    press(at_review.window, "L")
    assert session.read.links() == []
    with pytest.raises(Trouble) as refused:
        session.do(LinkPassages(slips.id))
    assert refused.value.message.code == "link_needs_two"


def test_slips_are_shown_with_their_usual_spelling_and_not_against_each_other(at_review):
    assert [v.words for v in values_shown(finding(at_review, SLIPS))] == ["الحلبى ← الحلبي", "شب ← شبّ"]
    assert "⟷" not in listed_values(finding(at_review, SLIPS))
    assert "⟷" in listed_values(finding(at_review, FOUR))
    assert [v.words for v in values_shown(finding(at_review, ACROSS))] == ["الحلبي", "الحلبى"]


def test_between_slips_no_digit_decides_and_none_is_offered(at_review):
    slips = take(at_review, SLIPS)
    panel = at_review.shown.pane.decision
    assert not any(button.isVisible() for button in panel.rights)
    press(at_review.window, "1")
    assert at_review.project.session.read.inconsistency(slips.id).decision is None
    assert at_review.shown.finding.id == slips.id
    QTest.qWait(60)
    assert "1" not in [keys for keys, _ in at_review.window.strip.hints.hints]


def test_each_value_is_offered_once_and_any_of_its_passages_says_it(at_review):
    four = take(at_review, FOUR)
    panel = at_review.shown.pane.decision
    assert [b.accessibleName()[-2:] for b in panel.rights if b.isVisible()] == ["12", "15"]
    press(at_review.window, "3")
    made = at_review.project.session.read.inconsistency(four.id).decision
    assert (made.verdict, made.right, made.value) == (Verdict.RIGHT, 2, "15")
    at_review.shown.show_finding(four.id)
    assert [b.isChecked() for b in panel.rights if b.isVisible()] == [False, True]
    assert [c.shown.right for c in at_review.shown.pane.passages.cards] == [False, True, True, False]
    QTest.mouseClick(panel.rights[0], Qt.MouseButton.LeftButton)
    assert at_review.project.session.read.inconsistency(four.id).decision.right == 0


def test_the_strip_names_who_states_what(at_review):
    take(at_review, FOUR)
    strip = at_review.shown.pane.head.strip
    plain = strip.accessibleName().translate({0x2068: None, 0x2069: None})
    assert plain == "12 (1، 4) · الصباح، 15 (2، 3) · النهار الجديد · صدى المدينة"
    take(at_review, OFFICES)
    strip.grab()  # four under one another, with a sign between
    heights = strip.heightForWidth(600)
    take(at_review, FOUR)
    assert strip.heightForWidth(600) < heights


@pytest.mark.parametrize("letter", ["ی الفارسية", "Persian ya (ی)"])
def test_slips_are_read_whole_also_in_a_narrow_window(at_review, letter):
    strip = at_review.shown.pane.head.strip
    pairs = ("اتفاقیة ← اتفاقية", "سیاسیة ← سياسية", "الاستراتیجیة ← الاستراتيجية")
    words = [f"{pair}: {letter}" for pair in pairs]
    strip.show_values([ValueShown(said, (n,)) for n, said in enumerate(words)], N.VARIANT, rivals=False)
    one_row = strip.heightForWidth(1500)
    assert strip.read_at(1500) == words
    assert strip.read_at(470) == words
    assert strip.heightForWidth(470) > one_row
    assert strip.read_at(240) == words
