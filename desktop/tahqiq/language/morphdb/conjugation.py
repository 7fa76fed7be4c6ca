"""Verbs: from one line of a list to the stems of past, present, participles and masdar.

Forms 2 to 10 are regular enough to be derived from the past tense; form 1 brings its present tense and masdars along.
Q is a verb of four letters (سيطر), T one with ت before them (تدهور). Spelling only: vowels are not written.
"""

from __future__ import annotations

from collections.abc import Iterator

from tahqiq.language.morphdb.stems import Stem

FORMS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "Q", "T")
_SHADDA = "\u0651"
Features = tuple[tuple[str, str], ...]


def verb(form: str, past: str, present: str = "", masdars: tuple[str, ...] = (), cls: Features = ()) -> Iterator[Stem]:
    """The stems of a verb.

    Args:
        form: One of ``FORMS``.
        past: Third person singular masculine; a shadda only where the last letter is doubled (استمرّ).
        present: The same of the present tense; derived where empty (not for form 1).
        masdars: Verbal nouns; derived where empty (not for form 1).
        cls: Features that all its stems bear, such as the kind of a reporting verb.

    Raises:
        ValueError: the form is unknown, or a verb of form 1 comes without its present tense.
    """
    if form not in FORMS:
        raise ValueError(f"«{form}» is no verb form; there are {' '.join(FORMS)}")
    if form == "1" and not present:
        raise ValueError("a verb of form 1 needs its present tense")
    doubled = past.endswith(_SHADDA)
    past = past.replace(_SHADDA, "")
    present = (present or _present(form, past, doubled)).replace(_SHADDA, "")
    if present[0] not in "ي":
        raise ValueError(f"the present tense must begin with ي, not «{present}»")
    yield from _past_stems(form, past, present, doubled, cls)
    yield from _present_stems(past, present, doubled, cls)
    for masdar in masdars or _masdars(form, past, doubled):
        yield nominal(masdar, "noun", past, (*cls, ("vform", "masdar")))
    for participle in sorted(_participles(form, past, present, doubled)):
        yield nominal(participle, "adj", past, (*cls, ("vform", "participle")))


def nominal(word: str, pos: str, lemma: str = "", features: Features = ()) -> Stem:
    """The stem of a noun or adjective with the paradigm that its ending asks for."""
    lemma = lemma or word
    if word.endswith("ة"):
        return Stem(word[:-1], "NF", pos, lemma, features)
    if word.endswith("اء") and len(word) > 3:
        return Stem(word[:-1], "NH", pos, lemma, features)
    if word.endswith("ى") and len(word) > 2:
        return Stem(word[:-1], "NY", pos, lemma, features)
    return Stem(word, "S" if pos == "adj" else "N", pos, lemma, features)


def _present(form: str, past: str, doubled: bool) -> str:
    """The present tense of a derived verb, from its past."""
    body = "ؤ" + past[1:] if past[0] == "أ" and form in ("2", "3") else past
    if form == "4":
        body = past[1:] if past[0] == "أ" else "ؤ" + past[1:]
    elif form in ("7", "8", "9", "10"):
        body = past[1:]
    if form in ("5", "6", "T"):
        return "ي" + body
    if body.endswith("ى"):
        return "ي" + body[:-1] + "ي"
    if form in ("4", "10") and _hollow(past) and not doubled:
        return "ي" + body[:-2] + "ي" + body[-1]
    if form == "4" and body.startswith("ي"):
        body = "و" + body[1:]
    return "ي" + body


def _hollow(past: str) -> bool:
    return len(past) >= 3 and past[-2] == "ا"


def _past_stems(form: str, past: str, present: str, doubled: bool, cls: Features) -> Iterator[Stem]:
    features = (*cls, ("asp", "p"), ("per", "3"), ("gen", "m"), ("num", "s"))

    def stem(spelling: str, category: str) -> Stem:
        return Stem(spelling, category, "verb", past, features)

    if past.endswith("ا") and form == "1":
        yield stem(past[:-1], "PVA")
        yield stem(past[:-1] + ("و" if present.endswith("و") else "ي"), "PVC")
        yield from (stem(past[:-1] + "ي", "PV"), stem(past[:-1], "PVW"))
    elif past.endswith("ى"):
        yield stem(past[:-1], "PVY")
        yield stem(past[:-1] + "ي", "PV")
    elif past.endswith("ي"):
        yield stem(past, "PV")
        yield stem(past[:-1], "PVW")
    elif doubled:
        yield stem(past, "PVV")
        yield stem(past + past[-1], "PVC")
    elif _hollow(past) and form in ("1", "4", "7", "8", "10"):
        yield stem(past, "PVV")
        yield stem(past[:-2] + past[-1], "PVC")
        yield stem(past[:-2] + "ي" + past[-1], "PVV")
    else:
        yield stem(past, "PV")
        if past.endswith("أ"):
            yield stem(past[:-1] + "ئ", "PV")
    if form == "3" and past[0] != "و" and past[1] == "ا":
        yield stem(past[0] + "و" + past[2:-1] + {"ى": "ي", "أ": "ئ"}.get(past[-1], past[-1]), "PV")


