"""Ages by decades: «ثلاثيني» is thirty to thirty-nine, «في العقد الثالث من العمر» twenty to twenty-nine."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from tahqiq.comparison.across import coarse
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.names import is_known, spelled_alike
from tahqiq.comparison.spots import shown, spot, word_spot
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message

_TENS = {
    fold(stem + "يني"): tens
    for stem, tens in (("عشر", 20), ("ثلاث", 30), ("أربع", 40), ("خمس", 50), ("ست", 60), ("سبع", 70), ("ثمان", 80))
}
_DECADES = {
    fold(word): 10 * at
    for at, word in enumerate(("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع"))
}
_SAYING = frozenset(("العقد", "عقده", "عقدها")).union(
    article + key + ending for key in _TENS for article in ("", "ال") for ending in ("", "ه")
)
"""Words by one of which any age by decades is said."""
_LIFE = frozenset(map(fold, ("العمر", "عمره", "عمرها", "عمرهم")))

SHORT = 5
"""Letters of a last name that may be another one where it is spelled otherwise."""

OLDEST = 120
"""Years that a person may have lived."""

_BETWEEN = re.compile(
    r"[\s»\"”]{0,3}(?:[(،,–\"“«-]|و?(?:يبلغ|تبلغ|البالغ|البالغة)(?: من العمر)?)[\s(]{0,3}|(?!\s*و)[^\d\n.(،:]{0,25}\("
)
"""What may stand between a name and an age: «البالغ من العمر», a bracket after a trade, but no second name."""

SURE = 0.6
"""The score from which two last names are held to be one."""


class Aged(NamedTuple):
    """The years of a person with the place of the number; ``given`` is the first name, where it is told."""

    given: str
    years: str
    start: int
    end: int


Age = tuple[int, bool, int, int]
"""The first year of the decade, whether of a woman, and the words that say it."""


def age_differences(a: Document, b: Document) -> Iterator[Finding]:
    """An age that the other article has not, where both give one man or one woman an age by decades.

    Args:
        a: an article.
        b: another that reports the same.
    """
    here, there = _ages(a), _ages(b)
    for woman in (False, True):
        one = [age for age in here if age[1] is woman]
        other = [age for age in there if age[1] is woman]
        only_here = [age for age in one if age[0] not in {o[0] for o in other}]
        only_there = [age for age in other if age[0] not in {o[0] for o in one}]
        if one and other and (only_here or only_there):
            first, second = (only_here or one)[0], (only_there or other)[0]
            spots = (word_spot(a, 0, *first[2:], str(first[0])), word_spot(b, 1, *second[2:], str(second[0])))
            why = Message("why_conflict_age", {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
            yield Finding(InconsistencyKind.FIGURE, Nature.CONFLICT, Severity.MEDIUM, 0.6, spots, why)


def year_differences(a: Document, b: Document, of: Set[str] | None = None) -> Iterator[Finding]:
    """«سعيد القحطاني (21 عاما)» here, «القحطاني، 22 عاما» there: the years that stand behind a name.

    Args:
        a: an article.
        b: another that reports the same.
        of: last names, without ال; None for those of all persons.
    """
    here, there = _years(a), _years(b)
    for name in sorted(here if of is None else here.keys() & of):
        same = name if name in there else _spelled_otherwise(name, there)
        if same is None:
            continue
        found = _other_age(here[name], there[same])
        if found is not None:
            yield _of_two_ages(a, b, *found)


def _other_age(here: Sequence[Aged], there: Sequence[Aged]) -> tuple[Aged, Aged] | None:
    """Ages of one person, neither of which the other article gives anybody of the family."""
    told = {one.years for one in here} & {one.years for one in there}
    for one in here:
        for other in there:
            same = not one.given or not other.given or one.given == other.given
            if same and one.years not in told and other.years not in told:
                return one, other
    return None


def _of_two_ages(a: Document, b: Document, one: Aged, other: Aged) -> Finding:
    spots = spot(a, 0, one.start, one.end, one.years, "year"), spot(b, 1, other.start, other.end, other.years, "year")
    why = Message("why_conflict_age", {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
    return Finding(InconsistencyKind.FIGURE, Nature.CONFLICT, Severity.MEDIUM, 0.65, spots, why)


def _spelled_otherwise(name: str, others: Iterable[str]) -> str | None:
    """The only one of some last names that spells a longer foreign one in other letters, or None."""
    if len(name) <= SHORT or is_known(name):
        return None
    near = [other for other in others if coarse(other) == coarse(name)]
    alike = [other for other in near if (spelled_alike(name, other, named=True) or 0) >= SURE]
    return alike[0] if len(alike) == 1 else None


def _years(document: Document) -> dict[str, list[Aged]]:
    """The ages in years of persons, by the last word of their names."""
    known: dict[str, list[Aged]] | None = document.__dict__.get("_years")
    if known is None:
        known = {}
        persons = {m.end: m for m in document.found.mentions if m.kind is EntityKind.PERSON}
        ends = sorted(persons)
        for figure in document.found.figures:
            if figure.unit != "year" or not figure.value.isdecimal() or not 0 < int(figure.value) <= OLDEST:
                continue
            at = bisect_right(ends, figure.start) - 1
            if at < 0 or not _BETWEEN.fullmatch(document.text[ends[at] : figure.start]):
                continue
            words = fold(persons[ends[at]].name).split()
            given = words[0] if len(words) > 1 else ""
            told = Aged(given, figure.value, figure.start, figure.end)
            known.setdefault(words[-1].removeprefix("ال"), []).append(told)
        document.__dict__["_years"] = known
    return known


def _ages(document: Document) -> list[Age]:
    known: list[Age] | None = document.__dict__.get("_ages")
    if known is None:
        known = list(_all_ages(document))
        document.__dict__["_ages"] = known
    return known


def _all_ages(document: Document) -> Iterator[Age]:
    keys = document.keys
    if _SAYING.isdisjoint(document.vocabulary):
        return
    for at, key in enumerate(keys):
        bare = key.removeprefix("ال")
        tens = _TENS.get(bare) or _TENS.get(bare.removesuffix("ه"))
        if tens is not None:
            yield tens, bare.endswith("ه"), at, at + 1
        elif key in ("العقد", "عقده", "عقدها") and at + 1 < len(keys) and keys[at + 1] in _DECADES:
            life = key != "العقد" or _LIFE & set(keys[at + 2 : at + 4])
            if life:
                woman = key == "عقدها" or "عمرها" in keys[at + 2 : at + 4]
                end = at + 4 if keys[at + 2 : at + 3] == ("من",) else at + 2
                yield _DECADES[keys[at + 1]], woman, at, min(end, len(keys))
