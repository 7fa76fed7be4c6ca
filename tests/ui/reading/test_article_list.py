"""The list of articles: filtering in any spelling, sorting, keeping up, ten thousand rows."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from reading_samples import Newsroom
from ui_helpers import press, type_text

from tahqiq.domain.articles import ArticleSummary, DateOrigin, Progress
from tahqiq.ui.reading.article_filter import ArticleFilter, ArticleOrder
from tahqiq.ui.reading.article_model import ARTICLE, ArticleListModel
from tahqiq.ui.reading.article_words import particulars
from tahqiq.ui.reading.desk import Desk
from tahqiq.ui.reading.drawing import broken
from tahqiq.ui.settings import Settings
from tahqiq.ui.widgets import Chip


def article(number: int, **more: object) -> ArticleSummary:
    plain = ArticleSummary(
        number, f"مقال {number}", "إيلكا", "", None, DateOrigin.UNKNOWN, f"{number}.txt", Progress.NEW, "", 10, 0, 0, 0
    )
    return replace(plain, **more)  # type: ignore[arg-type]


@pytest.fixture
def model() -> ArticleListModel:
    """A model that Qt's own tester watches."""
    made = ArticleListModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    return made


def shown(model: ArticleListModel) -> list[int]:
    return [model.index(row).data(ARTICLE).id for row in range(model.rowCount())]


def test_words_are_found_in_any_spelling_in_title_source_agency_and_file(model: ArticleListModel) -> None:
    model.set_articles(
        [
            article(1, title="لقاءُ الإمارات"),
            article(2, source="صدى البلد"),
            article(3, via="رويترز"),
            article(4, file_name="news.txt"),
        ]
    )
    for words, found in (("الامارات", [1]), ("صدي", [2]), ("رويترز", [3]), ("NEWS", [4]), ("مقال صدى", [2])):
        model.set_filter(ArticleFilter(words=words))
        assert shown(model) == found, words


def test_filters_narrow_each_other(model: ArticleListModel) -> None:
    model.set_articles(
        [
            article(1, progress=Progress.DONE, unsure=1),
            article(2, progress=Progress.DONE, without_speaker=2),
            article(3, unsure=1, without_speaker=1, source="الراي"),
        ]
    )
    for wanted, found in (
        (ArticleFilter(progress=Progress.DONE), [1, 2]),
        (ArticleFilter(progress=Progress.DONE, unsure=True), [1]),
        (ArticleFilter(without_speaker=True), [2, 3]),
        (ArticleFilter(source="الراي"), [3]),
        (ArticleFilter(), [1, 2, 3]),
    ):
        model.set_filter(wanted)
        assert shown(model) == found


def test_every_order_sorts_and_equal_rows_stay_as_imported(model: ArticleListModel) -> None:
    model.set_articles(
        [
            article(1, title="بوتين", source="ب", published="2023-10-12", annotations=1),
            article(2, title="أوراسيا", source="", published=None, annotations=5),
            article(3, title="إيران", source="أ", published="2024-11-01", annotations=1),
        ]
    )
    for order, found in (
        (ArticleOrder.IMPORTED, [1, 2, 3]),
        (ArticleOrder.DATE, [3, 1, 2]),
        (ArticleOrder.TITLE, [2, 3, 1]),
        (ArticleOrder.SOURCE, [3, 1, 2]),
        (ArticleOrder.ANNOTATIONS, [2, 1, 3]),
    ):
        model.set_order(order)
        assert shown(model) == found, order


def test_one_article_that_changes_moves_comes_and_goes(model: ArticleListModel) -> None:
    model.set_articles([article(n, annotations=n) for n in (1, 2, 3)])
    model.set_order(ArticleOrder.ANNOTATIONS)
    assert shown(model) == [3, 2, 1]
    model.update_articles([article(1, annotations=9)], [1])
    assert shown(model) == [1, 3, 2]
    model.update_articles([], [3])
    assert shown(model) == [1, 2]
    model.update_articles([article(7, annotations=5)], [7])
    assert shown(model) == [1, 7, 2]
    model.set_filter(ArticleFilter(unsure=True))
    model.update_articles([article(2, unsure=1)], [2])
    assert shown(model) == [2]


def test_rows_stay_right_through_a_thousand_random_changes(model: ArticleListModel) -> None:
    chance = random.Random(7)
    model.set_articles([article(n) for n in range(40)])
    model.set_order(ArticleOrder.ANNOTATIONS)
    model.set_filter(ArticleFilter(words="مقال"))
    for _ in range(1000):
        number = chance.randrange(45)
        new = article(number, annotations=chance.randrange(6), title=chance.choice(("مقال", "خبر")))
        model.update_articles([] if chance.random() < 0.2 else [new], [number])
    expected = [a for a in model.articles if "مقال" in a.title]
    assert shown(model) == [a.id for a in sorted(expected, key=lambda a: (-a.annotations, a.id))]


def test_ten_thousand_rows_are_filtered_and_sorted_quickly(model: ArticleListModel) -> None:
    model = ArticleListModel()
    model.set_articles([article(n, title=f"مقال رقم {n} عن إيران") for n in range(10_000)])
    started = time.perf_counter()
    model.set_filter(ArticleFilter(words="ايران 99"))
    model.set_order(ArticleOrder.TITLE)
    assert time.perf_counter() - started < 1.0
    assert model.rowCount() > 100


def test_what_is_not_known_about_the_date_is_said(window: object) -> None:
    assert "⚠" in particulars(article(1))
    found = particulars(article(1, published="2024-11-01", published_origin=DateOrigin.FOUND))
    assert "1 November 2024?" in found
    confirmed = particulars(article(1, published="2024-11-01", published_origin=DateOrigin.CONFIRMED))
    assert "?" not in confirmed


