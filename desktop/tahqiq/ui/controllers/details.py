"""Everything about the annotation in focus: what the details panel shows, and the changes that it asks for."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from tahqiq.domain.annotations import Annotation, AttributeValue, Attribution, SpeechForm
from tahqiq.domain.entities import Entity, EntityKind, EntityMatch
from tahqiq.domain.history import Changed
from tahqiq.domain.labels import SPEECH, Label
from tahqiq.services.commands.annotations import SetAttributes, SetAttribution, SetEntity, SetNote
from tahqiq.services.commands.entities import NewEntity
from tahqiq.ui.controllers import proposals
from tahqiq.ui.controllers.links import LinkController, LinkRow
from tahqiq.ui.controllers.page import PageController
from tahqiq.ui.controllers.page_data import named_entity
from tahqiq.ui.controllers.tagging import spans_of

WAIT_MS = 20
"""The page is painted before the panel beside it."""


@dataclass(frozen=True, slots=True)
class Details:
    """The annotation in focus with what is known about it.

    ``siblings`` are the annotations on the same words, this one among them, the innermost first; ``proposed_form`` is
    how the words seem to be reported, until the editor says; ``entity`` is the speaker or what a mention names.
    """

    annotation: Annotation
    label: Label
    labels: tuple[Label, ...]
    siblings: tuple[tuple[Annotation, Label], ...]
    entity: Entity | None
    proposed_form: SpeechForm | None
    links: tuple[LinkRow, ...]
    editable: bool

    @property
    def is_speech(self) -> bool:
        return self.label.role in SPEECH

    @property
    def mention_kind(self) -> EntityKind | None:
        """What kind of name it is; None where it is no mention."""
        return proposals.entity_kind(self.label.role)

    @property
    def attribution(self) -> Attribution:
        return self.annotation.attribution or Attribution()


class DetailsController(QObject):
    """What the details panel shows and asks for.

    Signals:
        shown: a ``Details``, or None where no annotation is in focus.
    """

    shown = Signal(object)

    def __init__(self, page: PageController, links: LinkController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._links = links
        self._project = page.project
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.refresh)
        self.details: Details | None = None
        page.focus_changed.connect(self._timer.start)
        page.annotations_changed.connect(self._timer.start)
        page.article_shown.connect(self._timer.start)
        page.labels_changed.connect(self._timer.start)
        self._project.settled.connect(self._settled)

    def _settled(self, changed: Changed) -> None:
        """The other end of a link may have changed, or a name."""
        details = self.details
        if details is not None and (changed.entities or changed.article_list or changed.annotations):
            self._timer.start()

    def flush(self) -> None:
        """Show at once what the panel waits with."""
        if self._timer.isActive():
            self.refresh()

    def refresh(self) -> None:
        """Look everything up anew."""
        self._timer.stop()
        annotation = self._page.focused
        self.details = self._details(annotation) if annotation is not None else None
        self.shown.emit(self.details)

    def _details(self, annotation: Annotation) -> Details | None:
        state = self._page.state
        if state is None:
            return None
        label = self._page.label_of(annotation)
        named = named_entity(annotation)
        here = self._page.round(annotation)
        form = None
        if label.role in SPEECH:
            form = proposals.speech_form(state.article.text, spans_of(annotation), state.regions)
        return Details(
            annotation=annotation,
            label=label,
            labels=self._page.labels,
            siblings=tuple((a, self._page.label_of(a)) for a in here),
            entity=state.entities.get(named) if named is not None else None,
            proposed_form=form,
            links=tuple(self._links.rows(annotation)),
            editable=not self._project.read_only,
        )

    # -- what is asked for ------------------------------------------------------------------------------------------

    def propose_speaker(
        self, annotation_id: int, selected: tuple[int, int] | None = None
    ) -> proposals.SpeakerProposal | None:
        """Who may have said it: the words at ``selected`` (code points), the nearest tagged name, or a known one."""
        state, annotation = self._page.state, self._page.annotation(annotation_id)
        if state is None or annotation is None:
            return None
        text, read = state.article.text, self._project.session.read
        found: proposals.SpeakerProposal | None = None
        if selected is not None:
            found = proposals.named_here(text, *selected)
        else:
            found = proposals.nearest_speaker(text, annotation, state.annotations.values(), state.labels)
        if found is None:
            return proposals.known_speaker(text, annotation, [use.entity for use in read.entities()])
        if found.entity_id is None:
            matches = [m for m in read.find_entities(found.name, limit=1) if not m.by_title]
            found = replace(found, entity_id=matches[0].entity.id if matches else None)
        return found

    def find_names(self, words: str) -> list[EntityMatch]:
        """Names of the register for ``words``; for none, first those of this article, then whoever speaks most."""
        matches = self._project.session.read.find_entities(words)
        state = self._page.state
        if words.strip() or state is None:
            return matches
        here = {i for i in map(named_entity, state.annotations.values()) if i is not None}
        known = {m.entity.id for m in matches}
        absent = [EntityMatch(e, e.name, False, 0) for i, e in state.entities.items() if i in here - known]
        return sorted([*absent, *matches], key=lambda m: m.entity.id not in here)

    def set_speaker(
        self, annotation_id: int, chosen: int | NewEntity, proposal: proposals.SpeakerProposal | None = None
    ) -> bool:
        """Say who said it.

        Args:
            annotation_id: a quote or claim of the article on the page.
            chosen: an entity of the register, or a new one.
            proposal: what was proposed; its title and place are taken along where it is the one chosen.
        """
        state, annotation = self._page.state, self._page.annotation(annotation_id)
        if state is None or annotation is None:
            return False
        said = annotation.attribution or Attribution()
        if said.form is None:
            form = proposals.speech_form(state.article.text, spans_of(annotation), state.regions)
            said = replace(said, form=form)
        if proposal is not None and self._is_proposed(chosen, proposal):
            mention = proposal.mention if proposal.selected else said.mention or proposal.mention
            said = replace(said, mention=mention, title=said.title or proposal.title)
        if isinstance(chosen, NewEntity):
            return self._project.did(SetAttribution(annotation_id, replace(said, speaker_id=None), chosen))
        return self._attribute(annotation, replace(said, speaker_id=chosen))

    def _is_proposed(self, chosen: int | NewEntity, proposal: proposals.SpeakerProposal) -> bool:
        if isinstance(chosen, NewEntity):
            return proposals.same_name(chosen.name, proposal.name)
        if chosen == proposal.entity_id:
            return True
        entity = self._project.session.read.entity(chosen)
        return any(proposals.same_name(s.text, proposal.name) for s in entity.spellings)

    def clear_speaker(self, annotation_id: int) -> bool:
        """Nobody is said to have said it."""
        return self._say(annotation_id, speaker_id=None, mention=None)

    def set_form(self, annotation_id: int, form: SpeechForm) -> bool:
        """Say how it is reported."""
        return self._say(annotation_id, form=form)

    def set_title(self, annotation_id: int, title: str) -> bool:
        """Give the office that the article names here; whether it is stored now."""
        return self._say(annotation_id, title=" ".join(title.split()))

    def set_via(self, annotation_id: int, via: str) -> bool:
        """Give the agency that the words came through; whether it is stored now."""
        return self._say(annotation_id, via=" ".join(via.split()))

    def set_cue(self, annotation_id: int, span: tuple[int, int] | None) -> bool:
        """Make the words at ``span`` (code points) the reporting words; None takes them away."""
        return self._say(annotation_id, cue=self._page.anchor(span) if span else None)

    def set_mention(self, annotation_id: int, span: tuple[int, int] | None) -> bool:
        """Make the words at ``span`` (code points) those that name the speaker; None takes them away."""
        return self._say(annotation_id, mention=self._page.anchor(span) if span else None)

    def _annotation(self, annotation_id: int) -> Annotation | None:
        """An annotation, also of an article that is no longer on the page; None when it is gone."""
        if not self._project.is_open:
            return None
        here = self._page.annotation(annotation_id)
        return here or next(iter(self._project.session.read.annotations_by_id([annotation_id])), None)

    def _say(self, annotation_id: int, **what: object) -> bool:
        annotation = self._annotation(annotation_id)
        if annotation is None:
            return False
        return self._attribute(annotation, replace(annotation.attribution or Attribution(), **what))  # type: ignore[arg-type]

    def _attribute(self, annotation: Annotation, said: Attribution) -> bool:
        if said == (annotation.attribution or Attribution()):
            return True
        return self._project.did(SetAttribution(annotation.id, None if said == Attribution() else said))

    def set_entity(self, annotation_id: int, chosen: int | NewEntity | None) -> bool:
        """Say whom or what a mention names; None for nobody."""
        annotation = self._page.annotation(annotation_id)
        if annotation is None:
            return False
        if isinstance(chosen, NewEntity):
            return self._project.did(SetEntity(annotation_id, None, chosen))
        return chosen == annotation.entity_id or self._project.did(SetEntity(annotation_id, chosen))

    def set_note(self, annotation_id: int, note: str) -> bool:
        """Write the note; whether it is stored now."""
        annotation = self._annotation(annotation_id)
        if annotation is None:
            return False
        return note == annotation.note or self._project.did(SetNote(annotation_id, note))

    def set_attribute(self, annotation_id: int, name: str, value: AttributeValue | None) -> bool:
        """Say one attribute of the label, None takes it away; whether it is stored now."""
        annotation = self._annotation(annotation_id)
        if annotation is None:
            return False
        wanted = {k: v for k, v in annotation.attributes.items() if k != name}
        if value is not None:
            wanted[name] = value
        return wanted == dict(annotation.attributes) or self._project.did(SetAttributes(annotation_id, wanted))
