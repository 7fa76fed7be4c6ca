"""The command ``tahqiq``: a word on the command line, or the window."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any


def main() -> int:
    """Run the program with the arguments of this process; returns the exit code."""
    if getattr(sys, "frozen", False):  # a bundle starts itself again for each process that compares
        from multiprocessing import freeze_support

        freeze_support()
    from tahqiq.cli.main import run

    return run(sys.argv[1:], open_window)


def open_window(path: Path | None) -> int:
    """Open the window, with the project at ``path`` or what was open last; returns when it is closed."""
    from tahqiq.ui.app import run_window

    def compose(*parts: Any) -> object:  # most of the program is imported after the first paint
        from tahqiq.ui.compose import compose

        return compose(*parts)

    return run_window(path, compose)


if __name__ == "__main__":
    sys.exit(main())
