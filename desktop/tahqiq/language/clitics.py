"""The clitics before an Arabic word: و ف ب ل ك ال س, and أ before a negation.

Listed words decide first (the shipped database, through camel-tools once it is loaded), then the article's own words,
then the editor's calima database, then the shape of the word. What hangs behind a word (ه ها هم نا) is not cut.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from tahqiq.domain.characters import ARABIC_LETTERS
from tahqiq.domain.folding import Folded, fold_with_map
from tahqiq.domain.text import Span
from tahqiq.language import morphology
from tahqiq.language.lexicon import Clitics, Segmentation
from tahqiq.language.morphdb.wordlists import read_list

Vocabulary = Callable[[str], int]
"""Says how often a folded word stands in the text by itself."""

_ARABIC = re.compile(f"[{ARABIC_LETTERS}]+")

_HYPHEN = re.compile(r"[-_\u2010\u2011]")

LONGEST = 40
"""Letters of the longest word that is looked at; longer ones are no words and keep all they have."""


@dataclass(frozen=True, slots=True)
class Split:
    """A word and its clitics. Spans are code points inside the word; ``why`` names what decided.

    ``why`` is one of listed, ambiguous, corpus, analyser, shape, none.
    """

    clitics: tuple[Span, ...]
    core: Span
    why: str


def core_start(word: str, vocabulary: Vocabulary | None = None) -> int:
    """Where the word begins without its clitics, in code points: 1 for «وقال», 0 for «وزير»."""
    return split(word, vocabulary).core.start


def split(word: str, vocabulary: Vocabulary | None = None) -> Split:
    """The clitics of one word as printed, with tashkeel and tatweel, in spans.

    Args:
        word: One token, without punctuation round it.
        vocabulary: Evidence from the text in which the word stands.
    """
    head = _HYPHEN.split(word, maxsplit=1)[0] if len(word) <= 4 * LONGEST else ""
    folded = fold_with_map(head)
    if not 3 <= len(folded.text) <= LONGEST or not _ARABIC.fullmatch(folded.text):
        return Split((), Span(0, len(word)), "none")
    if vocabulary is None:
        cuts, why = _without_corpus(folded.text, _bare_alefs(folded, head), head, morphology.is_ready())
    else:
        cuts, why = _decide(folded.text, _bare_alefs(folded, head), head, vocabulary)
    return _as_spans(folded, len(word), cuts, why)


_LETTERS = re.compile(f"[\u0621-\u063a\u0641-\u064a]{{3,{LONGEST}}}+\\Z")


def letter_cuts(word: str, folded: str) -> tuple[int, ...] | None:
    """The lengths of the clitics of a word of plain letters, as ``split`` finds them; None where it has other signs.

    Args:
        word: One token as printed.
        folded: The same, folded.
    """
    if _LETTERS.match(word) is None:
        return None
    return _decide(folded, folded if _SEATED.isdisjoint(word) else _seated(folded, word), word, None)[0]


@lru_cache(maxsize=20_000)
def _without_corpus(word: str, bare: str, raw: str, loaded: bool) -> tuple[tuple[int, ...], str]:
    """As ``_decide``, remembered; ``loaded`` only tells what was decided before the databases were there."""
    return _decide(word, bare, raw, None)


def _decide(word: str, bare: str, raw: str, vocabulary: Vocabulary | None) -> tuple[tuple[int, ...], str]:
    """The lengths of the clitics, first to last, and what decided."""
    override = ambiguous().get(word)
    if override is not None:
        return override, "ambiguous"
    cut = {clitics for clitics, pos in morphology.kinds(word) if not clitics or _allowed(word, bare, clitics, pos)}
    if len(cut) == 1:
        return _lengths(cut.pop()), "listed"
    if cut:
        readings = [r for r in morphology.readings(word) if not r.lengths or _allowed(word, bare, r.lengths, r.pos)]
        letters = _bare(raw)
        return _lengths(min(readings, key=lambda r: _strangeness(letters, r)).lengths), "listed"
    if vocabulary is not None and (cuts := _by_corpus(word, bare, vocabulary)) is not None:
        return cuts, "corpus"
    analysed = [r for r in morphology.editor_readings(raw) if _allowed(word, bare, r.lengths, r.pos)]
    if analysed:
        return _lengths(analysed[0].lengths), "analyser"
    cuts = _by_shape(word, bare)
    return cuts, "shape" if cuts else "none"


def _lengths(clitics: Clitics) -> tuple[int, ...]:
    return tuple([length for _, length in clitics])


def _strangeness(letters: str, reading: Segmentation) -> tuple[int, bool, int, int]:
    """How unlikely a reading is: spelled otherwise than printed, inflected or a snippet behind clitics, a long cut."""
    lengths, printed, pos, citation = reading
    clashes = 0
    if letters != printed and len(letters) == len(printed):
        clashes = sum([_clashes(a, b) for a, b in zip(letters, printed, strict=True) if a != b])
    if not lengths:
        return clashes, not citation, 0, 0
    length = reading.length
    odd = not citation or (len(printed) - length < 3 and pos != "part")
    odd = odd or (pos == "noun_prop" and any(name in ("ka_prep", "fa_conj") for name, _ in lengths))
    return clashes, odd, length, len(lengths)


def _clashes(printed: str, expected: str) -> bool:
    """Whether a letter that writers do not set by chance stands where the database has its plain look-alike."""
    return (printed in "أإآ" and expected == "ا") or printed + expected in ("ةه", "ىي", "يى", "وؤ", "يئ")


def _allowed(word: str, bare: str, clitics: Clitics, pos: str) -> bool:
    """Whether the hamzas of the word as printed agree (no article in «ألمانيا»), and the rest is no snippet."""
    if not clitics:
        return True
    if pos in ("noun_prop", "verb") and len(word) - sum(_lengths(clitics)) < 3:
        return False
    at = 0
    for name, length in clitics:
        if name == "Al_det" and length == 2 and bare[at] != "ا":
            return False
        if name == ">a_ques" and bare[at] != "أ":
            return False
        at += length
    return True


def _by_corpus(word: str, bare: str, vocabulary: Vocabulary) -> tuple[int, ...] | None:
    """The cut whose remainder stands alone in the same text; none where the whole takes clitics itself there."""
    whole = sum(vocabulary(clitic + word) for clitic in "وبل")
    best: tuple[int, tuple[int, ...]] | None = None
    for cuts in _possible(word, bare):
        rest = word[sum(cuts) :]
        weight = vocabulary(rest) if len(rest) >= 3 else 0
        if weight and (best is None or weight > best[0]):
            best = weight, cuts
    if whole and (best is None or whole >= best[0]):
        return ()
    return best[1] if best else None


def _possible(word: str, bare: str) -> Iterator[tuple[int, ...]]:
    """Every way to read clitics off the front, by their letters alone."""
    for joined in ((), (1,)) if word[0] in "وف" else ((),):
        at = len(joined)
        rest = word[at:]
        if rest.startswith("ال") and bare[at] == "ا":
            yield (*joined, 2)
        if rest[:1] and rest[0] in "بكل":
            yield (*joined, 1)
            if rest[1:3] == "ال" and rest[0] != "ل" and bare[at + 1] == "ا":
                yield (*joined, 1, 2)
            if rest[:2] == "لل":
                yield (*joined, 1, 1)
        if rest[:1] == "س" and rest[1:2] in tuple("يتنا"):
            yield (*joined, 1)
        if joined:
            yield joined


_VERB_OF_FUTURE = re.compile(r"(?:[يتنا]ست\w{3,}|[يتن]ت\w{3,}|[يتن]ن[^ون]\w{2,})\Z")
_MASDAR = re.compile(r"(?:است\w{3,}|ان\w{2}ا\w|ا\wت\wا\w|ت\w{2}ي\wه?|م\wا\w{2}ه)\Z")


def _by_shape(word: str, bare: str) -> tuple[int, ...]:
    """What an unlisted word is most likely to bear in front.

    و is nearly always a conjunction and ال an article; ف ب ل ك س begin too many foreign names to be cut unseen.
    """
    if word[0] == "و" and len(word) > 3:
        return (1, *_article(word[1:], bare[1:]))
    return _article(word, bare)


def _article(word: str, bare: str) -> tuple[int, ...]:
    if word.startswith("ال") and bare[0] == "ا" and len(word) > 4:
        return (2,)
    if word.startswith("لل") and len(word) > 4:
        return (1, 1)
    if word[0] in "بك" and word[1:3] == "ال" and bare[1] == "ا" and len(word) > 5 and word[3] != "ي":
        return (1, 2)
    if word[0] == "س" and _VERB_OF_FUTURE.match(word[1:]):
        return (1,)
    if word[0] in "بل" and _MASDAR.match(word[1:]):
        return (1,)
    return ()


_TASHKEEL = re.compile("[\u0640\u064b-\u0652\u0670]+")


def _bare(word: str) -> str:
    return _TASHKEEL.sub("", word)


def _bare_alefs(folded: Folded, word: str) -> str:
    """The folded word with the alefs that bear a hamza or madda as they are printed."""
    if _SEATED.isdisjoint(word):
        return folded.text
    return "".join(
        word[at] if char == "ا" and word[at] in "أإآ" else char
        for char, at in zip(folded.text, folded.origin, strict=True)
    )


def _seated(folded: str, word: str) -> str:
    return "".join([b if b in "أإآ" else a for a, b in zip(folded, word, strict=True)])


_SEATED = frozenset("أإآ")


def _as_spans(folded: Folded, length: int, cuts: tuple[int, ...], why: str) -> Split:
    """Lengths in folded letters as spans of the printed word; no cut inside a ligature."""
    spans: list[Span] = []
    at = 0
    for cut in cuts:
        start, end = folded.origin[at] if at else 0, folded.origin[at + cut]
        if end == folded.origin[at + cut - 1]:
            break
        spans.append(Span(start, end))
        at += cut
    return Split(tuple(spans), Span(spans[-1].end if spans else 0, length), why)


@lru_cache(maxsize=1)
def ambiguous() -> dict[str, tuple[int, ...]]:
    """Words that are more often clitic and word than one word, or the other way round, with their cuts.

    Raises:
        WordListError: a line of ``ambiguous.txt`` is wrong.
    """
    found: dict[str, tuple[int, ...]] = {}
    for entry in read_list("ambiguous"):
        word = fold_with_map(entry.columns[0]).text
        clitics = () if entry.columns[1:] == ("0",) else entry.words(1)
        if not word.startswith("".join(clitics)) or len("".join(clitics)) >= len(word):
            raise entry.error(f"«{entry.columns[0]}» does not begin with {' + '.join(clitics)}")
        found[word] = tuple(len(clitic) for clitic in clitics)
    return found
