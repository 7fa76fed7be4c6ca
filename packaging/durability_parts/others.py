"""What else may be under way when the power goes: making a project, copying one, migrating one."""

from __future__ import annotations

import itertools
import os
import shutil
from pathlib import Path
from typing import Any

from tahqiq.domain.messages import Trouble
from tahqiq.services.commands.annotations import AddAnnotations
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session
from tahqiq.storage import migrate, schema
from tahqiq.storage.backup import back_up

NEXT_VERSION = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "0005", "0004"
def upgrade():
    op.create_table("claims", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("text", sa.String()))
    op.execute("INSERT INTO claims (text) SELECT exact FROM anchors")
    with op.batch_alter_table("annotations") as batch:
        batch.add_column(sa.Column("suggested_by", sa.String(), nullable=False, server_default="person"))
"""
ARTICLES, ANNOTATIONS = 30, 1_500


class _Other:
    """One kind of work; ``runner`` kills, looks and counts."""

    name = ""

    def __init__(self, runner: Any) -> None:
        self.runner = runner
        self.folder: Path = runner.folder / self.name
        self.folder.mkdir()
        self.numbers = itertools.count()

    def sample(self) -> Path:
        """A project with something in it, made once."""
        path = self.folder / "sample.tahqiq"
        if not path.exists():
            with Session.create(path) as session:
                texts = [f"خبر {i}\n" + "العلاقات بين البلدين قوية، وأضاف الوزير. " * 60 for i in range(ARTICLES)]
                session.do(ImportArticles([NewArticle("", text) for text in texts]))
                places = [(1 + i % ARTICLES, ((i, i + 40),)) for i in range(ANNOTATIONS)]
                session.do(AddAnnotations(tuple(places), 1))
        return path

    def whole(self, path: Path) -> None:
        """The project at ``path`` is sound and holds what the sample holds."""
        from durability_parts.runner import Lost

        self.runner.sound(path)
        with Session.open(path) as session:
            counts = session.read.counts()
            if (counts.articles, counts.annotations) != (ARTICLES, ANNOTATIONS):
                raise Lost(f"{path}: {counts}")

    def kill(self, work: Any, longest: float) -> bytes:
        said: bytes = self.runner.kill(work, longest)
        self.runner.during[self.name] += 1
        return said


class Creations(_Other):
    """A project that was being made is there whole, or not at all, and can then be made."""

    name = "create"

    def once(self) -> None:
        from durability_parts.runner import Lost

        paths = [self.folder / f"{next(self.numbers)}.tahqiq" for _ in range(4)]

        def work(out: int) -> None:
            for path in paths:
                Session.create(path).close()
                os.write(out, b"!")

        said = self.kill(work, 0.15)
        self.runner.counts["confirmed"] += len(said)
        for number, path in enumerate(paths):
            if number < len(said) and not path.exists():
                raise Lost(f"{path} was confirmed and is not there")
            try:
                Session.create(path).close()
            except Trouble as trouble:
                if trouble.message.code != "project_exists":
                    raise Lost(f"{path}: {trouble}") from trouble
            self.runner.sound(path)
            with Session.open(path) as session:
                if not session.read.labels() or not session.read.project().uuid:
                    raise Lost(f"{path} is empty")


class Backups(_Other):
    """A copy that was being made is there whole, or the earlier one still is."""

    name = "backup"

    def once(self) -> None:
        from durability_parts.runner import Lost

        target = self.folder / "copy.tahqiq"
        sample = self.sample()

        def work(out: int) -> None:
            while True:
                back_up(sample, target, replace=True, progress=lambda done, total: None)
                os.write(out, b"!")

        said = self.kill(work, 0.2)
        self.runner.counts["confirmed"] += len(said)
        self.whole(sample)
        if target.exists():
            self.whole(target)
        elif said:
            raise Lost(f"{target} was confirmed and is not there")


class Migrations(_Other):
    """A file that was being migrated opens as if nothing had happened, and the backup made before is whole."""

    name = "migrate"

    def once(self) -> None:
        from durability_parts.runner import Lost

        path = self.folder / f"{next(self.numbers)}.tahqiq"
        shutil.copyfile(self.sample(), path)
        scripts, version = migrate.SCRIPTS, schema.VERSION
        ahead = self.folder / "migrations"
        if not ahead.exists():
            shutil.copytree(scripts, ahead, ignore=shutil.ignore_patterns("__pycache__"))
            (ahead / "versions" / "r0005_next.py").write_text(NEXT_VERSION)
        migrate.SCRIPTS, schema.VERSION = ahead, version + 1
        try:
            said = self.kill(lambda out: (Session.open(path).close(), os.write(out, b"!"))[1:], 0.3)
            self.runner.counts["confirmed"] += len(said)
            self.whole(path)
        finally:
            migrate.SCRIPTS, schema.VERSION = scripts, version
        backup = migrate.backup_before(path, version)
        if not backup.exists():
            raise Lost(f"{path}: no backup was made before migrating")
        self.whole(backup)
        for each in (path, *path.parent.glob(f"{backup.stem}*")):
            each.unlink()
