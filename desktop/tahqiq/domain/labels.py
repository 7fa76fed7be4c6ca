"""Labels, what they look like and what may be said about a span that bears one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LineStyle(StrEnum):
    """The underline that lets a label be told without colour."""

    SOLID = "solid"
    DOTTED = "dotted"
    THIN = "thin"
    DASHED = "dashed"
    DOUBLE = "double"
    WAVY = "wavy"


class LabelRole(StrEnum):
    """What the program may do with a label: claims and quotes have a speaker, mentions an entity."""

    CLAIM = "claim"
    QUOTE = "quote"
    PERSON = "person"
    PLACE = "place"
    ORG = "org"
    DATE = "date"
    FIGURE = "figure"
    OTHER = "other"


SPEECH = frozenset({LabelRole.CLAIM, LabelRole.QUOTE})
"""Roles whose annotations are attributed to a speaker."""

MENTIONS = frozenset({LabelRole.PERSON, LabelRole.PLACE, LabelRole.ORG})
"""Roles whose annotations name an entity."""


class AttributeType(StrEnum):
    TEXT = "text"
    CHOICE = "choice"
    FLAG = "flag"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class AttributeDef:
    """One typed thing that an annotation with this label may say. ``choices`` only for ``CHOICE``."""

    name: str
    title_ar: str
    title_en: str
    type: AttributeType
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """A label of a set. ``code`` is its name in files, ``key`` one Latin letter or digit, ``color`` ``#rrggbb``."""

    id: int
    set_id: int
    code: str
    name_ar: str
    name_en: str
    role: LabelRole
    color: str
    line: LineStyle
    key: str
    attributes: tuple[AttributeDef, ...] = ()
    guidelines: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class LabelSet:
    """A named set of labels, in order; one set of a project is in use."""

    id: int
    name: str
    labels: tuple[Label, ...]
    in_use: bool
