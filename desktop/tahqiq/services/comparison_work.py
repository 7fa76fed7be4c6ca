"""The part of comparing that other processes can do: plain data in, plain data out, without the store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from hashlib import blake2b
from itertools import takewhile
from typing import Any, TypeVar

from tahqiq.comparison.candidates import KeyIndex
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, Spot
from tahqiq.comparison.keys import Keys, keys_of
from tahqiq.comparison.name_groups import Settled
from tahqiq.comparison.packing import packed
from tahqiq.comparison.relatedness import Relating
from tahqiq.comparison.spellings import NameUse, clusters_of, name_numbers, names_of
from tahqiq.domain.folding import name_key
from tahqiq.domain.inconsistencies import InconsistencyKind, Relatedness, SpellingCluster, fingerprint_of
from tahqiq.domain.jobs import Stopped, never
from tahqiq.language.loading import without_collection
from tahqiq.services.comparison_documents import Plain, document
from tahqiq.services.comparison_engine import Engine, own_engine
from tahqiq.services.comparison_index import PrintIndex, name_use
from tahqiq.storage.queries.spellings import grouped
from tahqiq.storage.review import Found, FoundPassage
from tahqiq.storage.review_index import KeyedArticle, NameRow

Row = tuple[Any, ...]

Compared = tuple[Found, ...] | Exception
"""What two articles state differently, or what broke down."""


@dataclass(frozen=True, slots=True)
class Looked:
    """An article as the index will know it, and what it says in two ways."""

    keyed: KeyedArticle
    inside: tuple[Found, ...]


@cache
def _own() -> Engine:
    return own_engine()


def look_into(
    articles: Sequence[Plain], engine: Engine | None = None, stop: Stopped = never
) -> list[Looked | Exception]:
    """The keys and names of articles, and what each says in two ways; what broke down where that could not be told.

    Of some of the articles where ``stop`` said so.
    """
    by = engine or _own()
    going_on = takewhile(lambda _: not stop(), articles)
    with without_collection():
        return [_tried(partial(_look, article, by), f"in article {article.id}") for article in going_on]


Made = TypeVar("Made")


def _tried(work: Callable[[], Made], where: str) -> Made | Exception:
    try:
        return work()
    except Exception as error:  # our own bug, told at the end: all other articles are compared
        error.add_note(where)
        return error


def _look(plain: Plain, engine: Engine) -> Looked:
    article = document(plain)
    keys = keys_of(article)
    keyed = KeyedArticle(article.id, keys.numbers(), packed(keys), _names(names_of(article)))
    return Looked(keyed, tuple(_found((article,), one) for one in engine.inside(article)))


def _names(uses: Sequence[NameUse]) -> list[NameRow]:
    """A row for each spelling; a name that a page prints in two stories is one."""
    rows: dict[tuple[str, str, str], NameRow] = {}
    for use in uses:
        for text, count in use.forms:
            key = (str(use.kind), use.name, text)
            before = rows.get(key)
            titles = tuple(dict.fromkeys((*before.titles, *use.titles))) if before else use.titles
            rows[key] = NameRow(*key, count + (before.count if before else 0), titles, _numbers(text))
    return list(rows.values())


@lru_cache(maxsize=20_000)
def _numbers(text: str) -> tuple[int, ...]:
    return name_numbers(text)


def relating(engine: Engine, index: KeyIndex) -> Callable[[Keys], Sequence[Relatedness]]:
    """What tells which articles of an index are near to one; the program's own holds no pair together twice."""
    return Relating(index).to if engine.own else lambda keys: engine.related(keys, index)


