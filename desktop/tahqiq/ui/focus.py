"""Moving the focus among the panels of a window (F6), and into one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


def tab_stops(panel: QWidget) -> list[QWidget]:
    """What Tab reaches in ``panel``, itself included, in Tab's order."""
    stops = [panel] if _takes_tab(panel) else []
    widget = panel.nextInFocusChain()
    while widget is not None and widget is not panel:
        if panel.isAncestorOf(widget) and _takes_tab(widget):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def _takes_tab(widget: QWidget) -> bool:
    tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(tab) and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


class PanelCycle(QObject):
    """Goes round the panels; each keeps the widget of it that had the focus last.

    Args:
        panels: gives the panels in order; hidden ones are passed over.
    """

    def __init__(self, panels: Callable[[], Sequence[QWidget]], parent: QObject) -> None:
        super().__init__(parent)
        self._panels = panels
        self._last: dict[QWidget, QWidget] = {}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._remember)

    def go(self, step: int) -> None:
        """To the next panel (1) or the one before (-1) that has something to focus."""
        panels = [p for p in self._panels() if p.isVisible()]
        focused = QApplication.focusWidget()
        at = next((i for i, p in enumerate(panels) if focused is not None and _inside(p, focused)), None)
        for distance in range(1, len(panels) + 1):
            start = at if at is not None else (-1 if step > 0 else 0)
            if self.enter(panels[(start + step * distance) % len(panels)]):
                return

    def enter(self, panel: QWidget) -> bool:
        """Put the focus where it was last in ``panel``, else on its first stop; False when it has none."""
        last = self._last.get(panel)
        targets = [last] if last is not None and _usable(last, panel) else tab_stops(panel)
        if not targets:
            return False
        targets[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _remember(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None:
            return
        for panel in self._panels():
            if _inside(panel, new):
                self._last[panel] = new


def _inside(panel: QWidget, widget: QWidget) -> bool:
    return widget is panel or panel.isAncestorOf(widget)


def _usable(widget: QWidget, panel: QWidget) -> bool:
    return isValid(widget) and widget.isEnabled() and widget.isVisible() and _inside(panel, widget)
