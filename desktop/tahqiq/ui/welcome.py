"""The start page: the sample project, a new one, an old one, and those that were open lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.i18n import Translated
from tahqiq.ui.settings import Settings
from tahqiq.ui.theme import icon_pixmap
from tahqiq.ui.widgets import ActionButton, ElidedLabel, ground, text_label

_WIDTH = 440
_ROW = 62


class RecentList(QListWidget):
    """Projects that were open lately; Enter or a click opens one, Delete takes it off the list.

    Signals:
        chosen: the ``Path`` to open.
        unwanted: the ``Path`` to forget.
    """

    chosen = Signal(object)
    unwanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(Qt.ItemDataRole.UserRole)))

    def show_projects(self, paths: list[Path]) -> None:
        """List ``paths``, the last one first."""
        self.clear()
        for path in paths:
            item = QListWidgetItem(self)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{path.stem}, {path.parent}")
            row = _RecentRow(path)
            item.setSizeHint(QSize(0, _ROW))
            self.setItemWidget(item, row)
        self.setFixedHeight(_ROW * len(paths) + 4)
        if paths:
            self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit(item.data(Qt.ItemDataRole.UserRole))
        else:
            super().keyPressEvent(event)


class _RecentRow(QWidget):
    def __init__(self, path: Path) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(path.stem, "", self))
        column.addWidget(ElidedLabel(f"\u2068{path.parent}\u2069", "faint", self))


class Welcome(Translated, QWidget):
    """Shown while no project is open.

    Signals:
        project_chosen: the ``Path`` of a project to open.
    """

    project_chosen = Signal(object)

    def __init__(self, registry: ActionRegistry, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "paper")
        self._settings = settings
        self._mark = QLabel(self)
        self._mark.setPixmap(icon_pixmap("app", 64))
        self._name = text_label("", "display", self)
        self._about = text_label("", "soft", self, wrap=True)
        self._recent_title = text_label("", "heading", self)
        self._recent = RecentList(self)
        self._buttons = [
            ActionButton(registry[ActionId.OPEN_SAMPLE], "primary", self, large=True),
            ActionButton(registry[ActionId.NEW_PROJECT], "", self, large=True),
            ActionButton(registry[ActionId.OPEN_PROJECT], "", self, large=True),
        ]
        self._lay_out()
        self._recent.chosen.connect(self.project_chosen)
        self._recent.unwanted.connect(settings.forget_project)
        settings.changed.connect(self._follow)
        self.show_recent()
        self.retranslate()

    def _lay_out(self) -> None:
        inner = QWidget(self)
        inner.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 32, 0, 32)
        column.setSpacing(8)
        column.addStretch(2)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._mark)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addSpacing(24)
        for button in self._buttons:
            column.addWidget(button)
        column.addSpacing(24)
        column.addWidget(self._recent_title)
        column.addWidget(self._recent)
        column.addStretch(3)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QWidget(scroll)
        ground(middle, "none")
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(inner)
        row.addStretch(1)
        scroll.setWidget(middle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_recent(self) -> None:
        """List the projects that were open lately and are still there."""
        paths = [p for p in self._settings.recent if p.exists()]
        self._recent.show_projects(paths)
        self._recent.setVisible(bool(paths))
        self._recent_title.setVisible(bool(paths))

    def focus_first(self) -> None:
        """Put the focus where the next step is."""
        target: QWidget = self._recent if self._recent.count() else self._buttons[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set the texts again."""
        self._name.setText(self.tr("Tahqiq"))
        self._about.setText(self.tr("Tag, link and verify Arabic news"))
        self._recent_title.setText(self.tr("Opened lately"))
        self._recent.setAccessibleName(self.tr("Opened lately"))

    def _follow(self, name: str) -> None:
        if name == "recent":
            self.show_recent()
