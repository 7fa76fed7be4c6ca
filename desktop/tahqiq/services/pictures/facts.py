"""What is said in chosen articles: what people tagged and, beside it, what is still only proposed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tahqiq.domain.annotations import Annotation
from tahqiq.domain.articles import Article, RegionRole
from tahqiq.domain.labels import Label, LabelRole
from tahqiq.domain.suggestions import DateDetails, QuoteDetails, Suggestion
from tahqiq.language.sentences import sentence_at
from tahqiq.services.session import Session


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place to look at: code points of an article's text, end exclusive."""

    article_id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Told:
    """An article that is shown, with what stands in it."""

    article: Article
    annotations: tuple[Annotation, ...]
    suggestions: tuple[Suggestion, ...]
    embedded: tuple[tuple[int, int], ...]

    @property
    def source(self) -> str:
        """The outlet, or the title where it is not known."""
        return self.article.source or self.article.title

    def speaks_at(self, place: int) -> bool:
        """Whether the article itself speaks there, not boilerplate and not another article inside it."""
        return not any(start <= place < end for start, end in self.embedded)

    def sentence(self, place: int) -> str:
        """The sentence around a place of the text."""
        around = sentence_at(self.article.text, place)
        return " ".join(self.article.text[around.start : around.end].split())


_OWN = frozenset({RegionRole.TITLE, RegionRole.MAIN})


def told(session: Session, article_ids: Iterable[int]) -> list[Told]:
    """The given articles with what is tagged and proposed in them; those out of sight are left out."""
    found = []
    for article_id in dict.fromkeys(article_ids):
        try:
            article = session.read.article(article_id)
        except LookupError:
            continue
        regions = session.read.regions(article_id)
        found.append(
            Told(
                article,
                tuple(session.read.annotations(article_id)),
                tuple(session.read.suggestions(article_id)),
                tuple((r.start, r.end) for r in regions if r.role not in _OWN),
            )
        )
    return found


@dataclass(frozen=True, slots=True)
class Said:
    """A quote or claim, its words and who said it (the register's name, or the name as printed, or "").

    ``annotation_id`` is None while it is only proposed.
    """

    spot: Spot
    words: str
    speaker: str
    role: LabelRole
    annotation_id: int | None


def sayings(told: Told, labels: Mapping[int, Label], names: Mapping[int, str]) -> Iterator[Said]:
    """Quotes and claims of one article: those that people tagged, then those proposed.

    Args:
        told: the article.
        labels: every label of the project by id.
        names: names of the register by entity id.
    """
    for annotation in told.annotations:
        role = labels[annotation.label_id].role
        if role in (LabelRole.QUOTE, LabelRole.CLAIM):
            spot = Spot(told.article.id, annotation.start, annotation.end)
            yield Said(spot, annotation.words, _speaker(annotation, names), role, annotation.id)
    for one in told.suggestions:
        if isinstance(one.details, QuoteDetails) and told.speaks_at(one.start):
            said_by = one.details.speaker.name if one.details.speaker is not None else ""
            yield Said(Spot(told.article.id, one.start, one.end), one.words, said_by, LabelRole.QUOTE, None)


def _speaker(annotation: Annotation, names: Mapping[int, str]) -> str:
    attribution = annotation.attribution
    if attribution is None:
        return ""
    if attribution.speaker_id is not None:
        return names.get(attribution.speaker_id, "")
    return attribution.mention.exact if attribution.mention is not None else ""


@dataclass(frozen=True, slots=True)
class Dated:
    """An expression of time with its value, an ISO date, month, year, week or ``first/last``."""

    spot: Spot
    words: str
    value: str


def dated(told: Told, labels: Mapping[int, Label]) -> Iterator[Dated]:
    """Expressions of time of one article that have a value, in no order."""
    for annotation in told.annotations:
        value = annotation.attributes.get("value")
        if labels[annotation.label_id].role is LabelRole.DATE and isinstance(value, str) and value:
            yield Dated(Spot(told.article.id, annotation.start, annotation.end), annotation.words, value)
    for one in told.suggestions:
        if isinstance(one.details, DateDetails) and one.details.value and told.speaks_at(one.start):
            yield Dated(Spot(told.article.id, one.start, one.end), one.words, one.details.value)
