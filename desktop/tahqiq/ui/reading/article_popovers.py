"""What is known about an article, corrected in a panel over the page: publication date, title, source, agency."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from tahqiq.domain.articles import Article, DateOrigin
from tahqiq.services.wording import term
from tahqiq.ui.formatting import Formatter, format_date, joined
from tahqiq.ui.i18n import T, Translated, languages
from tahqiq.ui.reading.fields import follow_text
from tahqiq.ui.settings import Months
from tahqiq.ui.widgets import Popover, text_label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
OLDEST, NEWEST = 1900, 2100


class _EnterSaves(Translated, Popover):
    """Enter anywhere in it saves; it stays open until what was said is stored."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, padding=16)
        self._refused = text_label("", "danger", self, wrap=True)
        self._refused.hide()

    def save(self) -> None:
        """Store what was said, and close."""
        raise NotImplementedError

    def _close_if(self, stored: bool) -> None:
        self._refused.setVisible(not stored)
        if stored:
            self.dismiss()
        else:
            self.fit()

    def retranslate(self) -> None:
        """Set every text again."""
        words = T("fields", "Not saved. What you typed stays here; Enter tries again.")
        self._refused.setText(QCoreApplication.translate("fields", words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.save()
        else:
            super().keyPressEvent(event)


class DatePopover(_EnterSaves):
    """Day, month by both of its names, year; or unknown.

    Args:
        store: stores the ISO date, or ``""`` for unknown (the editor's word makes it confirmed); whether it is stored.
    """

    def __init__(self, window: QWidget, store: Callable[[str], bool]) -> None:
        super().__init__(window)
        self._store = store
        self._origin = DateOrigin.UNKNOWN
        self._published: str | None = None
        self._title = text_label("", "title", self)
        self._found = text_label("", "soft", self, wrap=True)
        self.day, self.year = QSpinBox(self), QSpinBox(self)
        self.month = QComboBox(self)
        self._wrong = text_label("", "danger", self)
        self.save_button, self.unknown_button = QPushButton(self), QPushButton(self)
        self.day.setRange(1, 31)
        self.year.setRange(OLDEST, NEWEST)
        self.year.setGroupSeparatorShown(False)
        self.save_button.setProperty("kind", "primary")
        self.unknown_button.setProperty("kind", "quiet")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.day)
        row.addWidget(self.month, 1)
        row.addWidget(self.year)
        buttons = QHBoxLayout()
        buttons.addWidget(self.unknown_button)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        self.body.addWidget(self._title)
        self.body.addWidget(self._found)
        self.body.addLayout(row)
        self.body.addWidget(self._wrong)
        self.body.addWidget(self._refused)
        self.body.addSpacing(4)
        self.body.addLayout(buttons)
        self.first_focus = self.day
        self.month.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumWidth(440)
        self.save_button.clicked.connect(self.save)
        self.unknown_button.clicked.connect(self._choose_unknown)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("When was it published?"))
        self.setAccessibleName(self._title.text())
        self.day.setAccessibleName(self.tr("Day"))
        self.month.setAccessibleName(self.tr("Month"))
        self.year.setAccessibleName(self.tr("Year"))
        self._wrong.setText(self.tr("There is no such day."))
        self.unknown_button.setText(self.tr("Unknown"))
        current = max(0, self.month.currentIndex())
        names = Formatter(languages().language, months=Months.BOTH)
        self.month.clear()
        self.month.addItems([names.month(number) for number in range(1, 13)])
        self.month.setCurrentIndex(current)
        self._say()

    def show_article(self, article: Article) -> None:
        """Ask about ``article``; begins with the date that it has, or with today."""
        self._origin, self._published = article.published_origin, article.published
        try:
            known = date.fromisoformat(article.published or "")
        except ValueError:
            known = date.today()
        self.day.setValue(known.day)
        self.month.setCurrentIndex(known.month - 1)
        self.year.setValue(known.year)
        self._wrong.hide()
        self._refused.hide()
        self._say()
        self.day.selectAll()

    def _say(self) -> None:
        confirm = self._origin in (DateOrigin.FOUND, DateOrigin.GIVEN)
        self.save_button.setText(self.tr("Confirm") if confirm else self.tr("Save"))
        if self._published:
            origin = term("origin", self._origin, languages().language)
            self._found.setText(joined(format_date(self._published), origin))
        else:
            self._found.setText(self.tr("The text does not say. Relative dates in it stay open until it is known."))

    def save(self) -> None:
        try:
            day = date(self.year.value(), self.month.currentIndex() + 1, self.day.value())
        except ValueError:
            self._wrong.show()
            self.day.setFocus()
            return
        self._wrong.hide()
        self._close_if(self._store(day.isoformat()))

    def _choose_unknown(self) -> None:
        self._close_if(self._store(""))


class ParticularsPopover(_EnterSaves):
    """Title, source, agency, author and address of an article.

    Args:
        store: stores what was changed, by name (``title``, ``source``, ``via``, ``author``, ``url``); whether it is
            stored.
    """

    def __init__(self, window: QWidget, store: Callable[[dict[str, str]], bool]) -> None:
        super().__init__(window)
        self._store = store
        self._known: dict[str, str] = {}
        self._heading = text_label("", "title", self)
        self._captions: dict[str, QLabel] = {}
        self.fields: dict[str, QLineEdit] = {}
        self.save_button = QPushButton(self)
        self.save_button.setProperty("kind", "primary")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(("title", "source", "via", "author", "url")):
            self._captions[name] = text_label("", "soft", self)
            self.fields[name] = QLineEdit(self)
            self.fields[name].textChanged.connect(lambda text, name=name: follow_text(self.fields[name], text))
            grid.addWidget(self._captions[name], row, 0)
            grid.addWidget(self.fields[name], row, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        self.body.addWidget(self._heading)
        self.body.addLayout(grid)
        self.body.addWidget(self._refused)
        self.body.addSpacing(4)
        self.body.addLayout(buttons)
        self.first_focus = self.fields["title"]
        self.setMinimumWidth(540)
        self.save_button.clicked.connect(self.save)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.setText(self.tr("About the article"))
        self.setAccessibleName(self._heading.text())
        self.save_button.setText(self.tr("Save"))
        words = {
            "title": self.tr("Title"),
            "source": self.tr("Source"),
            "via": self.tr("Agency that it quotes"),
            "author": self.tr("Author"),
            "url": self.tr("Address"),
        }
        for name, caption in words.items():
            self._captions[name].setText(caption)
            self.fields[name].setAccessibleName(caption)

    def show_article(self, article: Article) -> None:
        """Ask about ``article``."""
        self._refused.hide()
        self._known = {name: str(getattr(article, name)) for name in self.fields}
        for name, field in self.fields.items():
            field.setText(self._known[name])
            field.setCursorPosition(0)
            follow_text(field, self._known[name])

    def save(self) -> None:
        changed = {n: f.text() for n, f in self.fields.items() if f.text().split() != self._known[n].split()}
        if not changed.get("title", "-").strip():
            self.fields["title"].setFocus()
            return
        self._close_if(not changed or self._store(changed))
