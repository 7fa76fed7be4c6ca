"""The table of actions: menus, tooltips, the shortcut page and the command palette are all built from it.

To add an action: a name in ``ActionId``, a row here, its Arabic by ``packaging/translate``. Rows are in menu order:
name, menu, stretch of the menu between two lines, icon, keys (space between two), and one text of three parts, with
``|`` between them: the name, what it does (the tooltip), further words under which the palette finds it.
``T`` only marks a text for translation.
"""

from __future__ import annotations

from tahqiq.ui.action_ids import TAGS, ActionId, ActionSpec, Menu, Scope
from tahqiq.ui.i18n import T

_A, _M = ActionId, Menu
_BOUNDARY = T("actions", "Move a boundary")


def _row(
    action: ActionId, menu: Menu, group: int, icon: str, keys: str, text: str, flag: str = "", submenu: str = ""
) -> ActionSpec:
    scope = Scope.PAGE if flag == "page" else Scope.WINDOW
    return ActionSpec(action, menu, group, text, icon, tuple(keys.split()), scope, flag == "check", submenu)


# fmt: off
_BEFORE_TAGS = (
    _row(_A.NEW_PROJECT, _M.PROJECT, 1, "new", "Ctrl+N",
         T("actions", "New project…|Start an empty project in a file of its own|create file")),
    _row(_A.OPEN_PROJECT, _M.PROJECT, 1, "open", "Ctrl+O",
         T("actions", "Open project…|Open a project file|load file")),
    _row(_A.OPEN_RECENT, _M.PROJECT, 1, "history", "Ctrl+Shift+O",
         T("actions", "Open recent project…|Projects that were open lately|last previous")),
    _row(_A.OPEN_SAMPLE, _M.PROJECT, 1, "sample", "Ctrl+Shift+N",
         T("actions", "Open the sample project|Five news articles to try everything on|example demo try seeds")),
    _row(_A.IMPORT, _M.PROJECT, 2, "import", "Ctrl+I",
         T("actions", "Import articles…|Add text files to the project|add txt load files")),
    _row(_A.EXPORT, _M.PROJECT, 2, "export", "Ctrl+E",
         T("actions", "Export…|Leave with a dataset: JSON Lines, CSV, Web Annotation|dataset jsonl csv json save")),
    _row(_A.SAVED, _M.PROJECT, 3, "check", "Ctrl+S",
         T("actions", "Is everything saved?|Every change is on disk before you see it|save write disk")),
    _row(_A.BACKUP, _M.PROJECT, 3, "backup", "Ctrl+B",
         T("actions", "Back up…|Write a copy of the whole project|copy safe duplicate project")),
    _row(_A.CHECK, _M.PROJECT, 3, "list-check", "Ctrl+Shift+K",
         T("actions", "Check the project|Verify texts, anchors and the file itself|verify integrity repair hash")),
    _row(_A.CLOSE_PROJECT, _M.PROJECT, 4, "close", "Ctrl+W",
         T("actions", "Close project|Close this project|shut leave")),
    _row(_A.QUIT, _M.PROJECT, 4, "quit", "Ctrl+Q",
         T("actions", "Quit|Leave Tahqiq|exit end")),
    _row(_A.UNDO, _M.EDIT, 1, "undo", "Ctrl+Z",
         T("actions", "Undo|Take the last step back|revert back")),
    _row(_A.REDO, _M.EDIT, 1, "redo", "Ctrl+Shift+Z Ctrl+Y",
         T("actions", "Redo|Do again what was undone|again forward")),
    _row(_A.HISTORY, _M.EDIT, 1, "history", "Ctrl+H",
         T("actions", "History|Every step in words, by whom and when|log journal steps audit")),
    _row(_A.FIND, _M.EDIT, 2, "search", "Ctrl+F",
         T("actions", "Find in all articles|Texts, annotations, speakers, notes, in any spelling|search concordance")),
    _row(_A.FIND_IN_ARTICLE, _M.EDIT, 2, "search", "Alt+F",
         T("actions", "Find in this article|Search the article that is open|search look")),
    _row(_A.FIND_NEXT, _M.EDIT, 2, "next", "F3",
         T("actions", "Find next|The next place found|search hit")),
    _row(_A.FIND_PREVIOUS, _M.EDIT, 2, "previous", "Shift+F3",
         T("actions", "Find previous|The place found before|search hit")),
    _row(_A.GROW_SELECTION, _M.EDIT, 3, "grow", "Ctrl+G",
         T("actions", "Grow selection|From word to sentence, quotation and paragraph|expand extend wider")),
    _row(_A.SHRINK_SELECTION, _M.EDIT, 3, "shrink", "Ctrl+Shift+G",
         T("actions", "Shrink selection|Back to the smaller selection|narrow less reduce")),
    _row(_A.SELECT_WORD, _M.EDIT, 3, "boundary", "Alt+W",
         T("actions", "Select word|The word at the caret without its clitics|token clitic"), "page"),
    _row(_A.SELECT_SENTENCE, _M.EDIT, 3, "boundary", "Alt+S",
         T("actions", "Select sentence|The sentence at the caret|phrase"), "page"),
    _row(_A.SELECT_QUOTATION, _M.EDIT, 3, "quote", "Alt+Q",
         T("actions", "Select quotation|What stands inside the quotation marks|quote marks"), "page"),
    _row(_A.SELECT_PARAGRAPH, _M.EDIT, 3, "boundary", "Alt+P",
         T("actions", "Select paragraph|The paragraph at the caret|block"), "page"),
    _row(_A.SETTINGS, _M.EDIT, 4, "settings", "Ctrl+,",
         T("actions", "Settings|Language, theme, digits and your name|preferences options")),
)

