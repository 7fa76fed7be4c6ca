"""A graph: articles, what is said in them, who says it, and the links between the claims."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.folding import name_key
from tahqiq.domain.labels import LabelRole
from tahqiq.services.pictures.facts import Said, Spot, sayings, told
from tahqiq.services.session import Session

MOST_CLAIMS = 120
"""Claims and quotes that are shown: those that are linked first, then those that people tagged."""


@dataclass(frozen=True, slots=True)
class ArticleNode:
    """An article; ``spot`` is its first letter."""

    title: str
    source: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class SpeakerNode:
    """Somebody who speaks; ``spots`` are the places."""

    name: str
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class ClaimNode:
    """Something said; ``article`` and ``speaker`` are numbers of nodes, ``speaker`` None where nobody is named.

    ``annotation_id`` is None while it is only proposed.
    """

    words: str
    role: LabelRole
    spot: Spot
    article: int
    speaker: int | None
    annotation_id: int | None


@dataclass(frozen=True, slots=True)
class Tie:
    """A link between two claims (numbers of nodes)."""

    kind: LinkKind
    a: int
    b: int
    note: str


@dataclass(frozen=True, slots=True)
class Graph:
    """``left_out`` is the number of claims for which there is no room."""

    articles: tuple[ArticleNode, ...]
    speakers: tuple[SpeakerNode, ...]
    claims: tuple[ClaimNode, ...]
    ties: tuple[Tie, ...]
    left_out: int = 0


def graph(session: Session, article_ids: Iterable[int], most: int = MOST_CLAIMS) -> Graph:
    """Who says what in the given articles, and how it is linked.

    Args:
        session: an open project.
        article_ids: the articles; those out of sight are left out.
        most: claims and quotes shown at most.
    """
    labels = session.read.all_labels()
    names = {use.entity.id: use.entity.name for use in session.read.entities()}
    articles = told(session, article_ids)
    links = {link.id: link for one in articles for link in session.read.links_of_article(one.article.id)}
    linked = {end for link in links.values() for end in (link.a_id, link.b_id)}
    said = [(number, s) for number, one in enumerate(articles) for s in sayings(one, labels, names)]
    chosen = sorted(said, key=lambda item: _rank(item[1], linked))[:most]
    chosen.sort(key=lambda item: (item[0], item[1].spot))
    speakers, number_of = _speakers(s for _, s in chosen)
    claims = tuple(
        ClaimNode(s.words, s.role, s.spot, article, number_of.get(name_key(s.speaker)), s.annotation_id)
        for article, s in chosen
    )
    node = {claim.annotation_id: at for at, claim in enumerate(claims) if claim.annotation_id is not None}
    ties = tuple(
        Tie(link.kind, node[link.a_id], node[link.b_id], link.note)
        for link in links.values()
        if link.a_id in node and link.b_id in node
    )
    nodes = tuple(ArticleNode(o.article.title, o.article.source, Spot(o.article.id, 0, 0)) for o in articles)
    return Graph(nodes, speakers, claims, ties, len(said) - len(chosen))


def _rank(said: Said, linked: set[int]) -> tuple[int, Spot]:
    if said.annotation_id is None:
        return 2, said.spot
    return (0 if said.annotation_id in linked else 1), said.spot


def _speakers(said: Iterable[Said]) -> tuple[tuple[SpeakerNode, ...], dict[str, int]]:
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    spots: defaultdict[str, list[Spot]] = defaultdict(list)
    for one in said:
        if one.speaker:
            key = name_key(one.speaker)
            forms[key][one.speaker] += 1
            spots[key].append(one.spot)
    number_of = {key: at for at, key in enumerate(forms)}
    nodes = tuple(SpeakerNode(forms[key].most_common(1)[0][0], tuple(spots[key])) for key in forms)
    return nodes, number_of
