"""One utterance in two articles: given to two speakers, or told in stronger words («ملحوظا», «كبيرا»).

Two quotes are one utterance where most of what the shorter one says stands in the other as well, in whatever form and
order. Translations differ rightly: of the wording, only steps on one scale are told, and only of the same thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tahqiq.comparison.across import coarse
from tahqiq.comparison.documents import Document
from tahqiq.comparison.findings import Finding
from tahqiq.comparison.headlines.lemmas import lexeme
from tahqiq.comparison.headlines.opposites import kind_of, sides, step
from tahqiq.comparison.spots import shown, spot, word_spot
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind, Nature, Severity
from tahqiq.domain.messages import Message
from tahqiq.language.detections import MentionFound, QuoteFound, SpeakerFound
from tahqiq.language.names.letters import plain, without_article
from tahqiq.language.names.matching import match

MOST = 40
"""Quotes of one article that are looked at."""

SHARED, PART = 2, 0.5
"""Stems that two quotes of one utterance share, and the part of the shorter one's that they are."""

SAME, ALIKE = 6, 0.6
"""Stems that two quotes share of which the speakers are compared, and the part of all their stems that they are.
Courtesies («أهمية تعزيز العلاقات») are said by everybody."""

BEFORE, BEHIND = 12, 5
"""Words between a speaker and what they say by which it is told without doubt who speaks."""


class Utterance(NamedTuple):
    """A quote of the story: its words (``first`` to before ``last``) and their stems, without what tells nothing."""

    quote: QuoteFound
    first: int
    last: int
    stems: frozenset[str]


def utterances(document: Document) -> tuple[Utterance, ...]:
    """The quotes of the story that say something."""
    known: tuple[Utterance, ...] | None = document.__dict__.get("_utterances")
    if known is None:
        known = tuple(_utterances(document))[:MOST]
        document.__dict__["_utterances"] = known
    return known


def _utterances(document: Document) -> Iterator[Utterance]:
    for quote in document.found.quotes:
        first, last = document.word_range(quote.start, quote.end)
        stems = frozenset([content_stem(key) for key in document.keys[first:last] if is_content(key)])
        if len(stems) >= SHARED and document.sentence_at(quote.start) is not None:
            yield Utterance(quote, first, last, stems)


def utterance_differences(a: Document, b: Document) -> Iterator[Finding]:
    """Utterances that the articles give to two people, or tell in words of another strength.

    Args:
        a: an article.
        b: another that reports the same.
    """
    for one, other, shared in _told_twice(utterances(a), utterances(b)):
        found = None
        if shared >= SAME and shared >= ALIKE * (len(one.stems) + len(other.stems) - shared):
            found = _speakers(a, b, one, other)
        found = found or _strength(a, b, one, other)
        if found is not None:
            yield found


def _told_twice(here: Sequence[Utterance], there: Sequence[Utterance]) -> Iterator[tuple[Utterance, Utterance, int]]:
    """Each utterance with the one of the other article that is likest, where the two are one, and the shared stems."""
    for one in here:
        best, most = None, 0
        for other in there:
            shared = len(one.stems & other.stems)
            if shared >= SHARED and (
                best is None
                or shared * (len(one.stems) + len(best.stems) - most)
                > most * (len(one.stems) + len(other.stems) - shared)
            ):
                best, most = other, shared
        if best is not None and most >= PART * min(len(one.stems), len(best.stems)):
            yield one, best, most


def _speakers(a: Document, b: Document, one: Utterance, other: Utterance) -> Finding | None:
    """The same words said by two people; only where each article leaves no doubt who speaks."""
    here, there = one.quote.speaker, other.quote.speaker
    if here is None or there is None or here.name == there.name:
        return None
    x, y = _speaker(a, one), _speaker(b, other)
    if x is None or y is None or x == y or _is_one(x, y):
        return None
    if _names_near(a, one, y) or _names_near(b, other, x):
        return None  # both spoke, or one of another
    spots = spot(a, 0, *_place(one.quote, here), x), spot(b, 1, *_place(other.quote, there), y)
    why = Message("why_conflict_speaker", {"a": x, "b": y})
    return Finding(InconsistencyKind.QUOTE, Nature.CONFLICT, Severity.MEDIUM, 0.65, spots, why)


def _place(quote: QuoteFound, speaker: SpeakerFound) -> tuple[int, int]:
    """The words that name a speaker; what is said, where no words do."""
    return (speaker.start, speaker.end) if speaker.start < speaker.end else (quote.start, quote.end)


