"""PySide6 6.12 on Python 3.11 loses a reference to None at every void call and aborts in the end; ours must not."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QStandardItem, QStandardItemModel, QTextCursor, QTextDocument, QTextLayout
from pytestqt.qtbot import QtBot

CALLS = 1000


def lost(calls: int) -> int:
    """References to None that so many rounds of void calls cost, with nothing else coming or going."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    model = QStandardItemModel()
    layout = QTextLayout("قال الوزير")
    QCoreApplication.processEvents()
    gc.collect()
    before = sys.getrefcount(None)
    for number in range(calls):
        cursor.insertText("ق")
        cursor.setPosition(number % 3)
        model.appendRow(QStandardItem("صف"))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        QCoreApplication.processEvents()
    after = sys.getrefcount(None)
    return before - after


def test_a_thousand_void_calls_cost_no_reference_to_none(qtbot: QtBot) -> None:
    lost(CALLS)  # what other tests left behind goes now
    assert lost(CALLS) < CALLS // 10
