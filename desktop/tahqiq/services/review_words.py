"""What the reports of a review say, in a person's language; the writers only put it on a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tahqiq.domain.messages import Message, Param
from tahqiq.services.review_report import ReportDecision, ReportItem, ReportPassage, ReviewReport
from tahqiq.services.wording import sentence, term, term_or_itself

_LEFT_TO_RIGHT, _OWN_WAY, _POP = "\u2066", "\u2068", "\u2069"
"""Round a date: behind an Arabic letter the parts of 2024-11-01 would stand the other way round; round a headline: the
figure it begins with would stand on the other side of the outlet."""


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
        return self.say("item", number=item.number, what=kind, weight=weight)

    def nature(self, item: ReportItem) -> str:
        return term("nature", item.nature, self.language)

    def status(self, item: ReportItem) -> str:
        """The verdict in force, or that none is."""
        decision = item.decision
        if decision is None or decision.verdict is None:
            return self.say("open")
        verdict = term("verdict", decision.verdict, self.language)
        return self.say("verdict_value", verdict=verdict, value=decision.value) if decision.value else verdict

    def source(self, passage: ReportPassage) -> str:
        """Outlet, agency, date and headline."""
        day = f"{_LEFT_TO_RIGHT}{passage.published}{_POP}" if passage.published else ""
        named = " · ".join([*map(_apart, filter(None, (passage.source, passage.via))), *([day] if day else [])])
        return " · ".join([named or self.say("no_source"), *([_apart(passage.title)] if passage.title else [])])

    def value(self, passage: ReportPassage) -> str:
        """The normal form, where it says more than the words."""
        if not passage.value or passage.value == passage.words:
            return ""
        unit = term_or_itself("unit", passage.unit, self.language) if passage.unit else ""
        return _apart(self.say("value", value=f"{passage.value} {unit}".strip()))

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
        yield self.say("open_count", count=found.open)
        yield self.say("decided_count", count=found.decided)
        for verdict, count in found.verdicts.items():
            yield f"{term('verdict', verdict, self.language)}: {count}"


def _apart(text: str) -> str:
    """Text that runs its own way, whatever stands beside it."""
    return f"{_OWN_WAY}{text}{_POP}"


def _moment(at: str) -> str:
    """An ISO time to the minute."""
    minute = at[:16].replace("T", " ") + " UTC" if len(at) > 16 else at
    return f"{_LEFT_TO_RIGHT}{minute}{_POP}"
