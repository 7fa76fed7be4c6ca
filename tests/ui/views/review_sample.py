"""A newsroom's week as the review shows it: articles that disagree, and what comparing them gave."""

from __future__ import annotations

from tahqiq.domain.inconsistencies import (
    Event,
    InconsistencyKind,
    Nature,
    Relatedness,
    Severity,
    fingerprint_of,
)
from tahqiq.domain.messages import Message
from tahqiq.language.sentences import sentence_at
from tahqiq.services.commands.articles import ImportArticles, NewArticle, SetParticulars
from tahqiq.services.session import Session
from tahqiq.storage.review import ComparedPair, Found, FoundPassage, store_near, store_pairs
from tahqiq.storage.review_events import count_uses, store_clusters, store_events
from tahqiq.storage.rows import driver

K, N, S = InconsistencyKind, Nature, Severity

FIRE = """حريق في سوق الخضار بمدينة الزهراء
اندلع حريق كبير فجر الثلاثاء في سوق الخضار وسط مدينة الزهراء، وسارعت فرق الإطفاء إلى المكان.
وقال مدير الدفاع المدني سامر الحلبي إن 12 شخصًا لقوا مصرعهم وأصيب 34 آخرون، بينهم ثلاثة في حال الخطر.
وأكد الحلبي أن السوق سيُفتح من جديد يوم 18 يونيو 2024 بعد رفع الأنقاض.
وأعلنت البلدية أنها ستعوّض أصحاب المحال المتضررة خلال شهر.
"""
FIRE_TOO = """مصرع 15 في حريق سوق الزهراء
لقي 15 شخصًا مصرعهم وأصيب أكثر من 30 في حريق شب فجر الثلاثاء بسوق الخضار في الزهراء، وفق الدفاع المدني.
وقال قائد الدفاع المدني سامر الحلبى إن النار أخمدت بعد ست ساعات.
ونفى الحلبي أن يكون السوق سيُفتح قبل نهاية يونيو 2024.
"""
FIRE_COPY = """مصرع 15 شخصًا في حريق بالزهراء
لقي 15 شخصًا مصرعهم وأصيب أكثر من 30 في حريق شب فجر الثلاثاء بسوق الخضار في الزهراء، وفق الدفاع المدني.
"""
TALKS = """وزير التجارة: اتفاق القمح يوقَّع قريبًا
قال وزير التجارة نادر الخوري في مؤتمر صحفي: "حققنا تقدمًا ملحوظًا في محادثات القمح، وسنوقّع الاتفاق قبل نهاية العام".
وأضاف أن الكمية تبلغ 70.5 ألف طن (70,500 tons) سنويًا.
"""
TALKS_TOO = """الخوري: تقدم كبير في محادثات القمح
قال نادر الخوري وزير التجارة والصناعة: "حققنا تقدمًا كبيرًا في محادثات القمح، وقد نوقّع الاتفاق قبل نهاية العام".
وتبلغ الكمية 75 ألف طن في السنة.
"""
ARTICLES = (
    (FIRE, "الصباح", "رويترز", "2024-06-04"),
    (FIRE_TOO, "النهار الجديد", "فرانس برس", "2024-06-04"),
    (FIRE_COPY, "صدى المدينة", "فرانس برس", None),
    (TALKS, "الاقتصادي", "", "2024-06-05"),
    (TALKS_TOO, "الصباح", "رويترز", "2024-06-05"),
)
WHY = "why_conflict_figure"

