"""What one article states in two ways: its headline and its text, a weekday and its date, a name and its spelling.

Slips inside words are found by ``slips``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tahqiq.comparison.across import NameWord, coarse, name_words
from tahqiq.comparison.certainty import hedge_weight, hedged_below
from tahqiq.comparison.documents import Document, Sentence
from tahqiq.comparison.findings import Finding, Spot
from tahqiq.comparison.headline import figure_against_text
from tahqiq.comparison.names import cores, is_known, spelled_alike
from tahqiq.comparison.spots import shown, spot, word_spot
from tahqiq.comparison.stopwords import is_content
from tahqiq.comparison.values.dates import says_weekday, weekdays
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.dates.forms import Day
from tahqiq.language.dates.lexicon import word_set

TERM = 3
"""Words of a term that is shortened in the headline."""


def inside(document: Document) -> tuple[Finding, ...]:
    """The findings inside one article; all passages are of document 0.

    Args:
        document: the article.
    """
    found = [*_weekdays(document), *_names(document)]
    for title in (sentence for sentence in document.sentences if sentence.in_title):
        found += [*_certainty(document, title), *_terms(document, title), *_figures(document, title)]
    return tuple(found)


def _weekdays(document: Document) -> Iterator[Finding]:
    """«الاثنين 7 مايو 2024», which was a Tuesday."""
    for date in document.found.dates:
        if date.weekday_fits is not False or date.anchor != "absolute" or not isinstance(date.form, Day):
            continue
        if date.form.year is None or says_weekday(date.form) is None or document.sentence_at(date.start) is None:
            continue
        first, last = document.word_range(date.start, date.end)
        named = [at for at in range(first, last) if document.keys[at] in weekdays()]
        rest = [at for at in range(first, last) if at not in named]
        if len(named) == 1 and rest:
            day = word_spot(document, 0, named[0], named[0] + 1)
            dated = word_spot(document, 0, rest[0], rest[-1] + 1, date.value or "")
            if rest[0] < named[0] < rest[-1]:
                dated = word_spot(document, 0, named[0] + 1, rest[-1] + 1, date.value or "")
            why = Message("why_conflict_weekday_inside", {"a": shown(document, day), "b": shown(document, dated)})
            spots = (day, dated)
            yield Finding(InconsistencyKind.DATE, Nature.CONFLICT, Severity.MEDIUM, 0.85, spots, why)


def _names(document: Document) -> Iterator[Finding]:
    """One name in two spellings."""
    groups: defaultdict[str, list[NameWord]] = defaultdict(list)
    for word in name_words(document).values():
        groups[coarse(word.key)].append(word)
    for some in groups.values():
        for number, other in enumerate(some):
            for one in some[:number]:
                if one.mention.kind is not other.mention.kind or is_known(one.key) or is_known(other.key):
                    continue
                if not (one.beside & other.beside or not one.beside or not other.beside):
                    continue
                score = spelled_alike(one.key, other.key, named=True)
                if score is not None and score >= SURE:
                    spots = _places(document, one.at, other.at)
                    why = Message("why_conflict_name", {"a": shown(document, spots[0]), "b": shown(document, spots[1])})
                    yield Finding(InconsistencyKind.NAME, Nature.VARIANT, Severity.LOW, 0.7, spots, why)


SURE = 0.6
"""The score from which two words of one article are held to spell one name."""


def _places(document: Document, one: int, other: int) -> tuple[Spot, Spot]:
    first, last = sorted((one, other))
    return (
        word_spot(document, 0, first, first + 1, document.keys[first]),
        word_spot(document, 0, last, last + 1, document.keys[last]),
    )


def _certainty(document: Document, title: Sentence) -> Iterator[Finding]:
    for stated, hedge, after in hedged_below(document, title, document):
        here, there = word_spot(document, 0, stated, stated + 1), word_spot(document, 0, hedge, after)
        why = Message("why_conflict_certainty", {"a": shown(document, here), "b": shown(document, there)})
        weight = hedge_weight(document, hedge)
        yield Finding(InconsistencyKind.HEADLINE, Nature.CONFLICT, weight, 0.65, (here, there), why)


def _terms(document: Document, title: Sentence) -> Iterator[Finding]:
    """A term that the text has with one word more: «اتفاقية الشراكة الاستراتيجية» and «… الشاملة»."""
    for at in range(title.first, title.last - TERM + 1):
        head, second, third = document.keys[at : at + TERM]
        if not _HEADS & cores(head) or not (second.startswith("ال") and third.startswith("ال")):
            continue
        term = head, second, third
        longer = [place for place in document.grams.get(term, ()) if _goes_on(document, place + TERM)]
        goes_on = at + TERM < title.last and document.keys[at + TERM].startswith("ال")
        if longer and not goes_on and longer[0] >= title.last:
            here = word_spot(document, 0, at, at + TERM)
            there = word_spot(document, 0, longer[0], longer[0] + TERM + 1)
            why = Message("why_conflict_term", {"a": shown(document, here), "b": shown(document, there)})
            yield Finding(InconsistencyKind.HEADLINE, Nature.VARIANT, Severity.LOW, 0.6, (here, there), why)
            return


_HEADS = frozenset(
    map(
        fold,
        word_set(
            "اتفاقية معاهدة اتفاق قانون نظام خطة مبادرة لجنة هيئة مجلس منظمة قمة حوار برنامج مشروع اختبار استراتيجية "
            "مؤتمر بطولة جائزة صندوق بنك شركة وزارة حركة جبهة مؤسسة"
        ),
    )
)
"""Words with which the name of a treaty, a plan or a body begins."""


def _goes_on(document: Document, at: int) -> bool:
    """Whether the word at a place describes the one before: both with ال and the same ending."""
    if at >= len(document.keys) or document.sentence_of[at] != document.sentence_of[at - 1]:
        return False
    word, before = document.keys[at], document.keys[at - 1]
    return word.startswith("ال") and is_content(word) and word[-1] == before[-1] == "ه"


def _figures(document: Document, title: Sentence) -> Iterator[Finding]:
    for one, other in figure_against_text(document, document, title):
        here = spot(document, 0, one.start, one.end, one.value, one.unit)
        there = spot(document, 0, other.start, other.end, other.value, other.unit)
        why = Message("why_conflict_headline_inside", {"a": shown(document, here), "b": shown(document, there)})
        yield Finding(InconsistencyKind.HEADLINE, Nature.CONFLICT, Severity.HIGH, 0.65, (here, there), why)
