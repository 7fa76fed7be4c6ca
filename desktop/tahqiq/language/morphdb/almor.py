"""Writes the ALMOR text format that camel-tools' ``MorphologyDB`` reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tahqiq.domain.folding import fold
from tahqiq.language.morphdb.stems import (
    CATEGORIES,
    CITATION,
    NAMES,
    NOMINAL,
    PARTICLES,
    PREFIX_CATEGORIES,
    Stem,
    Suffix,
    prefixes,
    suffixes,
)

_POS = ("noun", "adj", "noun_prop", "noun_num", "noun_quant", "verb", "part", "digit", "punc", "latin", "foreign")
_VALUES = {
    "prc3": ("0", ">a_ques"),
    "prc2": ("0", "wa_conj", "fa_conj"),
    "prc1": ("0", "bi_prep", "ka_prep", "li_prep", "sa_fut", "li_jus"),
    "prc0": ("0", "Al_det"),
    "per": ("na", "1", "2", "3"),
    "asp": ("na", "p", "i"),
    "gen": ("na", "m", "f", "u"),
    "num": ("na", "s", "d", "p", "u"),
}
_OPEN = ("diac", "lex", "gloss", "enc0", "cls", "rep", "vform", "form")
_DEFAULTS = {name: values[0] for name, values in _VALUES.items()} | {"enc0": "0", "form": "citation"}
_CAMEL = str.maketrans({"إ": "ا", "أ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه"})


def database(stems: Iterable[Stem]) -> str:
    """The text of a database with these stems and the clitics, endings and tables of ``stems``; sorted, no doubles."""
    lines = ["###DEFINES###"]
    lines += [f"DEFINE {name} {name}:*open*" for name in _OPEN]
    lines.append("DEFINE pos " + " ".join(f"pos:{pos}" for pos in _POS))
    lines += [f"DEFINE {name} " + " ".join(f"{name}:{v}" for v in values) for name, values in _VALUES.items()]
    lines.append("###DEFAULTS###")
    usual = " ".join(f"{name}:{value}" for name, value in _DEFAULTS.items())
    lines += [f"DEFAULT pos:{pos} {usual}" for pos in _POS]
    lines += ["###ORDER###", "ORDER diac lex pos " + " ".join(_VALUES) + " enc0 gloss cls rep vform form"]
    lines += ["###TOKENIZATIONS###", "###STEMBACKOFF###", "###PREFIXES###"]
    lines += sorted({line for p in prefixes() for line in _lines(p.form, p.category, (("diac", p.form), *p.features))})
    lines.append("###SUFFIXES###")
    endings = ((s.form, _suffix_category(s.category, s.definite), _suffix_features(s)) for s in suffixes())
    lines += sorted({line for ending in endings for line in _lines(*ending)})
    lines.append("###STEMS###")
    lines += sorted({line for stem in stems for line in _stem_lines(stem)})
    lines += ["###TABLE AB###", *sorted(f"{p} {c}" for p, cs in PREFIX_CATEGORIES.items() for c in cs)]
    lines += ["###TABLE BC###", *sorted(f"{c} {s}" for c in CATEGORIES for s in _suffix_categories(c))]
    lines += ["###TABLE AC###", *sorted(_third_table())]
    return "\n".join(lines) + "\n"


def keys(form: str) -> set[str]:
    """The spellings under which a form is found: folded as this program folds, and as camel-tools does by itself."""
    return {fold(form), form.translate(_CAMEL)}


def _lines(form: str, category: str, features: tuple[tuple[str, str], ...]) -> Iterator[str]:
    said = " ".join(f"{name}:{value}" for name, value in features)
    for key in keys(form):
        yield f"{key}\t{category}\t{said}"


def _suffix_features(suffix: Suffix) -> tuple[tuple[str, str], ...]:
    inflected = () if (suffix.category, suffix.form) in CITATION else (("form", "inflected"),)
    return (("diac", suffix.form), *inflected, *suffix.features)


def _stem_lines(stem: Stem) -> Iterator[str]:
    features = {name: _DEFAULTS[name] for name in _changeable(stem.category)} | dict(stem.features)
    said = (("diac", stem.form), ("lex", stem.lemma), ("pos", stem.pos), *features.items())
    return _lines(stem.form, stem.category, said)


def _changeable(category: str) -> tuple[str, ...]:
    """The features that prefixes and endings may change: an analysis has only those that its stem names."""
    clitics = ("prc3", "prc2", "prc1", "prc0")
    if category in (*NAMES, *PARTICLES):
        return clitics
    nominal = (*clitics, "enc0", "gen", "num", "form")
    return nominal if category in NOMINAL else (*nominal, "per", "asp")


def _suffix_category(category: str, definite: bool) -> str:
    return f"{category}-d" if definite else f"{category}-i"


def _suffix_categories(category: str) -> list[str]:
    return sorted({_suffix_category(s.category, s.definite) for s in suffixes() if s.category == category})


def _third_table() -> Iterator[str]:
    for prefix, stem_categories in PREFIX_CATEGORIES.items():
        for category in stem_categories:
            for suffix in _suffix_categories(category):
                if prefix != "Pref-A" or suffix.endswith("-d"):
                    yield f"{prefix} {suffix}"
