"""What is known about an article: date, title, source, progress, the parts of its page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reading_samples import Newsroom
from ui_helpers import press, type_text

from tahqiq.domain.articles import DateOrigin, Progress, RegionRole
from tahqiq.domain.messages import Trouble
from tahqiq.services.commands.articles import SetParticulars
from tahqiq.services.session import Session
from tahqiq.ui.controllers.article import whole_paragraphs
from tahqiq.ui.reading.desk import Desk


def byline(desk: Desk) -> list[str]:
    return [piece.text.strip("\u2068\u2069") for piece in desk.canvas.document.page.byline]


def urgent(desk: Desk) -> list[str]:
    return [piece.text.strip("\u2068\u2069") for piece in desk.canvas.document.page.byline if piece.urgent]


def test_the_line_under_the_title_says_that_no_date_is_known(desk: Desk) -> None:
    assert "⚠ No publication date: set it" in byline(desk)


def test_a_date_that_nobody_confirmed_stands_out_under_the_title(desk: Desk, newsroom: Newsroom) -> None:
    assert urgent(desk) == ["⚠ No publication date: set it"]
    press(desk.canvas, "Ctrl+Shift+P")
    QTest.keyClick(desk.date_popover.year, Qt.Key.Key_Return)
    assert urgent(desk) == []


def test_a_date_is_set_by_keyboard_with_either_month_name(desk: Desk, newsroom: Newsroom) -> None:
    press(desk.canvas, "Ctrl+Shift+P")
    popover = desk.date_popover
    assert popover.isVisible()
    assert popover.day.hasFocus()
    assert popover.month.count() == 12
    QTest.keyClicks(popover.day, "18")
    QTest.keyClick(popover.day, Qt.Key.Key_Tab)
    popover.month.setCurrentIndex(5)
    QTest.keyClick(popover.month, Qt.Key.Key_Tab)
    popover.year.selectAll()
    QTest.keyClicks(popover.year, "2024")
    QTest.keyClick(popover.year, Qt.Key.Key_Return)
    article = newsroom.session.read.article(1)
    assert (article.published, article.published_origin) == ("2024-06-18", DateOrigin.CONFIRMED)
    assert desk.canvas.hasFocus()
    assert "18 June 2024" in byline(desk)


def test_the_months_have_both_arabic_names(desk: Desk) -> None:
    desk.window.settings.language = "ar"
    desk.date_popover.retranslate()
    assert [desk.date_popover.month.itemText(i) for i in (0, 5)] == ["كانون الثاني/يناير", "حزيران/يونيو"] or all(
        "/" in desk.date_popover.month.itemText(i) for i in range(12)
    )


def test_a_day_that_is_none_is_not_taken(desk: Desk, newsroom: Newsroom) -> None:
    press(desk.canvas, "Ctrl+Shift+P")
    popover = desk.date_popover
    popover.day.setValue(31)
    popover.month.setCurrentIndex(1)
    QTest.keyClick(popover.year, Qt.Key.Key_Return)
    assert popover.isVisible()
    assert newsroom.session.read.article(1).published is None


def test_unknown_is_an_answer(desk: Desk, newsroom: Newsroom) -> None:
    newsroom.session.do(SetParticulars(1, published="2024-01-01"))
    press(desk.canvas, "Ctrl+Shift+P")
    QTest.mouseClick(desk.date_popover.unknown_button, Qt.MouseButton.LeftButton)
    assert newsroom.session.read.article(1).published is None
    assert QDate.currentDate().isValid()


def test_a_click_on_the_date_under_the_title_asks_for_it(desk: Desk) -> None:
    desk.canvas.byline_requested.emit("date")
    assert desk.date_popover.isVisible()
    press(desk.canvas, "Escape")
    assert desk.canvas.hasFocus()


def test_title_and_source_are_corrected_in_one_step(desk: Desk, newsroom: Newsroom) -> None:
    press(desk.canvas, "F4")
    fields = desk.particulars_popover.fields
    assert fields["title"].hasFocus()
    fields["source"].setFocus()
    fields["source"].selectAll()
    type_text(fields["source"], "صدى البلد")
    fields["via"].setFocus()
    type_text(fields["via"], "تاس")
    QTest.keyClick(fields["via"], Qt.Key.Key_Return)
    article = newsroom.session.read.article(1)
    assert (article.source, article.via) == ("صدى البلد", "تاس")
    assert newsroom.session.read.history(1)[0].message.code == "done_particulars"
    assert "صدى البلد" in byline(desk)


def test_ctrl_enter_moves_progress_on(desk: Desk, newsroom: Newsroom) -> None:
    for progress in (Progress.STARTED, Progress.DONE, Progress.NEW):
        press(desk.canvas, "Ctrl+Return")
        assert newsroom.session.read.article(1).progress is progress


def test_a_paragraph_is_made_keywords_by_name_and_the_article_again(desk: Desk, newsroom: Newsroom) -> None:
    at = newsroom.text(1).index("كلمات دلالية")
    desk.canvas.set_caret(at + 5)
    press(desk.canvas, "Ctrl+Shift+R")
    type_text(QApplication.focusWidget(), "keywords")
    press(desk.canvas, "Return")
    region = next(r for r in newsroom.session.read.regions(1) if r.role is RegionRole.KEYWORDS)
    assert region.start == at
    assert newsroom.text(1)[region.end] == "\n"
    assert any(v.role is RegionRole.KEYWORDS and v.dimmed for v in desk.canvas.document.page.regions)
    desk.canvas.set_caret(at + 5)
    press(desk.canvas, "Ctrl+Shift+R")
    type_text(QApplication.focusWidget(), "body")
    press(desk.canvas, "Escape")
    assert desk.article.set_role(RegionRole.MAIN)
    assert not any(r.role is RegionRole.KEYWORDS for r in newsroom.session.read.regions(1))


def test_a_fold_is_remembered_while_another_article_is_read(desk: Desk, newsroom: Newsroom) -> None:
    start = next(r.start for r in newsroom.session.read.regions(1) if r.role is RegionRole.EMBEDDED)
    desk.canvas.set_caret(start + 2)
    press(desk.canvas, "Ctrl+.")
    assert desk.canvas.is_folded(start)
    desk.show(2)
    desk.show(1)
    assert desk.canvas.is_folded(start)
    press(desk.canvas, "Alt+.")
    assert not desk.canvas.is_folded(start)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(0, 0, (0, 3)), (1, 2, (0, 3)), (2, 5, (0, 7)), (0, 4, (0, 3)), (8, 8, (8, 10)), (10, 10, (8, 10))],
)
def test_whole_paragraphs(start: int, end: int, expected: tuple[int, int]) -> None:
    assert whole_paragraphs("أول\nثان\nثلاث"[:10], start, end) == expected


def test_the_caret_is_where_it_was_when_an_article_is_read_again(desk: Desk) -> None:
    desk.canvas.set_caret(321)
    desk.show(2)
    desk.show(1)
    assert desk.canvas.caret() == 321


def test_the_language_changes_everything_on_the_page_at_once(desk: Desk, newsroom: Newsroom) -> None:
    newsroom.tag(1, "quote", "المنطقة الأوراسية")
    press(desk.canvas, "F8")
    assert desk.canvas.marks()[0].name == "اقتباس"
    assert any("لا تاريخ" in words for words in byline(desk))
    assert any(region.title == "مقال مضمَّن" for region in desk.canvas.document.page.regions)


def test_a_title_that_finds_no_room_stays_in_its_field_until_it_is_stored(
    desk: Desk, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(session: Session, command: object, initiator: object = None) -> object:
        raise Trouble("disk_full", path=str(session.path))

    press(desk.canvas, "F4")
    popover = desk.particulars_popover
    with monkeypatch.context() as disk:
        disk.setattr(Session, "do", full)
        popover.fields["source"].setFocus()
        popover.fields["source"].selectAll()
        type_text(popover.fields["source"], "صدى البلد")
        QTest.keyClick(popover.fields["source"], Qt.Key.Key_Return)
        assert popover.isVisible()
        assert popover._refused.isVisible()
        assert popover.fields["source"].text() == "صدى البلد"
    QTest.keyClick(popover.fields["source"], Qt.Key.Key_Return)
    assert not popover.isVisible()
    assert newsroom.session.read.article(1).source == "صدى البلد"
