"""How sure a date is, and how it was reached."""

from __future__ import annotations

from datetime import date

from tahqiq.domain.messages import Message
from tahqiq.language.dates.forms import Between, Day, Decade, Deictic, Form, Nth, Open, Weekday
from tahqiq.language.dates.found import DateFound
from tahqiq.language.dates.resolving import Context, Resolved, iso

_DOUBT = 0.35
"""What a weekday that the day is not takes from the score."""


def resolved_date(start: int, end: int, form: Form, resolved: Resolved, context: Context) -> DateFound:
    """A date with its value."""
    fits = None
    named = form.weekday if isinstance(form, Day | Deictic | Weekday) else None
    if named is not None and resolved.days[0] == resolved.days[1]:
        fits = resolved.days[0].isoweekday() == named
    score, why = _reached(form, resolved, context)
    if fits is False:
        score, why = score - _DOUBT, Message("why_date_weekday_differs", {"date": iso(resolved)})
    elif isinstance(form, Deictic) and named is not None and not _counted(form, resolved, context.anchor):
        score, why = score - _DOUBT, Message("why_date_weekday_moved", {"published": str(context.anchor)})
    return DateFound(start, end, iso(resolved), resolved.anchor, resolved.grain, form, round(score, 2), why, fits)


def open_date(start: int, end: int, form: Form, context: Context, *, nowadays: bool = False) -> DateFound:
    """A date that stays open, with what it lacks."""
    if nowadays:
        code, score = "why_date_nowadays", 0.4
    elif isinstance(form, Open):
        code, score = "why_date_vague", 0.6
    elif context.anchor is None:
        code, score = "why_date_no_anchor", 0.8
    else:
        code, score = "why_date_impossible", 0.3
    return DateFound(start, end, None, "unresolved", "open", form, score, Message(code))


def _counted(form: Deictic, resolved: Resolved, anchor: date | None) -> bool:
    return anchor is not None and (resolved.days[0] - anchor).days == form.days


def _reached(form: Form, resolved: Resolved, context: Context) -> tuple[float, Message]:
    published = str(context.anchor)
    if _is_hijri(form):
        return 0.85, Message("why_date_hijri")
    if resolved.anchor == "context":
        return 0.85, Message("why_date_after_other")
    if resolved.anchor == "absolute":
        return 0.97 if resolved.grain == "day" else 0.93, Message("why_date_written")
    if _lacks_year(form):
        return 0.9, Message("why_date_nearest", {"published": published})
    score = 0.9 if resolved.grain == "span" else 0.95
    return score, Message("why_date_counted", {"published": published})


def _is_hijri(form: Form) -> bool:
    if isinstance(form, Between):
        return _is_hijri(form.first)
    return isinstance(form, Day) and form.hijri


def _lacks_year(form: Form) -> bool:
    match form:
        case Between():
            return _lacks_year(form.last)
        case Nth():
            return _lacks_year(form.inside)
        case Day():
            return form.year is None and form.year_shift is None
        case Decade():
            return True
    return False
