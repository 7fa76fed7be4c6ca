"""What the window says while somebody works: notices, hints, how far the project is; and which actions are possible."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from tahqiq.domain.history import Changed
from tahqiq.domain.messages import Message
from tahqiq.services.wording import sentence
from tahqiq.ui.actions import TAGS, ActionId
from tahqiq.ui.controllers.drafts import Draft
from tahqiq.ui.controllers.hints import Hint, hints, status_words
from tahqiq.ui.controllers.page_data import SET_DATE, SET_PROGRESS, label_name
from tahqiq.ui.controllers.undo import Moved, Possible
from tahqiq.ui.errors import trouble_notice
from tahqiq.ui.formatting import formatter
from tahqiq.ui.i18n import languages
from tahqiq.ui.reading.desk import Desk
from tahqiq.ui.settings import Digits
from tahqiq.ui.widgets import Notice, NoticeKind

MOST_LETTERS = 60
"""Of words that could not be stored, so many are shown in a line."""

OFFERS_UNDO = (
    "done_deleted",
    "done_removed",
    "done_unlinked",
    "done_entity_deleted",
    "done_tagged_all",
    "done_decided_many",
    "done_undecided_many",
)
"""Steps after which a notice offers to take them back, by the beginning of their message's code."""

_ON_ARTICLE = (
    ActionId.FIND_IN_ARTICLE,
    ActionId.FIND_NEXT,
    ActionId.FIND_PREVIOUS,
    ActionId.GROW_SELECTION,
    ActionId.SHRINK_SELECTION,
    ActionId.SELECT_WORD,
    ActionId.SELECT_SENTENCE,
    ActionId.SELECT_QUOTATION,
    ActionId.SELECT_PARAGRAPH,
    ActionId.FOLD,
    ActionId.FOLD_ALL,
    ActionId.NEXT_ANNOTATION,
    ActionId.PREVIOUS_ANNOTATION,
    ActionId.NEXT_ARTICLE,
    ActionId.PREVIOUS_ARTICLE,
    ActionId.COMPARE,  # says what to do where there is no annotation
)
_ON_WRITABLE_ARTICLE = (
    *TAGS,
    ActionId.TAG_WITH,
    ActionId.TAG_ALL,
    ActionId.SET_SPEAKER,
    ActionId.TAKE_CUE,
    ActionId.TAKE_MENTION,
    ActionId.TAKE_TITLE,
    ActionId.PARTICULARS,
    ActionId.PUBLICATION_DATE,
    ActionId.PROGRESS,
    ActionId.REGION_ROLE,
    ActionId.REMOVE_ARTICLE,
)
_ON_ANNOTATION = (
    ActionId.CHANGE_LABEL,
    ActionId.START_WORD_EARLIER,
    ActionId.START_WORD_LATER,
    ActionId.END_WORD_EARLIER,
    ActionId.END_WORD_LATER,
    ActionId.START_CHAR_EARLIER,
    ActionId.START_CHAR_LATER,
    ActionId.END_CHAR_EARLIER,
    ActionId.END_CHAR_LATER,
    ActionId.ADD_PART,
    ActionId.MERGE_PARTS,
    ActionId.SPLIT,
    ActionId.DUPLICATE,
    ActionId.DELETE,
    ActionId.NOTE,
    ActionId.UNSURE,
    ActionId.LINK_START,
)


