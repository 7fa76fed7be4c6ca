"""What a figure counts: the same noun in any number and case, and words for dead and injured."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from tahqiq.comparison.stems import stem
from tahqiq.domain.folding import fold
from tahqiq.language.measures import dual
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.numerals import number_word

_CASUALTIES = (
    "قتيل قتلى قتلوا قتل مقتل قتلت شهيد شهداء جريح جرحى جرح مصاب مصابون مصابين إصابة إصابات أصيب ضحية ضحايا وفاة وفيات "
    "جثة جثث جثمان جثامين غريق غرقى مفقود مفقودون مفقودين مصرع لقوا ناج ناجون ناجين رهينة رهائن أسير أسرى"
)


TIMES = frozenset({"year", "month", "week", "day", "hour", "minute", "second"})
"""Units of time: of these an article has many that are of different things."""


@cache
def _nouns() -> dict[str, int]:
    """Folded forms of counted nouns, with a number that all forms of one share."""
    found: dict[str, int] = {}
    for number, entry in enumerate(read_list("counted")):
        singular, *plurals = entry.columns
        bare = singular.lstrip("=")
        word = fold(bare)
        for form in (word, f"{word}ا", *dual(bare), *map(fold, plurals)):
            found.setdefault(form, number)
            if form.endswith("ين") and len(form) > 5:
                found.setdefault(form[:-1], number)  # «مصابي», before what they belong to
    return found


def noun_of(about: str) -> str:
    """What names the noun that is counted, whatever its form: «c17» for a listed noun, else its stem; "" for none."""
    words = fold(about).split()
    if not words:
        return ""
    return noun_key(words[0])


def noun_key(word: str) -> str:
    """As ``noun_of``, for one folded word, also behind ال and و."""
    known = _nouns()
    for form in (word, word.removeprefix("ال"), word.removeprefix("وال"), word.removeprefix("و")):
        if form in known:
            return f"c{known[form]}"
    return stem(word)


def is_construct_dual(word: str, noun: str) -> bool:
    """Whether a folded word is two of a noun before what they belong to: «شركتي تأمين» are two «شركة».

    Args:
        word: with clitics or without.
        noun: as ``noun_of`` gives it.
    """
    for form in (word, word[1:]):
        if len(form) > 4 and form.endswith(("تي", "تا")) and noun_key(form[:-2] + "ه") == noun:
            return True
    return False


@cache
def _casualty_words() -> frozenset[str]:
    return frozenset(fold(word) for word in _CASUALTIES.split())


def casualties(words: str) -> bool:
    """Whether words speak of dead, injured, missing or rescued people."""
    known = _casualty_words()
    return any(word in known or word.removeprefix("ال").rstrip("ا") in known for word in fold(words).split())


class Fate(StrEnum):
    """What happened to the people that a figure counts."""

    DEAD = "dead"
    HURT = "hurt"
    MISSING = "missing"
    SAVED = "saved"
    HELD = "held"


_FATES = {
    Fate.DEAD: "أودى بحياة أودت قتل قتلت قتلوا مقتل بمقتل يقتل قتيل قتيلا قتلى لقي مصرع مصرعهم لقوا توفي وفاة مات "
    "استشهد استشهاد شهيد شهداء وفيات جثة جثث جثمان جثامين ضحايا ضحية غرق غرقا غرقى",
    Fate.HURT: "أصيب أصيبوا إصابة إصابات جرح جرحى جريح جريحا مصاب مصابا مصابين مصابون",
    Fate.MISSING: "مفقود مفقودا مفقودين مفقودون فقدان فقد",
    Fate.SAVED: "إنقاذ أنقذ أنقذت نجاة نجا ناج ناجين ناجون انتشل",
    Fate.HELD: "اعتقال اعتقل اعتقلت ضبط توقيف أوقف أوقفت موقوف موقوفا القبض",
}


@cache
def _fates() -> dict[str, Fate]:
    found: dict[str, Fate] = {}
    for fate, words in _FATES.items():
        for word in words.split():
            key = fold(word)
            for form in (key, f"ال{key}", f"و{key}", f"ب{key}", f"ل{key}", f"وال{key}"):
                found.setdefault(form, fate)
    return found


_EITHER = frozenset(map(fold, ("ضحايا", "ضحية", "فقدان", "فقد", "ضبط", "جثة", "جثث")))
"""Words that are said of more than one fate."""


def fate_of(word: str) -> Fate | None:
    """What a folded word says has happened to people; None where it says nothing, or not certainly."""
    return None if word.removeprefix("و").removeprefix("ال") in _EITHER else _fates().get(word)


FATE = 7
"""Words from a figure on in which it is looked for what happened: «25 شخصا، معظمهم من المدنيين، قتلوا»."""


def fate_near(before: Sequence[str], after: Sequence[str]) -> Fate | None:
    """What is said to have happened to the people that a figure counts.

    Args:
        before: folded words before the figure, in the order of the text.
        after: those from the figure on.
    """
    known = _fates()
    of_it = after[:2] if len(after) < 2 or after[1][:1] != "و" or after[1][1:] not in known else after[:1]
    for word in (*of_it, *reversed(before)):
        if word in known:
            return known[word]
    for word in after[2:FATE]:
        if word.startswith("و") and word in known:
            break  # «وإصابة آخرين»
        if word in known:
            return known[word]
        if word.removeprefix("و").isdecimal() or number_word(word.removeprefix("و")) is not None:
            break  # what follows is of another number
    return None


@cache
def _people() -> frozenset[str]:
    named = (
        "شخص قتيل شهيد جريح مصاب ضحية مدني جندي عنصر مسلح طفل امرأة رجل مواطن عامل راكب جثة حاج مهاجر لاجئ رهينة "
        "شرطي ضابط طالب معلم سائق مسافر لاعب صحفي سائح إصابة وفاة وفيات آخر آخرون"
    )
    nations = {fold(entry.columns[0]) for entry in read_list("nationalities")}
    return frozenset({noun_key(fold(word)) for word in named.split()} | nations)


def is_people(about: str) -> bool:
    """Whether the words for what is counted are people that may be of any sort: «شخصا», «قتيلا», «مصريا»."""
    words = fold(about).split()
    if not words:
        return False
    bare = words[0].removesuffix("ا").removesuffix("ين").removesuffix("ون")
    plural = words[0].endswith(("ين", "ون")) and len(words[0]) >= 6  # «صيادين»
    return plural or noun_key(words[0]) in _people() or bare in _people()
