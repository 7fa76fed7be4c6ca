"""Names that run into each other: a person behind a body or place, two joined by و, one that breaks at «علي»."""

from __future__ import annotations

from collections.abc import Sequence

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language.mentions.article import Article, Name, margin
from tahqiq.language.mentions.elsewhere import BEGINS
from tahqiq.language.mentions.people import may_follow
from tahqiq.language.mentions.spelling import Spelling, spelling
from tahqiq.language.mentions.titles import STOPS
from tahqiq.language.mentions.weights import SCALE

_PARTS = frozenset({"given", "name"})
_COMMON = frozenset({"noun", "adjective", "title", "nation", "org_head", "place_head"})
_LISTED = frozenset({"org", "outlet", "place"})
_LEADS = frozenset("وبلكف")
_FLOOR = -SCALE


def part_names(article: Article) -> None:
    """Parts a person from the body or place before the name, and two names that و joins."""
    parted: list[Name] = []
    for name in article.names:
        if name.sure or name.last - name.first < 2:
            continue
        seen = article.seen[name.sentence]
        cut = _person_at(seen, name)
        kind = EntityKind.PERSON
        if not cut and name.kind is not EntityKind.ORG:
            cut, kind = _joined_at(seen, name), name.kind
        if not cut:
            continue
        why = Message("why_mention_parts") if kind is EntityKind.PERSON else name.why
        weight = margin(article.scores[name.sentence], cut, name.last, BEGINS[kind])
        if _PARTS & set(seen[cut].marks) or (seen[cut].folded not in STOPS and weight >= _FLOOR):
            parted.append(Name(name.sentence, cut, name.last, kind, weight, why))
        name.last = cut
        front = set(seen[name.first].marks)
        if name.kind is kind is EntityKind.PERSON and _LISTED & front and not _PARTS & front:
            name.kind = _listed_kind(seen[name.first])
    article.names.extend(parted)


def _listed_kind(seen: Spelling) -> EntityKind:
    return EntityKind.PLACE if "place" in seen.marks else EntityKind.ORG


def _person_at(seen: Sequence[Spelling], name: Name) -> int:
    """Where a person begins behind «الاتحاد العربي» in «الاتحاد العربي فايز الأحمدي»; 0 where none does."""
    if name.kind is EntityKind.PERSON:
        first = seen[name.first]
        apart = first.leans or _LISTED & set(first.marks)
        begins = seen[name.first + 1].folded == "علي" or _is_given(seen[name.first + 1])
        return name.first + 1 if apart and begins and not _PARTS & set(first.marks) else 0
    for at in range(name.first + 1, name.last - 1):
        before = seen[at - 1]
        ends = before.is_definite and not {"title", "given"} & set(before.marks)
        listed = at - 1 == name.first and _LISTED & set(before.marks) and not _COMMON & set(before.marks)
        if (ends or listed) and _is_given(seen[at]) and all(may_follow(word) for word in seen[at + 1 : name.last]):
            return at
    return 0


def _is_given(seen: Spelling) -> bool:
    """Whether a name of a person begins here: a given name that is no common word."""
    return "given" in seen.marks and not seen.clitics and not {"adjective", "place"} & set(seen.marks)


def _joined_at(seen: Sequence[Spelling], name: Name) -> int:
    """Where «والسيسي» begins in «خامنئي والسيسي»; 0 where nothing is joined."""
    for at in range(name.first + 1, name.last):
        word = seen[at]
        if word.clitics == "وال" or (word.clitics == "و" and (_PARTS | _LISTED) & set(word.marks)):
            return at
    return 0


def free_and(article: Article) -> None:
    """Reads «وجدة» as «و» and «جدة» behind another place: a list goes on."""
    for seen in article.seen:
        for at in [at for at, word in enumerate(seen) if "place" in word.marks and not word.clitics]:
            word = seen[at]
            if not at or word.folded[:1] != "و":
                continue
            rest = spelling(word.folded[1:])
            if "place" in rest.marks and "place" in seen[at - 1].marks and not rest.clitics:
                seen[at] = rest._replace(folded=word.folded, start=1, clitics="و", stands_free=False)


