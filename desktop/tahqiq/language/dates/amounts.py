"""Stretches of time: «قبل عامين», «الأسابيع الثلاثة الماضية», «خلال أيام»."""

from __future__ import annotations

from tahqiq.language import numerals
from tahqiq.language.dates import lexicon as lex
from tahqiq.language.dates.forms import Away, Open, Window
from tahqiq.language.dates.lexicon import Cat, Unit
from tahqiq.language.dates.parser import Found, Parser
from tahqiq.language.dates.relative import PLURALS
from tahqiq.language.words import TokenKind


def _amounts(parser: Parser, at: int) -> tuple[tuple[tuple[int, Unit], ...], int] | None:
    """«2 سنة وشهر و21 يوما»: numbers with their units."""
    found: list[tuple[int, Unit]] = []
    end = at
    while end < len(parser.words) and len(found) < 4:
        here = end
        if found:
            if parser.folded(here) in ("و", ",", "،"):
                here += 1
            elif not parser.folded(here).startswith("و") and parser.words[here].kind is not TokenKind.NUMBER:
                break
        one = _amount(parser, here)
        if one is None or (one[1] is Unit.SMALL and found):
            break
        found.append((one[0], one[1]))
        end = one[2]
    return (tuple(found), end) if found else None


def _amount(parser: Parser, at: int) -> tuple[int, Unit, int] | None:
    dual = parser.is_a(at, Cat.DUAL)
    if dual is not None and isinstance(dual.value, Unit):
        return 2, dual.value, at + 1
    number, end = 1, at
    word = parser.folded(at)
    plain = word[1:] if word.startswith("و") and len(word) > 3 else word
    read = parser.number(at)
    if read is None and plain != word and parser.words[at].kind is TokenKind.WORD:
        read = numerals.words_number(parser.words, at, plain)
    if read is not None:
        number, end = read.value, read.end
    unit = parser.is_a(end, Cat.UNIT)
    if unit is None or not isinstance(unit.value, Unit) or (unit.cut and end != at):
        return None
    word = parser.folded(end)[unit.cut :]
    if read is None and (word.startswith("ال") or word in _SOME or parser.year(end) is not None):
        return None
    return number, unit.value, end + 1


_SIGNS = {"قبل": -1, "منذ": -1, "بعد": 1, "خلال": 1}


def away(parser: Parser, at: int) -> Found | None:
    """«قبل شهرين», «بعد 3 أسابيع», «منذ عامين», «خلال أسبوعين», «1 شهر و 21 يوما من الآن»."""
    word = parser.folded(at)
    sign = _SIGNS.get(word)
    first = at + 1 if sign is not None else at
    vague = parser.is_a(first, Cat.VAGUE)
    if sign is not None and vague is not None:
        unit = parser.is_a(first + 1, Cat.UNIT)
        if unit is not None and word in ("قبل", "بعد", "منذ") and isinstance(unit.value, Unit):
            if unit.value is Unit.SMALL:
                return None
            return Found(Away(((3, unit.value),), sign), first + 2, parser.start(at))
    amounts = _amounts(parser, first)
    if amounts is None:
        return _few(parser, at, first) if sign is not None else None
    units, end = amounts
    if any(u is Unit.SMALL for _, u in units):
        return None
    now = parser.folded(end) in ("من", "في") and parser.folded(end + 1) in ("الان", "المستقبل")
    if now:
        end += 2
    if word == "خلال":
        if units[0][1] is Unit.MONTH and parser.month(end) is not None:
            return None  # «خلال شهر يوليو»
        side = parser.side(end)
        if side is not None and len(units) == 1 and side[0] in (lex.PAST, lex.COMING):
            return _sided(parser, at, 0, *units[0], side)
        return Found(Window(units[0][0], units[0][1], 1), end, parser.start(at)) if len(units) == 1 else None
    if sign is None:
        if not now:
            return None
        before = {parser.folded(at - k) for k in (1, 2, 3)}
        back = bool(before & {"منذ", "غادرت", "كان", "اجتماع", "هنا"}) and "ساعيش" not in before
        return Found(Away(units, -1 if back else 1), end, parser.start(at))
    if not now and parser.folded(end) in ("من", "علي") and word in ("قبل", "بعد"):
        return None
    return Found(Away(units, sign), end, parser.start(at if word != "منذ" or not now else first))


def _few(parser: Parser, at: int, first: int) -> Found | None:
    """«خلال أيام», «بعد سنوات»: some, not said how many."""
    unit = parser.is_a(first, Cat.UNIT)
    if unit is None or not isinstance(unit.value, Unit) or unit.cut or unit.value is Unit.SMALL:
        return None
    return Found(Open("some"), first + 1, parser.start(at)) if parser.folded(first) in _SOME else None


_SOME = frozenset({"ايام", "اسابيع", "اشهر", "شهور", "سنوات", "اعوام", "سنين", "عقود", "قرون"})


def window(parser: Parser, at: int) -> Found | None:
    """«الأسابيع الثلاثة الماضية», «اليومين المقبلين», «آخر 3 سنوات», «3 أيام القادمة», «السنوات الأخيرة»."""
    word = parser.folded(at)
    if word == "اخر":
        amounts = _amounts(parser, at + 1)
        if amounts is not None and len(amounts[0]) == 1 and amounts[0][0][1] is not Unit.SMALL:
            number, unit = amounts[0][0]
            if number > 1:
                return Found(Window(number, unit, -1), amounts[1], parser.start(at))
        return None
    dual = parser.is_a(at, Cat.DUAL)
    if dual is not None and isinstance(dual.value, Unit) and dual.value is not Unit.SMALL:
        side = parser.side(at + 1)
        return _sided(parser, at, dual.cut, 2, dual.value, side)
    entry = parser.is_a(at, Cat.UNIT)
    if entry is not None and isinstance(entry.value, Unit):
        return _plural_window(parser, at, entry.cut, entry.value)
    counted = parser.number(at)
    if counted is None or parser.is_a(at, Cat.DECADE):
        return None
    named = parser.is_a(counted.end, Cat.UNIT)
    if named is None or not isinstance(named.value, Unit) or named.cut or named.value is Unit.SMALL:
        return None
    return _sided(parser, at, 0, counted.value, named.value, parser.side(counted.end + 1))


def _plural_window(parser: Parser, at: int, cut: int, unit: Unit) -> Found | None:
    if unit is Unit.SMALL or parser.folded(at)[cut:] not in PLURALS:
        return None
    number = parser.number(at + 1)
    if number is not None and (number.definite or not number.in_words):
        return _sided(parser, at, cut, number.value, unit, parser.side(number.end))
    end = at + 1
    vague = False
    while parser.is_a(end, Cat.VAGUE) or (parser.side(end) and parser.side(end)[0] != lex.NEXT):  # type: ignore[index]
        vague = vague or parser.is_a(end, Cat.VAGUE) is not None
        end += 1
    if end == at + 1:
        return None
    return Found(Open("few" if vague else "some"), end, parser.start(at, cut))


def _sided(parser: Parser, at: int, cut: int, number: int, unit: Unit, side: tuple[str, int] | None) -> Found | None:
    if side is None or side[0] not in (lex.PAST, lex.COMING):
        return None
    return Found(Window(number, unit, -1 if side[0] == lex.PAST else 1), side[1], parser.start(at, cut))
