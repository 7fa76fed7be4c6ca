"""What the word lists know of the parts of names: titles, given names, countries, words that say what a thing is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tahqiq.domain.resources import resource
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.names.letters import plain, without_article


@cache
def name_words(kind: str) -> frozenset[str]:
    """The small words of one kind, plain: ``title``, ``rank``, ``father`` …, as ``name_words.txt`` says.

    Raises:
        WordListError: a line of ``name_words.txt`` is wrong.
    """
    entries = list(read_list("name_words", resource("gazetteer")))
    return frozenset(plain(word) for entry in entries if entry.columns[0] == kind for word in entry.words(1))


@cache
def titles() -> frozenset[str]:
    """Plain words that are a title before a name: «الرئيس», «الدكتور», «سمو»."""
    return name_words("title") | {plain("ال" + word) for entry in read_list("titles") for word in entry.words()}


@cache
def given_names() -> dict[str, int]:
    """Arabic given names, plain and without article, with a number that spellings of one name share.

    Raises:
        WordListError: a line of ``given_names.txt`` is wrong.
    """
    found: dict[str, int] = {}
    for number, entry in enumerate(read_list("given_names", resource("gazetteer"))):
        entry.one_of(0, lambda column: column in ("m", "f"), "m or f")
        for word in entry.words(1):
            found.setdefault(without_article(plain(word)), number)
    return found


@cache
def _given_as_listed() -> frozenset[str]:
    return frozenset(plain(word) for e in read_list("given_names", resource("gazetteer")) for word in e.words(1))


def is_given_name(word: str) -> bool:
    """Whether a plain word is a given name as it stands; «الأسد» is a family name, «أسد» is not."""
    return word in _given_as_listed()


@dataclass(frozen=True, slots=True)
class Country:
    """A word for a country, region or city: which (a number), and whether it is the adjective."""

    number: int
    adjective: bool


@cache
def countries() -> dict[str, Country]:
    """Names of countries, regions and cities and their adjectives in both genders, plain and without article.

    Raises:
        WordListError: a line of ``countries.txt`` is wrong.
    """
    found: dict[str, Country] = {}
    adjectives: dict[str, Country] = {}
    for number, entry in enumerate(read_list("countries", resource("gazetteer"), tabs=True)):
        if len(entry.columns) != 2:
            raise entry.error("two columns: names, adjectives")
        for word in entry.columns[0].split():
            found.setdefault(without_article(plain(word)), Country(number, False))
        for word in entry.columns[1].split():
            stem = without_article(plain(word))
            for form in (stem, stem + "ه", stem + "ون", stem + "ين"):
                adjectives.setdefault(form, Country(number, True))
    return adjectives | found


@cache
def kind_words() -> dict[str, str]:
    """Words, plain and without article, that say what a thing is: ``place``, ``body``, ``club`` or ``outlet``.

    Raises:
        WordListError: a line of ``kind_words.txt`` is wrong.
    """
    found: dict[str, str] = {}
    for entry in read_list("kind_words", resource("gazetteer")):
        kind = entry.one_of(0, lambda column: column in ("place", *_BODIES), "place, body, club or outlet")
        found |= {without_article(plain(word)): kind for word in entry.words(1)}
    return found


_BODIES = {
    "club": (("clubs", "gazetteer"),),
    "outlet": (("outlets", "gazetteer"), ("agencies", "words")),
    "body": (("organisations", "gazetteer"), ("organisations", "words")),
}
"""The lists, and where they are, of bodies of each kind; those of «body» hold some of the others too."""


@cache
def bodies() -> dict[str, str]:
    """The kind of each body that bears one word for a name, plain with its article; no word that two kinds bear.

    What a name in the lists says counts too: «حركة الشباب» makes «الشباب» more than a club.

    Raises:
        WordListError: a line of one of the lists is wrong.
    """
    listed: dict[str, set[str]] = {}
    said: dict[str, set[str]] = {}
    for kind, lists in _BODIES.items():
        for name, folder in lists:
            for entry in read_list(name, resource(folder), tabs=True):
                words = [plain(word) for word in entry.columns[0].split()]
                if len(words) == 1:
                    listed.setdefault(words[0], set()).add(kind)
                elif len(words) == 2 and (own := kind_words().get(without_article(words[0]))):
                    said.setdefault(words[1], set()).add(own)
    found: dict[str, str] = {}
    for word, kinds in listed.items():
        every = (kinds - {"body"} or kinds) | said.get(word, set())
        if len(every) == 1:
            found[word] = every.pop()
    return found


_PARTS_OF_NAMES = frozenset({"دين", "الله"})


@cache
def thing_words() -> frozenset[str]:
    """Common nouns, plain and without article, that make another thing of the name behind them: «ريف», «سفارة»."""
    heads = {w for e in read_list("heads", resource("gazetteer")) if e.columns[0] != "person" for w in e.words(1)}
    nouns = {entry.columns[0] for entry in read_list("nouns")}
    people = {word for entry in read_list("people") for word in entry.columns}
    names = {without_article(plain(word)) for word in people} | given_names().keys()
    return frozenset({without_article(plain(word)) for word in heads | nouns} - names - _PARTS_OF_NAMES)


def are_two_names(a: str, b: str) -> bool:
    """Whether two plain words without article are given names that are two people's however near they are."""
    known = given_names()
    return a in known and b in known and known[a] != known[b]


def are_two_countries(a: str, b: str) -> bool:
    """Whether two plain words without article belong to two countries, regions or cities."""
    one, other = countries().get(a), countries().get(b)
    return one is not None and other is not None and one.number != other.number
