"""Finds the figures of a text: numbers with their unit and what they count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from tahqiq.domain.messages import Message
from tahqiq.language.detections import FigureFound, Piece
from tahqiq.language.figures import exclusions, measuring
from tahqiq.language.figures.digits import as_value
from tahqiq.language.figures.judging import Figure, score, why
from tahqiq.language.figures.measuring import ABOUT, LOWER, UPPER, Counted
from tahqiq.language.figures.numbers import HALVES, Number, Reader, dual_of
from tahqiq.language.hints import DIGITS, NUMBER, hints_of, places
from tahqiq.language.measures import counted, longest_measure
from tahqiq.language.reading import inside, read
from tahqiq.language.words import TokenKind

_TWO = frozenset({"اثنين", "اثنان", "اثنتين", "اثنتان"})
_PERIODS = frozenset(
    {"النصف", "الربع", "الثلث", "ربيع", "جمادي", "كانون", "تشرين", "للنصف", "للربع", "بالنصف", "بالربع"}
)


_GROUPED = re.compile(r"[1-9]\d{0,2}\.\d{3}")


def find_figures(
    text: str, *, dates: Sequence[tuple[int, int]] = (), start: int = 0, end: int | None = None
) -> list[FigureFound]:
    """The figures of ``text[start:end]`` in order, without overlap.

    Args:
        text: any text.
        dates: spans of dates, in order; numbers inside them are no figures.
        start: where to begin, code points.
        end: where to stop.
    """
    return _Finder(text, Reader(text, read(text, start, end)), dates).find()


class _Finder:
    def __init__(self, text: str, reader: Reader, dates: Sequence[tuple[int, int]]) -> None:
        self.text = text
        self.reader = reader
        self.words = reader.words
        self.dates = dates
        self._date = 0

    def find(self) -> list[FigureFound]:
        found: list[FigureFound] = []
        at = least = 0
        for here in self._places():
            if here < at:
                continue
            at, word = here, self.words[here]
            date_end = self._date_round(word.start, word.end)
            if date_end is not None:
                at = self._after(at, date_end)
                least = at
                continue
            figure = self._figure(at, least)
            if figure is None:
                at = self._skip(at)
                continue
            found.append(self._as_found(figure))
            at = least = max(figure.end, at + 1)
        return found

    def _places(self) -> list[int]:
        """The indexes of the words at which a number may begin."""
        words, begins = self.words, (TokenKind.WORD, TokenKind.NUMBER)
        hints = hints_of(self.text, words)
        return [at for at in places(hints, NUMBER | DIGITS) if words[at].kind is begins[hints[at] & NUMBER == 0]]

    def _skip(self, at: int) -> int:
        """The next place after a number that is no figure; its last words do not make another."""
        number = self.reader.number(at)
        return max(at + 1, number.end) if number is not None else at + 1

    def _date_round(self, start: int, end: int) -> int | None:
        """Where the date ends that these code points are in."""
        while self._date < len(self.dates) and self.dates[self._date][1] <= start:
            self._date += 1
        if self._date < len(self.dates) and self.dates[self._date][0] < end:
            return self.dates[self._date][1]
        return None

    def _free(self, begin: int, end: int) -> bool:
        """Whether no date lies in these words."""
        stop = self.words[end - 1].end
        return not (self._date < len(self.dates) and self.dates[self._date][0] < stop)

    def _after(self, at: int, offset: int) -> int:
        while at < len(self.words) and self.words[at].start < offset:
            at += 1
        return at

    # -- one figure

    def _figure(self, at: int, least: int) -> Figure | None:
        number = self.reader.number(at)
        if number is not None and not self._free(at, number.end):
            return None
        if number is None or (number.value == 1 and number.in_words and not number.ordinal):
            return self._one(at, number) if number is not None else self._dual(at)
        if number.in_words and number.end == at + 1 and number.value == 2 and dual_of(self.words[at].folded):
            return self._dual(at)
        if number.ordinal:
            return self._ordinal(at, number)
        figure = self._measured(at, number, least)
        if figure is None or not self._is_figure(at, figure):
            return None
        return self._bounded(self._ranged(figure, least), least)

    def _measured(self, at: int, number: Number, least: int) -> Figure | None:
        """The number with its unit and what it counts."""
        reader, end = self.reader, number.end
        begin, code = at, ""
        if reader.folded(at - 1) == "(" and reader.folded(end) == ")" and at - 1 >= least:
            begin, end = at - 1, end + 1
        unit = measuring.unit_before(reader, at) if at > least else None
        unit = unit or measuring.unit_after(reader, end)
        if unit is not None and not self._free(at, max(unit.end, number.end)):
            unit = None
        if unit is not None:
            code = unit.measure.code
            if code in ("m", "m2", "m3") and number.end == at + 1 and _GROUPED.fullmatch(self.words[at].folded):
                number = replace(number, value=number.value * 1000)  # «1.200 متر»: nobody measures to the millimetre
            end = max(end, unit.end)
            begin = min(begin, unit.begin) if unit.begin is not None else begin
            half = HALVES.get(reader.folded(end)) if reader.same_line(end) and unit.begin is None else None
            if half is not None and number.value < 100:
                number, end = replace(number, value=number.value + half), end + 1
        elif begin != at:
            begin, end = at, number.end
        bracketed = reader.folded(at - 1) == "(" and reader.folded(number.end) == ")"
        what = measuring.noun_before(reader, at) if number.definite and unit is None else None
        what = what or measuring.counted_after(
            reader,
            end if unit is not None else number.end,
            definite=number.definite,
            measured=bool(unit),
            bracketed=bracketed,
        )
        if number.in_words and number.value == 2 and reader.folded(at)[number.cut :] in _TWO:
            what = None  # «مدرسين اثنين»: it stands before
        if what is None and unit is None and number.in_digits and self._is_rank(at):
            number, what = replace(number, ordinal=True), measuring.noun_before(reader, at)
        return Figure(begin, number.cut if begin == at else 0, end, number, code, what)

    def _is_rank(self, at: int) -> bool:
        """Whether digits stand for an ordinal: «المركز 12», «الدقيقة 90»."""
        before = at - 2 if self.reader.folded(at - 1) == "ال" else at - 1
        word = self.reader.folded(before)
        return word.startswith("ال") and self.reader.is_word(before) and exclusions.is_one_of(word, "rank")

    def _is_figure(self, at: int, figure: Figure) -> bool:
        number, known = figure.number, figure.what is not None and figure.what.known
        folded = self.words[at].folded
        if exclusions.in_context(
            self.reader, at, number, has_unit=bool(figure.unit), counts=bool(figure.what), counts_known=known
        ):
            return False
        if number.in_digits:
            return number.value == 0 or bool(figure.unit) or folded[:1] != "0" or "." in folded or "," in folded
        if number.value == 0:
            return bool(figure.unit)
        if number.definite and folded[number.cut :] in ("الاثنين", "الاحد"):
            return False
        if number.value >= 11 or figure.unit:
            return True
        return figure.what is not None

    def _ordinal(self, at: int, number: Number) -> Figure | None:
        reader = self.reader
        if exclusions.in_context(reader, at, number, has_unit=False, counts=False, counts_known=False):
            return None
        if reader.folded(at - 1) in _PERIODS:
            return None
        definite = reader.folded(at)[number.cut :].startswith("ال")
        if definite:
            what = measuring.noun_before(reader, at)
            return Figure(at, number.cut, number.end, number, "", what) if what is not None else None
        if number.value == 1 or number.cut or reader.folded(at).endswith("ه"):
            return None
        what = measuring.counted_after(reader, number.end)
        return Figure(at, number.cut, number.end, number, "", what) if what is not None else None

    def _one(self, at: int, number: Number) -> Figure | None:
        """«قتيل واحد», «مرة واحدة»: one of something that is counted."""
        reader = self.reader
        if reader.folded(at) not in ("واحد", "واحده", "واحدا") or not reader.same_line(at):
            return None
        percent = measuring.unit_after(reader, at + 1)
        if percent is not None and percent.measure.kind == "percent":
            return Figure(at, 0, percent.end, number, percent.measure.code)
        noun = reader.folded(at - 1)
        unit = measuring.unit_after(reader, at - 1) if at else None
        if unit is not None and unit.end == at:
            return Figure(at - 1, 0, at + 1, number, unit.measure.code)
        what = Counted(at - 1, at, True) if noun in counted() else None
        return Figure(at, 0, number.end, number, "", what) if what is not None else None

    def _dual(self, at: int) -> Figure | None:
        """«طنين», «قتيلان»: two in one word."""
        two = dual_of(self.words[at].folded)
        if two is None or self.words[at].folded[two[1] :].startswith("ال"):
            return None
        number = Number(Decimal(2), at + 1, two[1], in_words=True)
        what = None if two[0] else Counted(at, at + 1, True)
        half = HALVES.get(self.reader.folded(at + 1)) if two[0] and self.reader.same_line(at + 1) else None
        if half is not None:
            number = replace(number, value=number.value + half, end=at + 2)
        return self._bounded(Figure(at, two[1], number.end, number, two[0], what, why="why_figure_dual"), at)

    # -- bounds and ranges

    def _bounded(self, figure: Figure, least: int) -> Figure:
        if figure.upto is not None:
            return figure
        before = measuring.bound_before(self.reader, figure.begin)
        if before is not None and before[1] >= least:
            bound, begin, cut = before
            if bound == ABOUT:
                return replace(figure, bound=ABOUT)
            return replace(figure, bound=bound, begin=begin, cut=cut)
        after = measuring.bound_after(self.reader, figure.what.end if figure.what else figure.end)
        if after is not None and self._free(figure.begin, after[1]):
            return replace(figure, bound=after[0], end=figure.end if after[0] == ABOUT else after[1])
        return figure

    def _ranged(self, figure: Figure, least: int) -> Figure:
        """«بين 5 و7 قتلى», «من 5 إلى 7 سنوات», «10-15 %»: two numbers with one unit."""
        reader, end = self.reader, figure.end
        opened = reader.folded(figure.begin - 1) if figure.begin - 1 >= least else ""
        between = opened in ("بين", "مابين")
        sign = reader.folded(end)
        joined = (
            (between and sign == "و")
            or (sign in ("الي", "حتي") and opened == "من" and not self._changes(figure.begin))
            or (sign in ("-", "–", "—") and not figure.unit)
            or (sign == "الي" and opened != "من" and not figure.unit)
        )
        if not joined or not reader.same_line(end + 1):
            return figure
        other = reader.number(end + 1)
        if other is None or other.ordinal or not self._free(figure.begin, other.end):
            return figure
        last = self._measured(end + 1, other, end + 1)
        if last is None or last.number.value <= figure.number.value or (figure.unit and last.unit != figure.unit):
            return figure
        if not (last.unit or last.what or between):
            return figure
        begin = figure.begin - 1 if between or opened == "من" else figure.begin
        whole = Number(figure.number.value * self._same_scale(figure.number, last.number), last.end)
        return replace(
            last, begin=begin, cut=0 if begin != figure.begin else figure.cut, number=whole, upto=last.number.value
        )

    def _same_scale(self, first: Number, last: Number) -> Decimal:
        """«من 3 إلى 5 ملايين» is from three million."""
        for scale in (Decimal(10) ** 12, Decimal(10) ** 9, Decimal(10) ** 6, Decimal(1000)):
            if last.in_words and last.in_digits and last.value >= scale > first.value and not first.in_words:
                return scale
        return Decimal(1)

    def _changes(self, begin: int) -> bool:
        near = range(max(0, begin - 8), begin)
        return any(self.reader.is_word(k) and exclusions.is_one_of(self.reader.folded(k), "change") for k in near)

    # -- as found

    def _as_found(self, figure: Figure) -> FigureFound:
        start = self._offset(figure.begin, figure.cut)
        value = as_value(figure.number.value)
        if figure.upto is not None:
            value = f"{value}/{as_value(figure.upto)}"
        elif figure.bound == LOWER:
            value = f"{value}/"
        elif figure.bound == UPPER:
            value = f"/{value}"
        elif self._is_negative(figure):
            value, start = f"-{value}", start - 1
        what, piece = figure.what, None
        if what is not None:
            piece = Piece(self._offset(what.begin, self._noun_cut(figure, what)), self.words[what.end - 1].end)
        return FigureFound(
            start,
            self.words[figure.end - 1].end,
            value,
            figure.unit,
            self.text[piece.start : piece.end] if piece is not None else "",
            piece,
            figure.number.ordinal,
            round(score(figure), 2),
            Message(why(figure)),
        )

    def _noun_cut(self, figure: Figure, what: Counted) -> int:
        return figure.cut if figure.why == "why_figure_dual" and what.begin == figure.begin else what.cut

    def _is_negative(self, figure: Figure) -> bool:
        at = figure.begin
        if not figure.number.in_digits or not figure.unit or not self.reader.glued(at):
            return False
        if self.reader.folded(at - 1) not in ("-", "−") or at < 1:
            return False
        if self.reader.folded(at - 2) in longest_measure():
            return False  # «50 مليون شيقل -15 مليون دولار»
        return at == 1 or not self.reader.glued(at - 1)

    def _offset(self, at: int, cut: int) -> int:
        return inside(self.text, self.words[at], cut)
