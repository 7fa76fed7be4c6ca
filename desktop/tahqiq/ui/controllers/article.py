"""What the parts of a page are, and how far the editor is with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tahqiq.domain.articles import Article, Progress, Region, RegionRole
from tahqiq.services.commands.articles import ClearRegion, RemoveArticles, SetParticulars, SetProgress, SetRegion
from tahqiq.ui.controllers.page import PageController

_NEXT = {Progress.NEW: Progress.STARTED, Progress.STARTED: Progress.DONE, Progress.DONE: Progress.NEW}


class ArticleController(QObject):
    """Changes to the article on the page other than its annotations.

    Signals:
        said: why nothing was done, in the interface's language.
    """

    said = Signal(str)

    def __init__(self, page: PageController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._project = page.project

    @property
    def _article(self) -> Article | None:
        return self._page.state.article if self._page.state else None

    def region_at(self, offset: int) -> Region | None:
        """The region at an offset of the article; None where nobody said what that is."""
        regions = self._page.state.regions if self._page.state else ()
        return next((r for r in regions if r.start <= offset < r.end or r.end == offset == self._length()), None)

    def _length(self) -> int:
        return len(self._article.text) if self._article else 0

    def part_in_view(self) -> tuple[int, int] | None:
        """What a role would be given to: the selected paragraphs, else the region or paragraph at the caret."""
        article = self._article
        if article is None or not article.text:
            return None
        parts = self._page.surface.selection_parts()
        caret = self._page.surface.caret()
        if not parts and (region := self.region_at(caret)) is not None and region.role is not RegionRole.MAIN:
            return region.start, region.end
        start, end = (parts[0][0], parts[-1][1]) if parts else (caret, caret)
        return whole_paragraphs(article.text, start, end)

    def set_role(self, role: RegionRole) -> bool:
        """Say what the part in view is; ``MAIN`` makes it the article again."""
        article, part = self._article, self.part_in_view()
        if article is None or part is None:
            return False
        if part[0] >= part[1]:
            self.said.emit(self.tr("There is no text here to be a part of the page."))
            return False
        here = self.region_at(part[0])
        if role is RegionRole.MAIN and here is not None and (here.start, here.end) == part:
            return self._project.did(ClearRegion(here.id))
        done = self._project.do(SetRegion(article.id, part[0], part[1], role)) is not None
        if done:
            self._page.surface.clear_selection()
        return done

    def next_progress(self) -> bool:
        """Not started, started, done, and again from the first."""
        article = self._article
        return article is not None and self.set_progress((article.id,), _NEXT[article.progress])

    def set_progress(self, article_ids: tuple[int, ...], progress: Progress) -> bool:
        """Say how far the editor is with articles."""
        return bool(article_ids) and self._project.did(SetProgress(article_ids, progress))

    def remove(self, article_ids: tuple[int, ...]) -> bool:
        """Take articles out of the project, with what was tagged in them; undo brings them back."""
        return bool(article_ids) and self._project.did(RemoveArticles(article_ids))

    def set_published(self, published: str) -> bool:
        """Give the article's day (ISO date), or ``""`` for unknown; the editor's word makes it confirmed."""
        article = self._article
        return article is not None and self._project.did(SetParticulars(article.id, published=published))

    def set_particulars(self, changed: dict[str, str]) -> bool:
        """Correct title, source, via, author or url of the article."""
        article = self._article
        return article is not None and bool(changed) and self._project.did(SetParticulars(article.id, **changed))


def whole_paragraphs(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch from the first paragraph's beginning to the last one's end (without its line break)."""
    first = text.rfind("\n", 0, start) + 1
    if end > start and text[end - 1] == "\n":
        end -= 1
    last = text.find("\n", end)
    return first, len(text) if last < 0 else last
