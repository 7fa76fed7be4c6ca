"""Numbers and dates as the interface shows them: digits and month names by the person's choice."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale

from tahqiq.ui.i18n import languages
from tahqiq.ui.settings import Digits, Months

_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_MONTHS = (
    ("January", "يناير", "كانون الثاني"),
    ("February", "فبراير", "شباط"),
    ("March", "مارس", "آذار"),
    ("April", "أبريل", "نيسان"),
    ("May", "مايو", "أيار"),
    ("June", "يونيو", "حزيران"),
    ("July", "يوليو", "تموز"),
    ("August", "أغسطس", "آب"),
    ("September", "سبتمبر", "أيلول"),
    ("October", "أكتوبر", "تشرين الأول"),
    ("November", "نوفمبر", "تشرين الثاني"),
    ("December", "ديسمبر", "كانون الأول"),
)
"""English, Arabic of Cairo and the Gulf, Arabic of the Levant and Iraq."""


class Formatter:
    """Writes numbers, dates and times for people.

    Args:
        language: ``"ar"`` or ``"en"``.
        digits: which digits to write.
        months: which Arabic month names.
    """

    def __init__(self, language: str, digits: Digits = Digits.LATIN, months: Months = Months.WEST) -> None:
        self.language = language
        self.digits = digits
        self.months = months

    def localize_digits(self, text: str) -> str:
        """``text`` with its Latin digits in the chosen digits (only in the Arabic interface)."""
        arabic = self.digits is Digits.ARABIC and self.language == "ar"
        return text.translate(_ARABIC) if arabic else text

    def number(self, value: float, decimals: int = 0) -> str:
        """``value`` with thousands separated: ``12,345`` or ``١٢٬٣٤٥``."""
        text = f"{value:,.{decimals}f}"
        if self.digits is Digits.ARABIC and self.language == "ar":
            text = text.replace(",", "٬").replace(".", "٫")
        return self.localize_digits(text)

    def percent(self, share: float) -> str:
        """``share`` (0–1) as whole percent."""
        sign = "٪" if self.language == "ar" and self.digits is Digits.ARABIC else "%"
        return self.number(share * 100) + sign

    def month(self, number: int) -> str:
        """The name of month 1–12.

        Raises:
            ValueError: no such month.
        """
        if not 1 <= number <= 12:
            raise ValueError(f"no month {number}")
        english, west, east = _MONTHS[number - 1]
        if self.language != "ar":
            return english
        return {Months.WEST: west, Months.EAST: east, Months.BOTH: f"{west}/{east}"}[self.months]

    def date(self, iso: str) -> str:
        """An ISO date, whole or partial (``2024``, ``2024-06``, ``2024-06-18``), or an interval of two, for reading.

        Anything else comes back as it is.
        """
        if "/" in iso:
            first, _, last = iso.partition("/")
            return f"{self.date(first)} – {self.date(last)}"
        parts = iso.split("-")
        try:
            numbers = [int(p) for p in parts]
            if len(numbers) == 1:
                return self.localize_digits(parts[0])
            if len(numbers) == 2:
                return self.localize_digits(f"{self.month(numbers[1])} {numbers[0]}")
            date(*numbers)
        except (ValueError, TypeError):
            return iso
        return self.localize_digits(f"{numbers[2]} {self.month(numbers[1])} {numbers[0]}")

    def moment(self, iso: str) -> str:
        """An ISO time in UTC as local date and time: ``18 June 2024, 14:05``; anything else as it is."""
        try:
            when = datetime.fromisoformat(iso).astimezone()
        except ValueError:
            return iso
        comma = "،" if self.language == "ar" else ","
        return f"{self.date(when.date().isoformat())}{comma} {self.clock(iso)}"

    def clock(self, iso: str) -> str:
        """The local time of day of an ISO time in UTC: ``14:05``."""
        try:
            return self.localize_digits(datetime.fromisoformat(iso).astimezone().strftime("%H:%M"))
        except ValueError:
            return iso


_choices: tuple[Digits, Months] = (Digits.LATIN, Months.WEST)


def use_choices(digits: Digits, months: Months) -> None:
    """What ``formatter`` goes by from now on; the application calls this at start and when the settings change."""
    global _choices
    _choices = (digits, months)
    arabic = digits is Digits.ARABIC and languages().right_to_left
    QLocale.setDefault(QLocale("ar_EG" if arabic else "en_GB"))  # digits of spin boxes


def formatter() -> Formatter:
    """A formatter for the interface's language and the person's choices."""
    return Formatter(languages().language, *_choices)


def format_number(value: float, decimals: int = 0) -> str:
    """As ``Formatter.number``, by the person's choices."""
    return formatter().number(value, decimals)


def format_date(iso: str) -> str:
    """As ``Formatter.date``, by the person's choices."""
    return formatter().date(iso)


def joined(*pieces: str) -> str:
    """Pieces of one line, «name · date», each in a direction of its own; empty ones are left out."""
    return " · ".join(f"\u2068{piece}\u2069" for piece in pieces if piece)


def listed(*pieces: str) -> str:
    """Pieces with the comma of the interface's language between them; empty ones are left out."""
    return ("، " if languages().right_to_left else ", ").join(piece for piece in pieces if piece)


def format_moment(iso: str) -> str:
    """As ``Formatter.moment``, by the person's choices."""
    return formatter().moment(iso)
