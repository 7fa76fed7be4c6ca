"""The keys that are useful just now, and how far the project is; for the strip under the page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tahqiq.domain.labels import MENTIONS, SPEECH
from tahqiq.domain.project import ProjectCounts
from tahqiq.ui.action_table import ACTIONS
from tahqiq.ui.action_texts import shown_keys
from tahqiq.ui.actions import ActionId
from tahqiq.ui.controllers.links import FirstEnd
from tahqiq.ui.controllers.page import PageController
from tahqiq.ui.controllers.page_data import counts as words
from tahqiq.ui.controllers.page_data import label_name
from tahqiq.ui.controllers.suggestions import ACCEPT_KEY, REJECT_KEY
from tahqiq.ui.controllers.tagging import GROW_KEY, NOTE_KEY, SPEAKER_KEY, UNSURE_KEY
from tahqiq.ui.formatting import format_number, joined

translate = QCoreApplication.translate

Hint = tuple[str, str]
"""A key and what it does here."""

MOST_LABELS = 4


def keys(action: ActionId) -> str:
    """The shortcut of an action, as printed on keys."""
    return shown_keys(ACTIONS[action])


def hints(page: PageController, first_end: FirstEnd | None, view: str) -> list[Hint]:
    """Keys that do something now, the most useful first; ``view`` is the name of the one that is shown.

    The review has hints of its own (``ui.views.review.hints``).
    """
    find = (keys(ActionId.PALETTE), translate("Hints", "Find an action"))
    if not page.project.is_open:
        return [(keys(ActionId.OPEN_SAMPLE), translate("Hints", "Sample project")), find]
    if view not in ("", "reading"):
        return [(keys(ActionId.READING), translate("Hints", "Back to the article")), find]
    if page.state is None:
        return [(keys(ActionId.IMPORT), translate("Hints", "Import articles")), find]
    if page.surface.selection_parts():
        return _for_selection(page)
    held = page.surface.current_mark
    if held is not None and held < 0:
        return _for_suggestion(page)
    found = _for_annotation(page)
    if first_end is not None:
        found.insert(0, (keys(ActionId.LINK_FINISH), translate("Hints", "Link to this one")))
    if found:
        return found
    return [
        ("Space", translate("Hints", "Select the word")),
        *([(keys(ActionId.NEXT_SUGGESTION), translate("Hints", "Next suggestion"))] if page.state.suggestions else []),
        (keys(ActionId.NEXT_ANNOTATION), translate("Hints", "Next annotation")),
        (keys(ActionId.NEXT_ARTICLE), translate("Hints", "Next article")),
        find,
    ]


def _for_selection(page: PageController) -> list[Hint]:
    found = [(label.key.upper(), label_name(label)) for label in page.labels if label.key][:MOST_LABELS]
    taken = {key for key, _ in found}
    if GROW_KEY.upper() not in taken:
        found.append((GROW_KEY.upper(), translate("Hints", "Select more")))
    if page.last_speech is not None:
        found.append((keys(ActionId.TAKE_CUE), translate("Hints", "Cue of the quote")))
    found.append((keys(ActionId.TAG_ALL), translate("Hints", "All occurrences")))
    return found


def _for_suggestion(page: PageController) -> list[Hint]:
    """A suggestion is in hand: its answers, and the label keys that make it something else."""
    taken = {label.key.lower() for label in page.labels}
    accept = keys(ActionId.ACCEPT_SUGGESTION) if ACCEPT_KEY in taken else ACCEPT_KEY.upper()
    reject = keys(ActionId.REJECT_SUGGESTION) if REJECT_KEY in taken else REJECT_KEY.upper()
    labels = [(label.key.upper(), label_name(label)) for label in page.labels if label.key][:MOST_LABELS]
    return [
        (accept, translate("Hints", "Accept")),
        (reject, translate("Hints", "Reject")),
        (f"Shift+{ACCEPT_KEY.upper()}", translate("Hints", "All the same")),
        (keys(ActionId.NEXT_SUGGESTION), translate("Hints", "Next suggestion")),
        *labels,
    ]


def _for_annotation(page: PageController) -> list[Hint]:
    annotation = page.focused
    if annotation is None:
        return []
    role = page.label_of(annotation).role
    found: list[Hint] = []
    if role in SPEECH:
        found.append((SPEAKER_KEY.upper(), translate("Hints", "Speaker")))
    elif role in MENTIONS:
        found.append((SPEAKER_KEY.upper(), translate("Hints", "Who this is")))
    found.append((NOTE_KEY.upper(), translate("Hints", "Note")))
    found.append((UNSURE_KEY.upper(), translate("Hints", "Unsure")))
    found.append((keys(ActionId.END_WORD_LATER), translate("Hints", "One word more")))
    found.append((keys(ActionId.LINK_START), translate("Hints", "Begin a link")))
    found.append((keys(ActionId.DELETE), translate("Hints", "Delete")))
    return found


def status_words(counts: ProjectCounts, suggestions: int = 0) -> str:
    """How far the project is: «2 of 5 articles done · 14 annotations · 3 unsure · 52 open suggestions»."""
    done = translate("Hints", "%1 of %2 articles done")
    pieces = [done.replace("%1", format_number(counts.done)).replace("%2", format_number(counts.articles))]
    pieces.append(words.annotations(counts.annotations))
    if counts.unsure:
        pieces.append(words.unsure(counts.unsure))
    if suggestions:
        pieces.append(words.suggestions(suggestions))
    return joined(*pieces)
