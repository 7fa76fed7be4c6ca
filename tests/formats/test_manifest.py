"""Beside each export lies what is in it, what is not, and proof of both."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tahqiq.domain.articles import Progress
from tahqiq.domain.jobs import Cancelled
from tahqiq.domain.messages import Trouble
from tahqiq.domain.resources import resource, seeds
from tahqiq.domain.text import text_hash
from tahqiq.formats.losses import counts
from tahqiq.formats.table import exports
from tahqiq.formats.verifying import compare
from tahqiq.services import exporting
from tahqiq.services.commands.annotations import AddAnnotation
from tahqiq.services.commands.articles import ImportArticles, NewArticle, SetProgress
from tahqiq.services.exporting import ExportChoice, export, export_preview
from tahqiq.services.session import Session

FORMATS = pytest.mark.parametrize("format_", exports(), ids=lambda f: f.name)
SCHEMA = Draft202012Validator(json.loads(resource("schemas", "manifest-1.schema.json").read_text(encoding="utf-8")))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "p.tahqiq", "سلمى") as opened:
        opened.do(ImportArticles([NewArticle(p.stem, p.read_text(encoding="utf-8")) for p in seeds()]))
        labels = opened.read.labels()
        for article_id in (1, 2, 3):
            opened.do(AddAnnotation(article_id, labels[0].id, ((0, 6),), note="راجع"))
            opened.do(AddAnnotation(article_id, labels[1].id, ((10, 20),)))
        opened.do(SetProgress((2, 3), Progress.DONE))
        yield opened


def manifest_of(target: Path) -> tuple[dict[str, Any], dict[str, bytes]]:
    """The manifest, and the files of the export by name."""
    if target.is_dir():
        files = {p.relative_to(target).as_posix(): p.read_bytes() for p in target.rglob("*") if p.is_file()}
    elif zipfile.is_zipfile(target) and not target.with_name(f"{target.name}.manifest.json").exists():
        with zipfile.ZipFile(target) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
    else:
        files = {p.name: p.read_bytes() for p in (target, target.with_name(f"{target.name}.manifest.json"))}
    name = next(n for n in files if n.endswith("manifest.json"))
    return json.loads(files.pop(name)), files


@FORMATS
def test_a_manifest_says_what_is_in_the_files_and_proves_it(session: Session, tmp_path: Path, format_: Any) -> None:
    target = tmp_path / f"x{format_.extension}"
    report = export(session, format_.name, target)
    manifest, files = manifest_of(target)
    SCHEMA.validate(manifest)
    assert {f["name"]: f["sha256"] for f in manifest["files"]} == {
        name: hashlib.sha256(data).hexdigest() for name, data in files.items()
    }
    assert [f["size"] for f in manifest["files"]] == [len(files[f["name"]]) for f in manifest["files"]]
    there = {a.id: text_hash(session.read.article(a.id).text) for a in session.read.articles()}
    assert {a["id"]: a["sha256"] for a in manifest["articles"]}.items() <= there.items()
    assert manifest["counts"] == {"articles": report.articles, "annotations": report.annotations, "links": 0}
    assert report.annotations == (3 if format_.name == "claimreview" else 6)  # claims only
    assert len(manifest["articles"]) == report.articles
    said = {f"loss_{loss['kind']}": loss["count"] for loss in manifest["losses"]}
    assert said == {m.code: m.params.get("count") for m in report.losses}
    assert counts(report.losses) == counts(report.announced)
    assert manifest["offsets"]["unit"] in manifest["offsets"]["in_words"] or format_.offsets == "none"


def test_a_large_file_without_losses_is_read_back_by_its_bytes_and_previewed_in_full(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = export(session, "jsonl", tmp_path / "small.jsonl")
    whole = manifest_of(tmp_path / "small.jsonl")[0]
    monkeypatch.setattr(exporting, "LARGE", 5)
    large = export(session, "jsonl", tmp_path / "large.jsonl")
    hashed = manifest_of(tmp_path / "large.jsonl")[0]
    SCHEMA.validate(hashed)
    assert (whole["read_back"], hashed["read_back"]) == ("compared", "hashed")
    assert (whole["articles"], whole["counts"], whole["losses"]) == tuple(
        hashed[k] for k in ("articles", "counts", "losses")
    )
    assert (small.losses, small.annotations, small.size) == (large.losses, large.annotations, large.size)
    read = []
    monkeypatch.setattr(exporting, "compare", lambda *a: read.append(a) or compare(*a))
    export(session, "jsonl", tmp_path / "large.jsonl")
    export_preview(session, "jsonl")
    assert len(read) == 1


@FORMATS
def test_a_preview_says_the_same_and_leaves_no_file(session: Session, tmp_path: Path, format_: Any) -> None:
    before = sorted(tmp_path.iterdir())
    seen = export_preview(session, format_.name)
    assert sorted(tmp_path.iterdir()) == before
    report = export(session, format_.name, tmp_path / f"x{format_.extension}")
    assert (seen.losses, seen.articles, seen.annotations) == (report.losses, report.articles, report.annotations)
    with pytest.raises(Cancelled):
        export_preview(session, format_.name, cancelled=lambda: True)


@FORMATS
def test_what_goes_to_a_stream_is_what_goes_to_a_file(session: Session, tmp_path: Path, format_: Any) -> None:
    out, target = io.BytesIO(), tmp_path / f"x{format_.extension}"
    export(session, format_.name, out)
    export(session, format_.name, target)
    if format_.name == "jsonl":
        assert len(out.getvalue()) == target.stat().st_size
    assert out.getvalue()[:2] == target.read_bytes()[:2]


def test_only_articles_that_are_done_and_what_one_person_tagged(session: Session, tmp_path: Path) -> None:
    report = export_preview(session, "jsonl", ExportChoice(progress=(Progress.DONE,)))
    assert (report.articles, report.annotations) == (2, 4)
    report = export_preview(session, "jsonl", ExportChoice((1, 2), progress=(Progress.DONE,)))
    assert (report.articles, report.annotations) == (1, 2)
    with Session.open(session.path, read_only=True) as reader:
        assert export_preview(reader, "jsonl", ExportChoice(annotators=("سلمى",))).annotations == 6
    with pytest.raises(Trouble) as caught:
        export(session, "jsonl", tmp_path / "x.jsonl", ExportChoice(annotators=("ليلى",)))
    assert caught.value.message.code == "annotator_unknown"
    session.close()
    with Session.open(session.path, "ليلى") as other:
        other.do(AddAnnotation(1, other.read.labels()[0].id, ((30, 34),)))
        assert export_preview(other, "jsonl", ExportChoice(annotators=("ليلى",))).annotations == 1
        assert export_preview(other, "w3c", ExportChoice(annotators=("سلمى",))).annotations == 6
