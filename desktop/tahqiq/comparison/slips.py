"""Slips inside a word: a seat of hamza, ى for ي, ه for ة, letters of another keyboard, a letter dropped or doubled.

A slip is told by the usual spelling, never by a rule alone: by the word lists that come with the program, by the same
article, and by how many articles of the project print the word so or otherwise. Where the other spelling is a word too
(«علي», «على») nothing is said.

For the store: one row for each ``(form_key(form), form)`` with the number of articles that print it (``forms_of``).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from tahqiq.comparison.documents import Document
from tahqiq.comparison.stems import number_of
from tahqiq.domain.articles import RegionRole
from tahqiq.domain.folding import DROPPED_CLASS, fold
from tahqiq.domain.inconsistencies import SpellingCluster
from tahqiq.domain.messages import Message
from tahqiq.domain.resources import resource
from tahqiq.language import lexicon
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.words import words

OFTEN = 8
"""How many times as many articles must print the usual spelling, where only the project tells it."""

SHORTEST = 4
"""Letters of a word in which a slip is looked for."""

LONG = 6
"""Letters of a name in which a dropped letter is held to be a slip and no other name."""

_LISTS = (
    "nouns",
    "adjectives",
    "people",
    "places",
    "organisations",
    "nationalities",
    "titles",
    "offices",
    "counted",
    "final_alef",
)
_GAZETTEER = ("given_names", "places", "names", "name_words", "outlets", "cldr_places")
_SUFFIXES = ("", "ه", "ي", "يه", "ات", "ون", "ين", "ان", "ا", "تين", "يين", "يون")
_MARKS = re.compile(DROPPED_CLASS)
_FOREIGN = str.maketrans({"ک": "ك", "ی": "ي", "ے": "ي", "ہ": "ه", "ھ": "ه", "ۀ": "ة", "ۃ": "ة", "ڪ": "ك", "ې": "ي"})
_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064aکیےہھۀۃڪې]+")
_BEFORE_ARTICLE = re.compile("[وف]?[بك]?ال|[وف]?لل")
_SEATS = frozenset("اأإآ")


class SlipKind(StrEnum):
    """What sort of slip it is."""

    HAMZA = "hamza"
    YA = "ya"
    TA = "ta"
    KEYBOARD = "keyboard"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Slip:
    """A word that is usually spelled otherwise: code points of the text, end exclusive.

    ``usual`` is the usual spelling of the same word, ``usual_at`` where the article itself prints it so, or None;
    ``confidence`` is 0 to 1.
    """

    start: int
    end: int
    text: str
    usual: str
    kind: SlipKind
    confidence: float
    why: Message
    usual_at: tuple[int, int] | None = None


Forms = Mapping[str, int]
"""Printed forms of one word and how many articles print each."""


def form_key(form: str) -> int:
    """The key that all spellings of a word share."""
    return number_of("form:" + fold(form))


def forms_of(document: Document) -> frozenset[str]:
    """The words that an article prints, each once, without the clitics before an article and without marks."""
    return frozenset(form for form, *_ in _printed(document))


def slips_of(document: Document, forms: Mapping[int, Forms], clusters: Iterable[SpellingCluster] = ()) -> list[Slip]:
    """The slips of an article, in the order of the text; of a word that comes back, the first.

    Args:
        document: The article.
        forms: What the project prints under the keys (``form_key``) of the article's words.
        clusters: The clusters of its names, for letters that are dropped or doubled in them.
    """
    here: defaultdict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
    for form, key, start, end in _printed(document):
        here[key].setdefault(form, (start, end))
    found = [slip for key, places in here.items() for slip in _of_word(key, places, forms)]
    found += _of_names(document, clusters)
    return sorted(found, key=lambda slip: (slip.start, slip.end))


def _printed(document: Document) -> Iterator[tuple[str, str, int, int]]:
    """The longer Arabic words of the story and of the article's key words: form, folded form, place."""
    text = document.source.text
    spans = [(word.start, word.end) for sentence in document.sentences for word in sentence.words]
    for region in document.found.regions:
        if region.role is RegionRole.KEYWORDS:
            spans += [(token.start, token.end) for token in words(text, region.start, region.end)]
    for start, end in spans:
        if form := _form(text[start:end]):
            yield *form, start, end


@lru_cache(maxsize=100_000)
def _form(printed: str) -> tuple[str, str] | None:
    """A longer Arabic word from its article on («للسلام» as «السلام»), or whole where it has none; and folded."""
    word = _MARKS.sub("", printed)
    if len(word) < SHORTEST or not _ARABIC.fullmatch(word):
        return None
    before = _BEFORE_ARTICLE.match(word)
    form = "ال" + word[before.end() :] if before and len(word) - before.end() >= 3 else word
    return form, fold(form)


