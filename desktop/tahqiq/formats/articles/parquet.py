"""Parquet: a table of articles, read with ``pyarrow`` where it is installed (the extra ``parquet``)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from tahqiq.domain.messages import Trouble
from tahqiq.formats.articles import tables
from tahqiq.formats.articles.given import Bytes, Found

_BATCH = 256


def read(given: Bytes, mapped: tables.Mapped | None = None) -> Iterator[Found]:
    """The articles of a table, a row each (see ``tables.read``).

    Raises:
        Trouble: ``pyarrow`` is not there; the file is broken or empty; nobody knows which column is the text.
    """
    taken = mapped if mapped is not None else columns(given).guess
    if "text" not in taken:
        raise Trouble("table_without_text", path=given.name)
    for number, row in enumerate(_rows(given), 1):
        yield tables.article(given, number, row, taken)


def columns(given: Bytes) -> tables.Columns:
    """The columns of a table.

    Raises:
        Trouble: as ``read``.
    """
    return tables.columns_of(given, _rows(given))


def _rows(given: Bytes) -> Iterator[dict[str, Any]]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise Trouble("parquet_not_installed", path=given.name) from error
    try:
        for batch in parquet.ParquetFile(io.BytesIO(given.data)).iter_batches(batch_size=_BATCH):
            yield from batch.to_pylist()
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        raise Trouble("table_broken", path=given.name, reason=str(error).splitlines()[0]) from error
