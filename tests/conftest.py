"""For every test: no screen needed, and nothing of the person who runs them is read or written."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")

_home = Path(tempfile.mkdtemp(prefix="tahqiq-tests-"))
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = str(_home / _name.lower())

atexit.register(shutil.rmtree, _home, ignore_errors=True)
