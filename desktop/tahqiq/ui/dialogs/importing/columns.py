"""Which column of a table is what: chosen once, and remembered for tables with the same columns."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from tahqiq.domain.messages import Trouble
from tahqiq.formats.articles.tables import FIELDS, Columns
from tahqiq.services.import_reading import TABLES, table_columns
from tahqiq.services.importing import ImportPlan, PlannedFile
from tahqiq.services.wording import term
from tahqiq.ui.i18n import Translated, languages
from tahqiq.ui.settings import Settings
from tahqiq.ui.widgets import text_label

_LONGEST = 36


class ColumnMemory:
    """What was assigned to the columns of a table before, known by their names.

    Args:
        settings: where it is kept; None remembers nothing beyond this object.
    """

    def __init__(self, settings: Settings | None) -> None:
        self._settings = settings
        self._assigned: dict[str, dict[str, str]] = {}

    def recalled(self, columns: Columns) -> dict[str, str] | None:
        """What a table with these columns was assigned the last time, or None."""
        name = _signature(columns)
        if name not in self._assigned and self._settings is not None:
            try:
                kept = json.loads(self._settings.text(name) or "null")
            except ValueError:
                kept = None
            if isinstance(kept, dict):
                self._assigned[name] = {f: c for f, c in kept.items() if f in FIELDS and c in columns.names}
        return self._assigned.get(name)

    def of_plan(self, plan: ImportPlan, known: Mapping[Path, object]) -> list[tuple[Path, dict[str, str]]]:
        """Tables of a plan that were assigned otherwise before than their columns' names say; not those ``known``."""
        found = []
        for file in {f.path: f for f in plan.files if f.format in TABLES and f.path not in known}.values():
            try:
                columns = table_columns(file.path, file.format, file.read_as)
            except Trouble:
                continue
            assigned = self.recalled(columns) if columns is not None else None
            if assigned is not None and columns is not None and assigned != columns.guess:
                found.append((file.path, assigned))
        return found

    def remember(self, columns: Columns, assigned: Mapping[str, str]) -> None:
        """Keep what was assigned."""
        self._assigned[_signature(columns)] = dict(assigned)
        if self._settings is not None:
            self._settings.set_text(_signature(columns), json.dumps(dict(assigned), ensure_ascii=False))


def _signature(columns: Columns) -> str:
    return "columns-" + blake2b("\x1f".join(columns.names).encode(), digest_size=8).hexdigest()


class ColumnsEditor(Translated, QWidget):
    """A choice for each field of an article.

    Signals:
        assigned: which column each field comes from (dict), after the person changed it.
    """

    assigned = Signal(object)

    def __init__(self, memory: ColumnMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._path: Path | None = None
        self._columns: Columns | None = None
        self._title = text_label("", "heading", self, wrap=True)
        self.choices = {field: QComboBox(self) for field in FIELDS}
        self._names = {field: QLabel(self) for field in FIELDS}
        form = QFormLayout()
        form.setSpacing(6)
        for field, choice in self.choices.items():
            choice.setMinimumContentsLength(14)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.activated.connect(self._chosen)
            self._names[field].setBuddy(choice)
            form.addRow(self._names[field], choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addLayout(form)
        self.retranslate()
        self.hide()

    def show_table(self, file: PlannedFile | None, assigned: Mapping[str, str] | None) -> None:
        """Show the columns of a table; nothing where the file is none.

        Args:
            file: the file, or an article of it.
            assigned: what the person assigned; None shows what the names of the columns say.
        """
        if file is None:
            self._path = self._columns = None
        elif file.path != self._path:
            self._path = file.path
            try:
                self._columns = table_columns(file.path, file.format, file.read_as)
            except Trouble:
                self._columns = None
        self.setVisible(self._columns is not None)
        if self._columns is not None:
            self._fill(self._columns, self._columns.guess if assigned is None else assigned)

    def _fill(self, columns: Columns, taken: Mapping[str, str]) -> None:
        for field, choice in self.choices.items():
            choice.clear()
            choice.addItem("—", "")
            for name in columns.names:
                sample = " ".join(next((s for s in columns.samples.get(name, ()) if s), "").split())
                short = sample if len(sample) <= _LONGEST else f"{sample[:_LONGEST]}…"
                choice.addItem(f"\u2068{name}\u2069: \u2068{short}\u2069" if short else name, name)
            choice.setCurrentIndex(max(0, choice.findData(taken.get(field, ""))))

    def _chosen(self) -> None:
        said = {field: str(choice.currentData()) for field, choice in self.choices.items() if choice.currentData()}
        if self._columns is not None:
            self._memory.remember(self._columns, said)
            self.assigned.emit(said)

    def retranslate(self) -> None:
        """Set every text again."""
        self._title.setText(self.tr("Which column is what?"))
        for field, label in self._names.items():
            label.setText(
                self.tr("Text") if field == "text" else term("particular", field, languages().language).capitalize()
            )
            self.choices[field].setAccessibleName(label.text())
