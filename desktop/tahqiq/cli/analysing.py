"""``tahqiq analyse`` and ``tahqiq words``: suggestions for a project, and what it has taught."""

from __future__ import annotations

from argparse import Namespace

from tahqiq.cli.terminal import Terminal
from tahqiq.domain.messages import Message, Param, Trouble
from tahqiq.domain.suggestions import SuggestionKind
from tahqiq.services import recogniser, word_lists
from tahqiq.services.analysing import AnalysisReport
from tahqiq.services.analysing import analyse as analyse_articles
from tahqiq.services.commands.words import ImportWords
from tahqiq.services.session import Session

_PLURALS = {
    SuggestionKind.DATE: "dates",
    SuggestionKind.FIGURE: "figures",
    SuggestionKind.MENTION: "mentions",
    SuggestionKind.QUOTE: "quotes",
}


def analyse(given: Namespace, terminal: Terminal) -> int:
    """Suggest what to tag; 1 where the engine refused an article.

    Raises:
        Trouble: the project cannot be written, an article that was named is not there, or camel-tools' recogniser.
    """
    if given.camel_tools:
        recogniser.switch_on()
    with Session.open(given.project, given.author) as session:
        if given.articles is not None:
            there = {row.id for row in session.read.articles(given.articles)}
            for article_id in given.articles:
                if article_id not in there:
                    raise Trouble("article_unknown", id=article_id)
        with terminal.bar() as bar:
            report = analyse_articles(session, given.articles, again=given.all, progress=bar)
    _tell(report, terminal)
    return 1 if report.refused else 0


def _tell(report: AnalysisReport, terminal: Terminal) -> None:
    found: dict[str, Param] = {_PLURALS[kind]: count for kind, count in report.suggestions.items()}
    terminal.say(Message("analyse_done", {"count": report.analysed}))
    if report.up_to_date:
        terminal.say(Message("analyse_up_to_date", {"count": report.up_to_date}))
    if report.analysed:
        terminal.say(Message("analyse_found", found))
    for article_id, why in report.refused:
        terminal.complain(Message("analyse_refused", {"article": article_id, "why": terminal.words(why)}))
    terminal.give(
        {
            "analysed": report.analysed,
            "up_to_date": report.up_to_date,
            "suggestions": found,
            "refused": [{"article": i, "code": why.code, "message": terminal.words(why)} for i, why in report.refused],
        }
    )


def words(given: Namespace, terminal: Terminal) -> int:
    """Save the word lists of a project, or take them from a file."""
    if given.direction == "export":
        with Session.open(given.project, read_only=True) as session:
            count = word_lists.write_words(session, given.file)
        code = "words_written"
    else:
        new = tuple(word_lists.read_words(given.file))
        with Session.open(given.project, given.author) as session:
            count = session.do(ImportWords(new))
        code = "words_read"
    terminal.say(Message(code, {"count": count, "path": str(given.file)}))
    terminal.give({"file": str(given.file), "words": count})
    return 0
