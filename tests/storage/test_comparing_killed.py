"""A comparison that is killed leaves nothing behind that runs."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import os, sys, time
from tahqiq.services.comparison_engine import own_engine
from tahqiq.services.comparison_pool import ENOUGH, Pool

if __name__ == "__main__":
    with Pool(own_engine(), 2) as pool:
        number = pool.begin(os.getpid, total=ENOUGH, stop=lambda: False)()
        print(number if number != os.getpid() else "none", flush=True)
        sys.stdin.read()
"""


def test_the_processes_of_a_killed_comparison_end(tmp_path) -> None:
    script = tmp_path / "compares.py"
    script.write_text(PROGRAM)
    killed = subprocess.Popen(
        [sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert killed.stdout is not None
    assert int(killed.stdout.readline()) != killed.pid
    killed.kill()
    killed.communicate(timeout=60)  # comes to its end when nobody can write any more
