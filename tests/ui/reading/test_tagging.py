"""Tagging with the keyboard on the page: labels, boundaries, parts, splitting, deleting, undoing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reading_samples import Newsroom
from ui_helpers import press

from tahqiq.ui.reading.desk import Desk

WORDS = "الاتفاقية المذكورة تهدف لتعزيز استقرار"


def type_arabic(text: str) -> None:
    """One key of an Arabic keyboard."""
    widget = QApplication.focusWidget()
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, ord(text[0]), Qt.KeyboardModifier.NoModifier, text))


@pytest.fixture
def quote(desk: Desk, newsroom: Newsroom) -> int:
    """A quote in the article on the page, in hand."""
    made = newsroom.tag(1, "quote", WORDS)
    desk.page.choose(made)
    return made


def test_a_letter_tags_the_selection_and_takes_it_in_hand(desk: Desk, newsroom: Newsroom) -> None:
    desk.canvas.select(*newsroom.place(1, WORDS))
    press(desk.canvas, "Q")
    made = newsroom.only(1)
    assert made.words == WORDS
    assert made.label_id == newsroom.label("quote")
    assert desk.canvas.current_mark == made.id
    assert desk.canvas.selection_parts() == ()
    assert [mark.id for mark in desk.canvas.marks()] == [made.id]
    newsroom.assert_words_hold()


def test_the_same_key_of_an_arabic_keyboard_tags_too(desk: Desk, newsroom: Newsroom) -> None:
    desk.canvas.select(*newsroom.place(1, WORDS))
    type_arabic("ؤ")  # C
    assert newsroom.only(1).label_id == newsroom.label("claim")


def test_white_space_at_the_ends_of_a_selection_is_not_tagged(desk: Desk, newsroom: Newsroom) -> None:
    start, end = newsroom.place(1, WORDS)
    desk.canvas.select(start - 1, end + 1)
    press(desk.canvas, "Q")
    assert newsroom.only(1).words == WORDS


def test_two_parts_selected_make_one_annotation(desk: Desk, newsroom: Newsroom) -> None:
    one, two = newsroom.place(1, "قال وزير"), newsroom.place(1, "سيرغي لافروف")
    desk.canvas.select(*one)
    desk.canvas.select(*two, add=True)
    press(desk.canvas, "Q")
    assert [part.exact for part in newsroom.only(1).parts] == ["قال وزير", "سيرغي لافروف"]


def test_the_number_of_a_label_tags_with_ctrl(desk: Desk, newsroom: Newsroom) -> None:
    desk.canvas.select(*newsroom.place(1, "موسكو"))
    press(desk.canvas, "Ctrl+4")
    assert newsroom.only(1).label_id == newsroom.session.read.labels()[3].id


def test_with_nothing_selected_a_letter_changes_the_label_of_the_one_in_hand(
    desk: Desk, newsroom: Newsroom, quote: int
) -> None:
    press(desk.canvas, "C")
    assert newsroom.only(1).label_id == newsroom.label("claim")
    assert desk.canvas.current_mark == quote


def test_with_nothing_selected_and_nothing_in_hand_it_says_what_to_do(desk: Desk, newsroom: Newsroom) -> None:
    press(desk.canvas, "Q")
    assert newsroom.session.read.annotations(1) == []
    notice = desk.window.notices.notice
    assert notice is not None
    assert "Space" in notice.text


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("Ctrl+'", f"{WORDS} "),
        ("Ctrl+]", WORDS.split(" ", 1)[1]),
        ("Alt+;", WORDS[:-1]),
        ("Alt+]", WORDS[1:]),
    ],
)
def test_keys_move_the_boundaries(desk: Desk, newsroom: Newsroom, quote: int, keys: str, words: str) -> None:
    press(desk.canvas, keys)
    assert newsroom.only(1).words.startswith(words)
    newsroom.assert_words_hold()


def test_the_start_goes_one_word_earlier(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    press(desk.canvas, "Ctrl+[")
    assert newsroom.only(1).words == f"أن {WORDS}"


def test_a_further_part_is_added_taken_out_and_merged(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    more = newsroom.place(1, "المنطقة الأوراسية")
    desk.canvas.select(*more)
    press(desk.canvas, "Ctrl+J")
    assert [part.exact for part in newsroom.only(1).parts] == [WORDS, "المنطقة الأوراسية"]
    assert desk.canvas.current_mark == quote
    press(desk.canvas, "Ctrl+M")
    (part,) = newsroom.only(1).parts
    assert part.exact == newsroom.text(1)[part.start : more[1]]
    press(desk.canvas, "Ctrl+Z")
    desk.tagging.remove_part(0)
    assert newsroom.only(1).words == "المنطقة الأوراسية"


def test_it_splits_at_the_caret(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    desk.canvas.set_caret(newsroom.place(1, "تهدف لتعزيز")[0])
    press(desk.canvas, "Ctrl+Shift+X")
    left, right = newsroom.session.read.annotations(1)
    assert (left.words, right.words) == ("الاتفاقية المذكورة", "تهدف لتعزيز استقرار")
    assert desk.canvas.current_mark == right.id


def test_outside_the_annotation_it_does_not_split_and_says_why(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    desk.canvas.set_caret(0)
    press(desk.canvas, "Ctrl+Shift+X")
    assert newsroom.only(1).words == WORDS
    assert desk.window.notices.notice is not None


def test_it_duplicates_and_the_two_are_told_apart_in_the_panel(
    desk: Desk, newsroom: Newsroom, quote: int, settled
) -> None:
    press(desk.canvas, "Ctrl+D")
    first, second = newsroom.session.read.annotations(1)
    assert first.words == second.words == WORDS
    settled()
    assert {button.annotation.id for button in desk.panel.siblings.buttons} == {first.id, second.id}
    press(desk.canvas, "P")
    settled()
    assert newsroom.session.read.annotation(second.id).label_id == newsroom.label("person")
    assert newsroom.session.read.annotation(first.id).label_id == newsroom.label("quote")


def test_delete_takes_it_away_and_the_notice_brings_it_back(
    qtbot: QtBot, desk: Desk, newsroom: Newsroom, quote: int
) -> None:
    press(desk.canvas, "Delete")
    assert newsroom.session.read.annotations(1) == []
    assert desk.canvas.marks() == []
    notice = desk.window.notices.notice
    assert notice is not None
    assert notice.on_action is not None
    desk.undo.refresh()
    notice.on_action()
    assert newsroom.only(1).id == quote


def test_u_marks_it_unsure_and_sure_again(desk: Desk, newsroom: Newsroom, quote: int) -> None:
    press(desk.canvas, "U")
    assert newsroom.only(1).unsure
    assert desk.canvas.marks()[0].unsure
    press(desk.canvas, "Ctrl+U")
    assert not newsroom.only(1).unsure


def test_alt_down_and_up_walk_through_the_annotations(desk: Desk, newsroom: Newsroom) -> None:
    one, two = newsroom.tag(1, "place", "موسكو"), newsroom.tag(1, "quote", WORDS)
    desk.canvas.set_caret(0)
    press(desk.canvas, "Alt+Down")
    first = desk.canvas.current_mark
    press(desk.canvas, "Alt+Down")
    assert {first, desk.canvas.current_mark} == {one, two}
    press(desk.canvas, "Alt+Up")
    assert desk.canvas.current_mark == first


def test_a_tag_is_one_change_of_one_mark_and_not_a_new_page(desk: Desk, newsroom: Newsroom, monkeypatch) -> None:
    pages: list[object] = []
    monkeypatch.setattr(desk.canvas, "set_page", pages.append)
    monkeypatch.setattr(desk.canvas, "set_marks", pages.append)
    desk.canvas.select(*newsroom.place(1, WORDS))
    press(desk.canvas, "Q")
    assert pages == []
    assert len(desk.canvas.marks()) == 1


def test_what_another_window_part_changes_shows_on_the_page(desk: Desk, newsroom: Newsroom) -> None:
    newsroom.tag(1, "place", "موسكو")
    newsroom.tag(2, "place", "موسكو")
    assert len(desk.canvas.marks()) == 1


def test_a_bulk_of_tags_shows_at_once(desk: Desk, newsroom: Newsroom) -> None:
    from tahqiq.services.commands.annotations import AddAnnotations

    places = tuple((1, ((i, i + 3),)) for i in range(0, 700))
    newsroom.session.do(AddAnnotations(places, newsroom.label("date")))
    assert len(desk.canvas.marks()) == 700
    desk.undo.undo()
    assert desk.canvas.marks() == []
