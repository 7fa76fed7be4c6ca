"""Bringing an older project file up to this program's tables, after a backup."""

from __future__ import annotations

import sqlite3
from itertools import count
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import NullPool, create_engine

from tahqiq.storage import schema
from tahqiq.storage.backup import back_up

SCRIPTS = Path(__file__).parent / "migrations"


def config() -> Config:
    """Alembic's configuration, without a file."""
    made = Config()
    made.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    return made


def backup_before(path: Path, version: int) -> Path:
    """Where the file goes before it is migrated from ``version``, where nothing is there yet."""
    return path.with_name(f"{path.stem}.before-{version // 1000}.{version % 1000}{path.suffix}")


def _free(path: Path) -> Path:
    """``path``, or with a number in its name where something bears it already."""
    names = (path if i == 1 else path.with_name(f"{path.stem}-{i}{path.suffix}") for i in count(1))
    return next(name for name in names if not name.exists())


def upgrade(path: Path, version: int) -> Path:
    """Migrate the file at ``path``, and return the backup made before.

    Args:
        path: a project of an older version, locked by the caller.
        version: its ``user_version``.
    """
    backup = _free(backup_before(path, version))
    back_up(path, backup)
    migrate(path)
    return backup


def migrate(path: Path) -> None:
    """Run the migrations that the file lacks, in one transaction: it is brought up wholly or stays as it was.

    Nobody else may have the project open.
    """
    engine = create_engine("sqlite+pysqlite://", creator=lambda: _connect(path), poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            made = config()
            made.attributes["connection"] = connection
            command.upgrade(made, "head")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if broken:
                raise AssertionError(f"migration left {len(broken)} rows without their parents")
            connection.exec_driver_sql(f"PRAGMA user_version = {schema.VERSION}")
            connection.exec_driver_sql("COMMIT")
        except BaseException:
            if connection.connection.driver_connection.in_transaction:  # type: ignore[union-attr]
                connection.exec_driver_sql("ROLLBACK")
            raise
    engine.dispose()


def _connect(path: Path) -> sqlite3.Connection:
    # foreign keys stay off, since batch migrations rebuild tables; they are checked at the end instead
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    return connection
