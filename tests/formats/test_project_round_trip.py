"""An editor exports a project and imports it elsewhere: into an empty project, into one that has some of it, twice."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import orjson
import pytest
from dataset_samples import Sample, samples, thorough
from hypothesis import given, settings

from tahqiq.domain.anchors import anchor_at
from tahqiq.domain.annotations import Attribution, LinkKind, SpeechForm
from tahqiq.domain.articles import Progress, RegionRole
from tahqiq.domain.entities import EntityKind
from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Trouble
from tahqiq.domain.resources import seeds
from tahqiq.formats import jsonl
from tahqiq.formats.jsonl_reader import read
from tahqiq.services.analysing import analyse
from tahqiq.services.checking import check
from tahqiq.services.commands.annotations import AddAnnotation, DeleteAnnotations
from tahqiq.services.commands.articles import (
    ImportArticles,
    NewArticle,
    RemoveArticles,
    SetParticulars,
    SetProgress,
    SetRegion,
)
from tahqiq.services.commands.entities import AddEntity, DeclareDistinct, NewEntity
from tahqiq.services.commands.links import AddLink
from tahqiq.services.dataset_import import import_dataset
from tahqiq.services.export_choice import dataset_of
from tahqiq.services.exporting import EVERYTHING, ExportChoice, export
from tahqiq.services.session import Session
from tahqiq.services.wording import sentence


@contextmanager
def empty_project() -> Iterator[Session]:
    with tempfile.TemporaryDirectory() as folder, Session.create(Path(folder) / "p.tahqiq", "سلمى") as session:
        yield session


def lines(session: Session, **options: bool) -> list[bytes]:
    """The project as JSON Lines, without the header, which names the project."""
    out = io.BytesIO()
    export(session, "jsonl", out, ExportChoice(**options))
    return out.getvalue().splitlines()[1:]


def of_sample(sample: Sample) -> tuple[bytes, list[bytes]]:
    out = io.BytesIO()
    jsonl.write(sample.dataset(), out)
    return out.getvalue(), out.getvalue().splitlines()[1:]


def content(records: list[bytes]) -> list[object]:
    """Records without what a project of its own has: who opened it."""
    return [r for line in records if (r := orjson.loads(line))["type"] not in {"annotator", "end"}]


@settings(thorough, max_examples=20)
@given(sample=samples())
def test_what_was_exported_is_the_same_in_an_empty_project(sample: Sample) -> None:
    data, expected = of_sample(replace(sample, annotators={1: "سلمى", **sample.annotators}))
    with empty_project() as session:
        path = session.path.with_name("in.jsonl")
        path.write_bytes(data)
        import_dataset(session, path, read)
        assert content(lines(session)) == content(expected)
        assert check(session) == []
        session.undo()
        assert session.read.counts().articles == 0
        session.redo()
        assert content(lines(session)) == content(expected)
        assert slow_lines(session) == lines(session)


def slow_lines(session: Session) -> list[bytes]:
    """As ``lines``, the way that builds an object for everything; it is the measure of the quick way."""
    out = io.BytesIO()
    with session.read.database.reading() as connection:
        dataset = dataset_of(connection, EVERYTHING)
        jsonl.write(replace(dataset, raw=None), out)
    return out.getvalue().splitlines()[1:]


@pytest.fixture
def tagged(tmp_path: Path) -> Iterator[Session]:
    """The five seeds with a few annotations, speakers and a link across two articles."""
    with Session.create(tmp_path / "tagged.tahqiq", "سلمى") as session:
        articles = [NewArticle(p.stem, p.read_text(encoding="utf-8"), file_name=p.name) for p in seeds()]
        session.do(ImportArticles(articles))
        label = {label.code: label.id for label in session.read.labels()}
        text = session.read.article(1).text
        lavrov = session.do(AddEntity(NewEntity(EntityKind.PERSON, "سيرغي لافروف", spellings=("لافروف",))))
        tass = session.do(AddEntity(NewEntity(EntityKind.ORG, "تاس")))
        session.do(DeclareDistinct(lavrov, tass))
        start = text.index("لقد أرست")
        end = text.index("شمال شرق آسيا")
        cue, mention = anchor_at(text, 0, 3), anchor_at(text, 4, 9)
        said = Attribution(lavrov, SpeechForm.DIRECT, "الوزير الروسي", "تاس", cue, mention)
        first = session.do(AddAnnotation(1, label["quote"], ((start, start + 20), (end, end + 8)), attribution=said))
        second = session.do(AddAnnotation(2, label["claim"], ((0, 12),), {"topic": "=1+1"}, "-راجع", True))
        session.do(AddAnnotation(1, label["quote"], ((start, end),)))
        session.do(AddLink(LinkKind.AGREES, first, second, "الكلام نفسه"))
        session.do(SetRegion(1, 0, 30, RegionRole.TITLE))
        yield session


def outcome(session: Session, path: Path) -> tuple[int, ...]:
    got = import_dataset(session, path, read)
    return len(got.articles), got.articles_known, got.annotations, got.annotations_known, got.entities, got.links


def test_annotations_cut_their_words_out_of_the_seed_files(tagged: Session) -> None:
    texts = {p.name: p.read_text(encoding="utf-8") for p in seeds()}
    records = [orjson.loads(line) for line in lines(tagged)]
    names = {r["id"]: r["file_name"] for r in records if r["type"] == "article"}
    parts = [(names[r["article"]], p) for r in records if r["type"] == "annotation" for p in r["parts"]]
    assert len(parts) == 4
    assert slow_lines(tagged) == lines(tagged)
    for name, part in parts:
        assert texts[name][part["start"] : part["end"]] == part["exact"] != ""


def test_importing_the_same_dataset_twice_changes_nothing(tagged: Session, tmp_path: Path) -> None:
    export(tagged, "jsonl", tmp_path / "x.jsonl")
    with empty_project() as other:
        assert outcome(other, tmp_path / "x.jsonl") == (5, 0, 3, 0, 2, 1)
        before = lines(other)
        assert outcome(other, tmp_path / "x.jsonl") == (0, 5, 0, 3, 0, 0)
        assert lines(other) == before == lines(tagged)
        assert len(other.read.history()) == 1


def test_importing_a_project_into_itself_changes_nothing(tagged: Session, tmp_path: Path) -> None:
    export(tagged, "jsonl", tmp_path / "x.jsonl")
    before, steps = lines(tagged), len(tagged.read.history())
    assert outcome(tagged, tmp_path / "x.jsonl") == (0, 5, 0, 3, 0, 0)
    assert (lines(tagged), len(tagged.read.history())) == (before, steps)


def test_what_was_deleted_here_comes_back_from_a_dataset(tagged: Session, tmp_path: Path) -> None:
    export(tagged, "jsonl", tmp_path / "x.jsonl")
    tagged.do(DeleteAnnotations((1,)))
    tagged.do(RemoveArticles((5,)))
    assert outcome(tagged, tmp_path / "x.jsonl") == (1, 4, 1, 2, 0, 1)
    assert tagged.read.counts().annotations == 3
    assert check(tagged) == []


def test_an_article_in_sight_keeps_what_its_editor_said_and_the_difference_is_told(
    tagged: Session, tmp_path: Path
) -> None:
    export(tagged, "jsonl", tmp_path / "x.jsonl")
    tagged.do(SetParticulars(1, source="وكالة أخرى", published="2024-06-18"))
    tagged.do(SetRegion(1, 40, 60, RegionRole.KEYWORDS))
    tagged.do(SetRegion(2, 0, 10, RegionRole.TITLE))
    before, steps = lines(tagged), len(tagged.read.history())
    got = import_dataset(tagged, tmp_path / "x.jsonl", read)
    assert (lines(tagged), len(tagged.read.history())) == (before, steps)
    first, second = (tagged.read.article(i).title for i in (1, 2))
    said = [(m.code, m.params.get("title"), m.params.get("what"), m.params.get("theirs")) for m in got.kept]
    assert said == [
        ("dataset_kept", first, "source", "—"),
        ("dataset_kept", first, "published", "—"),
        ("dataset_kept_regions", first, None, None),
        ("dataset_kept_regions", second, None, None),
    ]
    assert "وكالة أخرى" in sentence(got.kept[0], "ar")
    assert all(sentence(m, "ar") != sentence(m, "en") for m in got.kept)


def test_a_removed_article_comes_back_as_the_dataset_has_it(tagged: Session, tmp_path: Path) -> None:
    tagged.do(SetParticulars(1, title="عنوان البيانات", source="مصدر البيانات", published="2024-06-18"))
    tagged.do(SetProgress((1,), Progress.DONE))
    export(tagged, "jsonl", tmp_path / "x.jsonl")
    whole = lines(tagged)
    tagged.do(SetParticulars(1, title="عنوان آخر", source="مصدر آخر", published=""))
    tagged.do(SetProgress((1,), Progress.NEW))
    tagged.do(SetRegion(1, 5, 60, RegionRole.KEYWORDS))
    other_regions = tagged.read.regions(1)
    tagged.do(RemoveArticles((1,)))
    got = import_dataset(tagged, tmp_path / "x.jsonl", read)
    assert (got.articles, got.articles_known, got.kept) == ((1,), 4, ())
    assert content(lines(tagged)) == content(renumbered(whole, tagged.read.regions(1)[0].id))
    assert tagged.read.search("عنوان البيانات").hits
    assert check(tagged) == []
    tagged.undo()
    tagged.undo()
    assert (tagged.read.article(1).title, tagged.read.regions(1)) == ("عنوان آخر", other_regions)
    assert check(tagged) == []


def test_an_analysis_does_not_stand_in_the_way_of_taking_a_dataset_back(tmp_path: Path) -> None:
    text = "عنوان\n\nقال الوزير إن المفاوضات مستمرة.\n\nكلمات دلالية: موسكو"
    with empty_project() as theirs:
        theirs.do(ImportArticles([NewArticle("عنوان", text, regions=((0, 5, RegionRole.TITLE),))]))
        export(theirs, "jsonl", tmp_path / "x.jsonl")
    with empty_project() as ours:
        ours.do(ImportArticles([NewArticle("عنوان", text)]))
        ours.do(RemoveArticles((1,)))
        import_dataset(ours, tmp_path / "x.jsonl", read)
        assert [(r.start, r.end) for r in ours.read.regions(1)] == [(0, 5)]
        analyse(ours)
        found = ours.read.regions(1)
        assert len(found) > 1
        for _ in range(2):
            assert ours.undo() is not None
        assert ours.read.articles()[0].id == 1
        for _ in range(2):
            assert ours.redo() is not None
        assert ours.read.regions(1) == found
        assert check(ours) == []


def test_regions_that_a_person_made_elsewhere_are_taken_back_with_their_dataset(tmp_path: Path) -> None:
    text = "عنوان\n\nقال الوزير إن المفاوضات مستمرة."
    with empty_project() as theirs:
        theirs.do(ImportArticles([NewArticle("عنوان", text)]))
        theirs.do(SetRegion(1, 0, 5, RegionRole.KEYWORDS))
        export(theirs, "jsonl", tmp_path / "x.jsonl")
    with empty_project() as ours:
        ours.do(ImportArticles([NewArticle("عنوان", text, regions=((0, 5, RegionRole.TITLE),))]))
        before = ours.read.regions(1)
        ours.do(RemoveArticles((1,)))
        import_dataset(ours, tmp_path / "x.jsonl", read)
        assert [r.role for r in ours.read.regions(1)] == [RegionRole.KEYWORDS]
        analyse(ours)
        ours.undo()
        ours.undo()
        assert ours.read.regions(1) == before


def renumbered(records: list[bytes], region_id: int) -> list[bytes]:
    """The records with another number for the one region of the first article."""
    return [line.replace(b'"regions":[{"id":1,', b'"regions":[{"id":%d,' % region_id) for line in records]


def test_importing_into_a_new_project_adds_nobody_without_a_name(tagged: Session, tmp_path: Path) -> None:
    export(tagged, "jsonl", tmp_path / "x.jsonl")
    with Session.create(tmp_path / "new.tahqiq") as other:
        import_dataset(other, tmp_path / "x.jsonl", read)
        assert other.read.annotators() == tagged.read.annotators() == {1: "سلمى"}
        assert lines(other) == lines(tagged)


def test_links_that_say_the_same_become_one(tagged: Session, tmp_path: Path) -> None:
    out = tmp_path / "x.jsonl"
    export(tagged, "jsonl", out)
    *records, link, end = [orjson.loads(line) for line in out.read_bytes().splitlines()]
    back = {**link, "a": link["b"], "b": link["a"]}
    links = [link, back, {**link, "kind": "updates"}, {**back, "kind": "updates"}]
    records += [*({**each, "id": i} for i, each in enumerate(links, 1)), {**end, "links": 4}]
    out.write_bytes(b"".join(orjson.dumps(record) + b"\n" for record in records))
    with empty_project() as other:
        assert outcome(other, out)[-1] == 3  # what is updated and what updates it differ
        assert outcome(other, out)[-1] == 0
    tagged.do(RemoveArticles((1, 2)))
    assert outcome(tagged, out)[-1] == 2  # the one out of sight comes back and is known


def test_a_dataset_joins_what_another_project_has(tagged: Session, tmp_path: Path) -> None:
    export(tagged, "jsonl", tmp_path / "x.jsonl")
    with empty_project() as other:
        text = seeds()[1].read_text(encoding="utf-8")
        other.do(ImportArticles([NewArticle("آخر", "نصّ لا يعرفه أحد"), NewArticle("ثانٍ", text)]))
        other.do(AddEntity(NewEntity(EntityKind.PERSON, "سيرغي لافروف")))  # a namesake, as far as anybody knows
        mine = other.do(AddAnnotation(1, other.read.labels()[0].id, ((0, 3),)))
        assert outcome(other, tmp_path / "x.jsonl") == (4, 1, 3, 0, 2, 1)
        assert other.read.annotation(mine).words == "نصّ"
        assert [e.entity.name for e in other.read.entities()].count("سيرغي لافروف") == 2
        assert len(other.read.label_sets()) == 1
        link = other.read.links()[0]
        ends = {a.article_id for a in other.read.annotations_by_id([link.a_id, link.b_id])}
        assert len(ends) == 2
        assert {other.read.article(i).text for i in ends} == {p.read_text(encoding="utf-8") for p in seeds()[:2]}
        assert check(other) == []
        other.undo()
        assert other.read.counts().articles == 2
        assert len(other.read.entities()) == 1


def test_labels_that_the_project_lacks_come_as_a_set_of_their_own(tagged: Session, tmp_path: Path) -> None:
    out = tmp_path / "x.jsonl"
    export(tagged, "jsonl", out)
    data = out.read_bytes().replace(b'"code":"quote"', b'"code":"speech"')
    out.write_bytes(data.replace(b'"label":"quote"', b'"label":"speech"'))
    with empty_project() as other:
        other.do(ImportArticles([NewArticle("مقال", "نصّ")]))
        import_dataset(other, out, read)
        assert [s.in_use for s in other.read.label_sets()] == [True, False]
        assert {other.read.all_labels()[a.label_id].code for a in other.read.annotations(2)} == {"speech"}


def test_a_dataset_without_texts_needs_the_articles(tagged: Session, tmp_path: Path) -> None:
    report = export(tagged, "jsonl", tmp_path / "x.jsonl", ExportChoice(with_text=False))
    assert [m.code for m in report.losses] == ["loss_history", "loss_text"]
    with empty_project() as other:
        with pytest.raises(Trouble) as caught:
            import_dataset(other, tmp_path / "x.jsonl", read)
        assert caught.value.message.code == "dataset_text_missing"
        other.do(ImportArticles([NewArticle(p.stem, p.read_text(encoding="utf-8")) for p in seeds()]))
        assert outcome(other, tmp_path / "x.jsonl") == (0, 5, 3, 0, 2, 1)
        assert check(other) == []


def test_one_wrong_line_and_nothing_comes_in(tagged: Session, tmp_path: Path) -> None:
    out = tmp_path / "x.jsonl"
    export(tagged, "jsonl", out)
    out.write_bytes(out.read_bytes().replace(b'"kind":"agrees"', b'"kind":"likes"'))
    with empty_project() as other:
        sets = other.read.label_sets()
        with pytest.raises(Trouble) as caught:
            import_dataset(other, out, read)
        assert caught.value.message.code == "dataset_value_unknown"
        assert other.read.counts().articles == other.read.counts().entities == 0
        assert other.read.label_sets() == sets
        assert other.read.history() == []


def test_a_label_set_that_cannot_be_kept_is_named_by_its_line(tagged: Session, tmp_path: Path) -> None:
    out = tmp_path / "x.jsonl"
    export(tagged, "jsonl", out)
    out.write_bytes(out.read_bytes().replace(b'"color":"#', b'"color":"rgb ', 1))
    with empty_project() as other, pytest.raises(Trouble) as caught:
        import_dataset(other, out, read)
    assert (caught.value.message.code, caught.value.message.params["line"]) == ("dataset_labels_invalid", 3)


def test_the_person_stops_an_import_and_nothing_came_in(tagged: Session, tmp_path: Path) -> None:
    export(tagged, "jsonl", tmp_path / "x.jsonl")
    with empty_project() as other:
        with pytest.raises(Cancelled):
            import_dataset(other, tmp_path / "x.jsonl", read, cancelled=lambda: True)
        assert other.read.counts().articles == 0
        seen: list[int] = []
        import_dataset(other, tmp_path / "x.jsonl", read, progress=seen.append)
        assert seen[-1] == 5


def test_part_of_a_project_takes_with_it_only_what_it_names(tagged: Session) -> None:
    out = io.BytesIO()
    report = export(tagged, "jsonl", out, ExportChoice((2,), label_codes=("claim",)))
    kinds = [orjson.loads(line)["type"] for line in out.getvalue().splitlines()]
    assert kinds == ["project", "annotator", "label_set", "article", "annotation", "end"]
    assert [(m.code, m.params.get("count")) for m in report.losses] == [("loss_history", None), ("loss_links_cut", 1)]
    report = export(tagged, "jsonl", io.BytesIO(), ExportChoice(label_codes=("quote",)))
    assert (report.articles, report.annotations, report.links) == (5, 2, 0)


def test_removed_articles_and_their_annotations_are_not_exported(tagged: Session) -> None:
    tagged.do(RemoveArticles((2,)))
    report = export(tagged, "jsonl", io.BytesIO())
    assert (report.articles, report.annotations, report.links) == (4, 2, 0)
    with pytest.raises(Trouble) as caught:
        export(tagged, "jsonl", io.BytesIO(), ExportChoice((1, 2)))
    assert caught.value.message.params == {"id": 2}
