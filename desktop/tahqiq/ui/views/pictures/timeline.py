"""Lays out a timeline: a lane for each article, a bar for each expression of time, what disagrees joined by a line.

The axis keeps the order of days and shrinks long gaps (their width grows with the logarithm of the days between), so
that two days in June and a treaty of seventy years ago fit on one sheet. Laid out from left to right.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import log2

from tahqiq.services.pictures.facts import Spot
from tahqiq.services.pictures.timeline import Lane, Moment, Timeline
from tahqiq.ui.views.pictures.shapes import (
    SAMPLE,
    Box,
    Ground,
    Key,
    Measure,
    Picture,
    Shape,
    Stroke,
    Target,
    Words,
)

HEADER = 232.0
"""Width of the lanes' names in pixels."""

EDGE, AXIS, ROW, GAP = 16.0, 44.0, 40.0, 10.0
_LABEL = 12
_LEAST_BAR = 10.0
_LONGEST_LABEL = 170.0
_BROKEN = 60
"""Days from which a gap is drawn as a broken axis."""


@dataclass(frozen=True, slots=True)
class TimelineTexts:
    """The words of the picture: how a day is written, and what its marks are called."""

    day: Callable[[str], str]
    published: str
    disagrees: str
    stated: str
    period: str
    publication: str
    gap: str


@dataclass(frozen=True, slots=True)
class _Scale:
    days: tuple[date, ...]
    places: tuple[float, ...]

    def at(self, day: date) -> float:
        return self.places[self.days.index(day)]


def lay_out(timeline: Timeline, width: float, measure: Measure, texts: TimelineTexts) -> Picture:
    """The timeline as a picture at least ``width`` pixels wide."""
    scale = _scale(timeline, width)
    right = (scale.places[-1] if scale.places else HEADER) + _LONGEST_LABEL
    shapes: list[Shape] = []
    targets: list[Target] = []
    bars: dict[Spot, tuple[float, float]] = {}
    top = AXIS
    for number, lane in enumerate(timeline.lanes):
        rows = _rows(lane, scale, measure)
        height = max(len(rows), 1) * ROW + 2 * GAP
        if number % 2 == 0:
            shapes.append(Ground(Box(0, top, right, height), "surface", radius=0))
        shapes += _head(lane, top, height)
        head = Spot(lane.article_id, 0, 0)
        targets.append(Target(Box(0, top, HEADER, height), f"{lane.source}\n{lane.title}", (head,)))
        if lane.published is not None:
            x = scale.at(lane.published)
            shapes.append(_published(x, top, height))
            says = f"{texts.published} {texts.day(lane.published.isoformat())}"
            targets.append(Target(Box(x - 4, top, 8, height), says, (head,)))
        for at, row in enumerate(rows):
            for moment in row:
                box = Box(scale.at(moment.first), top + GAP + at * ROW, _bar(moment, scale), 10)
                bars[moment.spot] = (box.x + min(box.width, 24) / 2, box.y + 5)
                shapes += _moment(moment, box, measure)
                place = Box(box.x - 2, box.y - 4, max(box.width, _label_width(moment, measure)) + 4, ROW - 4)
                targets.append(Target(place, _says(moment, texts), (moment.spot,)))
        top += height
    shapes = [*_axis(scale, timeline, top, measure, texts), *shapes, *_quarrels(timeline.moments, bars)]
    begin, keys = _begin(timeline, scale, width), tuple(_keys(timeline, scale, texts))
    return Picture(right + EDGE, top + EDGE, tuple(shapes), tuple(targets), HEADER, begin, keys)


def _keys(timeline: Timeline, scale: _Scale, texts: TimelineTexts) -> Iterable[Key]:
    """What the marks that are there stand for."""
    bar, middle = Box(4, 4, 22, 10), SAMPLE.width / 2
    seen = {(bool(m.disagrees), _is_long(m)) for m in timeline.moments}
    if (False, False) in seen:
        yield Key(tuple(_bar_shapes(bar, quarrel=False, long=False)), texts.stated)
    if any(long for _, long in seen):
        yield Key(tuple(_bar_shapes(bar, quarrel=False, long=True)), texts.period)
    if any(quarrel for quarrel, _ in seen):
        sign = Words(Box(2, 0, 12, SAMPLE.height), "≠", _LABEL, "danger", strong=True)
        yield Key((sign, *_bar_shapes(Box(14, 4, 14, 10), quarrel=True, long=False)), texts.disagrees)
    if any(lane.published for lane in timeline.lanes):
        yield Key((_published(middle, 0, SAMPLE.height),), texts.publication)
    if any(_is_broken(before, after) for before, after in pairwise(scale.days)):
        line = Stroke(((2, 9), (28, 9)), "control")
        yield Key((line, *_break(middle, 9)), texts.gap)


def _begin(timeline: Timeline, scale: _Scale, width: float) -> float | None:
    """Where the stretch begins that shows most of what is told without scrolling; None for the start."""
    told = [scale.at(m.first) for m in timeline.moments]
    told += [scale.at(lane.published) for lane in timeline.lanes if lane.published is not None]
    told.sort()
    room = width - HEADER - 2 * EDGE - _LONGEST_LABEL / 2
    if not told or told[-1] - told[0] <= room:
        return None
    most, best = 0, 0
    for first, x in enumerate(told):
        inside = bisect_right(told, x + room) - first
        if inside > most:
            most, best = inside, first
    return told[best] - EDGE if best else None


