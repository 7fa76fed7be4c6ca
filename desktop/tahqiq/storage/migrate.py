"""Bringing an older project file up to this program's tables, after a backup."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import NullPool, create_engine, event

from tahqiq.storage import schema
from tahqiq.storage.backup import back_up


def config() -> Config:
    """Alembic's configuration, without a file."""
    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    made.set_main_option("path_separator", "os")
    return made


def backup_before(path: Path, version: int) -> Path:
    """Where the file goes before it is migrated from ``version``."""
    return path.with_name(f"{path.stem}.before-{version // 1000}.{version % 1000}{path.suffix}")


def upgrade(path: Path, version: int, revision: str = "head") -> Path:
    """Migrate the file at ``path`` in one transaction, and return the backup made before.

    Args:
        path: a project of an older version, locked by the caller.
        version: its ``user_version``.
        revision: how far.
    """
    backup = backup_before(path, version)
    back_up(path, backup, replace=True)
    engine = create_engine(f"sqlite+pysqlite:///{path}", poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def unguarded(connection, _record):  # type: ignore[no-untyped-def]
        # batch migrations rebuild tables, so foreign keys are checked at the end instead
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA synchronous = FULL")

    @event.listens_for(engine, "begin")
    def begin(connection):  # type: ignore[no-untyped-def]
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    with engine.begin() as connection:
        made = config()
        made.attributes["connection"] = connection
        command.upgrade(made, revision)
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            raise AssertionError(f"migration left {len(broken)} rows without their parents")
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.MAJOR * 1000 + schema.MINOR}")
    engine.dispose()
    return backup
