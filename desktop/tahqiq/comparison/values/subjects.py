"""What a figure counts: the same noun in any number and case, and words for dead and injured."""

from __future__ import annotations

from functools import cache

from tahqiq.comparison.stems import stem
from tahqiq.domain.folding import fold
from tahqiq.language.measures import dual
from tahqiq.language.morphdb.wordlists import read_list

_CASUALTIES = (
    "قتيل قتلى قتلوا قتل مقتل قتلت شهيد شهداء جريح جرحى جرح مصاب مصابون مصابين إصابة إصابات أصيب ضحية ضحايا وفاة وفيات "
    "جثة جثث جثمان جثامين غريق غرقى مفقود مفقودون مفقودين مصرع لقوا ناج ناجون ناجين رهينة رهائن أسير أسرى"
)


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
