"""Lays out a graph: claims in the boxes of their articles, speakers beside them, links in the margin.

Speakers stand at the mean height of what they say, so that lines cross little. Laid out from left to right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from tahqiq.domain.annotations import DIRECTED, LinkKind
from tahqiq.services.pictures.graph import ArticleNode, ClaimNode, Graph, SpeakerNode, Tie
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

EDGE, MARGIN, GAP, SPEAKERS = 16.0, 120.0, 130.0, 220.0
LEAST_CLAIMS, MOST_CLAIMS = 460.0, 720.0
"""Width of the boxes of articles: wider in a wide window, so that less of what is said is cut short."""

_TITLE, _CLAIM, _BETWEEN, _SPEAKER = 34.0, 50.0, 24.0, 40.0
_BADGE = 20.0
NUMBERS = {kind: number for number, kind in enumerate(LinkKind, 1)}
COLORS = {
    LinkKind.CONTRADICTS: "danger",
    LinkKind.AGREES: "success",
    LinkKind.SUPPORTS: "success",
    LinkKind.SAME_CLAIM: "success",
}


@dataclass(frozen=True, slots=True)
class GraphTexts:
    """The words of the picture: how numbers, links and boxes are called, and how many have no room."""

    number: Callable[[int], str]
    link: Callable[[LinkKind], str]
    proposed: str
    tagged: str
    speaker: str
    left_out: Callable[[int], str]


def lay_out(graph: Graph, width: float, measure: Measure, texts: GraphTexts) -> Picture:
    """The graph as a picture for a width in pixels."""
    margin = MARGIN if graph.ties else 0.0
    left, beside = EDGE + margin, (GAP + SPEAKERS) if graph.speakers else 0.0
    wide = min(max(width - left - beside - EDGE, LEAST_CLAIMS), MOST_CLAIMS)
    frames, claims, bottom = _places(graph, left, wide)
    speakers = _speaker_places(graph, claims, left + wide + GAP)
    right = left + wide + beside
    shapes: list[Shape] = []
    targets: list[Target] = []
    for article, frame in zip(graph.articles, frames, strict=True):
        shapes += _article(article, frame, measure)
        targets.append(Target(Box(frame.x, frame.y, frame.width, _TITLE), article.title, (article.spot,)))
    for claim, box in zip(graph.claims, claims, strict=True):
        if claim.speaker is not None:
            end = speakers[claim.speaker]
            middle = end.y + end.height / 2
            proposed = claim.annotation_id is None
            line = ((box.right, box.y + box.height / 2), (end.x, middle))
            shapes.append(Stroke(line, "control", 1.2, dashed=proposed, curved=True))
    for claim, box in zip(graph.claims, claims, strict=True):
        shapes += _claim(claim, box)
        says = claim.words if claim.annotation_id is not None else f"{claim.words}\n{texts.proposed}"
        targets.append(Target(box, says, (claim.spot,)))
    for number, speaker in enumerate(graph.speakers):
        shapes += _speaker(speaker, speakers[number], texts)
        targets.append(Target(speakers[number], speaker.name, speaker.spots))
    for shape, target in _ties(graph, claims, texts):
        shapes += shape
        targets.append(target)
    bottom = max([bottom, *(box.bottom for box in speakers.values())])
    for words in _legend(graph, texts):
        shapes.append(Words(Box(EDGE, bottom + 10, right - EDGE, 22), words, 12, "soft"))
        bottom += 22
    keys = tuple(_keys(graph, texts))
    return Picture(right + EDGE, bottom + 2 * EDGE, tuple(shapes), tuple(targets), keys=keys)


def _keys(graph: Graph, texts: GraphTexts) -> Iterable[Key]:
    """What the boxes that are there stand for; the links are explained in the picture itself."""
    box = Box(2, 2, SAMPLE.width - 4, SAMPLE.height - 4)
    for proposed, says in ((False, texts.tagged), (True, texts.proposed)):
        if any((claim.annotation_id is None) is proposed for claim in graph.claims):
            yield Key((_frame(box, proposed=proposed),), says)
    if graph.speakers:
        yield Key((_pill(box),), texts.speaker)


def _places(graph: Graph, left: float, wide: float) -> tuple[list[Box], list[Box], float]:
    frames: list[Box] = []
    claims: list[Box] = []
    top = EDGE
    for number in range(len(graph.articles)):
        here = [claim for claim in graph.claims if claim.article == number]
        height = _TITLE + len(here) * (_CLAIM + 6) + 8
        frames.append(Box(left, top, wide, height))
        claims += [Box(left + 8, top + _TITLE + at * (_CLAIM + 6), wide - 16, _CLAIM) for at in range(len(here))]
        top += height + _BETWEEN
    return frames, claims, top - _BETWEEN


def _speaker_places(graph: Graph, claims: list[Box], left: float) -> Mapping[int, Box]:
    wanted: dict[int, list[float]] = {}
    for claim, box in zip(graph.claims, claims, strict=True):
        if claim.speaker is not None:
            wanted.setdefault(claim.speaker, []).append(box.y + box.height / 2)
    places: dict[int, Box] = {}
    free = EDGE
    for number, heights in sorted(wanted.items(), key=lambda item: (sum(item[1]) / len(item[1]), item[0])):
        top = max(free, sum(heights) / len(heights) - _SPEAKER / 2)
        places[number] = Box(left, top, SPEAKERS, _SPEAKER)
        free = top + _SPEAKER + 8
    return places


def _article(article: ArticleNode, frame: Box, measure: Measure) -> Iterable[Shape]:
    yield Ground(frame, "surface", "hairline", radius=8)
    source = article.source
    wide = frame.width - 24
    if source and source != article.title:
        said = min(measure(source, 12) + 4, wide * 0.4)
        yield Words(Box(frame.x + 12, frame.y, wide - said - 12, _TITLE), article.title, 13, strong=True)
        yield Words(Box(frame.x + 12 + wide - said, frame.y, said, _TITLE), source, 12, "soft", Side.END)
    else:
        yield Words(Box(frame.x + 12, frame.y, wide, _TITLE), article.title, 13, strong=True)


def _claim(claim: ClaimNode, box: Box) -> Iterable[Shape]:
    proposed = claim.annotation_id is None
    yield _frame(box, proposed=proposed)
    inner = Box(box.x + 8, box.y + 2, box.width - 16, box.height - 4)
    yield Words(inner, claim.words, 13, "soft" if proposed else "ink", lines=2)


def _speaker(speaker: SpeakerNode, box: Box, texts: GraphTexts) -> Iterable[Shape]:
    yield _pill(box)
    yield Words(Box(box.x + 14, box.y, box.width - 58, box.height), speaker.name, 13, strong=True)
    yield Words(Box(box.right - 42, box.y, 30, box.height), texts.number(len(speaker.spots)), 12, "soft", Side.END)


def _frame(box: Box, *, proposed: bool) -> Shape:
    return Ground(box, "paper", "control" if proposed else "accent", dashed=proposed, width=1.0 if proposed else 1.4)


def _pill(box: Box) -> Shape:
    return Ground(box, "accent", "accent", 0.1, radius=box.height / 2)


def _ties(graph: Graph, claims: list[Box], texts: GraphTexts) -> Iterable[tuple[list[Shape], Target]]:
    for number, tie in enumerate(graph.ties):
        a, b = claims[tie.a], claims[tie.b]
        start, end = (a.x - 8, a.y + a.height / 2), (b.x - 8, b.y + b.height / 2)
        pull = min(30 + abs(end[1] - start[1]) * 0.18 + 14 * (number % 4), MARGIN * 1.2)
        color = COLORS.get(tie.kind, "accent")
        x, y = start[0] - 0.75 * pull, (start[1] + end[1]) / 2
        badge = Box(x - _BADGE / 2, y - _BADGE / 2, _BADGE, _BADGE)
        line = Stroke((start, end), color, 1.8, bulge=-pull, arrow=tie.kind in DIRECTED)
        face = Ground(badge, "paper", color, radius=_BADGE / 2, width=1.6)
        words = Words(badge, texts.number(NUMBERS[tie.kind]), 12, color, Side.MIDDLE, strong=True)
        yield (
            [line, face, words],
            Target(badge, _says(tie, texts), (graph.claims[tie.a].spot, graph.claims[tie.b].spot)),
        )


def _says(tie: Tie, texts: GraphTexts) -> str:
    return f"{texts.link(tie.kind)}\n{tie.note}" if tie.note else texts.link(tie.kind)


def _legend(graph: Graph, texts: GraphTexts) -> Iterable[str]:
    kinds = sorted({tie.kind for tie in graph.ties}, key=lambda kind: NUMBERS[kind])
    if kinds:
        yield " · ".join(f"{texts.number(NUMBERS[kind])} {texts.link(kind)}" for kind in kinds)
    if graph.left_out:
        yield texts.left_out(graph.left_out)
