"""Writes the sample project in every format, and what tools of others must find in it. Run by our own Python.

make_files.py FOLDER
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from sample_project import make

from tahqiq.domain.annotations import Annotation
from tahqiq.formats.table import exports
from tahqiq.services.exporting import export
from tahqiq.services.session import Session


def main() -> None:
    folder = Path(sys.argv[1])
    with make(folder / "sample.tahqiq") as session:
        expected = describe(session)
        for format_ in exports():
            place = folder / format_.name
            place.mkdir()
            report = export(session, format_.name, place / f"sample{format_.extension}")
            if format_.many_files:
                export(session, format_.name, place / "sample")
            expected["losses"][format_.name] = {
                m.code.removeprefix("loss_"): m.params.get("count") for m in report.losses
            }
    (folder / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1), encoding="utf-8")


def describe(session: Session) -> dict[str, Any]:
    """The project as plain lists; starts and ends are code points."""
    labels = session.read.all_labels()
    names = {use.entity.id: use.entity.name for use in session.read.entities()}

    def annotation(given: Annotation) -> dict[str, Any]:
        said = given.attribution
        return {
            "id": given.id,
            "label": labels[given.label_id].code,
            "parts": [[p.start, p.end, p.exact] for p in given.parts],
            "attributes": dict(given.attributes),
            "note": given.note,
            "unsure": given.unsure,
            "entity": names.get(given.entity_id or 0),
            "speaker": names.get(said.speaker_id or 0) if said else None,
            "form": said.form if said else None,
            "title": said.title if said else "",
            "via": said.via if said else "",
            "cue": [said.cue.start, said.cue.end, said.cue.exact] if said and said.cue else None,
            "mention": [said.mention.start, said.mention.end, said.mention.exact] if said and said.mention else None,
        }

    articles = [
        {
            **asdict(session.read.article(summary.id)),
            "annotations": [annotation(a) for a in sorted(session.read.annotations(summary.id), key=lambda a: a.id)],
        }
        for summary in sorted(session.read.articles(), key=lambda a: a.id)
    ]
    links = [asdict(link) for link in sorted(session.read.links(), key=lambda k: k.id)]
    return {"articles": articles, "links": links, "entities": names, "losses": {}}


if __name__ == "__main__":
    main()
