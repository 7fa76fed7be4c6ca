"""Arabic on terminals that know right-to-left text, and on those that do not."""

from __future__ import annotations

import io

import pytest

from tahqiq.cli.terminal import Terminal, lacks_bidi
from tahqiq.domain.messages import Message


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def printed(environment: dict[str, str], visual: bool | None = None, stream: io.StringIO | None = None) -> str:
    stream = stream if stream is not None else Screen()
    terminal = Terminal("ar", visual, out=stream, environment=environment)
    terminal.say(Message("cli_created", {"path": "p.tahqiq"}))
    return stream.getvalue()


STORED = "أُنشئ المشروع \u2068p.tahqiq\u2069.\n"


def test_a_terminal_that_knows_arabic_gets_it_as_it_is_stored() -> None:
    assert printed({"TERM": "xterm-256color", "VTE_VERSION": "7600"}) == STORED


@pytest.mark.parametrize(
    "environment",
    [
        {"TERM": "linux"},
        {"TERM": "alacritty"},
        {"TERM": "xterm-kitty"},
        {"TERM_PROGRAM": "vscode"},
        {"XTERM_VERSION": "1"},
    ],
    ids=str,
)
def test_a_terminal_without_it_gets_lines_in_visual_order(environment: dict[str, str]) -> None:
    assert lacks_bidi(environment)
    line = printed(environment).strip()
    assert line.startswith(".p.tahqiq ")
    assert line.endswith("أ") or line[-2] == "أ"
    assert "\u2068" not in line


def test_the_person_decides_against_the_guess() -> None:
    assert printed({"TERM": "linux"}, visual=False).startswith("أ")
    assert printed({"TERM": "xterm"}, visual=True).strip().startswith(".p.tahqiq")


def test_what_goes_to_a_file_is_never_reordered() -> None:
    assert printed({"TERM": "linux"}, visual=True, stream=io.StringIO()) == STORED


def test_progress_shows_on_a_terminal_only_and_leaves_nothing_behind() -> None:
    screen, file = Screen(), io.StringIO()
    for stream in (screen, file):
        with Terminal("en", err=stream).bar() as bar:
            bar(1, 2)
    assert "50%" in screen.getvalue()
    assert screen.getvalue().endswith("\r\x1b[K")
    assert file.getvalue() == ""


def test_where_nobody_knows_how_much_there_is_the_bar_counts() -> None:
    screen = Screen()
    with Terminal("en", err=screen).bar() as bar:
        bar(250, 0)
    assert "\r250…" in screen.getvalue()
    assert screen.getvalue().endswith("\r\x1b[K")
