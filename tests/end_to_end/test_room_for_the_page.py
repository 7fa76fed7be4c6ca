"""Side panels: nothing in them is cut off, and where there is nothing to say they give way to the page."""

from __future__ import annotations

import pytest
from editor import Editor
from PySide6.QtWidgets import QWidget

from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.ui.widgets import SegmentedControl

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def cut_off(editor: Editor) -> list[str]:
    """What of the details reaches beyond the panel's sides."""
    scroll = editor.program.desk.panel._scroll
    view = scroll.viewport()
    found = []
    for widget in scroll.widget().findChildren(QWidget):
        left = widget.mapTo(view, widget.rect().topLeft()).x()
        if widget.isVisible() and (left < 0 or left + widget.width() > view.width()):
            found.append(f"{type(widget).__name__} {left}–{left + widget.width()} of {view.width()}")
    return found


@pytest.fixture
def tagged(at_work: Editor) -> Editor:
    """One annotation of every label, one after the other."""
    session = at_work.session
    for number, label in enumerate(session.read.labels()):
        session.do(AddAnnotation(1, label.id, ((200 + 12 * number, 208 + 12 * number),)))
    at_work.settle()
    return at_work


@pytest.mark.parametrize("width", [1000, 1100, 1200, 1280, 1400])
def test_nothing_in_the_details_is_cut_off_in_either_language(tagged: Editor, width: int) -> None:
    editor = tagged
    editor.window.resize(width, 760)
    for _ in range(2):
        editor.press("F8")  # the other language, live
        for annotation in editor.annotations(1):
            editor.program.desk.show_annotation(annotation.id)
            editor.settle()
            panel = editor.program.desk.panel
            editor.qtbot.waitUntil(lambda panel=panel, i=annotation.id: panel.annotation_id == i)  # type: ignore[misc]
            editor.qtbot.wait(1)
            assert not cut_off(editor), editor.label_of(annotation)


def test_details_about_nothing_leave_a_narrow_window_to_the_page(tagged: Editor) -> None:
    editor, panes = tagged, tagged.window.panes
    editor.window.resize(1100, 700)
    editor.press("Ctrl+PgDown")
    editor.wait_for_article(2)
    assert not panes.details_pane.isVisible()
    editor.qtbot.waitUntil(lambda: panes.page_pane.width() + panes.list_pane.width() > panes.width() - 20)
    wide = panes.page_pane.width()
    editor.press("Ctrl+PgUp")
    editor.wait_for_article(1)
    editor.press("Alt+Down")
    editor.qtbot.waitUntil(panes.details_pane.isVisible)
    editor.qtbot.waitUntil(lambda: panes.page_pane.width() < wide)
    editor.press("Ctrl+PgDown")
    editor.wait_for_article(2)
    assert not panes.details_pane.isVisible()
    editor.window.resize(1440, 900)
    editor.qtbot.waitUntil(panes.details_pane.isVisible)


def test_who_asks_for_the_details_gets_them_even_empty(tagged: Editor) -> None:
    editor, panes = tagged, tagged.window.panes
    editor.window.resize(1100, 700)
    editor.press("Ctrl+PgDown")
    editor.wait_for_article(2)
    assert not panes.details_pane.isVisible()
    editor.press("Alt+3")
    assert panes.details_pane.isVisible()
    editor.press("Alt+1", "Ctrl+PgUp")
    editor.wait_for_article(1)
    editor.press("Ctrl+PgDown")
    editor.wait_for_article(2)
    assert not panes.details_pane.isVisible()
    editor.window.registry["toggle_details"].trigger()
    assert panes.details_pane.isVisible()
    editor.window.registry["toggle_details"].trigger()
    assert not panes.details_pane.isVisible()


def test_a_live_switch_of_the_language_never_shows_the_attributes_twice(tagged: Editor) -> None:
    editor = tagged
    claim = next(a for a in editor.annotations(1) if editor.session.read.all_labels()[a.label_id].attributes)
    editor.program.desk.show_annotation(claim.id)
    editor.settle()
    attributes = editor.program.desk.panel.attributes
    editor.qtbot.waitUntil(lambda: attributes.isVisible())
    shown = len([c for c in attributes.findChildren(SegmentedControl) if c.isVisible()])
    editor.press("F8")
    assert len([c for c in attributes.findChildren(SegmentedControl) if c.isVisible()]) == shown
