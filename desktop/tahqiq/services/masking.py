"""Names of people replaced in what goes out: each person by one number, the same in every article.

A masked text is another text: it has a hash of its own, and every offset is one in it. A span that begins or ends
inside a name reaches to the end of what stands for it. Only names that are known are masked: those of people in the
register with their spellings, and words that are tagged as a person; in titles, notes, attributes and names of offices
too, and a family name alone where one person bears it. Addresses and file names, which lead to the article itself, are
left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Annotation, Attribution, Link
from tahqiq.domain.articles import Article
from tahqiq.domain.entities import Entity, EntityKind
from tahqiq.domain.folding import fold
from tahqiq.domain.text import text_hash
from tahqiq.formats.dataset import Content, Dataset
from tahqiq.language.occurrences import occurrences
from tahqiq.storage.queries.export import Whole

SHORTEST = 3
"""Letters that a name has at least; shorter ones are words, too."""


def stands_for(number: int) -> str:
    """What stands in a text for person ``number``."""
    return f"[شخص {number}]"


def short_forms(name: str) -> Iterator[str]:
    """The name as one or two words, and without the given name in front."""
    spaced = re.sub(r"\bعبد(?=ال)", "عبد ", name)
    for whole in dict.fromkeys((name, spaced, re.sub(r"\bعبد ال", "عبدال", name))):
        yield whole
        first = _GIVEN.match(whole)
        if first is not None:
            yield whole[first.end() :]


_GIVEN = re.compile(r"(?:عبد |أبو |أبي |ابن |بن |آل )?\S+\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Masked:
    """A text without names: ``text``, and where what was replaced began and ended, then and now."""

    text: str
    cuts: tuple[tuple[int, int, int, int], ...] = ()

    def start(self, offset: int) -> int:
        """Where a span begins now that began at ``offset``."""
        cut = self._before(offset)
        if cut is None:
            return offset
        _, end, new_start, new_end = cut
        return new_start if offset < end else new_end + offset - end

    def end(self, offset: int) -> int:
        """Where a span ends now that ended at ``offset``."""
        cut = self._before(offset - 1) if offset else None
        if cut is None:
            return offset
        _, end, _, new_end = cut
        return new_end if offset <= end else new_end + offset - end

    def _before(self, offset: int) -> tuple[int, int, int, int] | None:
        index = bisect_right(self.cuts, offset, key=lambda cut: cut[0])
        return self.cuts[index - 1] if index else None


class Masking:
    """Knows the names of one project.

    Args:
        people: everybody in the register; only persons are masked.
        tagged: words that are tagged as a person in any article, chosen or not, whom the register does not have.
    """

    def __init__(self, people: Iterable[Entity], tagged: Iterable[str] = ()) -> None:
        self._people = {e.id: e for e in people if e.kind is EntityKind.PERSON}
        self._names: dict[str, tuple[str, int]] = {}
        for entity in self._people.values():
            for name in (entity.name, *(s.text for s in entity.spellings)):
                self._know(name, entity.id)
        self._know_short_forms(list(self._names.values()))
        number = max(self._people, default=0)
        known = set(self._names)
        for words in tagged:
            if fold(words) not in self._names:
                self._know(words, number + 1)
                number += fold(words) in self._names
        self._know_short_forms([name for key, name in self._names.items() if key not in known])
        self._authors: dict[str, int] = {}

    @property
    def count(self) -> int:
        """How many people are masked so far."""
        return len({number for _, number in self._names.values()})

    def _know_short_forms(self, names: list[tuple[str, int]]) -> None:
        """The family name alone stands for the person, where it is one person's; «عبد الله» is also «عبدالله»."""
        bearers: dict[str, set[int]] = {}
        shown: dict[str, str] = {}
        for name, number in names:
            for form in short_forms(name):
                bearers.setdefault(fold(form), set()).add(number)
                shown[fold(form)] = form
        for folded, numbers in bearers.items():
            if len(numbers) == 1:
                self._know(shown[folded], next(iter(numbers)))

    def _know(self, name: str, number: int) -> None:
        folded = fold(name)
        if sum(map(str.isalpha, folded)) >= SHORTEST:
            self._names.setdefault(folded, (name, number))

    def mask(self, text: str) -> Masked:
        """``text`` with every known name replaced; where two overlap, the longer one."""
        folded = fold(text)
        found = [
            (span.start, span.end, number)
            for key, (name, number) in self._names.items()
            if key in folded
            for span in occurrences(text, name)
        ]
        taken: list[tuple[int, int, int]] = []
        for start, end, number in sorted(found, key=lambda hit: (hit[0] - hit[1], hit[0])):
            if all(end <= a or b <= start for a, b, _ in taken):
                taken.append((start, end, number))
        pieces, cuts, at, length = [], [], 0, 0
        for start, end, number in sorted(taken):
            pieces += [text[at:start], stands_for(number)]
            length += start - at
            cuts.append((start, end, length, length + len(pieces[-1])))
            length += len(pieces[-1])
            at = end
        return Masked("".join([*pieces, text[at:]]), tuple(cuts))

    def words(self, text: str) -> str:
        """``text`` with names replaced, where no offsets are asked for."""
        return self.mask(text).text if text else text

    def entity(self, entity: Entity) -> Entity:
        """A name of the register: a person's is replaced, and all that is said of the person left out."""
        if entity.kind is EntityKind.PERSON:
            return Entity(entity.id, entity.kind, stands_for(entity.id))
        spelled = tuple(replace(s, text=self.words(s.text)) for s in entity.spellings)
        titled = tuple(replace(t, text=self.words(t.text)) for t in entity.titles)
        return replace(
            entity, name=self.words(entity.name), note=self.words(entity.note), spellings=spelled, titles=titled
        )

    def content(self, content: Content) -> Content:
        """An article with all that is in it."""
        masked = self.mask(content.article.text)
        regions = tuple(replace(r, start=masked.start(r.start), end=masked.end(r.end)) for r in content.regions)
        annotations = tuple(self._annotation(a, masked) for a in content.annotations)
        return Whole(
            self._article(content.article, masked.text), regions, annotations, tuple(map(self.link, content.links))
        )

    def _article(self, article: Article, text: str) -> Article:
        author = article.author
        if author:
            author = f"[كاتب {self._authors.setdefault(author, len(self._authors) + 1)}]"
        return replace(
            article,
            title=self.words(article.title),
            text=text,
            sha256=text_hash(text),
            source=self.words(article.source),
            via=self.words(article.via),
            author=author,
            url="",
            file_name="",
        )

    def _annotation(self, annotation: Annotation, masked: Masked) -> Annotation:
        parts: list[Anchor] = []
        for part in annotation.parts:
            anchor = _moved(part, masked)
            if parts and anchor.start < parts[-1].end:  # two parts of one name
                anchor = anchor_at(masked.text, parts[-1].start, max(anchor.end, parts.pop().end))
            parts.append(anchor)
        said: Any = annotation.attributes
        return replace(
            annotation,
            parts=tuple(parts),
            attributes={name: self.words(v) if isinstance(v, str) else v for name, v in said.items()},
            note=self.words(annotation.note),
            attribution=self._attribution(annotation.attribution, masked),
        )

    def _attribution(self, said: Attribution | None, masked: Masked) -> Attribution | None:
        if said is None:
            return None
        cue, mention = (anchor and _moved(anchor, masked) for anchor in (said.cue, said.mention))
        return replace(said, title=self.words(said.title), via=self.words(said.via), cue=cue, mention=mention)

    def link(self, link: Link) -> Link:
        """A link with its reason."""
        return replace(link, note=self.words(link.note))


