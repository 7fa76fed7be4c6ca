"""``tahqiq match-names``: pairs of names in, whether they are one out, a JSON object a line."""

from __future__ import annotations

from typing import Any

from tahqiq.cli.lines import Record, answer_lines, text_of
from tahqiq.cli.terminal import Terminal
from tahqiq.language.names.matching import match


def run(terminal: Terminal) -> int:
    """Answers the records of standard input; 1 where some were refused."""
    return answer_lines(matched, terminal)


def matched(record: Record) -> dict[str, Any]:
    """Whether the names ``a`` and ``b`` of a record are one, by the contract of the command line.

    Args:
        record: ``a`` and ``b``, and perhaps ``title_a`` and ``title_b``, the offices that stand by them.

    Raises:
        NotARecord: a field is missing or no string.
    """
    a, b = text_of(record, "a"), text_of(record, "b")
    offices = text_of(record, "title_a", default=""), text_of(record, "title_b", default="")
    found = match(a, b, title_a=offices[0], title_b=offices[1])
    return {"same": found.same, "score": found.score, "why": [reason.short for reason in found.why]}
