"""JSON Lines export, beside raw rows made into records with the quote and written by orjson.

Also beside orjson alone, writing all of our fields from records that are ready in memory: no row is read there.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from io import BytesIO
from pathlib import Path

import orjson

from bench_parts import report
from bench_parts.projects import folder, new_articles
from tahqiq.services.commands.annotations import AddAnnotations
from tahqiq.services.commands.articles import ImportArticles
from tahqiq.services.exporting import export, export_preview
from tahqiq.services.session import Session

SPANS = 20

_TEXTS = "SELECT a.id, a.title, t.text FROM articles AS a JOIN texts AS t ON t.article_id = a.id ORDER BY a.id"
_SPANS = """
SELECT n.article_id, n.id, l.code, x.start, x."end"
FROM annotations AS n JOIN labels AS l ON l.id = n.label_id JOIN anchors AS x ON x.annotation_id = n.id
ORDER BY n.article_id, n.id
"""


def raw_export(project: Path, target: Path) -> None:
    """Every annotation as a record with its quote, after its article: the least that an export can be."""
    dumps, line = orjson.dumps, orjson.OPT_APPEND_NEWLINE
    with closing(sqlite3.connect(f"{project.as_uri()}?mode=ro", uri=True)) as connection, target.open("wb") as file:
        spans = connection.execute(_SPANS)
        span = spans.fetchone()
        for article, title, text in connection.execute(_TEXTS):
            file.write(dumps({"type": "article", "id": article, "title": title, "text": text}, option=line))
            while span is not None and span[0] == article:
                _, number, label, start, end = span
                words = {"start": start, "end": end, "exact": text[start:end]}
                file.write(dumps({"id": number, "article": article, "label": label, "words": words}, option=line))
                span = spans.fetchone()


def main(*, quick: bool, large: bool) -> None:
    """Print the measures."""
    del large
    count = 200 if quick else 2_000
    with folder() as place, Session.create(place / "p.tahqiq") as session:
        ids = session.do(ImportArticles(new_articles(count))).added
        places = tuple((i, ((k * 60, k * 60 + 40),)) for i in ids for k in range(SPANS))
        session.do(AddAnnotations(places, 1))
        stream = BytesIO()
        export(session, "jsonl", stream)
        records = [orjson.loads(line) for line in stream.getvalue().splitlines()]
        target = place / "out.jsonl"

        def ours() -> None:
            export(session, "jsonl", target)

        def floor() -> None:
            raw_export(session.path, place / "raw.jsonl")

        def ready() -> None:
            with (place / "ready.jsonl").open("wb") as file:
                for record in records:
                    file.write(orjson.dumps(record) + b"\n")

        taken = report.in_turn({"ours": ours, "floor": floor, "ready": ready}, 3 if quick else 9)
        rate = {name: len(places) / report.middle(values) for name, values in taken.items()}
        report.compared(
            "export JSON Lines",
            f"{count} articles, {len(places)} annotations",
            ours=rate["ours"],
            floor=rate["floor"],
            unit="annotations/s",
            floor_is="raw sqlite3 rows made into records with the quote, orjson",
            target=0.5,
            at_least=True,
            orjson_alone_from_memory=rate["ready"],
        )
        compared = report.in_turn({"ours": lambda: export_preview(session, "jsonl"), "floor": ours}, 1 if quick else 3)
        report.compared(
            "export JSON Lines, read back and compared one by one, as the preview does",
            f"{count} articles, {len(places)} annotations",
            ours=report.middle(compared["ours"]),
            floor=report.middle(compared["floor"]),
            unit="s",
            floor_is="the export itself, whose bytes are read back",
        )


if __name__ == "__main__":
    main(**vars(report.options()))
