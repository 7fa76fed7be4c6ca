"""Days as files write them: ISO, and those of mail and feeds."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_to_datetime

_ISO = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)(?![\d-])")
_SLASHED = re.compile(r"\s*(\d{4})/(\d\d?)/(\d\d?)(?!\d)")


def iso_day(said: str) -> str:
    """The ISO date that a time stamp begins with or means, or ""."""
    for pattern in (_ISO, _SLASHED):
        if found := pattern.match(said):
            try:
                return date(*(int(number) for number in found.groups())).isoformat()
            except ValueError:
                return ""
    try:
        return parsedate_to_datetime(said.strip()).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
