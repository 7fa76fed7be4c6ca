"""Which suggestions are open: not answered, not covered by an annotation, not silenced by a word of the project."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate

from sqlalchemy import Connection

from tahqiq.domain.labels import MENTIONS, LabelRole
from tahqiq.domain.suggestions import AnswerKind, SuggestionKind, WordList
from tahqiq.storage.rows import driver

KIND_OF_ROLE: dict[str, str] = {str(role): str(SuggestionKind.MENTION) for role in MENTIONS} | {
    str(LabelRole.DATE): str(SuggestionKind.DATE),
    str(LabelRole.FIGURE): str(SuggestionKind.FIGURE),
    str(LabelRole.QUOTE): str(SuggestionKind.QUOTE),
}
"""The kind of suggestion that annotations with a label of a role make needless where they stand."""

SILENCING = {str(SuggestionKind.MENTION): str(WordList.NOT_NAME), str(SuggestionKind.QUOTE): str(WordList.NOT_CUE)}
"""The list whose words silence the suggestions of a kind."""

_ANSWERED = "SELECT article_id, fingerprint FROM answers WHERE answer <> ? AND article_id IN ({marks})"
_NOT_SPEAKERS = "SELECT article_id, fingerprint, speaker_key FROM answers WHERE answer = ? AND article_id IN ({marks})"
_COVERED = """
SELECT n.article_id, l.role, x.start, x."end" FROM annotations AS n
JOIN labels AS l ON l.id = n.label_id JOIN anchors AS x ON x.annotation_id = n.id AND x.role = 'body'
WHERE n.article_id IN ({marks})
"""
_SILENCED = "SELECT list, key FROM project_words WHERE list IN (?, ?)"


class _Cover:
    """Spans in which something lies."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def meets(self, start: int, end: int) -> bool:
        last = bisect_left(self._starts, end) - 1
        return last >= 0 and self._reach[last] > start


class Openness:
    """What is known of some articles, read once."""

    def __init__(self, connection: Connection, article_ids: Sequence[int]) -> None:
        sqlite = driver(connection)
        marks = ", ".join("?" * len(article_ids))
        not_speaker = str(AnswerKind.NOT_SPEAKER)
        self.answered = set(sqlite.execute(_ANSWERED.format(marks=marks), (not_speaker, *article_ids)))
        self.not_speakers: dict[tuple[int, str], set[str]] = {}
        for article, fingerprint, key in sqlite.execute(_NOT_SPEAKERS.format(marks=marks), (not_speaker, *article_ids)):
            self.not_speakers.setdefault((article, fingerprint), set()).add(key)
        covers: dict[tuple[int, str], list[tuple[int, int]]] = {}
        for article, role, start, end in sqlite.execute(_COVERED.format(marks=marks), article_ids):
            if role in KIND_OF_ROLE:
                covers.setdefault((article, KIND_OF_ROLE[role]), []).append((start, end))
        self._covers = {where: _Cover(spans) for where, spans in covers.items()}
        self._silenced = set(sqlite.execute(_SILENCED, tuple(SILENCING.values())))

    def is_open(self, article_id: int, kind: str, start: int, end: int, fingerprint: str, key: str) -> bool:
        """Whether a suggestion waits for an answer."""
        if (article_id, fingerprint) in self.answered:
            return False
        if key and (SILENCING.get(kind), key) in self._silenced:
            return False
        cover = self._covers.get((article_id, kind))
        return cover is None or not cover.meets(start, end)
