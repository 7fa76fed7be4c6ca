"""An editor's work with the mouse alone."""

from __future__ import annotations

from editor import Editor
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tahqiq.ui.canvas.overlay import handles
from tahqiq.ui.canvas.selection_bar import Chip
from tahqiq.ui.reading.article_model import ARTICLE

WORDS = "الاتفاقية المذكورة تهدف لتعزيز استقرار"


def chip(editor: Editor, key: str) -> Chip:
    """The chip of a label on the bar at the selection."""
    bar = editor.program.desk.frame.bar
    assert bar.isVisible()
    return next(c for c in bar.findChildren(Chip) if c.isVisible() and c.chip.key == key)


def test_a_double_click_takes_the_word_without_its_clitics_and_a_second_one_with_them(at_work: Editor) -> None:
    editor = at_work
    start, end = editor.place(1, "لتعزيز")
    editor.double_click(start + 2)
    assert editor.canvas.selection_parts() == ((start + 1, end),)
    QTest.qWait(500)  # longer than the time between the clicks of one double click
    editor.double_click(start + 2)
    assert editor.canvas.selection_parts() == ((start, end),)


def test_select_tag_shape_attribute_link_and_undo_with_the_mouse(at_work: Editor) -> None:
    editor, desk = at_work, at_work.program.desk

    # select by dragging over the letters, and tag by the bar that appears
    start, end = editor.place(1, WORDS)
    editor.drag(editor.point(start), editor.point(end - 1, letter_end=True))
    assert editor.canvas.selection_parts() == ((start, end),)
    editor.click(chip(editor, "q"))
    quote = editor.in_hand()
    assert quote.words == WORDS

    # drag the grip at its end one word further
    grips = handles(
        editor.canvas.document, editor.canvas.painter.shaper, editor.canvas.column_left, editor.canvas.overlay.current
    )
    grip = next(g for g in grips if g.edge == "end")
    more = editor.place(1, f"{WORDS} في")[1]
    target = editor.point(more - 1, letter_end=True)
    editor.drag(grip.knob.toPoint(), QPoint(target.x(), round(grip.knob.y())))
    assert editor.in_hand().words == f"{WORDS} في"

    # the speaker: the button, then a name typed once and clicked ever after
    editor.settle()
    row = desk.panel.speaker.name_row
    editor.click(row.set_button)
    row.picker.field.clear()
    editor.type("لافروف")
    listing = row.picker.list
    editor.click(
        listing.viewport(), listing.visualRect(listing.model().index(listing.model().rowCount() - 1, 0)).center()
    )
    said = editor.in_hand().attribution
    assert said is not None
    assert editor.session.read.entity(said.speaker_id or 0).name == "لافروف"

    # the form, one click; the label, one click
    editor.settle()
    mixed = next(b for b in desk.panel.speaker.form.findChildren(QPushButton) if b.text() == "مختلط")
    editor.click(mixed)
    said = editor.in_hand().attribution
    assert said is not None
    assert said.form == "mixed"
    editor.click(next(c for c in desk.panel.labels.chips if c.label.code == "claim"))
    assert editor.label_of(editor.in_hand()) == "claim"

    # another article from the list, and back
    view = desk.list.view
    row_of_second = view.visualRect(desk.list.model.index(1))
    editor.click(view.viewport(), row_of_second.center())
    editor.wait_for_article(view.currentIndex().data(ARTICLE).id)
    assert desk.page.article_id == 2
    editor.click(view.viewport(), view.visualRect(desk.list.model.index(0)).center())
    editor.wait_for_article(1)

    # a click on the words takes the annotation in hand, a click beside lets go
    editor.click(editor.canvas.viewport(), editor.middle(start + 3))
    assert editor.canvas.current_mark == quote.id
    editor.click(editor.canvas.viewport(), editor.middle(editor.place(1, "ونوه")[0]))
    assert editor.canvas.current_mark is None

    # delete by its button, bring back by the notice
    editor.click(editor.canvas.viewport(), editor.middle(start + 3))
    editor.settle()
    delete = next(
        b for b in desk.panel._tools if b.accessibleName() == editor.window.registry["delete"].name.rstrip("…")
    )
    editor.click(delete)
    assert editor.annotations(1) == []
    desk.undo.refresh()
    editor.click(
        next(b for b in editor.window.notices.findChildren(QPushButton) if b.isVisible() and b.text() == "تراجع")
    )
    assert [a.id for a in editor.annotations(1)] == [quote.id]


def test_a_click_beside_the_scroll_bar_goes_to_that_part_of_the_article(at_work: Editor) -> None:
    editor = at_work
    margin_map = editor.program.desk.frame.map
    editor.click(margin_map, QPoint(5, margin_map.height() - 10))
    assert editor.canvas.visible_fractions()[1] > 0.95


def test_the_date_under_the_title_is_a_link_that_asks_for_it(at_work: Editor) -> None:
    editor = at_work
    link = next(link for link in editor.canvas.painter.targets.links if link.action == "date")
    editor.click(editor.canvas.viewport(), link.rect.center().toPoint())
    popover = editor.program.desk.date_popover
    assert popover.isVisible()
    editor.click(popover.save_button)
    assert editor.session.read.article(1).published_origin == "confirmed"
    assert editor.session.read.article(1).published == "2024-11-01"


def test_right_button_over_the_list_offers_what_concerns_the_article(at_work: Editor) -> None:
    view = at_work.program.desk.list.view
    assert view.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
