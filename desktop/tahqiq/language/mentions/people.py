"""People by the parts of their names: «عالية عبد العزيز الفدا», a given name and what may follow one."""

from __future__ import annotations

from collections.abc import Sequence

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language import morphology
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.article import Article, Name, margin
from tahqiq.language.mentions.elsewhere import BEGINS, SURE
from tahqiq.language.mentions.spelling import Spelling
from tahqiq.language.mentions.titles import CLOSES, COMMAS, COUNTERPARTS, STOPS, SYLLABLES, is_verb
from tahqiq.language.mentions.weights import SCALE

_FLOOR, _TITLED_FLOOR = -3 * SCALE, -3 * SCALE
_PARTS = frozenset({"given", "name"})
_OTHER = frozenset({"noun", "adjective", "title", "nation", "org_head", "place_head", "place"})
_SHORT = frozenset("دمأا")
_OUSTED = lists.folded("مخلوع معزول")
_LINKS = frozenset({"بن", "ابن", "بنت", "ال", "عبد", "ابو", "ابي"})


def add_people(article: Article) -> None:
    """Adds two or more parts of names in a row that the model passed over, where it was not much against them."""
    taken = article.taken()
    for number, seen in enumerate(article.seen):
        after = 0
        for at in [at for at, word in enumerate(seen) if "given" in word.marks or "name" in word.marks]:
            last = _end(seen, at, taken[number]) if at >= after else at
            if last > at + 1:
                weight = margin(article.scores[number], at, last, BEGINS[EntityKind.PERSON])
                if weight >= _FLOOR * (last - at):
                    name = Name(number, at, last, EntityKind.PERSON, weight, Message("why_mention_parts"))
                    article.names.append(name)
                    after = last


def _end(seen: Sequence[Spelling], at: int, taken: Sequence[bool]) -> int:
    """Where a name that begins with a given name ends; ``at`` where none does."""
    first = seen[at]
    if taken[at] or "ال" in first.clitics or not _PARTS & set(first.marks):
        return at
    last = _last(seen, at + 1, taken)
    if {"noun", "adjective"} & set(first.marks) and not (
        "given" in first.marks and last > at + 1 and seen[at + 1].is_definite and _PARTS & set(seen[at + 1].marks)
    ):
        return at
    return last


def _last(seen: Sequence[Spelling], at: int, taken: Sequence[bool]) -> int:
    """The end of the fathers' and family names from ``at`` on."""
    last = at
    while last < len(seen) and last - at < 6 and not taken[last] and may_follow(seen[last]):
        last += 1
    while last > at and seen[last - 1].folded in _LINKS:
        last -= 1
    return last


def add_titled(article: Article) -> None:
    """Adds words that no dictionary knows after a person's title: «الفنان تاد», «مدربه السابق ريجي»."""
    taken = article.taken()
    for number, seen in enumerate(article.seen):
        for at in [
            at for at, word in enumerate(seen[:-1]) if word.is_title or word.folded in _SHORT or word.stem in _OUSTED
        ]:
            first = _after_title(seen, at)
            if (
                not first
                or taken[number][first]
                or not (_is_unknown(seen[first]) or (seen[at].stem in _OUSTED and "given" in seen[first].marks))
                or _in_accusative(article, number, first)
            ):
                continue
            last = first + 1
            while last < len(seen) and not taken[number][last] and (may_follow(seen[last]) or _is_strange(seen[last])):
                last += 1
            weight = margin(article.scores[number], first, last, BEGINS[EntityKind.PERSON])
            if weight >= _TITLED_FLOOR * (last - first):
                why = Message("why_mention_context")
                article.names.append(Name(number, first, last, EntityKind.PERSON, max(weight, SURE), why, trusted=True))
                taken[number][first:last] = [True] * (last - first)
    _add_apposed(article, taken)


def _add_apposed(article: Article, taken: Sequence[Sequence[bool]]) -> None:
    """Adds the name between commas behind an office: «مع نظيرته النرويجية، إنغريد لوسن، أن»."""
    for number, seen in enumerate(article.seen):
        after = 0
        commas = [at for at, word in enumerate(seen[:-2]) if word.folded in COMMAS]
        near = {at for comma in commas for at in range(max(0, comma + 1 - _OFFICE), comma)}
        for at in sorted([at for at in near if seen[at].is_title or seen[at].stem in COUNTERPARTS]):
            first = _behind_comma(seen, at) if at >= after else 0
            if first and taken[number][first]:
                _take_syllable(article, number, first)
            if not first or any(taken[number][first : first + 2]):
                continue
            last = _end_apposed(seen, first, taken[number])
            printed = article.sentences[number][first].text
            if last - first < 2 or printed.endswith(("ى", "\u064b", "ًا")):
                continue  # «على التوالي»
            weight = margin(article.scores[number], first, last, BEGINS[EntityKind.PERSON])
            if weight >= _APPOSED_FLOOR * (last - first):
                why = Message("why_mention_context")
                article.names.append(Name(number, first, last, EntityKind.PERSON, max(weight, SURE), why, trusted=True))
                after = last


