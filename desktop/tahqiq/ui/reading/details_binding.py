"""The details panel bound to its controllers: every change asked for is made, and the focus goes back to the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.labels import SPEECH
from tahqiq.services.commands.entities import NewEntity
from tahqiq.ui.controllers.details import Details, DetailsController
from tahqiq.ui.controllers.links import LinkController
from tahqiq.ui.controllers.page import PageController
from tahqiq.ui.controllers.page_data import named_entity
from tahqiq.ui.controllers.proposals import SpeakerProposal
from tahqiq.ui.controllers.tagging import TaggingController, trimmed
from tahqiq.ui.reading.details_panel import DetailsPanel
from tahqiq.ui.reading.name_row import NameRow


class DetailsBinding(QObject):
    """Connects a ``DetailsPanel``.

    Signals:
        page_wanted: the focus goes back to the page, at the same place.
        panel_wanted: the panel must be in sight, because something in it takes the focus.
        register_asked: id of an entity to show in the register.
        jump_asked: id of an annotation to show, also in another article.
        said: why nothing was done, in the interface's language.
    """

    page_wanted = Signal()
    panel_wanted = Signal()
    register_asked = Signal(int)
    jump_asked = Signal(int)
    said = Signal(str)

    def __init__(
        self,
        panel: DetailsPanel,
        details: DetailsController,
        page: PageController,
        tagging: TaggingController,
        links: LinkController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._details, self._page = panel, details, page
        self._tagging, self._links = tagging, links
        self._proposal: SpeakerProposal | None = None
        self._picking: int | None = None
        details.shown.connect(self._show)
        page.leaving.connect(page.project.drafts.asked)
        panel.done.connect(self.page_wanted)
        links.first_end_changed.connect(panel.links.show_first_end)
        self._connect_sections()
        self._connect_names()

    def _connect_sections(self) -> None:
        panel, details = self._panel, self._details
        panel.siblings.chosen.connect(self._page.choose)
        panel.labels.chosen.connect(self._tagging.change_label)
        panel.parts.removal_asked.connect(self._tagging.remove_part)
        speaker = panel.speaker
        drafts = self._page.project.drafts
        speaker.keep_with(drafts, details.set_title, details.set_via)
        panel.attributes.keep_with(drafts, details.set_attribute)
        panel.note.keep_with(drafts, "note", details.set_note)
        speaker.form_chosen.connect(lambda form: self._with(lambda i: details.set_form(i, form)))
        speaker.cue_cleared.connect(lambda: self._with(lambda i: details.set_cue(i, None)))
        speaker.mention_cleared.connect(lambda: self._with(lambda i: details.set_mention(i, None)))
        panel.links.jump_asked.connect(self.jump_asked)
        panel.links.removal_asked.connect(self._links.delete)
        panel.links.forget_asked.connect(self._links.forget)

    def _connect_names(self) -> None:
        for row, clear in (
            (self._panel.speaker.name_row, self._details.clear_speaker),
            (self._panel.entity.name_row, lambda i: self._details.set_entity(i, None)),
        ):
            row.change_asked.connect(self.pick_name)
            row.cleared.connect(lambda clear=clear: self._with(clear))
            row.register_asked.connect(self.register_asked)
            row.picker.taken.connect(self._taken)
            row.picker.made.connect(self._taken)
            row.picker.cancelled.connect(self._cancel)

    def _with(self, change: Callable[[int], object]) -> None:
        annotation_id = self._panel.annotation_id
        if annotation_id is not None:
            change(annotation_id)

    def _show(self, details: Details | None) -> None:
        self._panel.show_details(details)

    # -- the picker -------------------------------------------------------------------------------------------------

    def pick_name(self) -> None:
        """Open the picker: of the speaker for a quote or claim, of the entity for a mention."""
        selected = self._selected()
        annotation = self._page.focused
        if selected is not None or annotation is None or not self._nameable(annotation):
            annotation = self._tagging.speech_in_focus() or annotation
        if annotation is None:
            self.said.emit(self.tr("Go to a quote, a claim or a name first."))
            return
        if self._page.project.read_only:
            return
        if annotation.id != self._page.focus:
            self._page.choose(annotation.id)
        self._details.refresh()
        self.panel_wanted.emit()
        row = self._panel.name_row()
        if row is not None:
            self._start(row, annotation, selected)

    def _nameable(self, annotation: Annotation) -> bool:
        details = self._details.details
        if details is None or details.annotation.id != annotation.id:
            self._details.refresh()
            details = self._details.details
        return details is not None and (details.is_speech or details.mention_kind is not None)

    def _start(self, row: NameRow, annotation: Annotation, selected: tuple[int, int] | None) -> None:
        details = self._panel.details
        if details is None:
            return
        self._picking, self._proposal = annotation.id, None
        picker, entity = row.open_picker(), details.entity
        if entity is not None and named_entity(annotation) is not None and selected is None:
            picker.start(self._details.find_names, entity.name, entity.kind, entity.id)
        elif details.is_speech:
            proposal = self._proposal = self._details.propose_speaker(annotation.id, selected)
            kind = proposal.kind if proposal is not None else EntityKind.PERSON
            words = proposal.name if proposal is not None else ""
            picker.start(self._details.find_names, words, kind, proposal.entity_id if proposal is not None else None)
        else:
            picker.start(self._details.find_names, annotation.words, details.mention_kind or EntityKind.PERSON)
        self._panel.show_part(picker)

    def _taken(self, chosen: int | NewEntity) -> None:
        annotation, proposal = self._page.annotation(self._picking), self._proposal
        if annotation is not None:
            if self._page.label_of(annotation).role in SPEECH:
                stored = self._details.set_speaker(annotation.id, chosen, proposal)
            else:
                stored = self._details.set_entity(annotation.id, chosen)
            if not stored:  # the window says why; the name stays in the open picker, and Enter tries again
                return
            if proposal is not None and proposal.selected:
                self._page.surface.clear_selection()
        self._cancel()

    def _cancel(self) -> None:
        self._picking, self._proposal = None, None
        for row in (self._panel.speaker.name_row, self._panel.entity.name_row):
            if row.picking:
                row.close_picker(not self._page.project.read_only)
        self._details.refresh()
        self.page_wanted.emit()

    # -- words from the page ----------------------------------------------------------------------------------------

    def take_cue(self) -> None:
        """Make what is selected the cue of the quote or claim in focus, or of the last one that was."""
        self._take(self._details.set_cue)

    def take_mention(self) -> None:
        """Make what is selected the words that name the speaker."""
        self._take(self._details.set_mention)

    def take_title(self) -> None:
        """Make what is selected the title that the article gives the speaker here."""

        def set_title(annotation_id: int, span: tuple[int, int] | None) -> bool:
            anchor = self._page.anchor(span) if span else None
            return anchor is not None and self._details.set_title(annotation_id, anchor.exact)

        self._take(set_title)

    def _selected(self) -> tuple[int, int] | None:
        """From the first selected letter to the last; None where nothing is selected."""
        state = self._page.state
        parts = trimmed(state.article.text, self._page.surface.selection_parts()) if state is not None else ()
        return (parts[0][0], parts[-1][1]) if parts else None

    def _take(self, use: Callable[[int, tuple[int, int] | None], bool]) -> None:
        annotation, selected = self._tagging.speech_in_focus(), self._selected()
        if annotation is None:
            self.said.emit(self.tr("Go to a quote or a claim first, then select the words."))
            return
        if selected is None:
            self.said.emit(self.tr("Select the words first."))
            return
        use(annotation.id, selected)
        self._page.surface.clear_selection()
        self._page.choose(annotation.id)

    def focus_note(self) -> None:
        """Put the focus into the note of the annotation in focus."""
        if self._page.focused is None:
            self.said.emit(self.tr("Go to an annotation first."))
            return
        self._details.refresh()
        self.panel_wanted.emit()
        self._panel.focus_note()
