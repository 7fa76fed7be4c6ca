"""Label sets as files: the presets that the program brings, and those that editors save."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tahqiq.domain.labels import AttributeDef, AttributeType, Label, LabelRole, LabelSet, LineStyle
from tahqiq.domain.messages import Trouble
from tahqiq.domain.resources import resource
from tahqiq.services.commands.labels import problem_with


def names() -> list[str]:
    """The presets that the program brings."""
    return sorted(p.stem for p in resource("labels").glob("*.json"))


def load(name: str) -> LabelSet:
    """A preset by name."""
    return read_file(resource("labels", f"{name}.json"))


def read_file(path: Path) -> LabelSet:
    """A label set from a file; it has no ids yet.

    Raises:
        Trouble: not readable, not a label set, or one that could not be saved.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        label_set = LabelSet(0, data["name"], tuple(_label(d, i) for i, d in enumerate(data["labels"])), False)
    except OSError as error:
        raise Trouble("cannot_read_file", path=str(path), reason=error.strerror or str(error)) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Trouble("not_a_label_set", path=str(path), reason=str(error)) from error
    trouble = problem_with(label_set)
    if trouble is not None:
        raise trouble
    return label_set


def _label(data: dict[str, Any], position: int) -> Label:
    attributes = tuple(
        AttributeDef(a["name"], a["title_ar"], a["title_en"], AttributeType(a["type"]), tuple(a.get("choices", ())))
        for a in data.get("attributes", ())
    )
    return Label(
        id=0,
        set_id=0,
        code=data["code"],
        name_ar=data["name_ar"],
        name_en=data["name_en"],
        role=LabelRole(data["role"]),
        color=data["color"],
        line=LineStyle(data["line"]),
        key=data.get("key", ""),
        attributes=attributes,
        guidelines=data.get("guidelines", ""),
        position=position,
    )


def write_file(label_set: LabelSet, path: Path) -> None:
    """Save a label set as a file that ``read_file`` takes.

    Raises:
        Trouble: the file cannot be written.
    """
    labels = [
        {
            "code": label.code,
            "name_ar": label.name_ar,
            "name_en": label.name_en,
            "role": str(label.role),
            "color": label.color,
            "line": str(label.line),
            "key": label.key,
            "guidelines": label.guidelines,
            "attributes": [
                {
                    "name": a.name,
                    "title_ar": a.title_ar,
                    "title_en": a.title_en,
                    "type": str(a.type),
                    "choices": list(a.choices),
                }
                for a in label.attributes
            ],
        }
        for label in label_set.labels
    ]
    try:
        content = json.dumps({"name": label_set.name, "labels": labels}, ensure_ascii=False, indent=2)
        path.write_text(content + "\n", encoding="utf-8")
    except OSError as error:
        raise Trouble("cannot_write_file", path=str(path), reason=error.strerror or str(error)) from error
