"""Two articles in, what they state differently out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from tahqiq.comparison.across import name_variants
from tahqiq.comparison.ages import age_differences, year_differences
from tahqiq.comparison.alignment import Alignment, Change, align
from tahqiq.comparison.among import among_differences
from tahqiq.comparison.announced import announced_differences
from tahqiq.comparison.attendance import attendance_differences
from tahqiq.comparison.circumstances import circumstance_differences
from tahqiq.comparison.dated import dated_differences, month_differences
from tahqiq.comparison.denied import denial_differences, headline_denials
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding, PairResult, Relation
from tahqiq.comparison.greatest import greatest_differences
from tahqiq.comparison.guilt import guilt_differences
from tahqiq.comparison.headline import headline_differences
from tahqiq.comparison.hedged import hedge_difference
from tahqiq.comparison.included import inclusion_differences
from tahqiq.comparison.lookalike import STATEMENTS, of_another, one_story, same_report, without_prices
from tahqiq.comparison.misnamed import misnamed_differences
from tahqiq.comparison.misspelt import name_exchanges, name_slips
from tahqiq.comparison.names import name_difference
from tahqiq.comparison.others import other_difference
from tahqiq.comparison.polarity import polarity_difference, tense_difference
from tahqiq.comparison.rates import rate_differences
from tahqiq.comparison.replaced import replaced_difference
from tahqiq.comparison.shared import Shared
from tahqiq.comparison.short import is_headline, judged
from tahqiq.comparison.slots import Slot
from tahqiq.comparison.sparse import is_sparse, sparse_differences
from tahqiq.comparison.stated import stated_differences
from tahqiq.comparison.sums import sum_differences
from tahqiq.comparison.terms import term_differences
from tahqiq.comparison.titles import holder_differences, persons, title_differences
from tahqiq.comparison.utterances import utterance_differences
from tahqiq.comparison.values.dates import date_difference, weekday_difference
from tahqiq.comparison.values.figures import digits_difference, figure_difference
from tahqiq.comparison.values.units import unit_difference
from tahqiq.comparison.wholes import whole_differences
from tahqiq.comparison.wordings import quoted_difference, slip_difference
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message

PEOPLE = 3
"""People that two articles name in full, from which on they speak of one matter."""

UNRELATED = PairResult(Relation.UNRELATED)
JUDGES = (
    weekday_difference,
    date_difference,
    digits_difference,
    figure_difference,
    unit_difference,
    polarity_difference,
    hedge_difference,
    tense_difference,
    name_difference,
    other_difference,
    replaced_difference,
    slip_difference,
    quoted_difference,
)
"""What is looked for in a change, the surest first; one finding a change."""

HALF = 0.5
"""Part of the shorter article from which on a name in the place of another tells something: receptions are alike."""

LOOSE = tuple(judge for judge in JUDGES if judge is not replaced_difference)
"""What is looked for where less is the same."""

STATED = (
    rate_differences,
    sum_differences,
    age_differences,
    year_differences,
    headline_differences,
    guilt_differences,
    whole_differences,
    inclusion_differences,
    circumstance_differences,
    term_differences,
    greatest_differences,
    dated_differences,
    month_differences,
    utterance_differences,
    denial_differences,
    headline_denials,
    among_differences,
    misnamed_differences,
)
"""What is compared of two reports of one thing, in whatever words."""

TOLD = (stated_differences, attendance_differences, announced_differences)
"""The same, of which one article may tell several: tolls, games, plans."""

NAMED = (name_variants, name_slips, name_exchanges, title_differences, holder_differences)
"""What is compared of two articles that name the same people and places."""


def compare(a: Document, b: Document) -> PairResult:
    """What two articles state differently; ``compare(b, a)`` is the same with the sides exchanged.

    Args:
        a: an article.
        b: another.
    """
    if (a.text, a.source.title) <= (b.text, b.source.title):
        return _compare(a, b)
    found = _compare(b, a)
    return PairResult(found.relation, tuple(_turned(one) for one in found.findings))


def _turned(finding: Finding) -> Finding:
    spots = tuple(replace(spot, document=1 - spot.document) for spot in reversed(finding.spots))
    params = dict(finding.why.params)
    for here, there in (("a", "b"), ("one", "other")):
        if here in params and there in params:
            params[here], params[there] = params[there], params[here]
    code = finding.why.code
    if code == "why_conflict_headline":
        code += "_turned"
    elif code == "why_conflict_headline_turned":
        code = "why_conflict_headline"
    return replace(finding, spots=spots, why=Message(code, params))


def _compare(a: Document, b: Document) -> PairResult:
    alignment = align(a, b)
    if is_headline(a) and is_headline(b):
        return _of_headlines(a, b, alignment)
    if not one_story(a, b, alignment):
        return _of_people(a, b)
    changed, shared = list(_of_copies(a, b, alignment)), Shared(a, b, alignment)
    if same_report(a, b, alignment, changed):
        changed = without_prices(a, alignment, changed)
        for states in STATED:
            changed += states(a, b)
        for tells in TOLD:
            changed += shared.without(tells(a, b))
    else:
        changed = [one for one in changed if one.kind not in STATEMENTS]
    for names in NAMED:
        changed += names(a, b)
    if is_sparse(alignment):
        changed += sparse_differences(a, b, alignment)
    found = _ordered(changed)
    heavy = any(f.nature is Nature.CONFLICT and f.severity is not Severity.LOW for f in found)
    return PairResult(Relation.DISAGREE if heavy else Relation.AGREE, tuple(found))


def _of_people(a: Document, b: Document) -> PairResult:
    """Two articles that begin otherwise, and name the same people: what is said of these people alone."""
    named = persons(a).keys() & persons(b).keys()
    if not named:
        return UNRELATED
    many = len(named) >= PEOPLE
    ages = year_differences(a, b, None if many else {name.split(" ")[-1] for name in named})
    found = _ordered([*ages, *(name_variants(a, b) if many else ())])
    heavy = any(f.nature is Nature.CONFLICT for f in found)
    return PairResult(Relation.DISAGREE if heavy else Relation.AGREE, tuple(found)) if found else UNRELATED


def _of_headlines(a: Document, b: Document, alignment: Alignment) -> PairResult:
    relation, found = judged(a, b)
    if relation is Relation.UNRELATED:
        return UNRELATED
    if relation is Relation.AGREE:
        found = tuple(one for one in _of_copies(a, b, alignment) if one.nature is Nature.VARIANT)
    return PairResult(relation, tuple(_ordered(found)))


def _of_copies(a: Document, b: Document, alignment: Alignment) -> Iterator[Finding]:
    """What was changed between the passages that both articles have."""
    judges = JUDGES if alignment.copied >= HALF else LOOSE
    for passage in alignment.passages:
        slots = [Slot(a, b, change) for change in passage.changes]
        elsewhere = any(of_another(slot) for slot in slots)
        for slot in slots:
            found = _of_change(slot, judges)
            if found is not None and not (elsewhere and found.kind in STATEMENTS):
                yield found


def _of_change(slot: Slot, judges: Sequence[Callable[[Slot], Finding | None]]) -> Finding | None:
    change: Change = slot.change
    if change.a0 == change.a1 and change.b0 == change.b1:
        return None
    for judge in judges:
        found = judge(slot)
        if found is not None:
            return found
    return None


def _ordered(found: Iterable[Finding]) -> Sequence[Finding]:
    """Each finding once, in the order of the first article."""
    kept: dict[object, Finding] = {}
    places: set[object] = set()
    for one in found:
        place = tuple((spot.start, spot.end) for spot in one.spots)
        told = one.kind in _ONCE and any(_is_told(one, other) for other in kept.values())
        if place not in places and not told:
            places.add(place)
            kept.setdefault((one.kind, one.why.code, *(spot.value or spot.start for spot in one.spots)), one)
    return sorted(kept.values(), key=lambda one: [(s.start, s.end) for s in one.spots])


_ONCE = (InconsistencyKind.DATE, InconsistencyKind.QUOTE)
"""What several rules may tell of the same words."""


def _is_told(one: Finding, other: Finding) -> bool:
    """Whether another finding has some of the words on both sides: of the kind for dates, of whatever for quotes."""
    if one.kind is not other.kind and one.kind is not InconsistencyKind.QUOTE:
        return False
    return all(x.start < y.end and y.start < x.end for x, y in zip(one.spots, other.spots, strict=False))