def relate_all(
    prints: Iterable[tuple[int, bytes]], article_ids: Sequence[int], engine: Engine | None = None, stop: Stopped = never
) -> list[Relatedness]:
    """The pairs of articles that are near, each once.

    Args:
        prints: (article, packed keys) of the whole project.
        article_ids: those for which others are looked for.
        engine: where it is not the program's own.
        stop: asked before each article; True ends.
    """
    with without_collection():
        index = PrintIndex(prints)
        look = relating(engine or _own(), index)
        found: dict[tuple[int, int], Relatedness] = {}
        for article in article_ids:
            if stop():
                break
            for keys in index.keys_of((article,)).values():
                found |= {(one.a_id, one.b_id): one for one in look(keys)}
    return list(found.values())


def cluster_names(rows: Iterable[Row], settled: Settled, stop: Stopped = never) -> list[SpellingCluster]:
    """``clusters_of`` of names as they are stored (``queries.spellings.rows``).

    Raises:
        Cancelled: ``stop`` said so.
    """
    return clusters_of([name_use(use) for use in grouped(rows)], settled, stop=stop)


def compare_pairs(
    articles: Sequence[Plain],
    pairs: Sequence[tuple[int, int]],
    engine: Engine | None = None,
    stop: Stopped = never,
) -> list[Compared]:
    """What the pairs (ids of ``articles``) state differently, in order, or what broke down; some where stopped."""
    with without_collection():
        return _compared(articles, pairs, engine or _own(), stop)


def _compared(
    articles: Sequence[Plain], pairs: Sequence[tuple[int, int]], engine: Engine, stop: Stopped
) -> list[Compared]:
    """As ``compare_pairs``; its articles are gone before cycles are looked for again, which would go through them."""
    made = {article.id: document(article) for article in takewhile(lambda _: not stop(), articles)}
    going_on = takewhile(lambda _: not stop(), pairs)
    return [_tried(partial(_pair, (made[a], made[b]), engine), f"in articles {a} and {b}") for a, b in going_on]


def _pair(both: tuple[Document, Document], engine: Engine) -> tuple[Found, ...]:
    return tuple(_found(both, one) for one in engine.compare(*both).findings)


def _found(articles: tuple[Document, ...], finding: Finding) -> Found:
    passages = tuple(_passage(articles[spot.document], spot) for spot in finding.spots)
    sides = [_side(articles[spot.document], spot) for spot in finding.spots]
    return Found(
        finding.kind,
        finding.nature,
        finding.severity,
        finding.confidence,
        finding.why,
        fingerprint_of(finding.kind, sides),
        _content(finding, sides),
        passages,
    )


def _content(finding: Finding, sides: Sequence[tuple[int, str, str]]) -> str:
    """What is one in copies of one text; its head is one wherever the same values stand against each other."""
    values = {
        f"{spot.value or name_key(words)}\x1f{spot.unit}"
        for spot, (_, words, _) in zip(finding.spots, sides, strict=True)
    }
    if finding.kind is InconsistencyKind.SPELLING:  # the value is the usual spelling
        values = {name_key(words) for _, words, _ in sides}
    elif len(values) == 1:  # what differs is not the value
        values.add(finding.why.code)
    texts = sorted(f"{name_key(words)}\x1f{name_key(sentence)}" for _, words, sentence in sides)
    return _hash(finding.kind, finding.severity, *sorted(values)) + ":" + _hash(finding.kind, *texts)


def _hash(*parts: str) -> str:
    return blake2b("\x1e".join(parts).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def _side(article: Document, spot: Spot) -> tuple[int, str, str]:
    text = article.source.text
    return article.id, text[spot.start : spot.end], text[slice(*spot.sentence)]


def _passage(article: Document, spot: Spot) -> FoundPassage:
    speaker = ""
    for quote in article.found.quotes:
        if quote.speaker is not None and (
            (quote.start <= spot.start and spot.end <= quote.end)
            or (quote.speaker.start, quote.speaker.end) == (spot.start, spot.end)
        ):
            speaker = quote.speaker.name
    return FoundPassage(article.id, spot.start, spot.end, spot.value, spot.unit, spot.sentence, speaker)
