"""The actions of the table that concern reading and tagging, connected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from tahqiq.ui.actions import TAGS, ActionId
from tahqiq.ui.canvas.overlay import Edge
from tahqiq.ui.reading.choices import label_choice, link_choice, role_choice
from tahqiq.ui.reading.desk import Desk

Choice = TypeVar("Choice")

_BOUNDARIES: dict[ActionId, tuple[Edge, bool, str]] = {
    ActionId.START_WORD_EARLIER: ("start", False, "word"),
    ActionId.START_WORD_LATER: ("start", True, "word"),
    ActionId.END_WORD_EARLIER: ("end", False, "word"),
    ActionId.END_WORD_LATER: ("end", True, "word"),
    ActionId.START_CHAR_EARLIER: ("start", False, "letter"),
    ActionId.START_CHAR_LATER: ("start", True, "letter"),
    ActionId.END_CHAR_EARLIER: ("end", False, "letter"),
    ActionId.END_CHAR_LATER: ("end", True, "letter"),
}


class DeskActions(QObject):
    """Connects actions to a ``Desk``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._registry = desk.window.registry
        for actions in (self._editing(), self._tagging(), self._article(), self._going()):
            self._registry.bind(actions)
        self._registry.bind({action: partial(self._move_boundary, *move) for action, move in _BOUNDARIES.items()})

    def _editing(self) -> dict[ActionId, Callable[[], object]]:
        canvas = self._desk.canvas
        return {
            ActionId.UNDO: self._undo,
            ActionId.REDO: self._redo,
            ActionId.FIND_IN_ARTICLE: self._find,
            ActionId.GROW_SELECTION: canvas.grow_selection,
            ActionId.SHRINK_SELECTION: canvas.shrink_selection,
            ActionId.SELECT_WORD: canvas.select_word,
            ActionId.SELECT_SENTENCE: canvas.select_sentence,
            ActionId.SELECT_QUOTATION: canvas.select_quotation,
            ActionId.SELECT_PARAGRAPH: self._select_paragraph,
        }

    def _tagging(self) -> dict[ActionId, Callable[[], object]]:
        desk, tagging = self._desk, self._desk.tagging
        return {
            **{action: partial(tagging.tag_number, n) for n, action in enumerate(TAGS, start=1)},
            ActionId.TAG_WITH: self._choose_label,
            ActionId.CHANGE_LABEL: self._change_label,
            ActionId.ADD_PART: tagging.add_part,
            ActionId.MERGE_PARTS: tagging.merge_parts,
            ActionId.SPLIT: tagging.split,
            ActionId.DUPLICATE: tagging.duplicate,
            ActionId.DELETE: tagging.delete,
            ActionId.SET_SPEAKER: desk.binding.pick_name,
            ActionId.TAKE_CUE: desk.binding.take_cue,
            ActionId.TAKE_MENTION: desk.binding.take_mention,
            ActionId.TAKE_TITLE: desk.binding.take_title,
            ActionId.NOTE: desk.binding.focus_note,
            ActionId.UNSURE: tagging.toggle_unsure,
            ActionId.LINK_START: desk.links.begin,
            ActionId.LINK_FINISH: self._finish_link,
        }

    def _article(self) -> dict[ActionId, Callable[[], object]]:
        desk = self._desk
        return {
            ActionId.PARTICULARS: desk.ask_particulars,
            ActionId.PUBLICATION_DATE: desk.ask_date,
            ActionId.PROGRESS: desk.article.next_progress,
            ActionId.REGION_ROLE: self._choose_role,
            ActionId.FOLD: desk.canvas.toggle_fold,
            ActionId.FOLD_ALL: self._fold_all,
            ActionId.REMOVE_ARTICLE: self._remove,
        }

    def _going(self) -> dict[ActionId, Callable[[], object]]:
        desk = self._desk
        return {
            ActionId.NEXT_ANNOTATION: desk.canvas.go_to_next_mark,
            ActionId.PREVIOUS_ANNOTATION: desk.canvas.go_to_previous_mark,
            ActionId.NEXT_ARTICLE: partial(desk.list.step, 1),
            ActionId.PREVIOUS_ARTICLE: partial(desk.list.step, -1),
        }

    # -- editing ----------------------------------------------------------------------------------------------------

    def _undo(self) -> None:
        self._desk.project.drafts.save_all()
        self._desk.undo.undo()

    def _redo(self) -> None:
        self._desk.project.drafts.save_all()
        self._desk.undo.redo()

    def _find(self) -> None:
        self._desk.window.show_view("reading", focus=False)
        words = self._desk.canvas.selected_text()
        self._desk.frame.find_bar.open_bar(words if words and "\n" not in words and len(words) < 80 else "")

    def _select_paragraph(self) -> None:
        canvas = self._desk.canvas
        span = canvas.boundaries.paragraph_at(canvas.text, canvas.selection.active[0])
        canvas.select(span.start, span.end)

    # -- tagging ----------------------------------------------------------------------------------------------------

    def _move_boundary(self, edge: Edge, forward: bool, by: str) -> None:
        if self._desk.tagging.hold():
            self._desk.canvas.adjust_mark(edge, forward, "word" if by == "word" else "letter")

    def _choose_label(self) -> None:
        desk = self._desk
        if desk.page.state is not None:
            choice = label_choice(desk.page.labels, self._on_page(desk.tagging.tag))
            desk.window.palette_panel.ask(choice, self.tr("Tag with…"))

    def _change_label(self) -> None:
        desk = self._desk
        if desk.tagging.hold():
            choice = label_choice(desk.page.labels, self._on_page(desk.tagging.change_label))
            desk.window.palette_panel.ask(choice, self.tr("Change the label to…"))

    def _finish_link(self) -> None:
        desk = self._desk
        first = desk.links.first_end
        if desk.links.can_finish() and first is not None:
            asked = self.tr("How is it related to «%1»?").replace("%1", first.words)
            desk.window.palette_panel.ask(link_choice(self._on_page(desk.links.finish)), asked)

    def _on_page(self, do: Callable[[Choice], object]) -> Callable[[Choice], object]:
        """Do what was chosen, and give the focus back to the page."""

        def chosen(choice: Choice) -> None:
            do(choice)
            self._desk.focus_page()

        return chosen

    # -- the article ------------------------------------------------------------------------------------------------

    def _choose_role(self) -> None:
        desk = self._desk
        if desk.article.part_in_view() is not None:
            choice = role_choice(self._on_page(desk.article.set_role))
            desk.window.palette_panel.ask(choice, self.tr("This part of the page is…"))

    def _fold_all(self) -> None:
        canvas = self._desk.canvas
        canvas.fold_all(any(not canvas.is_folded(region.start) for region in canvas.document.foldable()))

    def _remove(self) -> None:
        article_id = self._desk.page.article_id
        if article_id is not None:
            self._desk.article.remove((article_id,))
