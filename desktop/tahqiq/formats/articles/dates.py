"""Days as files write them: ISO, day first as CLDR has it for Arabic (``d/M/y``), and those of mail and feeds."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_to_datetime

_ISO = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)(?![\d-])")
_SLASHED = re.compile(r"\s*(\d{4})/(\d\d?)/(\d\d?)(?!\d)")
_DAY_FIRST = re.compile(r"\s*(\d\d?)([/.-])(\d\d?)\2(\d{4})(?!\d)")


def iso_day(said: str) -> str:
    """The ISO date that a time stamp begins with or means, or "". Of 3/12/2024 the day is the third."""
    for pattern in (_ISO, _SLASHED):
        if found := pattern.match(said):
            try:
                return date(*(int(number) for number in found.groups())).isoformat()
            except ValueError:
                return ""
    if found := _DAY_FIRST.match(said):
        day, _, month, year = found.groups()
        for one, other in ((day, month), (month, day)):
            try:
                return date(int(year), int(other), int(one)).isoformat()
            except ValueError:
                continue
        return ""
    try:
        return parsedate_to_datetime(said.strip()).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
