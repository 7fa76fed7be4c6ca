"""The first fifty hits in many articles, beside SQLite's own first fifty rows; and that it does not grow."""

from __future__ import annotations

from pathlib import Path

from bench_parts import report
from bench_parts.corpus import COMMON, RARE
from bench_parts.projects import folder, new_articles
from tahqiq.domain.folding_pattern import words_of
from tahqiq.services.commands.articles import ImportArticles
from tahqiq.services.session import Session
from tahqiq.storage.rows import driver

QUERIES = {
    "a common word": COMMON,
    "a word in one article of 100": RARE,
    "two words": f"{COMMON} قال",
    "a phrase": f'"قال {COMMON}"',
    "either of two words, not a third": f"({RARE} أو وزير) ليس {COMMON}",
    "a word that is nowhere": "زقزقة",
    "a prefix": "وزي*",
    "a prefix of one letter": "و*",
}
FIRST_ROWS = "SELECT rowid FROM article_index WHERE article_index MATCH ? LIMIT 50"


def main(*, quick: bool, large: bool) -> None:
    """Print the measures; ``large``: with 100,000 articles too, which takes a minute to make."""
    sizes = (1_000,) if quick else (10_000, 100_000) if large else (10_000,)
    smaller: dict[str, float] = {}
    with folder() as place:
        for size in sizes:
            found = _of_size(place, size, 9 if quick else 41)
            if smaller:
                growth = {name: found[name] / smaller[name] for name in found}
                report.say("search, growth", f"{sizes[0]} to {size} articles", ratio=growth)
            smaller = found


def _of_size(place: Path, size: int, times: int) -> dict[str, float]:
    path = place / f"{size}.tahqiq"
    with Session.create(path) as session:
        session.do(ImportArticles(new_articles(size)))
    found: dict[str, float] = {}
    with Session.open(path) as session:
        for name, query in QUERIES.items():

            def ours(query: str = query) -> None:
                session.read.search(query)

            def raw(word: str = words_of(query)[0]) -> None:
                with session.read.database.reading() as connection:
                    driver(connection).execute(FIRST_ROWS, (f'"{word}"',)).fetchall()

            first = report.seconds(ours) * 1000
            taken = report.in_turn({"ours": ours, "raw": raw}, times)
            found[name] = report.middle(taken["ours"]) * 1000
            report.absolute(
                "search, first 50 hits",
                f"{name}, {size} articles",
                ours=found[name],
                unit="ms",
                most=5 if name != "a prefix" else None,
                of_this_thread=report.cpu_seconds(ours, times) * 1000,
                the_very_first_time=first,
                hits=len(session.read.search(query).hits),
                raw_fts5_rows=report.middle(taken["raw"]) * 1000,
            )
        counting = report.seconds(lambda: session.read.count_hits(COMMON)) * 1000
        report.absolute("search, counting all hits", f"a common word, {size} articles", ours=counting, unit="ms")
    return found


if __name__ == "__main__":
    main(**vars(report.options()))
