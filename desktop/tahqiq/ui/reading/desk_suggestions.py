"""Suggestions plugged into the desk: outlines on the page, the list beside it, keys, menu and reading articles."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Trouble
from tahqiq.domain.suggestions import Suggestion, SuggestionKind
from tahqiq.services import recogniser
from tahqiq.ui.actions import ActionId
from tahqiq.ui.controllers.analysis import AnalysisController
from tahqiq.ui.controllers.suggestions import SuggestionController
from tahqiq.ui.formatting import formatter
from tahqiq.ui.reading.desk import Desk
from tahqiq.ui.reading.side_panel import DETAILS, SUGGESTIONS, SidePanel
from tahqiq.ui.suggestions.panel import SuggestionsPanel
from tahqiq.ui.suggestions.words import Confidence
from tahqiq.ui.widgets import Notice, NoticeKind

if TYPE_CHECKING:
    from tahqiq.services.analysing import AnalysisReport

SHOWN, PANEL = "suggestions_shown", "side_panel"
KIND, CONFIDENCE = "suggestions_kind", "suggestions_confidence"
"""Names of the choices in the settings."""


class DeskSuggestions(QObject):
    """Connects suggestions to a ``Desk``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._window = desk, desk.window
        self._registry, settings = desk.window.registry, desk.window.settings
        self.controller = SuggestionController(desk.page, self)
        self.analysis = AnalysisController(desk.page, desk.window.jobs, self)
        self.analysis.by_itself = settings.suggest_by_itself
        self._heard = False
        settings.changed.connect(self._settings_changed)
        self._hear()
        self.panel = SuggestionsPanel(self._registry, self.controller.label_of, self.controller.same)
        self.side = SidePanel(desk.panel, self.panel)
        desk.window.set_details(self.side)
        self.side.show_panel(settings.text(PANEL, DETAILS))
        self.dialog: QDialog | None = None
        self._connect_page()
        self._connect_panel()
        self._connect_actions()
        self.panel.filter_row.restore(settings.text(KIND), settings.text(CONFIDENCE, Confidence.LIKELY))

    def _connect_page(self) -> None:
        desk, controller = self._desk, self.controller
        desk.tagging.answered = controller.key
        desk.canvas.capital_key_pressed.connect(controller.capital)
        desk.canvas.boundary_change_requested.connect(controller.change_spans)
        desk.canvas.marks_under_caret_changed.connect(controller.set_under_caret)
        desk.canvas.current_mark_changed.connect(controller.current_changed)
        controller.said.connect(lambda text: self._window.say(Notice(text)))
        controller.accepted.connect(self.panel.set_last)
        desk.page.article_shown.connect(lambda _id: self.panel.set_last(None))
        controller.listed.connect(self._list)
        controller.in_hand.connect(self._in_hand)
        desk.project.opened.connect(lambda session: self.panel.set_read_only(session.read_only))
        self.analysis.finished.connect(self._read)
        self.analysis.reading_changed.connect(lambda: self.panel.set_reading(self.analysis.reading))

    def _settings_changed(self, _name: str) -> None:
        if self.analysis.by_itself != self._window.settings.suggest_by_itself:
            self.analysis.by_itself = self._window.settings.suggest_by_itself
        self._hear()

    def _hear(self) -> None:
        """Let camel-tools' recogniser have its say, or no more: it is loaded beside the window, which takes seconds."""
        wanted = self._window.settings.hear_camel_tools
        if wanted == self._heard:
            return
        self._heard = wanted
        if wanted:
            self._window.jobs.submit(
                self.tr("Loading camel-tools"),
                lambda _job: recogniser.switch_on(),
                done=lambda _none: self.analysis.follow(),
                failed=self._not_heard,
            )
        else:
            recogniser.switch_off()
            self.analysis.follow()

    def _not_heard(self, error: BaseException) -> None:
        """It cannot be loaded: the program goes on alone, and says why."""
        self._window.settings.hear_camel_tools = False
        if isinstance(error, Trouble):
            self._desk.project.trouble.emit(error.message)
        elif not isinstance(error, Cancelled):
            self._window.jobs.report_error(error)

    def _connect_panel(self) -> None:
        panel, controller = self.panel, self.controller
        panel.place_asked.connect(controller.show)
        panel.accept_asked.connect(lambda s: controller.accept(s))
        panel.reject_asked.connect(lambda s: controller.reject(s))
        panel.accept_same_asked.connect(lambda s: controller.accept_same(s))
        panel.reject_same_asked.connect(lambda s: controller.reject_same(s))
        panel.annotation_asked.connect(self._desk.show_annotation)
        panel.answers_asked.connect(self.show_answers)
        panel.not_name_asked.connect(controller.reject_as_name)
        panel.not_speaker_asked.connect(controller.reject_speaker)
        panel.change_asked.connect(self._change)
        panel.bulk_asked.connect(self.answer_all)
        panel.same_asked.connect(lambda s: self.answer_all(s.kind, words=s.words))
        panel.filter_row.changed.connect(self._filter)
        self.side.shown.connect(self._panel_shown)
        self._desk.binding.panel_wanted.connect(partial(self.side.show_panel, DETAILS))

    def _connect_actions(self) -> None:
        controller, analysis = self.controller, self.analysis
        does: dict[ActionId, Callable[[], object]] = {
            ActionId.NEXT_SUGGESTION: partial(self._step, True),
            ActionId.PREVIOUS_SUGGESTION: partial(self._step, False),
            ActionId.ACCEPT_SUGGESTION: partial(controller.accept, walk=True),
            ActionId.REJECT_SUGGESTION: partial(controller.reject, walk=True),
            ActionId.ACCEPT_SAME: partial(controller.accept_same, walk=True),
            ActionId.REJECT_SAME: partial(controller.reject_same, walk=True),
            ActionId.REOPEN: self.show_answers,
            ActionId.ANALYSE: analysis.read_article,
            ActionId.ANALYSE_ALL: analysis.read_all,
            ActionId.FOCUS_SUGGESTIONS: partial(self._enter, SUGGESTIONS),
            ActionId.FOCUS_DETAILS: partial(self._enter, DETAILS),
            ActionId.ANSWER_ALL: self.answer_listed,
            ActionId.PROJECT_WORDS: self.edit_words,
        }
        self._registry.bind(does)
        outlines = self._registry[ActionId.SHOW_SUGGESTIONS]
        outlines.setChecked(self._window.settings.flag(SHOWN, True))
        self._show_outlines(outlines.isChecked())
        outlines.toggled.connect(self._show_outlines)
        for signal in (controller.listed, controller.in_hand, self._desk.project.opened, self._desk.project.closed):
            signal.connect(self._enable)
        self._enable()

    # -- list and page ----------------------------------------------------------------------------------------------

    def _list(self) -> None:
        found = self.controller.found
        self.panel.set_suggestions(found, analysed=self.controller.analysed)
        self.side.set_open(len(found))

    def _in_hand(self, suggestion: Suggestion | None) -> None:
        """The list follows the page, but not while somebody walks in the list itself."""
        if suggestion is not None and not self.panel.in_use:
            self.panel.select(suggestion.id)

    def _filter(self) -> None:
        """The page outlines what the list shows."""
        row, settings = self.panel.filter_row, self._window.settings
        settings.set_text(KIND, row.kind or "")
        settings.set_text(CONFIDENCE, row.confidence)
        self.controller.set_filter(row.kind, row.confidence.least)

    def _step(self, forward: bool) -> None:
        self._registry[ActionId.SHOW_SUGGESTIONS].setChecked(True)
        self._window.show_view("reading", focus=False)
        self.controller.step(forward)

    def _change(self, suggestion: Suggestion) -> None:
        """Take it in hand on the page: its ends have grips, and a label's key makes it that."""
        self._registry[ActionId.SHOW_SUGGESTIONS].setChecked(True)
        self._desk.focus_page()
        self.controller.show(suggestion)

    def _show_outlines(self, shown: bool) -> None:
        self._window.settings.set_flag(SHOWN, shown)
        self.controller.show_outlines(shown)

    def _panel_shown(self, name: str) -> None:
        if name in (DETAILS, SUGGESTIONS):
            self._window.settings.set_text(PANEL, name)
        if name == SUGGESTIONS:
            self._window.panes.show_details(True, empty_too=True)

    def _enter(self, name: str) -> None:
        """Show a panel and put the focus into it."""
        self.side.show_panel(name)
        self._window.window_actions.focus_pane(self._window.panes.details_pane)
        if name == SUGGESTIONS:
            self.panel.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enable(self) -> None:
        project = self._desk.project
        article = project.is_open and self._desk.page.article_id is not None
        writable = project.is_open and not project.read_only
        registry = self._registry
        registry.enable([ActionId.FOCUS_SUGGESTIONS, ActionId.SHOW_SUGGESTIONS], project.is_open)
        registry.enable([ActionId.NEXT_SUGGESTION, ActionId.PREVIOUS_SUGGESTION, ActionId.REOPEN], article)
        registry.enable([ActionId.ANALYSE], article and writable)
        registry.enable([ActionId.ANALYSE_ALL, ActionId.ANSWER_ALL, ActionId.PROJECT_WORDS], writable)
        answers = [ActionId.ACCEPT_SUGGESTION, ActionId.REJECT_SUGGESTION, ActionId.ACCEPT_SAME, ActionId.REJECT_SAME]
        registry.enable(answers, writable and self.controller.current is not None)

    # -- reading and answering many ---------------------------------------------------------------------------------

    def _read(self, report: AnalysisReport, article_id: int | None) -> None:
        """Say what reading the articles came to."""
        said = [self.tr("Read %n article(s).", "", report.analysed)]
        if not report.analysed and not report.stopped:
            said = [self.tr("All articles are read already.")]
        found = sum(report.suggestions.values())
        if article_id is not None and self._desk.project.is_open:  # some may be tagged already
            counts = self._desk.project.session.read.suggestion_counts([article_id])
            found = counts[article_id].total if article_id in counts else 0
        if found:
            said.append(self.tr("%n suggestion(s) to answer.", "", found))
        if report.refused:
            said.append(self.tr("%n article(s) could not be read.", "", len(report.refused)))
        kind = NoticeKind.WARNING if report.refused else NoticeKind.DONE
        words = " ".join(said)
        self._window.say(Notice(formatter().localize_digits(words), kind))

    def answer_listed(self) -> None:
        """Answer many suggestions at once, to begin with those that the list's filter lets through."""
        row = self.panel.filter_row
        self.answer_all(row.kind, row.confidence.least)

    def answer_all(self, kind: SuggestionKind | None = None, least: float = 0.0, words: str = "") -> None:
        """Answer many suggestions at once, after a preview.

        Args:
            kind, least: what the dialog begins with.
            words: only suggestions of these words, in all articles.
        """
        from tahqiq.ui.suggestions.bulk_dialog import BulkDialog

        desk = self._desk
        self.dialog = BulkDialog(
            desk.project,
            self.controller.label_of,
            self._window,
            article_id=desk.page.article_id,
            kind=kind,
            least=least,
            words=words,
        )
        self.dialog.open()

    def show_answers(self) -> None:
        """What was rejected in the article on the page, to have it proposed again."""
        from tahqiq.ui.suggestions.answers_dialog import AnswersDialog

        article_id = self._desk.page.article_id
        if article_id is not None:
            self.dialog = AnswersDialog(self._desk.project, article_id, self._window)
            self.dialog.open()

    def edit_words(self) -> None:
        """The lists of what the project has taught the engine."""
        from tahqiq.ui.suggestions.words_dialog import WordsDialog

        self.dialog = WordsDialog(self._desk.project, self._window)
        self.dialog.open()
