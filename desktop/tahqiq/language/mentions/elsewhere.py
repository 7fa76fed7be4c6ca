"""What the lists and the rest of the text say of words that the model left out."""

from __future__ import annotations

from collections.abc import Sequence

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language import morphology
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.article import Article, Name, margin
from tahqiq.language.mentions.features import LABELS
from tahqiq.language.mentions.spelling import Spelling
from tahqiq.language.mentions.weights import SCALE

BEGINS = {
    EntityKind.PERSON: LABELS.index("B-person"),
    EntityKind.PLACE: LABELS.index("B-place"),
    EntityKind.ORG: LABELS.index("B-org"),
}
_COMMON = frozenset({"noun", "adjective", "title", "nation", "person_head", "org_head", "place_head"})
_PLACE_MARKS = frozenset({"place", "club", "outlet", "place_head"})
_TEAM = lists.folded(
    "لاعب فريق نادي مدرب إدارة جماهير جمهور مهاجم حارس مدافع مرمى نجم قائد أمام ضد صفوف لاعبي لاعبو"
    " وسط دفاع هجوم مباراة لقاء ديربي مشجع معسكر مصابو لاعبون لاعبين رئيس بتوقيع مدرج أنصار"
)
_SIDES = lists.folded("شرق غرب شمال جنوب شرقي غربي شمالي جنوبي مدينة محافظة قضاء بلدة قرب")
_RATHER_NOUNS = lists.folded(
    "بنين مشهد بصري بشرى واسط معسكر بدر بلد صور حلب فرسان جنين جبلة بلاطة معان عرفات منى ليلى سترة بنها قنا برقة هون"
    " بشار سعيدة ميلة سلا كناري ماهي خلدة مجزر حديثة تربة حقل شحات نهم ترك سلمية عربين بارق نوم وان فان قم ليل بون بور"
    " كسلا بيرا عمران وجدة حجة كسب كرش لورد آب ليون فاس رماح رهط مالي سيول كلس نجد"
)
"""Places that are common words at least as often."""
_LISTED_FLOOR = -3 * SCALE
_PHRASE_FLOORS = {"place": -6 * SCALE, "org": -5 * SCALE}
_CLUB_FLOOR = -5 * SCALE
_REPEATED_FLOOR = -3 * SCALE
_COMMON_FLOOR = -1 * SCALE
_STRANGE_FLOOR = -5 * SCALE
_OTHERWISE_FLOOR = 2 * SCALE
Known = dict[str, list[tuple[tuple[str, ...], EntityKind, str]]]

SURE = 2 * SCALE
"""What a name must weigh to be looked for elsewhere."""


def add_listed(article: Article) -> None:
    """Adds names of the lists that the model passed over, where it was not against them."""
    _add_phrases(article)
    taken = article.taken()
    clubs = _clubs(article) if article.is_sport else set()
    for name in article.names:
        if name.kind is EntityKind.ORG and name.last - name.first == 1:
            name.trusted = name.trusted or article.seen[name.sentence][name.first].stem in clubs
    for number, seen in enumerate(article.seen):
        for at in [
            at for at, word in enumerate(seen) if "place" in word.marks or "org" in word.marks or word.stem in clubs
        ]:
            last, kind, floor = _listed(seen, at, taken[number], clubs)
            if kind is not None:
                weight = margin(article.scores[number], at, last, BEGINS[kind])
                if weight >= floor * (last - at):
                    code = "why_mention_listed_place" if kind is EntityKind.PLACE else "why_mention_listed_org"
                    trusted = seen[at].stem in clubs
                    article.names.append(Name(number, at, last, kind, weight, Message(code), trusted=trusted))


def _add_phrases(article: Article) -> None:
    """Adds names of several words; what the model took of them before is part of them."""
    names = article.by_sentence()
    dropped: list[Name] = []
    added: list[Name] = []
    for number, seen in enumerate(article.seen):
        busy_until = 0
        for at in [at for at, word in enumerate(seen) if word.phrases]:
            if at < busy_until:
                continue
            last, kind = _phrase_at(seen, at)
            if kind is None:
                continue
            busy_until = last
            busy = [n for n in names.get(number, ()) if n.first < last and at < n.last]
            if any(n.sure or n.first < at or n.last > last for n in busy):
                continue
            if any(n.last - n.first == last - at for n in busy):
                if not busy[0].trusted:
                    busy[0].kind = kind
                continue
            weight = margin(article.scores[number], at, last, BEGINS[kind])
            if last - at > 2 or weight >= _PHRASE_FLOORS[kind.value] * (last - at):
                code = "why_mention_listed_place" if kind is EntityKind.PLACE else "why_mention_listed_org"
                dropped.extend(busy)
                added.append(Name(number, at, last, kind, weight, Message(code)))
    article.replace(dropped, added)


