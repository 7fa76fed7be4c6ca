"""Numbers in digits: every system of digits, every way to group them and to mark the decimals."""

from __future__ import annotations

import re
from decimal import Decimal

LONGEST = 40
"""Characters of the longest number that is read."""

_NUMBER = re.compile(r"\d+(?:[.,٫٬،'’ ]\d+)*")
_GROUPS = frozenset("٬،'’ ")


def value_of(folded: str, *, scaled: bool = False, counted: bool = False) -> Decimal | None:
    """The value of a folded token of digits; None where it is no plain number (a time, a version, a telephone).

    «1.234» is a thousand and more where something is counted that has no parts, else one and a quarter; «1,234» is a
    thousand and more.

    Args:
        folded: digits in ASCII with their separators.
        scaled: «ألف», «مليون» or the like follows.
        counted: people or things follow, which have no decimals.
    """
    if len(folded) > LONGEST or not _NUMBER.fullmatch(folded):
        return None
    parts = re.split(r"\D", folded)
    marks = re.findall(r"\D", folded)
    if not marks:
        return None if len(folded) > 1 and folded[0] == "0" else Decimal(folded)
    whole, last, mark = parts[:-1], parts[-1], marks[-1]
    if len(set(marks)) == 1 and (len(marks) > 1 or _is_group(parts[0], last, mark, scaled=scaled, counted=counted)):
        return _grouped(parts) if mark != "٫" else None
    if mark in _GROUPS or (len(marks) > 1 and (mark not in ".,٫" or mark in marks[:-1] or len(set(marks[:-1])) > 1)):
        return None
    before = _grouped(whole)
    return None if before is None else Decimal(f"{before}.{last}")


def _is_group(head: str, tail: str, mark: str, *, scaled: bool, counted: bool) -> bool:
    """Whether one separator parts thousands."""
    if len(tail) != 3 or not 1 <= len(head) <= 3 or head == "0":
        return False
    if mark in _GROUPS or mark == ",":
        return True
    return mark == "." and not scaled and (tail == "000" or counted)


def _grouped(parts: list[str]) -> Decimal | None:
    """Groups of three put together."""
    if len(parts) == 1:
        return Decimal(parts[0])
    if not 1 <= len(parts[0]) <= 3 or any(len(part) != 3 for part in parts[1:]):
        return None
    return Decimal("".join(parts))


def as_value(number: Decimal) -> str:
    """A number as the engine gives it: ASCII digits, no exponent, no zeros after the last decimal."""
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