SAID = (  # kind, nature, severity, confidence, sides: article, words, value, unit, speaker
    (K.FIGURE, N.CONFLICT, S.HIGH, 0.93, (1, "12 شخصًا", "12", "", "سامر الحلبي"), (2, "15 شخصًا", "15", "", "")),
    (
        K.DATE,
        N.CONFLICT,
        S.MEDIUM,
        0.71,
        (1, "18 يونيو 2024", "2024-06-18", "", ""),
        (2, "نهاية يونيو 2024", "2024-06", "", ""),
    ),
    (K.POLARITY, N.CONFLICT, S.HIGH, 0.66, (1, "وأكد", "", "", ""), (2, "ونفى", "", "", "")),
    (K.TITLE, N.CONFLICT, S.LOW, 0.62, (1, "مدير الدفاع المدني", "", "", ""), (2, "قائد الدفاع المدني", "", "", "")),
    (K.FIGURE, N.VARIANT, S.LOW, 0.5, (1, "34 آخرون", "34", "", ""), (2, "أكثر من 30", "30/", "", "")),
    (K.NAME, N.VARIANT, S.LOW, 0.97, (1, "سامر الحلبي", "", "", ""), (2, "سامر الحلبى", "", "", "")),
    (
        K.QUOTE,
        N.CONFLICT,
        S.MEDIUM,
        0.88,
        (4, "تقدمًا ملحوظًا", "", "", "نادر الخوري"),
        (5, "تقدمًا كبيرًا", "", "", "نادر الخوري"),
    ),
    (
        K.FIGURE,
        N.UPDATE,
        S.MEDIUM,
        0.8,
        (4, "70.5 ألف طن", "70500", "tonne", ""),
        (5, "75 ألف طن", "75000", "tonne", ""),
    ),
    (K.HEADLINE, N.CONFLICT, S.MEDIUM, 0.55, (5, "تقدم كبير", "", "", ""), (5, "وقد نوقّع", "", "", "")),
)


def add_articles(session: Session) -> None:
    """The articles with their sources and dates."""
    new = tuple(NewArticle(text.split("\n")[0], text) for text, *_ in ARTICLES)
    session.do(ImportArticles(new))
    for number, (_, source, via, day) in enumerate(ARTICLES, 1):
        session.do(SetParticulars(number, source=source, via=via, published=day))


def found(session: Session, kind, nature, severity, confidence, *sides, why=None) -> Found:
    """A finding as a comparison stores it."""
    passages, names = [], []
    for article_id, words, value, unit, speaker in sides:
        text = session.read.article(article_id).text
        start = text.index(words)
        around = sentence_at(text, start)
        passages.append(
            FoundPassage(article_id, start, start + len(words), value, unit, (around.start, around.end), speaker)
        )
        names.append((article_id, words, text[around.start : around.end]))
    fingerprint = fingerprint_of(kind, names)
    return Found(kind, nature, severity, confidence, why or WHY_OF(sides), fingerprint, fingerprint, tuple(passages))


def WHY_OF(sides) -> Message:
    return Message("why_date_written")


def add_findings(session: Session, rows=SAID) -> None:
    """Store findings, as a comparison does."""
    pairs: dict[tuple[int, int], list[Found]] = {}
    for row in rows:
        one = found(session, *row)
        ids = sorted({p.article_id for p in one.passages})
        pairs.setdefault((ids[0], ids[-1]), []).append(one)
    near = [Relatedness(a, b, 0.82, 0.1) for a, b in pairs if a != b]
    events = [Event(0, (1, 2, 3), ((2, 3),)), Event(0, (4, 5))]
    with session.read.database.writing() as connection:
        store_pairs(connection, [ComparedPair(a, b, tuple(some)) for (a, b), some in pairs.items()])
        store_near(connection, [1, 2, 3, 4, 5], near)
        store_events(connection, events, [])
        _names(connection)


NAMES = (  # kind, spellings with the articles that print them and how often
    ("person", {"سامر الحلبي": {1: 3, 2: 1}, "سامر الحلبى": {2: 2}, "سامر حلبي": {3: 1}}),
    ("org", {"الدفاع المدني": {1: 2, 2: 2}, "الدفاع المدنى": {3: 1}}),
)


def _names(connection) -> None:
    sqlite = driver(connection)
    sqlite.execute("DELETE FROM name_uses")
    for kind, spellings in NAMES:
        for text, uses in spellings.items():
            for article, times in uses.items():
                row = (article, kind, text, text, times, "[]")
                sqlite.execute(
                    "INSERT INTO name_uses (article_id, kind, name, text, count, titles) VALUES (?,?,?,?,?,?)", row
                )
    known = [i for (i,) in sqlite.execute("SELECT id FROM spelling_clusters")]
    store_clusters(connection, known, [(0, kind, list(spellings)) for kind, spellings in NAMES])
    count_uses(connection, [i for (i,) in sqlite.execute("SELECT id FROM spelling_clusters")])


def make(path) -> Session:
    """A project at ``path`` with everything in it."""
    session = Session.create(path, "سارة")
    add_articles(session)
    add_findings(session)
    return session
