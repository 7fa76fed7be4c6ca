"""What readers of other tools' files build items with: numbers, labels by code, people by name, checked spans.

A reader says what it finds; what fits is handed on as items, what does not as ``LeftOut`` with its place, and the rest
of the file goes on. Files of this program go the same way and keep their numbers.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import pairwise

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Annotation, AttributeValue, Attribution, Link, LinkKind, SpeechForm
from tahqiq.domain.articles import Article, DateOrigin, Region
from tahqiq.domain.articles import Progress as State
from tahqiq.domain.entities import Entity, EntityKind
from tahqiq.domain.labels import AttributeDef, Label, LabelRole, LineStyle
from tahqiq.domain.messages import Message, Param
from tahqiq.domain.text import as_stored, text_hash
from tahqiq.formats import records
from tahqiq.formats.decoding import control_character
from tahqiq.formats.items import Annotator, Item, Items, LeftOut, Page, Place
from tahqiq.storage.clock import now

Where = tuple[int, int] | Anchor
"""A span in the text as the file has it, or an anchor with its words."""

_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_ROLES = {
    **dict.fromkeys(("per", "person", "pers", "people"), LabelRole.PERSON),
    **dict.fromkeys(("org", "organization", "organisation"), LabelRole.ORG),
    **dict.fromkeys(("loc", "location", "place", "gpe"), LabelRole.PLACE),
    **dict.fromkeys(("date", "time"), LabelRole.DATE),
    **dict.fromkeys(("quote", "quotation"), LabelRole.QUOTE),
    **{str(role): role for role in LabelRole},
}
_COLORS = ("#1f77b4", "#2ca02c", "#d62728", "#9467bd", "#8c564b", "#e377c2", "#7f7f7f", "#bcbd22", "#17becf", "#ff7f0e")


@dataclass(frozen=True, slots=True)
class Described:
    """What a file says of an article besides its text; times and days that are none are taken as not said."""

    title: str = ""
    source: str = ""
    via: str = ""
    author: str = ""
    url: str = ""
    published: str | None = None
    published_origin: str = ""
    file_name: str = ""
    progress: str = ""
    imported_at: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a file says of an annotation besides label and place. People and things are given by number (``entity``)."""

    note: str = ""
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    unsure: bool = False
    entity: int | None = None
    speaker: int | None = None
    form: str | None = None
    title: str = ""
    via: str = ""
    cue: Where | None = None
    mention: Where | None = None
    annotator: str = ""
    created_at: str = ""
    updated_at: str = ""


