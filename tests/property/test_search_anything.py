"""Whatever is typed into the search field: never an error, and every hit is there and is what was sought."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tahqiq.domain.folding import fold
from tahqiq.domain.folding_pattern import beginnings, words_of
from tahqiq.domain.query import parse
from tahqiq.domain.search import SearchScope
from tahqiq.domain.text import as_stored
from tahqiq.services.commands.articles import ImportArticles, NewArticle
from tahqiq.services.session import Session

LETTERS = "الوبفكسمرةىؤإ"
WORD = st.text(alphabet=LETTERS + "ـَّ", min_size=1, max_size=6)
TEXT = st.lists(st.one_of(WORD, st.sampled_from(["،", "\n", "ﻻ", "6.1", "«", "_", "\u200f", "😀", "-"])), max_size=25)
PIECES = st.one_of(
    WORD,
    st.sampled_from(
        [
            '"',
            "«",
            "»",
            "(",
            ")",
            "*",
            "-",
            "OR",
            "أو",
            "NOT",
            "ليس",
            "AND",
            "+",
            ":",
            "^",
            "{",
            "}",
            "'",
            "\\",
            "NEAR",
            "body:",
        ]
    ),
    st.text(max_size=4),
)
QUERY = st.lists(PIECES, max_size=9).map(" ".join) | st.lists(PIECES, max_size=9).map("".join) | st.text()
SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with Session.create(tmp_path_factory.mktemp("search") / "p.tahqiq") as session:
        texts = ["قال الرئيس وللرئيس «أو» OR NOT (وزير) 6.1 * - \" ' NEAR", "الرَّئيسُ، وزيـــر؛ ليس AND body:x", "ﷺ لا ﻻ"]
        session.do(ImportArticles([NewArticle(f"عنوان {i}", text) for i, text in enumerate(texts)]))
        yield session


@SETTINGS
@given(query=QUERY, scope=st.sampled_from(SearchScope))
def test_no_query_is_an_error(desk: Session, query: str, scope: SearchScope) -> None:
    page = desk.read.search(query, scope)
    assert desk.read.count_hits(query, scope) is not None
    for hit in page.hits:
        if hit.place == "text":
            assert desk.read.article(hit.article_id).text[hit.start : hit.end] == hit.words
    node = parse(query)
    assert page.understood == (str(node) if node else "")


def plain_hits(text: str, word: str, *, exact: bool) -> list[str]:
    """The folded words of ``text`` in which ``word`` is found, by going through them one by one."""
    forms = set(beginnings(fold(word), not exact).forms())
    return [w for w in words_of(text) if w in forms]


@SETTINGS
@example(texts=["إؤ"], word="إؤ", exact=False)
@example(texts=["أو"], word="أو", exact=False)
@example(texts=["ليس"], word="ليس", exact=False)
@given(texts=st.lists(TEXT.map(" ".join).map(as_stored), min_size=1, max_size=4), word=WORD, exact=st.booleans())
def test_a_word_is_found_in_exactly_the_words_that_are_one_of_its_forms(
    desk: Session, texts: list[str], word: str, exact: bool
) -> None:
    if len(words_of(word)) != 1:
        return
    outcome = desk.do(ImportArticles([NewArticle("", text) for text in texts]))
    hits = desk.read.search(f'"{word}"' if exact else word, limit=100_000).hits
    core = beginnings(fold(word), not exact).core
    for article_id in {*outcome.added, *(known for _, known in outcome.known)}:
        text = desk.read.article(article_id).text
        mine = [hit for hit in hits if hit.article_id == article_id and hit.place == "text"]
        assert len(mine) == len(plain_hits(text, word, exact=exact))
        for hit in mine:
            assert core in fold(hit.words)
            assert not re.match(r"\w", text[hit.end : hit.end + 1])
