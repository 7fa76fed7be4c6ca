"""Version 1.3: a print knows its numbers in the index of keys, and decisions are found by the second article too.

Two indexes that made filling slow are gone.
"""

from array import array
from itertools import groupby
from sys import byteorder

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("article_prints", sa.Column("numbers", sa.LargeBinary(), nullable=True))
    _note_numbers()
    op.drop_index(op.f("ix_article_keys_article_id"), table_name="article_keys")
    op.drop_index(op.f("ix_name_numbers_text"), table_name="name_numbers")
    op.create_index(op.f("ix_decisions_b_id"), "decisions", ["b_id"], unique=False)


def _note_numbers() -> None:
    connection = op.get_bind()
    rows = connection.exec_driver_sql("SELECT article_id, number FROM article_keys ORDER BY article_id, number")
    for article, some in groupby(rows, key=lambda row: row[0]):
        numbers = array("q", [number for _, number in some])
        if byteorder == "big":
            numbers.byteswap()
        noted = "UPDATE article_prints SET numbers = ? WHERE article_id = ?"
        connection.exec_driver_sql(noted, (numbers.tobytes(), article))
