"""The report of a review as one HTML page that needs nothing else: no picture, no script, no font from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from tahqiq.services.review_report import ReportItem, ReportPassage, ReviewReport
from tahqiq.services.review_words import ReportWords

_STYLE = """
:root { color-scheme: light dark; --line: #8886; --faint: #8882; --mark: #ffd54f; }
body { font-family: "Noto Naskh Arabic", "Noto Sans", "Noto Sans Arabic", "Segoe UI", sans-serif; line-height: 1.7;
  max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 0 0 .3rem; }
section { border-block-start: 1px solid var(--line); padding-block: 1rem; break-inside: avoid; }
blockquote { margin: .6rem 0; padding: .4rem .9rem; border-inline-start: 4px solid var(--line);
  background: var(--faint); }
blockquote.right { border-inline-start-color: #2e7d32; }
blockquote p { margin: .2rem 0; }
mark { background: var(--mark); color: #000; padding: 0 .15em; }
footer, .why, .history { font-size: .9rem; opacity: .85; }
.status { font-weight: bold; }
.status, .why { margin-block: .2rem; }
h2 { break-after: avoid; }
"""


def html(report: ReviewReport, language: str) -> str:
    """The report as an HTML document in a person's language (``ar`` or ``en``)."""
    words = ReportWords(language)
    direction = "rtl" if language == "ar" else "ltr"
    title = _said(words.say("title", name=report.project))
    head = (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{title}</title>\n<style>{_STYLE}</style>\n</head>'
    )
    return "\n".join([head, "<body>", f"<h1>{title}</h1>", *_body(report, words), "</body>", "</html>", ""])


def _body(report: ReviewReport, words: ReportWords) -> Iterator[str]:
    yield "<ul>" + "".join(f"<li>{_said(line)}</li>" for line in words.summary(report)) + "</ul>"
    for item in report.items:
        yield from _item(item, words)
    if not report.items:
        yield f"<p>{_said(words.say('nothing'))}</p>"
    if report.spellings:
        yield f"<section><h2>{_said(words.say('spellings'))}</h2>\n<ul>"
        for cluster in report.spellings:
            forms = words.listed(f"<bdi>{_said(text)}</bdi> ({count})" for text, count in cluster.spellings)
            house = words.say("house", name=cluster.house) if cluster.house else words.say("no_house")
            yield f"<li>{forms} — {_said(house)}</li>"
        yield "</ul></section>"
    if report.outdated:
        yield f"<section><h2>{_said(words.say('outdated'))}</h2><p>{_said(words.say('outdated_about'))}</p></section>"
        for item in report.outdated:
            yield from _item(item, words)


def _item(item: ReportItem, words: ReportWords) -> Iterator[str]:
    yield f'<section><h2>{_said(words.heading(item))}</h2>\n<p class="status">{_said(words.status(item))}</p>'
    yield f'<p class="why">{_said(words.nature(item))} · {_said(words.why(item))}</p>'
    if item.event:
        yield f'<p class="why">{_said(words.say("event", title=item.event))}</p>'
    for passage in item.passages:
        yield _passage(item, passage, words)
    if item.history:
        steps = (f"<li>{_said(words.step(step))}{_note(step.note)}</li>" for step in item.history)
        yield f'<ul class="history">{"".join(steps)}</ul>'
    yield "</section>"


def _passage(item: ReportItem, passage: ReportPassage, words: ReportWords) -> str:
    told = f"{_said(passage.before)}<mark>{_said(passage.words)}</mark>{_said(passage.after)}"
    more = [words.source(passage), words.value(item, passage), words.say("right") if passage.right else ""]
    about = " · ".join(_said(part) for part in more if part)
    kind = ' class="right"' if passage.right else ""
    return f'<blockquote{kind}><p dir="auto">{told}</p><footer>{about}</footer></blockquote>'


def _note(note: str) -> str:
    return "".join(f'<br><span dir="auto">{_said(line)}</span>' for line in note.splitlines() if line.strip())


def _said(text: str) -> str:
    """Text that is markup to nobody, without control characters that HTML forbids."""
    return escape("".join(c for c in text if c >= " " or c in "\n\t"), quote=True)
