"""JSON Lines export, beside orjson writing records that are ready in memory."""

from __future__ import annotations

from io import BytesIO

import orjson

from bench_parts import report
from bench_parts.projects import folder, new_articles
from tahqiq.services.commands.annotations import AddAnnotations
from tahqiq.services.commands.articles import ImportArticles
from tahqiq.services.exporting import export
from tahqiq.services.session import Session

SPANS = 20


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
            with (place / "floor.jsonl").open("wb") as file:
                for record in records:
                    file.write(orjson.dumps(record) + b"\n")

        taken = report.in_turn({"ours": ours, "floor": floor}, 3 if quick else 9)
        rate = {name: len(places) / report.middle(values) for name, values in taken.items()}
        report.compared(
            "export JSON Lines",
            f"{count} articles, {len(places)} annotations",
            ours=rate["ours"],
            floor=rate["floor"],
            unit="annotations/s",
            floor_is="orjson: the same records, ready in memory",
            target=0.5,
            at_least=True,
        )


if __name__ == "__main__":
    main(**vars(report.options()))
