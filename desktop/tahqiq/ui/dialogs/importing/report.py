"""What became of an import, file by file where something is to be said."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from tahqiq.services.importing import Older
from tahqiq.ui.dialogs.importing.kept import KeptList, LeftOutList
from tahqiq.ui.dialogs.importing.run import Outcome
from tahqiq.ui.dialogs.importing.version import count_words
from tahqiq.ui.i18n import Translated
from tahqiq.ui.theme import current_theme, icon_pixmap, themes
from tahqiq.ui.views.parts.notices import Remark, Said, counted, filled
from tahqiq.ui.widgets import text_label


class ImportReportPanel(Translated, QWidget):
    """Says what came in, what was there already, and what could not be read and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome: Outcome | None = None
        self._sign = QLabel(self)
        self._title = text_label("", "display", self, wrap=True)
        self._more = text_label("", "soft", self, wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.kept = KeptList(self)
        self.left_out = LeftOutList(self)
        inner = QWidget(self)
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(48, 36, 48, 24)
        column.setSpacing(8)
        for widget in (self._sign, self._title, self._more):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addLayout(self._column)
        column.addWidget(self.kept)
        column.addWidget(self.left_out)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        themes().theme_changed.connect(self._recolor)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what an import did."""
        self._outcome = outcome
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for path, message in outcome.report.failed:
            remark = Remark(self)
            remark.complain(message)
            remark.setToolTip(str(path))
            self._column.addWidget(remark)
        for _, _, older in outcome.report.corrected:
            remark = Remark(self)
            remark.remark(partial(self._corrected, older))
            self._column.addWidget(remark)
        for count in (brought.annotations for _, brought in outcome.datasets if brought.annotations):
            remark = Remark(self)
            remark.remark(partial(self._brought, count))
            self._column.addWidget(remark)
        self.kept.show_messages([message for _, brought in outcome.datasets for message in brought.kept])
        self.left_out.show_messages([message for _, brought in outcome.datasets for message in brought.left_out])
        self.retranslate()
        self._recolor()

    def _brought(self, count: int) -> Said:
        return Said(counted(self.tr("%n annotation(s) came with a dataset", "", count), count))

    def _corrected(self, older: Older) -> Said:
        words = filled(self.tr("«%1» was corrected by a newer version"), older.title)
        if not older.orphaned and not older.undecided:
            return Said(f"{words} ({count_words(older)}).")
        todo = self.tr("What has no place waits beside the article, under «Versions».")
        return Said(f"{words} ({count_words(older)}). {todo}")

    def _recolor(self) -> None:
        if self._outcome is not None:
            came = bool(self._outcome.article_ids)
            theme = current_theme()
            self._sign.setPixmap(icon_pixmap("done" if came else "info", 36, theme.success if came else theme.soft))

    def retranslate(self) -> None:
        outcome = self._outcome
        if outcome is None:
            return
        came = len(outcome.article_ids)
        self._title.setText(
            counted(self.tr("%n article(s) came in", "", came), came) if came else self.tr("Nothing new came in")
        )
        known = len(outcome.report.known) + sum(d.articles_known for _, d in outcome.datasets)
        pieces = []
        if known:
            pieces.append(self.tr("%n text(s) were here already and were not taken twice.", "", known))
        if outcome.report.undated:
            pieces.append(
                self.tr("%n article(s) name no publication date: give it under the title.", "", outcome.report.undated)
            )
        if came:
            pieces.append(self.tr("It is one step of the history: Ctrl+Z takes it back."))
        self._more.setText(" ".join(pieces))
