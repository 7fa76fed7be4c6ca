"""What the editors of a project have taught: names that are always found, and words that name nobody."""

from __future__ import annotations

from functools import lru_cache

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.folding import fold
from tahqiq.domain.messages import Message
from tahqiq.language.mentions.article import Article, Name
from tahqiq.language.mentions.spelling import spelling
from tahqiq.language.mentions.tokens import sentences
from tahqiq.language.project_words import ProjectWords

Forms = dict[str, list[tuple[tuple[str, ...], EntityKind]]]


def add_taught(article: Article, words: ProjectWords) -> None:
    """Marks the project's names wherever they stand, the longest first, whatever the model says."""
    if not words.names:
        return
    forms = _forms(tuple(sorted((name, kind.value) for name, kind in words.names.items())))
    taught: list[Name] = []
    for number, seen in enumerate(article.seen):
        at = 0
        while at < len(seen):
            for stems, kind in forms.get(seen[at].stem, ()):
                last = at + len(stems)
                if tuple(w.stem for w in seen[at:last]) == stems:
                    why = Message("why_mention_taught")
                    taught.append(Name(number, at, last, kind, 0, why, sure=True))
                    at = last - 1
                    break
            at += 1
    if taught:
        covered = {(name.sentence, at) for name in taught for at in range(name.first, name.last)}
        free = [n for n in article.names if not any((n.sentence, at) in covered for at in range(n.first, n.last))]
        article.names = sorted(free + taught, key=lambda n: (n.sentence, n.first))


@lru_cache(maxsize=4)
def _forms(names: tuple[tuple[str, str], ...]) -> Forms:
    found: Forms = {}
    for name, kind in names:
        stems = _stems(name)
        if stems:
            found.setdefault(stems[0], []).append((stems, EntityKind(kind)))
    for forms in found.values():
        forms.sort(key=lambda form: -len(form[0]))
    return found


def drop_forbidden(article: Article, words: ProjectWords) -> None:
    """Drops names of words that an editor said name nobody."""
    if words.not_names:
        forbidden = _forbidden(words.not_names)
        article.names = [name for name in article.names if name.sure or article.stems(name) not in forbidden]


@lru_cache(maxsize=4)
def _forbidden(words: frozenset[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(_stems(word) for word in words)


def _stems(name: str) -> tuple[str, ...]:
    """The stems of a name as the article's words have them."""
    found = [spelling(word.text).stem for sentence in sentences(name) for word in sentence]
    return tuple(stem for stem in found if stem and fold(stem)[:1].isalnum())
