"""The sample project as an editor leaves it after a morning: labels, speakers, links and notes on the seeds."""

from pathlib import Path

from tahqiq.domain.annotations import Attribution, LinkKind, SpeechForm
from tahqiq.domain.entities import DatedTitle, EntityKind, Spelling
from tahqiq.domain.resources import seeds
from tahqiq.services.commands.annotations import AddAnnotation, SetAttribution, SetEntity, SetNote, SetUnsure
from tahqiq.services.commands.articles import ImportArticles, NewArticle, SetParticulars
from tahqiq.services.commands.entities import AddEntity, EditEntity, NewEntity
from tahqiq.services.commands.links import AddLink
from tahqiq.services.session import Session

SOURCES = ("صدى البلد", "إيلكا", "البوابة نيوز", "الأسبوع", "الشروق")
DATES = ("2024-11-01", None, "2023-10-12", "2024-06-18", "2024-06-19")

SAID = (  # article, label, the first words and the last, speaker, office, agency, how
    (1, "quote", "لقد أرست اتفاقية", "قارتنا الأوراسية", "سيرغي لافروف", "وزير الخارجية الروسي", "", "direct"),
    (1, "claim", "وتم التوقيع على اتفاقية", "18 إلى 19 يونيو", "", "", "", ""),
    (1, "quote", "أن محاولات عزل روسيا", "فشلًا ذريعًا", "سيرجي لافروف", "", "تاس", "direct"),
    (2, "quote", "إن العلاقات بين روسيا", "والنصف الماضية", "سيرغي لافروف", "وزير الخارجية الروسي", "", "direct"),
    (
        2,
        "claim",
        "العلاقات بين روسيا وكوريا الشمالية شهدت تقدمًا كبيرًا",
        "والنصف الماضية",
        "سيرغي لافروف",
        "",
        "",
        "indirect",
    ),
    (2, "quote", "لن ينسى أبدًا", "منطقة كورسك", "لافروف", "الوزير الروسي", "", "direct"),
    (3, "quote", "أنا مقتنع بأن", "شمال شرق آسيا ككل", "فلاديمير بوتين", "الرئيس الروسي", "تاس", "direct"),
    (3, "claim", "أن كيم جونج أون قد زار روسيا", "إلى 17 سبتمبر", "", "", "", ""),
    (3, "quote", "راض للغاية", "زيارتي إلى روسيا", "كيم جونج أون", "الرئيس الكورى الشمالى", "", "direct"),
    (4, "claim", "زيارتي الأولى إلى بيونج يانج", "عام 2000", "فلاديمير بوتين", "الرئيس الروسي", "سبوتنك", "indirect"),
)


def span(text: str, first: str, last: str = "") -> tuple[int, int]:
    """From the first words to the last, as code points."""
    start = text.index(first)
    end = text.index(last, start) + len(last) if last else start + len(first)
    return start, end


def make(path: Path) -> Session:
    """A project at ``path`` with the seeds tagged."""
    session = Session.create(path, "سارة")
    new = []
    for file in seeds():
        text = file.read_bytes().decode()
        new.append(NewArticle(text.split("\n")[0], text, file_name=file.name))
    session.do(ImportArticles(tuple(new)))
    for number, (source, day) in enumerate(zip(SOURCES, DATES, strict=True), 1):
        session.do(SetParticulars(number, source=source, published=day))
    labels = {label.code: label.id for label in session.read.labels()}
    people: dict[str, int] = {}
    made = [_say(session, labels, people, *row) for row in SAID]
    _mentions(session, labels, people)
    session.do(AddLink(LinkKind.COPIES, made[3], made[4], "العنوان يختصر الفقرة الثانية"))
    session.do(AddLink(LinkKind.CONTRADICTS, made[1], made[7], "زيارتان مختلفتان أم خطأ في الشهر؟"))
    session.do(SetNote(made[2], "قارن بنص تاس الأصلي قبل النشر"))
    session.do(SetUnsure((made[9],), True))
    lavrov = session.read.entity(people["سيرغي لافروف"])
    titles = (
        DatedTitle(0, "وزير الخارجية الروسي", "2004-03", None),
        DatedTitle(0, "سفير روسيا لدى الأمم المتحدة", "1994", "2004"),
    )
    spellings = (*lavrov.spellings, Spelling(0, "لاڤروف"))
    session.do(EditEntity(lavrov.id, lavrov.kind, lavrov.name, "يُكتب بالغين أو بالجيم", spellings, titles))
    session.do(AddEntity(NewEntity(EntityKind.ORG, "وكالة أنباء تاس", spellings=("تاس",))))
    session.do(AddEntity(NewEntity(EntityKind.PLACE, "بيونغ يانغ", spellings=("بيونج يانج",))))
    session.do(AddEntity(NewEntity(EntityKind.PERSON, "تشوي سونغ هوي")))
    session.do(AddEntity(NewEntity(EntityKind.PERSON, "تشوي سون هوي", titles=("وزيرة خارجية كوريا الشمالية",))))
    return session


def _say(session, labels, people, article, label, first, last, speaker, title, via, form):
    annotation = session.do(
        AddAnnotation(article, labels[label], (span(session.read.article(article).text, first, last),))
    )
    if speaker:
        known = people.get(speaker)
        attribution = Attribution(known, SpeechForm(form), title, via)
        new = None if known else NewEntity(EntityKind.PERSON, speaker)
        people[speaker] = session.do(SetAttribution(annotation, attribution, new))
    return annotation


def _mentions(session, labels, people):
    for article, words, name in (
        (1, "سيرغي لافروف", "سيرغي لافروف"),
        (2, "سيرغي لافروف", "سيرغي لافروف"),
        (3, "فلاديمير بوتين", "فلاديمير بوتين"),
        (4, "كيم جونج إيل", ""),
    ):
        text = session.read.article(article).text
        mention = session.do(AddAnnotation(article, labels["person"], (span(text, words),)))
        if name:
            session.do(SetEntity(mention, people[name]))
