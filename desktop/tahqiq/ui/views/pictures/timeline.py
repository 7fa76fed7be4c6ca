"""Lays out a timeline: a lane for each article, a bar for each expression of time, what disagrees joined by a line.

The axis keeps the order of days and shrinks long gaps (their width grows with the logarithm of the days between), so
that two days in June and a treaty of seventy years ago fit on one sheet. Laid out from left to right.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
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
    Side,
    Stroke,
    Target,
    Words,
)

HEADER = 232.0
"""Width of the lanes' names in pixels."""

EDGE, ROW, GAP = 16.0, 40.0, 10.0
TIERS, _TIER = 3, 20.0
"""Rows above one another in which days are written where they stand close, and the height of one."""

_LABEL = 12
_LEAST_BAR = 10.0
_LONGEST_LABEL = 190.0
_APART = 10.0
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
    named = _named(timeline, texts)
    scale = _scale(timeline, width, named, measure)
    right = (scale.places[-1] if scale.places else HEADER) + _LONGEST_LABEL
    tiers = _tiers(scale, named, measure)
    axis = 6 + _TIER * max([tier + 1 for tier in tiers.values()], default=1) + 8
    grounds: list[Shape] = []
    lines: list[Shape] = []
    shapes: list[Shape] = []
    targets: list[Target] = []
    bars: dict[Spot, tuple[float, float]] = {}
    top = axis
    for number, lane in enumerate(timeline.lanes):
        rows = _rows(lane, scale, measure)
        height = max(len(rows), 1) * ROW + 2 * GAP
        ground = "paper" if number % 2 else "surface"
        grounds.append(Ground(Box(0, top, right + EDGE, height), ground, radius=0))
        shapes += _head(lane, top, height, measure, texts)
        head = Spot(lane.article_id, 0, 0)
        targets.append(Target(Box(0, top, HEADER, height), f"{lane.source}\n{lane.title}", (head,)))
        if lane.published is not None:
            x = scale.at(lane.published)
            lines.append(_published(x, top, height))
            says = f"{texts.published} {texts.day(lane.published.isoformat())}"
            targets.append(Target(Box(x - 4, top, 8, height), says, (head,)))
        for at, row in enumerate(rows):
            for moment in row:
                box = Box(scale.at(moment.first), top + GAP + at * ROW, _bar(moment, scale), 10)
                bars[moment.spot] = (box.x + min(box.width, 24) / 2, box.y + 5)
                shapes += _moment(moment, box, measure, ground)
                place = Box(box.x - 2, box.y - 4, max(box.width, _label_width(moment, measure)) + 4, ROW - 4)
                targets.append(Target(place, _says(moment, texts), (moment.spot,)))
        top += height
    lines = [*_days(scale, tiers, axis, top), *lines, *_quarrels(timeline.moments, bars)]
    shapes = [*grounds, *lines, *_axis(scale, named, tiers, axis, measure), *shapes]  # no line crosses a word
    begin, keys = _begin(timeline, scale, width), tuple(_keys(timeline, scale, texts))
    return Picture(right + EDGE, top + EDGE, tuple(shapes), tuple(targets), HEADER, axis, begin, keys)


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


def _named(timeline: Timeline, texts: TimelineTexts) -> dict[date, str]:
    """The days that are written on the axis, each in the shortest words that name it: a year, a month, the day."""
    named = {lane.published: lane.published.isoformat() for lane in timeline.lanes if lane.published}
    for moment in timeline.moments:
        named[moment.first] = min(named.get(moment.first, moment.value), moment.value.partition("/")[0], key=len)
    return {day: texts.day(value) for day, value in named.items()}


def _scale(timeline: Timeline, width: float, named: Mapping[date, str], measure: Measure) -> _Scale:
    """Where the days stand, those that are written never so near that one has no room in any of the tiers."""
    days = {m.first for m in timeline.moments} | {_after(m.last) for m in timeline.moments}
    days |= {lane.published for lane in timeline.lanes if lane.published is not None}
    ordered = sorted(days)
    least = max([measure(words, _LABEL) + _APART for words in named.values()], default=0.0) / TIERS
    steps, since = [], 0.0
    for before, after in pairwise(ordered):
        step = min(10 + 15 * log2(1 + (after - before).days), 130)
        since += step
        if after in named:
            step += max(least - since, 0.0)
            since = 0.0
        steps.append(step)
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
    return min(measure(_label(moment), _LABEL, strong=bool(moment.disagrees)) + 4, _LONGEST_LABEL)


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
        wide = max(_bar(moment, scale), _label_width(moment, measure) + 6)
        for at, (taken, row) in enumerate(rows):
            if begin >= taken:
                row.append(moment)
                rows[at] = (begin + wide + 8, row)
                break
        else:
            rows.append((begin + wide + 8, [moment]))
    return [row for _, row in rows]


def _head(lane: Lane, top: float, height: float, measure: Measure, texts: TimelineTexts) -> Iterable[Shape]:
    wide, day = HEADER - 2 * EDGE, ""
    if lane.published is not None:
        day = texts.day(lane.published.isoformat())
    said = measure(day, _LABEL) + 8 if day else 0.0
    yield Words(Box(EDGE, top + 6, wide - said, 22), lane.source, 13, strong=True)
    if day:
        yield Words(Box(EDGE + wide - said, top + 6, said, 22), day, _LABEL, "soft", Side.END)
    if lane.title != lane.source:
        yield Words(Box(EDGE, top + 28, wide, 20), lane.title, 12, "soft")
    yield Stroke(((0, top + height), (HEADER, top + height)))


def _moment(moment: Moment, box: Box, measure: Measure, ground: str) -> Iterable[Shape]:
    quarrel = bool(moment.disagrees)
    yield from _bar_shapes(box, quarrel=quarrel, long=_is_long(moment))
    label = Box(box.x + 4, box.y + 11, _label_width(moment, measure), 20)
    yield Ground(label, ground, radius=0)
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


def _tiers(scale: _Scale, named: Mapping[date, str], measure: Measure) -> dict[date, int]:
    """The row of each day that is written: the lowest in which it has room."""
    free = [HEADER] * TIERS
    tiers: dict[date, int] = {}
    for day, x in zip(scale.days, scale.places, strict=True):
        if day in named:
            tier = next((at for at, taken in enumerate(free) if x >= taken - 0.5), TIERS - 1)
            free[tier] = x + measure(named[day], _LABEL) + _APART
            tiers[day] = tier
    return tiers


def _days(scale: _Scale, tiers: Mapping[date, int], axis: float, bottom: float) -> Iterable[Shape]:
    """A line down from each day that is written."""
    for day, tier in tiers.items():
        x = scale.at(day)
        yield Stroke(((x, axis - 8 - _TIER * tier - 10), (x, bottom)), "hairline")


def _axis(
    scale: _Scale, named: Mapping[date, str], tiers: Mapping[date, int], axis: float, measure: Measure
) -> Iterable[Shape]:
    yield Stroke(((HEADER, axis), (scale.places[-1] if scale.places else HEADER, axis)), "control")
    for (before, x), (after, y) in pairwise(zip(scale.days, scale.places, strict=True)):
        if _is_broken(before, after):
            yield from _break((x + y) / 2, axis)
    for day, tier in tiers.items():
        box = Box(scale.at(day) + 3, axis - 8 - _TIER * (tier + 1), measure(named[day], _LABEL) + 4, _TIER)
        yield Ground(box, "paper", radius=0)
        yield Words(box, named[day], _LABEL, "soft")
