"""Links by key across articles, and finding words in the article in any spelling."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reading_samples import Newsroom
from ui_helpers import press, type_text

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.folding import fold
from tahqiq.services.commands.annotations import DeleteAnnotations
from tahqiq.services.commands.links import AddLink
from tahqiq.ui.reading.desk import Desk

Settled = Callable[[], None]


def test_a_link_is_begun_in_one_article_and_finished_in_another_by_keys(
    desk: Desk, newsroom: Newsroom, settled: Settled
) -> None:
    first, second = newsroom.tag(1, "claim", "المنطقة الأوراسية"), newsroom.tag(2, "claim", "أمن أوراسيا")
    desk.page.choose(first)
    press(desk.canvas, "Ctrl+Shift+L")
    assert desk.links.first_end is not None
    desk.show(2, second)
    desk.focus_page()
    press(desk.canvas, "Ctrl+Shift+J")
    type_text(QApplication.focusWidget(), "contradicts")
    press(desk.canvas, "Return")
    (link,) = newsroom.session.read.links()
    assert (link.kind, link.a_id, link.b_id) == (LinkKind.CONTRADICTS, first, second)
    assert desk.links.first_end is None
    assert desk.canvas.hasFocus()
    settled()
    (button,) = desk.panel.links.buttons
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.page.article_id == 1
    assert desk.canvas.current_mark == first


def test_both_ends_show_the_link_and_delete_takes_it_away(desk: Desk, newsroom: Newsroom, settled: Settled) -> None:
    first, second = newsroom.tag(1, "claim", "المنطقة الأوراسية"), newsroom.tag(2, "claim", "أمن أوراسيا")
    newsroom.session.do(AddLink(LinkKind.UPDATES, first, second))
    texts = []
    for article, annotation in ((1, first), (2, second)):
        desk.show(article, annotation)
        settled()
        texts.append(desk.panel.links.buttons[0].accessibleName().split(":")[0])
    assert texts == ["updates", "Updated by"]
    button = desk.panel.links.buttons[0]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Delete)
    assert newsroom.session.read.links() == []
    settled()
    assert desk.panel.links.buttons == []


def test_the_first_end_is_forgotten_when_it_is_deleted_or_given_up(
    desk: Desk, newsroom: Newsroom, settled: Settled
) -> None:
    first = newsroom.tag(1, "claim", "المنطقة الأوراسية")
    desk.page.choose(first)
    press(desk.canvas, "K")
    assert desk.links.first_end is not None
    newsroom.session.do(DeleteAnnotations((first,)))
    assert desk.links.first_end is None
    desk.undo.undo()
    desk.page.choose(first)
    press(desk.canvas, "K")
    desk.panel.links.forget_asked.emit()
    assert desk.links.first_end is None


def test_a_link_to_itself_is_not_made_and_it_is_said_why(desk: Desk, newsroom: Newsroom) -> None:
    first = newsroom.tag(1, "claim", "المنطقة الأوراسية")
    desk.page.choose(first)
    press(desk.canvas, "K")
    press(desk.canvas, "Ctrl+Shift+J")
    assert newsroom.session.read.links() == []
    assert desk.window.notices.notice is not None


def test_words_are_found_in_the_article_in_any_spelling_and_walked_through(desk: Desk, newsroom: Newsroom) -> None:
    press(desk.canvas, "Alt+F")
    bar = desk.frame.find_bar
    assert bar.isVisible()
    assert bar.field.hasFocus()
    type_text(bar.field, "الاستراتيجيه")
    expected = newsroom.text(1).count("الاستراتيجية")
    assert len(desk.find.spans) >= expected > 2
    assert {fold(newsroom.text(1)[a:b]) for a, b in desk.find.spans} == {fold("الاستراتيجية")}
    press(bar, "Return")
    assert desk.canvas.current_hit == 0
    press(bar, "Return")
    assert desk.canvas.current_hit == 1
    press(bar, "Shift+Return")
    assert desk.canvas.current_hit == 0
    press(desk.canvas, "F3")
    assert desk.canvas.current_hit == 1
    press(bar, "Escape")
    assert bar.field.text() == ""
    press(bar, "Escape")
    assert bar.isHidden()
    assert desk.canvas.hasFocus()
    assert desk.find.spans == ()


def test_the_selected_words_are_what_is_sought_first(desk: Desk, newsroom: Newsroom) -> None:
    desk.canvas.select(*newsroom.place(1, "لافروف"))
    press(desk.canvas, "Alt+F")
    assert desk.frame.find_bar.field.text() == "لافروف"
    assert len(desk.find.spans) == newsroom.text(1).count("لافروف")


def test_what_is_sought_is_sought_again_in_the_next_article(desk: Desk, newsroom: Newsroom) -> None:
    press(desk.canvas, "Alt+F")
    type_text(desk.frame.find_bar.field, "بوتين")
    one = len(desk.find.spans)
    desk.show(3)
    assert len(desk.find.spans) == newsroom.text(3).count("بوتين") != one


def test_side_by_side_without_an_annotation_says_what_to_do(desk: Desk, newsroom: Newsroom) -> None:
    assert desk.page.focused is None
    press(desk.canvas, "Ctrl+Shift+C")
    assert desk.window.current_view == "reading"
    notice = desk.window.notices.notice
    assert notice is not None
    assert notice.text == "Go to an annotation first."
    desk.page.choose(newsroom.tag(1, "claim", "المنطقة الأوراسية"))
    press(desk.canvas, "Ctrl+Shift+C")
    assert desk.window.current_view == "links"


def test_the_keys_of_the_page_are_named_only_beside_the_page(qtbot: QtBot, desk: Desk, newsroom: Newsroom) -> None:
    strip = desk.window.strip.hints
    desk.page.choose(newsroom.tag(1, "claim", "المنطقة الأوراسية"))
    qtbot.waitUntil(lambda: any(key == "S" for key, _ in strip.hints))
    press(desk.canvas, "Ctrl+H")
    qtbot.waitUntil(lambda: len(strip.hints) == 2)
    assert not any(key == "S" for key, _ in strip.hints)
    desk.focus_page()
    qtbot.waitUntil(lambda: any(key == "S" for key, _ in strip.hints))
