"""Names of bodies and places by how they are built: «مستشفى الملك فهد», «الحكومة الأفغانية»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold
from tahqiq.domain.messages import Message
from tahqiq.domain.resources import resource
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.article import Article, Name, margin
from tahqiq.language.mentions.elsewhere import BEGINS
from tahqiq.language.mentions.spelling import Spelling
from tahqiq.language.mentions.weights import SCALE
from tahqiq.language.morphdb.wordlists import read_list

LONGEST = 10
"""Words of the longest name that is built."""

_FLOOR, _NAMED_FLOOR = -3 * SCALE // 2, -3 * SCALE
"""What the model may be against it, for each word; and where a name or nation is in it."""

_CALLED = lists.folded("مخلوع معزول رئيس ملك أمير شيخ")
"""How somebody is called who is named behind a body («جماعة الحوثي والمخلوع صالح»)."""
_PASSING = lists.folded("تابع مذكور حالي جديد قادم ماضي سابق اخير مقبل اول ثاني ثالث خاص كبير معني مختص ذي")
_NOT_AGREEING = lists.folded("مسؤولية عملية قضية أغلبية هوية كمية نية حرية حماية ولاية رعاية بداية نهاية أهمية مواطني")
"""Nouns that end as adjectives do."""
_MINISTRY = lists.folded("انتخابات سباق وزير وزاره وزيره وزراء وزيري لجنه شوون")
"""After these «الخارجية» and the like are part of an office."""

_KINDS = {"org": EntityKind.ORG, "place": EntityKind.PLACE}
_COMMON = frozenset({"noun", "adjective", "title"})
_NAMED = frozenset({"given", "name", "place", "org", "club", "outlet"})


@cache
def heads() -> dict[str, dict[str, EntityKind]]:
    """For each way to build a name the folded head words with the kind of what they name."""
    found: dict[str, dict[str, EntityKind]] = {"construct": {}, "definite": {}, "paper": {}}
    for entry in read_list("name_heads", resource("gazetteer")):
        kind = entry.one_of(0, lambda column: column in ("org", "place", "paper"), "org, place or paper")
        way = entry.one_of(1, found.__contains__, "construct, definite or paper")
        for word in entry.columns[2:]:
            found[way].setdefault(fold(word), _KINDS.get(kind, EntityKind.ORG))
    return found


@cache
def _beginnings() -> frozenset[str]:
    """All words with which a built name may begin."""
    return _NAMED_AFTER.union(heads()["construct"], heads()["definite"])


def add_built(article: Article) -> None:
    """Adds names that begin with a known head and are built like one, and takes in the shorter names inside them."""
    names = article.by_sentence()
    dropped: list[Name] = []
    added: list[Name] = []
    begins = _beginnings()
    for number, seen in enumerate(article.seen):
        places = [at for at, word in enumerate(seen) if word.stem in begins]
        if not places:
            continue
        inside = {at: name for name in names.get(number, ()) for at in range(name.first, name.last)}
        for name in _built(article, number, places, inside):
            within = {id(n): n for at in range(name.first, name.last) if (n := inside.get(at)) is not None}.values()
            if not any(n.sure or n.first < name.first or n.last > name.last for n in within):
                dropped.extend(within)
                added.append(name)
    article.replace(dropped, added)


def _built(article: Article, number: int, places: Sequence[int], inside: dict[int, Name]) -> Iterator[Name]:
    """The names that begin at one of ``places`` of a sentence; ``inside`` are those that its words have so far."""
    construct, definite, seen = heads()["construct"], heads()["definite"], article.seen[number]
    done = 0
    for at in places:
        if at < done:
            continue
        word = seen[at]
        last, kind, titled = at, EntityKind.ORG, 0
        if at not in inside or inside[at].first == at:
            if word.stem in _NAMED_AFTER and not word.is_definite and (titled := _royal(seen, at, inside)):
                last = titled
                kind = EntityKind.ORG if word.stem in _BODIES else EntityKind.PLACE
            elif word.stem in construct and not word.is_definite:
                last, kind = _construct_end(seen, at, inside), construct[word.stem]
                if word.stem in _DISTRICTS and last > at + 1 and "noun" not in seen[at + 1].marks:
                    kind = EntityKind.PLACE
            elif word.stem in definite and word.is_definite and not (at and seen[at - 1].stem in _MINISTRY):
                last, kind = _definite_end(seen, at), definite[word.stem]
        known = inside.get(at)
        if last > at + 1 and not (known and known.last >= last):
            named = any(_NAMED & set(s.marks) or "nation" in s.marks or _is_latin(s) for s in seen[at + 1 : last])
            weight = margin(article.scores[number], at, last, BEGINS[kind])
            if titled or weight >= (_NAMED_FLOOR if named or word.stem in _LONG else _FLOOR) * (last - at):
                yield Name(
                    number, at, last, kind, weight, Message("why_mention_head", {"word": article.printed(number, at)})
                )
                done = last


_NAMED_AFTER = lists.folded("مركز متنزه منتزه حديقة مدينة دارة كلية معهد مجمع قاعة صالة استاد ملعب طريق شارع")


_SIDES = lists.folded("شرق غرب شمال جنوب شرقي غربي شمالي جنوبي وسط")
_BODIES = lists.folded("مركز دارة كلية معهد")


def _royal(seen: Sequence[Spelling], at: int, inside: dict[int, Name]) -> int:
    """The end of «مركز الأمير سلطان الحضاري», «مدينة الملك عبدالعزيز للعلوم والتقنية»; 0 where no person is named."""
    if at + 2 >= len(seen) or seen[at + 1].stem not in _ROYAL or not seen[at + 1].is_definite:
        return 0
    person = inside.get(at + 2)
    if person is None or (person.kind is not EntityKind.PERSON and "given" not in seen[at + 2].marks):
        return 0
    sides = (k for k in range(at + 3, person.last) if seen[k].stem in _SIDES)
    here = person.last = next(sides, person.last)  # «طريق الملك سعود غرب السيح»
    if here == person.last and here < len(seen) and _agreeing(seen[here]):
        here += 1
    if here < len(seen) and seen[here].clitics == "لل" and seen[here].is_word and "noun" in seen[here].marks:
        here += 1
        while here < len(seen) and here - at < LONGEST and (_joined_noun(seen[here]) or _agreeing(seen[here])):
            here += 1
    return here


def _construct_end(seen: Sequence[Spelling], at: int, inside: dict[int, Name]) -> int:
    """The end of «مستشفى البدع العام»: a name or a definite word, then adjectives, and more of them after و."""
    here = at + 1
    if here >= len(seen) or not seen[here].is_word:
        return at
    name = inside.get(here)
    if seen[here].stem in _ROYAL and seen[here].is_definite and (titled := inside.get(here + 1)) is not None:
        return titled.last  # «جامعة الملك سعود»
    if name is not None and name.first == here and seen[here].stands_free:
        return name.last
    if seen[here].is_definite and seen[here].clitics == "ال":
        here += 1
        while here < len(seen) and here - at < LONGEST and _joined_noun(seen[here]):
            here += 1
            while here < len(seen) and _agreeing(seen[here]):
                here += 1
    elif _is_latin(seen[here]):
        while here < len(seen) and here - at < 5 and _is_latin(seen[here]):
            here += 1  # «شركة Avis»
        return _over_trade(seen, at, here)
    elif _NAMED & set(seen[here].marks) and not _COMMON & set(seen[here].marks) and not seen[here].clitics:
        here += 1
        while here < len(seen) and here - at < 5 and _NAMED & set(seen[here].marks) and seen[here].stands_free:
            here += 1
    else:
        return at
    while here < len(seen) and here - at < LONGEST and _agreeing(seen[here]):
        here += 1
        while here < len(seen) and here - at < LONGEST and seen[at].stem in _LONG and _joined_noun(seen[here]):
            here += 1
    return here


def _over_trade(seen: Sequence[Spelling], at: int, last: int) -> int:
    """The index behind what a company does: «شركة كذا لتأجير السيارات»."""
    if seen[at].stem not in _COMPANIES or last + 1 >= len(seen) or seen[last].clitics != "ل":
        return last
    return last + 2 if seen[last].stem in _TRADES and seen[last + 1].clitics == "ال" else last


_COMPANIES = lists.folded("شركة مؤسسة مجموعة")
_TRADES = lists.folded("تأجير خدمات صناعة صناعات تجارة تسويق توزيع استثمار تأمين تقنية نقل إنتاج بيع تمويل سياحة")
_DISTRICTS = lists.folded("مديرية")
"""Heads of offices («مديرية الأمن») and of districts («مديرية كريتر»)."""

_ROYAL = lists.folded("ملك ملكة أمير أميرة شيخ إمام سلطان رئيس")
_LONG = lists.folded("وزارة هيئة مؤسسة")
"""Heads after which several fields may be named."""


_SERVES = lists.folded("عامه وطنيه عليا اعلي دوليه عالميه ملكيه خيريه سعوديه سعودي عربي عربيه وطني دولي عالمي")
_OF_SPORT = lists.folded("اتحاد لجنة رابطة")
_NO_SERVANTS = lists.folded("حكومة شعب جيش قوات صحيفة قيادة محكمة خطوط دولة سفارة")


def over_purpose(seen: Sequence[Spelling], name: Name) -> int:
    """The end of «الهيئة العامة للسياحة والتراث الوطني»: what a body is for belongs to its name."""
    first, last, here = seen[name.first], seen[name.last - 1], name.last
    if (
        not first.is_definite
        or "org_head" not in first.marks
        or first.stem in _NO_SERVANTS
        or name.last - name.first < 2
    ):
        return here
    if first.stem in _OF_SPORT and here + 1 < len(seen) and seen[here].stem == "كره" and seen[here].leans:
        return here + 1 + (seen[here + 1].clitics == "ال")  # «الاتحاد السعودي لكرة القدم»
    if last.stem not in _SERVES or here >= len(seen) or seen[here].clitics != "لل" or not seen[here].is_word:
        return here
    here += 1
    while here < len(seen) and here - name.first < LONGEST and (_agreeing(seen[here]) or _joined_noun(seen[here])):
        here += 1
    return here


def _definite_end(seen: Sequence[Spelling], at: int) -> int:
    """The end of «الغرفة التجارية العربية البرازيلية»: adjectives, one of a nation among them."""
    here, national = at + 1, False
    feminine = seen[at].stem.endswith(("ه", "ات"))
    while here < len(seen) and here - at < 6 and _agreeing(seen[here]) and seen[here].stem.endswith("ه") == feminine:
        national = national or "nation" in seen[here].marks or (seen[at].stem == "اتحاد" and seen[here].stem in _SERVES)
        here += 1
    return here if national else at


def _is_latin(seen: Spelling) -> bool:
    return seen.is_word and seen.folded[:1].isascii()


def _agreeing(seen: Spelling) -> bool:
    """An adjective with the article and nothing before it."""
    if seen.clitics != "ال" or seen.stem in _PASSING or seen.stem.removesuffix("ه") in _PASSING:
        return False
    if "nation" in seen.marks or "adjective" in seen.marks:
        return True
    return seen.stem.endswith(("يه", "ي")) and len(seen.stem) > 3 and seen.stem not in _NOT_AGREEING


def _joined_noun(seen: Spelling) -> bool:
    """«والصناعة»: a noun with the article after و."""
    return seen.clitics == "وال" and not _NAMED & set(seen.marks) and seen.stem not in _CALLED
