"""The words that report speech, in every form that the verbs of ``resources/words/reporting.txt`` take.

The forms are made once from the same stems and endings as the shipped morphology database, and kept in one table, so
that a word costs one look.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache

from tahqiq.domain.folding import fold
from tahqiq.language.detections import CueKind
from tahqiq.language.loading import without_collection
from tahqiq.language.morphdb.collect import conjugated
from tahqiq.language.morphdb.stems import PAST, PRESENT, Stem, suffixes
from tahqiq.language.morphdb.wordlists import read_list
from tahqiq.language.project_words import ProjectWords
from tahqiq.language.quotes.signs import USUAL, openings, signs


class CueForm(StrEnum):
    """The form in which a reporting verb stands."""

    VERB = "verb"  # قال، يؤكد
    PARTICIPLE = "participle"  # مشيرا، قائلة
    MASDAR = "masdar"  # تأكيد


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word.

    ``lemma`` is the verb's past, folded; ``gender`` m, f or "" and ``number`` s, d or p are those of the form;
    ``opens`` says what may open its report; ``cut`` are the letters of و and ف before it; ``noun`` says that the form
    is as often another word, ``takes`` that it has its object behind it («ذكره»), ``joined`` that و or ف stands before.
    """

    lemma: str
    kind: CueKind
    form: CueForm
    gender: str
    number: str
    past: bool
    opens: frozenset[str]
    noun: bool = False
    takes: bool = False
    cut: int = 0

    @property
    def joined(self) -> bool:
        return self.cut > 0


_PARTICIPLES = {"ا": ("m", "s"), "ه": ("f", "s"), "ين": ("m", "p"), "تين": ("f", "d")}
_OBJECTS = frozenset(("3ms_dobj", "3fs_dobj", "3mp_dobj"))
_MASDARS = frozenset(map(fold, ("أكد", "أعلن", "قال", "زعم", "نفى", "ادعى", "اتهم")))
"""Verbs whose masdar reports («تأكيد الوزير أن …»); the others' are nouns like any."""
_PLURALS = frozenset(map(fold, ("توقع", "صرح", "أكد", "حذر")))
"""Verbs of whose masdar the plural reports with who said it («توقعاته بأن»)."""


@cache
def _endings() -> Mapping[str, tuple[tuple[str, str, str, bool], ...]]:
    """By category of a stem: an ending, the gender and number that it shows, and whether it holds an object."""
    found: dict[str, list[tuple[str, str, str, bool]]] = {}
    for suffix in suffixes():
        if suffix.category not in (*PAST, *PRESENT):
            continue
        said = dict(suffix.features)
        enclitic = said.get("enc0", "")
        if said.get("per", "3") != "3" or (enclitic and enclitic not in _OBJECTS):
            continue
        gender = said.get("gen", "f" if enclitic and suffix.form.startswith("ت") else "m")
        ending = (fold(suffix.form), gender, said.get("num", "s"), bool(enclitic))
        found.setdefault(suffix.category, []).append(ending)
    return {category: tuple(endings) for category, endings in found.items()}


_Form = tuple[str, CueKind, CueForm, str, str, bool, frozenset[str], bool, bool]
"""What a ``Cue`` is made of, in its order; the few that articles use are made when they are asked for."""


@cache
@without_collection()
def _table() -> dict[str, _Form]:
    found: dict[str, _Form] = {}
    homographs, never = signs("noun"), signs("never")
    kinds = {str(kind): kind for kind in CueKind}
    for entry in read_list("reporting"):
        kind = kinds.get(entry.columns[0], CueKind.NEUTRAL)
        for stem in conjugated(entry, 1, ()):
            lemma = fold(stem.lemma)
            opens = openings().get(lemma, USUAL)
            if not opens:
                continue
            for word, form, gender, number, past, takes in _forms(stem):
                if word in never:
                    continue
                noun = word in homographs
                new = (lemma, kind, form, gender, number, past, opens, noun, takes)
                known = found.get(word)
                if known is None or _rank(new) < _rank(known):
                    found[word] = new
    return found


def _rank(form: _Form) -> tuple[bool, bool, int]:
    """The least is what a word rather is: without an object behind it, a past, a verb that opens more reports."""
    _, _, _, _, _, past, opens, _, takes = form
    return takes, not past, -len(opens)


