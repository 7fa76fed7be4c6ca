"""The keys that do something on the page of the review that is in sight, for the strip under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tahqiq.ui.action_ids import RIGHTS
from tahqiq.ui.actions import ActionId
from tahqiq.ui.controllers.hints import Hint, keys
from tahqiq.ui.views.review.possible import LIST, NAMES

if TYPE_CHECKING:
    from tahqiq.ui.views.review.view import ReviewView

translate = QCoreApplication.translate


def review_hints(view: ReviewView) -> list[Hint]:
    """Keys that do something now, the most useful first."""
    back = (keys(ActionId.READING), translate("Hints", "Back to the article"))
    if view.page == LIST:
        found = _possible(view, _for_list())
        if not view.queue.model.rowCount():
            found.append((keys(ActionId.FIND_CONFLICTS), translate("Hints", "Compare the articles")))
        return [*found, back]
    if view.page == NAMES:
        return [*_possible(view, _for_names()), back]
    return [*_for_picture(view), back]


def _possible(view: ReviewView, wanted: list[tuple[ActionId, str]]) -> list[Hint]:
    possible = view.possible()
    return [
        ("1" if action is RIGHTS[0] else keys(action), words) for action, words in wanted if possible.get(action, False)
    ]


def _for_list() -> list[tuple[ActionId, str]]:
    return [
        (ActionId.FINDING_NEXT, translate("Hints", "Next")),
        (ActionId.DECIDE_AGAIN, translate("Hints", "Decide anew")),
        (ActionId.DECIDE_SAME, translate("Hints", "They agree")),
        (ActionId.DECIDE_CONFLICT, translate("Hints", "They conflict")),
        (RIGHTS[0], translate("Hints", "This one is right")),
        (ActionId.DECIDE_DISMISSED, translate("Hints", "Dismiss")),
        (ActionId.OPEN_FIRST, translate("Hints", "Open the article")),
    ]


def _for_names() -> list[tuple[ActionId, str]]:
    return [
        (ActionId.FINDING_NEXT, translate("Hints", "Next")),
        (RIGHTS[0], translate("Hints", "The house writes this one")),
        (ActionId.DECIDE_SAME, translate("Hints", "Every spelling may stay")),
        (ActionId.DECIDE_NOT_COMPARABLE, translate("Hints", "Another name")),
        (ActionId.DECIDE_AGAIN, translate("Hints", "Decide anew")),
        (ActionId.OPEN_FIRST, translate("Hints", "Open the article")),
    ]


def _for_picture(view: ReviewView) -> list[Hint]:
    """In the picture its own keys; beside it the way into it."""
    board = view.pictures.view().board if view.pictures.made else None
    walking = ("←→↑↓", translate("Hints", "From mark to mark"))
    if board is not None and board.hasFocus():
        opened = ("Enter", translate("Hints", "Open the passage"))
        larger, smaller = ("+", translate("Hints", "Larger")), ("−", translate("Hints", "Smaller"))
        return [walking, opened, larger, smaller, ("0", translate("Hints", "As it was"))]
    found = [("←→", translate("Hints", "Another picture"))] if view.switch.isAncestorOf(view.focusWidget()) else []
    if board is not None and board.isVisible() and board.picture.targets:
        found.append(("Tab", translate("Hints", "Into the picture")))
    return found
