"""A headline that names another than both texts: «وزير الخارجية الأمريكي» over «وزير الدفاع الأمريكي»."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.headline import against_text
from tahqiq.comparison.headlines.things import PLACE, alternatives
from tahqiq.comparison.names import lands_of
from tahqiq.comparison.replaced import forms_of
from tahqiq.comparison.spots import word_spot
from tahqiq.comparison.stopwords import is_content
from tahqiq.domain.inconsistencies import Severity

_KINDS = frozenset({PLACE, "side", "office", "portfolio", "profession", "person", "money", "month", "rank", "scope"})
"""Kinds of things of which a headline means one."""

_MINISTERS = frozenset(("وزير", "وزيره", "وزاره", "وزيرا"))


def misnamed_differences(a: Document, b: Document) -> Iterator[Finding]:
    """A word of a headline that neither text has, where both have another one of its kind beside the same words.

    Args:
        a: an article.
        b: another that reports the same.
    """
    for one, other, turned in ((a, b, False), (b, a, True)):
        for at in _only_in_headline(one, other):
            there = _in_its_place(one, other, at)
            if there is not None:
                here, below = word_spot(one, 0, at, at + 1), word_spot(other, 1, there, there + 1)
                yield against_text(one, other, here, below, "why_conflict_headline", Severity.MEDIUM, turned=turned)


def _only_in_headline(one: Document, other: Document) -> list[int]:
    """The words of a headline that stand in neither text in any form."""
    own = _own(one)
    theirs = _below(other) if own else frozenset()
    return [at for at in own if theirs.isdisjoint(forms_of(one.keys[at]))]


def _own(document: Document) -> list[int]:
    """The words of a headline that the text below it has not."""
    known: list[int] | None = document.__dict__.get("_only_in_headline")
    if known is None:
        below = _below(document)
        known = [
            at
            for at, key in enumerate(document.keys[: _body(document)])
            if key not in below and is_content(key) and below.isdisjoint(forms_of(key))
        ]
        document.__dict__["_only_in_headline"] = known
    return known


def _in_its_place(one: Document, other: Document, at: int) -> int | None:
    """Where the other text has what stands in both texts in the place of a word of the headline."""
    word, end = one.keys[at], _body(one)
    before = one.keys[at - 1] if at and is_content(one.keys[at - 1]) else ""
    behind = one.keys[at + 1] if at + 1 < end and is_content(one.keys[at + 1]) else ""
    own = {one.keys[place] for place in _beside(one, before, behind)}
    for there in _beside(other, before, behind):
        name = other.keys[there]
        kind = alternatives(word, name) if name in own else None
        if kind == "portfolio" and not _is_of_minister(other, there):
            continue  # «النفط» and «الاقتصاد» are portfolios of ministers alone
        if kind in _KINDS and not _is_named(word, one, other):
            return there
    return None


def _is_of_minister(document: Document, at: int) -> bool:
    return at > 0 and any(document.keys[at - 1].endswith(word) for word in _MINISTERS)


def _is_named(word: str, one: Document, other: Document) -> bool:
    """Whether a text names the country that a word is of in another form: «أمريكا» for «الأمريكي»."""
    lands = lands_of(word)
    return bool(lands) and any(
        lands & lands_of(key) for document in (one, other) for key in document.keys[_body(document) :]
    )


def _beside(document: Document, before: str, behind: str) -> list[int]:
    """The words of a text that stand behind the one word and before the other, or where none does, by one of them."""
    index, body = _index(document), _body(document)
    first = [at + 1 for at in index.get(before, ()) if body <= at < len(document.keys) - 1] if before else []
    last = [at - 1 for at in index.get(behind, ()) if body < at] if behind else []
    return sorted(set(first) & set(last)) or first or last


def _index(document: Document) -> Mapping[str, Sequence[int]]:
    """Where each word stands."""
    known: defaultdict[str, list[int]] | None = document.__dict__.get("_places")
    if known is None:
        known = defaultdict(list)
        for at, key in enumerate(document.keys):
            known[key].append(at)
        document.__dict__["_places"] = known
    return known


def _body(document: Document) -> int:
    """The first word below the headline."""
    known: int | None = document.__dict__.get("_body")
    if known is None:
        known = max((s.last for s in document.sentences if s.in_title), default=0)
        document.__dict__["_body"] = known
    return known


def _below(document: Document) -> frozenset[str]:
    """The words of a text below its headline."""
    known: frozenset[str] | None = document.__dict__.get("_words_below")
    if known is None:
        known = frozenset(document.keys[_body(document) :])
        document.__dict__["_words_below"] = known
    return known
