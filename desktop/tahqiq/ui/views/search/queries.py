"""The queries that were asked before, newest first; kept with the person's settings."""

from __future__ import annotations

import json

from tahqiq.ui.settings import Settings

KEPT = 20
_NAME = "search_queries"


class Queries:
    """Remembers queries; without settings only as long as the window lives."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings
        self._kept: list[str] = _read(settings.text(_NAME)) if settings else []

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(tuple(self._kept))

    def __len__(self) -> int:
        return len(self._kept)

    def add(self, query: str) -> None:
        """Put ``query`` first."""
        query = query.strip()
        if query:
            self._kept = [query, *(q for q in self._kept if q != query)][:KEPT]
            self._save()

    def forget(self) -> None:
        """Forget all of them."""
        self._kept = []
        self._save()

    def _save(self) -> None:
        if self._settings is not None:
            self._settings.set_text(_NAME, json.dumps(self._kept, ensure_ascii=False))


def _read(stored: str) -> list[str]:
    try:
        kept = json.loads(stored or "[]")
    except ValueError:
        return []
    return [q for q in kept if isinstance(q, str) and q.strip()][:KEPT] if isinstance(kept, list) else []
