"""The menus of the queue, and its filter as chips that can be taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.reviewing import ReviewOrder
from tahqiq.ui.suggestions.words import Confidence, confidence_name, confidence_of
from tahqiq.ui.views.review.rows import Grouping, QueueFilter
from tahqiq.ui.views.review.words import grouping_name, kind_name, nature_name, order_name, severity_name

translate = QCoreApplication.translate

Choose = Callable[[QueueFilter], object]
Value = TypeVar("Value", InconsistencyKind, Nature, Severity)


def fill_filters(menu: QMenu, now: QueueFilter, choose: Choose) -> None:
    """Offer what the queue can be narrowed to; several of one sort can be in force."""
    menu.clear()
    _title(menu, translate("review", "Kind"))
    for kind in InconsistencyKind:
        toggled = _with(now.kinds, kind)
        _check(menu, kind_name(kind), _holds(now.kinds, kind), partial(choose, replace(now, kinds=toggled)))
    menu.addSeparator()
    _title(menu, translate("review", "Weight"))
    for severity in Severity:
        some = _with(now.severities, severity)
        _check(
            menu,
            severity_name(severity),
            _holds(now.severities, severity),
            partial(choose, replace(now, severities=some)),
        )
    menu.addSeparator()
    _title(menu, translate("review", "Sort"))
    for nature in Nature:
        natures = _with(now.natures, nature)
        _check(menu, nature_name(nature), _holds(now.natures, nature), partial(choose, replace(now, natures=natures)))
    menu.addSeparator()
    _title(menu, translate("review", "How sure"))
    for step in (Confidence.LIKELY, Confidence.SURE):
        least = 0.0 if now.least == step.least else step.least
        _check(
            menu,
            confidence_name(step),
            now.least == step.least,
            partial(choose, replace(now, least=least)),
        )


def fill_orders(
    menu: QMenu,
    order: ReviewOrder,
    grouping: Grouping,
    set_order: Callable[[ReviewOrder], object],
    set_grouping: Callable[[Grouping], object],
) -> None:
    """Offer orders and groups, one of each in force."""
    menu.clear()
    groups = QActionGroup(menu)
    for each in Grouping:
        groups.addAction(_check(menu, grouping_name(each), each is grouping, partial(set_grouping, each)))
    menu.addSeparator()
    orders = QActionGroup(menu)
    for wanted in ReviewOrder:
        orders.addAction(_check(menu, order_name(wanted), wanted is order, partial(set_order, wanted)))


def pop_up(menu: QMenu, button: QWidget) -> None:
    """Open a menu under the button at the side where the interface begins."""
    corner = button.rect().bottomLeft()
    if button.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        corner = button.rect().bottomRight()
        corner.setX(corner.x() - menu.sizeHint().width())
    menu.popup(button.mapToGlobal(corner))


def chips(now: QueueFilter) -> list[tuple[str, QueueFilter]]:
    """What narrows the queue, each with the filter without it; the words stand in the field already."""
    found = [(kind_name(k), replace(now, kinds=_with(now.kinds, k))) for k in _sorted(now.kinds, InconsistencyKind)]
    found += [
        (severity_name(s), replace(now, severities=_with(now.severities, s))) for s in _sorted(now.severities, Severity)
    ]
    found += [(nature_name(n), replace(now, natures=_with(now.natures, n))) for n in _sorted(now.natures, Nature)]
    if now.least:
        found.append((confidence_name(confidence_of(now.least)), replace(now, least=0.0)))
    if now.article_id is not None:
        found.append((translate("review", "One article"), replace(now, article_id=None)))
    return found


def _sorted(some: frozenset[Value] | None, order: type[Value]) -> list[Value]:
    return [value for value in order if some is not None and value in some]


def _holds(some: frozenset[Value] | None, value: Value) -> bool:
    return some is not None and value in some


def _with(some: frozenset[Value] | None, value: Value) -> frozenset[Value] | None:
    """The set with the value in it, or out of it where it was; None where nothing is left."""
    return ((some or frozenset()) ^ {value}) or None


def _title(menu: QMenu, words: str) -> None:
    action = QAction(words, menu)
    action.setEnabled(False)
    menu.addAction(action)


def _check(menu: QMenu, words: str, on: bool, do: Callable[[], object]) -> QAction:
    action = QAction(words, menu)
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda _checked=False: do())
    menu.addAction(action)
    return action
