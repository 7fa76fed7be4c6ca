"""One text that a crowd of articles print."""

from __future__ import annotations

from pathlib import Path

from newsdesk import rows_of
from small_comparison import brought, city, small_compare

from tahqiq.services.session import Session

COUNT = 90


def test_a_copy_that_comes_later_is_of_the_event_of_all_and_compared_with_few(path: Path) -> None:
    session = Session.create(path, "سارة")
    ids = brought(session, [city("إزمير", 12, f"خبر {number}") for number in range(COUNT)])
    small_compare(session)
    assert session.read.event_of(ids[0]).article_ids == ids  # type: ignore[union-attr]
    (late,) = brought(session, [city("إزمير", 13, "خبر أخير")])
    assert 0 < small_compare(session).pairs < 30
    assert session.read.event_of(late).article_ids == (*ids, late)  # type: ignore[union-attr]
    assert len(rows_of(path)["article_pairs"]) < 22 * COUNT
