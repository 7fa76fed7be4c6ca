"""From a text to the people, places and organisations that it names."""

from __future__ import annotations

import math

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold
from tahqiq.domain.messages import Message
from tahqiq.language.detections import MentionFound
from tahqiq.language.mentions import outside
from tahqiq.language.mentions.article import Article, Name, margin
from tahqiq.language.mentions.bodies import add_built
from tahqiq.language.mentions.boundaries import drop_heads, join_parts, split_lists, straighten
from tahqiq.language.mentions.bylines import add_bylines
from tahqiq.language.mentions.elsewhere import BEGINS, add_listed, add_repeated
from tahqiq.language.mentions.evidence import runs, second_look
from tahqiq.language.mentions.features import LABELS
from tahqiq.language.mentions.grouping import group
from tahqiq.language.mentions.model import Model, shipped
from tahqiq.language.mentions.outlets import add_outlets
from tahqiq.language.mentions.parting import before_colon, free_and, join_given, one_kind, part_names, whole_words
from tahqiq.language.mentions.people import add_located, add_people, add_titled, take_in_family, take_in_foreign
from tahqiq.language.mentions.place_lists import add_place_lists
from tahqiq.language.mentions.spelling import spellings
from tahqiq.language.mentions.taught import add_taught, drop_forbidden
from tahqiq.language.mentions.titles import find_title, title_text
from tahqiq.language.mentions.tokens import sentences
from tahqiq.language.mentions.weights import SCALE
from tahqiq.language.project_words import NO_WORDS, ProjectWords

VOICE = 2 * SCALE
"""What the label of the editor's own recogniser is worth."""


def find_mentions(
    text: str, *, start: int = 0, end: int | None = None, words: ProjectWords = NO_WORDS
) -> list[MentionFound]:
    """The people, places and organisations that ``text[start:end]`` names, in order, without overlap.

    Args:
        text: The article as stored; all offsets are its code points.
        start, end: The stretch that is looked at. What the article says elsewhere counts only inside it.
        words: What the editors of the project have taught: ``names`` are always found, ``not_names`` never, and
            ``titles`` are offices besides those of the lists.

    Takes time linear in the length of the stretch.
    """
    return mentions_of(text, shipped(), start=start, end=end, words=words)


def mentions_of(
    text: str, model: Model, *, start: int = 0, end: int | None = None, words: ProjectWords = NO_WORDS
) -> list[MentionFound]:
    """As ``find_mentions``, with weights of one's own."""
    found = sentences(text, start, end)
    article = Article(text, found, [list(map(spellings.__getitem__, [word.text for word in row])) for row in found])
    _label(article, model)
    add_taught(article, words)
    add_outlets(article)
    add_built(article)
    free_and(article)
    add_listed(article)
    add_bylines(article)
    add_people(article)
    add_titled(article)
    add_located(article)
    add_place_lists(article)
    part_names(article)
    join_parts(article)
    join_given(article)
    straighten(article)
    take_in_foreign(article)
    add_repeated(article)
    join_given(article)
    split_lists(article)
    straighten(article)
    take_in_family(article)
    whole_words(article)
    before_colon(article)
    one_kind(article)
    drop_heads(article)
    drop_forbidden(article, words)
    _give_titles(article, words)
    return _as_found(article)


def _label(article: Article, model: Model) -> None:
    """The names that the model finds, looking twice."""
    weighed = model.weighed(article.sentences, article.seen)
    article.scores = weighed.scores
    if outside.voice():
        _hear_voice(article)
        labels = [model.decode(scores) for scores in article.scores]
    else:
        labels = list(map(model.decode_likely, *weighed))
    for at, extra in enumerate(second_look(article.seen, labels)):
        if extra is not None:
            article.scores[at] = model.added(article.scores[at], extra)
            labels[at] = model.decode(article.scores[at], labels[at], extra)
    for at, row in enumerate(labels):
        for first, last, kind in runs(row):
            weight = margin(article.scores[at], first, last, BEGINS[EntityKind(kind)])
            name = Name(at, first, last, EntityKind(kind), weight, Message("why_mention_context"))
            article.names.append(name)


def _hear_voice(article: Article) -> None:
    heard = outside.labels([[word.text for word in words] for words in article.sentences])
    for scores, row in zip(article.scores, heard or (), strict=False):
        for at, label in enumerate(row):
            if label != "O":
                weights = list(scores[at])
                weights[LABELS.index(label)] += VOICE
                scores[at] = tuple(weights)


def _give_titles(article: Article, words: ProjectWords) -> None:
    taken = article.taken(EntityKind.PERSON)
    own = frozenset(words.titles)
    for name in article.names:
        name.titled = find_title(article, name, taken[name.sentence], own)


def _as_found(article: Article) -> list[MentionFound]:
    names = article.names
    groups = group(article, names)
    spans = [(article.start(name), article.end(name)) for name in names]
    full: dict[int, tuple[int, int, Name]] = {}
    for name, number, (start, end) in zip(names, groups, spans, strict=True):
        words, best = name.last - name.first, full.get(number)
        if best is None or (words, end - start) > best[:2]:
            full[number] = words, end - start, name
    fullest = {number: printed(article, name) for number, (_, _, name) in full.items()}
    titles: dict[int, str] = {}
    found: list[MentionFound] = []
    for name, number, (start, end) in zip(names, groups, spans, strict=True):
        own = title_text(article, name)
        title = own or titles.get(number, "")
        titles[number] = max(title, titles.get(number, ""), key=len)
        found.append(
            MentionFound(
                start=start,
                end=end,
                kind=name.kind,
                name=fullest[number],
                title=title,
                group=number,
                score=_score(name),
                why=_why(name, own, fullest[number], article),
            )
        )
    return found


def printed(article: Article, name: Name) -> str:
    """The name as printed, without clitics; the article that ل swallowed is written again."""
    start, end = article.start(name), article.end(name)
    text = " ".join(article.text[start:end].split())
    before = article.text[start - 1 : start]
    swallowed = before == "ل" and article.seen[name.sentence][name.first].clitics.endswith("لل")
    return "ا" + text if swallowed and text.startswith("ل") else text


def _score(name: Name) -> float:
    """How sure it is, 0 to 1."""
    if name.sure:
        return 1.0
    weight = name.margin / (SCALE * math.sqrt(name.last - name.first))
    return round(1 / (1 + math.exp(-max(-20.0, min(20.0, 0.5 * weight)))), 3)


def _why(name: Name, title: str, full: str, article: Article) -> Message:
    if name.why.code != "why_mention_context":
        return name.why
    if title:
        return Message("why_mention_title", {"title": title})
    seen = article.seen[name.sentence][name.first : name.last]
    if len(seen) == 1 and name.kind is EntityKind.PLACE and "place" in seen[0].marks:
        return Message("why_mention_listed_place")
    here = printed(article, name)
    if here != full and fold(here) != fold(full):
        return Message("why_mention_elsewhere", {"name": full})
    return name.why
