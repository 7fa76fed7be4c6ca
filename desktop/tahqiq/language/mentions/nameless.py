"""Words that look like a name and are none."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.resources import resource
from tahqiq.language import morphology
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.article import Article, Name
from tahqiq.language.mentions.spelling import Spelling, spelling
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.numerals import number_word

_AMOUNTS = lists.folded("ألف آلاف مليون مليونا ملايين مليار مليارا مليارات مليوني ألفي مئة مائة مئات")
_LISTED = frozenset({"place", "org", "club", "outlet", "given", "name"})


@cache
def not_names() -> frozenset[tuple[str, ...]]:
    """The stems of phrases that name nothing (``resources/gazetteer/not_names.txt``)."""
    entries = read_list("not_names", resource("gazetteer"), tabs=True)
    return frozenset(tuple(spelling(word).stem for word in entry.columns[0].split()) for entry in entries)


@cache
def _by_word() -> dict[str, list[tuple[int, tuple[str, ...]]]]:
    """The phrases of several words by each of their words, with its place in them."""
    found: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for phrase in not_names():
        for at, word in enumerate(phrase):
            if len(phrase) > 1:
                found.setdefault(word, []).append((at, phrase))
    return found


def names_nothing(article: Article, name: Name) -> bool:
    """Whether a name is such a phrase or a part of one, or a word that only looks like a name where it stands."""
    stems = article.stems(name)
    if stems in not_names() or stems[:1] == ("الله",) or _within_phrase(article, name):
        return True
    if name.last - name.first > 1:
        return name.last - name.first == 2 and _is_ours(article, name)
    return (
        _is_called(article, name)
        or _is_verb_or_number(article, name)
        or _is_inflected(article, name)
        or (article.has_addresses and _is_address(article, name))
        or (_is_accusative(article, name) if name.kind is EntityKind.PERSON else _is_amount(article, name))
        or (name.kind is EntityKind.PLACE and _was_phrase(article, name))
    )


def _is_accusative(article: Article, name: Name) -> bool:
    """«لم تعرف ديناً»: with a sign that of names only given ones bear, here or where the text has the word again."""
    word = article.seen[name.sentence][name.first]
    if word.folded in article.accusatives:
        plain = spelling(word.folded[:-1]).marks if word.folded.endswith("ا") else word.marks
        return not {"given"} & {*plain, *(() if "noun" in word.marks else word.marks)}
    return False


def _is_called(article: Article, name: Name) -> bool:
    """«يارئيس»: «يا» joined to what it calls."""
    word = article.seen[name.sentence][name.first].folded
    return word.startswith("يا") and len(word) > 4 and "title" in spelling(word[2:]).marks


def _is_ours(article: Article, name: Name) -> bool:
    """«ديننا الحنيف», «ارتكابات مسيئة»: a common noun with a pronoun or in the plural, and its adjective."""
    seen = article.seen[name.sentence]
    first = seen[name.first]
    if _LISTED & set(first.marks) or not first.is_word:
        return False
    if first.folded.endswith("نا") and seen[name.first + 1].is_definite:
        return "noun" in spelling(first.folded[:-2]).marks
    return name.kind is EntityKind.PERSON and len(first.stem) > 4 and first.stem.endswith("ات")


def _is_verb_or_number(article: Article, name: Name) -> bool:
    """«أرحب بكم», «السنوات الخمس»: a place by its letters alone, where no preposition or head says so."""
    seen = article.seen[name.sentence]
    word = seen[name.first]
    if name.kind is not EntityKind.PLACE or word.folded in _PHRASAL or word.leans:
        return word.folded in _PHRASAL
    before = seen[name.first - 1] if name.first else None
    if before is not None and (before.folded in _WHERE or "place_head" in before.marks):
        return False
    if before is not None and "و" in word.clitics and "place" in before.marks:
        return False  # «الحجاز وتهامة»
    if word.is_definite:
        return number_word(word.folded) is not None
    if name.first == 0 and word.folded in _CONDEMNED:
        return True  # «ودان الأمين العام الجريمة»
    return morphology.is_verb(word.folded)


_CONDEMNED = lists.folded("ودان ودانت")

_PHRASAL = lists.folded("بحجة وبحجة بذمة بمرافقة")
"""Words of a phrase, though one by its letters is a place with «ب»."""

_WHERE = lists.folded("في من إلى نحو عبر ب قرب جنوب شمال شرق غرب وسط")


def _within_phrase(article: Article, name: Name) -> bool:
    seen = article.seen[name.sentence]
    for at, phrase in _by_word().get(seen[name.first].stem, ()):
        first = name.first - at
        last = first + len(phrase)
        if first >= 0 and name.last <= last and tuple(w.stem for w in seen[first:last]) == phrase:
            return True
    return False


def _was_phrase(article: Article, name: Name) -> bool:
    """«الرباط» where the text spoke of «الرباط الصليبي»."""
    if article.phrased is None:
        article.phrased = _spoken_of(article)
    return article.seen[name.sentence][name.first].stem in article.phrased


def _spoken_of(article: Article) -> set[str]:
    """The words with which such phrases begin in a text."""
    phrases = _by_word()
    return {
        seen[at].stem
        for seen in article.seen
        for at in [at for at, word in enumerate(seen[:-1]) if word.stem in phrases]
        for place, phrase in phrases[seen[at].stem]
        if place == 0 and tuple(w.stem for w in seen[at : at + len(phrase)]) == phrase
    }


def _is_amount(article: Article, name: Name) -> bool:
    """«500 ريال»: a unit behind a number, no club."""
    if not name.first or "noun" not in article.seen[name.sentence][name.first].marks:
        return False
    before = article.seen[name.sentence][name.first - 1].folded
    return before[:1].isdigit() or before in _AMOUNTS


def _is_address(article: Article, name: Name) -> bool:
    """A word of an address such as «desk@example.com»."""
    end = article.end(name)
    return article.text[end : end + 1] == "@" or article.text[article.start(name) - 1 : article.start(name)] == "@"


def _is_inflected(article: Article, name: Name) -> bool:
    """«لتدريسيين», «سُيرت»: a plural in ين behind a clitic, a passive verb."""
    word = article.seen[name.sentence][name.first]
    if _LISTED & set(word.marks):
        return False
    printed = article.sentences[name.sentence][name.first].text
    if printed[1:2] == "\u064f" and name.kind is not EntityKind.PERSON:
        return True
    return _is_plural(word) and word.leans


def _is_plural(word: Spelling) -> bool:
    return len(word.stem) > 5 and word.stem.endswith(("يين", "يون"))


def trim_tail(seen: Sequence[Spelling], name: Name) -> None:
    """Takes off what follows a body or place: «جمعية … بمنطقة», «اليونان متعثرة»."""
    while name.last - name.first > 1 and _hangs_on(seen[name.last - 1]):
        name.last -= 1
    if seen[name.first].is_definite and {"org_head", "place_head"} & set(seen[name.first].marks):
        cut = next((at for at in range(name.first + 1, name.last) if _begins_other(seen[at])), name.last)
        if cut < name.last and cut - name.first == 1:
            cut = name.first  # «الوزارة» alone
        name.last = cut
        if not cut - name.first:
            return
    first, last = seen[name.first], seen[name.last - 1]
    if name.last - name.first != 2 or not last.is_word or last.clitics or _LISTED & set(last.marks):
        return
    listed = name.kind is EntityKind.PLACE and "place" in first.marks and not {"noun", "place_head"} & set(first.marks)
    if listed and last.stem.endswith("ه"):
        name.last -= 1


def _begins_other(word: Spelling) -> bool:
    """«الوزارة أولوية …», «الجامعة برهانا»: a common noun without article behind a definite one."""
    common = {"noun", "adjective"} & set(word.marks) and not _LISTED & set(word.marks)
    return bool(common) and not word.clitics


def _hangs_on(word: Spelling) -> bool:
    """«بمنطقة»: a common noun behind «ب»."""
    return word.clitics.removeprefix("و") in ("ب", "بال") and bool({"noun", "place_head"} & set(word.marks))
