"""Label sets as files: the presets that the program brings, and those that editors save."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tahqiq.domain.labels import AttributeDef, AttributeType, Label, LabelRole, LabelSet, LineStyle
from tahqiq.domain.messages import Trouble
from tahqiq.domain.resources import resource
from tahqiq.domain.whole_files import written_whole
from tahqiq.services.commands.labels import problem_with
from tahqiq.services.targets import refuse_target


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
        label_set = LabelSet(0, _text(data, "name"), tuple(_label(d, i) for i, d in enumerate(data["labels"])), False)
    except OSError as error:
        raise Trouble("cannot_read_file", path=str(path), reason=error.strerror or str(error)) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Trouble("not_a_label_set", path=str(path), reason=str(error)) from error
    trouble = problem_with(label_set)
    if trouble is not None:
        raise trouble
    return label_set


def _label(data: dict[str, Any], position: int) -> Label:
    return Label(
        id=0,
        set_id=0,
        code=_text(data, "code"),
        name_ar=_text(data, "name_ar"),
        name_en=_text(data, "name_en"),
        role=LabelRole(data["role"]),
        color=_text(data, "color"),
        line=LineStyle(data["line"]),
        key=_text(data, "key", ""),
        attributes=tuple(_attribute(a) for a in data.get("attributes", ())),
        guidelines=_text(data, "guidelines", ""),
        position=position,
    )


def _attribute(data: dict[str, Any]) -> AttributeDef:
    choices = tuple(data.get("choices", ()))
    if not all(isinstance(choice, str) for choice in choices):
        raise TypeError("choices are texts")
    titles = _text(data, "title_ar"), _text(data, "title_en")
    return AttributeDef(_text(data, "name"), *titles, AttributeType(data["type"]), choices)


def _text(data: dict[str, Any], field: str, default: str | None = None) -> str:
    value = data[field] if default is None else data.get(field, default)
    if not isinstance(value, str):
        raise TypeError(f"{field} is a text")
    return value


def write_file(label_set: LabelSet, path: Path) -> None:
    """Save a label set as a file that ``read_file`` takes; a file that was there is replaced at the end.

    Raises:
        Trouble: the file cannot be written, or is a project.
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
    content = json.dumps({"name": label_set.name, "labels": labels}, ensure_ascii=False, indent=2)
    refuse_target(path)
    with written_whole(path) as partial:
        partial.write_text(content + "\n", encoding="utf-8")
