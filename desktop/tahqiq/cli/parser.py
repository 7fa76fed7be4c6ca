"""The words of the command line, with help in Arabic and English."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from tahqiq import __version__
from tahqiq.cli.terminal import Terminal
from tahqiq.domain.articles import Progress as State
from tahqiq.domain.messages import Message, Trouble

COMMANDS = (
    *("new", "open", "import", "analyse", "words", "conflicts", "export", "check", "backup", "stats"),
    *("detect", "match-names", "compare"),
)


class Parser(argparse.ArgumentParser):
    """Prints through the terminal and raises ``Trouble`` where the call is not understood."""

    terminal: Terminal

    def error(self, message: str) -> NoReturn:
        raise Trouble("cli_bad_call", problem=message, command=self.prog)

    def _print_message(self, message: str, file: object = None) -> None:
        if message:
            self.terminal.say(message.rstrip("\n"))


class _Help(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str, usage: str) -> None:
        super().__init__(prog, max_help_position=30, width=100)
        self._usage_word = usage

    def add_usage(self, usage, actions, groups, prefix=None):  # type: ignore[no-untyped-def]
        super().add_usage(usage, actions, groups, self._usage_word if prefix is None else prefix)


def build(terminal: Terminal, call: Sequence[str] = COMMANDS) -> Parser:
    """The parser; what it parses has ``command`` (None or one of ``COMMANDS``) and that command's options.

    Args:
        terminal: Where help is printed.
        call: The words to be parsed: only the commands among them get their options, for some take long to find out.
    """
    say = _Words(terminal)

    def helper(prog: str) -> argparse.HelpFormatter:
        return _Help(prog, say("usage"))

    class TerminalParser(Parser):
        pass

    TerminalParser.terminal = terminal
    parser = TerminalParser(
        prog="tahqiq", description=say("about"), epilog=say("exit"), formatter_class=helper, add_help=False
    )
    _common(parser, say)
    parser.add_argument("--version", action="version", version=f"tahqiq {__version__}", help=say("version"))
    parser._positionals.title = say("commands")
    parser._optionals.title = say("options")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", parser_class=TerminalParser, title=say("commands")
    )
    for name in COMMANDS:
        command = commands.add_parser(
            name, help=say(name), description=say(name), formatter_class=helper, add_help=False
        )
        command._positionals.title = say("arguments")
        command._optionals.title = say("options")
        if name in call:
            _ARGUMENTS[name](command, say)
        _common(command, say)
    return parser


class _Words:
    """Help by its short name: ``say("json")`` words the message ``help_json``."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def __call__(self, name: str, **params: str) -> str:
        return self._terminal.words(Message(f"help_{name}", params)).replace("%", "%%")


def _common(parser: argparse.ArgumentParser, say: _Words) -> None:
    keep = argparse.SUPPRESS  # given before or after the command
    parser.add_argument("-h", "--help", action="help", help=say("help"))
    parser.add_argument("--language", choices=("ar", "en"), default=keep, help=say("language"))
    parser.add_argument("--visual", action="store_true", default=keep, help=say("visual"))
    parser.add_argument("--no-visual", dest="visual", action="store_false", default=keep, help=say("no_visual"))


def _json(parser: argparse.ArgumentParser, say: _Words) -> None:
    parser.add_argument("--json", action="store_true", help=say("json"))


def _new(parser: argparse.ArgumentParser, say: _Words) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=say("new_project"))
    parser.add_argument("--author", default="", help=say("author"))
    _json(parser, say)


def _open(parser: argparse.ArgumentParser, say: _Words) -> None:
    parser.add_argument("project", type=Path, nargs="?", metavar="PROJECT", help=say("project"))


def _import(parser: argparse.ArgumentParser, say: _Words) -> None:
    from tahqiq.formats.articles.tables import FIELDS

    parser.add_argument("project", type=Path, metavar="PROJECT", help=say("project"))
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE", help=say("import_files"))
    parser.add_argument("--encoding", help=say("encoding"))
    fields = say("columns", fields=", ".join(FIELDS))
    parser.add_argument("--columns", type=_columns, metavar="text=NAME,title=NAME", help=fields)
    parser.add_argument("--source", default="", help=say("source"))
    parser.add_argument("--published", metavar="YYYY-MM-DD", help=say("published"))
    parser.add_argument("--correct", action="store_true", help=say("correct"))
    parser.add_argument("--skip-near", action="store_true", help=say("skip_near"))
    parser.add_argument("--author", default="", help=say("author"))
    _json(parser, say)


def _analyse(parser: argparse.ArgumentParser, say: _Words) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=say("project"))
    parser.add_argument("--articles", type=_numbers, metavar="1,2", help=say("articles"))
    parser.add_argument("--all", action="store_true", help=say("analyse_all"))
    parser.add_argument("--camel-tools", action="store_true", help=say("camel_tools"))
    parser.add_argument("--author", default="", help=say("author"))
    _json(parser, say)


