"""What the window says and what can be dropped on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui_helpers import press

from tahqiq.domain.messages import Message
from tahqiq.ui.errors import trouble_notice
from tahqiq.ui.i18n import languages
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.widgets import Notice, NoticeKind


def files(*paths: Path) -> QMimeData:
    """What a file manager drags."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    return data


def drag(window: MainWindow, data: QMimeData, *, drop: bool) -> bool:
    """Drag ``data`` over the window; let it fall, or take it away again. Whether the window took it."""
    where, copy = QPointF(400, 400), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where.toPoint(), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    if drop:
        QApplication.sendEvent(window, QDropEvent(where, copy, data, left, none))
    else:
        QApplication.sendEvent(window, QDragLeaveEvent())
    return True


def test_files_can_be_dropped_anywhere(qtbot, working: MainWindow, tmp_path):
    paths = [tmp_path / "أ.txt", tmp_path / "b.txt"]
    with qtbot.waitSignal(working.files_dropped) as told:
        assert drag(working, files(*paths), drop=True)
    assert told.args == [paths]
    assert not working._drops._hint.isVisible()


def test_dragging_shows_what_will_happen_and_leaving_takes_it_away(working: MainWindow, tmp_path):
    data = files(tmp_path / "a.txt")
    QApplication.sendEvent(
        working,
        QDragEnterEvent(
            QPointF(9, 9).toPoint(),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    assert working._drops._hint.isVisible()
    working._drops._hint.grab()
    assert drag(working, data, drop=False)
    assert not working._drops._hint.isVisible()


def test_text_from_elsewhere_is_not_taken(working: MainWindow):
    data = QMimeData()
    data.setText("قال")
    assert not drag(working, data, drop=True)


def test_a_notice_offers_undo_and_goes_when_it_is_used(qtbot, working: MainWindow):
    undone: list[bool] = []
    working.say(Notice("Deleted 3 annotations", NoticeKind.DONE, action="Undo", on_action=lambda: undone.append(True)))
    assert working.notices.isVisible()
    qtbot.mouseClick(working.notices._action, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert not working.notices.isVisible()


def test_a_notice_that_must_be_read_stays_and_the_next_one_waits(working: MainWindow):
    working.say(Notice("Disk full", NoticeKind.ERROR, advice="Nothing was changed."))
    working.say(Notice("Imported", NoticeKind.DONE))
    assert working.notices.notice.text == "Disk full"
    assert not working.notices._timer.isActive()


def test_escape_closes_a_notice_and_shows_the_next(working: MainWindow):
    working.say(Notice("Disk full", NoticeKind.ERROR))
    working.say(Notice("Imported", NoticeKind.DONE))
    working.notices._close.setFocus()
    QTest.keyClick(working.notices._close, Qt.Key.Key_Escape)
    assert working.notices.notice.text == "Imported"
    working.notices.clear()
    assert not working.notices.isVisible()


def test_notices_go_by_themselves_unless_somebody_is_about_to_use_them(qtbot, working: MainWindow):
    bar = working.notices
    bar._timer.setInterval(1)
    working.say(Notice("Imported", NoticeKind.DONE, action="Undo"))
    with qtbot.waitSignal(bar.emptied, timeout=2000):
        pass
    working.say(Notice("Imported", NoticeKind.DONE, action="Undo"))
    bar._action.setFocus()
    bar._time_is_up()
    assert bar.isVisible()


def test_details_of_a_notice_unfold_and_can_be_copied(qtbot, working: MainWindow):
    working.say(Notice("Oh", NoticeKind.ERROR, details="Traceback"))
    assert not working.notices._details.isVisible()
    qtbot.mouseClick(working.notices._more, Qt.MouseButton.LeftButton)
    assert working.notices._details.isVisible()
    qtbot.mouseClick(working.notices._copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "Traceback"


def test_a_notice_in_the_old_language_is_worded_again_or_leaves(window: MainWindow):
    def outside() -> Notice:
        return Notice("أُضيف" if languages().right_to_left else "Added", NoticeKind.DONE, again=outside)

    window.say(outside())
    assert window.notices._text.text() == "Added"
    press(window, "F8")
    assert window.notices._text.text() == "أُضيف"
    window.notices.clear()
    window.say(Notice("شيء ما", NoticeKind.INFO))
    press(window, "F8")
    assert window.notices.notice is None


def test_trouble_stays_and_is_worded_again(window: MainWindow):
    window.say(trouble_notice(Message("folder_missing", {"path": "/x"})))
    before = window.notices._text.text()
    press(window, "F8")
    assert "لا يوجد مجلد" in window.notices._text.text()
    press(window, "F8")
    assert window.notices._text.text() == before


def test_the_tooltip_of_the_search_follows_the_language(window: MainWindow):
    press(window, "F8")
    assert window.top.search.toolTip() == window.registry["find"].toolTip()
