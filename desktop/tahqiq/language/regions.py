"""What is the article on a news page, and what is printed round it.

Rules over lines: labels («المصدر:», «كلمات دلالية:», «إقرأ أيضاً»), dates that stand alone, notices, and what a line
looks like (a headline, a paragraph). Every region says which rule made it. Reads the text once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tahqiq.domain.articles import RegionRole
from tahqiq.domain.folding import fold, fold_with_map
from tahqiq.domain.text import Span
from tahqiq.language import publication
from tahqiq.language.page_foot import foot
from tahqiq.language.page_signs import label_within, says, starts_with
from tahqiq.language.publication import TOP_LINES, FoundDate, date_of_line
from tahqiq.language.sentences import paragraphs
from tahqiq.language.words import WORDLIKE, tokens

LONGEST_TITLE = 200
"""Code points of the longest line that can be a headline."""

LONGEST_BYLINE = 70
LONGEST_PROMO = 160
HEAD = 400
"""Code points at the start of a line in which its signs are looked for."""

LAST_LINES = 4
"""Lines at the end of a page in which tag words may run on after a sentence."""

FOOT_LINES = 3
"""Lines under the article that may be captions and signatures."""

SHARED_WORDS = 0.5
"""Part of a headline's words that the first paragraph under it repeats where the two are one article."""


