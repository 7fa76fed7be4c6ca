"""The part of comparing that other processes can do: plain data in, plain data out, without the store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from hashlib import blake2b
from typing import TypeVar

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, Spot
from tahqiq.comparison.keys import keys_of
from tahqiq.comparison.packing import packed
from tahqiq.comparison.spellings import NameUse, name_numbers, names_of
from tahqiq.domain.folding import name_key
from tahqiq.domain.inconsistencies import InconsistencyKind, fingerprint_of
from tahqiq.language.loading import without_collection
from tahqiq.services.comparison_documents import Plain, document
from tahqiq.services.comparison_engine import Engine, own_engine
from tahqiq.storage.review import Found, FoundPassage, KeyedArticle, NameRow


@dataclass(frozen=True, slots=True)
class Looked:
    """An article as the index will know it, and what it says in two ways."""

    keyed: KeyedArticle
    inside: tuple[Found, ...]


@cache
def _own() -> Engine:
    return own_engine()


def look_into(articles: Sequence[Plain], engine: Engine | None = None) -> list[Looked | Exception]:
    """The keys and names of articles, and what each says in two ways; what broke down where that could not be told."""
    by = engine or _own()
    with without_collection():
        return [_tried(partial(_look, article, by), f"in article {article.id}") for article in articles]


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


def compare_pairs(
    articles: Sequence[Plain], pairs: Sequence[tuple[int, int]], engine: Engine | None = None
) -> list[tuple[Found, ...] | Exception]:
    """What the pairs (ids of ``articles``) state differently, in their order, or what broke down."""
    by = engine or _own()
    with without_collection():
        made = {article.id: document(article) for article in articles}
        return [_tried(partial(_pair, (made[a], made[b]), by), f"in articles {a} and {b}") for a, b in pairs]


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
        if quote.start <= spot.start and spot.end <= quote.end and quote.speaker is not None:
            speaker = quote.speaker.name
    return FoundPassage(article.id, spot.start, spot.end, spot.value, spot.unit, spot.sentence, speaker)
