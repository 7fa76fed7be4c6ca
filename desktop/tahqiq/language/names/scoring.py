"""The score of two names by their parts alone, and what speaks for and against it."""

from __future__ import annotations

import math

from tahqiq.language.names.alignment import NameAlignment, Pair, align_names, compare_parts, likeness
from tahqiq.language.names.letters import GAP
from tahqiq.language.names.lists import (
    bodies,
    countries,
    given_names,
    is_given_name,
    kind_words,
    name_words,
    thing_words,
)
from tahqiq.language.names.parts import Name, Part, aliases
from tahqiq.language.names.reasons import Reason, letters
from tahqiq.language.names.spelling import shipped_model

OTHER = 0.45
"""The most that two names score which the rules hold to be two."""


LIKE = 0.35
"""How like its counterpart a part must be for two unequal names to be worth an editor's look."""

Scored = tuple[float, list[Reason]]


def compare_parsed(a: Name, b: Name) -> Scored:
    """The score and the reasons by the names alone, without titles and kinds; both have letters."""
    best = _compare_main(a, b)
    if a.short is not None and b.short is not None:
        short, why = _compare_main(a.short, b.short)
        if best[0] < 0.5 and short >= 0.9:
            return 0.85, [Reason("abbreviation", _shown(a.short), _shown(b.short)), *best[1]]
        return (min(best[0], OTHER), best[1] + why) if short < 0.3 else best
    for name, other in ((a.short, b), (b.short, a)):
        if name is not None and name.letters:
            score, why = _compare_main(*((name, other) if other is b else (other, name)))
            if score >= 0.8 and score > best[0]:
                best = min(score, 0.95), [Reason("abbreviation", _shown(name)), *why]
    return best


def _shown(name: Name) -> str:
    return " ".join(part.shown for part in name.parts)


def _compare_main(a: Name, b: Name) -> Scored:
    """As ``compare_parsed``, without what stands in brackets."""
    if a.letters == b.letters:
        return 1.0, [Reason("equal"), *_particles(a, b)]
    known = aliases()
    one, other = known.get(a.letters), known.get(b.letters)
    if one is not None and other is not None:
        return (0.95, [Reason("alias")]) if one == other else (0.1, [Reason("two_things")])
    alignment = align_names(a, b)
    if not alignment.pairs:
        return _turned(a, b) or (min(0.25, _unequal(a, b)), _unlike(a, b))
    why = [word for pair in alignment.pairs for word in _reasons(pair)] + _particles(a, b)
    if alignment.clash or (alignment.only_a and alignment.only_b):
        return _turned(a, b) or (_unequal(a, b), why + _clashes(alignment, a, b))
    score, doubt = _together(alignment.pairs)
    why += doubt
    if alignment.only_a or alignment.only_b:
        longer, rest = (a, alignment.only_a) if alignment.only_a else (b, alignment.only_b)
        shorter = b if longer is a else a
        limit, more = _shortened(longer, shorter, rest, len(alignment.pairs))
        if len(alignment.pairs) == 1 and score < 0.9:
            limit = min(limit, OTHER)  # too little to hold on to
        return min(limit, score * limit if limit < 0.5 else score), why + more
    return score * 0.95 ** len(_particles(a, b)), why


def _unequal(a: Name, b: Name) -> float:
    """The score of names with parts that are no spellings of each other: near only where each part is like another."""
    mean, least = likeness(a, b)
    return min(OTHER, (0.55 if least >= LIKE else 0.3) * mean)


def _together(pairs: tuple[Pair, ...]) -> Scored:
    """The score of names whose parts all have counterparts: that of the weakest, helped by what is certain.

    A short part gets no help, for there one letter makes another person.
    """
    if len(pairs) == 1 and pairs[0].kind == "country":
        one, other = (countries()[side[0].bare].adjective for side in (pairs[0].a, pairs[0].b))
        if one != other:
            return 0.4, [Reason("adjective", *pairs[0].shown)]
    weakest = min(pairs, key=lambda pair: pair.score)
    if weakest.score >= 0.97:
        return weakest.score, []
    certain = sum(pair.score >= 0.97 and not pair.short for pair in pairs)
    if weakest.short and len(pairs) > 1:
        return weakest.score, [Reason("short", *weakest.shown)] if weakest.score < 0.5 else []
    odds = math.log(max(weakest.score, 0.01) / max(1 - weakest.score, 0.01)) + 0.6 * min(2, certain)
    return 1 / (1 + math.exp(-odds)), [Reason("differs", *weakest.shown)] if odds < 0 else []