def _forms(stem: Stem) -> Iterator[tuple[str, CueForm, str, str, bool, bool]]:
    """(folded word, form, gender, number, past, takes an object) of every word made of a stem."""
    spelled, said = fold(stem.form), dict(stem.features)
    if stem.category == "PV" and stem.form.endswith("ي") and stem.lemma.endswith("ى"):
        return  # «تمنيت»: the first person
    if stem.category in PAST:
        for ending, gender, number, takes in _endings()[stem.category]:
            yield spelled + ending, CueForm.VERB, gender, number, True, takes
    elif stem.category in PRESENT:
        for ending, _, number, takes in _endings()[stem.category]:
            if ending in ("ا", "وا"):
                continue  # «أن يقولوا»: what is wished or ordered, not what was said
            for letter, gender in (("ي", "m"), ("ت", "f")):
                if letter == "ت" and number == "p":
                    continue  # «قد تقولون»: the readers
                yield letter + spelled + ending, CueForm.VERB, gender, number, False, takes
    elif said.get("vform") == "participle" and not _passive(stem):
        for ending, (gender, number) in _PARTICIPLES.items():
            yield spelled + ending, CueForm.PARTICIPLE, gender, number, False, False
    elif said.get("vform") == "masdar" and fold(stem.lemma) in _MASDARS:
        taken = {"NF": ("ه", "ته", "تها", "تهم"), "NH": ("ء", "ءه", "ئه", "ئها")}.get(
            stem.category, ("", "ه", "ها", "هم")
        )
        for ending in taken:
            yield fold(stem.form + ending), CueForm.MASDAR, "", "", False, len(ending) > 1
    if said.get("vform") == "masdar" and fold(stem.lemma) in _PLURALS:
        for ending in ("اته", "اتها", "اتهم"):
            yield fold(stem.form + ending), CueForm.MASDAR, "", "", False, True


def _passive(stem: Stem) -> bool:
    """Whether a participle of the first form is passive (مذكور), which reports nothing."""
    return len(stem.lemma) == 3 and len(stem.form) == 5 and stem.form[0] == "م" and stem.form[3] == "و"


@cache
def plain_alef() -> frozenset[str]:
    """The folded pasts that are printed with a plain alef («اعتقد»), so that one with أ is a first person."""
    lemmas = {stem.lemma for entry in read_list("reporting") for stem in conjugated(entry, 1, ())}
    return frozenset(fold(lemma) for lemma in lemmas if lemma.startswith("ا"))


@lru_cache(maxsize=50_000)
def cue(folded: str) -> Cue | None:
    """What a folded word reports, with or without و ف س ل before it; None where it reports nothing."""
    table = _table()
    form = table.get(folded)
    if form is not None or len(folded) < 4:
        return Cue(*form) if form is not None else None
    cut = 1 if folded[0] in "وف" else 0
    rest = folded[cut:]
    if cut and (form := table.get(rest)) is not None:
        return Cue(*form, cut=cut)
    if rest[0] in "سل" and rest[1] in "يت" and (form := table.get(rest[1:])) is not None:
        found = Cue(*form, cut=cut)
        return replace(found, noun=False) if not found.past else None
    return None


class Cues:
    """The reporting words of one project: the program's and those that its editors added or took away."""

    def __init__(self, words: ProjectWords) -> None:
        self._not = frozenset(map(fold, words.not_cues))
        self._own: dict[str, Cue] = {}
        for word, kind in words.cues.items():
            folded = fold(word)
            known = cue(folded)
            new = Cue(folded, CueKind(kind), CueForm.VERB, "", "s", True, USUAL)
            self._own[folded] = replace(known, kind=CueKind(kind)) if known else new

    @property
    def changed(self) -> bool:
        """Whether any word reports otherwise here than ``cue`` says."""
        return bool(self._not or self._own)

    def __call__(self, folded: str) -> Cue | None:
        """What a folded word reports, or None."""
        if not self.changed:
            return cue(folded)
        bare = folded[1:] if folded[:1] in ("و", "ف") else folded
        if folded in self._not or bare in self._not:
            return None
        own = self._own.get(folded)
        if own is None and bare != folded and (own := self._own.get(bare)) is not None:
            return replace(own, cut=1)
        return own or cue(folded)
