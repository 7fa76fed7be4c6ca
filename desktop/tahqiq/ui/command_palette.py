"""The command palette (Ctrl+K) and the page of shortcuts (F1): panels over the window, used with keys alone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.entry_list import EntryList
from tahqiq.ui.i18n import Translated
from tahqiq.ui.palette_providers import ActionEntries
from tahqiq.ui.palette_search import Entry, Provider, rank, score
from tahqiq.ui.settings import Settings
from tahqiq.ui.widgets import Hairline, Popover, SearchField, text_label

_RECENT_LIMIT = 5
_PAGE = 8


class EntryPanel(Translated, Popover):
    """A field and a list under it; the field has the focus, arrows move in the list, Enter chooses.

    Signals:
        chosen: the ``Entry`` that was picked, after the panel has closed and before the entry runs.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget, width: int, height: int) -> None:
        super().__init__(window, padding=8)
        self._width, self._height = width, height
        self.field = SearchField(self)
        self.field.setProperty("kind", "bare")
        self.field.setMinimumHeight(36)
        self.list = EntryList(self)
        self._nothing = text_label("", "soft", self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setFixedHeight(64)
        self.body.setSpacing(6)
        self.body.addWidget(self.field)
        self.body.addWidget(Hairline(parent=self))
        self.body.addWidget(self.list)
        self.body.addWidget(self._nothing)
        self.first_focus = self.field
        self.field.query_changed.connect(self.search)
        self.field.installEventFilter(self)
        self.list.chosen.connect(self._choose)

    def found(self, query: str) -> list[Entry]:
        """The entries for ``query``."""
        raise NotImplementedError

    def search(self, query: str = "") -> None:
        """Show the entries for ``query``."""
        entries = self.found(query)
        self.list.show_entries(entries)
        self.list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        host = self.parentWidget()
        room = host.height() - 180 if host is not None else self._height
        self.list.setFixedHeight(max(64, min(self.list.content_height() + 8, self._height, room)))
        self.fit()

    def show_panel(self) -> None:
        """Open, or close when it is open."""
        if self.is_open:
            self.dismiss()
            return
        self.field.clear()
        self.search()
        self.open_in_middle(self._width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows, Page and Enter in the field are the list's; Escape closes."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
            key = Qt.Key(event.key())
            if key in steps:
                self.list.step(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.run_current()
                return True
            if key == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Set the texts again."""
        self._nothing.setText(self.tr("Nothing found"))
        if self.is_open:
            self.search(self.field.query)

    def _choose(self, entry: Entry) -> None:
        self.dismiss()
        self.chosen.emit(entry)
        entry.run()


class CommandPalette(EntryPanel):
    """Finds every action and whatever else providers offer, by Arabic or English name."""

    def __init__(self, window: QWidget, registry: ActionRegistry, settings: Settings) -> None:
        super().__init__(window, width=640, height=420)
        self._settings = settings
        self._standing: list[Provider] = [ActionEntries(registry, frozenset({ActionId.PALETTE}))]
        self._providers: list[Provider] = self._standing
        self._placeholder = ""
        self.chosen.connect(self._remember)
        self.closed.connect(self._forget_question)
        self.retranslate()

    def add_provider(self, provider: Provider) -> None:
        """Let the palette find what ``provider`` offers as well."""
        self._standing.append(provider)

    def ask(self, provider: Provider, placeholder: str) -> None:
        """Open for a choice among what ``provider`` alone offers; ``placeholder`` says what is asked for."""
        if self.is_open:
            self.dismiss()
        self._providers = [provider]
        self._placeholder = placeholder
        self.retranslate()
        self.show_panel()

    def found(self, query: str) -> list[Entry]:
        """The best entries of all providers."""
        candidates = [entry for provider in self._providers for entry in provider.entries(query)]
        return rank(query, candidates, self._lately())

    def retranslate(self) -> None:
        """Set the texts again."""
        super().retranslate()
        name = self._placeholder or self.tr("What do you want to do?")
        self.field.set_name(name)
        self.setAccessibleName(name)

    def _lately(self) -> tuple[str, ...]:
        return tuple(self._settings.text("palette_recent").split())

    def _remember(self, entry: Entry) -> None:
        if entry.name:
            kept = [entry.name, *(n for n in self._lately() if n != entry.name)][:_RECENT_LIMIT]
            self._settings.set_text("palette_recent", " ".join(kept))

    def _forget_question(self) -> None:
        self._providers = self._standing
        if self._placeholder:
            self._placeholder = ""
            self.retranslate()


class ShortcutsPage(EntryPanel):
    """Every key on one page, by menu; Enter does what the line says."""

    def __init__(self, window: QWidget, registry: ActionRegistry) -> None:
        super().__init__(window, width=720, height=560)
        self._actions = ActionEntries(registry)
        self._foot = text_label("", "faint", self, wrap=True)
        self._foot.setContentsMargins(10, 2, 10, 4)
        self.body.addWidget(Hairline(parent=self))
        self.body.addWidget(self._foot)
        self.retranslate()

    def found(self, query: str) -> list[Entry]:
        """The actions that ``query`` finds, each menu's under its title."""
        return _without_empty_headings(self._matching(query))

    def retranslate(self) -> None:
        """Set the texts again."""
        super().retranslate()
        self.field.set_name(self.tr("Filter the shortcuts…"))
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._foot.setText(self.tr("The same keys work while an Arabic keyboard is on."))

    def _matching(self, query: str) -> Iterable[Entry]:
        for entry in self._actions.by_menu():
            texts = (entry.title, entry.keys.replace("+", " "), *entry.words)
            if not query or entry.heading or any(score(query, text) >= 50 for text in texts):
                yield entry


def _without_empty_headings(entries: Iterable[Entry]) -> list[Entry]:
    kept: list[Entry] = []
    for entry in entries:
        if entry.heading and kept and kept[-1].heading:
            kept.pop()
        kept.append(entry)
    if kept and kept[-1].heading:
        kept.pop()
    return kept
