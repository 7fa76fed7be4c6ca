"""Small widgets that panels share. All follow the theme, and the language where they have words.

``IconButton``, ``ActionButton``, ``KeyChip``, ``Chip``, ``ElidedLabel``, ``Hairline``, ``SectionHeader``,
``SearchField``, ``SegmentedControl``, ``EmptyState``, ``NoticeBar``, ``Popover``, ``Sheet``, ``SheetHeader``,
``text_label``.
"""

from tahqiq.ui.widgets.basics import ElidedLabel, Hairline, SectionHeader, ground, text_label
from tahqiq.ui.widgets.buttons import ActionButton, IconButton
from tahqiq.ui.widgets.chips import Chip, KeyChip
from tahqiq.ui.widgets.empty_state import EmptyState
from tahqiq.ui.widgets.notices import Notice, NoticeBar, NoticeKind
from tahqiq.ui.widgets.popover import Popover
from tahqiq.ui.widgets.search_field import SearchField, folded_match
from tahqiq.ui.widgets.segmented import SegmentedControl
from tahqiq.ui.widgets.sheet import OUTLINE, Sheet, SheetHeader

__all__ = [
    "OUTLINE",
    "ActionButton",
    "Chip",
    "ElidedLabel",
    "EmptyState",
    "Hairline",
    "IconButton",
    "KeyChip",
    "Notice",
    "NoticeBar",
    "NoticeKind",
    "Popover",
    "SearchField",
    "SectionHeader",
    "SegmentedControl",
    "Sheet",
    "SheetHeader",
    "folded_match",
    "ground",
    "text_label",
]
