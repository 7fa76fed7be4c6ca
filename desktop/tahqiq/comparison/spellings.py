"""Spellings of one name across articles: groups of names, found by keys and never by comparing all with all.

A name is taken by the fullest form that its article prints of it, so a short form («لافروف») counts for the full name
there. Names that no rule of spelling brings together, but that stand for the holder of one office («تشوي سونغ هوي»,
«تشون سوي هي»), are offered too. What a person settled in the register comes first: spellings of one entry are one
cluster, two entries that they declared to be two are never in one.

For the store: one row for each different ``(kind, text)``, its ``name_numbers`` in order of number, and who uses it
where. ``regroup_names`` asks for no more than what the names of the new article bring up.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Protocol

from tahqiq.comparison.agency_names import agency_span
from tahqiq.comparison.documents import Document
from tahqiq.comparison.name_groups import UNSETTLED, Joined, Settled, are_written_alike, entered_with
from tahqiq.comparison.names import is_known
from tahqiq.comparison.stems import number_of, stem
from tahqiq.domain.entities import Entity, EntityKind
from tahqiq.domain.folding import fold, name_key
from tahqiq.domain.inconsistencies import ClusterSpelling, SpellingCluster
from tahqiq.domain.jobs import Stopped, never
from tahqiq.language.names.clusters import cluster, is_short_form
from tahqiq.language.names.lists import are_two_names, bodies
from tahqiq.language.names.matching import match
from tahqiq.language.names.meeting import keys, long_keys, short_keys
from tahqiq.language.names.parts import Part, parse
from tahqiq.language.names.patterns import are_two_words

NUMBERS = 2
"""The number of the rules of ``name_numbers``. Raise it whenever a name may get others: stored ones are made anew."""

CROWD = 12
"""Holders of offices with the same initials beyond which none of them are compared."""

REACH = 1_000
"""Spellings whose like is looked for, for the names of one article."""


_UNSEEN = re.compile("[\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class NameUse:
    """A name in one article, as printed there.

    ``name`` is its fullest form there, ``forms`` that form in each spelling with how often it stands there (a short
    form counts for the fullest), ``titles`` the offices printed with it.
    """

    article_id: int
    source: str
    kind: EntityKind
    name: str
    forms: tuple[tuple[str, int], ...]
    titles: tuple[str, ...] = ()


class NameStore(Protocol):
    """The names of a project, as regrouping asks for them."""

    def uses_with(self, numbers: Collection[int]) -> Iterable[NameUse]:
        """All uses of the names that have one of the numbers among their ``name_numbers``."""
        ...


def names_of(document: Document) -> list[NameUse]:
    """The names of an article with their spellings there, in the order of the text, embedded articles included."""
    held: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    first: dict[int, tuple[EntityKind, str]] = {}
    text = document.source.text
    for mention in document.found.mentions:
        printed = _printed(text, mention.start, mention.end)
        if whole := agency_span(text, mention):
            printed = _one_line(text[slice(*whole)])
            first[mention.group] = mention.kind, printed
        first.setdefault(mention.group, (mention.kind, mention.name))
        held[mention.group].append((printed, mention.title))
    found: list[NameUse] = []
    for number, (kind, name) in first.items():
        name = _one_line(name)
        forms = Counter(name if _is_short(form, name, kind) else form for form, _ in held[number])
        titles = tuple(dict.fromkeys(title for _, title in held[number] if title))
        source = document.source.source
        found.append(NameUse(document.id, source, kind, name, tuple(sorted(forms.items())), titles))
    return found


def _is_short(text: str, name: str, kind: EntityKind) -> bool:
    """Whether a form is only a part of the full name; the shorter names of countries are names of their own."""
    words, whole = _length(text), _length(name)
    return words < whole and (words == 1 or kind is EntityKind.PERSON)


@lru_cache(maxsize=20_000)
def _length(name: str) -> int:
    """The words of a name."""
    return len(name_key(name).split())


def _printed(text: str, start: int, end: int) -> str:
    """The words of a mention, «للأمم» with the article that its ل hides."""
    shown = _one_line(text[start:end])
    hidden = start > 0 and text[start - 1] == "ل" and shown.startswith("ل") and not shown.startswith("لل")
    return f"ا{shown}" if hidden else shown


def _one_line(text: str) -> str:
    """Words on one line, without what is not seen and without the strokes that only stretch a word."""
    return " ".join(_UNSEEN.sub("", text).split())


def name_numbers(text: str) -> tuple[int, ...]:
    """The numbers under which a name is found: by none of them a name is asked for (``asking_numbers``) that is never
    put into one cluster with it."""
    found = _numbers(keys(text) | short_keys(text)) | _numbers(long_keys(text), "longer")
    return tuple(sorted(found | _initials_number(text)))


def asking_numbers(text: str) -> frozenset[int]:
    """The numbers by which names are asked for that may be in one cluster with this one."""
    return _numbers(keys(text) | long_keys(text)) | _numbers(short_keys(text), "longer") | _initials_number(text)


def _numbers(some: Iterable[str], kind: str = "name") -> frozenset[int]:
    return frozenset(number_of(f"{kind}:{key}") for key in some)


def _initials_number(text: str) -> frozenset[int]:
    return _numbers([_initials(text)], "initials") if len(parse(text).parts) > 1 else frozenset()


def short_forms(texts: Collection[str], store: NameStore) -> set[str]:
    """The names of a project that may be short forms of some, and so may stand in another cluster where these change.

    Args:
        texts: Names, known to the project or not.
        store: The project's names.
    """
    numbers = {text: _numbers(long_keys(text)) for text in texts}
    asked: defaultdict[int, list[str]] = defaultdict(list)
    for text, some in numbers.items():
        for number in some:
            asked[number].append(text)
    uses = store.uses_with(asked.keys()) if asked else ()
    found: set[str] = set()
    for form in {form for use in uses for form, _ in use.forms}.difference(texts):
        longer = {text for number in _numbers(short_keys(form)) for text in asked.get(number, ())}
        if any(is_short_form(form, text) for text in longer):
            found.add(form)
    return found


def of_same_entries(texts: Collection[str], store: NameStore, settled: Settled) -> set[str]:
    """The names of a project that a person entered as spellings of one with some, however unlike they are.

    Args:
        texts: Names, known to the project or not.
        store: The project's names.
        settled: What a person settled.
    """
    entered = entered_with(texts, settled)
    numbers = {number for text in entered for number in name_numbers(text)}
    uses = store.uses_with(numbers) if numbers else ()
    forms = {form for use in uses for form, _ in use.forms}.difference(texts)
    return {form for form in forms if any(are_written_alike(form, text) for text in entered)}


def regroup_names(uses: Sequence[NameUse], store: NameStore, settled: Settled = UNSETTLED) -> list[SpellingCluster]:
    """The clusters that the names of a new or changed article belong to, as they are now.

    Args:
        uses: The names of the article.
        store: The project's names, these among them or not.
        settled: What a person settled.
    """
    texts = {form for use in uses for form, _ in use.forms}
    met = {(use.article_id, use.kind, use.name): use for use in uses}
    asked: set[int] = set()
    known, new = set(texts), texts
    near: list[SpellingCluster] = []
    while new and len(known) <= REACH:
        numbers = {number for text in new for number in asking_numbers(text)} - asked
        asked |= numbers
        for use in store.uses_with(numbers) if numbers else ():
            met.setdefault((use.article_id, use.kind, use.name), use)
        every = clusters_of(met.values(), settled, texts)
        near = [one for one in every if any(spelling.text in texts for spelling in one.spellings)]
        new = {spelling.text for one in near for spelling in one.spellings} - known
        known |= new
    return near


def clusters_of(
    uses: Iterable[NameUse],
    settled: Settled = UNSETTLED,
    wanted: Collection[str] | None = None,
    stop: Stopped = never,
) -> list[SpellingCluster]:
    """The clusters of two and more spellings, in the order of their first names; ids are 0.

    Args:
        uses: Names in articles, in any order.
        settled: What a person settled.
        wanted: Forms whose clusters are asked for: of others, holders of one office are not looked for.
        stop: Asked now and then.

    Raises:
        Cancelled: ``stop`` said so.
    """
    table = _Table(uses)
    found: list[SpellingCluster] = []
    for kinds in ((EntityKind.PERSON,), (EntityKind.ORG, EntityKind.PLACE)):
        texts = table.texts(kinds)
        if EntityKind.PERSON not in kinds:
            texts = _named(texts)
        groups = Joined(cluster(texts, stop), texts, settled)
        groups.join_entries()
        chosen = None if wanted is None else {i for i, text in enumerate(texts) if text in wanted}
        _join_offices(texts, table.titles, groups, chosen)
        found += (table.cluster([texts[i] for i in some], groups.entry(some)) for some in groups.all())
    return [one for one in found if len(one.spellings) > 1]


class _Table:
    """All printed forms with who prints them."""

    def __init__(self, uses: Iterable[NameUse]) -> None:
        self._kinds: defaultdict[str, Counter[EntityKind]] = defaultdict(Counter)
        self._counts: Counter[str] = Counter()
        self._articles: defaultdict[str, set[int]] = defaultdict(set)
        self._sources: defaultdict[str, set[str]] = defaultdict(set)
        self.titles: defaultdict[str, set[str]] = defaultdict(set)
        every = list(uses)
        printed = Counter(form for use in every for form, _ in use.forms)
        for use in every:
            for form, count in use.forms:
                form = _as_others_print(form, printed)
                self._kinds[form][use.kind] += count
                self._counts[form] += count
                self._articles[form].add(use.article_id)
                if use.source:
                    self._sources[form].add(use.source)
                self.titles[form].update(use.titles)

    def texts(self, kinds: tuple[EntityKind, ...]) -> list[str]:
        """The forms that are mostly of these kinds, in order."""
        return sorted(text for text, counts in self._kinds.items() if _most(counts) in kinds)

    def cluster(self, texts: Sequence[str], entity: Entity | None) -> SpellingCluster:
        """The spellings of some forms, the most frequent first; a short form only where there is nothing else."""
        longest = [text for text in texts if len(name_key(text).split()) > 1] or texts
        order = sorted(longest, key=lambda text: (-self._counts[text], text))
        kinds: Counter[EntityKind] = sum((self._kinds[text] for text in order), Counter())
        spellings = tuple(
            ClusterSpelling(
                text, self._counts[text], tuple(sorted(self._articles[text])), tuple(sorted(self._sources[text]))
            )
            for text in order
        )
        return SpellingCluster(0, str(_most(kinds)), spellings, "", entity.id if entity else None)


def _as_others_print(form: str, printed: Mapping[str, int]) -> str:
    """The form that more articles print of a name, with and without ال before it or a ل («بريكس», «لأرسنال»)."""
    if form.startswith("ل") and (" " in form or form[1:2] in _ALEFS) and printed.get(form[1:], 0) >= printed[form]:
        return form[1:]
    other = form.removeprefix("ال") if form.startswith("ال") else f"ال{form}"
    return other if (printed.get(other, 0), other) > (printed[form], form) and other in printed else form


_ALEFS = tuple("أإآا")


def _named(texts: Sequence[str]) -> list[str]:
    """The texts of places and bodies that are names: not «حرس حدود» where «حرس الحدود» is printed too."""
    parts = {text: parse(text).parts for text in texts}
    definite = {tuple(part.bare for part in some) for some in parts.values() if some and some[-1].text != some[-1].bare}
    return [text for text, some in parts.items() if not _is_any(some) or tuple(p.bare for p in some) not in definite]


def _is_any(parts: Sequence[Part]) -> bool:
    """Whether the last of several words is one of the language, no body by itself («أوبك»), and has no article."""
    last = parts[-1] if len(parts) > 1 else None
    return last is not None and last.text == last.bare and last.text not in bodies() and is_known(fold(last.shown))


def _most(counts: Counter[EntityKind]) -> EntityKind:
    return min(counts, key=lambda kind: (-counts[kind], kind))


def _initials(text: str) -> str:
    return "".join(part.bare[:1] for part in parse(text).parts)


def _join_offices(
    texts: Sequence[str], titles: Mapping[str, Collection[str]], groups: Joined, chosen: Collection[int] | None
) -> None:
    """Joins names near in spelling whose bearers hold one office; only what reaches the chosen ones, where given."""
    waiting = list(_of_like_office(texts, titles))
    again = True
    while again:
        again = False
        left = []
        for i, j in waiting:
            if groups.together(i, j):
                continue
            if chosen is not None and not (groups.reaches(i, chosen) or groups.reaches(j, chosen)):
                left.append((i, j))
            elif any(_holds(texts[i], texts[j], a, b) for a in titles[texts[i]] for b in titles[texts[j]]):
                groups.join(i, j)
                again = bool(left)
        waiting = left


def _of_like_office(texts: Sequence[str], titles: Mapping[str, Collection[str]]) -> Iterator[tuple[int, int]]:
    """Pairs with one's initials, where few have them, that are both printed with an office."""
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for i, text in enumerate(texts):
        if titles[text] and len(parse(text).parts) > 1:
            alike[_initials(text)].append(i)
    for some in alike.values():
        if len(some) <= CROWD:
            yield from combinations(some, 2)


@lru_cache(maxsize=20_000)
def _stems(title: str) -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in title.split())


@lru_cache(maxsize=20_000)
def _holds(a: str, b: str, title_a: str, title_b: str) -> bool:
    """Whether the two titles are one office and the names are near; titles with hardly a word in common are spared."""
    one, other = _stems(title_a), _stems(title_b)
    if 2 * len(one & other) < min(len(one), len(other)):
        return False
    pairs = zip(parse(a).parts, parse(b).parts, strict=False)
    if any(are_two_names(x.bare, y.bare) or are_two_words(x, y) for x, y in pairs):
        return False  # two princes
    said = match(a, b, title_a=title_a, title_b=title_b)
    return (said.same or said.near) and any(reason.code == "same_office" for reason in said.why)
