"""What each command does; every one gives the exit code: 0 done, 1 something found or partly failed.

What a command needs is imported in it, so that those without a project (``detect``, ``match-names``) start at once.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tahqiq.cli.terminal import Terminal
from tahqiq.domain.messages import Message, Trouble

Command = Callable[[Namespace, Terminal], int]


def new(given: Namespace, terminal: Terminal) -> int:
    """``tahqiq new PROJECT``"""
    from tahqiq.services.session import Session

    Session.create(given.project, given.author).close()
    terminal.say(Message("cli_created", {"path": str(given.project)}))
    terminal.give({"project": str(given.project)})
    return 0


def import_(given: Namespace, terminal: Terminal) -> int:
    """``tahqiq import PROJECT FILE…``: articles in one step of history, then each dataset in one of its own."""
    from tahqiq.cli.importing import run
    from tahqiq.services.session import Session

    if not given.files:
        raise Trouble("cli_nothing_to_import")
    with Session.open(given.project, given.author) as session:
        return run(session, given, terminal)


def export(given: Namespace, terminal: Terminal) -> int:
    """``tahqiq export PROJECT``; without a file the data goes to standard output, what is said of it to the other."""
    from tahqiq.cli.exporting import run

    return run(given, terminal)


def check(given: Namespace, terminal: Terminal) -> int:
    """``tahqiq check PROJECT``; 1 where something is wrong."""
    from tahqiq.services.checking import check_file
    from tahqiq.services.session import Session

    with terminal.bar() as bar:
        findings = check_file(given.project, bar)
    if not findings:
        with Session.open(given.project, read_only=True) as session:
            counts = session.read.counts()
        terminal.say(Message("check_clean", {"articles": counts.articles, "annotations": counts.annotations}))
    else:
        terminal.say(Message("check_found", {"count": len(findings)}))
        for finding in findings:
            terminal.say(_item(terminal, finding.message))
    terminal.give(
        {
            "ok": not findings,
            "findings": [{"severity": f.severity, **_as_json(terminal, f.message)} for f in findings],
        }
    )
    return 1 if findings else 0


def backup(given: Namespace, terminal: Terminal) -> int:
    """``tahqiq backup PROJECT [TARGET]``"""
    from tahqiq.services.backups import back_up

    with terminal.bar() as bar:
        target = back_up(given.project, given.target, replace=given.replace, progress=bar)
    size = target.stat().st_size
    terminal.say(Message("cli_backed_up", {"path": str(target), "megabytes": round(size / 2**20, 1)}))
    terminal.give({"backup": str(target), "bytes": size})
    return 0


def stats(given: Namespace, terminal: Terminal) -> int:
    """``tahqiq stats PROJECT``"""
    from tahqiq.cli.figures import lines
    from tahqiq.services.session import Session
    from tahqiq.services.statistics import statistics

    with Session.open(given.project, read_only=True) as session:
        found = statistics(session)
    for line in lines(found, terminal.language):
        terminal.say(line)
    terminal.give(found.as_json())
    return 0


def analyse(given: Namespace, terminal: Terminal) -> int:
    """``tahqiq analyse PROJECT``; 1 where an article was refused."""
    from tahqiq.cli.analysing import analyse as run

    return run(given, terminal)


def words(given: Namespace, terminal: Terminal) -> int:
    """``tahqiq words PROJECT export|import FILE``"""
    from tahqiq.cli.analysing import words as run

    return run(given, terminal)


def conflicts(given: Namespace, terminal: Terminal) -> int:
    """``tahqiq conflicts PROJECT``; 1 where something open is found."""
    from tahqiq.cli.conflicts import run

    return run(given, terminal)


def match_names(given: Namespace, terminal: Terminal) -> int:
    """``tahqiq match-names``: pairs of names on standard input, answers on standard output."""
    from tahqiq.cli.matching import run

    return run(terminal)


def compare(given: Namespace, terminal: Terminal) -> int:
    """``tahqiq compare``: pairs of articles on standard input, what they state differently on standard output."""
    from tahqiq.cli.comparing import run

    return run(given, terminal)


def detect(given: Namespace, terminal: Terminal) -> int:
    """``tahqiq detect``: articles on standard input, detections on standard output."""
    from tahqiq.cli.detecting import run

    return run(given, terminal)


def _item(terminal: Terminal, message: Message) -> str:
    return f"  • {terminal.words(message)}"


def _as_json(terminal: Terminal, message: Message) -> dict[str, Any]:
    return {"code": message.code, "params": dict(message.params), "message": terminal.words(message)}


COMMANDS: Mapping[str, Command] = {
    "new": new,
    "import": import_,
    "analyse": analyse,
    "words": words,
    "conflicts": conflicts,
    "export": export,
    "check": check,
    "backup": backup,
    "stats": stats,
    "detect": detect,
    "match-names": match_names,
    "compare": compare,
}
"""Everything but ``open``, which needs the window."""

OpenWindow = Callable[[Path | None], int]
