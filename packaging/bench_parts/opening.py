"""Opening an article: its annotations as the program has them, beside SQLAlchemy Core's rows and SQLite's own."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from bench_parts import report
from bench_parts.projects import folder, tagged_articles
from tahqiq.storage.queries.annotations import OF_ARTICLE
from tahqiq.storage.rows import driver
from tahqiq.storage.schema import AnchorRow, AnnotationRow, AttributionRow

SIZES = (20, 1_000, 10_000)
N, X, S = AnnotationRow.__table__, AnchorRow.__table__, AttributionRow.__table__
OF = N.c.article_id == bindparam("article")
CORE = (
    select(N, S).outerjoin(S, S.c.annotation_id == N.c.id).where(OF),
    select(X).join(N, N.c.id == X.c.annotation_id).where(OF).order_by(N.c.id, X.c.role, X.c.position),
)


def main(*, quick: bool, large: bool) -> None:
    """Print the measures."""
    del large
    with folder() as place, tagged_articles(place / "p.tahqiq", SIZES) as session:
        data = session.read.database
        for article_id, size in enumerate(SIZES, 1):

            def core(article_id: int = article_id) -> None:
                with data.reading() as connection:
                    for statement in CORE:
                        connection.execute(statement, {"article": article_id}).all()

            def raw(article_id: int = article_id) -> None:
                with data.reading() as connection:
                    for sql in OF_ARTICLE:
                        driver(connection).execute(sql, (article_id,)).fetchall()

            def ours(article_id: int = article_id) -> None:
                session.read.annotations(article_id)

            def text(article_id: int = article_id) -> None:
                session.read.article(article_id)

            works = {"ours": ours, "core": core, "raw": raw, "text": text}
            taken = report.in_turn(works, 5 if quick else 25)
            ms = {name: report.middle(values) * 1000 for name, values in taken.items()}
            report.compared(
                "open an article, rows",
                f"{size} annotations",
                ours=ms["ours"],
                floor=ms["core"],
                unit="ms",
                floor_is="SQLAlchemy Core, the same rows",
                target=2,
                raw_sqlite3=ms["raw"],
                ratio_to_raw=ms["ours"] / ms["raw"],
                text_besides=ms["text"],
            )


if __name__ == "__main__":
    main(**vars(report.options()))
