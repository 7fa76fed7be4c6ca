"""Units in the form that goes with their number: «4 days», and in Arabic «يومان», «4 أيام», «12 يومًا»."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject


class Amounts(QObject):
    """Numbers of units in words; an object, because only ``tr`` of one has plural forms."""

    def words(self, unit: str) -> Callable[[int], str] | None:
        """What words a number of a unit (its code); None where one form goes with all numbers."""
        forms: dict[str, Callable[[int], str]] = {
            "second": lambda n: self.tr("%n second(s)", "", n),
            "minute": lambda n: self.tr("%n minute(s)", "", n),
            "hour": lambda n: self.tr("%n hour(s)", "", n),
            "day": lambda n: self.tr("%n day(s)", "", n),
            "week": lambda n: self.tr("%n week(s)", "", n),
            "month": lambda n: self.tr("%n month(s)", "", n),
            "year": lambda n: self.tr("%n year(s)", "", n),
            "decade": lambda n: self.tr("%n decade(s)", "", n),
            "tonne": lambda n: self.tr("%n tonne(s)", "", n),
        }
        return forms.get(unit)


_amounts = Amounts()


def counted(number: str, unit: str, shown: str) -> str:
    """A number with its unit; "" where the unit has one form, or the number is no whole one.

    Args:
        number: decides about the form: a decimal as stored.
        unit: its code.
        shown: stands for the number.
    """
    words = _amounts.words(unit)
    if words is None or not number.isdigit() or int(number) >= _MOST:
        return ""
    return words(int(number)).replace(str(int(number)), shown, 1)


_MOST = 10**6
"""From here on numbers are told in words («3 million»), and Qt counts with few digits."""
