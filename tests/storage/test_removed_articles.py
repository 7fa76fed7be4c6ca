"""Nothing is done to an article that nobody sees: a view that was slow to notice gets a sentence, not a change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from newsdesk import rows_of

from tahqiq.domain.annotations import LinkKind
from tahqiq.domain.articles import Progress, RegionRole
from tahqiq.domain.messages import Message, Trouble
from tahqiq.services.commands.annotations import (
    AddAnnotation,
    AddAnnotations,
    ChangeLabel,
    ChangeSpans,
    DeleteAnnotations,
    DuplicateAnnotation,
    SetAttributes,
    SetAttribution,
    SetEntity,
    SetNote,
    SetUnsure,
    SplitAnnotation,
)
from tahqiq.services.commands.articles import ClearRegion, RemoveArticles, SetParticulars, SetProgress, SetRegion
from tahqiq.services.commands.base import shortened
from tahqiq.services.commands.links import AddLink, EditLink
from tahqiq.services.commands.spellings import SayEvent
from tahqiq.services.session import Session
from tahqiq.services.wording import sentence

ON_A_REMOVED_ARTICLE: dict[str, Callable[[int, int, int], Any]] = {
    "annotate": lambda article, annotation, region: AddAnnotation(article, 1, ((0, 4),)),
    "tag all": lambda article, annotation, region: AddAnnotations(((2, ((0, 4),)), (article, ((0, 4),))), 1),
    "boundaries": lambda article, annotation, region: ChangeSpans(annotation, ((0, 4),)),
    "split": lambda article, annotation, region: SplitAnnotation(annotation, 120),
    "duplicate": lambda article, annotation, region: DuplicateAnnotation(annotation),
    "label": lambda article, annotation, region: ChangeLabel((annotation,), 2),
    "unsure": lambda article, annotation, region: SetUnsure((annotation,), True),
    "delete": lambda article, annotation, region: DeleteAnnotations((annotation,)),
    "note": lambda article, annotation, region: SetNote(annotation, "ملاحظة"),
    "attributes": lambda article, annotation, region: SetAttributes(annotation, {"a": 1}),
    "speaker": lambda article, annotation, region: SetAttribution(annotation, None),
    "entity": lambda article, annotation, region: SetEntity(annotation, 1),
    "region": lambda article, annotation, region: SetRegion(article, 0, 4, RegionRole.TITLE),
    "clear region": lambda article, annotation, region: ClearRegion(region),
    "particulars": lambda article, annotation, region: SetParticulars(article, title="آخر"),
    "progress": lambda article, annotation, region: SetProgress((2, article), Progress.DONE),
    "link": lambda article, annotation, region: AddLink(LinkKind.COPIES, 2, annotation),
    "event": lambda article, annotation, region: SayEvent(2, article, True),
    "edit link": lambda article, annotation, region: EditLink(1, LinkKind.COPIES, ""),
}


@pytest.mark.parametrize("step", ON_A_REMOVED_ARTICLE)
def test_nothing_is_done_to_an_article_that_was_removed(newsroom: Session, step: str) -> None:
    region = newsroom.do(SetRegion(1, 0, 10, RegionRole.TITLE))
    title = newsroom.read.article(1).title
    newsroom.do(RemoveArticles((1,)))
    before, steps = rows_of(newsroom.path), len(newsroom.read.history())
    with pytest.raises(Trouble) as caught:
        newsroom.do(ON_A_REMOVED_ARTICLE[step](1, 1, region))
    assert caught.value.message == Message("article_removed", {"title": shortened(title)})
    assert (rows_of(newsroom.path), len(newsroom.read.history())) == (before, steps)
    for language in ("ar", "en"):
        assert shortened(title).strip("…") in sentence(caught.value.message, language)
