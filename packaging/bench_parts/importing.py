"""Import: text, folded text and full-text index of many articles, beside SQLite's own inserts.

Three floors, since "raw inserts" can mean each of them: the text with twenty spans an article (the reference figures),
the text alone, and the same rows as ours with the same index of text that was folded beforehand. Each runs in a process
of its own, which also gives its peak memory.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from bench_parts import report
from bench_parts.corpus import articles
from bench_parts.projects import folder, new_articles

SPANS = 20
FLOORS = {
    "raw_spans": "raw sqlite3: text and 20 spans",
    "raw_text": "raw sqlite3: text alone",
    "raw_index": "raw sqlite3: the same rows and index, text folded before",
}


def child(kind: str, count: int, place: Path) -> None:
    """Import in this process; print articles a second and the peak memory."""
    if kind == "ours":
        from tahqiq.services.commands.articles import ImportArticles
        from tahqiq.services.session import Session

        texts = list(new_articles(count))
        session = Session.create(place / "p.tahqiq")
        began = time.perf_counter()
        session.do(ImportArticles(texts))
    else:
        rows = [(i, title, text) for i, (title, text) in enumerate(articles(count), 1)]
        folded = _folded(rows) if kind == "raw_index" else []
        connection = _raw(place / "raw.db")
        began = time.perf_counter()
        _insert(connection, rows, folded, spans=SPANS if kind == "raw_spans" else 0)
    print(json.dumps({"rate": count / (time.perf_counter() - began), "peak": report.peak_mib()}))


def _folded(rows: list[tuple[int, str, str]]) -> list[tuple[int, str]]:
    from tahqiq.storage.article_index import body

    return [(i, body(title, text)) for i, title, text in rows]


def _raw(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(
        """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT, sha256 TEXT UNIQUE, source TEXT, length INTEGER);
        CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT);
        CREATE TABLE spans (id INTEGER PRIMARY KEY, article_id INTEGER, start INTEGER, "end" INTEGER, words TEXT);
        CREATE INDEX spans_article ON spans (article_id);
        CREATE VIRTUAL TABLE words USING fts5(body, content='', tokenize='ascii');
        """
    )
    return connection


def _insert(
    connection: sqlite3.Connection, rows: list[tuple[int, str, str]], folded: list[tuple[int, str]], *, spans: int
) -> None:
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO articles VALUES (?, ?, ?, '', ?)",
        ((i, title, hashlib.sha256(text.encode()).hexdigest(), len(text)) for i, title, text in rows),
    )
    connection.executemany("INSERT INTO texts VALUES (?, ?)", ((i, text) for i, _, text in rows))
    connection.executemany("INSERT INTO words (rowid, body) VALUES (?, ?)", folded)
    connection.executemany(
        'INSERT INTO spans (article_id, start, "end", words) VALUES (?, ?, ?, ?)',
        ((i, k * 60, k * 60 + 40, text[k * 60 : k * 60 + 40]) for i, _, text in rows for k in range(spans)),
    )
    connection.execute("COMMIT")


def _in_process(kind: str, count: int) -> dict[str, float]:
    with folder() as place:
        command = [sys.executable, "-m", "bench_parts.importing", "child", kind, str(count), str(place)]
        out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[str, float] = json.loads(out)
    return found


def main(*, quick: bool, large: bool) -> None:
    """Print the measures."""
    del large
    for count in (1_000,) if quick else (1_000, 10_000):
        rounds = [{kind: _in_process(kind, count) for kind in ("ours", *FLOORS)} for _ in range(1 if quick else 3)]
        rate = {kind: report.middle([r[kind]["rate"] for r in rounds]) for kind in rounds[0]}
        peak = {kind: report.middle([r[kind]["peak"] for r in rounds]) for kind in rounds[0]}
        for kind, floor_is in FLOORS.items():
            report.compared(
                "import with index",
                f"{count} articles",
                ours=rate["ours"],
                floor=rate[kind],
                unit="articles/s",
                floor_is=floor_is,
                target=0.35,
                at_least=True,
            )
        report.compared(
            "import, peak memory",
            f"{count} articles",
            ours=peak["ours"],
            floor=peak["raw_spans"],
            unit="MiB",
            floor_is=FLOORS["raw_spans"],
            target=1.5,
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        child(sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
    else:
        main(**vars(report.options()))
