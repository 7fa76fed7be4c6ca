"""One annotation made durable: the program's step, beside the same rows written by SQLite alone, and one fsync."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

from bench_parts import report
from bench_parts.projects import folder, long_text, new_articles, tag
from tahqiq.services.commands.annotations import AddAnnotation, AddAnnotations, DeleteAnnotations
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session
from tahqiq.storage.rows import COLUMNS, insert_sql


class Raw:
    """A second file with the same tables and indexes, written by SQLite alone."""

    def __init__(self, path: Path, like: Path) -> None:
        Session.create(path).close()
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA synchronous = FULL")
        self._source = sqlite3.connect(f"{like.as_uri()}?mode=ro", uri=True)
        self._rows: list[tuple[str, tuple[Any, ...]]] = []

    def take(self) -> None:
        """Read the rows of the last step from the program's own file."""
        last = self._source.execute("SELECT max(id) FROM annotations").fetchone()
        self._rows = [
            (insert_sql(table, COLUMNS[table]), self._source.execute(sql, last).fetchone())
            for table, sql in (
                ("annotations", "SELECT * FROM annotations WHERE id = ?"),
                ("anchors", "SELECT * FROM anchors WHERE annotation_id = ?"),
            )
        ]
        journal = self._source.execute("SELECT * FROM journal ORDER BY id DESC LIMIT 1").fetchone()
        self._rows.append((insert_sql("journal", COLUMNS["journal"]), journal))

    def write(self) -> None:
        """Insert them, durably."""
        self._connection.execute("BEGIN IMMEDIATE")
        for sql, row in self._rows:
            self._connection.execute(sql, row)
        self._connection.execute("COMMIT")


def main(*, quick: bool, large: bool) -> None:
    """Print the measures."""
    del large
    with folder() as place, Session.create(place / "p.tahqiq") as session:
        session.do(ImportArticles(new_articles(50)))
        _single(session, place, 100 if quick else 600)
        _bulk(session, 1_000 if quick else 10_000)


def _single(session: Session, place: Path, times: int) -> None:
    raw = Raw(place / "raw.tahqiq", session.path)
    with (place / "fsync").open("wb") as file:

        def one_fsync() -> None:
            os.pwrite(file.fileno(), b"x" * 4096, 0)
            os.fsync(file.fileno())

        taken: dict[str, list[float]] = {"ours": [], "raw": [], "fsync": []}
        for number in range(times + 5):
            command = AddAnnotation(1, 1, ((number, number + 40),))
            taken["ours"].append(report.seconds(lambda command=command: session.do(command)))
            raw.take()
            taken["raw"].append(report.seconds(raw.write))
            taken["fsync"].append(report.seconds(one_fsync))
    for name, part in (("p50", 0.5), ("p99", 0.99)):
        ms = {kind: report.percentile(values[5:], part) * 1000 for kind, values in taken.items()}
        report.compared(
            "annotation made durable",
            name,
            ours=ms["ours"],
            floor=ms["raw"],
            unit="ms",
            floor_is="raw sqlite3: the same rows, one commit",
            target=1.5,
            one_fsync=ms["fsync"],
        )
    numbers = iter(range(1 << 30))

    def one() -> None:
        start = next(numbers) % 1_000
        session.do(AddAnnotation(1 + start % 50, 2, ((start, start + 40),)))

    cpu = report.cpu_seconds(one, times) * 1000
    report.absolute("annotation made durable, work of the processor", "p50", ours=cpu, unit="ms")
    absolute = report.percentile(taken["ours"][5:], 0.99) * 1000
    report.absolute("annotation made durable, key press to disk", "p99", ours=absolute, unit="ms", most=16)


def _bulk(session: Session, count: int) -> None:
    (article,) = session.do(ImportArticles([NewArticle("طويل", long_text(560_000))])).added
    tag(session, article, 100)
    places = tuple((article, ((i * 50, i * 50 + 40),)) for i in range(count))
    made: tuple[int, ...] = ()

    def add() -> None:
        nonlocal made
        made = session.do(AddAnnotations(places, 1))

    steps = {"tag all": add, "undo": session.undo, "redo": session.redo}
    steps["delete"] = lambda: session.do(DeleteAnnotations(made))
    steps["undo delete"] = session.undo
    for name, work in steps.items():
        ms = report.seconds(work) * 1000
        report.absolute("bulk step", f"{name}, {count} annotations", ours=ms, unit="ms")


if __name__ == "__main__":
    main(**vars(report.options()))
