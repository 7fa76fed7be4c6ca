"""All word lists as stems: which file holds what, and what a line of it becomes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from tahqiq.domain.folding import fold
from tahqiq.language.morphdb.almor import database
from tahqiq.language.morphdb.conjugation import FORMS, Features, nominal, verb
from tahqiq.language.morphdb.stems import PARTICLES, Stem
from tahqiq.language.morphdb.wordlists import Entry, read_list

Common = frozenset[str]
Reader = Callable[[Entry, Common], Iterator[Stem]]

REPORTING_KINDS = ("neutral", "claim", "denial", "admission", "warning", "question", "demand", "opinion", "gesture")
CALENDAR_KINDS = ("month", "hijri", "weekday", "season", "period")


def build(folder: Path | None = None) -> str:
    """The whole database as text, from the lists of ``folder`` (the program's own where None).

    Raises:
        WordListError: a line of a list is wrong; the message names file and line.
    """
    return database(stems(folder))


def stems(folder: Path | None = None) -> Iterator[Stem]:
    """The stems of every list.

    Raises:
        WordListError: a line of a list is wrong.
    """
    entries = {name: list(read_list(name, folder, tabs=tabs)) for name, (_, tabs) in _READERS.items()}
    common = frozenset(fold(word) for name in _COMMON for entry in entries[name] for word in entry.columns)
    for name, (reader, _) in _READERS.items():
        for entry in entries[name]:
            yield from reader(entry, common)


def _verb(entry: Entry, common: Common) -> Iterator[Stem]:
    yield from conjugated(entry, 0, ())


def _reporting(entry: Entry, common: Common) -> Iterator[Stem]:
    kind = entry.one_of(0, REPORTING_KINDS.__contains__, "one of " + ", ".join(REPORTING_KINDS))
    yield from conjugated(entry, 1, (("cls", "reporting"), ("rep", kind)))


def conjugated(entry: Entry, at: int, cls: Features) -> Iterator[Stem]:
    """The stems of the verb whose form stands in column ``at``.

    Raises:
        WordListError: it cannot be conjugated.
    """
    form = entry.one_of(at, FORMS.__contains__, "a verb form (" + " ".join(FORMS) + ")")
    past, *rest = entry.words(at + 1) or ("",)
    present = rest[0] if rest and (form == "1" or rest[0].startswith("ي")) else ""
    try:
        yield from verb(form, past, present, tuple(rest[1:] if present else rest), cls)
    except (ValueError, IndexError) as error:
        raise entry.error(str(error)) from error


def _nominals(pos: str, cls: Features = ()) -> Reader:
    def read(entry: Entry, common: Common) -> Iterator[Stem]:
        lemma, *plurals = entry.words()
        yield nominal(lemma, pos, lemma, cls)
        for plural in plurals:
            yield nominal(plural, "noun", lemma, (*cls, ("num", "p")))

    return read


def _names(cls: str) -> Reader:
    def read(entry: Entry, common: Common) -> Iterator[Stem]:
        said = entry.columns[1:]
        if said not in ((), ("ال",)):
            raise entry.error(f"the second column may only be ال, not «{' '.join(said)}»")
        words = Entry(entry.file, entry.line, tuple(entry.columns[0].replace("-", " ").split())).words()
        for word in words:
            own = len(words) == 1 and (bool(said) or not {fold(word[2:]), fold(word[2:].removesuffix("ة"))} & common)
            yield from _name(word, cls, own)

    return read


def _name(word: str, cls: str, own_article: bool) -> Iterator[Stem]:
    """A part of a name; an article is kept as its own only where the name is never without it."""
    article = word.startswith("ال") and len(word) > 4
    if own_article or not article:
        yield Stem(word, "NP", "noun_prop", word, (("cls", cls),))
    if article:
        yield Stem(word[2:], "NA", "noun_prop", word, (("cls", cls),))


def _nationality(entry: Entry, common: Common) -> Iterator[Stem]:
    nisba, *_ = entry.words()
    yield nominal(nisba, "adj", nisba, (("cls", "nationality"),))


def _calendar(entry: Entry, common: Common) -> Iterator[Stem]:
    kind = entry.one_of(0, CALENDAR_KINDS.__contains__, "one of " + ", ".join(CALENDAR_KINDS))
    entry.one_of(1, str.isdigit, "a number")
    for column in entry.columns[2:]:
        words = Entry(entry.file, entry.line, tuple(column.split())).words()
        for word in words:
            yield from _name(word, kind, own_article=len(words) == 1)


def _number(entry: Entry, common: Common) -> Iterator[Stem]:
    entry.one_of(0, lambda value: value.replace("/", "").isdigit(), "a value (300 or 1/2)")
    for word in entry.words(1):
        yield nominal(word, "noun_num", entry.columns[1], (("cls", "number"),))


def _particle(entry: Entry, common: Common) -> Iterator[Stem]:
    category = entry.one_of(0, PARTICLES.__contains__, "one of " + ", ".join(PARTICLES))
    for word in entry.words(1):
        yield Stem(word, category, "part", word)


_COMMON = ("nouns", "adjectives", "titles", "nationalities", "numbers")
_READERS: dict[str, tuple[Reader, bool]] = {
    "particles": (_particle, False),
    "reporting": (_reporting, False),
    "verbs": (_verb, False),
    "titles": (_nominals("noun", (("cls", "title"),)), False),
    "nouns": (_nominals("noun"), False),
    "adjectives": (_nominals("adj"), False),
    "nationalities": (_nationality, False),
    "numbers": (_number, False),
    "calendar": (_calendar, True),
    "people": (_names("person"), True),
    "places": (_names("place"), True),
    "organisations": (_names("org"), True),
}