_TAG_TEXT = T("actions", "Tag with label {n}|Tag the selection with label {n} of the set|label mark annotate")
_TAGS = tuple(
    _row(action, _M.TAG, 1, "tag", f"Ctrl+{n}", _TAG_TEXT, submenu=T("actions", "Tag with a label"))
    for n, action in enumerate(TAGS, start=1)
)

_AFTER_TAGS = (
    _row(_A.TAG_WITH, _M.TAG, 2, "tag", "Ctrl+T",
         T("actions", "Tag with…|Choose a label for the selection by its name|label mark annotate")),
    _row(_A.TAG_ALL, _M.TAG, 2, "tag-all", "Ctrl+Shift+A",
         T("actions", "Tag all occurrences…|Find the same words and tag those you choose|every bulk repeat same")),
    _row(_A.CHANGE_LABEL, _M.TAG, 2, "tag", "Ctrl+L",
         T("actions", "Change label…|Give the annotation another label|relabel rename")),
    _row(_A.START_WORD_EARLIER, _M.TAG, 3, "boundary", "Ctrl+[",
         T("actions", "Start one word earlier|Take in the word before|extend begin"), submenu=_BOUNDARY),
    _row(_A.START_WORD_LATER, _M.TAG, 3, "boundary", "Ctrl+]",
         T("actions", "Start one word later|Leave the first word out|shorten begin"), submenu=_BOUNDARY),
    _row(_A.END_WORD_EARLIER, _M.TAG, 3, "boundary", "Ctrl+;",
         T("actions", "End one word earlier|Leave the last word out|shorten finish"), submenu=_BOUNDARY),
    _row(_A.END_WORD_LATER, _M.TAG, 3, "boundary", "Ctrl+'",
         T("actions", "End one word later|Take in the word after|extend finish"), submenu=_BOUNDARY),
    _row(_A.START_CHAR_EARLIER, _M.TAG, 3, "boundary", "Alt+[",
         T("actions", "Start one character earlier|Take in the character before|extend letter"), submenu=_BOUNDARY),
    _row(_A.START_CHAR_LATER, _M.TAG, 3, "boundary", "Alt+]",
         T("actions", "Start one character later|Leave the first one out|shorten letter clitic"), submenu=_BOUNDARY),
    _row(_A.END_CHAR_EARLIER, _M.TAG, 3, "boundary", "Alt+;",
         T("actions", "End one character earlier|Leave the last character out|shorten letter"), submenu=_BOUNDARY),
    _row(_A.END_CHAR_LATER, _M.TAG, 3, "boundary", "Alt+'",
         T("actions", "End one character later|Take in the character after|extend letter"), submenu=_BOUNDARY),
    _row(_A.ADD_PART, _M.TAG, 3, "part", "Ctrl+J",
         T("actions", "Add the selection as a part|For a quote that is interrupted by its cue|discontinuous join")),
    _row(_A.MERGE_PARTS, _M.TAG, 3, "merge", "Ctrl+M",
         T("actions", "Make the parts one|With the words between them|join merge unite")),
    _row(_A.SPLIT, _M.TAG, 3, "split", "Ctrl+Shift+X",
         T("actions", "Split at the caret|Make two annotations of one|cut divide two")),
    _row(_A.DUPLICATE, _M.TAG, 3, "duplicate", "Ctrl+D",
         T("actions", "Duplicate|A second annotation on the same words|copy again")),
    _row(_A.DELETE, _M.TAG, 3, "delete", "Del",
         T("actions", "Delete annotation|Remove the annotation; undo brings it back|remove erase untag"), "page"),
    _row(_A.SET_SPEAKER, _M.TAG, 4, "speaker", "Ctrl+P",
         T("actions", "Set speaker…|Who said it, under any spelling|person who said attribution source name")),
    _row(_A.TAKE_CUE, _M.TAG, 4, "quote", "Alt+C",
         T("actions", "The selection is the cue|The words that report it: said, added, according to|verb reporting")),
    _row(_A.TAKE_MENTION, _M.TAG, 4, "person", "Alt+N",
         T("actions", "The selection names the speaker|The words by which the article names who said it|mention name")),
    _row(_A.TAKE_TITLE, _M.TAG, 4, "edit", "Alt+T",
         T("actions", "The selection is the speaker's title|The office that the article names here|office position")),
    _row(_A.NOTE, _M.TAG, 4, "note", "F2",
         T("actions", "Note|Write a note on the annotation|comment remark memo")),
    _row(_A.UNSURE, _M.TAG, 4, "unsure", "Ctrl+U",
         T("actions", "Unsure|Mark the annotation as one to come back to|doubt question maybe flag"), "check"),
    _row(_A.LINK_START, _M.TAG, 5, "link", "Ctrl+Shift+L",
         T("actions", "Begin a link here|This annotation is the first end of the link|relation connect first")),
    _row(_A.LINK_FINISH, _M.TAG, 5, "link", "Ctrl+Shift+J",
         T("actions", "Link to this one…|This annotation is the second end of the link|relation connect second end")),
    _row(_A.COMPARE, _M.TAG, 5, "compare", "Ctrl+Shift+C",
         T("actions", "Link side by side…|Two articles beside each other, to pick the other end|relation compare")),
    _row(_A.LABEL_SETS, _M.TAG, 6, "label-set", "Ctrl+Shift+T",
         T("actions", "Labels…|Names, colours, keys, attributes, guidelines|label set preset colours scheme")),
    _row(_A.PARTICULARS, _M.ARTICLE, 1, "edit", "F4",
         T("actions", "Title, source and author…|What is known about the article|metadata particulars url agency")),
    _row(_A.PUBLICATION_DATE, _M.ARTICLE, 1, "date", "Ctrl+Shift+P",
         T("actions", "Publication date…|When it was published, and how that is known|day published")),
    _row(_A.PROGRESS, _M.ARTICLE, 1, "progress-done", "Ctrl+Return",
         T("actions", "Move progress on|Not started, started, done|status finished complete")),
    _row(_A.REGION_ROLE, _M.ARTICLE, 2, "region", "Ctrl+Shift+R",
         T("actions", "What this part is…|Article, keywords, teasers, embedded article…|region section role")),
    _row(_A.FOLD, _M.ARTICLE, 2, "fold", "Ctrl+.",
         T("actions", "Fold or unfold this part|Hide or show a part that is not the article|collapse expand hide")),
    _row(_A.FOLD_ALL, _M.ARTICLE, 2, "unfold", "Alt+.",
         T("actions", "Fold everything but the article|Hide or show all such parts at once|collapse expand hide all")),
    _row(_A.REMOVE_ARTICLE, _M.ARTICLE, 3, "delete", "Ctrl+Shift+Del",
         T("actions", "Remove article|Take the article out of the project; undo brings it back|delete erase")),
    _row(_A.READING, _M.GO, 1, "article", "Alt+1",
         T("actions", "Article|To the article's text|read page text")),
    _row(_A.FOCUS_ARTICLES, _M.GO, 1, "articles", "Alt+2",
         T("actions", "List of articles|To the list of articles|list sidebar")),
    _row(_A.FOCUS_DETAILS, _M.GO, 1, "info", "Alt+3",
         T("actions", "Details|To the details of the annotation|inspector properties attributes")),
    _row(_A.SPEAKERS, _M.GO, 1, "speakers", "Ctrl+R",
         T("actions", "Speakers|The register: spellings, titles, everything they said|register people names")),
    _row(_A.NEXT_ANNOTATION, _M.GO, 2, "next", "Alt+Down",
         T("actions", "Next annotation|To the annotation after this one|forward"), "page"),
    _row(_A.PREVIOUS_ANNOTATION, _M.GO, 2, "previous", "Alt+Up",
         T("actions", "Previous annotation|To the annotation before this one|back"), "page"),
    _row(_A.NEXT_ARTICLE, _M.GO, 2, "next", "Ctrl+PgDown",
         T("actions", "Next article|Open the next article of the list|forward")),
    _row(_A.PREVIOUS_ARTICLE, _M.GO, 2, "previous", "Ctrl+PgUp",
         T("actions", "Previous article|Open the article before|back")),
    _row(_A.NEXT_PANEL, _M.GO, 3, "panel-end", "F6",
         T("actions", "Next panel|Move the focus on: bar, list, article, details|focus pane cycle")),
    _row(_A.PREVIOUS_PANEL, _M.GO, 3, "panel-start", "Shift+F6",
         T("actions", "Previous panel|Move the focus back|focus pane cycle")),
    _row(_A.ZOOM_IN, _M.VIEW, 1, "zoom-in", "Ctrl++ Ctrl+=",
         T("actions", "Larger text|Enlarge the article's text|zoom bigger")),
    _row(_A.ZOOM_OUT, _M.VIEW, 1, "zoom-out", "Ctrl+-",
         T("actions", "Smaller text|Reduce the article's text|zoom smaller")),
    _row(_A.ZOOM_RESET, _M.VIEW, 1, "search", "Ctrl+0",
         T("actions", "Usual text size|The article's text at 100%|zoom reset normal")),
    _row(_A.NEXT_THEME, _M.VIEW, 2, "theme", "F9",
         T("actions", "Next theme|Light, dark, high contrast|dark light contrast colours appearance night")),
    _row(_A.SWITCH_LANGUAGE, _M.VIEW, 2, "language", "F8",
         T("actions", "Arabic or English interface|Switch the interface's language|language عربي English")),
    _row(_A.SWITCH_DIGITS, _M.VIEW, 2, "digits", "Shift+F8",
         T("actions", "Arabic or Latin digits|Digits of the interface; the article's own stay|numbers numerals")),
    _row(_A.TOGGLE_ARTICLES, _M.VIEW, 3, "panel-start", "Ctrl+\\",
         T("actions", "Show the list of articles|Show or hide the list of articles|sidebar hide"), "check"),
    _row(_A.TOGGLE_DETAILS, _M.VIEW, 3, "panel-end", "Alt+\\",
         T("actions", "Show the details|Show or hide the details|sidebar hide inspector"), "check"),
    _row(_A.ONLY_ARTICLE, _M.VIEW, 3, "focus-mode", "Shift+F11",
         T("actions", "Only the article|Hide all panels and read|focus zen distraction"), "check"),
    _row(_A.FULL_SCREEN, _M.VIEW, 3, "full-screen", "F11",
         T("actions", "Full screen|Use the whole screen|maximise fullscreen"), "check"),
    _row(_A.PALETTE, _M.HELP, 1, "command", "Ctrl+K",
         T("actions", "Find an action…|Every action, article, speaker and label by name|command palette search")),
    _row(_A.SHORTCUTS, _M.HELP, 1, "keyboard", "F1",
         T("actions", "Keyboard shortcuts|All keys on one page|keys help")),
    _row(_A.MENU, _M.HELP, 1, "menu", "F10",
         T("actions", "Open the menu|Go to the menus with the keyboard|menu bar")),
)
# fmt: on

ACTIONS: dict[ActionId, ActionSpec] = {spec.id: spec for spec in (*_BEFORE_TAGS, *_TAGS, *_AFTER_TAGS)}
"""Every action by its name, in menu order."""

MENU_TITLES = {
    Menu.PROJECT: T("actions", "Project"),
    Menu.EDIT: T("actions", "Edit"),
    Menu.TAG: T("actions", "Tag"),
    Menu.ARTICLE: T("actions", "Article"),
    Menu.GO: T("actions", "Go"),
    Menu.VIEW: T("actions", "View"),
    Menu.HELP: T("actions", "Help"),
}
"""The menus' titles, English source text in the context ``actions``."""
