"""What an editor does with keys and mouse, and what must hold after each thing done."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui_helpers import press, type_text

from tahqiq.domain.annotations import Annotation
from tahqiq.services.session import Session
from tahqiq.ui.canvas.canvas import ArticleCanvas
from tahqiq.ui.compose import Program
from tahqiq.ui.main_window import MainWindow
from tahqiq.ui.settings import Settings

_LEFT = Qt.MouseButton.LeftButton


@dataclass
class Editor:
    """A person at the program."""

    qtbot: QtBot
    window: MainWindow
    program: Program

    @property
    def session(self) -> Session:
        return self.program.project.session

    @property
    def canvas(self) -> ArticleCanvas:
        return self.program.desk.canvas

    # -- keys -------------------------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys or shortcuts, one after the other, on whatever has the focus; all is in order after each."""
        for key in keys:
            press(self.window, key)
            self.check()

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        type_text(widget, text)

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until ``wanted`` has the focus."""
        passed = []
        while QApplication.focusWidget() is not wanted:
            passed.append(QApplication.focusWidget())
            assert len(passed) < 60, passed
            self.press("Tab")

    def press_arabic(self, letter: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press the key that types ``letter`` on an Arabic keyboard, as X sends it."""
        widget = QApplication.focusWidget()
        assert widget is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            text = letter if not modifiers else ""
            QApplication.sendEvent(widget, QKeyEvent(kind, ord(letter[0]), modifiers, text))
        self.check()

    # -- mouse ------------------------------------------------------------------------------------------------------

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click in the middle of ``widget``, or at a point of it."""
        assert widget.isVisible(), widget
        QTest.mouseClick(widget, _LEFT, pos=at or widget.rect().center())
        self.check()

    def point(self, offset: int, letter_end: bool = False) -> QPoint:
        """Where the letter at ``offset`` begins (or ends) on the page."""
        (rect, *_) = self.canvas.span_rects(offset, offset + 1)
        x = rect.left() + 1 if letter_end else rect.right() - 1  # right-to-left letters
        return QPointF(x, rect.center().y()).toPoint()

    def middle(self, offset: int) -> QPoint:
        """The middle of the letter at ``offset``."""
        (rect, *_) = self.canvas.span_rects(offset, offset + 1)
        return rect.center().toPoint()

    def double_click(self, offset: int) -> None:
        """Double click the letter at ``offset`` of the article."""
        QTest.mouseDClick(self.canvas.viewport(), _LEFT, pos=self.middle(offset))
        self.check()

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press at ``start``, move to ``end``, let go."""
        view = self.canvas.viewport()
        QTest.mousePress(view, _LEFT, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(view, start + (end - start) * step / 5)
        QTest.mouseRelease(view, _LEFT, pos=end)
        self.check()

    # -- looking ----------------------------------------------------------------------------------------------------

    def text(self, article_id: int) -> str:
        return self.session.read.article(article_id).text

    def place(self, article_id: int, words: str) -> tuple[int, int]:
        """Where ``words`` first stand in an article."""
        at = self.text(article_id).index(words)
        return at, at + len(words)

    def annotations(self, article_id: int) -> list[Annotation]:
        return self.session.read.annotations(article_id)

    def in_hand(self) -> Annotation:
        """The annotation in hand."""
        mark = self.canvas.current_mark
        assert mark is not None
        return self.session.read.annotation(mark)

    def label_of(self, annotation: Annotation) -> str:
        return self.session.read.all_labels()[annotation.label_id].code

    def notice(self) -> str:
        """What the notice bar says."""
        notice = self.window.notices.notice
        return notice.text if notice else ""

    def wait_for_article(self, article_id: int) -> None:
        """Until the article is on the page."""
        self.qtbot.waitUntil(lambda: self.program.desk.page.article_id == article_id)

    def settle(self) -> None:
        """Let the panels beside the page catch up."""
        self.program.project.settle()
        self.program.desk.details.refresh()

    def check(self) -> None:
        """Every annotation's words are the text at its anchor, and the page shows exactly what is stored."""
        if not self.program.project.is_open:
            return
        for summary in self.session.read.articles():
            text = self.text(summary.id)
            for annotation in self.annotations(summary.id):
                said = annotation.attribution
                anchors = [*annotation.parts, *(a for a in (said and said.cue, said and said.mention) if a)]
                assert all(anchor.holds_in(text) for anchor in anchors), annotation
        shown = self.program.desk.page.article_id
        if shown is not None:
            stored = {a.id: tuple((p.start, p.end) for p in a.parts) for a in self.annotations(shown)}
            assert {mark.id: mark.parts for mark in self.canvas.marks() if not mark.suggestion} == stored
            proposed = {-s.id: ((s.start, s.end),) for s in self.session.read.suggestions(shown)}
            outlined = {mark.id: mark.parts for mark in self.canvas.marks() if mark.suggestion}
            assert outlined.items() <= proposed.items()

    def leave(self) -> None:
        """Close the window."""
        self.window.close()


def begin(qtbot: QtBot, home: Path, language: str = "ar", *, suggesting: bool = False) -> Editor:
    """Start the program with its choices and the sample project under ``home``.

    Articles are compared when somebody asks, not when they came.

    Args:
        suggesting: whether articles are read by the engine as they are shown.
    """
    settings = Settings(home / "settings.ini")
    settings.set_flag("suggest_by_itself", suggesting)
    settings.language, settings.theme, settings.author = language, "light", "سارة"
    window = MainWindow(settings)
    window.resize(1280, 800)
    program = Program(window, home / "sample.tahqiq")
    program.review.comparing.by_itself = False
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.welcome.focus_first()
    return Editor(qtbot, window, program)
