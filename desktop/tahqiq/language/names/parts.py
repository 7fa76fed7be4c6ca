"""A full name in its parts: titles in front, particles, names of two words such as «عبد الله», initials, brackets."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from tahqiq.domain.folding import fold
from tahqiq.domain.resources import resource
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.names.letters import plain, without_article
from tahqiq.language.names.lists import kind_words, name_words, titles

MOST_PARTS = 16
"""Parts of a name that are looked at; longer strings are no names."""

_SERVANT = "عبد"
_NEWS = frozenset(plain(word) for word in ("أنباء", "أخبار"))
_FATHER_OF = frozenset(plain(word) for word in ("أبو", "أبي", "أبا"))
_SURE_TITLES, _ABBREVIATED = frozenset("د"), frozenset("دما")
"""Letters that with a dot stand for a title: always, or before a name of several parts (else they are initials)."""

_SPLIT = re.compile(r"[\s\-‐-―_.'’‘\"“”«»()\[\]{}<>/\\:؛;!؟?*|]+")
_BRACKET = re.compile(r"[(\[{]([^()\[\]{}]*+)[)\]}]")
_COMMA = re.compile(r"[،,]")
_INITIAL = re.compile(r"(?<!\w)([^\W\d_])\.", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a name.

    ``text`` is plain, ``bare`` the same without article, ``shown`` as printed, ``particles`` plain and in order.
    """

    text: str
    bare: str
    shown: str
    particles: tuple[str, ...] = ()
    initial: bool = False

    @property
    def joined(self) -> str:
        """The part with its particles in one word, as in «بنكيران»."""
        return "".join(self.particles) + self.text


@dataclass(frozen=True, slots=True)
class Name:
    """A name as parts, and the titles that stood before it, as printed.

    «لافروف، سيرغي» is turned round. ``short`` is what stood in brackets: «حركة المقاومة الإسلامية (حماس)».
    """

    parts: tuple[Part, ...]
    titles: tuple[str, ...] = ()
    short: Name | None = None

    @property
    def letters(self) -> str:
        """All letters in one word."""
        return "".join(part.joined for part in self.parts)


@lru_cache(maxsize=50_000)
def parse(name: str, more_titles: frozenset[str] = frozenset()) -> Name:
    """A name in its parts; at most ``MOST_PARTS`` of it.

    Args:
        name: As printed; only the first 400 code points are read.
        more_titles: Words as printed that are titles before a name, besides those of the lists.
    """
    name = name[:400]
    bracket = _BRACKET.search(name)
    if bracket is not None and _is_short_form(bracket[1]) and not _only_says_what(name[: bracket.start()]):
        outside = _parse(f"{name[: bracket.start()]} {name[bracket.end() :]}", more_titles)
        if outside.letters:
            return replace(outside, short=_parse(bracket[1], more_titles))
    return _parse(name, more_titles)


def _is_short_form(inside: str) -> bool:
    """Whether words in brackets are another name, and no adjective that belongs to the first: «كوريا (الجنوبية)»."""
    words = [plain(word) for word in inside.split()]
    return 0 < len(words) <= 4 and not (words[-1].startswith("ال") and words[-1].endswith(("يه", "ي")))


def _only_says_what(before: str) -> bool:
    """Whether the words before a bracket only say what it names: «وكالة أنباء (تاس)», «صحيفة (الحياة)»."""
    words = [without_article(plain(word)) for word in before.split()]
    return bool(words) and all(word in kind_words() or word in _NEWS for word in words)


def _parse(name: str, more_titles: frozenset[str]) -> Name:
    initials = {plain(match[1]) for match in _INITIAL.finditer(fold(name))}
    pieces = _COMMA.split(name)
    inverted = len(pieces) == 2 and all(piece.strip() for piece in pieces)
    words = [w for piece in (pieces[::-1] if inverted else pieces) for w in _SPLIT.split(piece) if plain(w)]
    before, words = _without_titles(words[: 2 * MOST_PARTS], initials, frozenset(map(plain, more_titles)))
    return Name(tuple(_parts(words, initials))[:MOST_PARTS], before)


def _without_titles(
    words: list[str], initials: set[str], more_titles: frozenset[str]
) -> tuple[tuple[str, ...], list[str]]:
    """Titles in front of the name and the rest, which never is empty."""
    at = 0
    while at < len(words) - 1:
        word = plain(words[at])
        short = word in initials and (word in _SURE_TITLES or (word in _ABBREVIATED and at < len(words) - 2))
        if not (short or word in titles() or word in more_titles):
            break
        at += 1
    return tuple(words[:at]), words[at:]


def _parts(words: list[str], initials: set[str]) -> list[Part]:
    found: list[Part] = []
    particles: list[str] = []
    prefix = shown_prefix = ""
    for at, word in enumerate(words):
        text, last = _without_preposition(plain(word)), at == len(words) - 1
        if not last and not prefix and _is_particle(text, len(words)):
            particles.append(text)
        elif not last and (text in name_words("kunya") or text in (_SERVANT, "ال" + _SERVANT)):
            prefix += "ابو" if text in _FATHER_OF else text
            shown_prefix += f"{word} "
        else:
            initial = len(text) == 1 and text.isalpha() and (text in initials or len(words) > 1)
            whole = prefix + text
            shown = shown_prefix + word
            found.append(Part(whole, without_article(whole), shown, tuple(particles), initial and not prefix))
            particles, prefix, shown_prefix = [], "", ""
    return found


def _without_preposition(word: str) -> str:
    """A plain word without the ل that hides its article: «للأهلي» as «الأهلي»; no name begins with لل."""
    return "ال" + word[2:] if word.startswith("لل") and len(word) > 4 else word


def _is_particle(text: str, words: int) -> bool:
    if text in name_words("father") or text in ("ال", *name_words("particle")):
        return True
    return words > 2 and text in name_words("particle_or_word")


@cache
def aliases() -> dict[str, int]:
    """Whole names, as the plain letters of all their parts, with a number that names of one thing share.

    Raises:
        WordListError: a name stands on two lines of ``aliases.txt``.
    """
    found: dict[str, int] = {}
    for number, entry in enumerate(read_list("aliases", resource("gazetteer"), tabs=True)):
        for name in entry.columns:
            if found.setdefault(parse(name).letters, number) != number:
                raise entry.error(f"«{name}» already stands on another line")
    return found
