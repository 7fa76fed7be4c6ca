"""Stated in a headline, and in the text only hoped, aimed at or possible: «تعزز» over «تهدف لتعزيز»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tahqiq.comparison.documents import Document, Sentence
from tahqiq.comparison.headlines.lemmas import Lexeme, lexeme
from tahqiq.comparison.headlines.opposites import step
from tahqiq.comparison.polarity import NEGATIONS
from tahqiq.comparison.stopwords import content_stem, is_content
from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import Severity
from tahqiq.language.dates.lexicon import word_set

BEFORE = 3
"""Words before a verb in which it is hedged."""

SHARED = 2
"""Stems that headline and sentence share besides the verb."""

HEDGES = frozenset(
    map(
        fold,
        word_set(
            "قد ربما لعل عسى يمكن ممكن محتمل يحتمل احتمال مرجح يرجح متوقع يتوقع تتوقع نتوقع توقع توقعات أمل أمله أملها "
            "أملهم يأمل تأمل نأمل آمل آملا يهدف تهدف هدف بهدف يسعى تسعى نسعى سعي سعيا بغية يطمح تطمح طموح يعتزم تعتزم "
            "ينوي تنوي يخطط تخطط يدرس تدرس اقترح مقترح يريد تريد نريد يحاول تحاول محاولة مزعوم مفترض يفترض إمكانية "
            "توجه اتجاه يتجه تتجه متجه متجهة يهدد تهدد مهدد مهددة يعتقد تعتقد"
        ),
    )
)
"""Words that make of what follows a hope, an aim or a possibility, folded."""

_AIMS = frozenset(
    map(fold, word_set("يهدف تهدف هدف بهدف بغية يسعى تسعى نسعى سعي سعيا يطمح تطمح طموح يمكن ممكن إمكانية"))
)
"""Hedges that headlines leave out as a rule: what somebody aims at, and what can be done."""

_QUOTED = re.compile('[«»"“”„]')
_ASKING = frozenset(map(fold, ("هل", "كيف", "لماذا", "متى", "ماذا", "أين")))
"""Words that make a question of a headline."""

_NEVER = frozenset(map(fold, ("لن", "ولن", "فلن", "لا", "ولا", "فلا")))
"""Words that deny what is to come; what was not yet («لم») may come."""

Hedged = tuple[int, int, int]
"""The word of the headline; the first word of the hedge and the word after the verb in the text."""


def hedged_below(headline: Document, title: Sentence, text: Document) -> Iterator[Hedged]:
    """Verbs that the headline states and the text has, where it first has them, behind a hedge.

    Args:
        headline: the article with the headline.
        title: its headline.
        text: the article whose text is read: the same, or another of the same event.
    """
    title_keys = headline.keys[title.first : title.last]
    if "؟" in headline.text[title.start : title.end]:
        return
    if (HEDGES | _ASKING) & {part for key in title_keys for part in (key, key[1:])}:
        return
    stems = frozenset(content_stem(key) for key in title_keys if is_content(key))
    for at in range(title.first, title.last):
        seen = lexeme(headline.keys[at])
        if not _is_verb(seen) or not is_content(headline.keys[at]) or _denied(headline, title, at):
            continue
        act = _act(headline, title, at)
        rest = stems - {content_stem(headline.keys[at]), content_stem(act)}
        found = _in_text(act, rest, text, titles=text is not headline)
        if found is not None:
            yield at, *found


def hedge_weight(text: Document, hedge: int) -> Severity:
    """How much a headline without a hedge leaves out: little where the text tells an aim.

    Args:
        text: the article whose text has the hedge.
        hedge: the number of its word.
    """
    key = text.keys[hedge]
    return Severity.LOW if key in _AIMS or key[1:] in _AIMS else Severity.MEDIUM


def is_plain_verb(key: str) -> bool:
    """Whether a folded word is a verb, and nothing else unless it has the shape of what is going on: «تعزز»."""
    return is_content(key) and _is_verb(lexeme(key))


def _is_verb(word: Lexeme) -> bool:
    return "verb" in word.tags and (len(word.tags) == 1 or word.core.startswith(("ي", "ت")))


def _act(document: Document, title: Sentence, at: int) -> str:
    """The word of what a verb tells: its own, or of «يسجل خسارة» the loss."""
    key = document.keys[at]
    if key not in _LIGHT:
        return key
    behind = (document.keys[i] for i in range(at + 1, min(title.last, at + 1 + BEFORE)))
    return next((word for word in behind if is_content(word) and "noun" in lexeme(word).tags), key)


_LIGHT = frozenset(map(fold, word_set("يسجل تسجل سجل سجلت يحقق تحقق حقق حققت يتكبد تتكبد تكبد تكبدت")))
"""Verbs that only say that there is what stands behind them."""


def _denied(document: Document, title: Sentence, at: int) -> bool:
    return at > title.first and document.keys[at - 1] in NEGATIONS


def _in_text(verb: str, stems: frozenset[str], text: Document, *, titles: bool) -> tuple[int, int] | None:
    """Where the text has the verb first, in a sentence of the same things, if that is behind a hedge; else None.

    Its headline counts too where ``titles``.
    """
    found = _first_act(verb, stems, text, SHARED, titles=titles)
    hedge = None if found is None else _hedge_before(text, *found, verb)
    return None if found is None or hedge is None else (hedge, found[1] + 1)


def doubted(verb: str, stems: frozenset[str], text: Document, least: int = SHARED) -> tuple[int, int, bool] | None:
    """Where a text has a verb first, in a sentence of the same things, if that is doubted or denied there; else None.

    Args:
        verb: a folded word.
        stems: of the words that stand beside it elsewhere.
        text: the article that is read, its headline too.
        least: how many of the stems a sentence must have.

    Returns:
        The first word of the doubt or denial, the word after the verb, and whether it is denied.
    """
    found = _first_act(verb, stems, text, least, titles=True)
    if found is None:
        return None
    sentence, at = found
    if at > sentence.first and text.keys[at - 1] in _NEVER:
        return at - 1, at + 1, True
    hedge = _hedge_before(text, sentence, at, verb)
    return None if hedge is None else (hedge, at + 1, False)


def _first_act(
    verb: str, stems: frozenset[str], text: Document, least: int, *, titles: bool
) -> tuple[Sentence, int] | None:
    lemmas = lexeme(verb).lemmas
    for sentence, stems_there in zip(text.sentences, _stems_by_sentence(text), strict=True):
        if (sentence.in_title and not titles) or len(stems & stems_there) < least:
            continue
        for at in range(sentence.first, sentence.last):
            if _is_same_act(verb, lemmas, text.keys[at]):
                return sentence, at
    return None


def _stems_by_sentence(document: Document) -> list[frozenset[str]]:
    """The stems of each sentence."""
    known: list[frozenset[str]] | None = document.__dict__.get("_stems_by_sentence")
    if known is None:
        keys = document.keys
        known = [frozenset(map(content_stem, keys[one.first : one.last])) for one in document.sentences]
        document.__dict__["_stems_by_sentence"] = known
    return known


def _is_same_act(verb: str, lemmas: frozenset[str], key: str) -> bool:
    """Whether a word is a form of the verb, its noun, or a verb that says the same («تسهم», «تساهم»)."""
    if not is_content(key):
        return False
    other = lexeme(key)
    if lemmas & other.lemmas:
        return True
    if "verb" not in other.tags or not lemmas or not other.lemmas:
        return False
    return step(verb, key) is None and bool(_bones(lemmas) & _bones(other.lemmas))


def _bones(lemmas: frozenset[str]) -> frozenset[str]:
    """Consonants of lemmas without the letters that verb forms add: أسهم and ساهم are of one root."""
    return frozenset(bones for lemma in lemmas if len(bones := lemma.removesuffix("ه").translate(_WEAK)) >= 3)


_WEAK = str.maketrans("", "", "اوي")


def is_possible(key: str, verb: str) -> bool:
    """Whether «قد» makes a verb possible, which goes on; with the perfect, «قد» is certain.

    What begins with ت may be either: «تفتتح» of افتتح goes on, «تراجع» is a perfect of its own. It is asked only where
    the verb that was stated begins so too, since else somebody else does it.
    """
    if key.startswith(("ي", "تت")) or key == "تكون":
        return True
    if not key.startswith("ت") or not lexeme(verb).core.startswith("ت"):
        return False
    seen = lexeme(key)
    return "verb" in seen.tags and not any(lemma.startswith("ت") for lemma in seen.lemmas)


def _hedge_before(document: Document, sentence: Sentence, at: int, verb: str) -> int | None:
    for place in range(at - 1, max(sentence.first, at - BEFORE) - 1, -1):
        if _QUOTED.search(document.text, document.words[place].end, document.words[place + 1].start):
            return None
        key = document.keys[place]
        bare = key[1:] if len(key) > 2 and key[0] in "وفلب" and key[1:] in HEDGES else key
        if bare == "قد":
            if is_possible(document.keys[place + 1], verb):
                return place
        elif bare in HEDGES:
            return place
    return None
