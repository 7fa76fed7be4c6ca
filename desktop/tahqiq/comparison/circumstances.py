"""Circumstances of one event of which only one can be right: at take-off or at landing, the right knee or the left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.spots import shown, word_spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.lexicon import word_set

NEAR = 20
"""Words on either side that say of what a circumstance is one."""

SHARED = 2
"""Stems near both circumstances that must be the same; the thing itself is one of them."""


class Circumstance(NamedTuple):
    """What is said (``value``) of something (``of``), by the words from ``first`` to before ``last``.

    ``during`` says that something happened meanwhile: «أثناء إقلاعها», «حاولت الهبوط».
    """

    first: int
    last: int
    of: str
    value: str
    around: frozenset[str]
    during: bool = False


def circumstance_differences(a: Document, b: Document) -> Iterator[Finding]:
    """Circumstances of one thing of which the two articles state contrary ones, one finding for each thing.

    Where an article states both, only what something happened at counts: a flight takes off before it lands.

    Args:
        a: an article.
        b: another that reports the same.
    """
    here, there = _circumstances(a), _circumstances(b)
    for of in sorted(here.keys() & there.keys()):
        one, other = here[of], there[of]
        if one is None or other is None or one.value == other.value or len(one.around & other.around) < SHARED:
            continue
        spots = word_spot(a, 0, one.first, one.last, one.value), word_spot(b, 1, other.first, other.last, other.value)
        why = Message("why_conflict_opposites", {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
        yield Finding(InconsistencyKind.POLARITY, Nature.CONFLICT, Severity.MEDIUM, 0.65, spots, why)


def _circumstances(document: Document) -> Mapping[str, Circumstance | None]:
    """By what they are of; None where an article states two."""
    known: dict[str, Circumstance | None] | None = document.__dict__.get("_circumstances")
    if known is None:
        found: defaultdict[str, list[Circumstance]] = defaultdict(list)
        for at, key in enumerate(document.keys):
            if key in _WORDS and (one := _at(document, at)) is not None:
                found[one.of].append(one)
        known = {of: _only(some) or _only(_meanwhile(document, some)) for of, some in found.items()}
        document.__dict__["_circumstances"] = known
    return known


def _meanwhile(document: Document, some: Sequence[Circumstance]) -> list[Circumstance]:
    """Of contrary ones, those at which something happened; none where one sentence tells both."""
    told = {(document.sentence_of[one.first], one.value) for one in some}
    if len({sentence for sentence, _ in told}) < len(told):
        return []
    return [one for one in some if one.during]


def _only(some: Sequence[Circumstance]) -> Circumstance | None:
    return some[0] if len({one.value for one in some}) == 1 else None


def _forms(words: str) -> frozenset[str]:
    return frozenset(f"{before}{fold(word)}" for word in word_set(words) for before in ("", "و", "ف", "ب", "ل"))


_ACTS = {
    **dict.fromkeys(_forms("إقلاع إقلاعها إقلاعه الإقلاع للإقلاع أقلعت تقلع"), ("flight", "take-off")),
    **dict.fromkeys(_forms("هبوط هبوطها هبوطه الهبوط للهبوط هبطت تهبط"), ("flight", "landing")),
    **dict.fromkeys(_forms("الذهاب ذهابا"), ("leg", "first")),
    **dict.fromkeys(_forms("الإياب إيابا"), ("leg", "second")),
}
"""Acts of which there are two, with the two as one word."""

_DOERS = {
    "flight": _forms("طائرة الطائرة لطائرة مروحية المروحية"),
    "leg": _forms("مباراة المباراة لقاء اللقاء مواجهة المواجهة دور"),
}
"""The words of which one must stand in the sentence of an act."""

_SIDES = {
    **dict.fromkeys(_forms("اليمنى الأيمن يمنى"), "right"),
    **dict.fromkeys(_forms("اليسرى الأيسر يسرى"), "left"),
}
_BODY = {
    form: part
    for part in word_set("ركبة قدم ساق يد كاحل كتف عين فخذ ذراع رسغ كوع أذن كلية رجل معصم ساعد")
    for form in _forms(" ".join((part, f"ال{part}", *(f"{part.replace('ة', 'ت')}{end}" for end in ("ه", "ها", "هم")))))
}
"""Parts of the body of which there are two, in the forms that have a side behind them."""

_DURING = _forms("أثناء خلال لدى عند تحاول حاولت محاولة محاولته محاولتها محاولا")
"""Words right before an act at which something happened."""

_WORDS = _ACTS.keys() | _SIDES.keys()


def _at(document: Document, at: int) -> Circumstance | None:
    """The circumstance that a word tells, or None."""
    keys = document.keys
    sentence = document.sentences[document.sentence_of[at]]
    if keys[at] in _ACTS:
        of, value = _ACTS[keys[at]]
        first = at
        if _DOERS[of].isdisjoint(keys[sentence.first : sentence.last]):
            return None
    else:
        first, value = at - 1, _SIDES[keys[at]]
        of = _BODY.get(keys[first], "") if at > sentence.first else ""
    if not of:
        return None
    before = keys[max(sentence.first, at - NEAR) : first]
    around = filter(is_content, before + keys[at + 1 : min(sentence.last, at + NEAR)])
    during = not _DURING.isdisjoint(keys[max(sentence.first, first - 1) : first])
    return Circumstance(first, at + 1, of, value, frozenset(map(content_stem, around)), during)
