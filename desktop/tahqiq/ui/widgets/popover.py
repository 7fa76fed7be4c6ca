"""A panel over the window: a child, never a modal dialog. Escape or a click outside closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tahqiq.ui.focus import tab_stops
from tahqiq.ui.theme import current_theme, themes

SHADOW = 20
"""Room round the panel for its shadow, in pixels."""
_CORNER = 10


class Popover(QWidget):
    """Put the content into ``body`` and open it with ``open_below`` or ``open_in_middle``.

    ``first_focus`` (set it) gets the focus when it opens. Tab stays inside. It closes on Escape, on a click outside,
    and when the focus goes elsewhere.

    Signals:
        opened, closed
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, window: QWidget, *, padding: int = 12) -> None:
        super().__init__(window.window())
        self._before: QWidget | None = None
        self._watching = False
        self._top: int | None = None
        self.first_focus: QWidget | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)
        outer.addLayout(self.body)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hide()
        themes().theme_changed.connect(self.update)

    def open_below(self, widget: QWidget, area: QRect | None = None) -> None:
        """Open under ``area`` of ``widget`` (its whole, when not given), above it where there is no room below."""
        area = area or widget.rect()
        self._top = None
        self.fit()
        host = self.parentWidget()
        if host is None:
            return
        corner = widget.mapTo(host, area.bottomLeft())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(widget.mapTo(host, area.bottomRight()).x() - self.width() + 2 * SHADOW)
        corner -= QPoint(SHADOW, SHADOW - 4)
        if corner.y() + self.height() - SHADOW > host.height():
            corner.setY(widget.mapTo(host, area.topLeft()).y() - self.height() + SHADOW - 4)
        x = min(max(corner.x(), 4 - SHADOW), max(4 - SHADOW, host.width() - self.width() + SHADOW - 4))
        self.move(x, max(4 - SHADOW, corner.y()))
        self._open()

    def open_in_middle(self, width: int, top: int = 64) -> None:
        """Open ``width`` px wide in the middle of the window, ``top`` px under its upper edge."""
        self._top = top
        host = self.parentWidget()
        if host is not None:
            self.setFixedWidth(min(width, host.width() - 32) + 2 * SHADOW)
            self.fit()
            self._centre()
            self._open()

    def fit(self) -> None:
        """Take the size that the content wants now."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        wanted = self.sizeHint()
        width = self.width() if self._top is not None else wanted.width()
        height = self.heightForWidth(width) if self.hasHeightForWidth() else wanted.height()
        self.resize(width, height)

    def dismiss(self) -> None:
        """Close it and give the focus back to who had it."""
        before, self._before = self._before, None
        inside = self._holds(QApplication.focusWidget())
        self.hide()
        if inside and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def is_open(self) -> bool:
        """Whether it is shown."""
        return self.isVisible()

    def _open(self) -> None:
        already = self.isVisible()
        if not already:
            self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        target = self.first_focus or self
        target.setFocus(Qt.FocusReason.PopupFocusReason)
        if not already:
            self.opened.emit()

    def showEvent(self, event: QShowEvent) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication) and not self._watching:
            self._watching = True
            application.installEventFilter(self)
            application.focusChanged.connect(self._focus_moved)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        application = QApplication.instance()
        super().hideEvent(event)
        if isinstance(application, QApplication) and self._watching:  # Qt hides it once before it was ever shown
            self._watching = False
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self._focus_moved)
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round among the children of this panel."""
        stops = tab_stops(self)
        if not stops:
            return True
        focused = QApplication.focusWidget()
        at = stops.index(focused) if focused in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press outside closes; the press itself goes on to whom it is meant for."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if isinstance(watched, QWidget) and not self._holds(watched) and watched.window() is self.window():
                self.dismiss()
        elif event.type() == QEvent.Type.Resize and watched is self.parentWidget() and self._top is not None:
            self._centre()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        shade = QColor(theme.shadow)
        for spread in range(SHADOW - 4, 0, -1):
            nearness = 1 - spread / (SHADOW - 3)
            shade.setAlphaF(theme.shadow_alpha / 255 * 0.16 * nearness)
            painter.setBrush(shade)
            painter.drawRoundedRect(
                box.adjusted(-spread, 4 - spread, spread, spread + 4), _CORNER + spread, _CORNER + spread
            )
        painter.setPen(QPen(QColor(theme.control if theme.shadow_alpha == 0 else theme.hairline), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._top is not None:
            self._centre()

    def _centre(self) -> None:
        host = self.parentWidget()
        if host is not None and self._top is not None:
            self.move((host.width() - self.width()) // 2, self._top - SHADOW)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible() and not self._holds(new) and new.window() is self.window():
            self._before = None
            self.hide()

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self or self.isAncestorOf(widget))
