"""The parent: starts a child, kills it, opens what it left and compares."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from durability_parts.editor import Editor, lines
from durability_parts.others import Backups, Creations, Migrations
from tahqiq.domain.resources import seeds
from tahqiq.services.checking import check_file
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session

FRESH_AFTER = 25
"""Kills after which the next goes to a new project, so that opening and comparing stay quick."""


UNSEEN = ("open", "close", "note", "analyse", "reject", "compare", "decide", "settle")
"""What changes no annotation: whether it was on disk is not counted."""


class Lost(Exception):  # noqa: N818
    """Something confirmed is not there, something unconfirmed is half there, or the file is not sound."""


class Runner:
    """Kills children and counts."""

    def __init__(self, seed: int | None, *, keep: bool, quiet: bool) -> None:
        self.seed = seed if seed is not None else random.SystemRandom().randrange(1 << 32)
        self._rng = random.Random(self.seed)
        self._keep = keep
        self._quiet = quiet
        self.folder = Path(tempfile.mkdtemp(prefix="tahqiq-durability-"))
        self.counts: Counter[str] = Counter()
        self.during: Counter[str] = Counter()
        self.lost: list[str] = []

    def run(self, kills: int) -> dict[str, Any]:
        """Kill ``kills`` times; gives what happened, ``lost`` empty where nothing is."""
        began = time.monotonic()
        tries: list[Callable[[], None]] = [self._edit] * 7
        tries += [other(self).once for other in (Creations, Backups, Migrations)]
        self._path = self._new_project()
        for number in range(kills):
            if number % FRESH_AFTER == FRESH_AFTER - 1:
                self._path = self._new_project()
            try:
                tries[number % len(tries)]()
            except Lost as lost:
                self.lost.append(f"kill {number}: {lost}")
            if not self._quiet:
                print(f"\r{number + 1} kills, {self.counts['confirmed']} steps confirmed", end="", file=sys.stderr)
        if not self._quiet:
            print(file=sys.stderr)
        if not self._keep and not self.lost:
            shutil.rmtree(self.folder)
        return {
            "kills": kills,
            "seed": self.seed,
            "seconds": round(time.monotonic() - began, 1),
            "confirmed steps": self.counts["confirmed"],
            "confirmed annotations looked up": self.counts["annotations"],
            "killed during": dict(self.during.most_common()),
            "a step under way was on disk / was not": [self.counts["kept"], self.counts["dropped"]],
            "lost": self.lost,
            "folder": str(self.folder) if self._keep or self.lost else "",
        }

    def _new_project(self) -> Path:
        path = self.folder / f"مشروع {self._rng.randrange(1 << 30)}.tahqiq"
        with Session.create(path) as session:
            session.do(ImportArticles([NewArticle("", p.read_bytes().decode(), file_name=p.name) for p in seeds()]))
        self._there: dict[int, list[int]] = {}
        self._articles = 5
        return path

    def kill(self, work: Callable[[int], None], longest: float, after: bytes = b"") -> bytes:
        """Run ``work`` (given a pipe to write to) in a child and kill it; gives what it said until then.

        The moment is random: up to ``longest`` seconds after the child began, or after it said ``after``.
        """
        wait = self._rng.uniform(0, longest) if self._rng.random() < 0.8 else self._rng.uniform(0, longest / 20)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            try:
                work(writing)
            except BaseException:
                traceback.print_exc()
                os._exit(3)
            os._exit(0)
        os.close(writing)
        said = self._listen(reading, wait, after)
        os.kill(child, signal.SIGKILL)
        while part := os.read(reading, 1 << 16):
            said += part
        os.close(reading)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) == 3:
            raise Lost("the program failed by itself; see above")
        return said

    def _listen(self, reading: int, wait: float, after: bytes) -> bytes:
        said = b""
        until = time.monotonic() + (wait if not after else 10)
        while (left := until - time.monotonic()) > 0:
            if select.select([reading], [], [], left)[0]:
                part = os.read(reading, 1 << 16)
                if not part:
                    break
                if after and after not in said and after in said + part:
                    until = time.monotonic() + wait
                said += part
        return said

    def _edit(self) -> None:
        rng = random.Random(self._rng.random())
        opened = b'"!", "open"' if self._rng.random() < 0.85 else b""
        said = self.kill(lambda out: Editor(self._path, out, rng).work(), 0.3, opened)
        confirmed, under_way = self._replay(said)
        actual, articles = self._look()
        self.counts["annotations"] += len(confirmed)
        expected = [(confirmed, self._articles)]
        if under_way is not None:
            self.during[under_way[1]] += 1
            expected.append(self._with(confirmed, under_way))
        matching = [i for i, (there, count) in enumerate(expected) if count == articles and _same(there, actual)]
        if not matching:
            raise Lost(
                f"{self._path}: {len(confirmed)} annotations confirmed, {len(actual)} there; under way {under_way}"
            )
        if len(expected) == 2 and under_way is not None and under_way[1] not in UNSEEN:
            self.counts["dropped" if matching[0] == 0 else "kept"] += 1
        self._there, self._articles = actual, articles

    def _replay(self, said: bytes) -> tuple[dict[int, list[int]], list[Any] | None]:
        there = dict(self._there)
        under_way = None
        for line in lines(said):
            if line[0] == "?":
                under_way = line
                continue
            under_way = None
            self.counts["confirmed"] += 1
            if line[1] == "import":
                self._articles += line[2]
            else:
                _apply(there, line)
        return there, under_way

    def _with(self, there: dict[int, list[int]], line: list[Any]) -> tuple[dict[int, list[int]], int]:
        if line[1] == "import":
            return there, self._articles + line[2]
        after = dict(there)
        unknown = iter(range(-1, -1000, -1))
        _apply(after, [*line[:2], [[i or next(unknown), *place] for i, *place in line[2]], line[3]])
        return after, self._articles

    def _look(self) -> tuple[dict[int, list[int]], int]:
        self.sound(self._path)
        with Session.open(self._path) as session:
            articles = session.read.articles()
            tagged = [a for each in articles for a in session.read.annotations(each.id)]
        self.sound(self._path)
        return {a.id: [a.article_id, a.start, a.end] for a in tagged}, len(articles)

    def sound(self, path: Path) -> None:
        """Raise ``Lost`` where ``tahqiq check`` finds something."""
        findings = check_file(path)
        if findings:
            raise Lost(f"{path}: {[f.message for f in findings]}")


def _apply(there: dict[int, list[int]], line: list[Any]) -> None:
    for i in line[3]:
        del there[i]
    there.update({i: place for i, *place in line[2]})


def _same(expected: dict[int, list[int]], actual: dict[int, list[int]]) -> bool:
    """Equal, where the numbers of annotations that were never confirmed (negative) are not known."""
    known = {i: place for i, place in expected.items() if i > 0}
    rest = Counter(tuple(place) for i, place in expected.items() if i < 0)
    new = Counter(tuple(place) for i, place in actual.items() if i not in known)
    return all(actual.get(i) == place for i, place in known.items()) and new == rest