class Foreign:
    """Builds the items of one file.

    Args:
        name: of the file, where an article has no other title.
        own: whether this program wrote it: then nothing is made up, also no title.
    """

    def __init__(self, name: str, *, own: bool = False) -> None:
        self._name = "" if own else name
        self._out: deque[tuple[Place, Item]] = deque()
        self._used: dict[str, set[int]] = {}
        self._highest: dict[str, int] = {}
        self._labels: dict[str, int] = {}
        self._people: dict[str, int] = {}
        self._entities: dict[tuple[EntityKind, str], int] = {}
        self._hashes: set[bytes] = set()
        self._began = now()
        self._stored: _Stored | None = None
        self.article_number = 0

    def drain(self) -> Items:
        """The items that are ready, in order."""
        while self._out:
            yield self._out.popleft()

    def put(self, place: Place, item: Item) -> None:
        """Hand on an item as it is."""
        self._out.append((place, item))

    def leave_out(self, place: Place, code: str, **params: Param) -> None:
        """Something of the file does not come in, and why: the message ``code`` with ``place`` and ``params``."""
        self.put(place, LeftOut(Message(code, {"place": str(place), **params})))

    def number(self, kind: str, wanted: int | None = None) -> int:
        """``wanted`` where it is free for this kind of item, or else the next that is."""
        used = self._used.setdefault(kind, set())
        if wanted is None or not 0 < wanted <= records.MAX_ID or wanted in used:
            wanted = self._highest.get(kind, 0) + 1
        self._highest[kind] = max(wanted, self._highest.get(kind, 0))
        used.add(wanted)
        return wanted

    # what things are called

    def label(
        self,
        place: Place,
        name: str,
        *,
        color: str = "",
        attributes: Iterable[AttributeDef] = (),
        role: LabelRole | None = None,
        guidelines: str = "",
    ) -> int:
        """The number of the label with this name or code, made known the first time."""
        name = " ".join(name.split()) or "label"
        if name not in self._labels:
            number = self.number("label")
            code = name if _CODE.fullmatch(name) else f"label-{number}"
            looks = (color or _COLORS[number % len(_COLORS)], LineStyle.SOLID, "")
            what = role or _ROLES.get(name.lower(), LabelRole.OTHER)
            self._labels[name] = number
            self.put(place, Label(number, 0, code, name, name, what, *looks, tuple(attributes), guidelines))
        return self._labels[name]

    def entity(self, place: Place, kind: EntityKind, name: str, number: int | None = None) -> int:
        """The number of somebody or something with a name; the same name and kind without a number is the same."""
        key = (kind, name)
        if number is not None and number in self._used.get("entity", ()):
            return number
        if number is None and key in self._entities:
            return self._entities[key]
        made = self.number("entity", number)
        self._entities.setdefault(key, made)
        self.put(place, Entity(made, kind, name))
        return made

    def annotator(self, place: Place, name: str) -> int:
        """The number of the person with this name; empty for whoever made the file."""
        if name not in self._people:
            self._people[name] = self.number("annotator")
            self.put(place, Annotator(self._people[name], name))
        return self._people[name]

    # articles and what is in them

    def article(
        self,
        place: Place,
        text: str | None,
        said: Described = Described(),
        number: int | None = None,
        *,
        sha256: str = "",
        regions: Sequence[Region] = (),
    ) -> bool:
        """Begin an article; annotations belong to it until the next.

        Args:
            place: where it is in the file.
            text: as the file has it; None where it has none.
            said: what else is known of it.
            number: the one it has in the file.
            sha256: of the text, where there is no text.
            regions: its parts; offsets as in ``text``.

        Returns:
            Whether it fits; otherwise why not is handed on as left out, and so is every annotation until the next.
        """
        self._stored = None
        stored = _Stored(text) if text is not None else None
        sha256 = text_hash(stored.text) if stored is not None else sha256
        problem = self._problem_with(stored, sha256)
        if problem is not None:
            self.leave_out(place, problem, title=said.title or self._name)
            return False
        self._hashes.add(bytes.fromhex(sha256))
        self._stored = stored or _Stored(None)
        self.article_number = self.number("article", number)
        article = self._article(said, stored.text if stored else "", sha256)
        for region in regions:
            self.number("region", region.id)
        mine = tuple(replace(r, article_id=self.article_number) for r in regions)
        self.put(place, Page(article, mine, stored is not None))
        return True

    def _problem_with(self, stored: _Stored | None, sha256: str) -> str | None:
        if stored is None and not re.fullmatch("[0-9a-f]{64}", sha256):
            return "left_out_no_text"
        if stored is not None and not stored.text:
            return "left_out_empty_text"
        if stored is not None and control_character(stored.text) is not None:
            return "left_out_unclean_text"
        return "left_out_text_twice" if bytes.fromhex(sha256) in self._hashes else None

    def _article(self, said: Described, text: str, sha256: str) -> Article:
        published = said.published if said.published and records.DAY.fits(said.published) else None
        origin = said.published_origin if said.published_origin in set(DateOrigin) else DateOrigin.GIVEN
        return Article(
            self.article_number,
            said.title or self._name,
            text,
            sha256,
            said.source,
            said.via,
            said.author,
            said.url,
            published,
            DateOrigin(origin) if published else DateOrigin.UNKNOWN,
            said.file_name,
            State(said.progress) if said.progress in set(State) else State.NEW,
            self._time(said.imported_at),
        )

    def _time(self, said: str) -> str:
        """A time as projects keep it, from any ISO form; now where nothing is said."""
        if not records.TIME.fits(said):
            return self._began
        if said.endswith("Z"):
            return said
        moment = datetime.fromisoformat(said)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"

    def annotation(
        self,
        place: Place,
        label: int,
        where: Sequence[Where],
        said: Said = Said(),
        number: int | None = None,
    ) -> int | None:
        """An annotation of the article at hand.

        Args:
            place: where it is in the file.
            label: of ``label``.
            where: its parts, as offsets in the text as the file has it, or as anchors.
            said: what else is known of it.
            number: the one it has in the file.

        Returns:
            Its number for links; None where it does not fit, which is handed on as left out.
        """
        stored = self._stored
        if stored is None:
            self.leave_out(place, "left_out_no_article")
            return None
        try:
            parts = stored.anchors(where)
            cue, mention = (stored.anchors([w])[0] if w else None for w in (said.cue, said.mention))
        except _Outside as outside:
            self.leave_out(place, outside.code, start=outside.start, end=outside.end, length=outside.length)
            return None
        form = SpeechForm(said.form) if said.form in set(SpeechForm) else None
        attribution = Attribution(said.speaker, form, said.title, said.via, cue, mention)
        attributes = {name: v for name, v in said.attributes.items() if records.VALUE.fits(v)}
        for name in said.attributes.keys() - attributes.keys():
            self.leave_out(place, "left_out_attribute", name=name[:80])
        made = self.number("annotation", number)
        created = self._time(said.created_at)
        self.put(
            place,
            Annotation(
                made,
                self.article_number,
                label,
                parts,
                attributes,
                said.note,
                said.unsure,
                attribution if attribution != Attribution() else None,
                said.entity,
                self.annotator(place, said.annotator),
                created,
                self._time(said.updated_at) if said.updated_at else created,
            ),
        )
        return made

    def link(
        self,
        place: Place,
        kind: str,
        a: int | None,
        b: int | None,
        *,
        note: str = "",
        annotator: str = "",
        created_at: str = "",
        number: int | None = None,
    ) -> None:
        """A link between two annotations that came in; one of another kind than ours is left out."""
        if a is None or b is None or not {a, b} <= self._used.get("annotation", set()):
            self.leave_out(place, "left_out_link_end")
            return
        if a == b:
            self.leave_out(place, "left_out_link_itself")
            return
        if kind not in set(LinkKind):
            self.leave_out(place, "left_out_link_kind", kind=kind[:80])
            return
        who = self.annotator(place, annotator)
        made = self.number("link", number)
        self.put(place, Link(made, LinkKind(kind), a, b, note, who, self._time(created_at)))


