"""An engine that finds what a test can count: «…» with who says it before the colon, years, numbers, a few names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tahqiq.domain.annotations import SpeechForm
from tahqiq.domain.articles import RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.domain.suggestions import Suggestion, SuggestionKind
from tahqiq.language.dates.finding import find_dates
from tahqiq.language.detections import (
    CueKind,
    Detections,
    FigureFound,
    MentionFound,
    Piece,
    QuoteFound,
    SpeakerFound,
)
from tahqiq.language.project_words import NO_WORDS, ProjectWords
from tahqiq.language.regions import RegionGuess
from tahqiq.services.analysing import analyse
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session

WHY = Message("why_date_written")
NAMES = {
    "سيرغي لافروف": EntityKind.PERSON,
    "لافروف": EntityKind.PERSON,
    "موسكو": EntityKind.PLACE,
    "الناتو": EntityKind.ORG,
}
NEWS = (
    "لافروف يتحدث في موسكو\n"
    "قال وزير الخارجية سيرغي لافروف: «سنرد على الناتو». وأضاف لافروف: «لن ننتظر 20 يوما بعد 2024».\n"
    "وقتل 12 شخصا، وأكثر من 70 جريحا في موسكو عام 2023."
)


def small_engine(
    text: str,
    published: date | None = None,
    *,
    title: str | None = None,
    words: ProjectWords = NO_WORDS,
    regions: Sequence[RegionGuess] | None = None,
) -> Detections:
    """As ``language.detecting.detect``, for tests."""
    whole = [RegionGuess(0, len(text), RegionRole.MAIN, "text")] if text else []
    mentions = []
    known = {**NAMES, **words.names}
    for match in re.finditer("|".join(re.escape(n) for n in sorted(known, key=len, reverse=True)), text):
        name = "سيرغي لافروف" if "لافروف" in match[0] else match[0]
        if match[0] not in words.not_names:
            title_of = "وزير الخارجية" if "سيرغي لافروف" in match[0] else ""
            found = (match.start(), match.end(), known[match[0]], name, title_of)
            mentions.append(MentionFound(*found, len(name), 0.9, WHY))
    quotes = []
    for match in re.finditer(r"(قال|أضاف)[^«»\n]*: «([^«»]*)»", text):
        cue = Piece(match.start(1), match.end(1))
        said = [m for m in mentions if match.start() <= m.start < match.start(2) and m.kind is EntityKind.PERSON]
        by = SpeakerFound(said[-1].start, said[-1].end, said[-1].name, said[-1].title) if said else None
        where = (match.start(2), match.end(2))
        quotes.append(QuoteFound(*where, SpeechForm.DIRECT, cue, CueKind.NEUTRAL, by, "تاس", 0.8, WHY))
    figures = []
    for match in re.finditer(r"(أكثر من )?\b(\d{1,2})\b(?: (\w+))?", text):
        value = f"{match[2]}/" if match[1] else match[2]
        about = Piece(*match.span(3)) if match[3] else None
        figures.append(FigureFound(match.start(), match.end(2), value, "", match[3] or "", about, False, 0.7, WHY))
    dates = find_dates(text, published)
    return Detections(tuple(regions or whole), tuple(dates), tuple(figures), tuple(mentions), tuple(quotes))


def news(session: Session, text: str = NEWS) -> int:
    """Bring a short article into the project and analyse it; gives its id."""
    article = session.do(ImportArticles([NewArticle(text.split("\n")[0], text, published="2024-06-19")])).added[0]
    analyse(session, [article], detect=small_engine)
    return article


def suggested(session: Session, article: int, kind: str, words: str = "") -> Suggestion:
    """The first open suggestion of a kind that has the words."""
    for each in session.read.suggestions(article):
        if each.kind is SuggestionKind(kind) and words in each.words:
            return each
    raise LookupError(f"no {kind} «{words}» is suggested")
