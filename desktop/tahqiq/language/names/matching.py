"""Do two strings name one person, place or body? Answered with a score and with what speaks for and against it.

A score from 0.5 on means one; from ``NEAR`` on the two are near enough to be offered to the editor where something
else speaks for it, such as the same office. A family name by itself is near to every full name that ends in it, and one
with it only where the same office stands by both; whose it is inside one article, the article's mentions settle.
"""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.domain.folding import fold
from tahqiq.language.names.letters import plain, without_article
from tahqiq.language.names.lists import name_words
from tahqiq.language.names.offices import Evidence, compare_titles
from tahqiq.language.names.parts import Name, parse
from tahqiq.language.names.reasons import Reason
from tahqiq.language.names.scoring import OTHER, compare_parsed
from tahqiq.language.project_words import NO_WORDS, ProjectWords

NEAR = 0.3
"""The least score at which two names are worth an editor's look."""

LONGEST = 400
"""Code points of a name; longer strings are the same only where their letters are."""


@dataclass(frozen=True, slots=True)
class NameMatch:
    """Whether two names are one: ``same`` is ``score >= 0.5``; ``why`` is never empty."""

    same: bool
    score: float
    why: tuple[Reason, ...]

    @property
    def near(self) -> bool:
        """Not the same by name alone, and yet near enough to be offered."""
        return not self.same and self.score >= NEAR


def match(a: str, b: str, *, title_a: str = "", title_b: str = "", words: ProjectWords = NO_WORDS) -> NameMatch:
    """Compares two names in any spelling, full or short; the order of the two does not matter to the score.

    Args:
        a: A name as printed.
        b: Another.
        title_a: The office that stands by ``a``, where one does: «وزير الخارجية الروسي».
        title_b: The office that stands by ``b``.
        words: What the editors of the project taught: their titles, and names with their kind.
    """
    if max(len(a), len(b)) > LONGEST:
        same = fold(a).split() == fold(b).split()
        return NameMatch(same, float(same), (Reason("too_long"),))
    one, other = parse(a, words.titles), parse(b, words.titles)
    if not one.letters or not other.letters:
        return NameMatch(False, 0.0, (Reason("no_name"),))
    score, why = compare_parsed(one, other)
    why += [Reason("title", title) for title in (*one.titles, *other.titles)]
    if score < 0.5 and _same_rank(one, other):
        score = 0.65
        why.append(Reason("same_rank", one.titles[-1], other.titles[-1]))
    evidence = compare_titles(title_a or " ".join(one.titles), title_b or " ".join(other.titles))
    if evidence is not Evidence.NONE:
        single = min(len(one.parts), len(other.parts)) == 1
        score, word = _with_office(score, evidence, single)
        why.append(word)
    if evidence is not Evidence.FOR and any(reason.code == "family_name" for reason in why):
        score = min(score, OTHER)
    kinds = words.names.get(a), words.names.get(b)
    if None not in kinds and kinds[0] is not kinds[1]:
        score = min(score, 0.2)
        why.append(Reason("two_kinds"))
    score = round(score, 9)  # the same either way round
    return NameMatch(score >= 0.5, round(score, 4), tuple(dict.fromkeys(why)))


def _same_rank(a: Name, b: Name) -> bool:
    """Whether a rank stands before both whose bearer is called by the given name, and that name is the same."""
    shared = {without_article(plain(t)) for t in a.titles} & {without_article(plain(t)) for t in b.titles}
    if not shared & name_words("rank"):
        return False
    short, long = (a.parts, b.parts) if len(a.parts) < len(b.parts) else (b.parts, a.parts)
    ends = [part.text for part in (long[0], long[-1]) if not part.particles]
    return len(short) == 1 and not short[0].particles and short[0].text in ends


def _with_office(score: float, evidence: Evidence, single: bool) -> tuple[float, Reason]:
    """The office moves the score of what is near, and makes two of one only where a single word bears the name."""
    if evidence is Evidence.FOR:
        more = (0.5 - score if NEAR <= score < 0.5 else 1 - score if score >= 0.5 else 0) * 0.3
        return score + more, Reason("same_office")
    if single:
        return score * 0.49, Reason("other_office")
    return score * 0.8 if score < 0.9 else score * 0.9, Reason("other_office")
