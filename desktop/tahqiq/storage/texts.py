"""The texts of articles in work, kept at hand: they never change, and a large one takes longer to read than to tag."""

from __future__ import annotations

import sqlite3
import threading
from collections import OrderedDict

KEPT = 4


class Texts:
    """The texts asked for last. Valid for texts that are on disk: ``forget`` after a transaction that failed."""

    def __init__(self) -> None:
        self._texts: OrderedDict[int, str] = OrderedDict()
        self._guard = threading.Lock()

    def get(self, sqlite: sqlite3.Connection, article_id: int) -> str:
        """The text of an article, in sight or not.

        Raises:
            LookupError: no such article.
        """
        with self._guard:
            if (text := self._texts.get(article_id)) is not None:
                self._texts.move_to_end(article_id)
                return text
        found = sqlite.execute("SELECT text FROM texts WHERE article_id = ?", (article_id,)).fetchone()
        if found is None:
            raise LookupError(f"no article {article_id}")
        read = str(found[0])
        with self._guard:
            self._texts[article_id] = read
            while len(self._texts) > KEPT:
                self._texts.popitem(last=False)
        return read

    def forget(self) -> None:
        """Keep nothing."""
        with self._guard:
            self._texts.clear()