def _phrase_at(seen: Sequence[Spelling], at: int) -> tuple[int, EntityKind | None]:
    """The end and kind of the longest listed name of several words that begins here."""
    second = lists.bare(seen[at + 1].folded) if at + 1 < len(seen) else ""
    for rest, kind in seen[at].phrases:
        if rest[0] != second:
            continue
        after = seen[at + 1 : at + 1 + len(rest)]
        if kind in _PHRASE_FLOORS and tuple(lists.bare(word.folded) for word in after) == rest:
            return at + 1 + len(rest), EntityKind(kind)
    return at, None


def _listed(
    seen: Sequence[Spelling], at: int, taken: Sequence[bool], clubs: set[str]
) -> tuple[int, EntityKind | None, int]:
    """The end and kind of the listed name that begins here, and how much the model may be against each word."""
    first = seen[at]
    if taken[at] or not first.is_word or not (first.marks or first.stem in clubs):
        return at, None, 0
    marks = set(first.marks)
    if "place" in marks and not marks - _PLACE_MARKS and len(first.stem) > 2:
        return at + 1, EntityKind.PLACE, _LISTED_FLOOR
    if "place" in marks and first.is_definite and at and seen[at - 1].stem in _SIDES and seen[at - 1].stands_free:
        return at + 1, EntityKind.PLACE, _LISTED_FLOOR  # «شرق الرمادي»
    if "place" in marks and not marks - _PLACE_MARKS - {"noun"} and first.is_definite:
        return at + 1, EntityKind.PLACE, _COMMON_FLOOR  # «الخليج» is on the list with its article
    if "place" in marks and not marks - _PLACE_MARKS - {"noun"} and first.stem not in _RATHER_NOUNS:
        return at + 1, EntityKind.PLACE, _OTHERWISE_FLOOR  # «بأبها», which may be a noun with a pronoun by its letters
    if first.stem in clubs and first.is_definite:
        return at + 1, EntityKind.ORG, _CLUB_FLOOR
    if "org" in marks and not marks - {"org", "club", "outlet", "noun"} and len(first.stem) > 2:
        return at + 1, EntityKind.ORG, _LISTED_FLOOR
    return at, None, 0


def _clubs(article: Article) -> set[str]:
    """Words that are clubs in a text about sport: common words only where one stands after such as «فريق»."""
    found: set[str] = set()
    for seen in article.seen:
        for at, word in enumerate(seen):
            if "club" in word.marks and (
                not _COMMON & set(word.marks) or (at and seen[at - 1].stem in _TEAM) or _is_beside(seen, at)
            ):
                found.add(word.stem)
    return found


def _is_beside(seen: Sequence[Spelling], at: int) -> bool:
    """«الهلال والنصر», «الهلال، النصر»: beside another club."""
    if not seen[at].is_definite:
        return False
    for step in (-1, 1):
        here = at + step
        if 0 <= here < len(seen) and seen[here].folded in ("،", ","):
            here += step
        if 0 <= here < len(seen):
            later = seen[max(at, here)]
            joined = later.clitics == "وال" or abs(here - at) > 1
            if joined and seen[here].is_definite and "club" in seen[here].marks:
                return True
    return False


def add_repeated(article: Article) -> None:
    """Adds words that the text names elsewhere: the same words again, and a person by the last part of the name."""
    _grow(article)
    known = _known(article)
    if not known:
        return
    certain = {article.stems(name): name.kind for name in article.names if _is_certain(article, name)}
    for name in article.names:
        if not name.sure:
            name.kind = certain.get(article.stems(name), name.kind)
    taken = article.taken()
    for number, seen in enumerate(article.seen):
        after = 0
        _free_clitics(seen, taken[number], known)
        for at in [at for at, word in enumerate(seen) if word.stem in known]:
            if at < after or taken[number][at]:
                continue
            found = _repeated_at(article, number, at, taken[number], known)
            if found is not None:
                article.names.append(found)
                after = found.last


_KIND_WORDS = lists.folded("مدينة محافظة منطقة قرية بلدة جمهورية ولاية دولة حي إمارة مملكة سد جزيرة")
"""Words before the name of a place that say what it is."""