class _Outside(Exception):  # noqa: N818 - becomes a LeftOut
    def __init__(self, code: str, start: int, end: int, length: int) -> None:
        super().__init__(code)
        self.code, self.start, self.end, self.length = code, start, end, length


class _Stored:
    """A text as the project keeps it, and what offsets in the file's text are in it."""

    def __init__(self, text: str | None) -> None:
        self.text = as_stored(text) if text is not None else ""
        self._has_text = text is not None
        self._length = len(text or "")
        self._dropped = [m.start() + 1 for m in re.finditer("\r\n", text)] if text and "\r\n" in text else []

    def _offset(self, offset: int) -> int:
        return offset - bisect_left(self._dropped, offset) if self._dropped else offset

    def anchors(self, where: Sequence[Where]) -> tuple[Anchor, ...]:
        """The anchors of spans in the file's text.

        Raises:
            _Outside: a span is not in the text, or parts are out of order, or words are not those at the place.
        """
        made = tuple(self._anchor(w) for w in where)
        if not made:
            raise _Outside("left_out_no_span", 0, 0, self._length)
        for a, b in pairwise(made):
            if b.start < a.end:
                raise _Outside("left_out_parts", b.start, b.end, self._length)
        return made

    def _anchor(self, where: Where) -> Anchor:
        start, end = (where.start, where.end) if isinstance(where, Anchor) else where
        if not self._has_text and isinstance(where, Anchor):
            return where
        if not 0 <= start <= end <= self._length:
            raise _Outside("left_out_span", start, end, self._length)
        anchor = anchor_at(self.text, self._offset(start), self._offset(end))
        if isinstance(where, Anchor) and where.exact != anchor.exact:
            raise _Outside("left_out_words", start, end, self._length)
        return anchor
