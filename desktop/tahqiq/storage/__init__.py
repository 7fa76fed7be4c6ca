"""Where a project lives: one SQLite file. The only floor that imports sqlalchemy and alembic."""
