"""Places in a row behind a head in the plural: «مناطق الشيحة والدواية والستر»."""

from __future__ import annotations

from collections.abc import Sequence

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language import morphology
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.article import Article, Name
from tahqiq.language.mentions.elsewhere import SURE
from tahqiq.language.mentions.spelling import Spelling
from tahqiq.language.mentions.titles import COMMAS

_HEADS = lists.folded("مناطق مراكز محافظات محافظتي قرى أحياء بلدات مدن مديريات بلدتي مدينتي منطقتي قريتي")
_NO_PLACE = frozenset({"title", "nation", "org_head", "place_head", "given", "org"})
_ENDINGS = ("ين", "ون", "ات")
FEWEST, LONGEST = 2, 12


def add_place_lists(article: Article) -> None:
    """Adds words with the article that stand in a row behind «مناطق» and its like, where the first is in no dictionary.

    Words that are names already go with the row and stay as they are.
    """
    taken: list[list[bool]] | None = None
    for number, seen in enumerate(article.seen):
        for at in [at for at, word in enumerate(seen) if word.folded in _HEADS and at + 2 < len(seen)]:
            row = _row(seen, at + 1)
            if len(row) < FEWEST or not _is_place(seen[row[0]]):
                continue
            taken = taken or article.taken()
            why = Message("why_mention_head", {"word": article.printed(number, at)})
            for here in row:
                if not taken[number][here]:
                    article.names.append(Name(number, here, here + 1, EntityKind.PLACE, SURE, why, trusted=True))


def _row(seen: Sequence[Spelling], at: int) -> list[int]:
    """The words of a row: the first with the article, those behind it with «و» or a comma before them as well."""
    row: list[int] = []
    while at < len(seen) and len(row) < LONGEST:
        comma = bool(row) and seen[at].folded in COMMAS
        here = at + comma
        if here >= len(seen) or not _may_be(seen[here], first=not row, comma=comma):
            break
        row.append(here)
        at = here + 1
    if row and at < len(seen) and seen[at].clitics == "ال":
        row.pop()  # an adjective belongs to the last: «والمناطق الأخرى»
    return row


def _may_be(word: Spelling, *, first: bool, comma: bool) -> bool:
    joined = word.clitics == "وال" or (comma and word.clitics == "ال")
    if not (word.clitics == "ال" if first else joined):
        return False
    return not _NO_PLACE & set(word.marks) and not word.stem.endswith(_ENDINGS)


def _is_place(word: Spelling) -> bool:
    """Whether a word is a place on the lists, or in no list and no dictionary."""
    return "place" in word.marks or not (word.marks or morphology.readings(word.folded))
