"""What the lists and the rest of the text say of words that the model left out."""

from __future__ import annotations

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language.mentions.article import Article, Name, is_word, margin
from tahqiq.language.mentions.features import LABELS
from tahqiq.language.mentions.model import SCALE
from tahqiq.language.mentions.spelling import Spelling

BEGINS = {
    EntityKind.PERSON: LABELS.index("B-person"),
    EntityKind.PLACE: LABELS.index("B-place"),
    EntityKind.ORG: LABELS.index("B-org"),
}
_COMMON = frozenset({"noun", "adjective", "title", "nation", "person_head", "org_head", "place_head"})
_LISTED_FLOOR = -2 * SCALE
_REPEATED_FLOOR = -3 * SCALE
_COMMON_FLOOR = -1 * SCALE
_SURE = 2 * SCALE


def add_listed(article: Article) -> None:
    """Adds places of the lists that the model passed over, where it was not against it."""
    taken = article.taken()
    for number, seen in enumerate(article.seen):
        for at, word in enumerate(seen):
            if taken[number][at] or word.marks != ("place",) or len(word.stem) < 3:
                continue
            weight = margin(article.scores[number], at, at + 1, BEGINS[EntityKind.PLACE])
            if weight >= _LISTED_FLOOR:
                why = Message("why_mention_listed_place")
                article.names.append(Name(number, at, at + 1, EntityKind.PLACE, weight, why))


def add_repeated(article: Article) -> None:
    """Adds words that the text names elsewhere: the same words again, and a person by the last part of the name."""
    known = _known(article)
    if not known:
        return
    taken = article.taken()
    for number, seen in enumerate(article.seen):
        at = 0
        while at < len(seen):
            found = None if taken[number][at] else _repeated_at(article, number, at, taken[number], known)
            if found is None:
                at += 1
                continue
            article.names.append(found)
            at = found.last


Known = dict[str, list[tuple[tuple[str, ...], EntityKind, str]]]


def _known(article: Article) -> Known:
    """For the first word of each form that may come again its words, its kind and the name in full; longest first."""
    found: dict[tuple[str, ...], tuple[EntityKind, str]] = {}
    for name in article.names:
        stems = article.stems(name)
        full = article.text[article.start(name) : article.end(name)]
        if name.margin < _SURE and not name.sure:
            continue
        found.setdefault(stems, (name.kind, full))
        if name.kind is EntityKind.PERSON and len(stems) > 1 and len(stems[-1]) > 2:
            found.setdefault(stems[-1:], (name.kind, full))
    known: Known = {}
    for stems, (kind, full) in sorted(found.items(), key=lambda item: -len(item[0])):
        if stems:
            known.setdefault(stems[0], []).append((stems, kind, full))
    return known


def _repeated_at(article: Article, number: int, at: int, taken: list[bool], known: Known) -> Name | None:
    seen = article.seen[number]
    for stems, kind, full in known.get(seen[at].stem, ()):
        last = at + len(stems)
        if last > len(seen) or any(taken[at:last]) or tuple(w.stem for w in seen[at:last]) != stems:
            continue
        weight = margin(article.scores[number], at, last, BEGINS[kind])
        if weight >= _floor(seen[at:last]):
            return Name(number, at, last, kind, weight, Message("why_mention_elsewhere", {"name": full}))
    return None


def _floor(seen: list[Spelling]) -> int:
    """How much the model may be against it."""
    if len(seen) > 1:
        return _REPEATED_FLOOR * len(seen)
    if not is_word(seen[0]) or _COMMON & set(seen[0].marks):
        return _COMMON_FLOOR
    return _REPEATED_FLOOR