def join_given(article: Article) -> None:
    """Takes in the given names before a person's name and in its middle: «أسعد عزوز», «محمد علي العمري»."""
    taken = article.taken()
    gone: set[int] = set()
    people = [n for n in article.names if n.kind is EntityKind.PERSON]
    starts = {(n.sentence, n.first): n for n in people}
    for name in people:
        if name.sure or id(name) in gone:
            continue
        seen, row = article.seen[name.sentence], taken[name.sentence]
        while name.first and not row[name.first - 1] and _leads(article, name):
            name.first -= 1
            row[name.first] = True
        while name.last + 1 < len(seen) and not row[name.last] and is_ali(article, name.sentence, name.last):
            after = starts.get((name.sentence, name.last + 1))
            if after is not None and not after.sure and seen[after.first].stands_free:
                gone.add(id(after))
                row[name.last] = True
                name.last = after.last
            elif not row[name.last + 1] and may_follow(seen[name.last + 1]) and seen[name.last + 1].is_definite:
                row[name.last : name.last + 2] = [True, True]
                name.last += 2
            else:
                break
    article.names = [n for n in article.names if id(n) not in gone]


def _leads(article: Article, name: Name) -> bool:
    """Whether the word before a name is the given name of the same person."""
    seen = article.seen[name.sentence]
    word, first = seen[name.first - 1], seen[name.first]
    if not first.stands_free or "given" not in word.marks or set(word.clitics) - _LEADS or word.is_cue:
        return False
    if word.folded == "علي":
        return is_ali(article, name.sentence, name.first - 1)
    return not {"noun", "adjective", "title", "place"} & set(word.marks) and "person_head" not in word.marks


def is_ali(article: Article, sentence: int, at: int) -> bool:
    """Whether the word is the name «علي», in a text that prints the preposition as «على»."""
    return article.parts_ya and article.sentences[sentence][at].text == "علي"


def whole_words(article: Article) -> None:
    """Gives «فلوريس» its first letter where the text prints «تشيكو فلوريس»: no clitic is there."""
    people = [n for n in article.names if n.kind is EntityKind.PERSON]
    inner = {w.folded for n in people for w in article.seen[n.sentence][n.first + 1 : n.last]}
    for name in people:
        seen = article.seen[name.sentence]
        word = seen[name.first]
        if word.clitics and not word.is_definite and word.folded in inner:
            seen[name.first] = word._replace(stem=word.folded, start=0, clitics="", stands_free=True)


def before_colon(article: Article) -> None:
    """A family name before the colon of a headline is a person («الأحمدي: …»), unless it is known as nothing else."""
    for name in article.names:
        words = article.sentences[name.sentence]
        if name.sentence or name.first or name.kind is not EntityKind.PLACE or name.last - name.first > 1:
            continue
        marks = set(article.seen[0][0].marks)
        if len(words) > 1 and words[1].text == ":" and (_PARTS & marks or "place" not in marks):
            name.kind = EntityKind.PERSON


def _is_where(article: Article, name: Name) -> bool:
    """Whether «في», «ب» or a word such as «منطقة» stands before a name."""
    seen = article.seen[name.sentence]
    before = seen[name.first - 1] if name.first else None
    if "ب" in seen[name.first].clitics.removesuffix("ال"):
        return True
    return before is not None and (before.folded in ("في", "فى", "من", "الي") or "place_head" in before.marks)


def one_kind(article: Article) -> None:
    """Gives the same words one kind in a text: that of the list, else the one that most of them have.

    A part of a person's name that the text prints in full is a person alone too: «الأحمدي» after «فايز الأحمدي».
    """
    people = [article.stems(n) for n in article.names if n.kind is EntityKind.PERSON and n.last - n.first > 1]
    parts = {stems[-1:] for stems in people} | {stems[:1] for stems in people}
    kinds: dict[tuple[str, ...], dict[EntityKind, int]] = {}
    for name in article.names:
        counted = kinds.setdefault(article.stems(name), {})
        counted[name.kind] = counted.get(name.kind, 0) + max(1, name.margin)
    for name in article.names:
        stems = article.stems(name)
        seen = article.seen[name.sentence]
        if name.sure or name.trusted or {"club", "outlet"} & set(seen[name.first].marks):
            continue
        if name.last - name.first == 1 and stems in parts and name.kind is not EntityKind.PERSON:
            if _is_where(article, name):
                continue
            if stems[0].endswith("ي") or not (_LISTED | {"noun"}) & set(seen[name.first].marks):
                name.kind = EntityKind.PERSON
        elif len(kinds[stems]) > 1:
            name.kind = max(kinds[stems], key=lambda kind: (kinds[stems][kind], kind.value))
