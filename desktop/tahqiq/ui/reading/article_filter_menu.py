"""The menus of the article list: which articles it shows, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from tahqiq.domain.articles import Progress
from tahqiq.ui.controllers.page_data import progress_words
from tahqiq.ui.reading.article_filter import ArticleFilter, ArticleOrder

translate = QCoreApplication.translate


def order_words(order: ArticleOrder) -> str:
    """What an order is called."""
    words = {
        ArticleOrder.IMPORTED: translate("ArticleList", "In order of import"),
        ArticleOrder.DATE: translate("ArticleList", "Newest first"),
        ArticleOrder.TITLE: translate("ArticleList", "By title"),
        ArticleOrder.SOURCE: translate("ArticleList", "By source"),
        ArticleOrder.ANNOTATIONS: translate("ArticleList", "Most annotations first"),
        ArticleOrder.SUGGESTIONS: translate("ArticleList", "Most suggestions first"),
        ArticleOrder.CONFLICTS: translate("ArticleList", "Most inconsistencies first"),
    }
    return words[order]


def fill_order_menu(menu: QMenu, current: ArticleOrder, chosen: Callable[[ArticleOrder], object]) -> None:
    """Put every order into ``menu``; ``chosen`` gets the one that the person picks."""
    menu.clear()
    group = QActionGroup(menu)
    for order in ArticleOrder:
        action = _choice(menu, order_words(order), order is current, group)
        action.triggered.connect(lambda _=False, order=order: chosen(order))


def fill_filter_menu(
    menu: QMenu, current: ArticleFilter, sources: Iterable[str], chosen: Callable[[ArticleFilter], object]
) -> None:
    """Put every filter into ``menu``; ``chosen`` gets the filter that the person's choice makes."""
    menu.clear()
    group = QActionGroup(menu)
    action = _choice(menu, translate("ArticleList", "Any progress"), current.progress is None, group)
    action.triggered.connect(lambda: chosen(replace(current, progress=None)))
    for progress in Progress:
        action = _choice(menu, progress_words(progress), current.progress is progress, group)
        action.triggered.connect(lambda _=False, progress=progress: chosen(replace(current, progress=progress)))
    menu.addSeparator()
    action = _choice(menu, translate("ArticleList", "With unsure annotations"), current.unsure)
    action.triggered.connect(lambda on: chosen(replace(current, unsure=on)))
    action = _choice(menu, translate("ArticleList", "With claims or quotes without a speaker"), current.without_speaker)
    action.triggered.connect(lambda on: chosen(replace(current, without_speaker=on)))
    menu.addSeparator()
    action = _choice(menu, translate("ArticleList", "With suggestions to answer"), current.suggested)
    action.triggered.connect(lambda on: chosen(replace(current, suggested=on, unread=False)))
    action = _choice(menu, translate("ArticleList", "With open inconsistencies"), current.conflicting)
    action.triggered.connect(lambda on: chosen(replace(current, conflicting=on)))
    action = _choice(menu, translate("ArticleList", "Not read by the program"), current.unread)
    action.triggered.connect(lambda on: chosen(replace(current, unread=on, suggested=False)))
    action = _choice(menu, translate("ArticleList", "Without older versions"), current.newest)
    action.triggered.connect(lambda on: chosen(replace(current, newest=on)))
    names = list(sources)
    if names:
        menu.addSeparator()
        inner = menu.addMenu(translate("ArticleList", "Source"))
        group = QActionGroup(menu)
        action = _choice(inner, translate("ArticleList", "Any source"), current.source is None, group)
        action.triggered.connect(lambda: chosen(replace(current, source=None)))
        for name in names:
            action = _choice(inner, name, current.source == name, group)
            action.triggered.connect(lambda _=False, name=name: chosen(replace(current, source=name)))
    menu.addSeparator()
    clear = menu.addAction(translate("ArticleList", "Show all articles"))
    clear.setEnabled(not replace(current, words="").empty)
    clear.triggered.connect(lambda: chosen(ArticleFilter(words=current.words)))


def filter_chips(current: ArticleFilter) -> list[tuple[str, ArticleFilter]]:
    """What is filtered by, in words, each with the filter that is left without it."""
    chips = []
    if current.progress is not None:
        chips.append((progress_words(current.progress), replace(current, progress=None)))
    if current.source is not None:
        chips.append((current.source, replace(current, source=None)))
    if current.unsure:
        chips.append((translate("ArticleList", "Unsure"), replace(current, unsure=False)))
    if current.without_speaker:
        chips.append((translate("ArticleList", "No speaker"), replace(current, without_speaker=False)))
    if current.suggested:
        chips.append((translate("ArticleList", "To answer"), replace(current, suggested=False)))
    if current.unread:
        chips.append((translate("ArticleList", "Not read"), replace(current, unread=False)))
    if current.conflicting:
        chips.append((translate("ArticleList", "Inconsistent"), replace(current, conflicting=False)))
    if current.newest:
        chips.append((translate("ArticleList", "Newest versions"), replace(current, newest=False)))
    return chips


def _choice(menu: QMenu, words: str, checked: bool, group: QActionGroup | None = None) -> QAction:
    action = menu.addAction(words.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(checked)
    if group is not None:
        action.setActionGroup(group)
    return action
