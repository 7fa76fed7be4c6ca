"""JSON Lines in, JSON Lines out: one record a line, each answered as it comes, in the same order.

What is no record at all ends the command, after every line before it was answered. A record that is merely too much is
refused by itself, with an answer that says so, and the command goes on.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO, NoReturn, TextIO

from tahqiq.cli.terminal import Terminal
from tahqiq.domain.messages import Message, Trouble

LONGEST_LINE = 64 * 2**20
"""Bytes of a line; a longer one is never held in memory and is refused."""

Record = dict[str, Any]
Answer = Callable[[Record], Mapping[str, Any]]

_ID = re.compile(rb'\s*\{\s*"id"\s*:\s*("(?:[^"\\\x00-\x1f]|\\.){0,1000}"|-?\d{1,30}|null)\s*[,}]')


class Refused(Exception):  # noqa: N818 - what happens to the record
    """Raised by an answer for a record that cannot be worked on, and for that record alone."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


class NotARecord(Exception):  # noqa: N818 - what the line is
    """Raised by an answer where the record is not what the command takes: a field is missing or no string."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


def answer_lines(
    answer: Answer, terminal: Terminal, source: BinaryIO | None = None, target: BinaryIO | None = None
) -> int:
    """Answers each record of standard input on standard output, in order; an answer begins with the record's ``id``.

    Args:
        answer: Gives what to say of one record besides its ``id``. It may raise ``Refused`` or ``NotARecord``.
        terminal: Where refusals are listed, on the error output.
        source: Read instead of standard input.
        target: Written instead of standard output.

    Returns:
        0, or 1 where records were refused: their answer is ``{"id", "error"}``.

    Raises:
        Trouble: a line is not UTF-8, not a JSON object, or not what the command takes. It names the line; all records
            before it are answered. Or there is no standard input or output.
    """
    source, target = source or _standard(sys.stdin), target or _standard(sys.stdout)
    refused = 0
    for number, found in records(source):
        try:
            if isinstance(found, TooLong):
                raise Refused(Message("lines_too_long", {"megabytes": LONGEST_LINE // 2**20}))
            said = {"id": found.get("id"), **answer(found)}
        except Refused as refusal:
            refused += 1
            sentence = terminal.words(refusal.message)
            terminal.complain(Message("lines_refused", {"line": number, "reason": sentence}))
            said = {"id": found.get("id"), "error": sentence}
        except NotARecord as wrong:
            raise Trouble(wrong.message.code, **wrong.message.params, line=number) from wrong
        target.write(as_line(said))
        target.flush()
    return 1 if refused else 0


def _standard(stream: TextIO | None) -> BinaryIO:
    if stream is None:
        raise Trouble("cli_stream_closed")
    return stream.buffer


class TooLong(dict[str, Any]):
    """Stands for a line that is too long to read; has its ``id`` where the line begins with it."""


def records(source: BinaryIO) -> Iterator[tuple[int, Record]]:
    """The number of each line, from 1, and its record; empty lines are passed over.

    Raises:
        Trouble: a line is not UTF-8 or not a JSON object.
    """
    number = 0
    while line := source.readline(LONGEST_LINE + 1):
        number += 1
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if len(line) > LONGEST_LINE:
            _skip_rest(source, line)
            yield number, _too_long(line)
        elif line.strip():
            yield number, _record(line, number)


def text_of(record: Record, field: str, *, default: str | None = None) -> str:
    """A field that must be a string.

    Args:
        record: As read.
        field: Its name.
        default: What stands for a field that is missing or null; None where the record must have it.

    Raises:
        NotARecord: it is missing, or something else than a string.
    """
    value = record.get(field, default)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise NotARecord(Message("lines_bad_field" if field in record else "lines_no_field", {"field": field}))
    return value


def as_line(answer: Mapping[str, Any]) -> bytes:
    """An answer as a line of UTF-8; what UTF-8 cannot hold (lone surrogates) is escaped."""
    try:
        return (json.dumps(answer, ensure_ascii=False, allow_nan=False) + "\n").encode()
    except UnicodeEncodeError:
        return (json.dumps(answer, allow_nan=False) + "\n").encode()


def _record(line: bytes, number: int) -> Record:
    try:
        record = json.loads(line.decode(), parse_constant=_no_number, parse_float=_finite)
    except UnicodeDecodeError as error:
        raise Trouble("lines_not_utf8", line=number) from error
    except (ValueError, RecursionError) as error:
        raise Trouble("lines_not_json", line=number) from error
    if not isinstance(record, dict):
        raise Trouble("lines_not_json", line=number)
    return record


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(digits: str) -> float:
    value = float(digits)
    if value - value != 0:
        raise ValueError(digits)
    return value


def _skip_rest(source: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = source.readline(2**20)


def _too_long(line: bytes) -> TooLong:
    match = _ID.match(line[:4096])
    try:
        return TooLong(id=json.loads(match[1]) if match else None)
    except ValueError:
        return TooLong(id=None)
