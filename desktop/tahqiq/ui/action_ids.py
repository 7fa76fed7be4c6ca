"""What an action is: its name in the code, and everything that menus, tooltips, palette and shortcut page say of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ActionId(StrEnum):
    """Every action of the window."""

    NEW_PROJECT = "new_project"
    OPEN_PROJECT = "open_project"
    OPEN_RECENT = "open_recent"
    OPEN_SAMPLE = "open_sample"
    IMPORT = "import"
    EXPORT = "export"
    SAVED = "saved"
    BACKUP = "backup"
    CHECK = "check"
    CLOSE_PROJECT = "close_project"
    QUIT = "quit"

    UNDO = "undo"
    REDO = "redo"
    HISTORY = "history"
    FIND = "find"
    FIND_IN_ARTICLE = "find_in_article"
    FIND_NEXT = "find_next"
    FIND_PREVIOUS = "find_previous"
    GROW_SELECTION = "grow_selection"
    SHRINK_SELECTION = "shrink_selection"
    SELECT_WORD = "select_word"
    SELECT_SENTENCE = "select_sentence"
    SELECT_QUOTATION = "select_quotation"
    SELECT_PARAGRAPH = "select_paragraph"
    SETTINGS = "settings"

    TAG_1 = "tag_1"
    TAG_2 = "tag_2"
    TAG_3 = "tag_3"
    TAG_4 = "tag_4"
    TAG_5 = "tag_5"
    TAG_6 = "tag_6"
    TAG_7 = "tag_7"
    TAG_8 = "tag_8"
    TAG_9 = "tag_9"
    TAG_WITH = "tag_with"
    TAG_ALL = "tag_all"
    CHANGE_LABEL = "change_label"
    START_WORD_EARLIER = "start_word_earlier"
    START_WORD_LATER = "start_word_later"
    END_WORD_EARLIER = "end_word_earlier"
    END_WORD_LATER = "end_word_later"
    START_CHAR_EARLIER = "start_char_earlier"
    START_CHAR_LATER = "start_char_later"
    END_CHAR_EARLIER = "end_char_earlier"
    END_CHAR_LATER = "end_char_later"
    ADD_PART = "add_part"
    MERGE_PARTS = "merge_parts"
    SPLIT = "split"
    DUPLICATE = "duplicate"
    DELETE = "delete"
    NOTE = "note"
    UNSURE = "unsure"
    SET_SPEAKER = "set_speaker"
    TAKE_CUE = "take_cue"
    TAKE_MENTION = "take_mention"
    TAKE_TITLE = "take_title"
    LINK_START = "link_start"
    LINK_FINISH = "link_finish"
    COMPARE = "compare"
    LABEL_SETS = "label_sets"

    ANALYSE = "analyse"
    ANALYSE_ALL = "analyse_all"
    NEXT_SUGGESTION = "next_suggestion"
    PREVIOUS_SUGGESTION = "previous_suggestion"
    ACCEPT_SUGGESTION = "accept_suggestion"
    REJECT_SUGGESTION = "reject_suggestion"
    ACCEPT_SAME = "accept_same"
    REJECT_SAME = "reject_same"
    REOPEN = "reopen_suggestions"
    ANSWER_ALL = "answer_all"
    SHOW_SUGGESTIONS = "show_suggestions"
    PROJECT_WORDS = "project_words"

    REVIEW = "review"
    FIND_CONFLICTS = "find_conflicts"
    REVIEW_REPORT = "review_report"
    FINDING_HERE = "finding_here"
    FINDING_NEXT = "finding_next"
    FINDING_PREVIOUS = "finding_previous"
    GROUP_NEXT = "group_next"
    GROUP_PREVIOUS = "group_previous"
    GROUP_SELECT = "group_select"
    FINDING_FILTER = "finding_filter"
    DECIDE_SAME = "decide_same"
    DECIDE_CONFLICT = "decide_conflict"
    RIGHT_1 = "right_1"
    RIGHT_2 = "right_2"
    RIGHT_3 = "right_3"
    RIGHT_4 = "right_4"
    RIGHT_5 = "right_5"
    RIGHT_6 = "right_6"
    RIGHT_7 = "right_7"
    RIGHT_8 = "right_8"
    RIGHT_9 = "right_9"
    DECIDE_EXPLAINED = "decide_explained"
    DECIDE_NOT_COMPARABLE = "decide_not_comparable"
    DECIDE_DISMISSED = "decide_dismissed"
    DECIDE_AGAIN = "decide_again"
    RATIONALE = "rationale"
    OPEN_FIRST = "open_first"
    OPEN_SECOND = "open_second"
    LINK_FINDING = "link_finding"
    ONE_EVENT = "one_event"
    TWO_EVENTS = "two_events"
    MORE_CONTEXT = "more_context"
    LESS_CONTEXT = "less_context"

    PARTICULARS = "particulars"
    PUBLICATION_DATE = "publication_date"
    PROGRESS = "progress"
    REGION_ROLE = "region_role"
    FOLD = "fold"
    FOLD_ALL = "fold_all"
    VERSIONS = "versions"
    PLACE_ORPHAN = "place_orphan"
    REMOVE_ARTICLE = "remove_article"

    FOCUS_ARTICLES = "focus_articles"
    READING = "reading"
    FOCUS_DETAILS = "focus_details"
    FOCUS_SUGGESTIONS = "focus_suggestions"
    SPEAKERS = "speakers"
    NEXT_ANNOTATION = "next_annotation"
    PREVIOUS_ANNOTATION = "previous_annotation"
    NEXT_ARTICLE = "next_article"
    PREVIOUS_ARTICLE = "previous_article"
    NEXT_PANEL = "next_panel"
    PREVIOUS_PANEL = "previous_panel"

    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    ZOOM_RESET = "zoom_reset"
    NEXT_THEME = "next_theme"
    SWITCH_LANGUAGE = "switch_language"
    SWITCH_DIGITS = "switch_digits"
    TOGGLE_ARTICLES = "toggle_articles"
    TOGGLE_DETAILS = "toggle_details"
    ONLY_ARTICLE = "only_article"
    FULL_SCREEN = "full_screen"

    PALETTE = "palette"
    SHORTCUTS = "shortcuts"
    MENU = "menu"


TAGS = tuple(ActionId(f"tag_{n}") for n in range(1, 10))
"""The actions that tag with label 1–9 of the set in use, in order."""

RIGHTS = tuple(ActionId(f"right_{n}") for n in range(1, 10))
"""The actions that say which passage or spelling is right, in the order of the passages."""


class Menu(StrEnum):
    """The menus, in order."""

    PROJECT = "project"
    EDIT = "edit"
    TAG = "tag"
    SUGGEST = "suggest"
    REVIEW = "review"
    ARTICLE = "article"
    GO = "go"
    VIEW = "view"
    HELP = "help"


class Scope(StrEnum):
    """Where an action's shortcut works."""

    WINDOW = "window"
    PAGE = "page"  # only while the article has the focus
    REVIEW = "review"  # only while the focus is in the review, and not in a field


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action as data.

    ``text`` is English source text in the context ``actions``, three parts with ``|`` between them: name, tooltip,
    further words for the palette; ``{n}`` in it is the label's or the passage's number. ``group`` numbers the stretches
    of a menu that lines part. ``submenu`` is the English title of a menu within the menu. ``keys`` are as for
    ``QKeySequence``, the first is the one shown.
    """

    id: ActionId
    menu: Menu
    group: int
    text: str
    icon: str
    keys: tuple[str, ...]
    scope: Scope = Scope.WINDOW
    checkable: bool = False
    submenu: str = ""

    @property
    def number(self) -> int:
        """The number of the label or the passage, for the actions that come in nines, else 0."""
        return next((some.index(self.id) + 1 for some in (TAGS, RIGHTS) if self.id in some), 0)
