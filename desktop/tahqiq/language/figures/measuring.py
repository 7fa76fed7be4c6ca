"""What stands round a number: its unit, the bound that it is, and what it counts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tahqiq.domain.folding import fold
from tahqiq.language.dates.parser import readings
from tahqiq.language.figures.numbers import Reader, may_be_number
from tahqiq.language.measures import Measure, counted, longest_measure, measures, nations
from tahqiq.language.morphdb.wordlists import read_list

LOWER, UPPER, ABOUT = "lower", "upper", "about"

_BOUNDS = {
    LOWER: (
        "اكثر من|ازيد من|اعلي من|ما يزيد علي|ما يزيد عن|ما يزيد|يزيد علي|يزيد عن|تزيد علي|تزيد عن|ما لا يقل عن|"
        "لا يقل عن|لا تقل عن|فوق|يفوق|تفوق|ما يفوق|يتجاوز|تتجاوز|تجاوز|تجاوزت|يتخطي|تتخطي|تخطي|تخطت|"
        "يربو علي|تربو علي|ما يربو علي"
    ),
    UPPER: (
        "اقل من|ادني من|ما لا يزيد علي|ما لا يزيد عن|لا يزيد علي|لا يزيد عن|لا تزيد علي|لا تزيد عن|لا يتجاوز|لا تتجاوز|"
        "لم يتجاوز|لم تتجاوز|لم يتخط|بحد اقصي|كحد اقصي|لا يتعدي|لا تتعدي"
    ),
    ABOUT: "نحو|حوالي|زهاء|قرابه|ما يقارب|ما يقرب من|يناهز|تناهز|بنحو|بحوالي|تقريبا|يقارب",
}
_AFTER = {
    LOWER: "علي الاقل|فاكثر|او اكثر|فما فوق|كحد ادني",
    UPPER: "علي الاكثر|فاقل|او اقل|كحد اقصي|بحد اقصي",
    ABOUT: "تقريبا",
}


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit of a number, the index after it, and where it begins when it stands before the number."""

    measure: Measure
    end: int
    begin: int | None = None


def unit_after(reader: Reader, at: int) -> Unit | None:
    """The unit that begins at ``at``: «٪», «في المئة», «دولار أمريكي», «كيلومتر مربع»."""
    if not reader.same_line(at):
        return None
    longest = longest_measure().get(reader.folded(at), 0)
    first = reader.folded(at).removeprefix("ال")
    definite = not longest and first in longest_measure()
    longest = longest or (1 if definite else 0)
    for length in range(longest, 0, -1):
        words = tuple(reader.folded(at + k) for k in range(length))
        found = measures().get((first,) if definite else words)
        if found is not None and all(reader.same_line(at + k) for k in range(length)):
            return _with_power(reader, found, at + length)
    return None


_POWERS = {"2": "2", "²": "2", "3": "3", "³": "3"}


def _with_power(reader: Reader, measure: Measure, end: int) -> Unit:
    """The measure with a power that stands at it («متر٢»), or with the nation behind it."""
    if measure.code in ("m", "km", "cm") and reader.folded(end) in _POWERS and reader.glued(end):
        return Unit(Measure(measure.code + _POWERS[reader.folded(end)], "unit"), end + 1)
    return _with_nation(reader, measure, end)


def _with_nation(reader: Reader, measure: Measure, end: int) -> Unit:
    if measure.kind == "currency" and reader.same_line(end):
        code = nations().get((measure.code, reader.folded(end).removeprefix("ال")))
        if code is not None:
            return Unit(Measure(code, "currency"), end + 1)
    return Unit(measure, end)


def unit_before(reader: Reader, at: int) -> Unit | None:
    """A sign before the digits: «$5», «٪5»."""
    if at > 0 and reader.glued(at) and reader.folded(at - 1) in ("$", "€", "£", "¥", "%", "٪"):
        return Unit(measures()[(reader.folded(at - 1),)], at, at - 1)
    return None


# -- bounds


@cache
def _phrases(before: bool) -> dict[tuple[str, ...], str]:
    table = _BOUNDS if before else _AFTER
    return {tuple(phrase.split(" ")): bound for bound, phrases in table.items() for phrase in phrases.split("|")}


@cache
def _last_words() -> frozenset[str]:
    return frozenset(phrase[-1] for phrase in _phrases(True))


def bound_before(reader: Reader, at: int) -> tuple[str, int, int] | None:
    """The bound that the words before ``at`` make the number: which, the index of its first word, its clitics."""
    if at == 0 or not reader.same_line(at):
        return None
    last = reader.folded(at - 1)
    if last not in _last_words() and not any(form in _last_words() for form, _ in readings(last)):
        return None
    for length in (4, 3, 2, 1):
        begin = at - length
        if begin < 0 or any(reader.words[k].breaks for k in range(begin + 1, at)):
            continue
        rest = tuple(reader.folded(k) for k in range(begin + 1, at))
        for form, cut in readings(reader.folded(begin)):
            found = _phrases(True).get((form, *rest))
            if found is not None:
                return found, begin, cut
    return None


