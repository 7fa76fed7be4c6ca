"""All word lists as stems: which file holds what, and what a line of it becomes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from tahqiq.language.morphdb.almor import database
from tahqiq.language.morphdb.conjugation import FORMS, Features, nominal, verb
from tahqiq.language.morphdb.stems import PARTICLES, Stem
from tahqiq.language.morphdb.wordlists import Entry, read_list

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
    for name, (reader, tabs) in _READERS.items():
        for entry in read_list(name, folder, tabs=tabs):
            yield from reader(entry)


def _verb(entry: Entry) -> Iterator[Stem]:
    yield from _conjugated(entry, 0, ())


def _reporting(entry: Entry) -> Iterator[Stem]:
    kind = entry.one_of(0, REPORTING_KINDS.__contains__, "one of " + ", ".join(REPORTING_KINDS))
    yield from _conjugated(entry, 1, (("cls", "reporting"), ("rep", kind)))


def _conjugated(entry: Entry, at: int, cls: Features) -> Iterator[Stem]:
    form = entry.one_of(at, FORMS.__contains__, "a verb form (" + " ".join(FORMS) + ")")
    past, *rest = entry.words(at + 1) or ("",)
    present = rest[0] if rest and (form == "1" or rest[0].startswith("ي")) else ""
    try:
        yield from verb(form, past, present, tuple(rest[1:] if present else rest), cls)
    except (ValueError, IndexError) as error:
        raise entry.error(str(error)) from error


def _nominals(pos: str, cls: Features = ()) -> Callable[[Entry], Iterator[Stem]]:
    def read(entry: Entry) -> Iterator[Stem]:
        lemma, *plurals = entry.words()
        yield nominal(lemma, pos, lemma, cls)
        for plural in plurals:
            yield nominal(plural, "noun", lemma, (*cls, ("num", "p")))

    return read


def _names(cls: str) -> Callable[[Entry], Iterator[Stem]]:
    def read(entry: Entry) -> Iterator[Stem]:
        for word in Entry(entry.file, entry.line, tuple(entry.columns[0].replace("-", " ").split())).words():
            yield from _name(word, cls)

    return read


def _name(word: str, cls: str) -> Iterator[Stem]:
    yield Stem(word, "NP", "noun_prop", word, (("cls", cls),))
    if word.startswith("ال") and len(word) > 4:
        yield Stem(word[2:], "NA", "noun_prop", word, (("cls", cls),))


def _nationality(entry: Entry) -> Iterator[Stem]:
    nisba, *_ = entry.words()
    yield nominal(nisba, "adj", nisba, (("cls", "nationality"),))


def _calendar(entry: Entry) -> Iterator[Stem]:
    kind = entry.one_of(0, CALENDAR_KINDS.__contains__, "one of " + ", ".join(CALENDAR_KINDS))
    entry.one_of(1, str.isdigit, "a number")
    for column in entry.columns[2:]:
        for word in Entry(entry.file, entry.line, tuple(column.split())).words():
            yield from _name(word, kind)


def _number(entry: Entry) -> Iterator[Stem]:
    entry.one_of(0, lambda value: value.replace("/", "").isdigit(), "a value (300 or 1/2)")
    for word in entry.words(1):
        yield nominal(word, "noun_num", entry.columns[1], (("cls", "number"),))


def _particle(entry: Entry) -> Iterator[Stem]:
    category = entry.one_of(0, PARTICLES.__contains__, "one of " + ", ".join(PARTICLES))
    for word in entry.words(1):
        yield Stem(word, category, "part", word)


_READERS: dict[str, tuple[Callable[[Entry], Iterator[Stem]], bool]] = {
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