def _speaker(document: Document, said: Utterance) -> str | None:
    """The person who says it, by the fullest name, where that is told beyond doubt."""
    quote, speaker = said.quote, said.quote.speaker
    if speaker is None or _said_by_several(document, quote):
        return None
    if speaker.start == speaker.end:  # a person tagged it, and no words that name the speaker
        return speaker.name if " " in speaker.name.strip() else None
    person = _person(document, speaker)
    if person is None or not _beside(document, said, speaker):
        return None
    if any(one.start <= speaker.start and speaker.end <= one.end for one in document.found.quotes):
        return None
    return person.name


def _person(document: Document, speaker: SpeakerFound) -> MentionFound | None:
    """The mention of a person by first and last name that names a speaker."""
    for mention in document.found.mentions:
        if mention.start < speaker.end and speaker.start < mention.end:
            return mention if mention.kind is EntityKind.PERSON and " " in mention.name.strip() else None
    return None


def _beside(document: Document, said: Utterance, speaker: SpeakerFound) -> bool:
    """Whether a speaker is named in the sentence, next to what is said."""
    sentence = document.sentence_at(said.quote.start)
    if sentence is None or not sentence.start <= speaker.start < sentence.end:
        return False
    first, last = document.word_range(speaker.start, speaker.end)
    return 0 <= said.first - last <= BEFORE or 0 <= first - said.last <= BEHIND


def _said_by_several(document: Document, quote: QuoteFound) -> bool:
    """Whether the reporting word stands for two or more: «أكدا», «مؤكدين»."""
    if quote.cue is None:
        return False
    cue = fold(document.text[quote.cue.start : quote.cue.end]).split()
    return bool(cue) and len(cue[0]) > 3 and cue[0].endswith(("ا", "وا", "ان", "ون", "ين"))


def _names_near(document: Document, said: Utterance, name: str) -> bool:
    """Whether the sentence of a quote, or the one before it, has the family name of somebody else."""
    families = _parts(" ".join(name.split()[1:]))
    sentence = document.sentence_of[said.first]
    words = (word.key for each in document.sentences[max(0, sentence - 1) : sentence + 1] for word in each.words)
    return any(without_article(plain(key)) in families for key in words)


@lru_cache(maxsize=4_096)
def _is_one(one: str, other: str) -> bool:
    """Whether two names may be one person's: articles of one story have the same ones."""
    here, there = _parts(one), _parts(other)
    if here & there:
        return True
    return not set(map(coarse, here)).isdisjoint(map(coarse, there)) and match(one, other).same


def _parts(name: str) -> set[str]:
    return {without_article(plain(part)) for part in fold(name).split()}


def _strength(a: Document, b: Document, one: Utterance, other: Utterance) -> Finding | None:
    """The first thing that has another strength in the other: «تقدما ملحوظا» and «تقدما كبيرا»."""
    own = set(a.keys[one.first : one.last]).difference(b.keys[other.first : other.last])
    if not any(map(_is_step, own)):
        return None
    there = _described(b, other)
    for thing, (head, word) in _described(a, one).items():
        if thing not in there:
            continue
        other_head, other_word = there[thing]
        if a.keys[word] == b.keys[other_word] or not (_is_bare(a.keys[word]) and _is_bare(b.keys[other_word])):
            continue
        found = step(a.keys[word], b.keys[other_word])
        if found is not None and found.kind == "degree":
            spots = word_spot(a, 0, head, word + 1), word_spot(b, 1, other_head, other_word + 1)
            why = Message("why_conflict_strength", {"a": shown(a, spots[0]), "b": shown(b, spots[1])})
            return Finding(InconsistencyKind.QUOTE, Nature.CONFLICT, Severity.LOW, 0.6, spots, why)
    return None


@lru_cache(maxsize=50_000)
def _is_step(key: str) -> bool:
    """Whether a folded word stands on a scale of degree."""
    return any(kind_of(line) == "degree" for line, _ in sides(key))


def _is_bare(key: str) -> bool:
    """Whether a folded word stands alone but for its article: «كعدد» and «لتحقيق» describe nothing."""
    return lexeme(key).core in (key, key.removeprefix("ال"))


def _described(document: Document, said: Utterance) -> dict[str, tuple[int, int]]:
    """The things that a quote names, each with its word and the one right behind it, by the stem; each once."""
    found: dict[str, tuple[int, int]] = {}
    for at in range(said.first, said.last - 1):
        key, words = document.keys[at], document.words
        if is_content(key) and document.text[words[at].end : words[at + 1].start].isspace():
            found.setdefault(content_stem(key), (at, at + 1))
    return found
