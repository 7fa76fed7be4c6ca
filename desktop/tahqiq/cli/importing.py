"""``tahqiq import``: what became of each file."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tahqiq.cli.terminal import Terminal
from tahqiq.domain.messages import Message, Trouble
from tahqiq.formats.table import named
from tahqiq.services.dataset_import import DatasetOutcome, import_dataset
from tahqiq.services.importing import FileState, ImportPlan, ImportReport, PlannedFile, carry_out, plan_import
from tahqiq.services.session import Session

MANY = 20
"""Files that are listed one by one when they went in; more are only counted."""


@dataclass(slots=True)
class _Datasets:
    brought: list[tuple[Path, DatasetOutcome]] = field(default_factory=list)
    failed: list[tuple[Path, Message]] = field(default_factory=list)


def run(session: Session, given: Namespace, terminal: Terminal) -> int:
    """Import what the command names; 1 where a file did not go in."""
    with terminal.bar() as bar:
        columns = _EveryTable(given.columns) if given.columns else None
        plan = plan_import(session, given.files, encoding=given.encoding, columns=columns, progress=bar)
    if not given.correct:
        plan = replace(plan, files=tuple(replace(f, as_own=f.state is FileState.NEWER) for f in plan.files))
    near = [f for f in plan.files if f.near is not None]
    if given.skip_near:
        plan = replace(plan, files=tuple(f for f in plan.files if f.near is None))
    with terminal.bar() as bar:
        about = {"source": given.source, "published": given.published}
        report = carry_out(session, plan, **about, columns=columns, progress=bar)
    datasets = _import_datasets(session, plan)
    _tell(session, plan, report, terminal)
    _tell_near(near, given.skip_near, terminal)
    _tell_datasets(datasets, terminal)
    said = [_near_as_json(file, left_out=given.skip_near) for file in near]
    terminal.give({**_as_json(plan, report, datasets, terminal), "near": said})
    return 1 if report.failed or datasets.failed else 0


class _EveryTable(Mapping[Path, Mapping[str, str]]):
    """The same columns for each table that is named."""

    def __init__(self, columns: Mapping[str, str]) -> None:
        self._columns = columns

    def __getitem__(self, _path: Path) -> Mapping[str, str]:
        return self._columns

    def __iter__(self) -> Iterator[Path]:
        return iter(())

    def __len__(self) -> int:
        return 0


def _import_datasets(session: Session, plan: ImportPlan) -> _Datasets:
    datasets = _Datasets()
    for file in plan.having(FileState.DATASET):
        read = named(file.format).read_dataset
        assert read is not None
        try:
            datasets.brought.append((file.path, import_dataset(session, file.path, read)))
        except Trouble as trouble:
            datasets.failed.append((file.path, trouble.message))
    return datasets


def _tell(session: Session, plan: ImportPlan, report: ImportReport, terminal: Terminal) -> None:
    titles = {a.id: a.title for a in session.read.articles(i for _, i in report.added[:MANY])}
    for path, article_id in report.added[:MANY]:
        terminal.say(Message("import_added", {"path": str(path), "title": titles[article_id]}))
    _tell_versions(plan, report, terminal)
    _tell_warnings(plan, terminal)
    for file in plan.having(FileState.KNOWN, FileState.REPEATED)[:MANY]:
        if file.message is not None:
            terminal.say(file.message)
    for _, why in report.failed:
        terminal.complain(why)
    there = len(plan.having(FileState.KNOWN, FileState.REPEATED))
    if len(plan.files) > len(plan.having(FileState.DATASET)):
        terminal.say(Message("import_total_added", {"count": len(report.added)}))
    if there:
        terminal.say(Message("import_total_known", {"count": there}))
    if plan.passed:
        kinds = Counter(path.suffix.lower() or path.name for path in plan.passed)
        shown = "، ".join(kind for kind, _ in kinds.most_common(8)) + (" …" if len(kinds) > 8 else "")
        terminal.say(Message("import_total_passed", {"count": len(plan.passed), "kinds": shown}))
    if report.undated:
        terminal.say(Message("import_undated", {"count": report.undated}))
    if report.failed:
        terminal.say(Message("import_total_failed", {"count": len(report.failed)}))


def _tell_warnings(plan: ImportPlan, terminal: Terminal) -> None:
    """What is doubtful about what came in; what is to be said of several articles is said once."""
    about: dict[str, list[PlannedFile]] = {}
    for file in plan.having(FileState.READY, FileState.NEWER):
        for warning in file.warnings:
            about.setdefault(terminal.words(warning), []).append(file)
    for words, files in list(about.items())[:MANY]:
        if len(files) == 1:
            terminal.complain(Message("import_warning", {"path": str(files[0].path), "warning": words}))
        else:
            terminal.complain(Message("import_warning_many", {"count": len(files), "warning": words}))


def _tell_near(near: list[PlannedFile], left_out: bool, terminal: Terminal) -> None:
    for file in near[:MANY] if left_out else ():
        if file.near is not None:
            terminal.say(Message("import_near_left", {"path": str(file.path), "title": file.near.title}))
    if near:
        code = "import_total_near_left" if left_out else "import_total_near"
        terminal.say(Message(code, {"count": len(near)}))


def _near_as_json(file: PlannedFile, *, left_out: bool) -> dict[str, Any]:
    near = file.near
    assert near is not None
    said: dict[str, Any] = {"file": str(file.path), "place": file.place, "title": near.title, "left_out": left_out}
    if near.article_id is not None:
        return {**said, "article": near.article_id}
    return {**said, "other": str(near.path), "other_place": near.place}


def _tell_versions(plan: ImportPlan, report: ImportReport, terminal: Terminal) -> None:
    for path, _, older in report.corrected[:MANY]:
        counts = {"kept": older.kept, "moved": older.moved, "orphaned": older.orphaned}
        terminal.say(Message("import_corrected", {"path": str(path), "title": older.title, **counts}))
    own = [f for f in plan.having(FileState.NEWER) if f.as_own]
    for file in own[:MANY]:
        if file.older is not None:
            terminal.complain(Message("import_newer_own", {"path": str(file.path), "title": file.older.title}))


def _tell_datasets(datasets: _Datasets, terminal: Terminal) -> None:
    for path, outcome in datasets.brought:
        said = [
            Message("dataset_total_articles", {"count": len(outcome.articles)}),
            Message("dataset_total_annotations", {"count": outcome.annotations}),
        ]
        more = (("links", outcome.links), ("entities", outcome.entities), ("known", outcome.annotations_known))
        said += [Message(f"dataset_total_{what}", {"count": count}) for what, count in more if count]
        what = " ".join(terminal.words(m) for m in said)
        terminal.say(Message("dataset_brought", {"path": str(path), "what": what}))
        for message in outcome.kept[:MANY]:
            terminal.say(message)
        if len(outcome.kept) > MANY:
            terminal.say(Message("dataset_kept_more", {"count": len(outcome.kept) - MANY}))
        for message in outcome.left_out[:MANY]:
            terminal.complain(message)
        if outcome.left_out_count > MANY:
            terminal.complain(Message("left_out_more", {"count": outcome.left_out_count - MANY}))
    for _, why in datasets.failed:
        terminal.complain(why)


def _as_json(plan: ImportPlan, report: ImportReport, datasets: _Datasets, terminal: Terminal) -> dict[str, Any]:
    known = [{"file": str(f.path), "article": f.article_id} for f in plan.having(FileState.KNOWN)]
    repeated = [{"file": str(f.path), "other": str(f.other)} for f in plan.having(FileState.REPEATED)]
    own = [f for f in plan.having(FileState.NEWER) if f.as_own]
    return {
        "corrected": [
            {
                "file": str(path),
                "article": article_id,
                "older": older.article_id,
                "kept": older.kept,
                "moved": older.moved,
                "orphaned": older.orphaned,
            }
            for path, article_id, older in report.corrected
        ],
        "likely_newer": [{"file": str(f.path), "older": f.older.article_id} for f in own if f.older is not None],
        "added": [{"file": str(path), "article": article_id} for path, article_id in report.added],
        "known": known,
        "passed": [str(path) for path in plan.passed],
        "repeated": repeated,
        "failed": [
            {"file": str(path), "code": why.code, "message": terminal.words(why)}
            for path, why in (*report.failed, *datasets.failed)
        ],
        "datasets": [
            {
                "file": str(path),
                "articles": len(outcome.articles),
                "articles_known": outcome.articles_known,
                "annotations": outcome.annotations,
                "annotations_known": outcome.annotations_known,
                "entities": outcome.entities,
                "links": outcome.links,
                "kept": [{"code": m.code, **m.params, "message": terminal.words(m)} for m in outcome.kept],
                "left_out": [{"code": m.code, **m.params, "message": terminal.words(m)} for m in outcome.left_out],
                "left_out_count": outcome.left_out_count,
            }
            for path, outcome in datasets.brought
        ],
    }
