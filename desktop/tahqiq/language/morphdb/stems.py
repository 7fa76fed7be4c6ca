"""A stem of the database, and the paradigms (suffixes and prefixes) that may go with it.

The categories: ``N`` noun, ``NF`` noun in ة, ``NH`` in اء, ``NY`` in ى, ``S`` adjective or noun of a person, ``NP``
name, ``NA`` name behind the article that it always has, ``P`` particle, ``PP`` particle that takes a preposition,
``PQ`` particle that takes the interrogative أ; ``PV…`` and ``IV…`` past and present stems of verbs: plain, ``V``
before vowels, ``C`` before consonants, ``A`` ``U`` ``Y`` defective in ا, و, ي, ``W`` before وا alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

ENCLITICS = {
    "ه": "3ms",
    "ها": "3fs",
    "هم": "3mp",
    "هن": "3fp",
    "هما": "3d",
    "ك": "2ms",
    "كم": "2mp",
    "نا": "1p",
}
_NOUN_ENCLITICS = ENCLITICS | {"ي": "1s"}
_VERB_ENCLITICS = ENCLITICS | {"ني": "1s"}


@dataclass(frozen=True, slots=True)
class Stem:
    """One spelling of a stem with its category and features; ``features`` holds what is not the default."""

    form: str
    category: str
    pos: str
    lemma: str
    features: tuple[tuple[str, str], ...] = field(default=())


CITATION = frozenset(
    {
        ("N", ""),
        ("N", "ا"),
        ("S", ""),
        ("S", "ا"),
        ("S", "ة"),
        ("NF", "ة"),
        ("NH", "ء"),
        ("NY", "ى"),
        ("NP", ""),
        ("NA", ""),
        ("P", ""),
        ("PP", ""),
        ("PQ", ""),
    }
    | {("PV", ""), ("PVV", ""), ("PVA", "ا"), ("PVY", "ى"), ("IV", ""), ("IVU", "و"), ("IVY", "ي"), ("IVA", "ى")}
)
"""The endings with which a word stands in a dictionary, by category."""


class Suffix(NamedTuple):
    """A suffix of a category; ``definite`` says whether it can follow the article."""

    form: str
    category: str
    definite: bool
    features: tuple[tuple[str, str], ...]


class Prefix(NamedTuple):
    """Proclitics and the person letter of the present tense, as one string."""

    form: str
    category: str
    features: tuple[tuple[str, str], ...]


NOMINAL = ("N", "NF", "NH", "NY", "S")
NAMES = ("NP", "NA")
PAST = ("PV", "PVV", "PVC", "PVA", "PVY", "PVW")
PRESENT = ("IV", "IVC", "IVU", "IVY", "IVA")
PARTICLES = ("P", "PP", "PQ")
CATEGORIES = (*NOMINAL, *NAMES, *PARTICLES, *PAST, *PRESENT)

_M, _F = ("gen", "m"), ("gen", "f")
_S, _D, _P = ("num", "s"), ("num", "d"), ("num", "p")


def _with_enclitics(base: str, enclitics: dict[str, str]) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    for form, person in enclitics.items():
        yield base + form, (("enc0", f"{person}_poss" if enclitics is _NOUN_ENCLITICS else f"{person}_dobj"),)


_INFLECTIONS: dict[str, list[tuple[str, tuple[tuple[str, str], ...]]]] = {
    "N": [("", ()), ("ان", (_D,)), ("ين", (_P,)), ("ات", (_P, _F))],
    "NF": [("ة", (_F,)), ("تان", (_D, _F)), ("تين", (_D, _F)), ("ات", (_P, _F))],
    "NH": [("ء", ()), ("ءان", (_D,)), ("ءين", (_D,)), ("ءات", (_P, _F)), ("ئين", (_P,))],
    "NY": [("ى", ()), ("يان", (_D,)), ("يين", (_D,)), ("يات", (_P, _F))],
    "NP": [("", ())],
    "NA": [("", ())],
}
_INFLECTIONS["S"] = [
    *_INFLECTIONS["N"],
    ("ون", (_P, _M)),
    ("ة", (_F, _S)),
    ("تان", (_D, _F)),
    ("تين", (_D, _F)),
]
_CONSTRUCT: dict[str, list[str]] = {
    "N": ["", "ات", "ي"],
    "S": ["", "ات", "ي", "ت", "و"],
    "NF": ["ت", "ات"],
    "NH": ["ء", "ؤ", "ئ", "ءات"],
    "NY": ["ا", "ي", "يات"],
}
_BARE_CONSTRUCT: dict[str, list[str]] = {
    "N": ["ا", "ي"],
    "S": ["ا", "ي", "و", "تا", "تي"],
    "NF": ["تا", "تي"],
    "NH": ["ءا", "ءي"],
    "NY": [],
}
_PAST_ENDINGS: dict[str, list[tuple[str, str, str, str]]] = {
    "PV": [
        ("", "3", "m", "s"),
        ("ت", "3", "f", "s"),
        ("ا", "3", "m", "d"),
        ("تا", "3", "f", "d"),
        ("وا", "3", "m", "p"),
        ("ن", "3", "f", "p"),
        ("نا", "1", "u", "p"),
        ("تم", "2", "m", "p"),
    ],
    "PVV": [
        ("", "3", "m", "s"),
        ("ت", "3", "f", "s"),
        ("ا", "3", "m", "d"),
        ("تا", "3", "f", "d"),
        ("وا", "3", "m", "p"),
    ],
    "PVC": [("ت", "1", "u", "s"), ("ن", "3", "f", "p"), ("نا", "1", "u", "p"), ("تم", "2", "m", "p")],
    "PVA": [("ا", "3", "m", "s"), ("ت", "3", "f", "s"), ("تا", "3", "f", "d"), ("وا", "3", "m", "p")],
    "PVY": [("ى", "3", "m", "s"), ("ت", "3", "f", "s"), ("تا", "3", "f", "d"), ("وا", "3", "m", "p")],
    "PVW": [("وا", "3", "m", "p")],
}
_PAST_CONSTRUCT = {
    "PV": ["", "ت", "و", "نا"],
    "PVV": ["", "ت", "و"],
    "PVC": ["ت", "نا"],
    "PVA": ["ا", "ت", "و"],
    "PVY": ["ا", "ت", "و"],
    "PVW": ["و"],
}
_PRESENT_ENDINGS: dict[str, list[tuple[str, str, str]]] = {
    "IV": [("", "u", "s"), ("ان", "u", "d"), ("ا", "u", "d"), ("ون", "m", "p"), ("وا", "m", "p"), ("ن", "f", "p")],
    "IVC": [("", "u", "s"), ("ن", "f", "p")],
    "IVU": [("و", "u", "s"), ("", "u", "s"), ("وان", "u", "d"), ("ون", "m", "p"), ("وا", "m", "p")],
    "IVY": [
        ("ي", "u", "s"),
        ("", "u", "s"),
        ("يان", "u", "d"),
        ("يا", "u", "d"),
        ("ون", "m", "p"),
        ("وا", "m", "p"),
        ("ين", "f", "p"),
    ],
    "IVA": [
        ("ى", "u", "s"),
        ("", "u", "s"),
        ("يان", "u", "d"),
        ("يا", "u", "d"),
        ("ون", "m", "p"),
        ("وا", "m", "p"),
        ("ين", "f", "p"),
    ],
}
_PRESENT_CONSTRUCT = {"IV": ["", "ون", "و"], "IVC": [""], "IVU": ["و", ""], "IVY": ["ي", "", "و"], "IVA": ["ا", "و"]}


def suffixes() -> Iterator[Suffix]:
    """Every suffix of every category, the empty one among them where it is allowed."""
    for category, inflections in _INFLECTIONS.items():
        for form, features in inflections:
            yield Suffix(form, category, True, features)
    for category, bases in _CONSTRUCT.items():
        for form in _BARE_CONSTRUCT[category]:
            yield Suffix(form, category, False, ())
        for base in bases:
            for form, enclitic in _with_enclitics(base, _NOUN_ENCLITICS):
                yield Suffix(form, category, False, enclitic)
    for category in PAST:
        for form, person, gender, number in _PAST_ENDINGS[category]:
            yield Suffix(form, category, True, (("per", person), ("gen", gender), ("num", number)))
        for base in _PAST_CONSTRUCT[category]:
            for form, enclitic in _with_enclitics(base, _VERB_ENCLITICS):
                yield Suffix(form, category, True, enclitic)
    for category in PRESENT:
        for form, gender, number in _PRESENT_ENDINGS[category]:
            features = (("num", number),) if gender == "u" else (("gen", gender), ("num", number))
            yield Suffix(form, category, True, features)
        for base in _PRESENT_CONSTRUCT[category]:
            for form, enclitic in _with_enclitics(base, _VERB_ENCLITICS):
                yield Suffix(form, category, True, enclitic)
    for category in PARTICLES:
        yield Suffix("", category, True, ())


_CONJUNCTIONS = (("", ()), ("و", (("prc2", "wa_conj"),)), ("ف", (("prc2", "fa_conj"),)))
_PREPOSITIONS = (("ب", (("prc1", "bi_prep"),)), ("ك", (("prc1", "ka_prep"),)), ("ل", (("prc1", "li_prep"),)))
_ARTICLE = (("prc0", "Al_det"),)
_PERSONS = (
    ("ي", (("per", "3"), ("gen", "m"))),
    ("ت", (("per", "3"), ("gen", "f"))),
    ("ن", (("per", "1"), ("num", "p"))),
    ("أ", (("per", "1"), ("num", "s"))),
)
_BEFORE_PRESENT = (("", ()), ("س", (("prc1", "sa_fut"),)), ("ل", (("prc1", "li_jus"),)))

PREFIX_CATEGORIES: dict[str, tuple[str, ...]] = {
    "Pref-0": (*NOMINAL, "NP", *PARTICLES, *PAST),
    "Pref-P": (*NOMINAL, "NP", "PP"),
    "Pref-A": (*NOMINAL, "NA"),
    "Pref-Q": ("PQ",),
    "Pref-I": PRESENT,
}
"""Which stems a prefix may come before."""


def prefixes() -> Iterator[Prefix]:
    """Every prefix: conjunction, preposition or future mark, article, and the person letter of the present tense."""
    for conjunction, joined in _CONJUNCTIONS:
        yield Prefix(conjunction, "Pref-0", joined)
        yield Prefix(conjunction + "ال", "Pref-A", (*joined, *_ARTICLE))
        for preposition, leads in _PREPOSITIONS:
            yield Prefix(conjunction + preposition, "Pref-P", (*joined, *leads))
            article = "ل" if preposition == "ل" else "ال"
            yield Prefix(conjunction + preposition + article, "Pref-A", (*joined, *leads, *_ARTICLE))
        for mark, features in _BEFORE_PRESENT:
            for letter, person in _PERSONS:
                yield Prefix(conjunction + mark + letter, "Pref-I", (*joined, *features, *person))
        yield Prefix("أ" + conjunction, "Pref-Q", (("prc3", ">a_ques"), *joined))