def _moved(anchor: Anchor, masked: Masked) -> Anchor:
    start = masked.start(anchor.start)
    return anchor_at(masked.text, start, max(start, masked.end(anchor.end)))


def masked_dataset(dataset: Dataset, register: Iterable[Entity], tagged: Iterable[str]) -> Dataset:
    """The dataset with names of people replaced.

    Args:
        dataset: its articles carry their texts, whatever ``with_text`` says.
        register: everybody in the project, so that a name is known also where its bearer was not chosen.
        tagged: what is tagged as a person anywhere in the project.
    """
    masking = Masking(register, tagged)
    texts: dict[str, int] = {}

    def articles() -> Iterator[Content]:
        for content in dataset.articles():
            masked = masking.content(content)
            texts[masked.article.sha256] = masked.article.id
            if not dataset.with_text:
                masked = Whole(replace(masked.article, text=""), masked.regions, masked.annotations, masked.links)
            yield masked

    def text_of(sha256: str) -> str | None:
        wanted = texts.get(sha256)
        found = (c for c in dataset.articles() if c.article.id == wanted)
        content = next(found, None)
        return masking.mask(content.article.text).text if content else None

    return replace(
        dataset,
        project=replace(dataset.project, name=masking.words(dataset.project.name)),
        annotators={i: f"[محرّر {i}]" for i in dataset.annotators},
        entities=lambda: map(masking.entity, dataset.entities()),
        articles=articles,
        links=lambda: map(masking.link, dataset.links()),
        links_across=lambda: map(masking.link, dataset.links_across()),
        raw=None,
        masked=lambda: masking.count,
        text_of=text_of,
    )
