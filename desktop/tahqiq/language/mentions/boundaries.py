"""Rules over the model's answer: where a name begins and ends, and what is none."""

from __future__ import annotations

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.article import Article, Name, is_word
from tahqiq.language.mentions.titles import is_only_title

_BEFORE = lists.folded("عبد ابو ابي ابا ام ال ابن دي فان فون")
"""Words that belong to the name after them."""

_BETWEEN = lists.folded("بن ابن بنت")
"""Words that join a name with the father's."""

_LINKS = _BEFORE | _BETWEEN


def straighten(article: Article) -> None:
    """Sets right where names begin and end, and drops what cannot be one."""
    kept: list[Name] = []
    last_end = (-1, 0)
    for name in article.names:
        if not name.sure:
            floor = last_end[1] if last_end[0] == name.sentence else 0
            _trim(article, name)
            if name.kind is EntityKind.PERSON:
                _extend(article, name, floor)
            if name.first >= name.last or not _can_be(article, name):
                continue
        kept.append(name)
        last_end = name.sentence, name.last
    article.names = _without_overlap(kept)


def _trim(article: Article, name: Name) -> None:
    """Takes off marks, and titles at the front of a person's name."""
    seen = article.seen[name.sentence]
    while name.first < name.last and not (is_word(seen[name.first]) or seen[name.first].folded.isdigit()):
        name.first += 1
    while name.first < name.last and not seen[name.last - 1].folded[:1].isalnum():
        name.last -= 1
    if name.kind is EntityKind.PERSON:
        while name.first < name.last and (is_only_title(seen[name.first]) or "nation" in seen[name.first].marks):
            if name.last - name.first == 1 and "nation" in seen[name.first].marks:
                break
            name.first += 1


def _extend(article: Article, name: Name, floor: int) -> None:
    """Takes in the particles of a person's name and what they join to it."""
    seen = article.seen[name.sentence]
    while name.first > floor and seen[name.first - 1].stem in _BEFORE and seen[name.first - 1].folded != "ام":
        name.first -= 1
    while name.last < len(seen):
        before, after = seen[name.last - 1], seen[name.last]
        joined = before.folded in _LINKS and is_word(after)
        leads = after.folded in _BETWEEN and name.last + 1 < len(seen) and is_word(seen[name.last + 1])
        if not joined and not leads:
            break
        name.last += 1
    while name.last > name.first and seen[name.last - 1].folded in _BETWEEN:
        name.last -= 1


def _can_be(article: Article, name: Name) -> bool:
    """Whether the words can name something at all."""
    words = article.sentences[name.sentence][name.first : name.last]
    seen = article.seen[name.sentence][name.first : name.last]
    if all(len(s.stem) < 2 or not is_word(s) for s in seen):
        return False
    if len(seen) > 1:
        return True
    alone, printed = seen[0], words[0].text
    if printed.endswith("ى") and alone.folded in ("علي", "الي", "حتي", "لدي"):
        return False
    if name.kind is EntityKind.PERSON:
        return not is_only_title(alone)
    if name.kind is EntityKind.PLACE and "nation" in alone.marks:
        return "place" in alone.marks
    return fold(printed) not in ("الي", "علي", "في")


def _without_overlap(names: list[Name]) -> list[Name]:
    """Names in order; where two share a word the sure one stays, else the first."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda n: (n.sentence, n.first, n.last)):
        if kept and kept[-1].sentence == name.sentence and name.first < kept[-1].last:
            if name.sure and not kept[-1].sure:
                kept[-1] = name
            continue
        kept.append(name)
    return kept