def _of_word(key: str, places: Mapping[str, tuple[int, int]], forms: Mapping[int, Forms]) -> Iterator[Slip]:
    """The slips among the spellings of one word in an article."""
    counts = forms.get(number_of("form:" + key), {})
    for form, (start, end) in places.items():
        plain = form.translate(_FOREIGN)
        if plain != form:
            yield _slip((start, end, form), _arabic(plain, form, places), SlipKind.KEYBOARD, 0.9, counts)
        elif form in _right(key):
            continue
        elif (said := _by_lists(form, key)) and counts.get(form, 0) <= max(1, counts.get(said[0], 0)):
            yield _slip((start, end, form), said[0], said[1], 0.85, counts, places.get(said[0]))
        elif not _is_known(form):
            usual = _more_usual(form, counts) or _beside(form, places, counts) or _without_hamza(form, key)
            if usual and (kind := _kind_of(form, usual)):
                yield _slip((start, end, form), usual, kind, 0.6, counts, places.get(usual))


def _arabic(plain: str, form: str, places: Collection[str]) -> str:
    """A word typed on another keyboard in Arabic letters; its last letter may stand for ي and for ى."""
    if form[-1] not in "یے":
        return plain
    other, right = plain[:-1] + "ى", _right(fold(plain))
    if other in places or (plain not in places and other in right):
        return other
    return other if plain not in right and plain[0] in "أو" and not plain.startswith("ال") else plain


@lru_cache(maxsize=100_000)
def _right(key: str) -> frozenset[str]:
    """The spellings of a folded word that the shipped morphology knows."""
    return frozenset(_MARKS.sub("", one.printed) for one in lexicon.segmentations(key))


def _without_hamza(form: str, key: str) -> str:
    """The only spelling that the morphology knows of a word with one hamza too many («إستمرار»), or ""."""
    right = _right(key)
    only = next(iter(right)) if len(right) == 1 else form
    return only if only != form and _lacks_hamza(only, form) and "إ" in form and "آ" not in form else ""


def _slip(
    at: tuple[int, int, str],
    usual: str,
    kind: SlipKind,
    confidence: float,
    counts: Forms,
    usual_at: tuple[int, int] | None = None,
) -> Slip:
    start, end, form = at
    why = Message(f"why_slip_{kind}", {"usual": usual, "articles": counts.get(usual, 0)})
    return Slip(start, end, form, usual, kind, confidence, why, usual_at)


def _more_usual(form: str, counts: Forms) -> str:
    """The spelling that the project prints many times as often, or ""; a hamza left out is a habit and no slip."""
    usual = max(counts, key=lambda one: (counts[one], one), default=form)
    enough = usual != form and counts[usual] >= OFTEN * counts.get(form, 1)
    return usual if enough and not _lacks_hamza(form, usual) else ""


def _beside(form: str, places: Collection[str], counts: Forms) -> str:
    """The spelling with its hamza that the same article prints elsewhere, where the project does not print it less."""
    right = _right(fold(form))
    usual = [one for one in places if one != form and _lacks_hamza(form, one) and (not right or one in right)]
    return usual[0] if len(usual) == 1 and counts.get(usual[0], 0) >= counts.get(form, 0) else ""


def _lacks_hamza(form: str, usual: str) -> bool:
    """Whether a word differs from the usual spelling only in a bare alef for one with hamza."""
    return len(form) == len(usual) and all(a == b or a == "ا" for a, b in zip(form, usual, strict=True))


def _kind_of(form: str, usual: str) -> SlipKind | None:
    """What sort of slip leads from the one spelling to the other; None where they differ otherwise."""
    if len(form) != len(usual):
        return None
    pairs = {(one, other) for one, other in zip(form, usual, strict=True) if one != other}
    if form[-1] != usual[-1]:
        if len(pairs) > 1 or not form.startswith("ال"):
            return None
        return {"ىي": SlipKind.YA, "هة": SlipKind.TA}.get(form[-1] + usual[-1])
    return SlipKind.HAMZA if all({one, other} <= _SEATS for one, other in pairs) else None


@lru_cache(maxsize=100_000)
def _by_lists(form: str, key: str) -> tuple[str, SlipKind] | None:
    """The spelling of a word that the lists know only otherwise."""
    article = "ال" if form.startswith("ال") else ""
    core, folded = form[len(article) :], key[len(article) :]
    if len(core) < SHORTEST or core in known().get(folded, ()):
        return None
    for suffix in _SUFFIXES:
        stem = folded[: len(folded) - len(suffix)]
        spelled = known().get(stem, ()) if folded.endswith(suffix) and len(stem) >= SHORTEST else ()
        if len(spelled) == 1:
            (right,) = spelled
            return _corrected(article, core, right, suffix)
    return None


