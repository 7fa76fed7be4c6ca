"""One name in several spellings: offered as a cluster, settled once, kept apart where a person says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsdesk import refused
from small_comparison import brought

from tahqiq.domain.entities import EntityKind
from tahqiq.domain.reviewing import ClusterFilter, ReviewStatus
from tahqiq.services.commands.articles import RemoveArticles
from tahqiq.services.commands.entities import AddEntity, NewEntity
from tahqiq.services.commands.spellings import ChooseHouseSpelling, ReopenSpellings, SayNamesApart
from tahqiq.services.comparing import compare
from tahqiq.services.session import Session

OPEN = ClusterFilter()
EVERY = ClusterFilter(status=ReviewStatus.ALL)


def told(name: str) -> str:
    return f"لقاء في موسكو\nقال وزير الخارجية الروسي {name} إن بلاده ترحب بالحوار. وأضاف {name} أن الموعد قريب."


@pytest.fixture
def desk(path: Path) -> Session:
    """Two articles that write one name in two ways."""
    session = Session.create(path, "سارة")
    brought(session, [told("سيرغي لافروف")], "الأولى")
    brought(session, [told("سيرجي لافروف")], "الثانية")
    compare(session)
    return session


def spellings(session: Session, wanted: ClusterFilter = OPEN) -> list[set[str]]:
    return [{one.text for one in cluster.spellings} for cluster in session.read.clusters(wanted)]


def test_spellings_of_one_name_are_one_cluster_with_counts_and_sources(desk: Session) -> None:
    (cluster,) = desk.read.clusters()
    assert (cluster.kind, cluster.house) == ("person", "")
    assert {(s.text, s.count, s.sources) for s in cluster.spellings} == {
        ("سيرغي لافروف", 2, ("الأولى",)),
        ("سيرجي لافروف", 2, ("الثانية",)),
    }
    assert desk.read.cluster(cluster.id) == cluster
    assert spellings(desk, ClusterFilter(text="لافروف")) == spellings(desk, ClusterFilter(kinds=frozenset({"person"})))
    assert (
        spellings(desk, ClusterFilter(text="بوتين")) == spellings(desk, ClusterFilter(kinds=frozenset({"org"}))) == []
    )
    assert spellings(desk, ClusterFilter(articles=frozenset({99}))) == []


@pytest.mark.parametrize(
    ("third", "spelled"),
    [
        ("", []),
        ("سيرجي لافروف", [{"سيرغي لافروف", "ﺳﻴﺮﻏﻲ ﻻﻓﺮﻭﻑ", "سيرجي لافروف"}]),
    ],
)
def test_presentation_forms_alone_are_no_other_spelling(path: Path, third: str, spelled: list[set[str]]) -> None:
    session = Session.create(path, "سارة")
    for outlet, name in enumerate(("سيرغي لافروف", "ﺳﻴﺮﻏﻲ ﻻﻓﺮﻭﻑ", third)):
        if name:
            brought(session, [told(name)], f"مصدر {outlet}")
    compare(session)
    assert spellings(session) == spelled


def test_a_settled_cluster_returns_with_a_new_spelling_only(desk: Session) -> None:
    (cluster,) = desk.read.clusters()
    desk.do(ChooseHouseSpelling.of(cluster, "سيرغي لافروف"))
    assert spellings(desk) == []
    assert desk.read.cluster(cluster.id).house == "سيرغي لافروف"
    compare(desk, again=True)
    assert spellings(desk) == []
    (third,) = brought(desk, [told("سرغي لافروف")])
    compare(desk)
    assert spellings(desk) == [{"سيرغي لافروف", "سيرجي لافروف", "سرغي لافروف"}]
    desk.do(RemoveArticles((third,)))
    assert spellings(desk) == []
    assert spellings(desk, ClusterFilter(status=ReviewStatus.DECIDED)) == [{"سيرغي لافروف", "سيرجي لافروف"}]
    desk.do(ReopenSpellings("person", ("سيرجي لافروف",)))
    assert len(spellings(desk)) == 1
    with refused("spelling_not_settled"):
        desk.do(ReopenSpellings("person", ("سيرجي لافروف",)))


def test_a_part_of_what_was_settled_stays_settled(desk: Session) -> None:
    desk.do(ChooseHouseSpelling("person", ("سيرغي لافروف", "سيرجي لافروف", "سرغي لافروف"), ""))
    assert spellings(desk) == []
    desk.undo()
    assert len(spellings(desk)) == 1


def test_names_that_a_person_keeps_apart_are_in_no_cluster(desk: Session) -> None:
    desk.do(SayNamesApart("person", "سيرغي لافروف", ("سيرجي لافروف",)))
    compare(desk)
    assert spellings(desk, EVERY) == []
    assert [(n.a, n.b) for n in desk.read.names_apart()] == [("سيرجي لافروف", "سيرغي لافروف")]
    desk.undo()
    compare(desk)
    assert len(spellings(desk)) == 1
    with refused("names_apart_of_one"):
        desk.do(SayNamesApart("person", "لافروف", ("لافروف",)))


def test_a_cluster_keeps_its_number_as_it_grows(desk: Session) -> None:
    (before,) = desk.read.clusters()
    brought(desk, [told("سرغي لافروف")])
    compare(desk)
    (after,) = desk.read.clusters()
    assert after.id == before.id
    assert len(after.spellings) == 3


def test_a_name_of_a_later_article_joins_the_one_it_was_entered_with_in_the_register(path: Path) -> None:
    session = Session.create(path, "سارة")
    alias = NewEntity(EntityKind.PERSON, "سيرغي لافروف", spellings=("تشوي سونغ هوي",))
    session.do(AddEntity(alias))
    for name in ("سيرغي لافروف", "تشوي سونغ هوي"):
        brought(session, [told(name)], name)
        compare(session)
    assert spellings(session) == [{"سيرغي لافروف", "تشوي سونغ هوي"}]