def _shortened(longer: Name, shorter: Name, rest: tuple[int, ...], pairs: int) -> Scored:
    """What a shorter form of a name is worth, by the places of the parts that it leaves out."""
    parts = longer.parts
    missing = [Reason("missing", parts[i].shown) for i in rest]
    dropped = [parts[i] for i in rest]
    left = [part for i, part in enumerate(parts) if i not in rest]
    if rest == tuple(range(len(rest))):
        if all(_may_go(part, left) for part in dropped):
            if doubtful := [part for part in dropped if not _is_of_kind(part, left)]:
                return OTHER, [Reason("other_kind", part.shown) for part in doubtful]
            return 0.85, [Reason("kind_word", part.shown) for part in dropped]
        if other := [part for part in dropped if part.bare in thing_words()]:
            return OTHER, [Reason("other_thing", part.shown) for part in other]
    if parts[0].bare in thing_words() and any(
        part.bare not in given_names() for part in dropped if part.bare not in kind_words()
    ):
        return OTHER, missing
    if rest[-1] < len(parts) - 1:
        return _without_front(longer, shorter, rest, pairs, missing)
    behind = next(i for i in range(len(parts)) if set(range(i, len(parts))) <= set(rest))
    if (
        behind >= 2
        and pairs > 1
        and parts[behind].particles[:1]
        and parts[behind].particles[0] in (*name_words("father"), "ال")
    ):
        return 0.72, [*missing, Reason("father", parts[behind].shown)]
    return OTHER, [*missing, Reason("given_name" if pairs == 1 else "beginning", parts[0].shown)]


def _without_front(longer: Name, shorter: Name, rest: tuple[int, ...], pairs: int, missing: list[Reason]) -> Scored:
    """What is left where parts at the beginning or inside are left out, and the last one stays."""
    parts = longer.parts
    family = parts[-1]
    if pairs > 1:
        if rest[0] > 0:
            if father := _other_father(longer, shorter, rest):
                return OTHER, [*missing, Reason("distinct", father.shown, parts[rest[-1]].shown)]
            return 0.88, missing
        kept = next(part for i, part in enumerate(parts) if i not in rest)
        if kept.bare in given_names() and parts[0].bare in given_names():
            return OTHER, [*missing, Reason("parent", kept.shown)]
        return 0.82, missing
    if rest[0] > 0:
        return OTHER, [*missing, Reason("given_name", family.shown)]
    by_father = shorter.parts[0].particles == family.particles != ()
    if family.bare in countries() and not countries()[family.bare].adjective:
        return OTHER, [*missing, Reason("other_thing", parts[0].shown)]
    given = is_given_name(family.text) or is_given_name(shorter.parts[0].text)
    if by_father or (not given and parts[rest[-1]].bare not in kind_words()):
        return 0.75, [*missing, Reason("family_name", family.shown)]
    return OTHER, [*missing, Reason("given_name", family.shown)]


def _other_father(longer: Name, shorter: Name, rest: tuple[int, ...]) -> Part | None:
    """The father that the shorter name has where the longer one has another: «خالد بن سعد», «خالد بن فهد بن سعد»."""
    father, other = shorter.parts[rest[-1] + 1 - len(rest)], longer.parts[rest[-1]]
    son_of = name_words("father")
    by_father = not son_of.isdisjoint(father.particles) and not son_of.isdisjoint(other.particles)
    return father if by_father and is_given_name(father.text) else None


