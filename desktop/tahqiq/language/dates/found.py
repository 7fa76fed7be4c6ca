"""A date as it was found: where it stands, which days it means, how sure that is and why."""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.domain.messages import Message
from tahqiq.language.dates.forms import Form


@dataclass(frozen=True, slots=True)
class DateFound:
    """An expression of time: code points of the text, end exclusive.

    ``value`` is ISO 8601 (``2024-11-01``, ``2024-06``, ``2024``, ``2013-W08``, ``first/last``) or None while open;
    ``anchor`` is absolute, published, context or unresolved; ``grain`` how precisely the words name the time;
    ``weekday_fits`` is False where a weekday is named that the day is not. ``score`` is how sure the value is (0 to 1;
    while open, how sure it is that the words speak of time), ``why`` says how it was reached (``why_date_…``).
    """

    start: int
    end: int
    value: str | None
    anchor: str
    grain: str
    form: Form
    score: float
    why: Message
    weekday_fits: bool | None = None