def _take_syllable(article: Article, number: int, first: int) -> None:
    """Gives a name that begins at ``first`` the last syllable that is a pronoun as well: «تشين سوي هي،»."""
    seen = article.seen[number]
    for last in range(first + 1, min(first + _APPOSED, len(seen) - 1)):
        if seen[last].folded in SYLLABLES and seen[last + 1].folded in COMMAS:
            for name in article.names:
                if (name.sentence, name.first, name.last) == (number, first, last) and name.kind is EntityKind.PERSON:
                    name.last, name.trusted = last + 1, True


def _behind_comma(seen: Sequence[Spelling], at: int) -> int:
    """The word behind the comma that ends an office; 0 where the office is followed by something else."""
    for here in range(at + 1, min(at + _OFFICE, len(seen) - 2)):
        word = seen[here]
        if word.folded in COMMAS:
            return here + 1
        if not word.is_word or word.folded in STOPS or word.is_cue or "و" in word.clitics or is_verb(word):
            return 0
    return 0


def _end_apposed(seen: Sequence[Spelling], first: int, taken: Sequence[bool]) -> int:
    """Where a name that is closed by a comma or «أن» ends; ``first`` where none is."""
    last = first
    while last < len(seen) and last - first < _APPOSED and not taken[last]:
        word = seen[last]
        begins = last == first and not word.is_definite and (_is_strange(word) or may_follow(word))
        goes_on = last > first and (_is_strange(word) or may_follow(word) or bool(_PARTS & set(word.marks)))
        syllable = word.folded in SYLLABLES and last > first and seen[min(last + 1, len(seen) - 1)].folded in COMMAS
        if not (begins or goes_on or syllable) or not word.stands_free:
            break
        last += 1
    closed = last < len(seen) and seen[last].folded in CLOSES
    return last if closed else first


_OFFICE, _APPOSED = 9, 4
_APPOSED_FLOOR = -6 * SCALE
_NEAR_FLOOR = -3 * SCALE


def take_in_foreign(article: Article) -> None:
    """Takes in the foreign word that a person's name goes on with or begins with: «هنري لاي», «السابق إد ميليباند»."""
    taken = article.taken()
    for name in article.names:
        seen, scores, row = article.seen[name.sentence], article.scores[name.sentence], taken[name.sentence]
        if name.kind is not EntityKind.PERSON or name.sure or name.last - name.first > 2:
            continue
        inside, begins = BEGINS[EntityKind.PERSON] + 1, BEGINS[EntityKind.PERSON]
        while name.last < len(seen) and not row[name.last] and name.last - name.first < 4:
            word, label = seen[name.last], scores[name.last]
            if seen[name.last - 1].is_definite or not _may_go_on(word) or label[inside] - label[0] < _NEAR_FLOOR:
                break
            row[name.last] = True
            name.last += 1
        if name.last - name.first == 1 and name.first > 1 and not row[name.first - 1]:
            word, label = seen[name.first - 1], scores[name.first - 1]
            leads = {"title", "nation", "adjective"} & set(seen[name.first - 2].marks) or seen[
                name.first - 2
            ].is_definite
            free = seen[name.first].stands_free and not seen[name.first].is_definite
            if leads and free and _may_go_on(word) and label[begins] - label[0] >= _NEAR_FLOOR:
                name.first -= 1
                row[name.first] = True


def take_in_family(article: Article) -> None:
    """Takes in the family name behind a given name that stands alone: «اللواء عدنان الضميري», «المواطن مكي شاهين»."""
    taken = article.taken()
    inside = BEGINS[EntityKind.PERSON] + 1
    for name in article.names:
        seen, row = article.seen[name.sentence], taken[name.sentence]
        if name.kind is not EntityKind.PERSON or name.sure:
            continue
        alone = name.last - name.first == 1 and "given" in seen[name.first].marks and name.last + 1 < len(seen)
        alone = alone and not seen[name.first].leans  # «لصالح الغريم»
        if alone and not row[name.last]:
            label = article.scores[name.sentence][name.last]
            near = label[inside] - label[0] >= _FAMILY_FLOOR
            if _is_family(seen, name.last, near) or _closes_name(seen, name):
                row[name.last] = True
                name.last += 1
        at = name.first - 1
        if at > 0 and not row[at] and _is_swallowed(seen, at):
            name.first = at
            row[at] = True


_FAMILY_FLOOR = -5 * SCALE


_NO_FAMILY = lists.folded(
    "أمس اليوم أيضا غدا كذلك بدوره بدورها نفسه نفسها وحده وحدها حينها قائلا قائلة السبت الأحد الاثنين"
)
_NO_FAMILY |= lists.folded(
    "الثلاثاء الأربعاء الخميس الجمعة أولا ثانيا مجددا أخيرا مؤخرا سابقا لاحقا حاليا جميعا معا الجميع"
)


