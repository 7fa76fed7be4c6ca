"""The parts of the import and where they stand; what they do is in ``dialog``."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tahqiq.ui.dialogs.importing.columns import ColumnMemory
from tahqiq.ui.dialogs.importing.model import FilesModel
from tahqiq.ui.dialogs.importing.preview import FilePreview
from tahqiq.ui.dialogs.importing.report import ImportReportPanel
from tahqiq.ui.dialogs.importing.table import FilesTable
from tahqiq.ui.views.parts.background import Background
from tahqiq.ui.views.parts.notices import NothingYet, Remark
from tahqiq.ui.widgets import OUTLINE, Hairline, Sheet, SheetHeader, ground, text_label


class ImportSheet(Sheet):
    """A table of files with a preview beside it, or what became of them; below what is said of all of them."""

    def __init__(self, memory: ColumnMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self.resize(1120, 700)
        self.setAcceptDrops(True)
        self._make_parts()
        self._lay_out()

    def _make_parts(self) -> None:
        self._head = SheetHeader(self)
        self.more = QPushButton(self)
        self.model = FilesModel(self)
        self.table = FilesTable(self.model, self)
        self.preview = FilePreview(self._memory, self)
        self.nothing = NothingYet("import", self)
        self.report = ImportReportPanel(self)
        self.remark = Remark(self)
        self.source, self.published = QLineEdit(self), QLineEdit(self)
        self.source.setMinimumWidth(220)
        self.published.setFixedWidth(190)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self._doing = text_label("", "soft", self)
        self.go, self.leave = QPushButton(self), QPushButton(self)
        self.go.setProperty("kind", "primary")
        self.leave.setProperty("kind", "quiet")
        self.go.setAutoDefault(False)
        self.leave.setAutoDefault(False)
        self._looking, self._importing = Background(self), Background(self)

    def _lay_out(self) -> None:
        self._head.add(self.more)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.table)
        splitter.addWidget(self.preview)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([780, 340])
        self.stack = QStackedWidget(self)
        for page in (self.nothing, splitter, self.report):
            self.stack.addWidget(page)
        self._table_page = splitter
        ground(self.stack, "paper")
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self.source)
        foot.addWidget(self.published)
        foot.addWidget(self._doing)
        foot.addWidget(self.progress, 1)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        margin = QVBoxLayout()
        margin.setContentsMargins(20, 0, 20, 8)
        margin.addWidget(self.remark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(OUTLINE, OUTLINE, OUTLINE, OUTLINE)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addLayout(margin)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self.stack, 1)
        layout.addWidget(Hairline(parent=self))
        layout.addLayout(foot)