class DeskWords(QObject):
    """Keeps notices, strip and actions of a ``Desk`` up to date."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._window, self._registry = desk, desk.window, desk.window.registry
        self._possible = Possible()
        self._state: tuple[bool, ...] = ()
        self._unsaved: dict[Draft, Notice] = {}
        self._last_step: Notice | None = None
        self.review_hints: Callable[[], list[Hint]] = list
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(30)
        self._soon.timeout.connect(self.refresh)
        self._hinting = QTimer(self)
        self._hinting.setSingleShot(True)
        self._hinting.setInterval(30)
        self._hinting.timeout.connect(self._hint)
        self._connect_notices()
        self._connect_state()
        self.refresh()

    # -- notices ----------------------------------------------------------------------------------------------------

    def _connect_notices(self) -> None:
        desk = self._desk
        desk.project.trouble.connect(self.complain)
        desk.project.locked_elsewhere.connect(self._locked)
        for speaker in (desk.tagging, desk.links, desk.article, desk.binding):
            speaker.said.connect(self.say)
        desk.undo.moved.connect(self._moved)
        desk.undo.nothing_left.connect(self._nothing_left)
        desk.project.changed.connect(self._step_made)
        desk.project.closed.connect(self._withdraw_step)
        desk.links.linked.connect(lambda _link: self._done(self.tr("Linked.")))
        desk.canvas.byline_requested.connect(self._byline)
        desk.project.drafts.left.connect(self._say_unsaved)
        desk.project.drafts.changed.connect(self._withdraw_saved)

    def complain(self, message: Message) -> None:
        """Say what stands in the way, what is safe and what to do."""
        self._window.say(trouble_notice(message))

    def say(self, text: str) -> None:
        """Say ``text`` for a while."""
        self._window.say(Notice(text))

    def _done(self, text: str) -> None:
        self._window.say(Notice(text, NoticeKind.DONE))

    def _say_unsaved(self, draft: Draft) -> None:
        """What could not be stored is out of sight now; it is kept, and can be read and copied here."""
        notice = self._unsaved_notice(draft)
        self._unsaved[draft] = notice
        self._window.say(notice)

    def _unsaved_notice(self, draft: Draft) -> Notice:
        return Notice(
            self.tr("Not saved: %1").replace("%1", f"{draft.field} «{elided(draft.text)}»"),
            NoticeKind.WARNING,
            advice=self.tr("The words are kept: you find them again where you typed them."),
            details=draft.text,
            action=self.tr("Try again"),
            on_action=self._store_again,
            again=partial(self._unsaved_notice, draft),
        )

    def _store_again(self) -> None:
        drafts = self._desk.project.drafts
        if drafts.retry():
            self._done(self.tr("Saved."))
        else:
            for draft in drafts.waiting:
                self._say_unsaved(draft)

    def _withdraw_saved(self) -> None:
        waiting = self._desk.project.drafts.waiting
        for draft in [draft for draft in self._unsaved if draft not in waiting]:
            self._window.notices.withdraw(self._unsaved.pop(draft))

    def words(self, message: Message) -> str:
        """A message in the interface's language and digits."""
        return sentence(message, languages().language, arabic_digits=formatter().digits is Digits.ARABIC)

    def _locked(self, path: Path) -> None:
        self._window.say(self._locked_notice(path))

    def _locked_notice(self, path: Path) -> Notice:
        text = self.tr("«%1» is open in another window: you can read here, but not change anything.")
        advice = self.tr("Close the other window and open the project again to work on it.")
        again = partial(self._locked_notice, path)
        return Notice(text.replace("%1", path.stem), NoticeKind.WARNING, advice=advice, again=again)

    def _moved(self, moved: Moved) -> None:
        if moved.steps > 1:
            text = self.tr("Took back %n step(s)", "", moved.steps)
            text = text if moved.back else self.tr("Brought back %n step(s)", "", moved.steps)
            text = formatter().localize_digits(text)
        else:
            text = (self.tr("Undone: %1") if moved.back else self.tr("Done again: %1")).replace("%1", moved.words)
        self._say_step(Notice(text, NoticeKind.DONE))

    def _nothing_left(self, back: bool) -> None:
        self.say(self.tr("There is nothing to undo.") if back else self.tr("There is nothing to redo."))

    def _step_made(self, changed: Changed) -> None:
        """What was said of the step before is of yesterday now, and its button would take back another one."""
        message = changed.message
        if message is None or self._desk.undo.moving:
            return
        self._withdraw_step()
        if message.code.startswith(OFFERS_UNDO):
            self._say_step(self._undo_notice(message))

    def _say_step(self, notice: Notice) -> None:
        self._last_step = notice
        self._window.say(notice)

    def _withdraw_step(self) -> None:
        notice, self._last_step = self._last_step, None
        if notice is not None:
            self._window.notices.withdraw(notice)

    def _undo_notice(self, message: Message) -> Notice:
        return Notice(
            self.words(message),
            NoticeKind.DONE,
            action=self.tr("Undo"),
            on_action=self._registry[ActionId.UNDO].trigger,
            again=partial(self._undo_notice, message),
        )

    def _byline(self, action: str) -> None:
        if action == SET_DATE:
            self._desk.ask_date()
        elif action == SET_PROGRESS:
            self._desk.article.next_progress()
        else:
            self._desk.ask_particulars()

    # -- strip and actions ------------------------------------------------------------------------------------------

    def _connect_state(self) -> None:
        desk = self._desk
        for signal in (
            desk.page.focus_changed,
            desk.page.article_shown,
            desk.page.annotations_changed,
            desk.page.labels_changed,
            desk.canvas.selection_changed,
            desk.canvas.current_mark_changed,
            desk.links.first_end_changed,
            desk.project.settled,
            desk.project.opened,
            desk.project.closed,
            desk.feed.counted,
            desk.window.view_changed,
            languages().language_changed,
        ):
            signal.connect(self._soon.start)
        for signal in (
            desk.page.focus_changed,
            desk.page.article_shown,
            desk.links.first_end_changed,
            desk.project.opened,
            desk.project.closed,
        ):
            signal.connect(self._enable_actions)
        desk.undo.possible_changed.connect(self._show_possible)
        desk.page.labels_changed.connect(self._name_tags)
        languages().language_changed.connect(self._name_tags)

    def hint_soon(self) -> None:
        """Show the keys that work now, once what happens now is over."""
        self._hinting.start()

    def _hint(self) -> None:
        desk, page = self._desk, self._desk.page
        shown = self._window.current_view
        own = self.review_hints() if shown == "review" and desk.project.is_open else []
        self._window.strip.hints.set_hints(own or hints(page, desk.links.first_end, shown))

    def refresh(self) -> None:
        """Look at everything anew."""
        self._soon.stop()
        desk, page = self._desk, self._desk.page
        self._hint()
        if desk.project.is_open:
            counts = desk.project.session.read.counts()
            self._window.strip.set_status(status_words(counts, desk.list.model.suggested))
        else:
            self._window.strip.set_status("")
        unsure = self._registry[ActionId.UNSURE]
        unsure.setChecked(page.focused is not None and page.focused.unsure)
        self._enable_actions()

    def _enable_actions(self) -> None:
        desk, page = self._desk, self._desk.page
        writable = desk.project.is_open and not desk.project.read_only
        article, annotation = page.state is not None, page.focused is not None
        self._enable((article, article and writable, annotation and writable, desk.links.first_end is not None))

    def _enable(self, state: tuple[bool, ...]) -> None:
        if state == self._state:
            return
        self._state = state
        article, writable, annotation, linking = state
        self._registry.enable(_ON_ARTICLE, article)
        self._registry.enable(_ON_WRITABLE_ARTICLE, writable)
        self._registry.enable(_ON_ANNOTATION, annotation)
        self._registry.enable((ActionId.LINK_FINISH,), annotation and linking)

    def _show_possible(self, possible: Possible) -> None:
        self._possible = possible
        for action, words, text in (
            (ActionId.UNDO, possible.undo, self.tr("Undo: %1")),
            (ActionId.REDO, possible.redo, self.tr("Redo: %1")),
        ):
            self._registry[action].setEnabled(bool(words))
            self._registry[action].set_name(text.replace("%1", words) if words else "")

    def _name_tags(self) -> None:
        labels = self._desk.page.labels
        for number, action in enumerate(TAGS):
            self._registry[action].setVisible(number < len(labels))
            self._registry[action].set_name(label_name(labels[number]) if number < len(labels) else "")
        self._desk.undo.refresh()


def elided(text: str) -> str:
    """``text`` in one line, cut at a word where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= MOST_LETTERS else f"{line[:MOST_LETTERS].rsplit(' ', 1)[0]}…"
