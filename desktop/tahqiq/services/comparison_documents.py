"""Articles ready for comparing, made of what is stored: open suggestions, and before them what people tagged.

What a person tagged outranks what the engine found at the same place; what they rejected is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tahqiq.comparison.documents import Document, Source, prepare
from tahqiq.domain.annotations import Annotation, SpeechForm
from tahqiq.domain.articles import RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import name_key
from tahqiq.domain.labels import MENTIONS, Label, LabelRole
from tahqiq.domain.messages import Message
from tahqiq.domain.suggestions import (
    DateDetails,
    Details,
    FigureDetails,
    MentionDetails,
    QuoteDetails,
    SpeakerDetails,
    SuggestionKind,
    fingerprint_of,
)
from tahqiq.language.dates.finding import find_dates
from tahqiq.language.dates.forms import Day, Form, Open
from tahqiq.language.dates.found import DateFound
from tahqiq.language.detections import CueKind, Detections, FigureFound, MentionFound, Piece, QuoteFound, SpeakerFound
from tahqiq.language.regions import RegionGuess
from tahqiq.storage.details import decoded, encoded
from tahqiq.storage.queries import annotations as tagged
from tahqiq.storage.queries import comparing as queries
from tahqiq.storage.queries import labels as label_queries
from tahqiq.storage.queries.comparing import Connection, Finds

WHY = Message("why_mention_elsewhere")
Find = tuple[str, str, int, int, str]
"""Kind, role, start, end, details as JSON."""

_ENTITIES = {"person": EntityKind.PERSON, "place": EntityKind.PLACE, "org": EntityKind.ORG}
_ROLES = {str(role): role for role in RegionRole}
_NUMBER = 1_000_000
"""Groups of mentions that a person tagged are counted from here."""


@dataclass(frozen=True, slots=True)
class Plain:
    """An article as plain data, for another process too."""

    id: int
    text: str
    title: str
    published: str | None
    source: str
    via: str
    regions: tuple[tuple[int, int, str], ...]
    finds: tuple[Find, ...]


def read(connection: Connection, article_ids: Sequence[int]) -> list[Plain]:
    """The given articles (at most five hundred); those that are gone are left out."""
    found = queries.finds(connection, article_ids)
    touched = queries.tagged_among(connection, article_ids)
    tags: dict[int, list[Annotation]] = {i: tagged.of_article(connection, i) for i in touched}
    if not tags:
        return [_plain(one, _spoken(one)) for one in found]
    labels = {label.id: label for each in label_queries.label_sets(connection) for label in each.labels}
    named = {a.entity_id for some in tags.values() for a in some}
    named |= {a.attribution.speaker_id for some in tags.values() for a in some if a.attribution}
    names = queries.entity_names(connection, [i for i in named if i is not None])
    made = []
    for one in found:
        mine = _Tags(one, labels, names).finds(tags.get(one.id, ()))
        every = sorted([*_spoken(one), *mine], key=lambda f: (f[2], -f[3]))
        made.append(_plain(one, every))
    return made


def _plain(one: Finds, finds: Sequence[Find]) -> Plain:
    return Plain(one.id, one.text, one.title, one.published, one.source, one.via, one.regions, tuple(finds))


def _spoken(one: Finds) -> Sequence[Find]:
    """The open finds, quotes without the speakers that a person denied."""
    if not one.denied:
        return one.found
    denied = set(one.denied)
    kept: list[Find] = []
    for kind, role, start, end, stored in one.found:
        details = decoded(kind, stored) if kind == SuggestionKind.QUOTE else None
        if isinstance(details, QuoteDetails) and details.speaker is not None:
            key = (fingerprint_of(kind, role, start, end), name_key(details.speaker.name))
            if key in denied:
                silent = QuoteDetails(details.form, details.cue, details.cue_kind, None, details.via)
                stored = encoded(silent)
        kept.append((kind, role, start, end, stored))
    return kept


class _Tags:
    """What people tagged in one article, as finds; what a tag does not say is taken from the find it was made of."""

    def __init__(self, article: Finds, labels: Mapping[int, Label], names: Mapping[int, str]) -> None:
        self._labels = labels
        self._names = names
        self._answered = {(f[0], f[2], f[3]): f for f in article.answered}
        self._groups: dict[tuple[int | None, str], int] = {}

    def finds(self, tags: Sequence[Annotation]) -> Iterator[Find]:
        for tag in tags:
            role = self._labels[tag.label_id].role
            for part in tag.parts:
                if part.start < part.end:
                    details = self._details(tag, role, part.start, part.end, part.exact)
                    if details is not None:
                        kind, said = details
                        yield str(kind), str(role), part.start, part.end, encoded(said)

    def _before(self, kind: SuggestionKind, start: int, end: int) -> Details | None:
        there = self._answered.get((str(kind), start, end))
        return decoded(there[0], there[4]) if there else None

    def _details(
        self, tag: Annotation, role: LabelRole, start: int, end: int, words: str
    ) -> tuple[SuggestionKind, Details] | None:
        if role in MENTIONS:
            return SuggestionKind.MENTION, self._mention(tag, start, end, words)
        if role is LabelRole.DATE:
            return SuggestionKind.DATE, self._date(tag, start, end)
        if role is LabelRole.FIGURE:
            return SuggestionKind.FIGURE, self._figure(tag, start, end)
        if role is LabelRole.QUOTE or (role is LabelRole.CLAIM and tag.attribution is not None):
            return SuggestionKind.QUOTE, self._quote(tag, start, end)
        return None

    def _mention(self, tag: Annotation, start: int, end: int, words: str) -> MentionDetails:
        before = self._before(SuggestionKind.MENTION, start, end)
        known = before if isinstance(before, MentionDetails) else None
        name = self._names.get(tag.entity_id, "") if tag.entity_id is not None else ""
        name = name or (known.name if known else " ".join(words.split()))
        key = (tag.entity_id, "" if tag.entity_id is not None else name_key(name))
        if key not in self._groups:
            taken = set(self._groups.values())
            free = known is not None and known.group not in taken
            self._groups[key] = known.group if known and free else _NUMBER + len(self._groups)
        return MentionDetails(name, known.title if known else "", self._groups[key])

    def _date(self, tag: Annotation, start: int, end: int) -> DateDetails:
        before = self._before(SuggestionKind.DATE, start, end)
        value = next((str(v) for v in _said(tag, "value", "date") if _is_iso(str(v))), None)
        if value is not None:
            return DateDetails(value, "said", "day" if len(value) == 10 else "")
        return before if isinstance(before, DateDetails) else DateDetails(None, "unresolved", "")

    def _figure(self, tag: Annotation, start: int, end: int) -> FigureDetails:
        before = self._before(SuggestionKind.FIGURE, start, end)
        known = before if isinstance(before, FigureDetails) else FigureDetails("", "", "")
        value = next((_number(v) for v in _said(tag, "value")), known.value)
        unit = next((str(v) for v in _said(tag, "unit")), known.unit)
        about = next((str(v) for v in _said(tag, "about")), known.about)
        place = known.about_place if about == known.about else None
        return FigureDetails(value, unit, about, place, known.ordinal)

    def _quote(self, tag: Annotation, start: int, end: int) -> QuoteDetails:
        before = self._before(SuggestionKind.QUOTE, start, end)
        known = before if isinstance(before, QuoteDetails) else None
        said = tag.attribution
        if said is None:
            return known or QuoteDetails(SpeechForm.DIRECT, None, str(CueKind.NEUTRAL), None, "")
        speaker = None
        if said.speaker_id is not None and said.speaker_id in self._names:
            place = (said.mention.start, said.mention.end) if said.mention else (start, start)
            speaker = SpeakerDetails(*place, self._names[said.speaker_id], said.title)
        cue = (said.cue.start, said.cue.end) if said.cue else known.cue if known else None
        form = said.form or (known.form if known else SpeechForm.DIRECT)
        return QuoteDetails(form, cue, known.cue_kind if known else str(CueKind.NEUTRAL), speaker, said.via)


def _said(tag: Annotation, *names: str) -> Iterator[object]:
    yield from (tag.attributes[name] for name in names if tag.attributes.get(name) not in (None, ""))


def _number(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _is_iso(value: str) -> bool:
    return value[:4].isdecimal() and len(value) >= 4


def document(plain: Plain) -> Document:
    """The article ready for comparing."""
    published = _day(plain.published)
    source = Source(plain.id, plain.text, plain.title, published, plain.source, plain.via)
    return prepare(source, _detections(plain))


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published) if published else None
    except ValueError:  # a dataset may know only the month
        return None


def _detections(plain: Plain) -> Detections:
    dates: list[DateFound] = []
    figures: list[FigureFound] = []
    mentions: list[MentionFound] = []
    quotes: list[QuoteFound] = []
    for kind, role, start, end, stored in plain.finds:
        said = decoded(kind, stored)
        match said:
            case MentionDetails(name, title, group):
                mentions.append(MentionFound(start, end, _ENTITIES[role], name, title, group, 1.0, WHY))
            case FigureDetails(value, unit, about, place, ordinal):
                counted = Piece(*place) if place else None
                figures.append(FigureFound(start, end, value, unit, about, counted, ordinal, 1.0, WHY))
            case DateDetails(value, anchor, grain, fits):
                form = _form(plain.text[start:end], value if anchor == "said" else None)
                dates.append(DateFound(start, end, value, anchor, grain, form, 1.0, WHY, fits))
            case QuoteDetails(form=spoken, cue=cue, cue_kind=cue_kind, speaker=speaker, via=via):
                by = SpeakerFound(speaker.start, speaker.end, speaker.name, speaker.title) if speaker else None
                words = Piece(*cue) if cue else None
                quotes.append(QuoteFound(start, end, spoken, words, CueKind(cue_kind), by, via, 1.0, WHY))
    return Detections(_regions(plain), tuple(dates), tuple(figures), tuple(mentions), tuple(quotes))


@lru_cache(maxsize=4096)
def _form(words: str, said: str | None) -> Form:
    """What the words say, which is not stored; a day that a person gave is one of the calendar."""
    if said is not None:
        numbers = [int(part) for part in said.split("/")[0].split("-") if part.isdecimal()]
        year, month, day = (*numbers[:3], None, None, None)[:3]
        return Day(year, month, day)
    found = max(find_dates(words), key=lambda one: one.end - one.start, default=None)
    return found.form if found else Open("")


def _regions(plain: Plain) -> tuple[RegionGuess, ...]:
    """The regions of the page in order; what lies between them is the article."""
    made: list[RegionGuess] = []
    at = 0
    for start, end, role in (*plain.regions, (len(plain.text), len(plain.text), "")):
        if at < start:
            made.append(RegionGuess(at, start, RegionRole.MAIN, "stored"))
        if start < end:
            made.append(RegionGuess(start, end, _ROLES[role], "stored"))
        at = max(at, end)
    return tuple(made)