def _scale(timeline: Timeline, width: float) -> _Scale:
    days = {m.first for m in timeline.moments} | {_after(m.last) for m in timeline.moments}
    days |= {lane.published for lane in timeline.lanes if lane.published is not None}
    ordered = sorted(days)
    steps = [min(10 + 15 * log2(1 + (b - a).days), 130) for a, b in pairwise(ordered)]
    room = width - HEADER - _LONGEST_LABEL - 3 * EDGE
    stretch = min(max(room / sum(steps), 1.0), 3.0) if steps else 1.0
    places, x = [], HEADER + EDGE
    for step in (0.0, *steps):
        x += step * stretch
        places.append(x)
    return _Scale(tuple(ordered), tuple(places[: len(ordered)]))


def _after(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _bar(moment: Moment, scale: _Scale) -> float:
    return max(scale.at(_after(moment.last)) - scale.at(moment.first) - 2, _LEAST_BAR)


def _label(moment: Moment) -> str:
    return f"≠ {moment.words}" if moment.disagrees else moment.words


def _label_width(moment: Moment, measure: Measure) -> float:
    return min(measure(_label(moment), _LABEL) + 4, _LONGEST_LABEL)


def _says(moment: Moment, texts: TimelineTexts) -> str:
    lines = [f"«{moment.words}»: {texts.day(moment.value)}", moment.sentence]
    return "\n".join([*lines, texts.disagrees] if moment.disagrees else lines)


def _rows(lane: Lane, scale: _Scale, measure: Measure) -> list[list[Moment]]:
    """The moments in as few rows as hold them without overlap; one day named twice is shown once."""
    rows: list[tuple[float, list[Moment]]] = []
    shown: set[tuple[date, date, bool]] = set()
    for moment in lane.moments:
        known = (moment.first, moment.last, bool(moment.disagrees))
        if known in shown:
            continue
        shown.add(known)
        begin = scale.at(moment.first)
        wide = max(_bar(moment, scale), min(measure(moment.words, _LABEL) + 24, _LONGEST_LABEL))
        for at, (taken, row) in enumerate(rows):
            if begin >= taken:
                row.append(moment)
                rows[at] = (begin + wide + 8, row)
                break
        else:
            rows.append((begin + wide + 8, [moment]))
    return [row for _, row in rows]


def _head(lane: Lane, top: float, height: float) -> Iterable[Shape]:
    wide = HEADER - 2 * EDGE
    yield Words(Box(EDGE, top + 6, wide, 22), lane.source, 13, strong=True)
    if height > 50 and lane.title != lane.source:
        yield Words(Box(EDGE, top + 26, wide, 20), lane.title, 12, "soft")
    yield Stroke(((0, top + height), (HEADER, top + height)))


def _moment(moment: Moment, box: Box, measure: Measure) -> Iterable[Shape]:
    quarrel = bool(moment.disagrees)
    yield from _bar_shapes(box, quarrel=quarrel, long=_is_long(moment))
    label = Box(box.x, box.y + 11, _label_width(moment, measure), 20)
    yield Words(label, _label(moment), _LABEL, "danger" if quarrel else "ink", strong=quarrel)


def _is_long(moment: Moment) -> bool:
    return (moment.last - moment.first).days > 31


def _bar_shapes(box: Box, *, quarrel: bool, long: bool) -> Iterable[Shape]:
    color = "danger" if quarrel else "accent"
    yield Ground(box, color, color, 0.25 if long else 0.7, radius=3, width=1.6 if quarrel else 1.0)


def _published(x: float, top: float, height: float) -> Shape:
    return Stroke(((x, top), (x, top + height)), "accent", 1.2, dashed=True)


def _is_broken(before: date, after: date) -> bool:
    return (after - before).days >= _BROKEN


def _break(x: float, y: float) -> Iterable[Shape]:
    for shift in (-3.0, 3.0):
        yield Stroke(((x + shift - 2, y + 5), (x + shift + 2, y - 5)), "control", 1.2)


def _quarrels(moments: Iterable[Moment], bars: dict[Spot, tuple[float, float]]) -> Iterable[Shape]:
    drawn: set[frozenset[Spot]] = set()
    for moment in moments:
        for other in moment.disagrees:
            there = next((s for s in bars if s.article_id == other.article_id and _meet(s, other)), None)
            pair = frozenset((moment.spot, there)) if there is not None else frozenset()
            if there is not None and moment.spot in bars and pair not in drawn:
                drawn.add(pair)
                yield Stroke((bars[moment.spot], bars[there]), "danger", 1.4, dashed=True)


def _meet(a: Spot, b: Spot) -> bool:
    return a.start < b.end and b.start < a.end


def _axis(scale: _Scale, timeline: Timeline, bottom: float, measure: Measure, texts: TimelineTexts) -> Iterable[Shape]:
    named = {lane.published: lane.published.isoformat() for lane in timeline.lanes if lane.published}
    for moment in timeline.moments:  # the words for a day are the shortest that name it: a year, a month, the day
        named[moment.first] = min(named.get(moment.first, moment.value), moment.value.partition("/")[0], key=len)
    free = HEADER
    yield Stroke(((HEADER, AXIS), (scale.places[-1] if scale.places else HEADER, AXIS)), "control")
    for before, after, x, y in zip(scale.days, scale.days[1:], scale.places, scale.places[1:], strict=False):
        if _is_broken(before, after):
            yield from _break((x + y) / 2, AXIS)
    for day, x in zip(scale.days, scale.places, strict=True):
        if day not in named:
            continue
        yield Stroke(((x, AXIS - 4), (x, bottom)), "hairline")
        words = texts.day(named[day])
        wide = measure(words, _LABEL) + 8
        if x >= free:
            yield Words(Box(x, 14, wide, 20), words, _LABEL, "soft")
            free = x + wide + 6
