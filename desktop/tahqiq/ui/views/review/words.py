"""What the review calls kinds, verdicts and the like, and the drawings that go with them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity, Verdict
from tahqiq.domain.lookalikes import Odd, odds_in
from tahqiq.domain.reviewing import ReviewOrder
from tahqiq.ui.i18n import T
from tahqiq.ui.theme import Theme
from tahqiq.ui.views.review.rows import Grouping

translate = QCoreApplication.translate

_KINDS = {
    InconsistencyKind.NAME: T("review", "Name"),
    InconsistencyKind.SPELLING: T("review", "Spelling"),
    InconsistencyKind.DATE: T("review", "Date"),
    InconsistencyKind.FIGURE: T("review", "Figure"),
    InconsistencyKind.TITLE: T("review", "Office"),
    InconsistencyKind.PLACE: T("review", "Place"),
    InconsistencyKind.QUOTE: T("review", "Quote"),
    InconsistencyKind.POLARITY: T("review", "Yes or no"),
    InconsistencyKind.HEADLINE: T("review", "Headline"),
}
KIND_ICONS = {
    InconsistencyKind.NAME: "person",
    InconsistencyKind.SPELLING: "edit",
    InconsistencyKind.DATE: "date",
    InconsistencyKind.FIGURE: "figure",
    InconsistencyKind.TITLE: "org",
    InconsistencyKind.PLACE: "place",
    InconsistencyKind.QUOTE: "quote",
    InconsistencyKind.POLARITY: "conflict",
    InconsistencyKind.HEADLINE: "article",
}
_NATURES = {
    Nature.CONFLICT: T("review", "Conflict"),
    Nature.UPDATE: T("review", "Later count"),
    Nature.VARIANT: T("review", "Variant"),
}
_SEVERITIES = {
    Severity.HIGH: T("review", "Grave"),
    Severity.MEDIUM: T("review", "Middling"),
    Severity.LOW: T("review", "Slight"),
}
_VERDICTS = {
    Verdict.SAME: T("review", "They agree"),
    Verdict.CONFLICT: T("review", "They conflict"),
    Verdict.RIGHT: T("review", "One is right"),
    Verdict.EXPLAINED: T("review", "Explained"),
    Verdict.NOT_COMPARABLE: T("review", "Not comparable"),
    Verdict.DISMISSED: T("review", "Dismissed"),
}
VERDICT_ICONS = {
    Verdict.SAME: "same",
    Verdict.CONFLICT: "conflict",
    Verdict.RIGHT: "check",
    Verdict.EXPLAINED: "info",
    Verdict.NOT_COMPARABLE: "unlink",
    Verdict.DISMISSED: "close",
}
_GROUPINGS = {
    Grouping.NONE: T("review", "No groups"),
    Grouping.EVENT: T("review", "By event"),
    Grouping.SPEAKER: T("review", "By speaker"),
    Grouping.SOURCE: T("review", "By source"),
    Grouping.KIND: T("review", "By kind"),
}
_UNGROUPED = {
    Grouping.EVENT: T("review", "Inside one article"),
    Grouping.SPEAKER: T("review", "Said by nobody named"),
}
_ORDERS = {
    ReviewOrder.WEIGHT: T("review", "The gravest first"),
    ReviewOrder.CONFIDENCE: T("review", "The surest first"),
    ReviewOrder.NEWEST: T("review", "The newest first"),
    ReviewOrder.ARTICLE: T("review", "By article"),
    ReviewOrder.KIND: T("review", "By kind of difference"),
}


_ODD = {
    Odd.PERSIAN_YA: T("review", "Persian ya (ی)"),
    Odd.PERSIAN_KAF: T("review", "Persian kaf (ک)"),
    Odd.URDU_HA: T("review", "Urdu ha (ہ)"),
    Odd.KURDISH_HA: T("review", "Kurdish ha (ە)"),
    Odd.URDU_YA: T("review", "Urdu ya (ے)"),
    Odd.TATWEEL: T("review", "stretched (ـ)"),
    Odd.NO_BREAK_SPACE: T("review", "a space that does not break"),
    Odd.JOINER: T("review", "an unseen mark between letters"),
    Odd.DIRECTION: T("review", "an unseen mark of direction"),
    Odd.PRESENTATION: T("review", "letters in fixed shapes"),
}


def odd_names(text: str) -> list[str]:
    """What stands in a text that looks like another letter or like nothing: «Persian ya (ی)»."""
    return [translate("review", _ODD[odd]) for odd in odds_in(text)]


def kind_name(kind: InconsistencyKind) -> str:
    """What differs, in the interface's language."""
    return translate("review", _KINDS[kind])


def nature_name(nature: Nature) -> str:
    """What sort of difference it is."""
    return translate("review", _NATURES[nature])


def severity_name(severity: Severity) -> str:
    """How much it matters."""
    return translate("review", _SEVERITIES[severity])


def verdict_name(verdict: Verdict) -> str:
    """What was decided."""
    return translate("review", _VERDICTS[verdict])


def grouping_name(grouping: Grouping) -> str:
    """By what the queue is grouped."""
    return translate("review", _GROUPINGS[grouping])


def ungrouped(grouping: Grouping) -> str:
    """What is said above what belongs to no group."""
    return translate("review", _UNGROUPED.get(grouping, T("review", "Others")))


def slips_name() -> str:
    """What is said above the slips of spelling where they stand behind all else."""
    return translate("review", "Slips of spelling")


def order_name(order: ReviewOrder) -> str:
    """What the queue is sorted by."""
    return translate("review", _ORDERS[order])


def severity_color(theme: Theme, severity: Severity) -> str:
    """The colour beside which the sign's shape says the same."""
    return {Severity.HIGH: theme.danger, Severity.MEDIUM: theme.warning, Severity.LOW: theme.faint}[severity]
