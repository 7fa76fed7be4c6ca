"""Editing a label set step by step: pure functions from set to set. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from tahqiq.domain.labels import AttributeDef, AttributeType, Label, LabelRole, LabelSet, LineStyle

KEYS = "abcdefghijklmnopqrstuvwxyz0123456789"


def added(label_set: LabelSet, name_ar: str, name_en: str, colors: Iterable[str]) -> LabelSet:
    """The set with a new label at its end that can be saved as it is: a free code, key, colour and line."""
    used = {label.color.lower() for label in label_set.labels}
    color = next((c for c in colors if c.lower() not in used), "#7f7f7f")
    lines = [label.line for label in label_set.labels]
    line = min(LineStyle, key=lines.count)
    new = Label(
        id=0,
        set_id=label_set.id,
        code=free_code(label_set, "label"),
        name_ar=name_ar,
        name_en=name_en,
        role=LabelRole.OTHER,
        color=color,
        line=line,
        key=free_key(label_set, name_en),
        position=len(label_set.labels),
    )
    return replace(label_set, labels=(*label_set.labels, new))


def removed(label_set: LabelSet, at: int) -> LabelSet:
    """The set without the label at position ``at``."""
    labels = label_set.labels
    return replace(label_set, labels=(*labels[:at], *labels[at + 1 :]))


def moved(label_set: LabelSet, at: int, to: int) -> LabelSet:
    """The set with the label at ``at`` standing at ``to``."""
    labels = list(label_set.labels)
    labels.insert(to, labels.pop(at))
    return replace(label_set, labels=tuple(replace(label, position=i) for i, label in enumerate(labels)))


def copy_of(label_set: LabelSet, name: str) -> LabelSet:
    """A set of its own with the same labels, to be entered under ``name``."""
    return replace(
        label_set, id=0, name=name, in_use=False, labels=tuple(replace(x, id=0, set_id=0) for x in label_set.labels)
    )


def free_code(label_set: LabelSet, stem: str) -> str:
    """A code that no label of the set has: ``stem``, or ``stem_2`` and so on."""
    codes = {label.code for label in label_set.labels}
    code, number = stem, 1
    while code in codes:
        number += 1
        code = f"{stem}_{number}"
    return code


def free_key(label_set: LabelSet, wish: str = "") -> str:
    """A key that no label of the set has, a letter of ``wish`` if one is free; empty when all are taken."""
    taken = {label.key.lower() for label in label_set.labels}
    letters = [c for c in wish.lower() if c in KEYS]
    return next((c for c in (*letters, *KEYS) if c not in taken), "")


def holder_of(label_set: LabelSet, key: str, at: int) -> Label | None:
    """Another label than the one at ``at`` that has ``key``."""
    return next((x for i, x in enumerate(label_set.labels) if i != at and key and x.key.lower() == key.lower()), None)


def code_from(name: str) -> str:
    """A code made of an English name; empty where nothing of it can be used."""
    return re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_").lstrip("0123456789_")


def new_attribute(label: Label, title_ar: str, title_en: str) -> tuple[AttributeDef, ...]:
    """The label's attributes and a new one of text, with a name that is free."""
    names = {a.name for a in label.attributes}
    number = 1
    while f"attribute_{number}" in names:
        number += 1
    return (*label.attributes, AttributeDef(f"attribute_{number}", title_ar, title_en, AttributeType.TEXT))
