"""``tahqiq export``: what goes out, and what the format does not hold."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import Any

from tahqiq.cli.terminal import Terminal
from tahqiq.domain.articles import Progress
from tahqiq.domain.messages import Message, Param
from tahqiq.formats.table import of_name
from tahqiq.services.exporting import ExportChoice, ExportReport, export, export_preview
from tahqiq.services.session import Session


def run(given: Namespace, terminal: Terminal) -> int:
    """Export what the command says; with ``--dry-run`` only find out what would be lost."""
    by_name = of_name(given.output) if given.output else None
    format_name = given.format or (by_name.name if by_name else "jsonl")
    to_stdout = not given.dry_run and (given.output is None or str(given.output) == "-")
    choice = _choice(given)
    with Session.open(given.project, read_only=True) as session, terminal.bar() as bar:
        if given.dry_run:
            report = export_preview(session, format_name, choice, progress=bar)
        else:
            target = sys.stdout.buffer if to_stdout else given.output
            report = export(session, format_name, target, choice, progress=bar)
    losses = _losses(report, terminal)
    if to_stdout:
        sys.stdout.buffer.flush()
        if terminal.err.isatty():
            terminal.complain("\n".join(losses))
        return 0
    params: dict[str, Param] = {"annotations": report.annotations, "articles": report.articles}
    if given.dry_run:
        terminal.say(Message("export_would_hold", params))
    else:
        terminal.say(Message("exported", {"path": str(given.output), **params}))
    terminal.say("\n".join(losses))
    terminal.give(_as_json(report, None if given.dry_run else str(given.output), terminal))
    return 0


def _choice(given: Namespace) -> ExportChoice:
    return ExportChoice(
        article_ids=None if given.articles is None else tuple(given.articles),
        progress=None if given.progress is None else tuple(Progress(p) for p in given.progress),
        label_codes=None if given.labels is None else tuple(given.labels),
        annotators=None if given.annotators is None else tuple(given.annotators),
        with_text=not given.without_text,
        masked=given.mask_names,
        older=given.older_versions,
    )


def _losses(report: ExportReport, terminal: Terminal) -> list[str]:
    title = report.format.title(terminal.language)
    listed = (f"  • {terminal.words(message)}" for message in report.losses)
    return [terminal.words(Message("loss_head", {"format": title})), *listed]


def _as_json(report: ExportReport, output: str | None, terminal: Terminal) -> dict[str, Any]:
    return {
        "format": report.format.name,
        "output": output,
        "articles": report.articles,
        "annotations": report.annotations,
        "links": report.links,
        "files": report.files,
        "bytes": report.size,
        "losses": [{"code": m.code, "params": dict(m.params), "message": terminal.words(m)} for m in report.losses],
    }
