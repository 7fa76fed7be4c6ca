"""What a person does with keys and eyes, for tests of the window.

``assert_accessible(widget)``: everything that takes the focus says its name to a screen reader.
``type_text(widget, "قال")``: types any script (``qtbot.keyClicks`` aborts on Arabic).
``press(widget, "Ctrl+K")``: presses a shortcut as a person does; Arabic letters too (``Ctrl+ن``).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QMenu, QMenuBar, QWidget


def focusable(root: QWidget) -> list[QWidget]:
    """Every widget in ``root`` that can take the focus, without the inner parts of Qt's own widgets."""
    found = [root, *root.findChildren(QWidget)]
    return [w for w in found if w.focusPolicy() != Qt.FocusPolicy.NoFocus and not _inner(w)]


def _inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if isinstance(widget, QMenu | QMenuBar) or widget.objectName().startswith("qt_"):
        return True
    return isinstance(parent, QComboBox | QAbstractSpinBox) and isinstance(widget, QLineEdit)


def assert_accessible(root: QWidget) -> None:
    """Everything in ``root`` that takes the focus has a name for the screen reader (its own or its text)."""
    nameless = []
    for widget in focusable(root):
        text = getattr(widget, "text", None)
        own = text() if callable(text) and not isinstance(widget, QLineEdit) else ""
        if not (widget.accessibleName() or own):
            nameless.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    assert not nameless, f"without a name for the screen reader: {', '.join(sorted(set(nameless)))}"


def type_text(widget: QWidget, text: str) -> None:
    """Type ``text`` into ``widget`` as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def press(widget: QWidget, keys: str) -> None:
    """Press ``keys`` (``Ctrl+K``, ``Ctrl+ن``, ``F1``) on the widget that has the focus in ``widget``'s window."""
    target = QApplication.focusWidget() or widget
    combination = QKeySequence(keys)[0]
    key, modifiers = combination.key(), combination.keyboardModifiers()
    if key.value < 0x80 or key.value >= 0x01000000:
        QTest.keyClick(target, key, modifiers)
        return
    last = keys.rpartition("+")[2]
    QTest.simulateEvent(target, True, key.value, modifiers, last, False)
