"""The line that signs an article: «بدر الحربي - سبق - تبوك:», «الرياض – محمد العتيبي»."""

from __future__ import annotations

from collections.abc import Sequence

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language.mentions.article import Article, Name, margin
from tahqiq.language.mentions.elsewhere import BEGINS
from tahqiq.language.mentions.spelling import Spelling
from tahqiq.language.mentions.tokens import Word
from tahqiq.language.mentions.weights import SCALE

LONGEST = 16
"""Words of a line that is signed."""

_DASHES = frozenset("-–—|/")
_FLOOR = -4 * SCALE
_HEADS = frozenset({"org_head", "place_head", "person_head", "title", "place", "org"})
_PARTS = frozenset({"given", "name"})


def add_bylines(article: Article) -> None:
    """Adds the writer, the outlet and the place of a line that dashes part into such."""
    for number, (words, seen) in enumerate(zip(article.sentences, article.seen, strict=True)):
        if number > 12:
            return
        parts = _parts(words, seen)
        if len(parts) < 2:
            continue
        kinds = [_kind(seen[first:last]) for first, last in parts]
        if not {EntityKind.ORG, EntityKind.PLACE} & set(kinds):
            continue
        for (first, last), kind in zip(parts, kinds, strict=True):
            if kind is None and 2 <= last - first <= 4 and _is_writer(seen[first:last]):
                kind = EntityKind.PERSON
            inside = [n for n in article.names if n.sentence == number and n.first < last and first < n.last]
            whole = [(n.first, n.last) for n in inside] == [(first, last)]
            if kind is EntityKind.PLACE and whole:
                inside[0].kind = kind if not inside[0].sure else inside[0].kind
            given = first == 0 and (whole or "given" in seen[first].marks)
            within = all(
                (n.kind is kind or given) and n.first >= first and n.last <= last and not n.sure for n in inside
            )
            if kind is None or (inside and (kind is not EntityKind.PERSON or not within)):
                continue
            article.replace(inside, [])
            weight = margin(article.scores[number], first, last, BEGINS[kind])
            if inside or weight >= _FLOOR * (last - first):
                article.names.append(
                    Name(number, first, last, kind, weight, Message("why_mention_byline"), trusted=True)
                )


def _parts(words: Sequence[Word], seen: Sequence[Spelling]) -> list[tuple[int, int]]:
    """The stretches between dashes at the beginning of a line, up to a colon or its end."""
    end = next((at for at, word in enumerate(words[: LONGEST + 1]) if word.text in ":："), len(words))
    if end == len(words) and (parts := _without_colon(words, seen)):
        return parts
    if end > LONGEST:
        return []
    found: list[tuple[int, int]] = []
    first = 0
    for at in range(end + 1):
        if at == end or words[at].text in _DASHES:
            if at > first:
                found.append((first, at))
            first = at + 1
        elif not seen[at].is_word and words[at].text not in "()":
            return []
    return found


def _without_colon(words: Sequence[Word], seen: Sequence[Spelling]) -> list[tuple[int, int]]:
    """«راشد العتيبي – جدة احتفلت …», «اليوم - الدمام»: who signs, a dash and one place, before the text itself."""
    dash = next((at for at, word in enumerate(words[:6]) if word.text in _DASHES), 0)
    if not dash or dash + 1 >= len(words) or not all(word.is_word for word in seen[:dash]):
        return []
    signed = (dash > 1 and _is_writer(seen[:dash])) or (dash == 1 and "outlet" in seen[0].marks)
    place = "place" in seen[dash + 1].marks and seen[dash + 1].stands_free
    return [(0, dash), (dash + 1, dash + 2)] if signed and place else []


def _kind(seen: Sequence[Spelling]) -> EntityKind | None:
    marks = set(seen[0].marks)
    if len(seen) == 1 and "place" in marks and not {"outlet", "org"} & marks:
        return EntityKind.PLACE
    if len(seen) == 1 and {"outlet", "org"} & marks and seen[0].folded not in ("الرياض", "المدينه", "القدس", "مكه"):
        return EntityKind.ORG
    if len(seen) == 1 and "place" in marks:
        return EntityKind.PLACE
    return None


def _is_writer(seen: Sequence[Spelling]) -> bool:
    """Whether words can be the name of who wrote; a common word may be a family's name behind a given one."""
    if all(_may_be_name(word) for word in seen):
        return True
    first, last = seen[0], seen[-1]
    if first.stands_free and not first.is_definite and last.clitics == "ال" and last.stem.endswith("ي"):
        return not _HEADS & set(first.marks) and len(seen) > 1  # «أكابر الأحمدي»
    given = "given" in first.marks or first.folded.startswith("عبدال")
    return given and len(seen) == 2 and "noun" in last.marks and last.clitics in ("", "ال") and len(last.stem) < 6


def _may_be_name(seen: Spelling) -> bool:
    if not seen.is_word or not seen.stands_free:
        return False
    return bool(_PARTS & set(seen.marks)) or not {"noun", "title", "adjective", "org_head"} & set(seen.marks)
