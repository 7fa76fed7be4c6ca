"""Numbers that are no figures: hours, results of matches, telephones, models, the names of laws and pages, years."""

from __future__ import annotations

from functools import cache

from tahqiq.domain.folding import fold
from tahqiq.language.dates.lexicon import Cat, lexicon
from tahqiq.language.dates.parser import readings
from tahqiq.language.figures.measuring import bound_before, unit_after
from tahqiq.language.figures.numbers import Number, Reader
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.words import TokenKind

KINDS = ("name", "model", "rank", "sport", "change", "clock", "hour", "telephone")
_NEAR, _MESSAGE = 8, 16
_BEFORE_YEAR = frozenset({"", "في", "منذ", "حتي", "بحلول", "قبل", "بعد", "من", "الي", "ال", "(", "و"})
_DASHES = frozenset("-–—−")


@cache
def _lists() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for entry in read_list("identifiers"):
        kind = entry.one_of(0, KINDS.__contains__, "one of " + ", ".join(KINDS))
        found[kind] |= {fold(word) for word in entry.columns[1:]}
    return {kind: frozenset(words) for kind, words in found.items()}


def is_one_of(folded: str, kind: str) -> bool:
    """Whether a folded word, with or without clitics and ال, is in a list of ``identifiers.txt``."""
    known = _lists()[kind]
    return any(form in known or (form.startswith("ال") and form[2:] in known) for form, _ in readings(folded))


def in_context(reader: Reader, at: int, number: Number, *, has_unit: bool, counts: bool, counts_known: bool) -> bool:
    """Whether a number that begins at ``at`` is no figure, judged by the words round it.

    Args:
        reader: the text.
        at: index of the first word.
        number: what was read there.
        has_unit: a unit stands with it.
        counts: a word that may be counted stands after it.
        counts_known: it is one that news counts.
    """
    if _is_hour(reader, at, number):
        return True
    if has_unit:
        return False
    if number.in_digits and _is_day(reader, number):
        return True
    if number.in_digits and (_is_result(reader, at, number.end) or _is_glued(reader, at, number.end)):
        return True
    if counts_known:
        return False
    return _is_named(reader, at, number) or (number.in_digits and _is_code(reader, at, number, counts=counts))


def _is_hour(reader: Reader, at: int, number: Number) -> bool:
    if number.value > 24:
        return False
    before = at - 2 if reader.folded(at - 1) in ("ال", "(", "عند", "تمام") else at - 1
    if reader.is_word(before) and is_one_of(reader.folded(before), "clock"):
        return number.ordinal or number.definite or number.in_digits
    follows = reader.folded(number.end)
    if number.in_digits and number.value == int(number.value) and follows in _lists()["hour"]:
        return follows not in ("ص", "م") or reader.glued(number.end) or reader.folded(at - 1) in ("", "(", "الساعه")
    return number.ordinal and follows in ("صباحا", "مساء", "ظهرا", "فجرا", "ليلا", "عصرا")


def _is_day(reader: Reader, number: Number) -> bool:
    """«ثورة 25 يناير»: a day of a month where no date was read."""
    known = lexicon().get(reader.folded(number.end))
    return number.value <= 31 and known is not None and known[0] in (Cat.MONTH, Cat.HIJRI)


def _is_result(reader: Reader, at: int, end: int) -> bool:
    """«2-1», «3 - صفر», «2/1», «5+1»: two small numbers with a sign between them."""
    for mark, other in ((end, end + 1), (at - 1, at - 2)):
        sign = reader.folded(mark)
        if not (0 <= other < len(reader.words)) or not (reader.is_number(other) or reader.folded(other) == "صفر"):
            continue
        if sign in ("/", ":", "+", "×", "*", "="):
            return True
        if sign in _DASHES:
            rises = _rises(reader, min(at, other), max(at, other))
            measured = unit_after(reader, max(at, other) + 1) is not None
            return not rises or (not measured and _is_sport(reader, at))
    return False


