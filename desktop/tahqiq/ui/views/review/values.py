"""The values of passages in normal form, as a person reads them: «18–19 June 2024», «75», «at least 70 dead»."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import Inconsistency, InconsistencyKind, Passage
from tahqiq.domain.reviewing import PastDecision, Subject, SubjectPassage
from tahqiq.domain.sides import are_rivals, are_slips, side_of, sides_of
from tahqiq.services.wording import term_or_itself
from tahqiq.ui.canvas.blocks import right_to_left
from tahqiq.ui.formatting import Formatter, format_number, formatter, joined
from tahqiq.ui.i18n import T, languages
from tahqiq.ui.views.review.amounts import counted
from tahqiq.ui.views.review.words import odd_names

translate = QCoreApplication.translate

MOST = 160
"""Letters of words that stand for themselves."""
_VALUED = (InconsistencyKind.DATE, InconsistencyKind.FIGURE)


def value_words(finding: Inconsistency | Subject, passage: Passage | SubjectPassage) -> str:
    """What a passage states, in normal form; where it has none, the words themselves."""
    value = passage.value
    if finding.kind is InconsistencyKind.DATE and _is_date(value):
        return date_words(value)
    if finding.kind is InconsistencyKind.FIGURE and _is_number(value):
        return figure_words(value, passage.unit, passage.words)
    if finding.kind not in _VALUED and _is_value(value):
        return date_words(value) if "-" in value else figure_words(value, passage.unit, passage.words)
    words = " ".join(passage.words.split())
    return words if len(words) <= MOST else f"{words[:MOST].rsplit(' ', 1)[0]} …"


@dataclass(frozen=True, slots=True)
class ValueShown:
    """What one side of a finding states, in words; ``numbers`` are those of its passages (from 0)."""

    words: str
    numbers: tuple[int, ...]
    right: bool = False


def values_shown(finding: Inconsistency) -> list[ValueShown]:
    """The values of a finding, each once: in normal form, or as printed where that does not tell them apart."""
    sides = sides_of(finding)
    right = side_of(finding, finding.decision.right if finding.decision else None)
    if are_slips(finding):
        words = [_corrected(side.passage) for side in sides]
    else:
        words = [value_words(finding, side.passage) for side in sides]
        if len(set(words)) < len(words):
            words = [" ".join(side.passage.words.split()) or w for side, w in zip(sides, words, strict=True)]
        words = _told_apart(words)
    return [ValueShown(w, side.numbers, at == right) for at, (w, side) in enumerate(zip(words, sides, strict=True))]


def chosen_words(step: PastDecision) -> str:
    """The value that somebody said is right, as the passage stated it then; "" where nobody said so."""
    decision, passages = step.decision, step.subject.passages
    if decision is None or not decision.value:
        return ""
    if decision.right is not None and decision.right < len(passages):
        passage = passages[decision.right]
        if decision.value in (passage.value, passage.words):
            return value_words(step.subject, passage)
    return formatter().localize_digits(decision.value)


def listed_values(finding: Inconsistency) -> str:
    """The values in one line, against each other where they are rivals."""
    between = " ⟷ " if are_rivals(finding) else " · "
    return between.join(f"\u2068{value.words}\u2069" for value in values_shown(finding))


def brief_values(finding: Inconsistency) -> str:
    """As ``listed_values`` for a narrow line: of slips the letters that look like others are named once beside it.

    Where such a letter is all that is wrong, the word is shown once: its right form would look the same.
    """
    if not letters(finding):
        return listed_values(finding)
    return " · ".join(f"\u2068{_corrected(side.passage, named=False)}\u2069" for side in sides_of(finding))


def letters(finding: Inconsistency) -> str:
    """The letters in words misspelled by them that look like others, each named once; "" where there are none."""
    if not are_slips(finding):
        return ""
    return joined(*dict.fromkeys(name for side in sides_of(finding) for name in _odd_in(side.passage)))


def about(finding: Inconsistency) -> str:
    """What a figure counts, as an article words it; "" where its unit says so, or nothing does."""
    noun = finding.why.params.get("about")
    if finding.kind is not InconsistencyKind.FIGURE or any(p.unit for p in finding.passages):
        return ""
    return noun if isinstance(noun, str) and any(letter.isalpha() for letter in noun) else ""


def _corrected(passage: Passage, *, named: bool = True) -> str:
    """A misspelled word and its usual spelling; a letter that looks like the right one is named."""
    words, usual = " ".join(passage.words.split()), passage.value
    if not usual or usual == words:
        return words
    said = f"{words} {'←' if right_to_left(words, languages().right_to_left) else '→'} {usual}"
    odd = _odd_in(passage)
    if named:
        return f"{said}: {joined(*odd)}" if odd else said
    return words if odd and fold(words) == fold(usual) else said


def _odd_in(passage: Passage) -> list[str]:
    """The names of the letters in a misspelled word that look like others."""
    words = " ".join(passage.words.split())
    return odd_names(words) if passage.value and passage.value != words else []


def _told_apart(words: list[str]) -> list[str]:
    """Words that would look alike beside each other, with the letters named that tell them apart."""
    folded = [fold(some) for some in words]
    named = [odd_names(some) if folded.count(key) > 1 else [] for some, key in zip(words, folded, strict=True)]
    return [f"{some} ({joined(*odd)})" if odd else some for some, odd in zip(words, named, strict=True)]


def date_words(value: str) -> str:
    """An ISO date, month, year, week or interval: «18–19 June 2024»."""
    form = formatter()
    first, slash, last = value.partition("/")
    if slash and first and last:
        return _interval(form, first, last)
    if slash:
        pattern = translate("review", "from %1 on") if first else translate("review", "until %1")
        return pattern.replace("%1", form.date(first or last))
    year, _, week = value.partition("-W")
    if week.isdigit():
        pattern = translate("review", "week %1 of %2")
        return pattern.replace("%1", format_number(int(week))).replace("%2", form.localize_digits(year))
    return form.date(value)


def _interval(form: Formatter, first: str, last: str) -> str:
    a, b = first.split("-"), last.split("-")
    if len(a) == len(b) == 3 and a[:2] == b[:2] and a[2].isdigit() and b[2].isdigit():
        days = form.localize_digits(f"{int(a[2])}–{int(b[2])}")
        return f"\u2066{days}\u2069 {form.date('-'.join(a[:2]))}"
    return f"{form.date(first)} – {form.date(last)}"


def figure_words(value: str, unit: str, printed: str = "") -> str:
    """A decimal or a range ``low/high`` (one of them may be open), with its unit.

    Args:
        value: as stored.
        unit: its code, or "".
        printed: the words of the article, which say whether an open range has its own end: «أكثر من 10» has not.
    """
    low, slash, high = value.partition("/")
    if slash and low and high:
        return _with_unit(high, unit, f"\u2066{_decimal(low)} – {_decimal(high)}\u2069")
    if slash:
        number = low or high
        return _bound(bool(low), fold(printed)).replace("%1", _with_unit(number, unit, _decimal(number)))
    return _with_unit(low, unit, _decimal(low))


def _with_unit(number: str, unit: str, shown: str) -> str:
    """A number, as shown, with its unit in the form that goes with it: «4 days», «يومان»."""
    if not unit:
        return shown
    return counted(number, unit, shown) or f"{shown} {term_or_itself('unit', unit, languages().language)}"


def _bound(lower: bool, printed: str) -> str:
    """The pattern of an open range, with its end or without."""
    if lower:
        over = any(word in printed for word in _OVER)
        return translate("review", "more than %1") if over else translate("review", "%1 or more")
    under = any(word in printed for word in _UNDER)
    return translate("review", "less than %1") if under else translate("review", "%1 at most")


_OVER = tuple(map(fold, ("أكثر من", "تجاوز", "يزيد", "تزيد", "زاد", "يفوق", "تفوق", "فاق", "يربو", "تربو")))
_UNDER = tuple(map(fold, ("أقل من", "دون")))
"""Words before a number that is not itself meant."""


_SCALES = (
    (10**12, T("review", "%1 trillion")),
    (10**9, T("review", "%1 billion")),
    (10**6, T("review", "%1 million")),
)


def _decimal(value: str) -> str:
    """A number in the digits of the interface; large round ones in words: «4.5 billion»."""
    sign, digits = ("−", value[1:]) if value.startswith("-") else ("", value)
    for scale, words in _SCALES:
        if digits.isdigit() and int(digits) >= scale and int(digits) * 1000 % scale == 0:
            number = f"{(Decimal(digits) / scale).normalize():f}"
            return translate("review", words).replace("%1", f"{sign}{_plain(number)}")
    return _plain(value)


def _plain(value: str) -> str:
    whole, point, part = value.partition(".")
    sign, digits = ("−", whole[1:]) if whole.startswith("-") else ("", whole)
    if not digits.isdigit() or (point and not part.isdigit()):
        return formatter().localize_digits(value)
    said = format_number(int(digits))
    return formatter().localize_digits(f"{sign}{said}{point}{part}")


def _is_value(value: str) -> bool:
    """Whether it is a date or a number and not folded words: those stand printed in the passage already."""
    return bool(value) and all(c.isdigit() or c in "-./W" for c in value)


def _is_number(value: str) -> bool:
    return _is_value(value) and "W" not in value


def _is_date(value: str) -> bool:
    """Whether it is a date and not the number of a day of the week."""
    return _is_value(value) and any(part[:4].isdigit() and len(part) >= 4 for part in value.split("/"))
