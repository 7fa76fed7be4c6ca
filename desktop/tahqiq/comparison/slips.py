"""Slips inside a word: a seat of hamza, ى for ي, ه for ة, letters of another keyboard, a letter dropped or doubled.

A slip is told by the usual spelling, never by a rule alone: by the word lists that come with the program, by the same
article, and by how many articles of the project print the word so or otherwise. Where the other spelling is a word too
(«علي», «على») nothing is said.

For the store: one row for each ``(form_key(form), form)`` with the number of articles that print it (``forms_of``).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from tahqiq.comparison.documents import Document
from tahqiq.comparison.slip_words import ARABIC, MARKS, SHORTEST, SlipKind, by_lists, is_listed, right_spellings
from tahqiq.comparison.stems import number_of
from tahqiq.domain.articles import RegionRole
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import SpellingCluster
from tahqiq.domain.messages import Message
from tahqiq.domain.resources import resource
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.words import words

OFTEN = 8
"""How many times as many articles must print the usual spelling, where only the project tells it."""

LONGEST_HEAD = 16
"""Letters before a name in which it is looked for what it names."""

LONG = 6
"""Letters of a name in which a dropped letter is held to be a slip and no other name."""

_FOREIGN = str.maketrans({"ک": "ك", "ی": "ي", "ے": "ي", "ہ": "ه", "ھ": "ه", "ۀ": "ة", "ۃ": "ة", "ڪ": "ك", "ې": "ي"})
_BEFORE_ARTICLE = re.compile("[وف]?[بك]?ال|[وف]?لل")
_DOUBTFUL = re.compile("[کیےہھۀۃڪې]|إ|\\Aال(?:أ|.*[ىه]\\Z)")
"""What ``_arabic``, ``_without_hamza`` and ``by_lists`` look for: no other word is a slip for its letters alone."""
_SEATS = frozenset("اأإآ")


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


Place = tuple[int, int]
Places = dict[str, Place]
"""Words as printed, each with its first place."""

Forms = Mapping[str, int]
"""Printed forms of one word and how many articles print each."""


def form_key(form: str) -> int:
    """The key that all spellings of a word share."""
    return number_of("form:" + fold(form))


def forms_of(document: Document) -> frozenset[str]:
    """The words that an article prints, each once, without the clitics before an article and without marks."""
    known = set(map(_form, _printed(document)[0]))
    return frozenset(one[0] for one in known if one is not None)


def slips_of(document: Document, forms: Mapping[int, Forms], clusters: Iterable[SpellingCluster] = ()) -> list[Slip]:
    """The slips of an article, in the order of the text; of a word that comes back, the first.

    Args:
        document: The article.
        forms: What the project prints under the keys (``form_key``) of the article's words.
        clusters: The clusters of its names, for letters that are dropped or doubled in them.
    """
    found = [slip for key, places in _in_doubt(document, forms) for slip in _of_word(key, places, forms)]
    found += _of_names(document, clusters)
    return sorted(found, key=lambda slip: (slip.start, slip.end))


def _in_doubt(document: Document, forms: Mapping[int, Forms]) -> Iterable[tuple[str, Places]]:
    """Folded words that may hold a slip, with the first place of each spelling.

    Where the project is not asked, a word of which the article has one spelling is a slip by its letters, or none.
    """
    printed, places = _printed(document)
    known = [(word, one) for word in set(printed) if (one := _form(word)) is not None]
    spelled: dict[str, str] = {}
    found: dict[str, Places] = {
        key: {} for _, (form, key, is_slip) in known if is_slip or forms or spelled.setdefault(key, form) != form
    }
    doubted = {word: one for word, one in known if one[1] in found}
    first: dict[str, Place] = {}
    for word, place in zip(printed, places, strict=True) if doubted else ():
        if word in doubted:
            first.setdefault(word, place)
    for word in sorted(first, key=first.__getitem__):
        form, key, _ = doubted[word]
        found[key].setdefault(form, first[word])
    return found.items()


def _printed(document: Document) -> tuple[list[str], list[Place]]:
    """The words of the story and of the article's key words as printed, and their places."""
    text = document.source.text
    places = [(start, end) for start, end, _ in document.words]
    for region in document.found.regions:
        if region.role is RegionRole.KEYWORDS:
            places += [(t.start, t.end) for t in words(text, region.start, region.end)]
    return [text[start:end] for start, end in places], places


