"""Why two names are held to be one or two: a code with the words concerned, to be worded in any language.

The command line prints ``Reason.short``; the window says ``Reason.message`` (``name_…`` in ``resources/messages``).
"""

from __future__ import annotations

from dataclasses import dataclass

from tahqiq.domain.messages import Message
from tahqiq.language.names.letters import GAP, Operation

CODES = {
    "equal": "the same letters once spelling is folded",
    "alias": "two names of one thing in the list of aliases",
    "two_things": "names of two things in the list of aliases",
    "same": "a part that both have",
    "token": "two parts are spellings of one name",
    "letters": "letters that stand for one sound, as in غ=ج",
    "letter": "a letter that only one of the two has",
    "differs": "two parts that are not spellings of one name",
    "distinct": "two names of the lists that are two however near their letters",
    "countries": "two countries or their adjectives",
    "country": "a country and its adjective, or two names of it",
    "adjective": "an adjective by itself is no name of the country",
    "short": "so short that a differing letter makes another name",
    "missing": "a part that only the longer name has",
    "article": "ال in only one of the two",
    "particle": "a particle (بن، دي) in only one of the two",
    "joined": "written apart in the one and in one word in the other",
    "initial": "an initial of the other's name",
    "order": "the same parts in another order",
    "family_name": "the family name by itself: only the same office beside it, or the article, says whose it is",
    "given_name": "a given name by itself: many people bear it",
    "kind_word": "a word that says what it is and may be left out, as in «مدينة حلب»",
    "other_kind": "a word that says what it is, and the name alone may be borne by something of another kind",
    "other_thing": "a word that makes another thing of it, as in «ريف دمشق»",
    "father": "the longer name goes on with the father's or the house's",
    "parent": "without the first name it may be the father's",
    "beginning": "the one is only the beginning of the other: «جمهورية كوريا»",
    "abbreviation": "the short form in brackets",
    "title": "a title before the name is left out of account",
    "same_rank": "the same rank before the same given name, as in «الملك سلمان»",
    "same_office": "the same office stands by both",
    "other_office": "different offices stand by the two",
    "two_kinds": "the project knows the one as a person, body or place, and the other as another of these",
    "nothing_shared": "no part of the one is like a part of the other",
    "no_name": "one of the two has no letters",
    "too_long": "too long for a name: only equal letters are held to be the same",
}
"""Every code that occurs, and what it means."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for or against two names being one: a code of ``CODES`` and the words concerned.

    ``one`` is of the first name and ``other`` of the second where both are given; ``other`` is empty for what
    concerns one word alone.
    """

    code: str
    one: str = ""
    other: str = ""

    @property
    def short(self) -> str:
        """The reason for a script: ``code``, ``code:one`` or ``code:one=other``."""
        words = f"{self.one}={self.other}" if self.other else self.one
        return f"{self.code}:{words}" if words else self.code

    @property
    def message(self) -> Message:
        """The reason as a sentence for people."""
        return Message(f"name_{self.code}", {"one": self.one, "other": self.other})


def letters(operation: Operation) -> Reason:
    """The reason for one operation on letters."""
    one, other = operation
    if GAP in operation:
        return Reason("letter", other if one == GAP else one)
    return Reason("letters", one, other)
