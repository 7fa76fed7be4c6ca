"""What a person does with keyboard and mouse, and what a screen reader hears."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tahqiq.ui.views.search.view import SearchView
from tahqiq.ui.widgets import SearchField


def search_view(project, settings):
    """The search with its field above it, as the window has them."""
    field = SearchField()
    view = SearchView(project, field, settings)
    field.searched.connect(view.enter)
    view.layout().insertWidget(0, field)
    return view


def type_arabic(widget, text):
    """Arabic letters come from an input method; ``keyClicks`` would abort the process."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def press_arabic_key(widget, key, text):
    """A key under an Arabic layout: its own key code, an Arabic letter as its text."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def click_row(view, row, x=None):
    """A click into a row of a list, by default into its middle; gives the point."""
    rect = view.visualRect(view.model().index(row, 0))
    at = QPoint(rect.center().x() if x is None else x, rect.bottom() - 12)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    return at


def key(widget, which, held=Qt.KeyboardModifier.NoModifier):
    """A key press and release."""
    QTest.keyClick(widget, which, held)


def nameless(window):
    """Widgets that can take the focus by Tab and that a screen reader would have no name for."""
    found = []
    for widget in window.findChildren(QWidget):
        tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if not tab or not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def undo(project):
    """Undo as the window does it, with what follows a moment later."""
    project.session.undo()
    project.settle()


def do(project, command):
    """A command from elsewhere in the window, with what follows a moment later."""
    made = project.do(command)
    project.settle()
    return made