def _grow(article: Article) -> None:
    """Makes «لسوق عكاظ» whole where the text names «سوق عكاظ» elsewhere and only «عكاظ» was found."""
    longer: dict[str, list[tuple[tuple[str, ...], EntityKind]]] = {}
    for name in article.names:
        stems = article.stems(name)
        if len(stems) > 1 and name.kind is not EntityKind.PERSON and stems[0] not in _KIND_WORDS:
            longer.setdefault(stems[-1], []).append((stems[:-1], name.kind))
    if not longer:
        return
    taken = article.taken()
    for name in article.names:
        if name.sure or name.last - name.first > 1:
            continue
        seen, row = article.seen[name.sentence], taken[name.sentence]
        for before, kind in longer.get(seen[name.first].stem, ()):
            first = name.first - len(before)
            free = first >= 0 and not any(row[first : name.first]) and seen[name.first].stands_free
            if free and tuple(word.stem for word in seen[first : name.first]) == before:
                name.first, name.kind = first, kind
                break


def _is_certain(article: Article, name: Name) -> bool:
    """Whether the kind is beyond doubt: taught, where only such a name can stand, or a person right after a title."""
    if name.trusted or name.sure:
        return True
    seen = article.seen[name.sentence]
    if name.kind is not EntityKind.PERSON or not name.first or "title" not in seen[name.first - 1].marks:
        return False
    return not any({"place", "org", "club", "outlet"} & set(word.marks) for word in seen[name.first : name.last])


def _known(article: Article) -> Known:
    """For the first word of each form that may come again its words, its kind and the name in full; longest first."""
    found: dict[tuple[str, ...], tuple[EntityKind, str]] = {}
    for name in article.names:
        stems = article.stems(name)
        full = article.text[article.start(name) : article.end(name)]
        if name.margin < SURE and not name.sure:
            continue
        found.setdefault(stems, (name.kind, full))
        if name.kind is EntityKind.PERSON and len(stems) > 1:
            seen = article.seen[name.sentence][name.first : name.last]
            common = {s.stem for s in seen if _is_common(s)}
            for part in (stems[-1:], stems[:1]):
                if len(part[0]) > 2 and part[0] not in common and part[0] != "علي":
                    found.setdefault(part, (name.kind, full))
    known: Known = {}
    for stems, (kind, full) in sorted(found.items(), key=lambda item: -len(item[0])):
        if stems:
            known.setdefault(stems[0], []).append((stems, kind, full))
    return known


def _free_clitics(seen: list[Spelling], taken: Sequence[bool], known: Known) -> None:
    """Reads «بيانوكوفيتش» as «ب» and the name, where the text has the name and no list knows the word."""
    for at in [at for at, word in enumerate(seen) if word.stem[1:] in known and not word.marks and not word.clitics]:
        word = seen[at]
        if (
            word.folded[0] in _CLITICS
            and not taken[at]
            and len(word.folded) > 5
            and not morphology.readings(word.folded)
        ):
            seen[at] = word._replace(stem=word.folded[1:], start=1, clitics=word.folded[0], stands_free=False)


_CLITICS = frozenset("وفبلك")


def _is_common(seen: Spelling) -> bool:
    return bool(_COMMON & set(seen.marks)) and not {"given", "name"} & set(seen.marks) and not seen.is_definite


def _repeated_at(article: Article, number: int, at: int, taken: list[bool], known: Known) -> Name | None:
    seen = article.seen[number]
    for stems, kind, full in known.get(seen[at].stem, ()):
        last = at + len(stems)
        if last > len(seen) or any(taken[at:last]) or tuple(w.stem for w in seen[at:last]) != stems:
            continue
        weight = margin(article.scores[number], at, last, BEGINS[kind])
        if weight >= _floor(seen[at:last]):
            return Name(number, at, last, kind, weight, Message("why_mention_elsewhere", {"name": full}))
    return None


def _floor(seen: list[Spelling]) -> int:
    """How much the model may be against it."""
    if len(seen) > 1:
        return _REPEATED_FLOOR * len(seen)
    alone = seen[0]
    if not alone.is_word:
        return _COMMON_FLOOR
    if "outlet" in alone.marks and "adjective" in alone.marks:
        return SCALE  # «الاقتصادية»
    if _COMMON & set(alone.marks):
        return 2 * _COMMON_FLOOR if alone.is_definite else _COMMON_FLOOR
    return _REPEATED_FLOOR if morphology.is_known(alone.folded) else _STRANGE_FLOOR
