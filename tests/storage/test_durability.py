"""kill -9 at any moment: nothing that was confirmed is lost, nothing is half done. More with TAHQIQ_LONG=1."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
KILLS = 250 if os.environ.get("TAHQIQ_LONG") == "1" else 20
LIAR = """
import json, sys
sys.path.insert(0, sys.argv[1])
from durability_parts import editor, runner
def claim(self, session):
    place = self._place()
    self.say("?", "tag", [[0, *place]])
    self.say("!", "tag", [[max(self._there, default=0) + 1, *place]])
editor.Editor._step = claim
runner.Runner.run.__globals__["FRESH_AFTER"] = 1
one = runner.Runner(1, keep=False, quiet=True)
one._rng.random = lambda: 0.5
print(json.dumps(one.run(2)["lost"]))
"""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills children that it forks")


def test_nothing_confirmed_is_lost_by_kill_9() -> None:
    done = subprocess.run(
        [sys.executable, PACKAGING / "durability", "--kills", str(KILLS), "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    report: dict[str, Any] = json.loads(done.stdout)
    assert report["lost"] == [], done.stderr
    assert done.returncode == 0
    assert report["kills"] == KILLS
    assert report["confirmed steps"] > KILLS
    assert len(report["killed during"]) >= 4


def test_a_program_that_confirms_what_it_did_not_do_is_found_out() -> None:
    done = subprocess.run([sys.executable, "-c", LIAR, PACKAGING], capture_output=True, text=True, check=True)
    assert any("confirmed" in lost for lost in json.loads(done.stdout))