def _rises(reader: Reader, first: int, second: int) -> bool:
    a, b = reader.folded(first), reader.folded(second)
    return a.isdecimal() and b.isdecimal() and len(a) <= 12 and len(b) <= 12 and int(a) < int(b)


def _is_sport(reader: Reader, at: int) -> bool:
    return any(
        reader.is_word(k) and is_one_of(reader.folded(k), "sport") for k in range(max(0, at - _NEAR), at + _NEAR)
    )


def _is_glued(reader: Reader, at: int, end: int) -> bool:
    """Digits that hang on a sign or a foreign word: «#15», «@20», «+966», «A 320»."""
    before = reader.folded(at - 1)
    if reader.glued(at) and (
        before in ("#", "@", "+", "_", "/", "\\", "=", "&") or reader.words[at - 1].kind is TokenKind.LINK
    ):
        return True
    if reader.glued(at) and before in _DASHES and at > 1 and reader.glued(at - 1) and not reader.is_number(at - 2):
        return True
    foreign = at > 0 and reader.words[at - 1].kind is TokenKind.FOREIGN and reader.same_line(at)
    return foreign or (reader.glued(end) and end < len(reader.words) and reader.words[end].kind is TokenKind.FOREIGN)


def _is_named(reader: Reader, at: int, number: Number) -> bool:
    before = at - 1
    while before > 0 and reader.folded(before) in ("(", "ال", "رقم", "-", ":", "«", '"') and at - before < 4:
        if reader.folded(before) == "رقم":
            return True
        before -= 1
    if not reader.is_word(before) or not all(reader.same_line(k) for k in range(before + 1, at + 1)):
        return False
    word = reader.folded(before)
    if number.in_digits and is_one_of(word, "model"):
        return True
    if word.endswith("مجموعه") and number.definite:
        return True  # «مجموعة العشرين»
    names = is_one_of(word, "name") and not is_one_of(word, "rank")
    if number.in_digits:
        return names
    return names and number.ordinal and word.removeprefix("ال") in ("ماده", "فقره", "بند", "فصل", "طابق", "باب", "جزء")


def _is_code(reader: Reader, at: int, number: Number, *, counts: bool) -> bool:
    """Telephones, codes, numbered lines, and years that no date was read from."""
    raw = reader.words[at].folded
    single = number.end == at + 1 and raw.isdecimal()
    if not single:
        return False
    if len(raw) >= 9 or (len(raw) >= 6 and _near_telephone(reader, at)) or _is_message_code(reader, at):
        return True
    if len(raw) == 4 and 1800 <= int(raw) <= 2100:
        if counts and bound_before(reader, at) is not None:
            return False  # «أكثر من 2000 فعالية»
        return int(raw) >= 1900 or not counts or reader.folded(at - 1) in _BEFORE_YEAR
    if reader.glued(at) and reader.folded(at - 1) == ":" and not counts:
        return True  # «آل عمران:14»
    first = at == 0 or reader.words[at].breaks
    opened = reader.folded(at - 1) == "(" and (at == 1 or reader.words[at - 1].breaks)
    return (first and reader.folded(at + 1) in (".", "-", "–", ")", "/", "ـ", "_")) or (
        opened and reader.folded(at + 1) == ")"
    )


def _is_message_code(reader: Reader, at: int) -> bool:
    """The numbers of «أرسل sms إلى 12345 … تبدأ بالرمز 67» under a column."""
    if any(reader.folded(at - back) in ("بالرمز", "الرمز") for back in (1, 2)):
        return True
    return any(reader.folded(at - back).lower() == "sms" for back in range(1, _MESSAGE))


def _near_telephone(reader: Reader, at: int) -> bool:
    return any(reader.is_word(k) and is_one_of(reader.folded(k), "telephone") for k in range(max(0, at - 6), at))