def _words(parser: argparse.ArgumentParser, say: _Words) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=say("project"))
    parser.add_argument("direction", choices=("export", "import"), help=say("words_direction"))
    parser.add_argument("file", type=Path, metavar="FILE", help=say("words_file"))
    parser.add_argument("--author", default="", help=say("author"))
    _json(parser, say)


def _conflicts(parser: argparse.ArgumentParser, say: _Words) -> None:
    from tahqiq.domain.inconsistencies import InconsistencyKind

    kinds = tuple(kind.value for kind in InconsistencyKind)
    parser.add_argument("project", type=Path, metavar="PROJECT", help=say("project"))
    kind = say("conflicts_kind", kinds=", ".join(kinds))
    parser.add_argument("--kind", type=_kinds, metavar="date,figure", help=kind)
    parser.add_argument("--status", choices=("open", "all"), default="open", help=say("conflicts_status"))
    parser.add_argument("--report", type=Path, metavar="FILE", help=say("conflicts_report"))
    parser.add_argument("--all", action="store_true", help=say("conflicts_all"))
    parser.add_argument("--author", default="", help=say("author"))
    _json(parser, say)


def _export(parser: argparse.ArgumentParser, say: _Words) -> None:
    from tahqiq.formats.table import exports

    formats = ", ".join(f.name for f in exports())
    parser.add_argument("project", type=Path, metavar="PROJECT", help=say("project"))
    parser.add_argument("--format", metavar="FORMAT", help=say("format", formats=formats))
    parser.add_argument("--output", "-o", type=Path, metavar="FILE", help=say("output"))
    parser.add_argument("--articles", type=_numbers, metavar="1,2", help=say("articles"))
    parser.add_argument("--progress", type=_states, metavar="done,started", help=say("progress"))
    parser.add_argument("--labels", type=_codes, metavar="quote,claim", help=say("labels"))
    parser.add_argument("--annotators", type=_codes, metavar="NAME,NAME", help=say("annotators"))
    parser.add_argument("--without-text", action="store_true", help=say("without_text"))
    parser.add_argument("--mask-names", action="store_true", help=say("mask_names"))
    parser.add_argument("--older-versions", action="store_true", help=say("older_versions"))
    parser.add_argument("--dry-run", action="store_true", help=say("dry_run"))
    _json(parser, say)


def _check(parser: argparse.ArgumentParser, say: _Words) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=say("project"))
    _json(parser, say)


def _backup(parser: argparse.ArgumentParser, say: _Words) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT", help=say("project"))
    parser.add_argument("target", type=Path, nargs="?", metavar="TARGET", help=say("backup_target"))
    parser.add_argument("--replace", action="store_true", help=say("replace"))
    _json(parser, say)


def _detect(parser: argparse.ArgumentParser, say: _Words) -> None:
    parser.add_argument("--explain", action="store_true", help=say("explain"))
    parser.add_argument("--camel-tools", action="store_true", help=say("camel_tools"))


def _numbers(text: str) -> Sequence[int]:
    numbers = [int(part) for part in text.split(",")]
    if any(abs(number) >= 2**63 for number in numbers):
        raise ValueError(text)
    return numbers


_numbers.__name__ = "1,2"  # argparse says «invalid … value»


def _codes(text: str) -> Sequence[str]:
    return [part.strip() for part in text.split(",")]


def _states(text: str) -> Sequence[str]:
    states = _codes(text)
    if not set(states) <= set(State):
        raise ValueError(text)
    return states


_states.__name__ = "new,started,done"


def _columns(text: str) -> Mapping[str, str]:
    from tahqiq.formats.articles.tables import FIELDS

    said = dict(part.split("=", 1) for part in text.split(","))
    if not said.keys() <= set(FIELDS):
        raise ValueError(text)
    return said


_columns.__name__ = "text=NAME,title=NAME"


def _kinds(text: str) -> Sequence[str]:
    from tahqiq.domain.inconsistencies import InconsistencyKind

    known, asked = [kind.value for kind in InconsistencyKind], [part.strip() for part in text.split(",")]
    for part in asked:
        if part not in known:  # worded as argparse words it of other choices
            raise argparse.ArgumentTypeError(f"invalid choice: {part!r} (choose from {', '.join(map(repr, known))})")
    return asked


_ARGUMENTS: dict[str, Callable[[argparse.ArgumentParser, _Words], None]] = {
    "new": _new,
    "open": _open,
    "import": _import,
    "analyse": _analyse,
    "words": _words,
    "conflicts": _conflicts,
    "export": _export,
    "check": _check,
    "backup": _backup,
    "stats": _check,
    "detect": _detect,
    "match-names": lambda parser, say: None,
    "compare": _detect,
}