# -- in the window --------------------------------------------------------------------------------------------------


def test_the_arrow_keys_open_articles_and_enter_goes_to_the_page(qtbot: QtBot, desk: Desk) -> None:
    press(desk.canvas, "Alt+2")
    assert desk.list.view.hasFocus()
    press(desk.list, "Down")
    qtbot.waitUntil(lambda: desk.page.article_id == 2)
    assert desk.list.view.hasFocus()
    press(desk.list, "Return")
    assert desk.canvas.hasFocus()


def test_running_down_the_list_opens_only_the_last(qtbot: QtBot, desk: Desk) -> None:
    opened: list[object] = []
    desk.page.article_shown.connect(opened.append)
    press(desk.canvas, "Alt+2")
    for _ in range(4):
        press(desk.list, "Down")
    qtbot.waitUntil(lambda: desk.page.article_id == 5)
    assert opened == [5]


def test_enter_right_after_an_arrow_opens_at_once(desk: Desk) -> None:
    press(desk.canvas, "Alt+2")
    press(desk.list, "Down")
    press(desk.list, "Return")
    assert desk.page.article_id == 2


def test_typing_in_the_field_filters_and_down_goes_to_what_was_found(qtbot: QtBot, desk: Desk) -> None:
    desk.list.field.setFocus()
    type_text(desk.list.field, "الرئيس الروسي")
    assert desk.list.model.rowCount() == 1
    press(desk.list, "Down")
    assert desk.list.view.hasFocus()
    qtbot.waitUntil(lambda: desk.page.article_id == 4)


def test_ctrl_page_down_opens_the_next_article(qtbot: QtBot, desk: Desk) -> None:
    press(desk.canvas, "Ctrl+PgDown")
    qtbot.waitUntil(lambda: desk.page.article_id == 2)
    press(desk.canvas, "Ctrl+PgUp")
    qtbot.waitUntil(lambda: desk.page.article_id == 1)


def test_counts_in_the_row_follow_the_tags(qtbot: QtBot, desk: Desk, newsroom: Newsroom) -> None:
    newsroom.tag(1, "quote", "الاتفاقية المذكورة")
    qtbot.waitUntil(lambda: (a := desk.list.model.article_at(0)) is not None and a.annotations == 1)
    summary = desk.list.model.article_at(0)
    assert summary is not None
    assert summary.without_speaker == 1
    assert desk.list.current is not None


def test_removed_articles_leave_the_list_and_undo_brings_them_and_the_page_back(
    qtbot: QtBot, desk: Desk, settled: Callable[[], None]
) -> None:
    press(desk.canvas, "Ctrl+Shift+Del")
    settled()
    assert desk.list.model.row_of(1) == -1
    assert desk.page.article_id == 2
    press(desk.canvas, "Ctrl+Z")
    settled()
    assert desk.list.model.row_of(1) == 0


def test_the_menu_of_a_row_moves_progress_of_all_selected(qtbot: QtBot, desk: Desk, newsroom: Newsroom) -> None:
    view = desk.list.view
    view.selectAll()
    view.customContextMenuRequested.emit(view.visualRect(desk.list.model.index(0)).center())
    menu = next(m for m in desk.list.findChildren(QMenu) if m.isVisible())
    done = next(a for a in menu.actions() if a.text() == "done")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(done).center())
    assert {a.progress for a in newsroom.session.read.articles()} == {Progress.DONE}
    assert newsroom.session.read.history(1)[0].message.params["count"] == 5


def test_the_order_is_kept_for_the_next_time(desk: Desk, settings: Settings) -> None:
    desk.list.set_order(ArticleOrder.TITLE)
    assert settings.text("article_order") == "title"


def test_filters_show_as_chips_that_take_them_away(desk: Desk, newsroom: Newsroom) -> None:
    desk.list.set_filter(ArticleFilter(progress=Progress.DONE, unsure=True))
    assert desk.list.model.rowCount() == 0
    chips = [c for c in desk.list.findChildren(Chip) if not c.isHidden()]
    assert len(chips) == 2
    for _ in range(2):
        chip = next(c for c in desk.list.findChildren(Chip) if not c.isHidden())
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Space)
    assert desk.list.model.rowCount() == 5


def test_the_palette_finds_articles_labels_and_names(desk: Desk, newsroom: Newsroom) -> None:
    press(desk.canvas, "Ctrl+K")
    type_text(desk.window.palette_panel.field, "الرئيس الروسي علاقات")
    press(desk.canvas, "Return")
    assert desk.page.article_id == 4
    desk.focus_page()
    desk.canvas.select(*newsroom.place(4, "بوتين"))
    press(desk.canvas, "Ctrl+T")
    type_text(desk.window.palette_panel.field, "شخص")
    press(desk.canvas, "Return")
    assert newsroom.only(4).label_id == newsroom.label("person")
    press(desk.canvas, "Ctrl+L")
    type_text(desk.window.palette_panel.field, "place")
    press(desk.canvas, "Return")
    assert newsroom.only(4).label_id == newsroom.label("place")
    assert desk.canvas.hasFocus()


def test_a_long_title_has_two_lines_and_only_then_an_end_in_dots() -> None:
    font = QFont("Noto Sans Arabic")
    font.setPixelSize(13)
    title = "الرئيس الروسي: علاقات الصداقة مع كوريا الشمالية تعود لأكثر من سبعة عقود وستستمر"
    lines = broken(title, font, 250)
    assert len(lines) == 2
    assert " ".join(lines) == title
    short = broken(title, font, 150)
    assert len(short) == 2
    assert short[1].endswith(("…", "..."))
    assert title.startswith(short[0])
    assert broken("Putin: ten words", font, 250) == ["Putin: ten words"]
    assert "".join(broken("", font, 250)) == ""
