"""The part of the style sheet that covers lists, menus, tabs, splitters and scroll bars."""

from __future__ import annotations

from tahqiq.ui.theme.model import RADIUS, Theme


def views(theme: Theme, folder: str) -> str:
    """Style sheet of item views, menus, tabs, splitters and scroll bars; ``folder`` holds the images."""
    return _items(theme, folder) + _menus(theme, folder) + _tabs(theme) + _scrolling(theme)


def _items(t: Theme, folder: str) -> str:
    return f"""
QAbstractItemView {{
    background: transparent; alternate-background-color: {t.hover}; color: {t.ink}; border: none; outline: none;
    selection-background-color: {t.chosen}; selection-color: {t.ink}; gridline-color: {t.hairline};
}}
QListView::item, QTreeView::item, QTableView::item {{
    padding: 5px 8px; border: {t.focus_width}px solid transparent; border-radius: {RADIUS}px; color: {t.ink};
}}
QTableView::item {{ border-radius: 0px; }}
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover {{ background: {t.hover}; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
    background: {t.chosen}; color: {t.ink};
}}
QListView::item:focus, QTreeView::item:focus, QTableView::item:focus {{ border-color: {t.focus}; }}
QListView::item:disabled, QTreeView::item:disabled, QTableView::item:disabled {{ color: {t.off}; }}
QTreeView::branch {{ background: transparent; }}
QTreeView::branch:has-children:closed {{ image: url("{folder}/end.svg"); }}
QTreeView::branch:has-children:open {{ image: url("{folder}/down.svg"); }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{
    background: {t.surface}; color: {t.soft}; border: none; border-bottom: 1px solid {t.hairline};
    padding: 6px 8px; font-weight: 600;
}}
QHeaderView::section:hover {{ background: {t.hover}; }}
QHeaderView::down-arrow {{ image: url("{folder}/down.svg"); width: 12px; height: 12px; }}
QHeaderView::up-arrow {{ image: url("{folder}/up.svg"); width: 12px; height: 12px; }}
QTableCornerButton::section {{ background: {t.surface}; border: none; }}
"""


def _menus(t: Theme, folder: str) -> str:
    return f"""
QMenuBar {{ background: transparent; color: {t.ink}; border: none; spacing: 0px; padding: 0px; }}
QMenuBar::item {{ background: transparent; padding: 6px 9px; border-radius: {RADIUS}px; color: {t.ink}; }}
QMenuBar::item:selected {{ background: {t.hover}; }}
QMenuBar::item:pressed {{ background: {t.pressed}; }}
QMenu {{ background: {t.raised}; color: {t.ink}; border: 1px solid {t.control}; padding: 5px; }}
QMenu::item {{ padding: 6px 20px; border-radius: 4px; border: 1px solid transparent; color: {t.ink}; }}
QMenu::item:selected {{ background: {t.chosen}; border-color: {t.focus}; }}
QMenu::item:disabled {{ color: {t.off}; }}
QMenu::separator {{ height: 1px; background: {t.hairline}; margin: 5px 8px; }}
QMenu::indicator {{ width: 16px; height: 16px; margin: 0px 4px; }}
QMenu::indicator:checked {{ image: url("{folder}/check-ink.svg"); }}
QMenu::left-arrow {{ image: url("{folder}/start.svg"); width: 14px; height: 14px; margin: 6px; }}
QMenu::right-arrow {{ image: url("{folder}/end.svg"); width: 14px; height: 14px; margin: 6px; }}
"""


def _tabs(t: Theme) -> str:
    return f"""
QTabWidget::pane {{ border: none; border-top: 1px solid {t.hairline}; }}
QTabBar {{ background: transparent; border: none; qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {t.soft}; padding: 7px 12px; border: {t.focus_width}px solid transparent;
    border-bottom: 2px solid transparent;
}}
QTabBar::tab:hover {{ color: {t.ink}; background: {t.hover}; }}
QTabBar::tab:selected {{ color: {t.ink}; border-bottom-color: {t.accent}; }}
QTabBar:focus::tab:selected {{ border-color: {t.focus}; border-radius: 4px; }}
QToolBar {{ background: transparent; border: none; spacing: 4px; padding: 0px; }}
QToolBar::separator {{ background: {t.hairline}; width: 1px; margin: 4px; }}
"""


def _scrolling(t: Theme) -> str:
    return f"""
QSplitter::handle {{ background: {t.hairline}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QSplitter::handle:hover {{ background: {t.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0px; border: none; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0px; border: none; }}
QScrollBar::handle {{ background: {t.control}; border-radius: 3px; border: none; }}
QScrollBar::handle:vertical {{ min-height: 32px; margin: 2px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; margin: 2px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {t.soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; }}
"""
