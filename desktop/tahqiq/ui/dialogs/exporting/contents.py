"""What of the project goes out: articles, who tagged, labels, with or without texts and names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from tahqiq.domain.articles import ArticleSummary
from tahqiq.domain.labels import Label
from tahqiq.formats.format import Format
from tahqiq.ui.dialogs.exporting.choice import Choice, Which, articles_of
from tahqiq.ui.dialogs.exporting.labels import LabelChoice
from tahqiq.ui.formatting import format_number
from tahqiq.ui.i18n import Translated
from tahqiq.ui.widgets import SegmentedControl, text_label

PRINTED = "reading-copy"
"""The format of which a PDF can be made."""


class Contents(Translated, QWidget):
    """The part of the form that says what goes.

    Signals:
        changed: another choice.
    """

    changed = Signal()

    def __init__(
        self,
        articles: Sequence[ArticleSummary],
        selected: Sequence[int],
        labels: Sequence[Label],
        annotators: Sequence[str],
        corrected: frozenset[int] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._articles, self._selected, self._people = tuple(articles), tuple(selected), tuple(annotators)
        self._corrected = corrected
        self._needs_text = False
        self._wants_text = True
        self.setProperty("ground", "none")
        self._which_title, self._labels_title = text_label("", "heading", self), text_label("", "heading", self)
        self.which = SegmentedControl(self)
        self.annotator = QComboBox(self)
        self.annotator.setVisible(len(self._people) > 1)
        self.with_text, self.masked, self.printed = QCheckBox(self), QCheckBox(self), QCheckBox(self)
        self.older = QCheckBox(self)
        self.older.setVisible(any(article.id in corrected for article in articles))
        self._about_older = text_label("", "faint", self, wrap=True)
        self.printed.hide()
        self.with_text.setChecked(True)
        self._about_names = text_label("", "faint", self, wrap=True)
        self.labels = LabelChoice(labels, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._which_title)
        column.addWidget(self.which, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.annotator, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.older)
        column.addWidget(self._about_older)
        column.addWidget(self.with_text)
        column.addWidget(self.masked)
        column.addWidget(self.printed)
        column.addWidget(self._about_names)
        column.addSpacing(8)
        column.addWidget(self._labels_title)
        column.addWidget(self.labels)
        self.which.chosen.connect(lambda _: self.changed.emit())
        self.annotator.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.labels.changed.connect(self.changed)
        self.with_text.toggled.connect(self._text_toggled)
        self.older.toggled.connect(lambda _: self._older_toggled())
        self.masked.toggled.connect(lambda _: self._show_about())
        self.masked.toggled.connect(lambda _: self.changed.emit())
        self.retranslate()
        if self._selected:
            self.which.set_current(str(Which.SELECTED))

    def choice(self, chosen: Format) -> Choice:
        """The export as it is put together now, in a format."""
        at = self.annotator.currentIndex()
        return Choice(
            chosen,
            articles_of(Which(self.which.current or Which.ALL), self._going, self._selected),
            self.labels.codes,
            self.with_text.isChecked(),
            (self._people[at - 1],) if at > 0 else None,
            self.masked.isChecked(),
            self.older.isChecked(),
        )

    @property
    def _going(self) -> tuple[ArticleSummary, ...]:
        """All articles, without the older versions where they are not wanted and not selected by hand."""
        if self.older.isChecked():
            return self._articles
        kept = self._corrected - set(self._selected if self.which.current == Which.SELECTED else ())
        return tuple(article for article in self._articles if article.id not in kept)

    def _older_toggled(self) -> None:
        self.retranslate()
        self.changed.emit()

    @property
    def prints(self) -> bool:
        """Whether a PDF is written beside the page."""
        return not self.printed.isHidden() and self.printed.isChecked()

    def set_format(self, chosen: Format) -> None:
        """A format that cannot be without texts gets them; another gets what was chosen."""
        self._needs_text = chosen.needs_text
        self.printed.setVisible(chosen.name == PRINTED)
        self.with_text.setEnabled(not chosen.needs_text)
        self.with_text.setChecked(chosen.needs_text or self._wants_text)

    def _text_toggled(self, on: bool) -> None:
        if not self._needs_text:
            self._wants_text = on
        self.changed.emit()

    def _show_about(self) -> None:
        self._about_names.setVisible(self.masked.isChecked())
        self._about_older.setVisible(self.older.isChecked())

    def retranslate(self) -> None:
        self._which_title.setText(self.tr("Articles"))
        self._labels_title.setText(self.tr("Labels"))
        self.with_text.setText(self.tr("With the articles' text"))
        self.older.setText(self.tr("With older versions of corrected articles"))
        self._about_older.setText(
            self.tr("Each goes as an article of its own: no format can say which one corrects which.")
        )
        self.masked.setText(self.tr("Without the names of people"))
        self.printed.setText(self.tr("Also as PDF, to print"))
        self._about_names.setText(
            self.tr(
                "Each known name becomes a number, so the text is another one and places count in it. "
                "A name that neither the register nor an annotation knows may be left."
            )
        )
        self._show_about()
        current = self.which.current or str(Which.ALL)
        done = len(articles_of(Which.DONE, self._going, ()) or ())
        counts = [(Which.ALL, self.tr("All"), len(self._going)), (Which.DONE, self.tr("Done"), done)]
        if self._selected:
            counts.insert(1, (Which.SELECTED, self.tr("Selected"), len(self._selected)))
        choices = [(str(which), f"{words} ({format_number(count)})") for which, words, count in counts]
        self.which.setAccessibleName(self.tr("Articles"))
        self.which.set_choices(choices)
        self.which.set_current(current)
        at = max(self.annotator.currentIndex(), 0)
        self.annotator.blockSignals(True)
        self.annotator.clear()
        self.annotator.addItems([self.tr("Whoever tagged"), *self._people])
        self.annotator.setCurrentIndex(at)
        self.annotator.blockSignals(False)
        self.annotator.setAccessibleName(self.tr("Who tagged"))
