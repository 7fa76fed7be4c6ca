"""Rows as Parquet, by ``pyarrow``, which only the extra ``parquet`` brings."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

import orjson

Features = dict[str, Any]

_ROWS = 256
"""Rows that are held in memory before they are written."""


class Table:
    """A table that rows are added to.

    Args:
        out: where to.
        features: its columns, as in ``huggingface_card``.
    """

    def __init__(self, out: BinaryIO, features: Features) -> None:
        import pyarrow
        from pyarrow import parquet

        self._arrow = pyarrow
        self._schema = pyarrow.schema([(name, self._type(kind)) for name, kind in features.items()])
        self._out = out
        self._whole = io.BytesIO()  # pyarrow asks where in a file it is, which a stream into a ZIP does not know
        self._writer = parquet.ParquetWriter(self._whole, self._schema, compression="zstd")
        self._rows: list[Any] = []

    def add(self, row: bytes) -> None:
        """A row as a line of JSON."""
        self._rows.append(orjson.loads(row))
        if len(self._rows) == _ROWS:
            self._flush()

    def close(self) -> None:
        """Write the file."""
        self._flush()
        self._writer.close()
        self._out.write(self._whole.getvalue())

    def _flush(self) -> None:
        self._writer.write_table(self._arrow.Table.from_pylist(self._rows, schema=self._schema))
        self._rows = []

    def _type(self, kind: Any) -> Any:
        if isinstance(kind, list):
            fields = [(name, self._type(inner)) for name, inner in kind[0].items()]
            return self._arrow.list_(self._arrow.struct(fields))
        return {"string": self._arrow.string(), "int64": self._arrow.int64(), "bool": self._arrow.bool_()}[kind]


def rows(data: bytes) -> Iterator[dict[str, Any]]:
    """The rows of a file that ``Table`` wrote."""
    from pyarrow import parquet

    for batch in parquet.ParquetFile(io.BytesIO(data)).iter_batches(batch_size=_ROWS):
        yield from batch.to_pylist()