def _is_family(seen: Sequence[Spelling], at: int, near: bool) -> bool:
    """«عدنان المعيبد»: a word with the article that no dictionary knows, or one in «ي» that the model is near to."""
    word = seen[at]
    return word.clitics == "ال" and may_follow(word) and (near or _is_strange(word)) and word.folded not in _NO_FAMILY


def _closes_name(seen: Sequence[Spelling], name: Name) -> bool:
    """«المهندس صالح قدح أن»: the one word between a title's given name and what was said."""
    word, before = seen[name.last], seen[name.first - 1] if name.first else None
    titled = before is not None and before.is_title and before.clitics == "ال"
    plain = word.is_word and word.clitics == "" and not (word.is_title or word.is_cue or "adjective" in word.marks)
    if not titled or not plain or word.folded in STOPS | _NO_FAMILY or len(word.folded) < 3 or is_verb(word):
        return False
    return seen[name.last + 1].folded in CLOSES - COMMAS


def _is_swallowed(seen: Sequence[Spelling], at: int) -> bool:
    """Whether a word between a definite title and a name is the name's first: «المواطن مكي …»."""
    word, before = seen[at], seen[at - 1]
    leads = before.is_title and before.clitics == "ال" and seen[at + 1].stands_free
    first = word.is_word and word.clitics == "" and not word.is_title and not word.is_cue
    first = first and word.folded not in STOPS
    return leads and first and bool(_PARTS & set(word.marks)) and not {"noun", "adjective"} & set(word.marks)


def _may_go_on(word: Spelling) -> bool:
    """Whether a word can be a part of a foreign name: no list of common words and no dictionary has it."""
    return word.clitics == "" and _is_strange(word) and 1 < len(word.stem) < 9 and not word.stem.endswith(_ENDINGS)


_ENDINGS = ("ه", "ات", "ين", "ون", "ها", "هم", "نا", "وا")


def add_located(article: Article) -> None:
    """Adds words that no dictionary knows after such as «منطقة»."""
    taken = article.taken()
    for number, seen in enumerate(article.seen):
        for at in [at for at, word in enumerate(seen[:-1]) if "place_head" in word.marks]:
            head, word = seen[at], seen[at + 1]
            if head.is_definite or taken[number][at + 1] or taken[number][at]:
                continue
            if _is_strange(word) and len(word.stem) > 2 and not set(word.marks):
                weight = margin(article.scores[number], at + 1, at + 2, BEGINS[EntityKind.PLACE])
                if weight >= _TITLED_FLOOR:
                    why = Message("why_mention_head", {"word": article.printed(number, at)})
                    article.names.append(
                        Name(number, at + 1, at + 2, EntityKind.PLACE, max(weight, SURE), why, trusted=True)
                    )


def _after_title(seen: Sequence[Spelling], at: int) -> int:
    """The word after a title with the article and its adjectives, or after «د.»; 0 where no title is."""
    here = at + 1
    if seen[at].folded in _SHORT and seen[here].folded == ".":
        return here + 1 if here + 1 < len(seen) else 0
    if seen[at].stem in _OUSTED and seen[at].is_definite:
        return here if here < len(seen) and "given" in seen[here].marks and not seen[here].clitics else 0
    if "title" not in seen[at].marks or not (seen[at].is_definite or seen[at].folded.endswith(("ه", "ها", "هم"))):
        return 0
    while here < len(seen) and seen[here].clitics == "ال" and {"nation", "adjective"} & set(seen[here].marks):
        here += 1
    return here if here < len(seen) else 0


def _is_unknown(seen: Spelling) -> bool:
    """Whether no list and no dictionary knows the word, and it may begin a name."""
    return seen.is_word and _is_strange(seen) and seen.folded not in STOPS and len(seen.stem) > 2


def _in_accusative(article: Article, number: int, at: int) -> bool:
    """«موعوكًا»: with a sign that names hardly ever bear."""
    return "\u064b" in article.sentences[number][at].text


def _is_strange(seen: Spelling) -> bool:
    if not seen.is_word or not seen.stands_free or set(seen.marks) - _PARTS or seen.is_cue:
        return False
    return not morphology.readings(seen.folded) and seen.folded not in STOPS


def may_follow(seen: Spelling) -> bool:
    """Whether the word may be a father's or a family's name."""
    if not seen.is_word or not seen.stands_free:
        return False
    if seen.folded in _LINKS:
        return True
    marks = set(seen.marks)
    if _PARTS & marks:
        return not {"noun", "adjective"} & marks or "ال" in seen.clitics
    return seen.clitics == "ال" and not _OTHER & marks and (seen.stem.endswith("ي") or _is_strange(seen))
