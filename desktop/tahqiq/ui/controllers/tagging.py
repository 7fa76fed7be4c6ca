"""Tagging by key, chip and menu: making annotations of the selection, and shaping the one in hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.labels import SPEECH
from tahqiq.services.commands.annotations import (
    AddAnnotation,
    ChangeLabel,
    ChangeSpans,
    DeleteAnnotations,
    DuplicateAnnotation,
    SetUnsure,
    Spans,
    SplitAnnotation,
    split_spans,
    tidy,
)
from tahqiq.ui.controllers.page import PageController

SPEAKER_KEY, GROW_KEY, NOTE_KEY, UNSURE_KEY, LINK_KEY = "s", "g", "n", "u", "k"
"""Single letters that do something on the page where no label of the set in use has them as its key."""


class TaggingController(QObject):
    """What a person does to annotations on the page. Every change is on disk before the page shows it.

    Signals:
        said: why nothing was done and what to do, in the interface's language.
        speaker_asked, note_asked, link_asked, grow_asked: a single letter asked for it.
    """

    said = Signal(str)
    speaker_asked = Signal()
    note_asked = Signal()
    link_asked = Signal()
    grow_asked = Signal()

    def __init__(self, page: PageController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._project = page.project
        self.answered: Callable[[str], bool] = lambda _letter: False

    # -- making -----------------------------------------------------------------------------------------------------

    def key(self, letter: str) -> bool:
        """A single Latin letter or digit was typed on the page; whether it means anything.

        ``answered`` is asked first: the letter may be the answer to a suggestion in hand.
        """
        if self.answered(letter):
            return True
        label = next((label for label in self._page.labels if label.key.lower() == letter), None)
        if label is not None:
            self.tag(label.id)
            return True
        if letter == UNSURE_KEY:
            self.toggle_unsure()
            return True
        asked = {
            SPEAKER_KEY: self.speaker_asked,
            NOTE_KEY: self.note_asked,
            LINK_KEY: self.link_asked,
            GROW_KEY: self.grow_asked,
        }.get(letter)
        if asked is not None:
            asked.emit()
        return asked is not None

    def tag_number(self, number: int) -> int | None:
        """Tag with the label at place ``number`` (from 1) of the set in use."""
        if not 1 <= number <= len(self._page.labels):
            return None
        return self.tag(self._page.labels[number - 1].id)

    def tag(self, label_id: int) -> int | None:
        """Put a label on what is selected; with nothing selected, on the annotation in hand instead of its own.

        Returns:
            The id of the annotation that bears the label; None when nothing was done.
        """
        state = self._page.state
        if state is None:
            return None
        spans = trimmed(state.article.text, self._page.surface.selection_parts())
        if spans:
            return self._add(state.article.id, label_id, spans)
        held = self._page.annotation(self._page.surface.current_mark)
        if held is None:
            self.said.emit(self.tr("Select words first: Space takes the word at the caret, and then more."))
            return None
        return held.id if self.change_label(label_id) else None

    def _add(self, article_id: int, label_id: int, spans: Spans) -> int | None:
        made = self._project.do(AddAnnotation(article_id, label_id, spans))
        if made is None:
            return None
        self._page.surface.clear_selection()
        self._page.choose(made)
        return made

    # -- shaping ----------------------------------------------------------------------------------------------------

    def change_label(self, label_id: int) -> bool:
        """Give the annotation in focus another label; whether it changed."""
        annotation = self._focused()
        if annotation is None or annotation.label_id == label_id:
            return False
        return self._project.did(ChangeLabel((annotation.id,), label_id))

    def change_spans(self, annotation_id: int, spans: Spans) -> bool:
        """Move an annotation's boundaries to ``spans`` (code points)."""
        annotation = self._page.annotation(annotation_id)
        if annotation is None or not spans or tidy(spans) == spans_of(annotation):
            return False
        return self._project.did(ChangeSpans(annotation_id, tidy(spans)))

    def add_part(self) -> bool:
        """Make what is selected a further part of the annotation in focus."""
        annotation, state = self._focused(), self._page.state
        if annotation is None or state is None:
            return False
        more = trimmed(state.article.text, self._page.surface.selection_parts())
        if not more:
            self.said.emit(self.tr("Select the words that belong to the annotation first."))
            return False
        if not self.change_spans(annotation.id, (*spans_of(annotation), *more)):
            return False
        self._page.surface.clear_selection()
        self._page.choose(annotation.id)
        return True

    def merge_parts(self) -> bool:
        """Make the parts of the annotation in focus one, with what is between them."""
        annotation = self._focused()
        if annotation is None or len(annotation.parts) < 2:
            return False
        return self.change_spans(annotation.id, ((annotation.start, annotation.end),))

    def remove_part(self, number: int) -> bool:
        """Take part ``number`` (from 0) out of the annotation in focus; never the only one."""
        annotation = self._focused()
        if annotation is None or len(annotation.parts) < 2:
            return False
        spans = spans_of(annotation)
        return self.change_spans(annotation.id, spans[:number] + spans[number + 1 :])

    def split(self) -> int | None:
        """Make two annotations of the one in focus, at the caret; gives the second one's id."""
        annotation, state = self._focused(), self._page.state
        if annotation is None or state is None:
            return None
        at = self._page.surface.caret()
        try:
            split_spans(state.article.text, spans_of(annotation), at)
        except ValueError:
            self.said.emit(self.tr("Put the caret inside the annotation, where it should be split."))
            return None
        made = self._project.do(SplitAnnotation(annotation.id, at))
        if made is not None:
            self._page.choose(made)
        return made

    def duplicate(self) -> int | None:
        """Put a second annotation on the words of the one in focus; gives its id."""
        annotation = self._focused()
        if annotation is None:
            return None
        made = self._project.do(DuplicateAnnotation(annotation.id))
        if made is not None:
            self._page.choose(made)
        return made

    def delete(self) -> bool:
        """Remove the annotation in focus."""
        annotation = self._focused()
        return annotation is not None and self._project.did(DeleteAnnotations((annotation.id,)))

    def toggle_unsure(self) -> bool:
        """Mark the annotation in focus as unsure, or as sure."""
        annotation = self._focused()
        return annotation is not None and self._project.did(SetUnsure((annotation.id,), not annotation.unsure))

    def hold(self) -> bool:
        """Take the annotation at the caret in hand, where none is; whether one is in hand."""
        annotation = self._focused()
        if annotation is None:
            return False
        if self._page.surface.current_mark != annotation.id:
            self._page.choose(annotation.id)
        return True

    def _focused(self) -> Annotation | None:
        annotation = self._page.focused
        if annotation is None:
            self.said.emit(self.tr("Go to an annotation first."))
        return annotation

    def speech_in_focus(self) -> Annotation | None:
        """The quote or claim that a speaker is set for: the one in focus, or the last one that was."""
        page = self._page
        for annotation in (page.focused, *page.under_caret, page.annotation(page.last_speech)):
            if annotation is not None and page.label_of(annotation).role in SPEECH:
                return annotation
        return None


def spans_of(annotation: Annotation) -> Spans:
    """The annotation's parts as offsets."""
    return tuple((part.start, part.end) for part in annotation.parts)


def trimmed(text: str, spans: Spans) -> Spans:
    """``spans`` without the white space at their ends; those that are nothing else are left out."""
    found = []
    for start, end in spans:
        words = text[start:end]
        first = start + len(words) - len(words.lstrip())
        last = start + len(words.rstrip())
        if first < last:
            found.append((first, last))
    return tuple(found)
