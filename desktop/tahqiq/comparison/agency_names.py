"""The whole name of a news agency, of which the page names the agency alone: «وكالة أنباء (تاس) الروسية»."""

from __future__ import annotations

import re

from tahqiq.domain.entities import EntityKind
from tahqiq.language.detections import MentionFound
from tahqiq.language.names.letters import plain, without_article
from tahqiq.language.names.lists import countries

REACH = 24
"""Code points before and behind a mention in which the rest of the name is looked for."""

_HEAD = re.compile(r"وكالة[^\S\n]+[أا]نباء[^\S\n]+([(«\"“]?)\Z")
_COUNTRY = re.compile(r"[^\S\n]+(ال\w+)")
_CLOSING = {"": "", "(": ")", "«": "»", '"': '"', "“": "”"}


def agency_span(text: str, mention: MentionFound) -> tuple[int, int] | None:
    """The place of the whole name, from «وكالة أنباء» to the adjective of a country, or None where none begins so.

    Where the agency is known by two words («فرانس برس») these are its name.

    Args:
        text: the page.
        mention: of a body in it.
    """
    if mention.kind is not EntityKind.ORG or " " in text[mention.start : mention.end]:
        return None
    low = max(0, mention.start - REACH)
    head = _HEAD.search(text[low : mention.start])
    if head is None:
        return None
    mark = _CLOSING[head[1]]
    if not text.startswith(mark, mention.end):
        return None
    end = mention.end + len(mark)
    country = _COUNTRY.match(text, end, end + REACH)
    known = countries().get(without_article(plain(country[1]))) if country else None
    if country is not None and known is not None and known.adjective:
        end = country.end()
    return low + head.start(), end
