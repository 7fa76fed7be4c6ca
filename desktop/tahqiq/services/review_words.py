"""What the reports of a review say, in a person's language; the writers only put it on a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tahqiq.domain.folding import fold
from tahqiq.domain.inconsistencies import InconsistencyKind
from tahqiq.domain.messages import Message, Param
from tahqiq.services.review_report import ReportDecision, ReportItem, ReportPassage, ReviewReport
from tahqiq.services.wording import sentence, term, term_or_itself

_LEFT_TO_RIGHT, _OWN_WAY, _POP = "\u2066", "\u2068", "\u2069"
"""Round a date: behind an Arabic letter the parts of 2024-11-01 would stand the other way round; round a headline: the
figure it begins with would stand on the other side of the outlet."""

_OVER = tuple(map(fold, ("أكثر من", "تجاوز", "يزيد", "تزيد", "زاد", "يفوق", "تفوق", "فاق", "يربو", "تربو")))
_UNDER = tuple(map(fold, ("أقل من", "دون")))
"""Words before a number that is not itself meant."""


@dataclass(frozen=True, slots=True)
class ReportWords:
    """Sentences of a report in one language (``ar`` or ``en``)."""

    language: str

    def say(self, code: str, **params: Param) -> str:
        """The sentence ``report_…`` for a code."""
        return sentence(Message(f"report_{code}", params), self.language)

    def why(self, item: ReportItem) -> str:
        """Why it was found."""
        return sentence(item.why, self.language)

    def heading(self, item: ReportItem) -> str:
        """What differs, and how grave it is."""
        kind, weight = (term(g, v, self.language) for g, v in (("inconsistency", item.kind), ("weight", item.severity)))
        return self.say("item", number=item.number, what=kind[:1].upper() + kind[1:], weight=weight)

    def nature(self, item: ReportItem) -> str:
        """What the program took it for, said so that nobody reads it as the decision."""
        return self.say("nature", nature=term("nature", item.nature, self.language))

    def status(self, item: ReportItem) -> str:
        """The verdict in force, or that none is."""
        decision = item.decision
        if decision is None or decision.verdict is None:
            return self.say("open")
        verdict = term("verdict", decision.verdict, self.language)
        if decision.value:
            return self.say("verdict_value", verdict=verdict, value=decision.value)
        return self.say("verdict", verdict=verdict)

    def source(self, passage: ReportPassage) -> str:
        """Outlet, agency, date and headline."""
        day = f"{_LEFT_TO_RIGHT}{passage.published}{_POP}" if passage.published else ""
        named = " · ".join([*map(_apart, filter(None, (passage.source, passage.via))), *([day] if day else [])])
        return " · ".join([named or self.say("no_source"), *([_apart(passage.title)] if passage.title else [])])

    def value(self, item: ReportItem, passage: ReportPassage) -> str:
        """The normal form, where it says more than the words: of a slip the usual spelling, else a date or a figure."""
        value = passage.value
        if not value or value == passage.words:
            return ""
        if item.kind is InconsistencyKind.SPELLING:
            return _apart(self.say("usual", value=value))
        if not all(c.isdigit() or c in "-./W" for c in value):
            return ""  # folded words: they stand printed in the passage
        return _apart(self.say("value", value=self._normal(value, passage)))

    def _normal(self, value: str, passage: ReportPassage) -> str:
        """A date, a figure or a range ``first/last``, of which one may be open."""
        unit = term_or_itself("unit", passage.unit, self.language) if passage.unit else ""
        first, slash, last = value.partition("/")
        if not slash:
            return f"{value} {unit}".strip()
        if "-" in value.strip("-"):
            if first and last:
                return self.say("from_to", first=first, last=last)
            return self.say("since", value=first) if first else self.say("until", value=last)
        if first and last:
            return f"{_LEFT_TO_RIGHT}{first}–{last}{_POP} {unit}".strip()
        printed = fold(passage.words)
        open_end = any(word in printed for word in (_OVER if first else _UNDER))
        code = ("more" if open_end else "or_more") if first else ("less" if open_end else "or_less")
        return self.say(code, value=f"{first or last} {unit}".strip())

    def step(self, step: ReportDecision) -> str:
        """A step in the history: what, who, when, why."""
        what = (
            term("verdict", step.verdict, self.language)
            if step.verdict
            else self.say("noted" if step.note else "reopened")
        )
        author = step.author or self.say("nobody")
        return self.say("step", what=what, author=author, at=_moment(step.at))

    def summary(self, report: ReviewReport) -> Iterator[str]:
        """The figures at the head of a report."""
        found = report.statistics
        yield self.say("made", at=_moment(report.at))
        yield self.say("count", count=len(report.items))
        yield self.say("open_count", count=found.open)
        each = self.listed(f"{term('verdict', v, self.language)}: {count}" for v, count in found.verdicts.items())
        if each:
            yield self.say("decided_verdicts", count=found.decided, verdicts=each)
        else:
            yield self.say("decided_count", count=found.decided)

    def listed(self, parts: Iterable[str]) -> str:
        """Parts with the comma of the language between them."""
        return ("، " if self.language == "ar" else ", ").join(parts)


def _apart(text: str) -> str:
    """Text that runs its own way, whatever stands beside it."""
    return f"{_OWN_WAY}{text}{_POP}"


def _moment(at: str) -> str:
    """An ISO time to the minute."""
    minute = at[:16].replace("T", " ") + " UTC" if len(at) > 16 else at
    return f"{_LEFT_TO_RIGHT}{minute}{_POP}"
