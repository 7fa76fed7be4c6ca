"""Start again with the project's own Python where this one lacks its libraries; and find the project's package."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def ensure() -> None:
    """Call before anything of ``tahqiq`` is imported."""
    sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "packaging")]
    python = ROOT / ".venv" / "bin" / "python"
    if importlib.util.find_spec("sqlalchemy") is None and python.exists() and Path(sys.prefix) != ROOT / ".venv":
        os.execv(python, [str(python), *sys.argv])
