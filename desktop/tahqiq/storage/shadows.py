"""Columns for finding: each holds another column in folded spelling, and is made anew when the folding changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tahqiq.domain.folding import fold, name_key
from tahqiq.storage.subjects import subject_fingerprint


@dataclass(frozen=True, slots=True)
class Shadow:
    """``column`` holds ``make`` of ``source``."""

    column: str
    source: str
    make: Callable[[str], str]

    def of(self, text: str) -> str:
        """What the column holds of ``text``."""
        return self.make(text) if text else ""


_NOTE = Shadow("note_folded", "note", fold)
_KEY = Shadow("key", "text", name_key)

SHADOWS: Mapping[str, Shadow] = {
    "annotations": _NOTE,
    "links": _NOTE,
    "entities": _NOTE,
    "spellings": _KEY,
    "entity_titles": _KEY,
    "project_words": _KEY,
    "suggestions": Shadow("key", "key", name_key),
    "answers": Shadow("speaker_key", "speaker_key", name_key),
    "house_spellings": _KEY,
    "decisions": Shadow("fingerprint", "subject", subject_fingerprint),
}
"""By table. What a key was made of is not always kept: then it is folded once more."""


def renewed(table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> Sequence[Sequence[Any]]:
    """Recorded rows with their shadow as it would be made today."""
    shadow = SHADOWS.get(table)
    if shadow is None or shadow.column not in columns or shadow.source not in columns:
        return rows
    at, source = columns.index(shadow.column), columns.index(shadow.source)
    return [[*row[:at], shadow.of(row[source]), *row[at + 1 :]] for row in rows]