@dataclass(frozen=True, slots=True)
class RegionGuess:
    """A part of the page: code points, end exclusive, its role, and the rule that says so."""

    start: int
    end: int
    role: RegionRole
    why: str


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the page: ``span`` without white space round it, ``head`` its folded beginning."""

    span: Span
    words: str
    head: str

    @property
    def ends(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.words.rstrip("»”\"')] ")[-1:] in (".", "؟", "!") and not self.words.endswith("..")

    @property
    def is_headline(self) -> bool:
        """Whether it is short and does not end as a sentence or a label does; two dots are a dash."""
        if len(self.words) > LONGEST_TITLE:
            return False
        return self.words.endswith(("..", "…")) or not self.words.endswith((".", "،", "؛", ":"))


def find_regions(text: str, title: str | None = None) -> list[RegionGuess]:
    """The regions of a page: in order, without gap or overlap, over the whole text.

    Args:
        text: The page as stored.
        title: Its headline, where that is known.
    """
    return list(_regions(text, title))


@lru_cache(maxsize=2)
def _regions(text: str, title: str | None) -> tuple[RegionGuess, ...]:
    lines = [_line(text, span) for span in paragraphs(text)]
    roles = _Reading(text, lines, title).roles()
    guesses: list[RegionGuess] = []
    for index, (line, (role, why)) in enumerate(zip(lines, roles, strict=True)):
        start = line.span.start if index else 0
        end = lines[index + 1].span.start if index + 1 < len(lines) else len(text)
        split = _label_at(line) if role is RegionRole.MAIN and index + LAST_LINES >= len(lines) else None
        if split is not None:
            _add(guesses, RegionGuess(start, split[0], role, why))
            start, (role, why) = split[0], _RUN_ON[split[1]]
        _add(guesses, RegionGuess(start, end, role, why))
    if not guesses and text:
        guesses.append(RegionGuess(0, len(text), RegionRole.MAIN, "text"))
    return tuple(guesses)


def find_title(text: str) -> str | None:
    """The headline with which the page begins; None where its first line is none."""
    lines = paragraphs(text)
    first = next(lines, None)
    if first is None or next(lines, None) is None:
        return None
    line = _line(text, first)
    return line.words if _is_title(line) else None


def publication_date(text: str) -> FoundDate | None:
    """The date of publication that the page prints, with its span; None where it prints none that is sure."""
    for region in _regions(text, None):
        if region.role is RegionRole.DATELINE:
            for line in paragraphs(text, region.start, region.end):
                found = date_of_line(text, line, alone=True)
                if found:
                    return found
    return None


def find_publication_date(text: str) -> str | None:
    """As ``publication_date``, only the ISO date."""
    found = publication_date(text)
    return found.iso if found else None


def find_source(text: str) -> str | None:
    """The outlet: what «المصدر:» names, else the agency in brackets at the end of the article."""
    regions = _regions(text, None)
    for region in regions:
        if region.role is RegionRole.SOURCE and region.why == "source_label":
            for line in paragraphs(text, region.start, region.end):
                named = publication.source_of_line(text, line)
                if named:
                    return named.words
    main = [region.end for region in regions if region.role is RegionRole.MAIN]
    signed = publication.signature(text, main[-1]) if main else None
    return signed.words if signed else None


def _line(text: str, span: Span) -> _Line:
    words = text[span.start : span.end]
    return _Line(span, words, fold(words[:HEAD]))


def _add(guesses: list[RegionGuess], guess: RegionGuess) -> None:
    last = guesses[-1] if guesses else None
    if last and last.role is guess.role:
        guesses[-1] = RegionGuess(last.start, guess.end, last.role, last.why)
    elif guess.start < guess.end:
        guesses.append(guess)


def _is_title(line: _Line, title: str | None = None) -> bool:
    if title and fold(" ".join(title.split())) == fold(" ".join(line.words.split())):
        return True
    if starts_with(line.head, "dateline", "source", "keywords", "related", "promo"):
        return False
    return line.is_headline and not line.words.endswith(("،", ","))


_RUN_ON = {
    "keywords": (RegionRole.KEYWORDS, "keywords_label"),
    "source": (RegionRole.SOURCE, "source_label"),
    "related": (RegionRole.TEASERS, "related_label"),
    "promo": (RegionRole.TEASERS, "promo"),
}


def _label_at(line: _Line) -> tuple[int, str] | None:
    """Where a label begins that runs on after the last sentence of a paragraph, and which one it is."""
    tail = max(0, len(line.words) - 300)
    folded = fold_with_map(line.words[tail:])
    found = label_within(folded.text)
    return (line.span.start + tail + folded.origin[found[0]], found[1]) if found is not None else None


class _Reading:
    """Goes down the page line by line, remembering what it has passed."""

    def __init__(self, text: str, lines: Sequence[_Line], title: str | None) -> None:
        self._text = text
        self._lines = lines
        self._title = title
        self._headlines: list[_Line] = []
        self._related = False  # under «إقرأ أيضاً», nothing but headlines so far
        self._tags = False  # under a label of tag words that stands alone
        self._after_notice = False
        self._after_foot = False
        self._main = False

    def roles(self) -> list[tuple[RegionRole, str]]:
        found: list[tuple[RegionRole, str]] = []
        for index in range(len(self._lines)):
            role, why = self._role(index)
            if role is RegionRole.EMBEDDED:
                found += [(role, why)] * (len(self._lines) - index)
                return self._with_label(found)
            self._main = self._main or role is RegionRole.MAIN
            found.append((role, why))
        return self._with_foot(found)

    def _with_foot(self, found: list[tuple[RegionRole, str]]) -> list[tuple[RegionRole, str]]:
        """Takes captions, signatures and addresses under the last paragraph out of the article."""
        main = [at for at, (role, _) in enumerate(found) if role is RegionRole.MAIN]
        for at in reversed(main[-FOOT_LINES:]):
            before = [k for k in main if k < at][-1:]
            under = foot(self._lines[at].words, self._lines[before[0]].words if before else "")
            if under is None:
                break
            found[at] = under
        return found

    def _with_label(self, found: list[tuple[RegionRole, str]]) -> list[tuple[RegionRole, str]]:
        """Takes the label and headline over an embedded article into it."""
        at = next(i for i, (role, _) in enumerate(found) if role is RegionRole.EMBEDDED)
        while at and found[at - 1][0] is RegionRole.TEASERS and found[at - 1][1] != "time_ago":
            at -= 1
            found[at] = (RegionRole.EMBEDDED, "related_article")
            if starts_with(self._lines[at].head, "related"):
                break
        return found

    def _role(self, index: int) -> tuple[RegionRole, str]:
        line = self._lines[index]
        if index == 0 and len(self._lines) > 1 and _is_title(line, self._title):
            return RegionRole.TITLE, "first_line"
        labelled = self._labelled(line, index)
        if labelled:
            return labelled
        if self._related:
            return self._under_related(line)
        if self._tags and line.is_headline and len(line.words) <= 80:
            return RegionRole.KEYWORDS, "keywords_label"
        self._tags = False
        if self._after_notice:
            return RegionRole.TEASERS, "after_notice"
        if _is_time_ago(line) and (self._main or index < TOP_LINES):
            alone = not self._main and len(line.words) <= LONGEST_BYLINE
            return (RegionRole.DATELINE, "time_ago") if alone and index else (RegionRole.TEASERS, "time_ago")
        if self._after_foot and line.is_headline and not line.ends:
            return RegionRole.TEASERS, "after_foot"
        return RegionRole.MAIN, "text"

    def _labelled(self, line: _Line, index: int) -> tuple[RegionRole, str] | None:
        """What a line is by its own words: a label at its start, a date alone, a notice."""
        if date_of_line(self._text, line.span, alone=0 < index < TOP_LINES and not self._main):
            return (RegionRole.TEASERS, "related_date") if self._related else (RegionRole.DATELINE, "date_line")
        dated = starts_with(line.head, "dateline")
        if dated and line.head[: dated.end].rstrip().endswith(":") and len(line.words) <= LONGEST_BYLINE:
            return RegionRole.DATELINE, "date_label"
        if not self._main and index and _is_byline(line):
            return RegionRole.SOURCE, "byline"
        sign = starts_with(line.head, "source", "keywords", "related", "promo")
        if sign is None:
            if self._main and says(line.head, "legal"):
                self._related, self._after_notice = False, True
                return RegionRole.LEGAL, "legal_words"
            return None
        rest = line.head[sign.end :].strip()
        if sign.kind == "related":
            self._related, self._tags = True, False
            self._headlines = [line] if rest else []
            return RegionRole.TEASERS, "related_label"
        if sign.kind == "promo":
            if len(line.words) > LONGEST_PROMO:
                return None
            self._after_foot = self._after_foot or (self._main and index + LAST_LINES >= len(self._lines))
            return RegionRole.TEASERS, "promo"
        if len(line.words) > LONGEST_TITLE * 3 or (sign.kind == "source" and len(line.words) > LONGEST_TITLE):
            return None
        self._related = False
        self._after_foot = self._after_foot or self._main
        self._tags = sign.kind == "keywords" and not rest
        if sign.kind == "keywords":
            return RegionRole.KEYWORDS, "keywords_label"
        return RegionRole.SOURCE, "source_label"

    def _under_related(self, line: _Line) -> tuple[RegionRole, str]:
        """A line under «إقرأ أيضاً»: one more headline, the article of the last one, or this article going on."""
        if line.is_headline and not line.ends and len(line.words) <= LONGEST_TITLE:
            self._headlines.append(line)
            return RegionRole.TEASERS, "related_headline"
        if self._after_foot or (self._headlines and _repeats(self._headlines[-1], line)):
            return RegionRole.EMBEDDED, "related_article"
        self._related = False
        if self._after_notice:
            return RegionRole.TEASERS, "after_notice"
        return RegionRole.MAIN, "text"


def _is_byline(line: _Line) -> bool:
    """Whether a line under the headline names place, writer or agency: «عين اليوم – بيشاور (باكستان)»."""
    if len(line.words) > LONGEST_BYLINE or line.ends:
        return False
    if starts_with(line.head, "byline"):
        return True
    dashes = sum(line.words.count(mark) for mark in ("–", "—", " - ", "- ", "|"))
    return dashes > 0 and len(line.words.split()) <= 8


def _is_time_ago(line: _Line) -> bool:
    """Whether a line ends as teasers do: «… منذ ساعتين»."""
    words = line.head.split() if len(line.words) < 400 else fold(line.words[-60:]).split()
    if line.ends or "منذ" not in words[-4:]:
        return False
    after = words[len(words) - words[::-1].index("منذ") :]
    return bool(after) and after[-1] in _TIMES and len(after) <= 2


_TIMES = frozenset(
    fold(word)
    for word in (
        *("ثانية", "ثوان", "ثواني", "دقيقة", "دقيقتين", "دقائق", "ساعة", "ساعتين", "ساعات", "يوم", "يومين", "أيام"),
        *("أسبوع", "أسبوعين", "أسابيع", "شهر", "شهرين", "أشهر"),
    )
)


def _repeats(headline: _Line, paragraph: _Line) -> bool:
    """Whether a paragraph says again what a headline says."""
    wanted, there = _content(headline.words), _content(paragraph.words)
    return bool(wanted) and len(wanted & there) / len(wanted) >= SHARED_WORDS


def _content(words: str) -> set[str]:
    """The words of a line without what can be clitics, short ones left out; at most the first thousand code points."""
    cores = (_CLITICS.sub("", fold(t), count=1) for t in _raw_words(words[:1000]))
    return {core for core in cores if len(core) > 2}


_CLITICS = re.compile(r"^[وف]?(?:[بك]?ال|لل|[بلك](?=\w{4}))?(?=\w{3})")


def _raw_words(words: str) -> Iterator[str]:
    return (words[token.start : token.end] for token in tokens(words) if token.kind in WORDLIKE)
