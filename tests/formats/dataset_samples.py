"""Projects made up by Hypothesis: emoji, tashkeel, overlapping, nested and broken quotes, links across articles."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Annotation, Attribution, Link, LinkKind, SpeechForm
from tahqiq.domain.articles import Article, DateOrigin, Progress, Region, RegionBy, RegionRole
from tahqiq.domain.entities import DatedTitle, Entity, EntityKind, Spelling
from tahqiq.domain.labels import AttributeDef, AttributeType, Label, LabelRole, LabelSet, LineStyle
from tahqiq.domain.project import ProjectInfo
from tahqiq.domain.text import text_hash
from tahqiq.formats.dataset import Dataset

thorough = settings(
    max_examples=60 if os.environ.get("TAHQIQ_LONG") else 8,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
"""For tests that draw whole projects, which takes a while; ``packaging/test --long`` draws many."""

BODY = st.text(
    alphabet=st.one_of(
        st.sampled_from("قال وأضاف الوزير «إنّ» بيونغ يانغ،\n\t:\"'"),
        st.sampled_from("ًٌٍَُِّْـ\u200f\u200e\u00a0١٢٣4😀👩\u200d👧🇸🇦ABC\U00010380"),
    ),
    min_size=1,
    max_size=40,
)
ANYTHING = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
NAME = st.text(st.sampled_from("لافروفسيرغيﷲ لأبو-'ABC\"\\=+@é"), min_size=1, max_size=12).filter(str.strip)
TIME = st.datetimes(min_value=datetime(2024, 1, 1), max_value=datetime(2030, 1, 1)).map(
    lambda t: t.isoformat(timespec="milliseconds") + "Z"
)
DAY = st.dates().filter(lambda d: d.year >= 1000).map(lambda d: d.isoformat())
PARTIAL = st.one_of(st.none(), DAY, DAY.map(lambda d: d[:7]), DAY.map(lambda d: d[:4]))
VALUE = st.one_of(
    ANYTHING,
    st.booleans(),
    st.integers(-(2**62), 2**62),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
)


@dataclass(frozen=True, slots=True)
class Page:
    """What ``formats.dataset.Content`` asks for."""

    article: Article
    regions: tuple[Region, ...]
    annotations: tuple[Annotation, ...]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Sample:
    """A made-up project; ``dataset()`` is how an exporter sees it."""

    project: ProjectInfo
    annotators: dict[int, str]
    label_sets: tuple[LabelSet, ...]
    entities: tuple[Entity, ...]
    distinct: tuple[tuple[int, int], ...]
    pages: tuple[Page, ...]
    links: tuple[Link, ...]

    @property
    def annotations(self) -> list[Annotation]:
        return [a for page in self.pages for a in page.annotations]

    @property
    def contents(self) -> list[Page]:
        """The articles with the links inside each, and without its text where ``dataset`` leaves it out."""
        home = {a.id: a.article_id for a in self.annotations}
        inside: dict[int, list[Link]] = {}
        for link in self.links:
            if home[link.a_id] == home[link.b_id]:
                inside.setdefault(home[link.a_id], []).append(link)
        return [replace(page, links=tuple(inside.get(page.article.id, ()))) for page in self.pages]

    @property
    def links_across(self) -> list[Link]:
        home = {a.id: a.article_id for a in self.annotations}
        return [link for link in self.links if home[link.a_id] != home[link.b_id]]

    def dataset(self, *, with_text: bool = True) -> Dataset:
        contents = self.contents
        if not with_text:
            contents = [replace(page, article=replace(page.article, text="")) for page in contents]
        return Dataset(
            self.project,
            "0.1.0",
            "2026-11-22T08:00:00.000Z",
            self.annotators,
            self.label_sets,
            lambda: iter(self.entities),
            self.distinct,
            lambda: iter(contents),
            lambda: iter(self.links),
            lambda: iter(self.links_across),
            with_text,
        )


def ids() -> st.SearchStrategy[Iterator[int]]:
    """Rising ids with gaps, as deletions leave them."""
    return st.tuples(st.integers(1, 50), st.integers(1, 3)).map(lambda t: count(*t))


def spans(draw: st.DrawFn, length: int, most: int) -> list[tuple[int, int]]:
    cuts = sorted(draw(st.lists(st.integers(0, length), min_size=2, max_size=2 * most)))
    pairs = [(cuts[i], cuts[i + 1]) for i in range(0, len(cuts) - 1, 2)]
    return [p for i, p in enumerate(pairs) if i == 0 or p[0] > pairs[i - 1][1]] or [(0, length)]


@st.composite
def label_sets(draw: st.DrawFn) -> tuple[LabelSet, ...]:
    numbers = draw(ids())
    sets = []
    for set_id in range(1, draw(st.integers(1, 3))):
        codes = draw(st.lists(st.from_regex(r"[A-Za-z][A-Za-z0-9_-]{0,8}", fullmatch=True), min_size=1, max_size=4))
        labels = tuple(draw(label(next(numbers), set_id, code, i)) for i, code in enumerate(dict.fromkeys(codes)))
        sets.append(LabelSet(set_id, draw(NAME), labels, set_id == 1))
    return tuple(sets) or draw(label_sets())


@st.composite
def label(draw: st.DrawFn, label_id: int, set_id: int, code: str, position: int) -> Label:
    attributes = draw(
        st.lists(st.builds(AttributeDef, NAME, ANYTHING, ANYTHING, st.sampled_from(AttributeType)), max_size=2)
    )
    return Label(
        label_id,
        set_id,
        code,
        draw(NAME),
        draw(ANYTHING),
        draw(st.sampled_from(LabelRole)),
        draw(st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)),
        draw(st.sampled_from(LineStyle)),
        "",
        tuple(attributes),
        draw(ANYTHING),
        position,
    )


@st.composite
def entities(draw: st.DrawFn) -> tuple[Entity, ...]:
    numbers, spelled, titled = draw(ids()), draw(ids()), draw(ids())
    made = []
    for _ in range(draw(st.integers(0, 4))):
        spellings = tuple(Spelling(next(spelled), text) for text in draw(st.lists(NAME, max_size=3)))
        titles = tuple(
            DatedTitle(next(titled), text, draw(PARTIAL), draw(PARTIAL)) for text in draw(st.lists(NAME, max_size=2))
        )
        made.append(
            Entity(next(numbers), draw(st.sampled_from(EntityKind)), draw(NAME), draw(ANYTHING), spellings, titles)
        )
    return tuple(made)


@st.composite
def attribution(draw: st.DrawFn, text: str, speakers: list[int | None]) -> Attribution:
    def anchor() -> Anchor | None:
        return anchor_at(text, *spans(draw, len(text), 1)[0]) if draw(st.booleans()) else None

    form = draw(st.sampled_from([None, *SpeechForm]))
    return Attribution(draw(st.sampled_from(speakers)), form, draw(ANYTHING), draw(ANYTHING), anchor(), anchor())


@st.composite
def samples(draw: st.DrawFn, most_articles: int = 3) -> Sample:
    """A project with a few articles."""
    sets, register = draw(label_sets()), draw(entities())
    labels = [label.id for s in sets for label in s.labels]
    speakers: list[int | None] = [None, *(e.id for e in register)]
    people = dict(zip((2, 5, 6), draw(st.lists(NAME, min_size=1, max_size=3, unique=True)), strict=False))
    numbers: dict[str, Any] = {kind: draw(ids()) for kind in ("article", "region", "annotation", "link")}
    texts = draw(st.lists(BODY, min_size=0, max_size=most_articles, unique=True))
    pages = []
    for text in texts:
        article_id, published = next(numbers["article"]), draw(st.one_of(st.none(), DAY))
        origin = draw(st.sampled_from(DateOrigin)) if published else DateOrigin.UNKNOWN
        fields = [draw(ANYTHING) for _ in range(4)]
        article = Article(
            article_id,
            draw(ANYTHING),
            text,
            text_hash(text),
            *fields,
            published,
            origin,
            draw(ANYTHING),
            draw(st.sampled_from(Progress)),
            draw(TIME),
        )
        regions = tuple(
            Region(next(numbers["region"]), article_id, s, e, draw(st.sampled_from(RegionRole)), RegionBy.PERSON)
            for s, e in (spans(draw, len(text), 3) if draw(st.booleans()) else [])
        )
        annotations = tuple(
            Annotation(
                next(numbers["annotation"]),
                article_id,
                draw(st.sampled_from(labels)),
                tuple(anchor_at(text, s, e) for s, e in spans(draw, len(text), 3)),
                draw(st.dictionaries(ANYTHING, VALUE, max_size=3)),
                draw(ANYTHING),
                draw(st.booleans()),
                draw(attribution(text, speakers)) if draw(st.booleans()) else None,
                draw(st.sampled_from(speakers)),
                draw(st.sampled_from(sorted(people))),
                draw(TIME),
                draw(TIME),
            )
            for _ in range(draw(st.integers(0, 3)))
        )
        pages.append(Page(article, regions, annotations))
    return Sample(
        ProjectInfo(str(draw(st.uuids(version=4)) or UUID(int=1)), draw(ANYTHING), draw(TIME)),
        people,
        sets,
        register,
        tuple(sorted({(a.id, b.id) for a in register for b in register if a.id < b.id and draw(st.booleans())})),
        tuple(pages),
        draw(links([a.id for p in pages for a in p.annotations], sorted(people), numbers["link"])),
    )


@st.composite
def links(draw: st.DrawFn, annotations: list[int], people: list[int], numbers: Iterator[int]) -> tuple[Link, ...]:
    pairs = [(a, b) for a in annotations for b in annotations if a < b][:6]
    return tuple(
        Link(next(numbers), kind, a, b, draw(ANYTHING), draw(st.sampled_from(people)), draw(TIME))
        for a, b in pairs
        for kind in draw(st.lists(st.sampled_from(LinkKind), unique=True, max_size=1))
    )
