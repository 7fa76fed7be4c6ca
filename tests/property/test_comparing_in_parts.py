"""However a project came to be, and wherever comparing was stopped, it ends as one that is compared all at once.

``TAHQIQ_LONG=1`` makes the sessions many and long.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule
from session_machine import SessionMachine, Tables, how_many
from small_comparison import SLIP, SMALL, city
from small_engine import small_engine

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.messages import Message
from tahqiq.language.detections import Detections, MentionFound
from tahqiq.language.project_words import NO_WORDS, ProjectWords
from tahqiq.language.regions import RegionGuess
from tahqiq.services.backups import back_up
from tahqiq.services.commands import annotations as tagging
from tahqiq.services.commands import articles as shelf
from tahqiq.services.commands import entities as register
from tahqiq.services.commands import spellings as naming
from tahqiq.services.commands import suggestions as answering
from tahqiq.services.comparing import compare
from tahqiq.services.comparison_waiting import among, known
from tahqiq.services.correcting import plan_correction
from tahqiq.services.session import Session
from tahqiq.storage.database import Connection
from tahqiq.storage.queries.comparing import gone
from tahqiq.storage.rows import driver

OFFICE = "وزيرة الخارجية"
SPELLED = ("سيرغي لافروف", "سيرجي لافروف", "تشوي سونغ هوي", "تشون سوي هي", "تشوي سونج هوي")
SHORTENED = ("محمد بن راشد آل مكتوم", "محمد بن راشد آل نهيان", "محمد بن راشد")
NAMES = SPELLED + SHORTENED
TOLD = tuple(f"وحضر {name}." for name in SPELLED) + tuple(f"وحضرت {OFFICE} {name}." for name in SPELLED[2:])
TEXTS = tuple(city("إزمير", 12 + i, f"وجرح {30 + i // 2} جريحا. {TOLD[i]} {SLIP if i % 3 else ''}") for i in range(8))
TEXTS += tuple(city("الرباط", 40 + i // 2, f"{TOLD[-i]} {TOLD[i]} خبر {i}.") for i in range(4))
TEXTS += tuple(city("الرباط", 50, f"وحضر {name}.") for name in SHORTENED)
COMPARED = {"comparisons", "article_keys", "article_prints", "key_counts", "article_pairs", "events", "event_articles"}
COMPARED |= {"inconsistencies", "passages", "name_uses", "name_numbers", "spelling_clusters", "cluster_spellings"}

SHOWN = (
    "SELECT number, article_id FROM article_keys ORDER BY 1, 2",
    "SELECT number, articles FROM key_counts ORDER BY 1",
    "SELECT article_id FROM article_prints ORDER BY 1",
    "SELECT article_id, basis FROM comparisons ORDER BY 1",
    "SELECT a_id, b_id, score >= 0.5, copied FROM article_pairs ORDER BY 1, 2",
    "SELECT group_concat(article_id), group_concat(copy) FROM "
    "(SELECT * FROM event_articles ORDER BY article_id) GROUP BY event_id ORDER BY 1",
    "SELECT i.a_id, i.b_id, i.fingerprint, i.content, i.kind, i.confidence, i.why, p.article_id, p.start, p.value "
    "FROM inconsistencies AS i JOIN passages AS p ON p.inconsistency_id = i.id ORDER BY 1, 2, 3, p.position",
    "SELECT * FROM name_uses ORDER BY 1, 2, 3, 4",
    "SELECT * FROM name_numbers ORDER BY 1, 2",
    "SELECT kind, uses, (SELECT group_concat(text) FROM (SELECT text FROM cluster_spellings AS c "
    "WHERE c.cluster_id = s.id ORDER BY text)) FROM spelling_clusters AS s ORDER BY 3",
)


def engine(
    text: str,
    published: date | None = None,
    *,
    title: str | None = None,
    words: ProjectWords = NO_WORDS,
    regions: Sequence[RegionGuess] | None = None,
) -> Detections:
    """``small_engine`` that knows the names, too, and the office before one."""
    found = small_engine(text, published, title=title, words=words, regions=regions)
    mentions = []
    for match in re.finditer(f"({OFFICE} )?({'|'.join(NAMES)})", text):
        where, name = match.span(2), match[2]
        why = Message("why_date_written")
        office = OFFICE if match[1] else ""
        mentions.append(MentionFound(*where, EntityKind.PERSON, name, office, NAMES.index(name), 0.9, why))
    return replace(found, mentions=tuple(mentions))


def brought_up(session: Session, ids: list[int] | None = None, **more: Any) -> None:
    """Compare with the small engines."""
    compare(session, ids, engine=SMALL, detect=engine, processes=1, **more)


def shown(session: Session) -> list[Any]:
    with session.read.database.reading() as connection:
        return [driver(connection).execute(sql).fetchall() for sql in SHOWN]


def emptied(connection: Connection) -> None:
    """As if nothing had ever been compared."""
    sqlite = driver(connection)
    sqlite.execute("PRAGMA defer_foreign_keys = ON")
    for table in sorted(COMPARED):
        sqlite.execute(f"DELETE FROM {table}")
    sqlite.execute("DELETE FROM project WHERE key = 'name_basis'")


class Newsroom(SessionMachine):
    """What changes the answers of comparing, with comparisons of some articles, whole or stopped, in between."""

    @classmethod
    def prepare(cls, session: Session) -> None:
        session.do(shelf.ImportArticles([shelf.NewArticle("", TEXTS[0])]))

    def tables(self) -> Tables:
        return {}  # what steps write is no matter here

    def ids(self) -> list[int]:
        return [row.id for row in self.session.read.articles()]

    @rule(data=st.data(), again=st.booleans(), stop=st.none() | st.integers(0, 30))
    def compare(self, data: st.DataObject, again: bool, stop: int | None) -> None:
        ids = self.ids()
        chosen = data.draw(st.none() | st.lists(st.sampled_from(ids), unique=True)) if ids else None
        if stop is None:
            brought_up(self.session, chosen, again=again)
        else:
            left = iter(range(stop))
            brought_up(self.session, chosen, again=again, cancelled=lambda: next(left, None) is None)

    @rule(texts=st.lists(st.sampled_from(TEXTS), min_size=1, max_size=4))
    def bring(self, texts: list[str]) -> None:
        self.do(shelf.ImportArticles([shelf.NewArticle(text.split("\n")[0], text) for text in texts]))

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        if ids := self.ids():
            self.do(shelf.RemoveArticles((data.draw(st.sampled_from(ids)),)))

    @rule(data=st.data(), text=st.sampled_from(TEXTS))
    def correct(self, data: st.DataObject, text: str) -> None:
        if ids := self.ids():
            old = data.draw(st.sampled_from(ids))
            self.do(plan_correction(self.session, old, shelf.NewArticle("", f"تصحيح {old}\n{text}")).command)

    @rule(data=st.data(), same=st.sampled_from((True, False, None)))
    def say_event(self, data: st.DataObject, same: bool | None) -> None:
        if len(ids := self.ids()) > 1:
            a, b = data.draw(st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True))
            self.do(naming.SayEvent(a, b, same))

    @rule(data=st.data(), source=st.sampled_from(("رويترز", "تاس")), day=st.sampled_from(("2024-06-18", "2024-06-19")))
    def give_particulars(self, data: st.DataObject, source: str, day: str) -> None:
        if ids := self.ids():
            self.do(shelf.SetParticulars(data.draw(st.sampled_from(ids)), source=source, published=day))

    @rule(data=st.data(), code=st.sampled_from(("figure", "person")))
    def tag(self, data: st.DataObject, code: str) -> None:
        if ids := self.ids():
            article = data.draw(st.sampled_from(ids))
            words = r"\d+" if code == "figure" else "|".join((*NAMES, "القديمة"))
            text = self.session.read.article(article).text
            span = data.draw(st.sampled_from([match.span() for match in re.finditer(words, text)]))
            label = next(each.id for each in self.session.read.labels() if each.code == code)
            value = {"value": 13.0} if code == "figure" else {}
            self.do(tagging.AddAnnotation(article, label, (span,), value))

    @rule(data=st.data())
    def reject(self, data: st.DataObject) -> None:
        if (ids := self.ids()) and (some := self.session.read.suggestions(data.draw(st.sampled_from(ids)))):
            self.do(answering.RejectSuggestions((data.draw(st.sampled_from([one.id for one in some])),)))

    @rule(a=st.sampled_from(NAMES), b=st.sampled_from(NAMES), apart=st.booleans())
    def keep_names_apart(self, a: str, b: str, apart: bool) -> None:
        if a != b:
            self.do(naming.SayNamesApart("person", a, (b,), apart=apart))

    @rule(names=st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True))
    def register_or_choose(self, names: list[str]) -> None:
        if len(names) > 2:
            self.do(naming.ChooseHouseSpelling("person", tuple(names), names[0]))
        else:
            self.do(register.AddEntity(register.NewEntity(EntityKind.PERSON, names[0], spellings=tuple(names[1:]))))

    @rule()
    def all_that_waits_is_asked_for(self) -> None:
        asked = known(self.session, SMALL.version).suspects
        with self.session.read.database.reading() as connection:
            waiting = {*among(self.session, None, SMALL.version), *gone(connection)}
        assert asked is None or asked >= waiting

    @rule()
    def it_is_as_if_compared_at_once(self) -> None:
        brought_up(self.session)
        here = shown(self.session)
        copy = back_up(self.path, self.folder / "مرة واحدة.tahqiq", replace=True)
        with Session.open(copy) as session:
            with session.read.database.writing() as connection:
                emptied(connection)
            brought_up(session)
            for sql, rows, of_once in zip(SHOWN, here, shown(session), strict=True):
                assert rows == of_once, sql

    def teardown(self) -> None:
        self.it_is_as_if_compared_at_once()
        super().teardown()


TestNewsroom = Newsroom.TestCase
TestNewsroom.settings = how_many((4, 150), (12, 50))
