"""A text as the rules see it: words, what is known of each, the weights of their labels, and the names so far."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from unicodedata import category

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language.mentions import lists
from tahqiq.language.mentions.spelling import Spelling
from tahqiq.language.mentions.tokens import Word

_SPORT = lists.folded(
    "لاعب لاعبين لاعبون لاعبي لاعبيه فريق دوري مباراة مباريات مدرب مهاجم مدافع حارس هدف أهداف كأس بطولة نادي ناديه"
    " أندية ملعب منتخب تعاقد شوط مرمى جماهير بطل موسم"
)

FIRST_SIGN = "\u0300"
"""No combining sign comes before it in Unicode."""


@dataclass(slots=True)
class Name:
    """Words ``first`` to ``last`` (exclusive) of a sentence that name something.

    ``margin`` is how much more the model likes the words as a name than as none (in ``model.SCALE``); ``titled`` is the
    word with which the office before it begins, or -1; ``sure`` names may not be dropped or changed,
    ``trusted`` ones stand where only a name can, however common the word is.
    """

    sentence: int
    first: int
    last: int
    kind: EntityKind
    margin: int
    why: Message
    titled: int = -1
    sure: bool = False
    trusted: bool = False


@dataclass
class Article:
    """A text and what is known of it."""

    text: str
    sentences: list[list[Word]]
    seen: list[list[Spelling]]
    scores: list[list[tuple[int, ...]]] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    phrased: set[str] | None = None
    """The words with which phrases that name nothing begin here, once they are looked for."""

    @cached_property
    def parts_ya(self) -> bool:
        """Whether the text parts ى from ي, so that «على» is no «علي»."""
        return " في " in self.text

    @cached_property
    def has_addresses(self) -> bool:
        """Whether there is an address such as «desk@example.com» in the text."""
        return "@" in self.text

    @cached_property
    def accusatives(self) -> set[str]:
        """The folded words that bear a sign of the accusative (ً) somewhere in the text."""
        if "\u064b" not in self.text:
            return set()
        rows = zip(self.sentences, self.seen, strict=True)
        return {s.folded for words, seen in rows for w, s in zip(words, seen, strict=True) if "\u064b" in w.text}

    @cached_property
    def is_sport(self) -> bool:
        """Whether the text has several words of sport."""
        return sum(word.stem in _SPORT for seen in self.seen for word in seen) >= 3

    def stems(self, name: Name) -> tuple[str, ...]:
        """The stems of a name's words, marks left out."""
        seen = self.seen[name.sentence]
        if name.last - name.first == 1:
            word = seen[name.first]
            return (word.stem,) if word.folded[:1].isalnum() else ()
        return tuple([w.stem for w in seen[name.first : name.last] if w.folded[:1].isalnum()])

    def start(self, name: Name) -> int:
        """Where the name begins: behind the clitics of its first word."""
        first = self.sentences[name.sentence][name.first]
        return first.start + self.seen[name.sentence][name.first].start

    def end(self, name: Name) -> int:
        """Where the name ends, the signs over its last letter included."""
        end, text = self.sentences[name.sentence][name.last - 1].end, self.text
        while end < len(text) and text[end] >= FIRST_SIGN and category(text[end]).startswith("M"):
            end += 1
        return end

    def printed(self, sentence: int, at: int) -> str:
        """A word as printed, without the clitics before it."""
        return self.sentences[sentence][at].text[self.seen[sentence][at].start :]

    def by_sentence(self) -> dict[int, list[Name]]:
        """The names of each sentence that has some."""
        found: dict[int, list[Name]] = defaultdict(list)
        for name in self.names:
            found[name.sentence].append(name)
        return found

    def replace(self, dropped: list[Name], added: list[Name]) -> None:
        """Takes names out and others in."""
        if dropped:
            out = {id(name) for name in dropped}
            self.names = [name for name in self.names if id(name) not in out]
        self.names.extend(added)

    def taken(self, kind: EntityKind | None = None) -> list[list[bool]]:
        """For each word whether a name, or one of that kind, has it."""
        found = [[False] * len(words) for words in self.sentences]
        for name in self.names:
            if kind in (None, name.kind):
                found[name.sentence][name.first : name.last] = [True] * (name.last - name.first)
        return found


def margin(scores: Sequence[tuple[int, ...]], first: int, last: int, label: int) -> int:
    """How much more the model likes the words as one name of a kind (``label`` begins it) than as none."""
    total = scores[first][label] - scores[first][0]
    for at in range(first + 1, last):
        total += scores[at][label + 1] - scores[at][0]
    return total
