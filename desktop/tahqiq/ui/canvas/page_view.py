"""The page in a scroll area: painting, scrolling, zoom, folding, and what lies where in the view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from tahqiq.ui.canvas.document import Document
from tahqiq.ui.canvas.model import BylinePiece, Page, RegionView
from tahqiq.ui.canvas.overlay import Overlay
from tahqiq.ui.canvas.painter import PagePainter
from tahqiq.ui.canvas.palette import LIGHT, CanvasPalette
from tahqiq.ui.canvas.places import Place
from tahqiq.ui.canvas.signs import MarginSign
from tahqiq.ui.canvas.typography import LARGEST, SMALLEST, Typography

ZOOM_STEP = 1.1


class PageView(QAbstractScrollArea):
    """Shows a page. Offsets are code points; points and rectangles are those of the viewport."""

    scrolled = Signal()
    page_changed = Signal()
    """The article, its marks, its layout or its colours are others."""
    zoom_changed = Signal(float)
    fold_changed = Signal(int, bool)
    """A person folded or unfolded the region that starts there."""
    byline_requested = Signal(str)
    sign_requested = Signal(int)
    """A person clicked the sign with this number in the margin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.document = Document()
        self.overlay = Overlay()
        self._palette = LIGHT
        self.painter = PagePainter(self.document, LIGHT)
        self._zoom = 1.0
        self._wheel = 0.0
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._lay_ahead)
        self.verticalScrollBar().valueChanged.connect(self._bar_moved)
        self.verticalScrollBar().sliderReleased.connect(self._sync_bar)
        self.set_palette(LIGHT)

    # -- what is shown ----------------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The article, exactly as stored."""
        return self.document.page.text

    def set_page(self, page: Page) -> None:
        """Show another article from its top, with nothing selected."""
        self.overlay = Overlay(focused=self.hasFocus())
        self.document.set_page(page)
        self._fit()
        self._shown_anew()

    def set_regions(self, regions: tuple[RegionView, ...]) -> None:
        """Other regions for the article on show. The view stays where it is."""
        self.document.set_regions(regions)
        self._shown_anew()

    def set_byline(self, byline: tuple[BylinePiece, ...]) -> None:
        """Another line under the title."""
        self.document.set_byline(byline)
        self._shown_anew()

    def set_signs(self, signs: Sequence[MarginSign]) -> None:
        """Show signs in the margin beside their lines, instead of former ones."""
        self.overlay.signs = tuple(sorted(signs, key=lambda sign: sign.start))
        self.viewport().update()

    def signs(self) -> tuple[MarginSign, ...]:
        """The signs in the margin, in text order."""
        return self.overlay.signs

    def set_palette(self, palette: CanvasPalette) -> None:
        """Other colours, at once."""
        self._palette = palette
        self.document.dim = QColor(palette.dim)
        self.painter = PagePainter(self.document, palette)
        self.document.forget_layout()
        self._shown_anew()

    @property
    def canvas_palette(self) -> CanvasPalette:
        return self._palette

    def set_families(self, families: Sequence[str]) -> None:
        """Set the text in other font families, the preferred one first."""
        self.document.set_families(families)
        self._fit()
        self._shown_anew()

    def _shown_anew(self) -> None:
        self.document.settle()
        self._sync_bar()
        self.viewport().update()
        self.page_changed.emit()
        self.scrolled.emit()

    # -- size and zoom ----------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the text ``zoom`` times its size of 19 pixels; kept between the smallest and the largest."""
        zoom = round(max(SMALLEST, min(zoom, LARGEST)), 3)
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self._fit()
        self._shown_anew()
        self.zoom_changed.emit(zoom)

    def zoom_in(self) -> None:
        self.set_zoom(self._zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self._zoom / ZOOM_STEP)

    def reset_zoom(self) -> None:
        self.set_zoom(1.0)

    def _fit(self) -> bool:
        """Give the column its width and the document the view's height; whether the lines changed."""
        kind = self.document.type
        if kind.zoom != self._zoom:
            kind = Typography(self._zoom, kind.families)
        area = self.viewport().size()
        width = max(80, min(kind.column, area.width() - 2 * kind.gutter))
        return self.document.resize(width, area.height(), self._zoom)

    @property
    def column_left(self) -> int:
        """x of the column's left edge."""
        return (self.viewport().width() - self.document.width) // 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        changed = self._fit()
        self.document.settle()
        self._sync_bar()
        if changed:
            self.page_changed.emit()
        self.scrolled.emit()

    def sizeHint(self) -> QSize:
        kind = self.document.type
        return QSize(kind.column + 2 * kind.gutter + self.verticalScrollBar().sizeHint().width(), 640)

    # -- scrolling --------------------------------------------------------------------------------------------------

    def scroll_by(self, pixels: int) -> None:
        """Move the text up (positive) or down by ``pixels``."""
        before = self.document.scroll
        self.document.scroll_by(pixels)
        if self.document.scroll != before:
            self._scrolled()

    def scroll_to_fraction(self, fraction: float) -> None:
        """Bring the place at ``fraction`` (0–1) of the page's height to the middle of the view."""
        document = self.document
        target = round(fraction * document.total_height - document.view_height / 2)
        self.scroll_by(target - document.scroll)

    def visible_fractions(self) -> tuple[float, float]:
        """Top and bottom of the view as fractions of the page's height."""
        document = self.document
        total = max(1, document.total_height)
        return document.scroll / total, min(1.0, (document.scroll + document.view_height) / total)

    def ensure_visible(self, place: Place, slack: int = 0) -> None:
        """Scroll just so far that the line of ``place`` is in view, with ``slack`` pixels to spare."""
        document = self.document
        box = document.line_box(place)
        if box is None:
            return
        if box[1] < -document.view_height or box[0] > 2 * document.view_height:
            document.scroll_to(place, document.view_height // 3)
        else:
            top, bottom = box[0] - slack, box[1] + slack
            if top < 0:
                document.scroll_by(top)
            elif bottom > document.view_height:
                document.scroll_by(min(bottom - document.view_height, top))
            else:
                return
        self._scrolled()

    def _scrolled(self) -> None:
        self._sync_bar()
        self.viewport().update()
        self.scrolled.emit()

    def _lay_ahead(self) -> None:
        """While nothing else happens, make ready what a reader is about to scroll to."""
        block = self.document.lay_ahead()
        if block is not None:
            for number in range(len(block.lines)):
                self.painter.shaper.line(block, number)
            self._sync_bar()

    def _sync_bar(self) -> None:
        """Make the scroll bar say what the document says, but never pull it from under a hand that drags it."""
        bar, document = self.verticalScrollBar(), self.document
        self._ahead.start()
        if bar.isSliderDown():
            return
        blocked = bar.blockSignals(True)
        bar.setRange(0, document.most_scroll)
        bar.setPageStep(max(1, document.view_height - document.type.pitch))
        bar.setSingleStep(document.type.pitch)
        bar.setValue(document.scroll)
        bar.blockSignals(blocked)

    def _bar_moved(self, value: int) -> None:
        self.scroll_by(value - self.document.scroll)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt's own scrolling of pixels is not used: the document says what is where."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.set_zoom(self._zoom * (ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP))
        elif event.pixelDelta().y():
            self.scroll_by(-event.pixelDelta().y())
        else:
            self._wheel -= event.angleDelta().y() / 120 * 3 * self.document.type.pitch
            whole = int(self._wheel)
            self._wheel -= whole
            self.scroll_by(whole)
        event.accept()

    # -- folding ----------------------------------------------------------------------------------------------------

    def is_folded(self, start: int) -> bool:
        """Whether the region that starts at ``start`` is folded."""
        return self.document.folded.get(start, False)

    def set_folded(self, start: int, folded: bool) -> None:
        """Fold or unfold the region that starts at ``start``, if it has a header line."""
        for region in self.document.foldable():
            if region.start == start and self.is_folded(start) != folded:
                self.document.set_folded(region, folded)
                self._shown_anew()
                self.fold_changed.emit(start, folded)

    def fold_all(self, folded: bool) -> None:
        """Fold or unfold every region with a header line."""
        for region in self.document.foldable():
            self.set_folded(region.start, folded)

    def unfold_at(self, offset: int) -> None:
        """Show the text at ``offset`` if it is folded away."""
        region = self.document.region_of(offset)
        if region is not None:
            self.set_folded(region.start, False)

    # -- what lies where --------------------------------------------------------------------------------------------

    def place_at(self, point: QPointF) -> Place:
        """The place of the caret nearest to a point of the view."""
        shown = [(i, y) for i, y in self.document.visible() if not self.document.hidden(i)]
        if not shown:
            return self.overlay.caret or Place(0)
        index, top = next(((i, y) for i, y in reversed(shown) if y <= point.y()), shown[0])
        block = self.document.laid(index)
        return block.hit(block.line_at_y(point.y() - top), point.x() - self.column_left)

    def letter_at(self, point: QPointF) -> int | None:
        """The offset of the letter under a point; None where there is none."""
        for index, top in self.document.visible():
            if self.document.hidden(index) or not top <= point.y() < top + self.document.flow.height(index):
                continue
            block = self.document.laid(index)
            number = block.line_at_y(point.y() - top)
            line = block.lines[number]
            if line.top <= point.y() - top < line.bottom:
                return block.letter_at(number, point.x() - self.column_left)
        return None

    def span_rects(self, start: int, end: int) -> list[QRectF]:
        """Rectangles of the words ``start``–``end`` as far as they are in view, line by line from the top."""
        found = []
        for index, top in self.document.visible():
            block = self.document.blocks[index]
            if self.document.hidden(index) or start > block.end or end < block.start:
                continue
            laid = self.document.laid(index)
            for number, line in enumerate(laid.lines):
                if line.start < end and start < line.end:
                    low, high = self.painter.shaper.box(laid, line)
                    for left, right in laid.extents(number, max(start, line.start), min(end, line.visible_end)):
                        found.append(QRectF(self.column_left + left, top + low, right - left, high - low))
        return found

    def caret_rect(self, place: Place) -> QRect:
        """The caret at ``place`` in the view; empty where that is folded away."""
        rect = self.painter.caret_rect(self.column_left, Overlay(caret=place))
        return rect.toRect() if rect else QRect()

    # -- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.painter.paint(painter, QRectF(event.rect()), self.column_left, mirrored, self.overlay)
        if self.overlay.focused:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._palette.accent), 1))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()
