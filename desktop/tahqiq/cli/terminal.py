"""What the command line prints: in the person's language, in an order that their terminal shows right.

Terminals that know bidirectional text (most on desktops) get text as it is stored. For those known to have none, and
with ``--visual``, lines are broken and put into visual order first; never what goes to a file or another program.
"""

from __future__ import annotations

import json
import locale
import os
import shutil
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TextIO

from tahqiq.domain.messages import Message
from tahqiq.services.wording import sentence

_NO_BIDI_TERMS = ("linux", "xterm-kitty", "alacritty", "foot")
_NO_BIDI_PROGRAMS = ("WezTerm", "vscode", "ghostty", "Hyper")
_ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


def language_of(environment: Mapping[str, str]) -> str:
    """``ar`` where the locale is Arabic, else ``en``."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return "ar" if environment[name].lower().startswith("ar") else "en"
    return "ar" if (locale.getlocale()[0] or "").lower().startswith(("ar", "arabic")) else "en"


def lacks_bidi(environment: Mapping[str, str]) -> bool:
    """Whether this is a terminal known to print characters in the order they come."""
    term = environment.get("TERM", "")
    if "XTERM_VERSION" in environment and not environment.get("VTE_VERSION"):
        return True
    return term.startswith(_NO_BIDI_TERMS) or environment.get("TERM_PROGRAM") in _NO_BIDI_PROGRAMS


@dataclass(slots=True)
class Terminal:
    """Where a command prints.

    ``visual`` None decides by the terminal. What was done goes to ``out``, what went wrong to ``err``; with ``as_json``
    only the result goes to ``out``.
    """

    language: str
    visual: bool | None = None
    as_json: bool = False
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)

    def words(self, message: Message) -> str:
        """The message in the person's language."""
        return sentence(message, self.language)

    def say(self, message: Message | str) -> None:
        """A line for the person on the output; nothing there when they asked for JSON."""
        if not self.as_json:
            self._print(message if isinstance(message, str) else self.words(message), self.out)

    def complain(self, message: Message | str) -> None:
        """A line on the error output."""
        self._print(message if isinstance(message, str) else self.words(message), self.err)

    def give(self, data: Any) -> None:
        """The result as JSON, where it was asked for."""
        if self.as_json:
            text = json.dumps(data, ensure_ascii=False, indent=2)
            try:
                text.encode(self.out.encoding or "utf-8")
            except UnicodeEncodeError:  # a narrow output, or a file's name that is no UTF-8
                text = json.dumps(data, indent=2)
            self.out.write(text + "\n")
            self.out.flush()

    def bar(self) -> Bar:
        """A progress bar that shows only on a terminal."""
        return Bar(self.err if self.err.isatty() else None)

    def _print(self, text: str, stream: TextIO) -> None:
        if stream.isatty() and self._is_visual():
            from tahqiq.language.bidi_text import visual_lines

            text = "\n".join(visual_lines(text, shutil.get_terminal_size().columns)).translate(_ISOLATES)
        print(text, file=stream, flush=True)

    def _is_visual(self) -> bool:
        return lacks_bidi(self.environment) if self.visual is None else self.visual


class Bar:
    """One line that is written over and over; gone when the work is done."""

    WIDTH = 30

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Show how far it is, or how much was done where ``total`` is 0; ten times a second at most."""
        now = time.monotonic()
        if self._stream is None or now - self._last < 0.1:
            return
        self._last = now
        if total <= 0:  # nobody knows how much there is
            self._stream.write(f"\r{done}…")
            self._stream.flush()
            return
        filled = self.WIDTH * done // total
        self._stream.write(f"\r{'█' * filled}{'·' * (self.WIDTH - filled)} {done * 100 // total:3d}% {done}/{total}")
        self._stream.flush()

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._stream is not None and self._last:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
