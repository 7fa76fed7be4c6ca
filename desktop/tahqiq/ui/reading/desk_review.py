"""The review plugged into the desk: its view and keys, comparing, the counts in the list, the signs beside the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tahqiq.ui.actions import ACTIONS, ActionId, Scope
from tahqiq.ui.controllers.comparing import ComparingController
from tahqiq.ui.controllers.hints import Hint
from tahqiq.ui.controllers.review import ReviewController
from tahqiq.ui.controllers.review_listing import EVERYTHING
from tahqiq.ui.formatting import formatter
from tahqiq.ui.lazy_view import LazyView
from tahqiq.ui.reading.conflict_feed import ConflictFeed
from tahqiq.ui.reading.desk import Desk
from tahqiq.ui.widgets import Notice, NoticeKind

if TYPE_CHECKING:
    from tahqiq.services.comparing import ComparisonReport
    from tahqiq.ui.views.review.view import ReviewView

VIEW = "review"
_OWN = tuple(action for action, spec in ACTIONS.items() if spec.scope is Scope.REVIEW)


class DeskReview(QObject):
    """Connects the review to a ``Desk``.

    Signals:
        hints_changed: other keys do something in the review now.
    """

    hints_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._window, self._registry = desk, desk.window, desk.window.registry
        settings = desk.window.settings
        self.controller = ReviewController(desk.project, self, desk.window.jobs)
        self.comparing = ComparingController(desk.project, desk.window.jobs, self)
        self.comparing.by_itself = settings.suggest_by_itself
        self.feed = ConflictFeed(desk.page, desk.canvas, desk.list.model, self)
        self.view: LazyView[ReviewView] = LazyView(self._make)
        self.dialog: QDialog | None = None
        self._offered: ComparisonReport | None = None
        self._window.add_view(VIEW, self.view)
        self._registry.attach(Scope.REVIEW, self.view)
        self._connect()
        self._enable()

    def _connect(self) -> None:
        project, settings = self._desk.project, self._window.settings
        does: dict[ActionId, Callable[[], object]] = {
            ActionId.FIND_CONFLICTS: self.compare,
            ActionId.FINDING_HERE: self.open_here,
            ActionId.REVIEW_REPORT: self.report,
        }
        self._registry.bind(does)
        self.controller.said.connect(lambda text: self._window.say(Notice(text, NoticeKind.DONE)))
        self.controller.advised.connect(lambda text: self._window.say(Notice(text)))
        self.comparing.finished.connect(self._compared)
        self.comparing.comparing_changed.connect(self._comparing_changed)
        self._desk.canvas.sign_requested.connect(self.open_finding)
        self._desk.list.conflicts_asked.connect(self.open_article)
        self._window.view_changed.connect(self._view_changed)
        for signal in (project.opened, project.closed, self._desk.page.article_shown):
            signal.connect(lambda _what=None: self._enable())
        settings.changed.connect(self._settings_changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def _settings_changed(self, name: str) -> None:
        self.comparing.by_itself = self._window.settings.suggest_by_itself
        if name == "zoom" and self.view.made:
            self.view.view().pane.passages.set_zoom(self._window.settings.zoom / 100)

    def _make(self) -> ReviewView:
        from tahqiq.ui.views.review.view import ReviewView

        view = ReviewView(self.controller, self._registry, self._window.settings)
        view.article_wanted.connect(self._read)
        view.closed.connect(self._desk.focus_page)
        view.possible_changed.connect(self._enable)
        view.pane.passages.set_zoom(self._window.settings.zoom / 100)
        view.queue.set_comparing(self.comparing.comparing)
        self._registry.bind(view.does())
        return view

    def _view_changed(self, name: str) -> None:
        if name == VIEW:
            if self._offered is not None:
                self._window.notices.withdraw(self._notice(self._offered, away=True))
            self._offered = None
            QTimer.singleShot(0, self._enter)  # once the window has put the focus somewhere into the view
        self._enable()

    def _enter(self) -> None:
        focus, field = QApplication.focusWidget(), self.view.view().queue.field
        outside = focus is None or focus is field or not self.view.isAncestorOf(focus)
        if self._window.current_view == VIEW and outside:
            self.view.view().enter()

    # -- going ------------------------------------------------------------------------------------------------------

    def _read(self, article_id: int, start: int, end: int) -> None:
        """Read an article at a passage; the review stays as it is, to come back to."""
        if self._desk.show(article_id, span=(start, end)):
            self._desk.focus_page()

    def open_finding(self, finding_id: int) -> None:
        """Show an inconsistency in the review."""
        view = self.view.view()
        self._window.show_view(VIEW)
        view.show_finding(finding_id)

    def open_article(self, article_id: int) -> None:
        """List the open inconsistencies of an article in the review."""
        view = self.view.view()
        self._window.show_view(VIEW)
        view.show_article(article_id)

    def open_here(self) -> None:
        """Show what disagrees with the sentence at the caret of the page."""
        found = self.feed.at(self._desk.canvas.caret())
        if found is not None:
            self.open_finding(found)
        elif self.feed.found:
            self._window.say(
                Notice(self.tr("Nothing disagrees with this sentence; a lozenge in the margin shows what does."))
            )
        else:
            self._window.say(Notice(self.tr("No open inconsistency in this article. F5 compares the articles.")))

    def report(self) -> None:
        """The report of the review, of all or of what the queue shows."""
        from tahqiq.ui.dialogs.report.dialog import ReportDialog

        shown = self.view.view().shown if self.view.made else EVERYTHING
        self.dialog = ReportDialog(self._desk.project, shown, self._window)
        self.dialog.open()

    # -- comparing --------------------------------------------------------------------------------------------------

    def compare(self) -> None:
        """Compare what was not compared yet."""
        self.comparing.compare_all()

    def _comparing_changed(self) -> None:
        if self.view.made:
            self.view.view().queue.set_comparing(self.comparing.comparing)
        self.controller.read_all()
        self._enable()

    def _compared(self, report: ComparisonReport) -> None:
        """Say what comparing came to; away from the review, with the way there."""
        away = self._window.current_view != VIEW
        self._window.say(self._notice(report, away))
        self._offered = report if away else None

    def _notice(self, report: ComparisonReport, away: bool) -> Notice:
        said = self.tr("Compared %n article(s).", "", report.compared)
        if not report.compared and not report.stopped:
            said = self.tr("All articles are compared already.")
        words = [formatter().localize_digits(said)]
        open_ones = sum(self._desk.list.model.conflicts.values())
        found = sum(report.found.values())
        if found or open_ones:
            words.append(formatter().localize_digits(self.tr("%n finding(s).", "", found)) if found else "")
        if report.refused:
            words.append(
                formatter().localize_digits(self.tr("%n article(s) could not be read.", "", len(report.refused)))
            )
        kind = NoticeKind.WARNING if report.refused else NoticeKind.DONE
        text = " ".join(word for word in words if word)
        action = self.tr("Review") if away and found else ""
        again = partial(self._notice, report, away)
        return Notice(text, kind, action=action, on_action=self._show if action else None, again=again)

    def _show(self) -> None:
        self._window.show_view(VIEW)

    # -- what is possible -------------------------------------------------------------------------------------------

    def _enable(self) -> None:
        project, registry = self._desk.project, self._registry
        writable = project.is_open and not project.read_only
        registry.enable([ActionId.FIND_CONFLICTS], writable and not self.comparing.comparing)
        registry.enable([ActionId.REVIEW_REPORT], project.is_open)
        registry.enable([ActionId.FINDING_HERE], project.is_open and self._desk.page.article_id is not None)
        here = project.is_open and self._window.current_view == VIEW and self.view.made
        if not here:
            registry.enable(_OWN, False)
            return
        for action, possible in self.view.view().possible().items():
            registry.enable([action], possible)
        self.hints_changed.emit()

    def hints(self) -> list[Hint]:
        """The keys that do something in the review now."""
        if not self.view.made:
            return []
        from tahqiq.ui.views.review.hints import review_hints

        return review_hints(self.view.view())

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.view.isAncestorOf(now):
            self.hints_changed.emit()
