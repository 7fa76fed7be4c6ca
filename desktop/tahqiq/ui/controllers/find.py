"""Finding words in the article on the page, in any spelling."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tahqiq.domain.folding_pattern import parts_of, words_of
from tahqiq.ui.controllers.page import PageController


class FindController(QObject):
    """What is sought in the article, and where it was found.

    Signals:
        found: the number of places.
    """

    found = Signal(int)

    def __init__(self, page: PageController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.words = ""
        self.spans: tuple[tuple[int, int], ...] = ()
        page.article_shown.connect(self._again)

    def find(self, words: str) -> int:
        """Seek ``words`` (folded, also inside longer words); gives the number of places."""
        self.words = words
        return self._again()

    def clear(self) -> None:
        """Seek nothing."""
        self.find("")

    def _again(self) -> int:
        state, sought = self._page.state, words_of(self.words)
        found = parts_of(state.article.text, sought) if state is not None and sought else ()
        self.spans = tuple(found)
        self._page.surface.set_hits(self.spans)
        self.found.emit(len(self.spans))
        return len(self.spans)
