"""What the made-up editors of the property tests share: a project of their own, its tables, steps, undo and redo.

``TAHQIQ_LONG=1`` makes the sessions many and long.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from tahqiq.domain.messages import Trouble
from tahqiq.services.checking import check
from tahqiq.services.commands.base import Command
from tahqiq.services.session import Session
from tahqiq.storage.schema import Base

LONG = os.environ.get("TAHQIQ_LONG") == "1"
Tables = dict[str, list[tuple[Any, ...]]]

FOLDER = tempfile.TemporaryDirectory(prefix="tahqiq-machine-")
atexit.register(FOLDER.cleanup)


def how_many(examples: tuple[int, int], steps: tuple[int, int]) -> settings:
    """Sessions and steps of each: as always, and in a long run."""
    return settings(
        max_examples=examples[LONG],
        stateful_step_count=steps[LONG],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


class SessionMachine(RuleBasedStateMachine):
    """States are whole tables; ``past`` holds them from the first step to the last one that was not abandoned.

    Class attributes:
        not_compared: tables that only grow, or that are written outside the history.
        in_sight: conditions under which rows of a table count.
        untouched: tables that no step may change.
    """

    not_compared: ClassVar[frozenset[str]] = frozenset({"journal", "annotators"})
    in_sight: ClassVar[Mapping[str, str]] = {}
    untouched: ClassVar[tuple[str, ...]] = ()
    _template: ClassVar[Path | None] = None

    @classmethod
    def prepare(cls, session: Session) -> None:
        """Fill the project that every session begins with."""

    @classmethod
    def template(cls) -> Path:
        """That project, made once."""
        if cls._template is None:
            path = Path(tempfile.mkdtemp(dir=FOLDER.name)) / "new.tahqiq"
            with Session.create(path, "سارة") as session:
                cls.prepare(session)
            cls._template = path
        return cls._template

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=FOLDER.name))
        self.path = self.folder / "مشروع.tahqiq"
        shutil.copyfile(self.template(), self.path)
        self.session = Session.open(self.path, "سارة")
        self.from_nothing = self.session.next_undo is None
        self.past = [self.tables()]
        self.at = 0

    def teardown(self) -> None:
        while self.at:
            self.undo()
        self.undo()
        while self.at + 1 < len(self.past):
            self.redo()
        self.redo()
        assert check(self.session) == []
        self.session.close()
        shutil.rmtree(self.folder)

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        with self.session.read.database.reading() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(sql)]

    def tables(self) -> Tables:
        names = [name for name in Base.metadata.tables if name not in self.not_compared]
        return {n: sorted(self.rows(f"SELECT * FROM {n} WHERE {self.in_sight.get(n, 1)}"), key=repr) for n in names}

    def do(self, command: Command[Any]) -> tuple[bool, Any]:
        """Carry out a step, and remember what came of it: whether anything changed, and the command's result.

        What is refused changes nothing.
        """
        derived = [self.rows(f"SELECT * FROM {name}") for name in self.untouched]
        steps = len(self.session.read.history(10_000))
        try:
            result = self.session.do(command)
        except (Trouble, ValueError):
            assert self.tables() == self.past[self.at]
            return False, None
        assert [self.rows(f"SELECT * FROM {name}") for name in self.untouched] == derived
        now = self.tables()
        if len(self.session.read.history(10_000)) == steps:
            assert now == self.past[self.at]
            return False, result
        self.past[self.at + 1 :] = [now]
        self.at += 1
        return True, result

    @rule()
    def undo(self) -> None:
        if self.at or self.from_nothing:
            assert (self.session.undo() is not None) == (self.at > 0)
            self.at = max(0, self.at - 1)
        assert self.tables() == self.past[self.at]

    @rule()
    def redo(self) -> None:
        more = self.at + 1 < len(self.past)
        assert (self.session.redo() is not None) == more
        self.at += more
        assert self.tables() == self.past[self.at]

    @rule(who=st.sampled_from(("سارة", "منى", "")))
    def close_and_open(self, who: str) -> None:
        self.session.close()
        self.session = Session.open(self.path, who)
