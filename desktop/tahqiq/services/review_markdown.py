"""The report of a review in Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tahqiq.services.review_report import ReportItem, ReportPassage, ReviewReport
from tahqiq.services.review_words import ReportWords

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LINE_START = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$)")


def escaped(text: str) -> str:
    """``text`` on one line, with nothing in it that Markdown would take for its own."""
    line = _inline(text)
    return _LINE_START.sub(
        lambda m: f"{m[1]}\\{m[2]}" if not m[2][0].isdigit() else f"{m[1]}{m[2][:-1]}\\{m[2][-1]}", line
    )


def _inline(text: str) -> str:
    """The same for text that begins no line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def markdown(report: ReviewReport, language: str) -> str:
    """The report as a Markdown document in a person's language (``ar`` or ``en``)."""
    words = ReportWords(language)
    lines = list(_lines(report, words))
    if language == "ar":
        lines = ['<div dir="rtl">', "", *lines, "", "</div>"]
    return "\n".join(lines) + "\n"


def _lines(report: ReviewReport, words: ReportWords) -> Iterator[str]:
    yield f"# {escaped(words.say('title', name=report.project))}"
    yield ""
    for line in words.summary(report):
        yield f"- {escaped(line)}"
    for item in report.items:
        yield from _item(item, words)
    if not report.items:
        yield from ("", escaped(words.say("nothing")))
    if report.spellings:
        yield from ("", f"## {escaped(words.say('spellings'))}", "")
        for cluster in report.spellings:
            forms = words.listed(f"{text} ({count})" for text, count in cluster.spellings)
            house = words.say("house", name=cluster.house) if cluster.house else words.say("no_house")
            yield f"- {escaped(forms)} — {escaped(house)}"
    if report.outdated:
        yield from ("", f"## {escaped(words.say('outdated'))}", "", escaped(words.say("outdated_about")))
        for item in report.outdated:
            yield from _item(item, words)


def _item(item: ReportItem, words: ReportWords) -> Iterator[str]:
    yield from ("", f"## {_inline(words.heading(item))}", "")
    yield f"**{escaped(words.status(item))}** · {escaped(words.nature(item))}"
    yield from ("", escaped(words.why(item)))
    if item.event:
        yield from ("", escaped(words.say("event", title=item.event)))
    for passage in item.passages:
        yield from ("", *_passage(item, passage, words))
    if item.history:
        yield ""
    for step in item.history:
        yield f"- {escaped(words.step(step))}"
        for line in step.note.splitlines():
            yield f"  > {escaped(line)}"


def _passage(item: ReportItem, passage: ReportPassage, words: ReportWords) -> Iterator[str]:
    marked = f"**{escaped(passage.words)}**" if passage.words.strip() else ""
    before, after = escaped(passage.before), escaped(passage.after)
    gap = " " if passage.before[-1:].isspace() else ""
    other = " " if passage.after[:1].isspace() else ""
    yield f"> {before}{gap}{marked}{other}{after}"
    yield ">"
    more = [words.source(passage), words.value(item, passage), words.say("right") if passage.right else ""]
    yield f"> — {escaped(' · '.join(part for part in more if part))}"