def _corrected(article: str, core: str, right: str, suffix: str) -> tuple[str, SlipKind] | None:
    """What is wrong in a word whose stem the lists spell ``right``.

    With ال before it no word takes a pronoun, so that a ه at its end is a ة, and a ى after a noun is a ي. Of hamza only
    one too many is told: «أ» at the head of a word that may also be another form of its verb says nothing.
    """
    if len(right) > len(core):
        return None
    usual = right + core[len(right) :]
    if usual != core:
        added = (
            article
            and len(core) > SHORTEST
            and core[:1] == "أ"
            and right[:1] == "ا"
            and core[1 : len(right)] == right[1:]
        )
        if added:
            return article + usual, SlipKind.HAMZA
        last = core[-1] + usual[-1]
        if not suffix and article and core[:-1] == usual[:-1] and last in ("ىي", "هة"):
            return article + usual, SlipKind.YA if last == "ىي" else SlipKind.TA
        return None
    if article and suffix in ("ه", "يه") and core.endswith("ه"):
        return article + core[:-1] + "ة", SlipKind.TA
    return (article + core[:-1] + "ي", SlipKind.YA) if article and suffix == "ي" and core.endswith("ى") else None


@lru_cache(maxsize=100_000)
def _is_known(form: str) -> bool:
    """Whether the lists know the word so, with or without what may be a conjunction before it."""
    cores = (form.removeprefix("ال"), form[1:] if form[0] in "وف" else form)
    return form[0] == "آ" or any(core in known().get(fold(core), ()) for core in cores)


@cache
def known() -> Mapping[str, frozenset[str]]:
    """The spellings of single words that the lists know, by the folded word."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name in (*_LISTS, "verbs", "particles"):
        for entry in read_list(name):
            for word in entry.columns:
                _learn(found, word)
    for name in _GAZETTEER:
        for entry in read_list(name, resource("gazetteer"), tabs=True):
            for column in entry.columns:
                for word in column.split():
                    _learn(found, word)
    return {key: frozenset(words) for key, words in found.items()}


def _learn(found: defaultdict[str, set[str]], word: str) -> None:
    core = _MARKS.sub("", word).removeprefix("ال")
    if _ARABIC.fullmatch(core):
        found[fold(core)].add(core)


def _of_names(document: Document, clusters: Iterable[SpellingCluster]) -> Iterator[Slip]:
    """Words of names that lack or double a letter of the spelling that nearly all others print."""
    text = document.source.text
    places: dict[str, tuple[int, int]] = {}
    for mention in document.found.mentions:
        for match in re.finditer(r"\S+", text[mention.start : mention.end]):
            word = _MARKS.sub("", match[0])
            places.setdefault(word, (mention.start + match.start(), mention.start + match.end()))
    usual = _usual_words(clusters)
    for word, (start, end) in places.items():
        if right := usual.get(word) or _brands().get(word) or _longer_beside(word, places):
            yield _slip((start, end, word), right, SlipKind.LETTER, 0.7, {}, places.get(right))


def _longer_beside(word: str, places: Collection[str]) -> str:
    """A word of another name in the article that has one letter more inside, where no list knows the shorter."""
    if len(word) < LONG or word.startswith("ال") or _is_known(word) or _right(fold(word)):
        return ""
    near = [
        other for other in places if len(other) == len(word) + 1 and other[:2] == word[:2] and other[-1] == word[-1]
    ]
    return next((other for other in near if lacks_or_doubles(word, other)), "")


def _usual_words(clusters: Iterable[SpellingCluster]) -> dict[str, str]:
    """Words of rare spellings with the word that the usual spelling has instead."""
    found: dict[str, str] = {}
    for cluster in clusters:
        first = cluster.spellings[0]
        for other in cluster.spellings[1:]:
            pairs = list(zip(other.text.split(), first.text.split(), strict=False))
            if len(other.article_ids) > 1 or len(first.article_ids) < OFTEN or len(pairs) != len(first.text.split()):
                continue
            found.update({one: right for one, right in pairs if lacks_or_doubles(one, right)})
    return found


def lacks_or_doubles(word: str, usual: str) -> bool:
    """Whether a long word lacks a letter inside the usual one, or has one of its letters twice."""
    if len(usual) >= LONG and len(word) == len(usual) - 1:
        return any(usual[:i] + usual[i + 1 :] == word for i in range(2, len(usual) - 1))
    if len(usual) >= LONG - 1 and len(word) == len(usual) + 1:
        return any(word[i] == word[i - 1] and word[:i] + word[i + 1 :] == usual for i in range(1, len(word)))
    return False


@cache
def _brands() -> Mapping[str, str]:
    """Names of agencies with a letter left out, as far as they are no words themselves."""
    words = {_MARKS.sub("", word) for entry in read_list("agencies") for word in entry.columns}
    found = {word[:i] + word[i + 1 :]: word for word in words if len(word) > LONG for i in range(3, len(word) - 1)}
    return {slip: right for slip, right in found.items() if slip not in words}
