"""What is said of a suggestion: its group, its value, how sure the program is, and why it proposes it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from tahqiq.domain.labels import LabelRole
from tahqiq.domain.suggestions import (
    DateDetails,
    FigureDetails,
    MentionDetails,
    QuoteDetails,
    Suggestion,
    SuggestionKind,
)
from tahqiq.services.wording import sentence, term, term_or_itself
from tahqiq.ui.formatting import format_date, formatter, joined
from tahqiq.ui.i18n import T, languages

translate = QCoreApplication.translate

SURE, LIKELY = 0.85, 0.6
"""Scores from which a suggestion is called sure and likely."""


class Confidence(StrEnum):
    """How sure the program is, in three steps; ``value`` is the name of the choice in the panel."""

    ANY = "any"
    LIKELY = "likely"
    SURE = "sure"

    @property
    def least(self) -> float:
        """The lowest score that it takes in."""
        return {Confidence.ANY: 0.0, Confidence.LIKELY: LIKELY, Confidence.SURE: SURE}[self]


def confidence_of(score: float) -> Confidence:
    """The step that a score (0 to 1) belongs to."""
    return next(step for step in (Confidence.SURE, Confidence.LIKELY, Confidence.ANY) if score >= step.least)


_CONFIDENCE = {
    Confidence.SURE: T("suggestions", "Sure"),
    Confidence.LIKELY: T("suggestions", "Likely"),
    Confidence.ANY: T("suggestions", "Doubtful"),
}
_GROUPS: dict[SuggestionKind | None, str] = {
    None: T("suggestions", "All"),
    SuggestionKind.QUOTE: T("suggestions", "Quotes"),
    SuggestionKind.MENTION: T("suggestions", "Names"),
    SuggestionKind.DATE: T("suggestions", "Dates"),
    SuggestionKind.FIGURE: T("suggestions", "Figures"),
}
GROUPS = tuple(_GROUPS)
"""The kinds in the order in which the panel offers them; None is all."""


def group_name(kind: SuggestionKind | None) -> str:
    """A kind in the plural, in the interface's language."""
    return translate("suggestions", _GROUPS[kind])


def confidence_name(step: Confidence) -> str:
    """The word for how sure the program is."""
    return translate("suggestions", _CONFIDENCE[step])


def role_name(role: LabelRole) -> str:
    """What it would be tagged as, in the interface's language."""
    return term("role", role, languages().language)


def value_of(suggestion: Suggestion) -> str:
    """The line under the words: who said it, the value of the date or figure, the full name."""
    details = suggestion.details
    if isinstance(details, QuoteDetails):
        return _quote(details)
    if isinstance(details, DateDetails):
        return _date(details)
    if isinstance(details, FigureDetails):
        return _figure(details)
    return _mention(details, suggestion.words)


def has_value(suggestion: Suggestion) -> bool:
    """Whether ``value_of`` says anything, without wording it."""
    details = suggestion.details
    if isinstance(details, MentionDetails):
        return bool(details.title) or details.name != suggestion.words
    return True


def why(suggestion: Suggestion) -> str:
    """Why it is proposed, in one sentence of the interface's language."""
    digits = formatter().localize_digits("1") != "1"
    return sentence(suggestion.why, languages().language, arabic_digits=digits)


def _quote(details: QuoteDetails) -> str:
    form = term("form", details.form, languages().language)
    if details.speaker is None:
        return joined(translate("suggestions", "Speaker unknown"), form)
    via = translate("suggestions", "via %1").replace("%1", details.via) if details.via else ""
    return joined(details.speaker.name, details.speaker.title, via, form)


def _date(details: DateDetails) -> str:
    if details.value is None:
        return translate("suggestions", "Open: no date to count from")
    basis = {
        "published": translate("suggestions", "counted from the publication date"),
        "context": translate("suggestions", "counted from the date before it"),
    }.get(details.anchor, "")
    doubt = translate("suggestions", "the weekday does not fit") if details.weekday_fits is False else ""
    return joined(format_date(details.value), basis, doubt)


def _figure(details: FigureDetails) -> str:
    low, slash, high = details.value.partition("/")
    if slash and low and high:
        value = f"\u2066{low} – {high}\u2069"
    elif slash:
        pattern = translate("suggestions", "at least %1") if low else translate("suggestions", "at most %1")
        value = pattern.replace("%1", low or high)
    else:
        value = low
    unit = term_or_itself("unit", details.unit, languages().language) if details.unit else ""
    return joined(formatter().localize_digits(f"{value} {unit}".strip()), details.about)


def _mention(details: MentionDetails, words: str) -> str:
    full = details.name if details.name != words else ""
    return joined(full, details.title)
