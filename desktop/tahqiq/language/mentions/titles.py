"""The office before a name: «وزير الخارجية الروسي» in «وزير الخارجية الروسي سيرغي لافروف»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold
from tahqiq.language import morphology
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.article import Article, Name
from tahqiq.language.mentions.spelling import Spelling

LONGEST = 14
"""Words of the longest office that is looked for."""

STOPS = lists.folded(
    "إن أن الذي التي الذين مع عن إلى على حتى بعد قبل ثم حيث كما إذ إذا لو لكن بل أو أم هل ما لا لم لن قد كان كانت وكان"
    " هو هي وهو وهي فيه به له إنه أنه إنها أنها بين منذ خلال عند لدى نحو ضد دون هذا هذه ذلك تلك كل بعض أي أما"
    " فيما بينما عندما أمام وليس ليس فوق تحت"
)
SYLLABLES = frozenset({"هو", "هي"})
"""Words of these that are syllables of a name as well («لي سوي هي،»)."""
COUNTERPARTS = lists.folded("نظيره نظيرته نظيرها نظيرتها نظيرهم نظيرتهم")
COMMAS = frozenset("،,")
CLOSES = COMMAS | lists.folded("أن إن أنه أنها إنه إنها بأن")
"""What stands behind a name that a comma parts from its office."""
_INSIDE = lists.folded("في من باسم بإسم لشؤون لدى السابق الأسبق")
_AMBIGUOUS = frozenset({"given", "name"})
_OTHERWISE = frozenset({"noun", "adjective", "title", "place", "org", "nation"})
_POSSESSED = lists.folded("نائبه نظيره زميله خلفه سلفه مدربه مساعده مستشاره وزيره شقيقه زوجه محاميه وكيله صديقه")


@cache
def _own(words: frozenset[str]) -> frozenset[str]:
    return frozenset(lists.bare(part) for word in words for part in fold(word).split()[:1])


def is_title(seen: Spelling, own: frozenset[str] = frozenset()) -> bool:
    """Whether an office may begin with the word; ``own`` are the project's own titles."""
    if seen.is_title or seen.stem in COUNTERPARTS:
        return True
    return bool(own) and seen.stem in _own(own)


def is_only_title(seen: Spelling) -> bool:
    """Whether the word is a title and never part of a name, or bears the article that no given name has."""
    if not is_title(seen):
        return False
    return not _AMBIGUOUS & set(seen.marks) or seen.is_definite


def find_title(article: Article, name: Name, taken: Sequence[bool], own: frozenset[str]) -> int:
    """The word with which the office before a person's name begins, or -1.

    Goes left over nouns and adjectives to the farthest title that leads on to the name without a break.
    """
    if name.kind is not EntityKind.PERSON:
        return -1
    seen, words = article.seen[name.sentence], article.sentences[name.sentence]
    found, last = -1, name.first - 1 - _is_apposed(article, name)
    for at in range(last, max(-1, last - LONGEST), -1):
        here = seen[at]
        if taken[at] or not here.is_word or (here.folded in STOPS and here.folded not in _INSIDE):
            break
        if _joins_people(here, words[at].text) or _begins_name(seen, at):
            break
        if is_title(here, own) and not _is_other(seen, at, words[at].text):
            found = at
            if _is_possessed(here):
                break  # «رئيس البلاد … نائبه السابق»
            if (set(here.clitics) & set("لب") and not here.is_definite) or here.clitics.endswith("لل"):
                break  # «خلفا للمدرب»
        elif is_verb(here):
            break
        if "و" in here.clitics or "ف" in here.clitics[:1]:
            if found == at:
                break
            if at == last:
                break
    if found >= 0 and any(words[at].text in COMMAS for at in range(found, last)):
        return -1
    return found


def _is_apposed(article: Article, name: Name) -> bool:
    """Whether a comma parts a name from the office before it: «وزير الري السوداني، آدم بله، أن»."""
    words, last = article.sentences[name.sentence], name.last
    if name.first < 2 or words[name.first - 1].text not in COMMAS or last >= len(words) or last - name.first < 2:
        return False
    return article.seen[name.sentence][last].folded in CLOSES


def _is_other(seen: Sequence[Spelling], at: int, printed: str) -> bool:
    """«فريق النصر»: a team, no rank; «وإلى»: no «والي»."""
    if printed.endswith("ى") and seen[at].folded in ("والي", "الي"):
        return True
    return seen[at].stem == "فريق" and not seen[at].is_definite and seen[at + 1].is_definite


def _joins_people(seen: Spelling, printed: str) -> bool:
    """«وزميلهما»: after it another is spoken of."""
    return seen.clitics == "و" and printed.endswith(("ه", "ها", "هم", "هما")) and not is_title(seen)


def _begins_name(seen: Sequence[Spelling], at: int) -> bool:
    """Whether another's name stands before this one («محمد العمري وزميله»)."""
    marks, after = set(seen[at].marks), seen[at + 1]
    family = _AMBIGUOUS & set(after.marks) or (after.is_definite and not _OTHERWISE & set(after.marks))
    return "given" in marks and not _OTHERWISE & marks and bool(family) and after.stands_free


def _is_possessed(seen: Spelling) -> bool:
    """«نائبه», «زميلهم»: an office with a pronoun, with which a title begins."""
    for ending in ("هما", "هم", "ها", "ه"):
        stem = seen.stem.removesuffix(ending)
        if stem != seen.stem and len(stem) > 2 and not seen.is_definite:
            return (ending != "ه" and "title" in lists.marks(stem, False)) or stem + "ه" in _POSSESSED
    return False


def is_verb(seen: Spelling) -> bool:
    if seen.is_cue:
        return True
    if seen.marks:
        return False
    return morphology.is_verb(seen.folded)


_SPACES = re.compile(r"\s+")


def title_text(article: Article, name: Name) -> str:
    """The office as printed, without the clitics before it."""
    if name.titled < 0:
        return ""
    words, seen = article.sentences[name.sentence], article.seen[name.sentence]
    start = words[name.titled].start + seen[name.titled].start
    title = _SPACES.sub(" ", article.text[start : words[name.first - 1].end]).rstrip(" ،,").strip()
    swallowed = seen[name.titled].clitics.endswith("لل") and title.startswith("ل")
    return "ا" + title if swallowed else title