def bound_after(reader: Reader, at: int) -> tuple[str, int] | None:
    """«على الأقل», «فأكثر» after a number, and the index after it."""
    for length in (2, 1):
        words = tuple(reader.folded(at + k) for k in range(length))
        found = _phrases(False).get(words)
        if found is not None and reader.same_line(at):
            return found, at + length
    return None


# -- what is counted


@dataclass(frozen=True, slots=True)
class Counted:
    """The words for what is counted: indexes of the first and after the last; ``known`` that a list has the noun.

    ``cut`` are the characters of clitics before the first.
    """

    begin: int
    end: int
    known: bool
    cut: int = 0


@cache
def _particles() -> frozenset[str]:
    return frozenset(fold(word) for entry in read_list("particles") for word in entry.columns[1:])


@cache
def _begin_with_waw() -> frozenset[str]:
    return frozenset(
        fold(word) for name in ("nouns", "counted") for entry in read_list(name) for word in entry.columns
    ) | frozenset({"وحدات", "وظائف", "وثائق", "ولايات", "وكالات", "وفيات", "وزراء", "ورقات", "ورش"})


def counted_after(
    reader: Reader, at: int, *, definite: bool = False, measured: bool = False, bracketed: bool = False
) -> Counted | None:
    """What is counted, from the words that begin at ``at``.

    Args:
        reader: the text.
        at: index of the word after the number and its unit.
        definite: the number has ال, so that its noun may have it too.
        measured: the number has a unit, so that only «من …» can tell what it is of.
        bracketed: the number stands in brackets of its own: «(25) مشروعا».
    """
    if bracketed and reader.folded(at) == ")" and reader.same_line(at):
        at += 1
    if reader.folded(at) == "من" and reader.same_line(at) and _is_noun(reader, at + 1, article=True):
        two = not reader.folded(at + 1).startswith("ال") and reader.folded(at + 2).startswith("ال")
        end = at + 3 if two and reader.is_word(at + 2) and reader.same_line(at + 2) else at + 2
        return Counted(at + 1, end, True)
    if measured or not _is_noun(reader, at, article=definite):
        return None
    known = reader.folded(at) in counted()
    end = at + 1
    if _describes(reader, at, end) or (_is_elative(reader.folded(at)) and _is_noun(reader, end, article=False)):
        end += 1
    return Counted(at, end, known)


def _is_elative(word: str) -> bool:
    """«أكبر», «أعلى»: the noun follows it."""
    return word.startswith("ا") and len(word) == 4 and word[1] not in "لت" and word not in counted()


def _is_noun(reader: Reader, at: int, *, article: bool) -> bool:
    """Whether the word can be a noun that is counted: no particle, no number, nothing joined by «و»."""
    if not reader.is_word(at) or not reader.same_line(at):
        return False
    word = reader.folded(at)
    if len(word) < 2 or word in _particles() or may_be_number(word):
        return False
    if word.startswith(("ال", "لل")):
        return article
    if word.startswith(_JOINED) or (
        word[0] in "بلك" and word not in _begin_with_waw() and word[1:] in _begin_with_waw()
    ):
        return False
    if word[0] == "و" and word not in _begin_with_waw() and word not in counted():
        return any(form in counted() for form, cut in readings(word) if not cut)
    return True


def _describes(reader: Reader, noun: int, at: int) -> bool:
    """Whether the word after the noun is an adjective of it: «فنانا سعوديا», «لاجئ سوري»."""
    if not reader.is_word(at) or not reader.same_line(at):
        return False
    first, second = reader.folded(noun), reader.folded(at)
    if second in _particles() or len(second) < 3:
        return False
    return second.removesuffix("ا").removesuffix("ه").removesuffix("ين") in _nations() or (
        first.endswith("ا") and second.endswith("يا") and len(second) > 4
    )


@cache
def _nations() -> frozenset[str]:
    return frozenset(fold(entry.columns[0]) for entry in read_list("nationalities"))


def noun_before(reader: Reader, at: int) -> Counted | None:
    """The definite noun before a number that follows it: «الرجال الثلاثة», «المركز الثالث»."""
    if not _is_definite(reader, at - 1) or not reader.same_line(at):
        return None
    describes = reader.folded(at - 1).endswith(("يه", "ي")) and _is_definite(reader, at - 2)
    begin = at - 2 if describes and reader.same_line(at - 1) else at - 1
    noun = reader.folded(begin)
    cut = 1 if noun.startswith(_JOINED) else 0
    return Counted(begin, at, noun[cut:].removeprefix("ال") in counted(), cut)


_JOINED = ("بال", "وال", "فال", "كال")


def _is_definite(reader: Reader, at: int) -> bool:
    word = reader.folded(at)
    return reader.is_word(at) and word.startswith(("ال", "لل", *_JOINED)) and word not in _particles()
