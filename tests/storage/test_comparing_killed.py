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


LOTS = """
import multiprocessing
from tahqiq.services.comparison_documents import Plain
from tahqiq.services.comparison_engine import own_engine
from tahqiq.services.comparison_pool import ENOUGH, Pool

if __name__ == "__main__":
    lots = [[Plain(number, "وصل الوزير إلى المدينة.", "", None, "", "", (), ())] for number in range(1, 31)]
    with Pool(own_engine(), 2) as pool:
        looked = pool.look_into(iter(lots), ENOUGH, lambda: False)
        print(*(one.keyed.article_id for one in next(looked)))
        children = multiprocessing.active_children()
        for child in children:
            child.kill()
            child.join()
        print(*(one.keyed.article_id for lot in looked for one in lot))
        print(len(children))
"""


def test_what_killed_processes_had_in_hand_is_done_here_each_lot_once(tmp_path) -> None:
    script = tmp_path / "looks.py"
    script.write_text(LOTS)
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=120, check=True)
    first, rest, children = done.stdout.splitlines()
    assert int(children) == 2
    assert [int(number) for number in f"{first} {rest}".split()] == list(range(1, 31))