def _may_go(part: Part, left: list[Part]) -> bool:
    """Whether a part only says what the rest of the name is, and the rest is not a place of its own."""
    kind = kind_words().get(part.bare)
    if kind is None or not left or (kind != "place" and len(left) == 1 and left[0].bare in thing_words()):
        return False
    return kind == "place" or len(left) > 1 or left[0].bare not in countries() or countries()[left[0].bare].adjective


def _is_of_kind(part: Part, left: list[Part]) -> bool:
    """Whether a body of one word is known to be of the kind that the word before it says, and of no other kind."""
    kind = kind_words()[part.bare]
    return kind == "place" or len(left) > 1 or bodies().get(left[0].text) == kind


def _turned(a: Name, b: Name) -> Scored | None:
    """The same two or three parts in another order, as in «أوربان فيكتور»; not where they are given names alone."""
    if len(a.parts) != len(b.parts) or not 2 <= len(a.parts) <= 3:
        return None
    turned = Name((*b.parts[1:], b.parts[0])), Name((b.parts[-1], *b.parts[:-1]))
    for other in turned:
        alignment = align_names(a, other)
        if len(alignment.pairs) == len(a.parts) and all(pair.score >= 0.8 for pair in alignment.pairs):
            known = all(p.bare in given_names() or p.bare in thing_words() for p in a.parts)
            why = [*(word for pair in alignment.pairs for word in _reasons(pair)), Reason("order")]
            return (0.4 if known else 0.62), why
    return None


def _reasons(pair: Pair) -> list[Reason]:
    """What is to be said of two parts that stand for each other."""
    one, other = pair.shown
    if pair.kind in ("initial", "country"):
        return [Reason(pair.kind, one, other)]
    if pair.equal:
        return [Reason("same", one, "" if one == other else other)]
    if pair.score < 0.5:
        return [Reason("differs", one, other), *(letters(operation) for operation in pair.differing)]
    if pair.kind == "token" and pair.a[0].text != pair.b[0].text and pair.a[0].bare == pair.b[0].bare:
        return [Reason("article", one, other)]
    found = [Reason("joined" if pair.kind == "joined" else "token", one, other)]
    return found + [letters(operation) for operation in pair.differing]


def _particles(a: Name, b: Name) -> list[Reason]:
    every = [[p for part in name.parts for p in part.particles] for name in (a, b)]
    return [Reason("particle", p) for p in sorted({*every[0]} ^ {*every[1]})]


def _clashes(alignment: NameAlignment, a: Name, b: Name) -> list[Reason]:
    """The parts left over on both sides, put against each other."""
    found: list[Reason] = []
    put = 0
    for i, j in zip(alignment.only_a, alignment.only_b, strict=False):
        one, other = a.parts[i], b.parts[j]
        kind = compare_parts(one, other).kind
        found.append(Reason(kind if kind in ("distinct", "countries") else "differs", one.shown, other.shown))
        if min(len(one.bare), len(other.bare)) <= 3 and found[-1].code == "differs":
            found.append(Reason("short", one.shown, other.shown))
        put += 1
    for name, places in ((a, alignment.only_a[put:]), (b, alignment.only_b[put:])):
        found += [Reason("missing", name.parts[i].shown) for i in places]
    return found


def _unlike(a: Name, b: Name) -> list[Reason]:
    """Why two names that share nothing are two: for single words the letters that part them."""
    if len(a.parts) == len(b.parts) == 1:
        one, other = a.parts[0], b.parts[0]
        return _clashes(NameAlignment((), (0,), (0,), True), a, b) + _letters_between(one.text, other.text)
    return [Reason("nothing_shared")]


def _letters_between(a: str, b: str) -> list[Reason]:
    """The operations on letters that cost most, at most three; the same either way round."""
    if a > b:
        turned = _letters_between(b, a)
        return [Reason(r.code, r.other, r.one) if r.other else r for r in turned]
    costs = shipped_model().costs
    operations = [o for o in costs.align(a, b).operations if o[0] != o[1]]
    operations.sort(key=lambda o: -costs.cost(*o))
    return [letters(operation) for operation in operations[:3] if operation != (GAP, GAP)]
