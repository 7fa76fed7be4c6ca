"""Who said it, in the details panel: speaker, title, form, cue, the words that name the speaker, agency."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tahqiq.domain.anchors import Anchor
from tahqiq.domain.annotations import SpeechForm
from tahqiq.services.wording import term
from tahqiq.ui.actions import ActionId, ActionRegistry
from tahqiq.ui.controllers.details import Details
from tahqiq.ui.controllers.drafts import Drafts
from tahqiq.ui.controllers.hints import keys
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.reading.fields import Keep, SavedLine, follow_text
from tahqiq.ui.reading.name_row import NameRow
from tahqiq.ui.widgets import ElidedLabel, IconButton, SectionHeader, SegmentedControl, text_label


def _isolated(action: ActionId) -> str:
    """The action's keys, left to right also in an Arabic sentence."""
    return f"\u2066{keys(action)}\u2069"


class SpanRow(QWidget):
    """Words of the article that play a part: shown as printed, taken from the selection, or taken away.

    Signals:
        cleared: they should play it no longer.
        shown: the person wants to see them on the page.
    """

    cleared = Signal()

    def __init__(self, actions: ActionRegistry, take: ActionId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", "", self)
        self._none = text_label("", "faint", self)
        self.take = IconButton(actions[take], parent=self, size=16)
        self.clear = IconButton("close", parent=self, size=14)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._words, 1)
        row.addWidget(self._none, 1)
        row.addWidget(self.take)
        row.addWidget(self.clear)
        self.clear.clicked.connect(self.cleared)

    def name(self, none: str, clear: str) -> None:
        """What stands where there are no words, and what the button that clears is called."""
        self._none.setText(none)
        self.clear.set_name(clear)

    def show_anchor(self, anchor: Anchor | None, editable: bool) -> None:
        """Show the words, or that there are none."""
        words = f"«{' '.join(anchor.exact.split())}»" if anchor is not None else ""
        follow_text(self._words, words)
        self._words.setText(words)
        self._words.setVisible(anchor is not None)
        self._none.setVisible(anchor is None)
        self.clear.setVisible(anchor is not None and editable)
        self.take.setVisible(editable)


class SpeakerSection(Translated, QWidget):
    """The attribution of a quote or claim; every change is asked for at once.

    Signals:
        form_chosen: the ``SpeechForm``.
        cue_cleared, mention_cleared: take them away.
        done: the person goes back to the page.
    """

    form_chosen = Signal(object)
    cue_cleared = Signal()
    mention_cleared = Signal()
    done = Signal()

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details: Details | None = None
        self.header = SectionHeader(parent=self)
        self.name_row = NameRow(actions[ActionId.SET_SPEAKER], self)
        self.title, self.via = SavedLine(self), SavedLine(self)
        self.take_title = IconButton(actions[ActionId.TAKE_TITLE], parent=self, size=16)
        self.form = SegmentedControl(self)
        self.form_hint = text_label("", "faint", self, wrap=True)
        self.cue = SpanRow(actions, ActionId.TAKE_CUE, self)
        self.mention = SpanRow(actions, ActionId.TAKE_MENTION, self)
        self._captions: dict[str, QLabel] = {}
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.header)
        box.addWidget(self.name_row)
        box.addSpacing(4)
        box.addWidget(self.form)
        box.addWidget(self.form_hint)
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        title_box = QWidget(self)
        title_row = QHBoxLayout(title_box)
        title_row.setContentsMargins(0, 0, 0, 0)
        title_row.setSpacing(2)
        title_row.addWidget(self.title, 1)
        title_row.addWidget(self.take_title)
        rows = (("title", title_box), ("cue", self.cue), ("mention", self.mention), ("via", self.via))
        for number, (key, content) in enumerate(rows):
            caption = self._captions[key] = text_label("", "soft", self)
            grid.addWidget(caption, number, 0)
            grid.addWidget(content, number, 1)
        box.addLayout(grid)

    def _connect(self) -> None:
        for field in (self.title, self.via):
            field.done.connect(self.done)
        self.form.chosen.connect(lambda name: self.form_chosen.emit(SpeechForm(name)))
        self.cue.cleared.connect(self.cue_cleared)
        self.mention.cleared.connect(self.mention_cleared)

    def retranslate(self) -> None:
        language = languages().language
        self.header.set_title(self.tr("Speaker"))
        self.form.set_choices([(form, term("form", form, language)) for form in SpeechForm])
        self.form.setAccessibleName(self.tr("Form of the report"))
        captions = {
            "title": self.tr("Title here"),
            "cue": self.tr("Cue"),
            "mention": self.tr("Named as"),
            "via": self.tr("Agency"),
        }
        for key, words in captions.items():
            self._captions[key].setText(words)
        self.title.setAccessibleName(self.tr("Title that the article gives the speaker here"))
        self.title.setPlaceholderText(self.tr("Foreign minister…"))
        self.via.setAccessibleName(self.tr("News agency that it came through"))
        self.via.setPlaceholderText(self.tr("Tass, Reuters…"))
        self.cue.name(
            self.tr("Select, then %1").replace("%1", _isolated(ActionId.TAKE_CUE)), self.tr("Take the cue away")
        )
        self.mention.name(
            self.tr("Select, then %1").replace("%1", _isolated(ActionId.TAKE_MENTION)), self.tr("Take these words away")
        )
        self.name_row.name(
            self.tr("Change the speaker"), self.tr("Take the speaker away"), self.tr("Everything that they said")
        )
        if self._details is not None:
            self.show_details(self._details)

    def show_details(self, details: Details) -> None:
        """Show the attribution of a quote or claim."""
        self._details = details
        said, editable = details.attribution, details.editable
        self.name_row.show_name(details.entity if said.speaker_id is not None else None, editable)
        self.title.show_value(said.title, details.annotation.id)
        self.via.show_value(said.via, details.annotation.id)
        for field in (self.title, self.via):
            field.setReadOnly(not editable)
        self.take_title.setVisible(editable)
        self.form.set_current(said.form or "")
        self.form.setEnabled(editable)
        proposed = details.proposed_form if said.form is None else None
        self.form_hint.setVisible(proposed is not None)
        if proposed is not None:
            seems = self.tr("Seems %1; choosing a speaker accepts it.")
            self.form_hint.setText(seems.replace("%1", term("form", proposed, languages().language)))
        self.cue.show_anchor(said.cue, editable)
        self.mention.show_anchor(said.mention, editable)

    def keep_with(self, drafts: Drafts, title: Keep, via: Keep) -> None:
        """Say where title and agency go."""
        self.title.keep_with(drafts, "title", title)
        self.via.keep_with(drafts, "via", via)

    def leave(self) -> None:
        """Nothing is shown any more."""
        self.title.show_value("", None)
        self.via.show_value("", None)


class EntitySection(Translated, QWidget):
    """Whom or what a mention names."""

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = SectionHeader(parent=self)
        self.name_row = NameRow(actions[ActionId.SET_SPEAKER], self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.header)
        box.addWidget(self.name_row)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.retranslate()

    def retranslate(self) -> None:
        self.header.set_title(self.tr("In the register"))
        self.name_row.name(
            self.tr("Change the name"), self.tr("Names nobody of the register"), self.tr("Everything about this name")
        )

    def show_details(self, details: Details) -> None:
        """Show what the mention names."""
        self.name_row.show_name(details.entity, details.editable)
