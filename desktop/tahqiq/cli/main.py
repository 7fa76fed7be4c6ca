"""The command line: reads the call, carries it out, words what went wrong."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from tahqiq.cli.commands import COMMANDS, OpenWindow
from tahqiq.cli.parser import COMMANDS as NAMES
from tahqiq.cli.parser import build
from tahqiq.cli.terminal import Terminal, language_of
from tahqiq.domain.messages import Message, Trouble

DONE, PARTLY, BAD_CALL = 0, 1, 2


def run(arguments: Sequence[str], open_window: OpenWindow, environment: Mapping[str, str] | None = None) -> int:
    """Carry out a command.

    Args:
        arguments: those of the process, without its name. None at all, ``open``, or the name of a project alone opens
            the window.
        open_window: opens it, with the project at the path where there is one; gives the exit code.
        environment: of the process.

    Returns:
        0 done, 1 something found or partly failed, 2 a bad call or one that could not be carried out at all.
    """
    environment = os.environ if environment is None else environment
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115 - closed by who called
    _survive_narrow_encodings()
    terminal = Terminal(_asked_language(arguments) or language_of(environment), environment=environment)
    try:
        code = _carry_out(arguments, open_window, terminal)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except Trouble as trouble:
        terminal.complain(trouble.message)
        return BAD_CALL
    except KeyboardInterrupt:
        terminal.complain(Message("cli_interrupted"))
        return PARTLY
    except BrokenPipeError:
        _drop_output()
        return PARTLY
    except OSError as error:
        if error.filename is not None:  # of a file, and so not the output
            raise
        _drop_output()
        terminal.complain(Message("cli_output_failed", {"reason": error.strerror or str(error)}))
        return BAD_CALL


def _drop_output() -> None:
    """Or Python complains once more at the end of what could not be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _carry_out(arguments: Sequence[str], open_window: OpenWindow, terminal: Terminal) -> int:
    if len(arguments) == 1 and arguments[0] not in NAMES and arguments[0].endswith(".tahqiq"):
        arguments = ["open", *arguments]
    try:
        given = build(terminal, arguments).parse_args(arguments)
    except SystemExit as done:  # --help and --version
        return int(done.code or 0)
    terminal.visual = getattr(given, "visual", None)
    terminal.as_json = getattr(given, "json", False)
    if given.command in (None, "open"):
        return _window(given, open_window, terminal)
    if sys.stdout is None:
        raise Trouble("cli_stream_closed")
    return COMMANDS[given.command](given, terminal)


def _window(given: Namespace, open_window: OpenWindow, terminal: Terminal) -> int:
    path: Path | None = getattr(given, "project", None)
    if sys.platform.startswith("linux") and not any(
        terminal.environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise Trouble("cli_no_display")
    try:
        return open_window(path)
    except ImportError as error:
        raise Trouble("cli_window_unavailable", reason=str(error)) from error


def _asked_language(arguments: Sequence[str]) -> str | None:
    """The language that the call asks for, found before it is parsed, so that help and errors speak it."""
    for at, word in enumerate(arguments):
        value = word.partition("=")[2] if word.startswith("--language=") else ""
        if word == "--language" and at + 1 < len(arguments):
            value = arguments[at + 1]
        if value in ("ar", "en"):
            return value
    return None


def _survive_narrow_encodings() -> None:
    """Print something also where the terminal's encoding has no Arabic."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
