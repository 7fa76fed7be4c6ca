"""Which labels go: one box for each, in the label's own colour and line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from tahqiq.domain.labels import Label
from tahqiq.services.reader import Reader
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.i18n import Translated
from tahqiq.ui.reading.flow_layout import FlowLayout
from tahqiq.ui.theme import themes
from tahqiq.ui.views.parts.drawing import label_icon


def offered(read: Reader) -> tuple[Label, ...]:
    """The labels of the set in use, then those of other sets (of an imported dataset) that annotations bear."""
    mine, used = read.labels(), read.label_uses()
    codes = {label.code for label in mine}
    others = {x.code: x for x in read.all_labels().values() if used.get(x.id) and x.code not in codes}
    return (*mine, *others.values())


class LabelChoice(Translated, QWidget):
    """Check boxes of the labels; all are checked at first.

    Signals:
        changed: another choice.
    """

    changed = Signal()

    def __init__(self, labels: Sequence[Label], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = tuple(labels)
        flow = FlowLayout(self)
        self.boxes: list[QCheckBox] = []
        for _ in self._labels:
            box = QCheckBox(self)
            box.setChecked(True)
            box.setIconSize(QSize(28, 18))
            box.toggled.connect(lambda _on: self.changed.emit())
            flow.addWidget(box)
            self.boxes.append(box)
        themes().theme_changed.connect(self.retranslate)
        self.retranslate()

    @property
    def codes(self) -> tuple[str, ...] | None:
        """The codes of the checked labels; None where all are checked."""
        chosen = tuple(x.code for x, box in zip(self._labels, self.boxes, strict=True) if box.isChecked())
        return None if len(chosen) == len(self._labels) else chosen

    def retranslate(self, _theme: object = None) -> None:
        self.setAccessibleName(self.tr("Labels"))
        for label, box in zip(self._labels, self.boxes, strict=True):
            box.setText(label_name(label))
            box.setIcon(label_icon(label.color, label.line))