def _present_stems(past: str, present: str, doubled: bool, cls: Features) -> Iterator[Stem]:
    features = (*cls, ("asp", "i"), ("per", "3"), ("gen", "m"), ("num", "s"))
    body = present[1:]

    def stem(spelling: str, category: str) -> Stem:
        return Stem(spelling, category, "verb", past, features)

    if body[-1] in "ويى":
        yield stem(body[:-1], {"و": "IVU", "ي": "IVY", "ى": "IVA"}[body[-1]])
        if body[-1] in "وي":
            yield stem(body[:-1], "IVA")
        return
    yield stem(body, "IV")
    if doubled:
        yield stem(body + body[-1], "IVC")
    elif len(body) >= 3 and body[-2] in "ويا" and _hollow(past):
        yield stem(body[:-2] + body[-1], "IVC")
        if body[-2] in "وي":
            yield stem(body[:-2] + "ا" + body[-1], "IV")
    elif body.endswith("أ"):
        yield stem(body[:-1] + "ؤ", "IV")
        yield stem(body[:-1] + "ئ", "IV")


def _masdars(form: str, past: str, doubled: bool) -> list[str]:
    last, defective, hollow = past[-1], past.endswith("ى"), _hollow(past) and not doubled
    if form == "2":
        return [f"ت{past[:-1]}ية" if defective else f"ت{past[:-1]}ئة" if last == "أ" else f"ت{past[:-1]}ي{last}"]
    if form == "3":
        return ["م" + past[:-1] + "اة" if defective else "م" + past + "ة"]
    if form == "4":
        body = ("ي" + past[2:] if past[1] in "وي" else past[1:]) if past[0] == "أ" else "ي" + past[1:]
        if hollow:
            return ["إ" + body + "ة"]
        if defective or last == "أ":
            return ["إ" + body[:-1] + "اء"]
        return ["إ" + body + "ا" + last if doubled else "إ" + body[:-1] + "ا" + last]
    if form in ("5", "6"):
        return [past[:-1] + "ي" if defective else past]
    if form == "T":
        return [past]
    if form == "Q":
        return [past + "ة"]
    return _long_masdars(form, past, doubled, hollow)


def _long_masdars(form: str, past: str, doubled: bool, hollow: bool) -> list[str]:
    """Masdars of the forms that begin with ا: انفعال, افتعال, استفعال."""
    last = past[-1]
    if past.startswith("استو"):
        past = "استي" + past[4:]
    if past.startswith("استأ"):
        past = "استئ" + past[4:]
    if last in "ىأ":
        return [past[:-1] + "اء"]
    if hollow and form == "10":
        return [past + "ة"]
    if hollow:
        return [past[:-2] + "يا" + last]
    return [past + "ا" + last] if doubled else [past[:-1] + "ا" + last]


def _participles(form: str, past: str, present: str, doubled: bool) -> set[str]:
    if form != "1":
        body = present[1:]
        found = {"م" + (body[:-1] + "ي" if body[-1] == "ى" else body)}
        if body[-1] in "يى":
            found |= {"م" + body[:-1] + "ى", "م" + body[:-1], "م" + body[:-1] + "اة"}
        if form in ("4", "10") and _hollow(past) and not doubled:
            found.add("م" + body[:-2] + "ا" + body[-1])
        return found
    if len(past) == 2 and doubled:
        return {past[0] + "ا" + past[1], "م" + past + "و" + past[1]}
    if len(past) != 3 or set(past) & set("أإآؤئء"):
        return set()
    if past[1] == "ا":
        return {past[0] + "ائ" + past[2]}
    if past[2] in "اىي":
        return {past[0] + "ا" + past[1] + "ي", "م" + past[:2] + ("و" if present.endswith("و") else "ي")}
    return {past[0] + "ا" + past[1:], "م" + past[:2] + "و" + past[2]}