@lru_cache(maxsize=100_000)
def _form(printed: str) -> tuple[str, str, bool] | None:
    """A longer Arabic word from its article on («للسلام» as «السلام»), or whole where it has none; and folded.

    Also whether it is a slip where the article has no other spelling of it.
    """
    word = MARKS.sub("", printed)
    if len(word) < SHORTEST or not ARABIC.fullmatch(word):
        return None
    before = _BEFORE_ARTICLE.match(word)
    form = "ال" + word[before.end() :] if before and len(word) - before.end() >= 3 else word
    key = fold(form)
    return form, key, _DOUBTFUL.search(form) is not None and any(True for _ in _of_word(key, {form: (0, 0)}, {}))


def _of_word(key: str, places: Mapping[str, Place], forms: Mapping[int, Forms]) -> Iterator[Slip]:
    """The slips among the spellings of one word in an article."""
    counts = forms.get(number_of("form:" + key), {}) if forms else {}
    for form, (start, end) in places.items():
        plain = form.translate(_FOREIGN)
        if plain != form:
            yield _slip((start, end, form), _arabic(plain, form, places), SlipKind.KEYBOARD, 0.9, counts)
        elif form in right_spellings(key):
            continue
        elif (said := by_lists(form, key)) and counts.get(form, 0) <= max(1, counts.get(said[0], 0)):
            yield _slip((start, end, form), said[0], said[1], 0.85, counts, places.get(said[0]))
        elif not is_listed(form):
            usual = _more_usual(form, counts) or _beside(form, places, counts) or _without_hamza(form, key)
            if usual and (kind := _kind_of(form, usual)):
                yield _slip((start, end, form), usual, kind, 0.6, counts, places.get(usual))


def _arabic(plain: str, form: str, places: Collection[str]) -> str:
    """A word typed on another keyboard in Arabic letters; its last letter may stand for ي and for ى."""
    if form[-1] not in "یے":
        return plain
    other, right = plain[:-1] + "ى", right_spellings(fold(plain))
    if other in places or (plain not in places and other in right):
        return other
    return other if plain not in right and plain[0] in "أو" and not plain.startswith("ال") else plain


def _without_hamza(form: str, key: str) -> str:
    """The only spelling that the morphology knows of a word with one hamza too many («إستمرار»), or ""."""
    right = right_spellings(key)
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
    right = right_spellings(fold(form))
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


def _of_names(document: Document, clusters: Iterable[SpellingCluster]) -> Iterator[Slip]:
    """Words of names that lack or double a letter of the spelling that nearly all others print."""
    text = document.source.text
    places: dict[str, tuple[int, int]] = {}
    for mention in document.found.mentions:
        for match in re.finditer(r"\S+", text[mention.start : mention.end]):
            word = MARKS.sub("", match[0])
            places.setdefault(word, (mention.start + match.start(), mention.start + match.end()))
    usual = _usual_words(clusters)
    for word, (start, end) in places.items():
        if (
            right := usual.get(word)
            or _brands().get(word)
            or _airport(text, word, start)
            or _longer_beside(word, places)
        ):
            yield _slip((start, end, word), right, SlipKind.LETTER, 0.7, {}, places.get(right))


def _longer_beside(word: str, places: Collection[str]) -> str:
    """A word of another name in the article that has one letter more inside, where no list knows the shorter."""
    if len(word) < LONG or word.startswith("ال"):
        return ""
    near = [
        other for other in places if len(other) == len(word) + 1 and other[:2] == word[:2] and other[-1] == word[-1]
    ]
    longer = next((other for other in near if lacks_or_doubles(word, other)), "")
    return longer if longer and not (is_listed(word) or right_spellings(fold(word))) else ""


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


def _airport(text: str, word: str, start: int) -> str:
    """The airport that a word behind «مطار» names with a letter left out, or ""."""
    before = text[max(0, start - LONGEST_HEAD) : start].split()[-1:]
    return _airports().get(word, "") if before and before[0].endswith("مطار") else ""


@cache
def _brands() -> Mapping[str, str]:
    """Names of agencies with a letter left out, as far as they are no words themselves."""
    return _shortened({word for entry in read_list("agencies") for word in entry.columns}, 3)


@cache
def _airports() -> Mapping[str, str]:
    """Names of airports with a letter left out."""
    return _shortened({word for entry in read_list("airports", resource("gazetteer")) for word in entry.columns}, 2)


def _shortened(names: Collection[str], first: int) -> dict[str, str]:
    """Long names with a letter left out, not before the letter ``first`` (from 0) and not at the end."""
    words = {MARKS.sub("", word) for word in names}
    found = {word[:i] + word[i + 1 :]: word for word in words if len(word) > LONG for i in range(first, len(word) - 1)}
    return {slip: right for slip, right in found.items() if slip not in words}
