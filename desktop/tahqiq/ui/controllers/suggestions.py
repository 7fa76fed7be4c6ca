"""The suggestions for the article on the page: shown as outlines, walked through, answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from tahqiq.domain.folding import name_key
from tahqiq.domain.history import Changed
from tahqiq.domain.labels import Label, LabelRole
from tahqiq.domain.suggestions import MentionDetails, Suggestion, SuggestionKind
from tahqiq.services.commands.suggestions import (
    AcceptSuggestion,
    AcceptSuggestions,
    RejectAsName,
    RejectSpeaker,
    RejectSuggestions,
)
from tahqiq.services.commands.tagging import Spans
from tahqiq.ui.controllers.page import PageController

ACCEPT_KEY, REJECT_KEY = "y", "x"
"""Single letters that answer the suggestion in hand where no label of the set in use has them as its key."""


class SuggestionController(QObject):
    """Keeps the page's open suggestions, and answers them. Every answer is on disk before the page shows it.

    Signals:
        listed: the suggestions of the article on the page are others now, or the article is another.
        in_hand: the ``Suggestion`` that the page has in hand or under its caret, or None.
        accepted: a ``Suggestion`` became the annotation with this id, as it was proposed.
        said: why nothing was done and what to do, in the interface's language.
    """

    listed = Signal()
    in_hand = Signal(object)
    accepted = Signal(object, int)
    said = Signal(str)

    def __init__(self, page: PageController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._project = page.project
        self._found: dict[int, Suggestion] = {}
        self._shown = True
        self._kind: SuggestionKind | None = None
        self._least = 0.0
        self._under: tuple[int, ...] = ()
        self._held: int | None = None
        self._at_end: bool | None = None
        self.analysed = False
        page.article_shown.connect(self._article_shown)
        page.labels_changed.connect(lambda _labels: self._labels_changed())
        page.project.changed.connect(self._changed)

    # -- what there is ----------------------------------------------------------------------------------------------

    @property
    def found(self) -> tuple[Suggestion, ...]:
        """The open suggestions of the article on the page, in text order."""
        return tuple(sorted(self._found.values(), key=_in_text))

    @property
    def current(self) -> Suggestion | None:
        """The suggestion in hand on the page, else the innermost one under its caret."""
        mark = self._page.surface.current_mark
        if mark is not None and mark < 0:
            return self._found.get(-mark)
        return next((self._found[i] for i in self._under if i in self._found), None) if mark is None else None

    def label_of(self, role: LabelRole) -> Label | None:
        """The label in use that a suggestion of a role would get."""
        return next((label for label in self._page.labels if label.role is role), None)

    @property
    def shown(self) -> bool:
        """Whether the page outlines suggestions."""
        return self._shown

    def show_outlines(self, shown: bool) -> None:
        """Outline suggestions on the page, or leave it quiet; the list shows them all the same."""
        if shown != self._shown:
            self._shown = shown
            self._put_on_page()

    def set_filter(self, kind: SuggestionKind | None, least: float) -> None:
        """Outline only suggestions of ``kind`` (None: all) with at least the score ``least`` (0 to 1)."""
        if (kind, least) != (self._kind, self._least):
            self._kind, self._least = kind, least
            self._put_on_page()

    def _outlined(self) -> dict[int, Suggestion]:
        if not self._shown:
            return {}
        return {i: s for i, s in self._found.items() if self._passes(s)}

    def _passes(self, suggestion: Suggestion) -> bool:
        return suggestion.score >= self._least and self._kind in (None, suggestion.kind)

    def _article_shown(self, article_id: object) -> None:
        self._under, self._held, self._at_end = (), None, None
        self._read()
        self._put_on_page()
        self.listed.emit()
        self.in_hand.emit(None)

    def _read(self) -> None:
        state = self._page.state
        if state is None:
            self._found, self.analysed = {}, False
            return
        read = self._project.session.read
        self.analysed = state.article.id in read.suggestion_counts([state.article.id])
        self._found = {s.id: s for s in read.suggestions(state.article.id)} if self.analysed else {}

    def _changed(self, changed: Changed) -> None:
        state = self._page.state
        if state is None or not (changed.words or state.article.id in changed.suggestions):
            return
        self._read()
        self._put_on_page()
        self.listed.emit()
        self._tell()

    def _labels_changed(self) -> None:
        if self._page.state is not None:
            self._put_on_page(anew=True)
            self.listed.emit()

    def _put_on_page(self, *, anew: bool = False) -> None:
        """Change the outlines to what there is now.

        Args:
            anew: draw also those that are there, since labels are called or coloured otherwise.
        """
        state = self._page.state
        if state is None:
            return
        before = state.suggestions
        state.roles = {label.role: label for label in reversed(self._page.labels)}
        state.suggestions = self._outlined()
        put = [s for i, s in state.suggestions.items() if anew or before.get(i) != s]
        gone = [-i for i in before if i not in state.suggestions]
        if put or gone:
            self._page.surface.change_marks(state.suggestion_marks(put), gone)

    # -- the page's caret -------------------------------------------------------------------------------------------

    def set_under_caret(self, mark_ids: list[int]) -> None:
        """The page says which marks are at the caret, the innermost first; suggestions have negative ids."""
        self._under = tuple(-i for i in mark_ids if i < 0)
        self._tell()

    def current_changed(self) -> None:
        """The page says that another mark is in hand, or none."""
        self._tell()

    def _tell(self) -> None:
        current = self.current
        held = current.id if current else None
        if held != self._held:
            self._held = held
            self.in_hand.emit(current)

    def show(self, suggestion: Suggestion) -> None:
        """Take a suggestion in hand on the page."""
        if not self._page.surface.reveal(-suggestion.id):
            self._page.surface.reveal_span(suggestion.start, suggestion.end)

    def step(self, forward: bool) -> bool:
        """Take the next or former suggestion of the page in hand; whether there is one."""
        again, self._at_end = self._at_end is forward, None
        if self._go(forward) or (again and self._go_round(forward)):
            return True
        self._at_end = forward
        self.said.emit(self._nothing(forward))
        return False

    def _go(self, forward: bool) -> bool:
        surface = self._page.surface
        return surface.go_to_next_suggestion() if forward else surface.go_to_previous_suggestion()

    def _go_round(self, forward: bool) -> bool:
        """From the end of the article on to its beginning, or the other way."""
        state, surface = self._page.state, self._page.surface
        if state is None or not state.suggestions:
            return False
        in_order = sorted(state.suggestions.values(), key=_in_text)
        return surface.reveal(-(in_order[0] if forward else in_order[-1]).id)

    def _nothing(self, forward: bool) -> str:
        state = self._page.state
        if not self.analysed:
            return self.tr("The program has not read this article yet: Ctrl+F7 has it do so.")
        if not self._found:
            return self.tr("Nothing is left to answer in this article.")
        if state is None or not state.suggestions:
            return self.tr("The filter hides all suggestions of this article.")
        if forward:
            return self.tr("No suggestion after this place. The same key again begins at the top.")
        return self.tr("No suggestion before this place. The same key again begins at the end.")

    # -- answers ----------------------------------------------------------------------------------------------------

    def key(self, letter: str) -> bool:
        """A letter was typed on the page: an answer to the suggestion in hand, or a label for it; whether it was."""
        suggestion = self.current
        if suggestion is None or self._page.surface.selection_parts():
            return False
        label = next((label for label in self._page.labels if label.key.lower() == letter), None)
        if label is not None:
            if self._page.surface.current_mark != -suggestion.id:
                return False
            return self.accept_as(suggestion, label_id=label.id)
        if letter == ACCEPT_KEY:
            return self.accept(suggestion, walk=True)
        return letter == REJECT_KEY and self.reject(suggestion, walk=True)

    def accept(self, suggestion: Suggestion | None = None, *, walk: bool = False) -> bool:
        """Make an annotation of a suggestion (by default the page's); whether it is one now.

        Args:
            walk: take the next suggestion of the page in hand then.
        """
        return self._answer(suggestion, walk, self._accept)

    def _accept(self, suggestion: Suggestion) -> bool:
        made = self._project.do(AcceptSuggestions((suggestion.id,)))
        if made is not None:
            self.accepted.emit(suggestion, made[0])
        return made is not None

    def same(self, suggestion: Suggestion) -> tuple[Suggestion, ...]:
        """The suggestions of the article that the filter lets through with the same words, or that name the same one.

        In text order; ``suggestion`` is among them.
        """
        words, group = name_key(suggestion.words), _group(suggestion)
        return tuple(
            s
            for s in self.found
            if s.id == suggestion.id
            or (
                s.role is suggestion.role
                and self._passes(s)
                and (name_key(s.words) == words or (group is not None and _group(s) == group))
            )
        )

    def accept_same(self, suggestion: Suggestion | None = None, *, walk: bool = False) -> bool:
        """Accept a suggestion with all that are the same in the article, in one step; whether they were accepted."""
        return self._answer(suggestion, walk, lambda s: self._project.did(AcceptSuggestions(self._same_ids(s))))

    def reject_same(self, suggestion: Suggestion | None = None, *, walk: bool = False) -> bool:
        """Reject a suggestion with all that are the same in the article, in one step; whether they were open."""
        return self._answer(suggestion, walk, lambda s: self._project.did(RejectSuggestions(self._same_ids(s))))

    def _same_ids(self, suggestion: Suggestion) -> tuple[int, ...]:
        return tuple(s.id for s in self.same(suggestion))

    def capital(self, letter: str) -> bool:
        """A letter was typed on the page with Shift: an answer to all that are as the one in hand; whether it was."""
        suggestion = self.current
        if suggestion is None or self._page.surface.selection_parts():
            return False
        if letter == ACCEPT_KEY:
            return self.accept_same(suggestion, walk=True)
        return letter == REJECT_KEY and self.reject_same(suggestion, walk=True)

    def accept_as(self, suggestion: Suggestion, *, spans: Spans | None = None, label_id: int | None = None) -> bool:
        """Make an annotation of a suggestion with other ends or another label, and take it in hand."""
        made = self._project.do(AcceptSuggestion(suggestion.id, spans, label_id))
        if made is None:
            return False
        self._page.choose(made)
        return True

    def change_spans(self, mark_id: int, spans: Spans) -> bool:
        """A person moved an end of a suggestion on the page: it is theirs now, with these ends."""
        suggestion = self._found.get(-mark_id)
        return suggestion is not None and self.accept_as(suggestion, spans=spans)

    def reject(self, suggestion: Suggestion | None = None, *, walk: bool = False) -> bool:
        """Never propose a suggestion (by default the page's) again; whether it was open."""
        return self._answer(suggestion, walk, lambda s: self._project.did(RejectSuggestions((s.id,))))

    def reject_as_name(self, suggestion: Suggestion) -> bool:
        """«These words name nobody»: here and in every article of the project."""
        return self._project.did(RejectAsName(suggestion.id))

    def reject_speaker(self, suggestion: Suggestion) -> bool:
        """«Somebody else said it»: the quote stays proposed, never again with this speaker."""
        return self._project.did(RejectSpeaker(suggestion.id))

    def _answer(self, suggestion: Suggestion | None, walk: bool, do: Callable[[Suggestion], bool]) -> bool:
        wanted = suggestion or self.current
        if wanted is None:
            self.said.emit(self.tr("Go to a suggestion first: F7 takes you to the next one."))
            return False
        if not do(wanted):
            return False
        if walk:
            self._at_end = None
            self._page.surface.set_caret(wanted.start)
            self.step(True)
        return True


def _in_text(suggestion: Suggestion) -> tuple[int, int, int]:
    return suggestion.start, -suggestion.end, suggestion.id


def _group(suggestion: Suggestion) -> int | None:
    """The number that the mentions of one person, body or place share in their article."""
    return suggestion.details.group if isinstance(suggestion.details, MentionDetails) else None
