"""A comparison that is killed or stopped leaves nothing behind that runs."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import os, sys, time
from tahqiq.services.comparison_engine import own_engine
from tahqiq.services.comparison_pool import ENOUGH, Pool

def number_of_process(stop):
    return os.getpid()

if __name__ == "__main__":
    with Pool(own_engine(), 2) as pool:
        number = pool.begin(number_of_process, total=ENOUGH, stop=lambda: False)()
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


STOPS = """
import multiprocessing, sys
from pathlib import Path
from tahqiq.domain.jobs import Cancelled
from tahqiq.services.comparison_engine import own_engine
from tahqiq.services.comparison_pool import ENOUGH, Pool

def polite(path, stop):
    open(path, "w").close()
    while not stop():
        pass
    raise Cancelled

def deaf(path, stop):
    open(path, "w").close()
    while True:
        pass

if __name__ == "__main__":
    path, work = Path(sys.argv[1]), {"polite": polite, "deaf": deaf}[sys.argv[2]]
    with Pool(own_engine(), 2) as pool:
        result = pool.begin(work, str(path), total=ENOUGH, stop=path.exists)
        pool.begin(work, str(path), total=ENOUGH, stop=path.exists)
        print(result())
    print(multiprocessing.active_children())
"""


@pytest.mark.parametrize("work", ["polite", "deaf"])
def test_what_is_stopped_ends_though_a_process_is_in_the_middle_of_long_work(tmp_path: Path, work: str) -> None:
    script = tmp_path / "stops.py"
    script.write_text(STOPS)
    given = [sys.executable, script, tmp_path / "began", work]
    done = subprocess.run(given, capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.splitlines() == ["None", "[]"]
    assert done.stderr == ""


INTERRUPTED = """
import os, signal, time
from tahqiq.services.comparison_engine import own_engine
from tahqiq.services.comparison_pool import ENOUGH, Pool

def nothing(stop):
    return None

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background work begins deaf to it
    try:
        with Pool(own_engine(), 2) as pool:
            pool.begin(nothing, total=ENOUGH, stop=lambda: False)
            os.killpg(0, signal.SIGINT)
            while True:  # the system may give the signal to any thread: ``pause`` would not come back from all of them
                time.sleep(0.01)
    except KeyboardInterrupt:
        print("interrupted")
"""


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="signals of a terminal")
def test_processes_that_are_being_started_say_nothing_of_an_interruption(tmp_path: Path) -> None:
    script = tmp_path / "interrupted.py"
    script.write_text(INTERRUPTED)
    given = [sys.executable, script]
    done = subprocess.run(given, capture_output=True, text=True, timeout=120, check=True, start_new_session=True)
    assert (done.stdout, done.stderr) == ("interrupted\n", "")


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
