"""What the tests ask of the finder: an article of one region, names given by their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

from tahqiq.domain.articles import RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language.detections import MentionFound, QuoteFound
from tahqiq.language.project_words import NO_WORDS, ProjectWords
from tahqiq.language.quotes.finding import find_quotes
from tahqiq.language.regions import RegionGuess

MAIN = RegionRole.MAIN


@dataclass(frozen=True)
class Said:
    """A quote as its words: what was said, the cue, the speaker's name and title."""

    content: str
    form: str
    cue: str
    kind: str
    speaker: str
    title: str
    via: str
    found: QuoteFound


def mentions(text: str, people: Sequence[str] = (), bodies: Sequence[str] = ()) -> list[MentionFound]:
    """Every occurrence of the names; a name of one word has the full form of the first that ends with it."""
    found: list[MentionFound] = []
    for kind, names in ((EntityKind.PERSON, people), (EntityKind.ORG, bodies)):
        for number, name in enumerate(names):
            full = next((one for one in names if one.split()[-1] == name), name)
            at = text.find(name)
            while at >= 0:
                if not any(one.start <= at < one.end for one in found):
                    found.append(_mention(at, name, full, kind, number))
                at = text.find(name, at + 1)
    return sorted(found, key=lambda m: m.start)


def _mention(at: int, name: str, full: str, kind: EntityKind, number: int) -> MentionFound:
    return MentionFound(at, at + len(name), kind, full, "", number, 1.0, Message("why_mention_context"))


def said_in(
    text: str,
    people: Sequence[str] = (),
    bodies: Sequence[str] = (),
    role: RegionRole = RegionRole.MAIN,
    words: ProjectWords = NO_WORDS,
) -> list[Said]:
    """The quotes of a text of one region."""
    regions = [RegionGuess(0, len(text), role, "test")]
    return [
        _said(text, q) for q in find_quotes(text, regions=regions, mentions=mentions(text, people, bodies), words=words)
    ]


def _said(text: str, q: QuoteFound) -> Said:
    return Said(
        content=text[q.start : q.end],
        form=q.form.value,
        cue=text[q.cue.start : q.cue.end] if q.cue else "",
        kind=q.cue_kind.value,
        speaker=q.speaker.name if q.speaker else "",
        title=q.speaker.title if q.speaker else "",
        via=q.via,
        found=q,
    )


def one_in(
    text: str, people: Sequence[str] = (), bodies: Sequence[str] = (), role: RegionRole = RegionRole.MAIN
) -> Said:
    """The only quote of a text."""
    found = said_in(text, people, bodies, role)
    assert len(found) == 1, [(q.content, q.form, q.cue) for q in found]
    return found[0]


@pytest.fixture(name="said_in")
def fixture_said_in() -> Callable[..., list[Said]]:
    """The quotes of a text: ``said_in(text, people, bodies, role, words)``."""
    return said_in


@pytest.fixture(name="one")
def fixture_one() -> Callable[..., Said]:
    """The only quote of a text: ``one(text, people, bodies, role)``."""
    return one_in


@pytest.fixture(name="contents")
def fixture_contents() -> Callable[..., list[str]]:
    """What a text reports, in order."""
    return lambda *args: [q.content for q in said_in(*args)]
